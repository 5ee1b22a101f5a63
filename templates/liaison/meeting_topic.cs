<?cs set:title = topic.title ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_invitation.cs" ?><?cs include:"_agenda.cs" ?><?cs
set:words.text = "书面发言" ?><?cs set:form.text.must = "必填" ?><?cs

def:position_refusal() ?><?cs
if:page.refusal == "sent" ?><?cs call:refused("没有交上：本单位已经交过一份", "对一个议题只交一份书面发言，交了就不能再改。要补充的，请在会上说。您填写的内容还在下面。") ?><?cs
elif:page.refusal == "begun" ?><?cs call:refused("没有交上：会议已经开始", "书面发言到开会时为止。您填写的内容还在下面。") ?><?cs
elif:page.refusal == "called-off" ?><?cs call:refused("没有交上：会议已经取消", "您填写的内容还在下面。") ?><?cs
elif:page.refusal == "not-waiting" ?><?cs call:refused("没有交上：这个议题已经撤回，或者已经有了结果", "您填写的内容还在下面。") ?><?cs
else ?><?cs call:invitation_refusal() ?><?cs /if ?><?cs /def ?>
<?cs call:desk_crumbs("liaison/meetings/" + invitation.meeting_id, invitation.meeting, title) ?>
<h1><?cs var:title ?></h1>
<?cs call:position_refusal() ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<dl class="facts">
<div><dt>会议</dt><dd><?cs var:invitation.meeting ?>，<?cs call:moment(invitation.starts_at) ?></dd></div>
<div><dt>提出单位</dt><dd><?cs call:unit_long(topic.unit_id, topic.submitted_at) ?></dd></div>
<div><dt>议题</dt><dd><a href="<?cs var:site.base ?>liaison/<?cs if:topic.own ?>topics<?cs else ?>concerned<?cs /if ?>/<?cs var:topic.topic_id ?>">看议题的内容</a>，<?cs var:topic.topic_number ?></dd></div>
</dl>
<?cs if:subcount(topic.written) > #0 ?><section class="block">
<?cs call:positions(topic.written) ?></section>
<?cs elif:!?may.send ?><?cs call:nothing("没有单位交书面发言。", "") ?><?cs /if ?><?cs
if:?may.send ?><form class="form" method="post" action="<?cs var:site.base ?>liaison/meetings/<?cs var:invitation.meeting_id ?>/topics/<?cs var:topic.topic_id ?>" novalidate>
<?cs call:token() ?><?cs call:once() ?>
<?cs call:lines_of(form.text, words.text, "本单位对这个议题的看法和理由。") ?><div class="deeds"><?cs
call:deed("send", "交书面发言", "", "交了就不能再改。办公室和受邀请、又能看这个议题的单位马上看得到。") ?></div></form>
<?cs elif:form.text.value ?><section class="block">
<h2>您填写的内容</h2>
<div class="typed"><p><?cs var:form.text.value ?></p></div>
</section>
<?cs /if ?><?cs include:"_desk_foot.cs" ?>
