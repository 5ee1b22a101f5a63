<?cs set:title = "邀请和回执" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_invitation.cs" ?><?cs

def:invited(i) ?><li><a class="what" href="<?cs var:site.base ?>office/invitations/<?cs var:i.id ?>"><?cs call:invited_name(i, meeting.starts_at) ?></a>
<p><?cs if:i.state != "0" ?><span><?cs call:receipt_state(i) ?></span><?cs /if ?><?cs if:i.person ?><span><?cs var:i.person ?> <?cs var:i.post ?></span><?cs /if ?><?cs
if:i.reason ?><span><?cs var:i.reason ?></span><?cs /if ?><?cs if:i.withdrawn_why ?><span><?cs var:i.withdrawn_why ?></span><?cs /if ?><?cs
if:i.by_office ?><span>办公室代记</span><?cs /if ?><?cs
if:i.state == "0" && i.unit_id == "0" ?><span>没有工作台，请打电话</span><?cs
elif:i.state == "0" && i.seen_at ?><span>看过，<?cs call:moment_day(i.seen_at) ?></span><?cs elif:i.state == "0" ?><span>还没有打开过</span><?cs /if ?><?cs
if:i.reminders > #0 && i.state == "0" ?><span>提醒过 <?cs var:i.reminders ?> 次，最近 <?cs call:moment_day(i.reminded_at) ?></span><?cs /if ?></p><?cs
call:listed(i.answered_at) ?></li>
<?cs /def ?><?cs

# The agenda of the meeting belongs here. ?><?cs
def:meeting_agenda() ?><?cs /def ?><?cs

set:coming = #count.comes + #count.substitute ?><?cs set:reminded = #count.open - #count.silent ?><?cs set:remind_words = "提醒没有答复的 " + reminded + " 个单位" ?><?cs
each:c = choice ?><?cs if:c.kind == "unit" ?><?cs set:units[c.id].id = c.id ?><?cs set:units[c.id].name = c.name ?><?cs
else ?><?cs set:townships[c.id].id = c.id ?><?cs set:townships[c.id].name = c.name ?><?cs /if ?><?cs /each ?>
<?cs call:desk_crumbs("office/meetings/" + meeting.id, meeting.name, title) ?>
<h1><?cs var:title ?></h1>
<?cs call:invitation_refusal() ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<p><?cs call:meeting_state(meeting) ?> <?cs var:meeting.name ?><?cs if:meeting.starts_at ?>，<?cs call:moment(meeting.starts_at) ?><?cs /if ?><?cs if:meeting.place ?>，<?cs var:meeting.place ?><?cs /if ?></p>
<?cs if:meeting.state == "0" ?><?cs call:nothing("还没有发出通知。", "发出通知的时候，自动邀请开会那天的成员单位；别的单位和乡镇以后在这里再邀请。") ?><?cs
else ?><p class="count" role="status">应到 <?cs var:count.total ?>：参加 <?cs var:count.comes ?>，代会 <?cs var:count.substitute ?>，请假 <?cs var:count.excused ?>，没有答复 <?cs var:count.open ?><?cs
if:count.unseen > #0 ?>（其中 <?cs var:count.unseen ?> 个还没有打开过）<?cs /if ?></p>
<p><a class="button quiet" href="<?cs var:site.base ?>office/meetings/<?cs var:meeting.id ?>/signin">签到表</a> <a class="button quiet" href="<?cs var:site.base ?>office/meetings/<?cs var:meeting.id ?>/plates">席卡</a></p>
<?cs call:as_files("回执汇总", "office/meetings/" + meeting.id + "/receipts", "") ?>
<?cs call:meeting_agenda() ?><div class="work"><div><section class="block">
<h2>还没有答复（<?cs var:count.open ?>）</h2>
<?cs if:count.open > #0 ?><ul class="rows">
<?cs each:i = row ?><?cs if:i.state == "0" ?><?cs call:invited(i) ?><?cs /if ?><?cs /each ?></ul>
<?cs else ?><?cs call:nothing("都答复了。", "") ?><?cs /if ?></section>
<section class="block">
<h2>参加和代会（<?cs var:coming ?>）</h2>
<?cs if:coming > #0 ?><ul class="rows">
<?cs each:i = row ?><?cs if:i.state == "1" && i.answer != "excused" ?><?cs call:invited(i) ?><?cs /if ?><?cs /each ?></ul>
<?cs else ?><?cs call:nothing("还没有。", "") ?><?cs /if ?></section>
<?cs if:count.excused > #0 ?><section class="block">
<h2>请假（<?cs var:count.excused ?>）</h2>
<ul class="rows">
<?cs each:i = row ?><?cs if:i.state == "1" && i.answer == "excused" ?><?cs call:invited(i) ?><?cs /if ?><?cs /each ?></ul>
</section>
<?cs /if ?><?cs if:subcount(row) > #count.total ?><section class="block">
<h2>已经收回的邀请</h2>
<ul class="rows">
<?cs each:i = row ?><?cs if:i.state == "2" ?><?cs call:invited(i) ?><?cs /if ?><?cs /each ?></ul>
</section>
<?cs /if ?></div>
<div class="side"><?cs if:visitor.role.office && (meeting.state == "1" || ?page.refusal) ?><?cs
if:reminded > #0 && meeting.begun != #1 ?><form class="deeds" method="post" action="<?cs var:site.base ?>office/meetings/<?cs var:meeting.id ?>/invitations">
<?cs call:token() ?><input type="hidden" name="once" value="<?cs var:remind_form.once ?>">
<h2>提醒</h2>
<?cs call:deed("remind", remind_words, "", "他们的工作台上写明办公室提醒过；谁什么时候提醒的留在办理经过里。") ?><?cs
if:count.silent > #0 ?><p class="note">另有 <?cs var:count.silent ?> 个没有工作台，请打电话，再把说的记下来。</p>
<?cs /if ?></form>
<?cs /if ?><form class="deeds" id="deeds" method="post" action="<?cs var:site.base ?>office/meetings/<?cs var:meeting.id ?>/invitations" novalidate>
<?cs call:token() ?><?cs call:once() ?>
<h2>再邀请一个</h2>
<?cs if:subcount(units) + subcount(townships) > #0 ?><p class="note">下面的只填一样。</p>
<?cs /if ?><?cs if:subcount(units) > #1 ?><?cs call:deed("members", "邀请其余的成员单位", "quiet", "开会那天是成员、还没有邀请的，一次都邀请。") ?><?cs /if ?><?cs if:subcount(units) > #0 ?><?cs call:choice(form.unit_id, words.unit_id, "开会那天是成员、还没有邀请的。", units) ?><?cs /if ?><?cs
if:subcount(townships) > #0 ?><?cs call:choice(form.township_id, words.township_id, "", townships) ?><?cs /if ?><?cs
call:line(form.guest, words.guest, "不是成员单位的，写它的名称。") ?><?cs
call:deed("send", "邀请", "", "列入名单；没有工作台的请打电话或者发文通知。") ?></form>
<?cs /if ?></div></div>
<?cs /if ?><?cs include:"_desk_foot.cs" ?>
