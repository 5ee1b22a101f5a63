<?cs set:title = "征求意见" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_files.cs" ?><?cs include:"_topic.cs" ?><?cs include:"_opinion.cs" ?>
<?cs call:desk_crumbs("office/", "待办", title) ?>
<h1>征求意见</h1>
<p class="lede">就议题向有关单位征求的意见。要征求的，先打开议题，再按“征求意见”。</p>
<?cs call:opinions_waiting() ?><section class="block">
<h2>全部</h2>
<?cs call:opinion_filters("office/opinions") ?><?cs call:count("份") ?>
<?cs if:subcount(asked) > #0 ?><ul class="rows">
<?cs each:o = asked ?><?cs call:opinion_row(o, "office/opinions/") ?><?cs /each ?></ul>
<?cs elif:?list.whole ?><?cs call:nothing("还没有征求过意见。", "打开一个已受理的议题，按“征求意见”。") ?><?cs
else ?><?cs call:nothing("没有符合条件的。", "换一个条件，或者清除条件看全部。") ?><?cs /if ?><?cs call:desk_pager("office/opinions") ?></section>
<?cs include:"_desk_foot.cs" ?>
