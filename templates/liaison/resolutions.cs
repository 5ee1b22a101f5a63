<?cs set:title = "与本单位有关的议定事项" ?><?cs include:"_desk.cs" ?><?cs include:"_minutes.cs" ?>
<?cs call:desk_crumbs("liaison/", "待办", title) ?>
<h1><?cs var:title ?></h1>
<p class="lede">由本单位牵头、配合，或者由本单位的议题定下来的。都以印发的纪要为准。</p>
<form class="filters" action="<?cs var:site.base ?>liaison/resolutions">
<?cs call:filter_carried() ?><?cs call:filter_buttons("liaison/resolutions") ?>
</form>
<?cs if:subcount(row) > #0 ?><?cs call:count("项") ?>
<ul class="rows">
<?cs each:x = row ?><li><a class="what" href="<?cs var:site.base ?>liaison/resolutions/<?cs var:x.id ?>"><?cs var:x.title ?></a><p><span><?cs call:carried(x.carried) ?></span><span><?cs var:x.number ?>第 <?cs var:x.position ?> 项</span><span><?cs if:x.unit_id == visitor.unit_id ?>本单位牵头<?cs elif:site.unit[x.unit_id].short_name ?>牵头 <?cs call:unit_short(x.unit_id, x.starts_at) ?><?cs /if ?></span><?cs
if:x.due_on ?><span>完成时限 <?cs call:day(x.due_on) ?></span><?cs /if ?></p><?cs call:listed(x.starts_at) ?></li>
<?cs /each ?></ul>
<?cs else ?><?cs if:query.carried ?><?cs call:nothing("没有符合条件的议定事项。", "") ?><?cs else ?><?cs call:nothing("还没有与本单位有关的议定事项。", "") ?><?cs /if ?><?cs /if ?><?cs call:desk_pager("liaison/resolutions") ?><?cs call:resolution_files("liaison/resolutions") ?>
<?cs include:"_desk_foot.cs" ?>
