<?cs if:invitation.meeting ?><?cs set:title = invitation.meeting ?><?cs else ?><?cs set:title = "会议邀请" ?><?cs /if ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_files.cs" ?><?cs include:"_topic.cs" ?><?cs include:"office/_verbs.cs" ?><?cs include:"_invitation.cs" ?><?cs include:"_changes.cs" ?><?cs
if:invitation.state == "0" && invitation.kind == "liaison" && !sitter.person && page.status == #200 && !form.kept ?><?cs set:form.person.value = visitor.name ?><?cs /if ?><?cs
set:invited.state = invitation.meeting_state ?><?cs set:invited.begun = meeting.begun ?><?cs

def:meeting_of_invitation() ?><section class="block">
<h2>会议</h2>
<dl class="facts">
<div><dt>类型</dt><dd><?cs call:meeting_kind(invitation.kind) ?></dd></div>
<div><dt>时间</dt><dd><?cs call:moment(invitation.starts_at) ?><?cs if:invitation.ends_at ?> 至 <?cs call:moment(invitation.ends_at) ?><?cs /if ?></dd></div>
<div><dt>地点</dt><dd><?cs var:invitation.place ?></dd></div>
<div><dt>邀请</dt><dd><?cs call:moment(invitation.sent_at) ?></dd></div>
</dl>
<p><a class="tall" href="<?cs var:site.base ?>meetings/<?cs var:invitation.meeting_id ?>">公开的页面：主持人、说明、会议材料</a></p>
</section>
<?cs /def ?><?cs

# The agenda that was issued last, and the papers. ?><?cs
def:meeting_agenda() ?><?cs if:shown.number ?><section class="block">
<h2>议程</h2>
<?cs call:agenda_table(item) ?><p class="note">第 <?cs var:shown.number ?> 版，<?cs call:moment(shown.issued_at) ?> 印发。</p>
<?cs if:shown.number > #1 ?><h3>和上一版的不同</h3>
<?cs call:agenda_changes(item, gone) ?><?cs /if ?></section>
<?cs elif:invitation.state != "2" ?><section class="block">
<h2>议程</h2>
<?cs call:nothing("议程还没有印发。", "印发以后在这里看得到。") ?></section>
<?cs /if ?><?cs if:subcount(topic) > #0 ?><section class="block" id="topics">
<h2>议题和书面发言</h2>
<p class="note">开会以前，本单位对每个议题可以交一份书面发言，交了就不能再改。只有办公室和受邀请、又能看这个议题的单位看得到。</p>
<?cs each:t = topic ?><section id="topic-<?cs var:t.topic_id ?>">
<h3><a class="tall" href="<?cs var:site.base ?>liaison/meetings/<?cs var:invitation.meeting_id ?>/topics/<?cs var:t.topic_id ?>"><?cs var:t.title ?></a></h3>
<p class="note"><?cs call:unit_short(t.unit_id, t.submitted_at) ?>　<?cs var:t.topic_number ?><?cs if:t.own ?> <?cs call:badge("本单位的议题", "") ?><?cs /if ?><?cs if:t.sent ?> <?cs call:badge("本单位已交书面发言", "good") ?><?cs
elif:t.waits && invitation.meeting_state == "1" && meeting.begun != #1 ?>　<a class="tall" href="<?cs var:site.base ?>liaison/meetings/<?cs var:invitation.meeting_id ?>/topics/<?cs var:t.topic_id ?>">写书面发言<span class="aside">：<?cs var:t.title ?></span></a><?cs /if ?></p>
<?cs call:positions(t.written) ?></section>
<?cs /each ?></section>
<?cs /if ?><?cs if:subcount(paper) > #0 ?><section class="block">
<h2>各项的材料</h2>
<?cs call:agenda_papers(paper) ?></section>
<?cs /if ?><?cs call:files_list("会议材料") ?><?cs if:subcount(opened) > #0 ?><section class="block" id="opened">
<h2>本单位在办的议题（<?cs var:subcount(opened) ?>）</h2>
<ul class="rows">
<?cs each:t = opened ?><li><a class="what" href="<?cs var:site.base ?>liaison/topics/<?cs var:t.id ?>"><?cs var:t.title ?></a><p><span><?cs call:topic_state(t.state) ?></span><?cs if:t.number ?><span><?cs var:t.number ?></span><?cs /if ?></p><?cs call:listed(t.submitted_at) ?></li>
<?cs /each ?></ul></section>
<?cs /if ?><?cs /def ?><?cs

