<?cs set:title = "签到表" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_invitation.cs" ?>
<?cs call:desk_crumbs("office/meetings/" + meeting.id + "/invitations", "邀请和回执", title) ?>
<div class="tools"><?cs call:tool_buttons() ?><?cs call:as_files("签到表", "office/meetings/" + meeting.id + "/signin", "") ?></div>
<h1><?cs var:meeting.name ?> <?cs var:title ?></h1>
<p><?cs if:meeting.starts_at ?><?cs call:moment(meeting.starts_at) ?>，<?cs /if ?><?cs var:meeting.place ?></p>
<section class="prose box signin" tabindex="0" aria-label="签到表"><table>
<thead><tr><th scope="col">序号</th><th scope="col">单位</th><th scope="col">姓名</th><th scope="col">职务</th><th scope="col">签名</th></tr></thead>
<tbody>
<?cs set:n = #0 ?><?cs each:i = row ?><?cs if:i.state != "2" ?><?cs set:n = n + #1 ?><tr><td><?cs var:n ?></td><th scope="row"><?cs call:invited_name(i, meeting.starts_at) ?></th><td><?cs var:i.person ?></td><td><?cs var:i.post ?></td><td><?cs
if:i.answer == "excused" ?>请假<?cs elif:i.answer == "substitute" ?>（代会）<?cs /if ?></td></tr>
<?cs /if ?><?cs /each ?></tbody>
</table></section>
<?cs include:"_desk_foot.cs" ?>
