<?cs # Invitations and receipts: what their pages share. ?><?cs
set:words.answer = "是否参加" ?><?cs set:words.person = "姓名" ?><?cs set:words.post = "职务" ?><?cs
set:words.reason = "原因" ?><?cs set:words.withdrawn_why = "收回原因" ?><?cs
set:words.guest = "单位名称" ?><?cs set:words.township_id = "乡（镇、街道）" ?><?cs set:words.unit_id = "成员单位" ?><?cs
set:form.answer.must = "必填" ?><?cs set:form.person.must = "参加、代会必填" ?><?cs set:form.post.must = "参加、代会必填" ?><?cs
set:form.reason.must = "请假必填" ?><?cs set:form.withdrawn_why.must = "收回时必填" ?><?cs
set:code.answer.comes = "参加" ?><?cs set:code.answer.excused = "请假" ?><?cs set:code.answer.substitute = "代会" ?><?cs
set:answers.0.id = "comes" ?><?cs set:answers.0.name = "参加" ?><?cs
set:answers.1.id = "excused" ?><?cs set:answers.1.name = "请假" ?><?cs
set:answers.2.id = "substitute" ?><?cs set:answers.2.name = "代会" ?><?cs

# Whoever would come is there already, until something else was sent. ?><?cs
if:invitation.state == "0" && page.status == #200 && !form.kept && !form.answer.value && sitter.person ?><?cs
set:form.person.value = sitter.person ?><?cs set:form.post.value = sitter.post ?><?cs
if:sitter.office && sitter.office != site.unit[invitation.unit_id].short_name && sitter.office != site.unit[invitation.unit_id].name ?><?cs
set:form.post.value = sitter.office + sitter.post ?><?cs /if ?><?cs /if ?><?cs

def:invited_name(i, x) ?><?cs if:i.unit_id != "0" ?><?cs call:unit_short(i.unit_id, x) ?><?cs else ?><?cs var:i.guest ?><?cs /if ?><?cs /def ?><?cs

def:receipt_state(i) ?><?cs if:i.state == "2" ?><?cs call:badge("邀请已收回", "gone") ?><?cs
	elif:i.state == "0" ?><?cs call:badge("还没有交回执", "soon") ?><?cs
	elif:i.answer == "comes" ?><?cs call:badge("参加", "good") ?><?cs
	elif:i.answer == "substitute" ?><?cs call:badge("代会", "good") ?><?cs
	else ?><?cs call:badge("请假", "") ?><?cs /if ?><?cs /def ?><?cs

def:receipt_fields() ?><?cs
call:choice(form.answer, words.answer, "", answers) ?><?cs
# Shown (static/desk.js) where somebody comes. ?><div data-when="answer=comes substitute"><?cs
call:line(form.person, words.person, "来开会的人；代会的写代会人。") ?></div><div data-when="answer=comes substitute"><?cs
call:line(form.post, words.post, "例如：副局长。") ?></div><div data-when="answer=excused substitute"><?cs
call:lines_of(form.reason, words.reason, "为什么不能来。请假的要写，代会的可以不写。") ?></div><?cs /def ?><?cs

def:receipt_facts(i) ?><section class="block">
<h2>现在的回执</h2>
<p><?cs call:receipt_state(i) ?></p>
<?cs if:i.state == "1" ?><dl class="facts">
<?cs if:i.person ?><div><dt>姓名</dt><dd><?cs var:i.person ?></dd></div>
<div><dt>职务</dt><dd><?cs var:i.post ?></dd></div>
<?cs /if ?><?cs if:i.reason ?><div><dt>原因</dt><dd><?cs call:paragraphs(i.reason) ?></dd></div>
<?cs /if ?><div><dt>交回执</dt><dd><?cs call:moment(i.answered_at) ?><?cs if:i.by_office ?>，由办公室代记<?cs /if ?></dd></div>
</dl>
<?cs elif:i.state == "2" ?><p>收回原因：<?cs var:i.withdrawn_why ?></p>
<?cs /if ?></section>
<?cs /def ?><?cs

def:invitation_refusal() ?><?cs if:page.refusal == "begun" ?><?cs call:refused("没有保存：会议已经开始", "回执到开会时为止。现在要说明情况的，请打电话给联席会议办公室。您填写的内容还在下面。") ?><?cs
elif:page.refusal == "called-off" ?><?cs call:refused("没有保存：会议已经取消", "不用再交回执。您填写的内容还在下面。") ?><?cs
elif:page.refusal == "over" ?><?cs call:refused("没有保存：会议没有通知，或者已经开过", "只有通知了、还没有开的会议才能邀请、提醒和记回执。") ?><?cs
elif:page.refusal == "unit-over" ?><?cs call:refused("没有保存：本单位已经不是成员单位", "回执由承接单位交。您填写的内容还在下面。") ?><?cs
elif:page.refusal == "closed" ?><?cs call:refused("没有保存：现在不能这样办", "可能别人刚刚办过，请看下面的最新情况。您填写的内容还在。") ?><?cs
else ?><?cs call:record_refusal("份邀请", "办公室") ?><?cs /if ?><?cs /def ?>
