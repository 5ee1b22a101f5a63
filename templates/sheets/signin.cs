<?cs include:"sheets/_sheet.cs" ?><?cs
def:signin_line(i, n) ?><row><td><?cs var:n ?></td><td><?cs if:i.unit_id != "0" ?><?cs call:unit_short(i.unit_id, meeting.starts_at) ?><?cs else ?><?cs var:i.guest ?><?cs /if ?></td><td><?cs var:i.person ?></td><td><?cs var:i.post ?></td><td><?cs
if:i.answer == "excused" ?>请假<?cs elif:i.answer == "substitute" ?>（代会）<?cs /if ?></td></row>
<?cs /def ?>
<title><?cs var:meeting.name ?>
签到表</title>
<name><?cs var:meeting.name ?>签到表</name>
<?cs call:sheet_made(meeting.announced_at) ?><?cs each:i = row ?><?cs call:sheet_made(i.answered_at) ?><?cs /each ?><number>（<?cs call:sheet_time(meeting.starts_at) ?>）</number>
<label>地点：</label><names><?cs var:meeting.place ?></names>
<columns>2 8 5 7 6</columns>
<row><th>序</th><th>单位</th><th>姓名</th><th>职务</th><th>签名</th></row>
<?cs set:n = #0 ?><?cs each:i = row ?><?cs if:i.state != "2" ?><?cs set:n = n + #1 ?><?cs call:signin_line(i, n) ?><?cs /if ?><?cs /each ?>