# What changed since the invitation, or since the receipt. ?><?cs
def:meeting_news() ?><?cs if:subcount(news) > #0 ?><section class="block" id="news">
<h2><?cs if:invitation.state == "1" ?>交回执以后的改动<?cs else ?>邀请以后的改动<?cs /if ?></h2>
<ol class="history">
<?cs each:c = news ?><li><?cs call:moment(c.at) ?><div><p><b><?cs call:meeting_field(c.field) ?></b></p>
<p>原为“<?cs if:c.before_ ?><?cs call:meeting_value(c.field, c.before_) ?><?cs else ?>（空）<?cs /if ?>”，改为“<?cs
if:c.after_ ?><?cs call:meeting_value(c.field, c.after_) ?><?cs else ?>（空）<?cs /if ?>”</p></div></li>
<?cs /each ?></ol>
</section>
<?cs /if ?><?cs /def ?>
<?cs call:desk_crumbs("liaison/meetings", "会议邀请", title) ?>
<h1><?cs var:title ?></h1>
<?cs call:invitation_refusal() ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<p><?cs call:meeting_state(invited) ?><?cs if:minutes.id && minutes.id != "0" ?> <a class="button quiet" href="<?cs var:site.base ?>liaison/minutes/<?cs var:minutes.id ?>">会议纪要</a><?cs /if ?></p>
<?cs if:invitation.meeting_state == "3" ?><div class="banner gone"><p><b>会议已经取消，不用交回执。</b>原因：<?cs var:invitation.cancelled_why ?></p></div>
<?cs elif:invitation.state == "2" ?><div class="banner gone"><p><b>邀请已经收回，不用交回执。</b>原因：<?cs var:invitation.withdrawn_why ?></p></div>
<?cs elif:invitation.moved ?><div class="banner"><p><b>时间或地点改了，请看看回执要不要改。</b></p></div>
<?cs elif:invitation.meeting_state == "1" && meeting.begun ?><div class="banner calm"><p><?cs if:invitation.state == "0" ?>会议已经开始，本单位没有交回执。要说明情况的，请打电话给联席会议办公室。<?cs else ?>会议已经开始，回执不能再改。<?cs /if ?></p></div>
<?cs /if ?><?cs if:invitation.id && !site.unit[visitor.unit_id].ended && (!invitation.seen_at || invitation.seen_sequence < invitation.sequence) ?><form class="seen" method="post" action="<?cs var:site.base ?>liaison/meetings/<?cs var:invitation.meeting_id ?>/seen" data-seen>
<input type="hidden" name="token" value="<?cs var:visitor.token ?>"><input type="hidden" name="sequence" value="<?cs var:invitation.sequence ?>">
<p><button type="submit" class="quiet">看过了</button> <span class="hint">告诉办公室，本单位已经看到。</span></p>
</form>
<?cs /if ?><?cs if:site.unit[visitor.unit_id].ended ?><?cs call:unit_over() ?><?cs /if ?><?cs if:invitation.id ?><div class="work"><div><?cs call:meeting_of_invitation() ?><?cs call:meeting_news() ?><?cs call:meeting_agenda() ?><?cs
if:!?may.answer && form.token && ?page.refusal ?><section class="block">
<h2>您填写的内容</h2>
<div class="form"><?cs call:receipt_fields() ?></div>
</section>
<?cs /if ?></div>
<div class="side"><?cs if:invitation.state != "0" ?><?cs call:receipt_facts(invitation) ?><?cs /if ?><?cs
if:?may.answer ?><form class="deeds" id="deeds" method="post" action="<?cs var:site.base ?>liaison/meetings/<?cs var:invitation.meeting_id ?>" novalidate>
<?cs call:token() ?><?cs call:row_revision(invitation) ?>
<h2><?cs if:invitation.state == "1" ?>改回执<?cs else ?>回执<?cs /if ?></h2>
<p class="note">请在开会以前交；交了还可以改。</p>
<?cs call:receipt_fields() ?><?cs
call:deed("answer", "提交回执", "", "联席会议办公室马上看得到。") ?></form>
<?cs /if ?><?cs call:changes_history() ?></div></div>
<?cs /if ?><?cs include:"_desk_foot.cs" ?>
