<?cs set:title = "会议安排" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_files.cs" ?><?cs include:"office/_meeting_form.cs" ?>
<h1><?cs var:title ?></h1>
<?cs call:warn_year() ?><p><?cs if:visitor.role.office ?><a class="button" href="<?cs var:site.base ?>office/meetings/new">新建会议</a> <?cs /if ?><?cs call:by_month("office/meetings") ?><?cs if:year.now ?> <a class="button quiet" href="<?cs var:site.base ?>office/year/<?cs var:year.now ?>">年度情况</a><?cs /if ?></p>
<?cs if:?month.m ?><?cs call:month_page("office/meetings") ?>
<?cs else ?><?cs if:?list.whole ?><section class="block">
<h2>将要召开</h2>
<?cs if:subcount(coming) > #0 ?><ul class="rows">
<?cs each:m = coming ?><?cs call:desk_meeting(m) ?><?cs /each ?></ul>
<?cs else ?><?cs call:nothing("没有已经通知、还没有开的会议。", "") ?><?cs /if ?></section>
<section class="block">
<h2>草稿</h2>
<?cs if:subcount(draft) > #0 ?><ul class="rows">
<?cs each:m = draft ?><?cs call:desk_meeting(m) ?><?cs /each ?></ul>
<?cs else ?><?cs call:nothing("没有草稿。", "") ?><?cs /if ?></section>
<?cs /if ?><section class="block">
<h2><?cs if:?list.whole ?>以往会议<?cs else ?>会议<?cs /if ?></h2>
<form class="filters" action="<?cs var:site.base ?>office/meetings">
<div><label for="kind">类型</label>
<select id="kind" name="kind"><option value="">全部</option>
<?cs call:option("regular", "例会", query.kind) ?><?cs call:option("temporary", "临时会议", query.kind) ?><?cs call:option("liaison", "联络员会议", query.kind) ?></select></div>
<div><label for="state">状态</label>
<select id="state" name="state"><option value="">全部</option>
<?cs call:option("draft", "草稿", query.state) ?><?cs call:option("announced", "待召开", query.state) ?><?cs call:option("held", "已召开", query.state) ?><?cs call:option("cancelled", "已取消", query.state) ?></select></div>
<?cs call:filter_year(query.year) ?>
<?cs call:filter_buttons("office/meetings") ?>
</form>
<?cs call:count("次会议") ?>
<?cs if:subcount(meeting) > #0 ?><ul class="rows">
<?cs each:m = meeting ?><?cs call:desk_meeting(m) ?><?cs /each ?></ul>
<?cs elif:?list.whole ?><?cs call:nothing("还没有开过会，也没有取消过会。", "会议召开或者取消以后列在这里。") ?><?cs
else ?><?cs call:nothing("没有符合条件的会议。", "换一个条件，或者清除条件看全部会议。") ?><?cs /if ?><?cs call:desk_pager("office/meetings") ?></section>
<?cs /if ?><?cs include:"_desk_foot.cs" ?>
