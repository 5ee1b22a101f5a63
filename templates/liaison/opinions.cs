<?cs set:title = "征求意见" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_files.cs" ?><?cs include:"_topic.cs" ?><?cs include:"_opinion.cs" ?>
<?cs call:desk_crumbs("liaison/", "待办", title) ?>
<h1>征求意见</h1>
<p class="lede">联席会议办公室请本单位对议题发表意见。截止日期以前可以修改，过后就定下来。</p>
<?cs if:subcount(due) > #0 ?><section class="block">
<h2>等本单位答复（<?cs var:subcount(due) ?>）</h2>
<ul class="rows">
<?cs each:o = due ?><?cs call:opinion_row(o, "liaison/opinions/") ?><?cs /each ?></ul>
</section>
<?cs /if ?><section class="block">
<h2>全部</h2>
<?cs call:opinion_filters("liaison/opinions") ?><?cs call:count("份") ?>
<?cs if:subcount(asked) > #0 ?><ul class="rows">
<?cs each:o = asked ?><?cs call:opinion_row(o, "liaison/opinions/") ?><?cs /each ?></ul>
<?cs elif:?list.whole ?><?cs call:nothing("还没有征求过本单位的意见。", "办公室征求意见以后列在这里，也列在待办里。") ?><?cs
else ?><?cs call:nothing("没有符合条件的。", "换一个条件，或者清除条件看全部。") ?><?cs /if ?><?cs call:desk_pager("liaison/opinions") ?></section>
<?cs include:"_desk_foot.cs" ?>
