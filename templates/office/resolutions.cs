<?cs set:title = "议定事项" ?><?cs include:"_desk.cs" ?><?cs include:"_minutes.cs" ?>
<?cs call:desk_crumbs("office/minutes", "会议纪要", title) ?>
<h1><?cs var:title ?></h1>
<p class="lede">会上定下的每一件事：谁牵头，几时办完，能不能公开。纪要印发以后不再改动。</p>
<form class="filters" action="<?cs var:site.base ?>office/resolutions">
<?cs call:filter_unit(query.unit) ?><?cs call:filter_year(query.year) ?>
<div><label for="state">状态</label>
<select id="state" name="state"><option value="">全部</option>
<?cs call:option("written", "已写，待纪要印发", query.state) ?><?cs call:option("decided", "已议定", query.state) ?><?cs call:option("review", "公开稿待审", query.state) ?><?cs call:option("public", "已公开", query.state) ?></select></div>
<?cs call:filter_carried() ?><?cs if:query.meeting ?><input type="hidden" name="meeting" value="<?cs var:query.meeting ?>"><?cs /if ?>
<?cs call:filter_buttons("office/resolutions") ?>
</form>
<?cs if:subcount(row) > #0 ?><?cs call:count("项") ?>
<ul class="rows">
<?cs each:x = row ?><li><a class="what" href="<?cs var:site.base ?>office/resolutions/<?cs var:x.id ?>"><?cs var:x.title ?></a><p><span><?cs call:resolution_state(x.state) ?></span><?cs if:x.carried ?><span><?cs call:carried(x.carried) ?></span><?cs /if ?><?cs
if:x.number && x.state > #0 ?><span><?cs var:x.number ?>第 <?cs var:x.position ?> 项</span><?cs /if ?><span><?cs var:x.meeting ?></span><?cs
if:site.unit[x.unit_id].short_name ?><span>牵头 <?cs call:unit_short(x.unit_id, x.starts_at) ?></span><?cs /if ?><?cs
if:x.due_on ?><span>完成时限 <?cs call:day(x.due_on) ?></span><?cs /if ?></p><?cs call:listed(x.starts_at) ?></li>
<?cs /each ?></ul>
<?cs else ?><?cs call:nothing("没有这样的议定事项。", "开会的时候，在会议记录里写。") ?><?cs /if ?><?cs call:desk_pager("office/resolutions") ?><?cs call:resolution_files("office/resolutions") ?>
<?cs include:"_desk_foot.cs" ?>
