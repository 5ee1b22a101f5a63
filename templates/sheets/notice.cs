<?cs include:"sheets/_sheet.cs" ?><?cs include:"_agenda.cs" ?><?cs

def:notice_part(n, words) ?><h1><?cs call:han(n) ?>、<?cs var:words ?></h1>
<?cs /def ?>
<mark><?cs call:sheet_office() ?></mark>
<title>关于召开<?cs var:meeting.name ?>的通知</title>
<?cs if:meeting.announced_at.iso ?><made><?cs var:meeting.announced_at.iso ?></made>
<?cs /if ?><to>各成员单位：</to>
<p>定于<?cs call:sheet_day(meeting.starts_at) ?>召开<?cs var:meeting.name ?><?cs call:sheet_kind(meeting) ?>，由<?cs call:sheet_chair(meeting.chair) ?>主持。现将有关事项通知如下：</p>
<?cs set:n = #0 ?><?cs if:meeting.ground ?><?cs set:n = n + #1 ?><?cs call:notice_part(n, "召开的依据") ?><p><?cs var:meeting.ground ?></p>
<?cs /if ?><?cs set:n = n + #1 ?><?cs call:notice_part(n, "会议时间") ?><p><?cs call:sheet_time(meeting.starts_at) ?><?cs
if:meeting.ends_at ?>至<?cs if:meeting.ends_at.y != meeting.starts_at.y || meeting.ends_at.m != meeting.starts_at.m || meeting.ends_at.d != meeting.starts_at.d ?><?cs call:sheet_time(meeting.ends_at) ?><?cs else ?><?cs var:meeting.ends_at.time ?><?cs /if ?><?cs /if ?></p>
<?cs set:n = n + #1 ?><?cs call:notice_part(n, "会议地点") ?><p><?cs var:meeting.place ?></p>
<?cs if:subcount(item) > #0 ?><?cs set:n = n + #1 ?><?cs call:notice_part(n, "会议议程") ?><?cs
each:i = item ?><p><?cs var:i.position ?>. <?cs call:item_subject(i) ?><?cs if:i.presenter ?>（汇报人：<?cs var:i.presenter ?>）<?cs /if ?></p>
<?cs /each ?><?cs /if ?><?cs set:n = n + #1 ?><?cs call:notice_part(n, "参会人员") ?><p><?cs
if:meeting.kind == "liaison" ?>各成员单位联络员。<?cs else ?>各成员单位的联席会议成员。<?cs /if ?><?cs
each:i = row ?><?cs if:i.unit_id == "0" && i.state != "2" ?><?cs if:guests ?>、<?cs else ?>另邀请：<?cs set:guests = "1" ?><?cs /if ?><?cs var:i.guest ?><?cs /if ?><?cs /each ?><?cs if:guests ?>。<?cs /if ?></p>
<?cs set:n = n + #1 ?><?cs call:notice_part(n, "有关要求") ?><p>请各单位在会前通过联席会议平台提交回执，写明参会人员；不能参会的，写明原因。</p>
<?cs if:meeting.note ?><p><?cs var:meeting.note ?></p>
<?cs /if ?><?cs if:site.conference.phone ?><p>联系电话：<?cs var:site.conference.phone ?></p>
<?cs /if ?><sign><?cs call:sheet_office() ?>
<?cs call:sheet_day(meeting.announced_at) ?></sign>
