<?cs set:title = "议定事项" ?><?cs set:description = "联席会议上定下来的事，能公开的都在这里。" ?><?cs set:column = "议定事项" ?><?cs set:column_type = "信息公开" ?><?cs include:"_head.cs" ?>
<?cs call:crumbs("", "", title) ?>
<h1>议定事项</h1>
<p class="lede">会上定下来的事，写在会议纪要里；能公开的列在这里。</p>
<?cs if:subcount(year) > #0 ?><form class="filters" action="<?cs var:site.base ?>resolutions">
<?cs call:filter_year(query.year) ?>
<?cs call:filter_buttons("resolutions") ?>
</form>
<?cs /if ?><?cs if:subcount(resolution) > #0 ?><?cs call:count("项") ?>
<ul class="rows">
<?cs each:r = resolution ?><li><a class="what" href="<?cs var:site.base ?>resolutions/<?cs var:r.id ?>"><?cs var:r.title ?></a><p><?cs
if:r.meeting ?><span><?cs var:r.meeting ?></span><?cs /if ?><?cs
if:r.issued_on ?><span>纪要印发于 <?cs call:day(r.issued_on) ?></span><?cs /if ?></p><?cs call:listed(r.published_at) ?></li>
<?cs /each ?></ul>
<?cs else ?><div class="empty" role="status"><p>目前没有公开的议定事项。会议纪要印发以后，能公开的列在这里。</p></div>
<?cs /if ?>
<?cs call:pager() ?>
<?cs include:"_foot.cs" ?>
