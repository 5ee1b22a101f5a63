<?cs set:title = "第 " + agenda_item.position + " 项" ?><?cs if:agenda_item.state == #2 ?><?cs set:title = "已经移出的一项" ?><?cs /if ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_files.cs" ?><?cs include:"office/_agenda_desk.cs" ?><?cs include:"_chain.cs" ?><?cs include:"office/_verbs.cs" ?><?cs
set:words.title = "事项" ?><?cs set:i_at = "office/meetings/" + agenda_item.meeting_id + "/agenda/" + agenda_item.id ?><?cs

def:item_facts(i) ?><section class="block">
<h2><?cs if:?page.refusal ?>现在的内容<?cs else ?>这一项<?cs /if ?></h2>
<dl class="facts">
<div><dt>事项</dt><dd><?cs call:item_subject(i) ?></dd></div>
<?cs if:i.topic_unit_id ?><div><dt>提出单位</dt><dd><?cs call:unit_long(i.topic_unit_id, i.submitted_at) ?></dd></div>
<div><dt>议题</dt><dd><a href="<?cs var:site.base ?>office/topics/<?cs var:i.topic_id ?>"><?cs var:i.number ?></a>（第 <?cs var:i.topic_version ?> 版）</dd></div>
<?cs /if ?><?cs if:i.gate_id ?><div><dt>联络员会议</dt><dd><?cs call:outcome_name(i.gate_outcome) ?></dd></div>
<?cs /if ?><?cs if:i.override_ground ?><div><dt>列入的依据</dt><dd><?cs call:item_override(i) ?></dd></div>
<?cs /if ?><?cs if:i.presenter ?><div><dt>汇报人</dt><dd><?cs var:i.presenter ?></dd></div>
<?cs /if ?><?cs if:i.minutes > #0 ?><div><dt>时长</dt><dd><?cs call:item_minutes(i) ?></dd></div>
<?cs /if ?><?cs if:i.outcome ?><div><dt>结果</dt><dd><?cs call:outcome_name(i.outcome) ?><?cs if:i.outcome_text ?><p><?cs var:i.outcome_text ?></p><?cs /if ?></dd></div>
<?cs /if ?></dl>
</section>
<?cs /def ?>
<?cs call:agenda_crumbs(agenda_item.meeting_id, agenda_item.meeting, title) ?>
<h1><?cs call:item_subject(agenda_item) ?></h1>
<?cs call:agenda_refusal() ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<?cs call:chain_strip() ?><?cs if:?may.save ?><form class="work" method="post" enctype="multipart/form-data" action="<?cs var:site.base ?><?cs var:i_at ?>" novalidate>
<?cs call:token() ?><?cs call:row_revision(agenda_item) ?>
<div class="form">
<?cs if:agenda_item.sort == "other" ?><?cs call:line(form.title, words.title, "一句话写明。") ?><?cs /if ?><?cs
call:lines_of(form.text, words.text, "要补充说明的，可以不填。") ?><?cs
call:line(form.presenter, words.presenter, "单位和姓名。") ?><?cs
call:line(form.minutes, words.minutes, "几分钟，只写数字。") ?><?cs
call:files_field() ?></div>
<div class="side">
<section class="deeds" id="deeds">
<h2>办理</h2>
<?cs call:progress() ?><?cs call:deed("save", "保存", "", "印发过的，再印发一次才算改过。") ?></section>
<?cs if:agenda_item.sort != "tasks" ?><section class="deeds">
<h2>次序</h2>
<?cs call:line(form.place, words.place, "写 2 到 " + agenda_item.last + " 的数字，后面的跟着移。") ?><?cs call:deed("place", "移到这里", "quiet", "") ?><?cs call:deed("up", "上移", "quiet", "") ?><?cs call:deed("down", "下移", "quiet", "") ?></section>
<section class="deeds">
<h2>不列了</h2>
<?cs call:deed("off", "移出议程", "grave", "议题回到列入以前的状态，可以再列入别的会议。") ?></section>
<?cs /if ?><?cs call:item_facts(agenda_item) ?><?cs call:record_history() ?></div>
</form>
<?cs else ?><div class="work">
<div><?cs call:item_facts(agenda_item) ?><?cs if:agenda_item.text ?><?cs call:paragraphs(agenda_item.text) ?><?cs /if ?><?cs
if:?page.refusal ?><section class="block">
<h2>您填写的内容</h2>
<div class="typed"><p><?cs var:form.title.value ?></p>
<p><?cs var:form.text.value ?></p>
<p><?cs var:form.presenter.value ?></p></div>
</section><?cs /if ?><?cs call:files_list("附件") ?></div>
<div class="side"><?cs call:record_history() ?></div>
</div>
<?cs /if ?><?cs include:"_desk_foot.cs" ?>
