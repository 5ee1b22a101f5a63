<?cs set:title = "会议纪要" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"office/_agenda_desk.cs" ?>
<?cs call:agenda_crumbs(meeting.id, meeting.name, title) ?>
<h1><?cs var:title ?></h1>
<?cs if:page.refusal == "not-held" ?><?cs call:refused("没有生成：会议还没有写明已召开", "会开完、结果都记录以后，在会议的页面上按“会议已召开”。") ?><?cs
elif:page.refusal == "exists" ?><?cs call:refused("没有再生成：这次会议已经有纪要", "可能别人刚刚生成，请打开接着写。") ?><?cs
else ?><?cs call:record_refusal("份纪要", "办公室") ?><?cs /if ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<p><?cs var:meeting.name ?><?cs if:meeting.starts_at ?>，<?cs call:moment(meeting.starts_at) ?><?cs /if ?><?cs if:meeting.place ?>，<?cs var:meeting.place ?><?cs /if ?></p>
<?cs if:minutes.id != "0" ?><p><a class="button" href="<?cs var:site.base ?>office/minutes/<?cs var:minutes.id ?>">打开纪要</a></p>
<?cs elif:meeting.state != #2 ?><?cs call:nothing("还不能生成纪要。", "会开完、结果都记录以后，在会议的页面上按“会议已召开”，再来生成。") ?>
<?cs elif:visitor.role.office ?><form class="deeds" method="post" action="<?cs var:site.base ?>office/meetings/<?cs var:meeting.id ?>/minutes" novalidate>
<?cs call:token() ?><?cs call:once() ?>
<?cs call:deed("make", "生成纪要", "", "到会情况、议程、结果和议定事项都写进去；还可以改，批准以后才印发。") ?></form>
<?cs else ?><?cs call:nothing("还没有纪要。", "由办公室生成。") ?><?cs /if ?><?cs include:"_desk_foot.cs" ?>
