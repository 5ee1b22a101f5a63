<?cs # The report of a year. ?><?cs include:"sheets/_sheet.cs" ?><?cs include:"_desk_pieces.cs" ?><?cs include:"_form.cs" ?><?cs include:"_referral.cs" ?><?cs include:"_year.cs" ?><?cs

def:year_line(s, l) ?><row><td><?cs var:l.name ?></td><td><?cs call:year_count(s, l) ?></td></row>
<?cs /def ?><?cs

def:year_meeting(m) ?><row><td><?cs var:m.name ?></td><td><?cs call:sheet_day(m.starts_at) ?></td><td><?cs if:m.number ?><?cs var:m.number ?><?cs else ?>没有纪要<?cs /if ?></td></row>
<?cs /def ?><?cs

def:year_referral(x) ?><row><td><?cs var:x.title ?></td><td><?cs call:sheet_day(x.sent_on) ?></td><td><?cs if:x.answered_on ?><?cs call:sheet_day(x.answered_on) ?> <?cs var:x.answer_document ?><?cs else ?>还没有答复<?cs /if ?></td></row>
<?cs /def ?>
<title><?cs var:year.of ?>年年度情况</title>
<name><?cs var:site.conference.short_name ?><?cs var:year.of ?>年年度情况</name>
<number>（办理情况按<?cs call:sheet_day(year.today) ?>算）</number>
<?cs each:s = parts ?><h1><?cs call:han(name(s) + #1) ?>、<?cs var:s.name ?></h1>
<columns>20 8</columns>
<?cs each:l = s.line ?><?cs call:year_line(s, l) ?><?cs /each ?><?cs if:s.note ?><p><?cs var:s.note ?></p>
<?cs /if ?><?cs
if:s.table == "meeting" && subcount(meeting) > #0 ?><columns>13 7 8</columns>
<row><th>会议</th><th>日期</th><th>纪要</th></row>
<?cs each:m = meeting ?><?cs call:year_meeting(m) ?><?cs /each ?><?cs
elif:s.table == "referral" && subcount(referral) > #0 ?><columns>13 7 8</columns>
<row><th>事项</th><th>上报</th><th>答复</th></row>
<?cs each:x = referral ?><?cs call:year_referral(x) ?><?cs /each ?><?cs /if ?><?cs /each ?>
