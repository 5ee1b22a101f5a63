<?cs include:"sheets/_sheet.cs" ?><?cs include:"_agenda.cs" ?><?cs
def:agenda_line(i) ?><row><td><?cs var:i.position ?></td><td><?cs var:i.begins.time ?></td><td><?cs call:item_subject(i) ?><?cs
if:i.unit_id ?>
<?cs call:unit_short(i.unit_id, i.submitted_at) ?><?cs if:i.number ?>　<?cs var:i.number ?><?cs /if ?><?cs /if ?><?cs
if:i.text ?>
<?cs var:i.text ?><?cs /if ?><?cs if:i.override_ground ?>
没有经过联络员会议，由召集人列入。依据：<?cs var:i.override_ground ?><?cs /if ?></td><td><?cs var:i.presenter ?></td><td><?cs call:item_minutes(i) ?></td></row>
<?cs /def ?>
<title><?cs var:shown.name ?>
议程</title>
<name><?cs var:shown.name ?>议程（第<?cs var:shown.number ?>版）</name>
<number>（第<?cs var:shown.number ?>版，<?cs call:sheet_day(shown.issued_at) ?>印发）</number>
<made><?cs var:shown.issued_at.iso ?></made>
<?cs if:shown.starts_at ?><label>时间：</label><names><?cs call:sheet_time(shown.starts_at) ?></names>
<?cs /if ?><?cs call:sheet_fact("地点", shown.place) ?><?cs if:meeting.chair ?><label>主持人：</label><names><?cs call:sheet_chair(meeting.chair) ?></names>
<?cs /if ?>
<p>　</p>
<columns>2 3 14 6 3</columns>
<row><th>序号</th><th>时间</th><th>议程</th><th>汇报人</th><th>时长</th></row>
<?cs each:i = item ?><?cs call:agenda_line(i) ?><?cs /each ?>
<office><?cs call:sheet_office() ?></office>
<day><?cs call:sheet_day(shown.issued_at) ?>印发</day>
