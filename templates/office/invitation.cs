<?cs if:invitation.guest ?><?cs set:title = invitation.guest ?><?cs elif:invitation.unit_id ?><?cs set:title = site.unit[invitation.unit_id].name ?><?cs else ?><?cs set:title = "邀请" ?><?cs /if ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"office/_verbs.cs" ?><?cs include:"_invitation.cs" ?><?cs include:"_changes.cs" ?>
<?cs call:desk_crumbs("office/meetings/" + invitation.meeting_id + "/invitations", "邀请和回执", title) ?>
<h1><?cs var:title ?></h1>
<?cs call:invitation_refusal() ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<?cs if:invitation.id ?><p><?cs call:receipt_state(invitation) ?> <?cs var:invitation.meeting ?>，<?cs call:moment(invitation.starts_at) ?></p>
<?cs if:invitation.meeting_state == "3" ?><div class="banner gone"><p>会议已经取消，不用再记回执。</p></div>
<?cs /if ?><div class="work"><div><?cs call:receipt_facts(invitation) ?>
<dl class="facts">
<div><dt>邀请</dt><dd><?cs call:moment(invitation.sent_at) ?></dd></div>
<?cs if:invitation.unit_id ?><div><dt>第一次打开</dt><dd><?cs if:invitation.seen_at ?><?cs call:moment(invitation.seen_at) ?><?cs else ?>还没有打开过<?cs /if ?></dd></div>
<?cs else ?><div><dt>怎么通知</dt><dd>没有工作台，请打电话或者发文</dd></div>
<?cs /if ?><?cs if:invitation.reminders > #0 ?><div><dt>提醒</dt><dd><?cs var:invitation.reminders ?> 次，最近 <?cs call:moment(invitation.reminded_at) ?></dd></div>
<?cs /if ?></dl>
<?cs if:!?may.record && form.token && ?page.refusal ?><section class="block">
<h2>您填写的内容</h2>
<div class="form"><?cs call:receipt_fields() ?><?cs call:lines_of(form.withdrawn_why, words.withdrawn_why, "") ?></div>
</section>
<?cs /if ?></div>
<div class="side"><?cs if:?may.record ?><form class="deeds" id="deeds" method="post" action="<?cs var:site.base ?>office/invitations/<?cs var:invitation.id ?>" novalidate>
<?cs call:token() ?><?cs call:row_revision(invitation) ?>
<h2>记录电话里说的回执</h2>
<?cs call:receipt_fields() ?><?cs call:deed("record", "记录回执", "", "写明由办公室代记；单位以后自己还可以改。") ?>
<h2>收回邀请</h2>
<?cs call:lines_of(form.withdrawn_why, words.withdrawn_why, "邀请错了的才收回；单位看得到原因。") ?><?cs
call:deed("withdraw", "收回邀请", "grave", "不再算在应到的里面；以后可以重新邀请。") ?></form>
<?cs elif:?may.renew ?><form class="deeds" id="deeds" method="post" action="<?cs var:site.base ?>office/invitations/<?cs var:invitation.id ?>" novalidate>
<?cs call:token() ?><?cs call:row_revision(invitation) ?>
<h2>重新邀请</h2>
<?cs call:deed("renew", "重新邀请", "", "原来交过的回执不算，请对方重新交。") ?></form>
<?cs /if ?><?cs call:changes_history() ?></div></div>
<?cs /if ?><?cs include:"_desk_foot.cs" ?>
