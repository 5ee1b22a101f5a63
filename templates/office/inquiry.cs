<?cs set:title = "征求意见" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_files.cs" ?><?cs include:"_topic.cs" ?><?cs include:"_opinion.cs" ?><?cs
set:words.units = "征求单位" ?><?cs

def:asking_fields() ?><input type="hidden" name="topic_id" value="<?cs var:form.topic_id.value ?>">
<?cs call:inquiry_fields("要哪些单位答复；已经就这次提交的内容征求过的，不能再选。") ?><?cs
call:dated(form.due_on, words.due_on, "答复到这一天 24:00 截止。不填的，按设置的工作日数到 " + usual.day + "。") ?><?cs
call:tick(form.required, words.required, "必须答复的没有答复以前，议题不能提交议定。") ?><?cs /def ?>
<?cs call:desk_crumbs("office/topics", "议题", title) ?>
<h1><?cs var:title ?></h1>
<?cs call:asked_refusal("份请求", "办公室") ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<?cs if:!inquiry.id ?><p class="lede">议题：<a href="<?cs var:site.base ?>office/topics/<?cs var:about.id ?>"><?cs var:about.title ?></a></p>
<form class="form" method="post" action="<?cs var:site.base ?>office/inquiries/new" novalidate>
<?cs call:token() ?><?cs call:once() ?><?cs call:asking_fields() ?>
<div class="deeds"><?cs call:deed("ask", "征求意见", "", "各单位的联络员在待办里看得到。") ?></div>
</form>
<?cs else ?><p><?cs call:inquiry_state(inquiry) ?></p>
<?cs if:inquiry.state == #1 ?><p><a class="button quiet" href="<?cs var:site.base ?>office/topics/<?cs var:inquiry.topic_id ?>#opinions">看各单位的意见</a></p>
<?cs /if ?><div class="work"><div><?cs call:inquiry_facts(inquiry, "office/topics/") ?><?cs if:?may.ask ?><form class="form" id="deeds" method="post" action="<?cs var:site.base ?>office/inquiries/<?cs var:inquiry.id ?>" novalidate>
<?cs call:token() ?><?cs call:row_revision(inquiry) ?><?cs call:asking_fields() ?>
<div class="deeds"><?cs call:deed("ask", "征求意见", "", "各单位的联络员在待办里看得到。") ?><?cs
call:lines_of(form.reason, words.reason, "不同意征求的必须写，提出单位看得到。") ?><?cs
call:deed("decline", "不征求", "grave", "提出单位看得到原因。") ?></div>
</form>
<?cs else ?><?cs call:asked_typed() ?><?cs /if ?></div>
<div class="side"><?cs call:asked_history() ?></div></div>
<?cs /if ?><?cs include:"_desk_foot.cs" ?>
