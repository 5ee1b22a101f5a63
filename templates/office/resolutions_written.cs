<?cs set:title = "议定事项" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_minutes.cs" ?><?cs include:"office/_agenda_desk.cs" ?><?cs include:"office/_resolutions.cs" ?>
<?cs call:agenda_crumbs(meeting.id, meeting.name, title) ?>
<h1><?cs var:title ?></h1>
<?cs call:resolution_refusal() ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<p><?cs var:meeting.name ?>　<a class="button quiet" href="<?cs var:site.base ?>office/meetings/<?cs var:meeting.id ?>/record">会议记录</a></p>
<section class="block">
<h2>这次会议的</h2>
<?cs call:written_resolutions(meeting.id) ?></section>
<?cs include:"_desk_foot.cs" ?>
