<?cs # What the pages of referrals share: labels, states, what one says.  Include
_desk.cs and _form.cs before. ?><?cs
set:words.title = "标题" ?><?cs
set:words.text = "请示内容" ?><?cs
set:words.unit_id = "上报单位" ?><?cs
set:words.document = "上报文号" ?><?cs
set:words.sent_on = "上报日期" ?><?cs
set:words.answer = "答复内容" ?><?cs
set:words.answer_document = "答复文号" ?><?cs
set:words.answered_on = "答复日期" ?><?cs
set:words.follows = "怎么落实" ?><?cs
set:words.resolution_id = "议定事项" ?><?cs
set:words.due_on = "完成时限" ?><?cs
set:words.note = "说明" ?><?cs
set:follow.0.id = "resolution" ?><?cs set:follow.0.name = "已列为议定事项" ?><?cs
set:follow.1.id = "task" ?><?cs set:follow.1.name = "交单位办理" ?><?cs
set:follow.2.id = "nothing" ?><?cs set:follow.2.name = "不用再办" ?><?cs

def:referral_state(state) ?><?cs if:state == #1 ?><?cs call:badge("已上报，等待答复", "soon") ?><?cs
	elif:state == #2 ?><?cs call:badge("县政府已答复", "good") ?><?cs
	elif:state == #3 ?><?cs call:badge("答复已落实", "over") ?><?cs
	else ?><?cs call:badge("还没有上报", "soon") ?><?cs /if ?><?cs /def ?><?cs

def:follow_words(f) ?><?cs if:f == "resolution" ?>已列为议定事项<?cs elif:f == "task" ?>交单位办理<?cs
	elif:f == "nothing" ?>不用再办<?cs /if ?><?cs /def ?><?cs

# topics: where the topic's page is; "": not linked. ?><?cs
def:referral_facts(f, topics) ?><section class="block">
<h2><?cs if:?page.refusal ?>现在的内容<?cs else ?>上报的内容<?cs /if ?></h2>
<dl class="facts">
<?cs if:f.topic_id ?><div><dt>议题</dt><dd><?cs if:topics ?><a href="<?cs var:site.base ?><?cs var:topics ?><?cs var:f.topic_id ?>"><?cs var:f.subject ?></a><?cs
else ?><?cs var:f.subject ?><?cs /if ?><?cs if:f.topic_number ?>，<?cs var:f.topic_number ?><?cs /if ?></dd></div>
<?cs /if ?><?cs if:f.meeting ?><div><dt>会议</dt><dd><a href="<?cs var:site.base ?>office/meetings/<?cs var:f.meeting_id ?>"><?cs var:f.meeting ?></a>，<?cs call:day(f.held_on) ?></dd></div>
<?cs /if ?><div><dt>标题</dt><dd><?cs var:f.title ?></dd></div>
<div><dt>上报单位</dt><dd><?cs call:unit_long(f.unit_id, f.made_at) ?></dd></div>
<?cs if:f.document ?><div><dt>上报文号</dt><dd><?cs var:f.document ?></dd></div>
<?cs /if ?><?cs if:f.sent_on ?><div><dt>上报日期</dt><dd><?cs call:day(f.sent_on) ?></dd></div>
<?cs /if ?></dl>
<?cs if:f.text ?><?cs call:paragraphs(f.text) ?><?cs /if ?></section>
<?cs if:f.answer ?><section class="block" id="answer">
<h2>县政府的答复</h2>
<dl class="facts">
<div><dt>答复文号</dt><dd><?cs var:f.answer_document ?></dd></div>
<div><dt>答复日期</dt><dd><?cs call:day(f.answered_on) ?></dd></div>
</dl>
<?cs call:paragraphs(f.answer) ?></section>
<?cs /if ?><?cs if:f.follows ?><section class="block" id="follows">
<h2>怎么落实</h2>
<p><b><?cs call:follow_words(f.follows) ?></b><?cs if:f.resolution ?>：<a href="<?cs var:site.base ?>office/resolutions/<?cs var:f.resolution_id ?>"><?cs var:f.resolution ?></a><?cs /if ?><?cs
if:f.task_id > #0 ?>：<a href="<?cs var:site.base ?>office/tasks/<?cs var:f.task_id ?>">看办理情况</a><?cs /if ?></p>
<?cs if:f.note ?><?cs call:paragraphs(f.note) ?><?cs /if ?></section>
<?cs /if ?><?cs call:files_list("附件") ?><?cs /def ?>
