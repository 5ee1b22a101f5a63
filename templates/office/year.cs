<?cs set:title = year.of + " 年年度情况" ?><?cs include:"_desk.cs" ?><?cs include:"_referral.cs" ?><?cs include:"_year.cs" ?><?cs

def:year_meeting(m) ?><tr><th scope="row"><a class="tall" href="<?cs var:site.base ?>office/meetings/<?cs var:m.id ?>"><?cs var:m.name ?></a></th><td><?cs call:meeting_kind(m.kind) ?></td><td><?cs call:moment_day(m.starts_at) ?></td><td><?cs
if:m.minutes_id != "0" ?><a class="tall" href="<?cs var:site.base ?>office/minutes/<?cs var:m.minutes_id ?>"><?cs var:m.number ?></a><?cs else ?>没有<?cs /if ?></td></tr>
<?cs /def ?><?cs

def:year_referral(x) ?><tr><th scope="row"><a class="tall" href="<?cs var:site.base ?>office/referrals/<?cs var:x.id ?>"><?cs var:x.title ?></a></th><td><?cs var:site.unit[x.unit_id].short_name ?></td><td><?cs call:day(x.sent_on) ?></td><td><?cs
if:x.answered_on ?><?cs call:day(x.answered_on) ?> <?cs var:x.answer_document ?><?cs else ?>还没有<?cs /if ?></td><td><?cs if:x.follows ?><?cs call:follow_words(x.follows) ?><?cs /if ?></td></tr>
<?cs /def ?>
<?cs call:desk_crumbs("office/minutes", "会议纪要", title) ?>
<h1><?cs var:title ?></h1>
<p class="lede">这一年开了哪些会，议了多少事，办得怎样。办理情况按 <?cs call:day(year.today) ?> 算。</p>
<div class="tools"><?cs call:tool_buttons() ?><?cs call:as_files("年度情况", "office/year/" + year.of + "/report", "") ?></div>
<p><?cs if:year.before ?><a class="button quiet" href="<?cs var:site.base ?>office/year/<?cs var:year.before ?>"><?cs var:year.before ?> 年</a> <?cs /if ?><?cs if:year.after ?><a class="button quiet" href="<?cs var:site.base ?>office/year/<?cs var:year.after ?>"><?cs var:year.after ?> 年</a><?cs /if ?></p>
<?cs each:s = parts ?><section class="block">
<h2><?cs var:s.name ?></h2>
<dl class="facts">
<?cs each:l = s.line ?><div><dt><?cs var:l.name ?></dt><dd><?cs call:year_count(s, l) ?></dd></div>
<?cs /each ?></dl>
<?cs if:s.note ?><p class="note"><?cs var:s.note ?></p>
<?cs /if ?><?cs if:s.table == "meeting" && subcount(meeting) > #0 ?><div class="prose box" tabindex="0" role="group" aria-label="会议"><table>
<thead><tr><th scope="col">会议</th><th scope="col">类型</th><th scope="col">日期</th><th scope="col">纪要</th></tr></thead>
<tbody><?cs each:m = meeting ?><?cs call:year_meeting(m) ?><?cs /each ?></tbody></table></div>
<?cs elif:s.table == "referral" && subcount(referral) > #0 ?><div class="prose box" tabindex="0" role="group" aria-label="报县政府"><table>
<thead><tr><th scope="col">事项</th><th scope="col">上报单位</th><th scope="col">上报</th><th scope="col">答复</th><th scope="col">怎么落实</th></tr></thead>
<tbody><?cs each:x = referral ?><?cs call:year_referral(x) ?><?cs /each ?></tbody></table></div>
<?cs /if ?></section>
<?cs /each ?><?cs include:"_desk_foot.cs" ?>
