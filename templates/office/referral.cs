<?cs if:gone.kind == "draft" ?><?cs set:title = "草稿已经丢弃" ?><?cs elif:referral.title ?><?cs set:title = "报县政府：" + referral.title ?><?cs else ?><?cs set:title = "准备上报" ?><?cs /if ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_files.cs" ?><?cs include:"_chain.cs" ?><?cs include:"_referral.cs" ?><?cs include:"office/_verbs.cs" ?><?cs

def:referral_fields() ?><?cs
call:line(form.title, words.title, "报什么事，一句话写明。") ?><?cs
call:lines_of(form.text, words.text, "会议研究的情况，请县政府决定什么。") ?><?cs
call:unit_choice(form.unit_id, words.unit_id, "由哪个单位报县政府，一般是牵头单位。") ?><?cs
call:line(form.document, words.document, "上报的那份文件的文号，例如：方民呈〔2026〕12号。上报时必填。") ?><?cs
call:dated(form.sent_on, words.sent_on, "哪一天报出的。上报时必填。") ?><?cs
call:files_field() ?><?cs /def ?><?cs

def:referral_refusal() ?><?cs
if:page.refusal == "made" ?><?cs call:refused("没有新建：这件事已经在办上报", "打开已经有的那一份接着办。您填写的内容还在下面。") ?><?cs
elif:page.refusal == "not-referred" ?><?cs call:refused("没有新建：会上没有定报县政府", "先在会议记录里把结果记为“报县政府”，会议写明已召开以后再来。") ?><?cs
elif:page.refusal == "no-minutes" ?><?cs call:refused("没有上报：会议纪要还没有印发", "定了什么以印发的纪要为准。可以先保存，纪要印发以后再上报。") ?><?cs
elif:page.refusal == "topic-moved" ?><?cs call:refused("没有登记：议题的状态已经变了", "议题现在不在等县政府答复，请看议题的页面。") ?><?cs
else ?><?cs call:record_refusal("件上报", "办公室") ?><?cs /if ?><?cs /def ?><?cs

def:referral_event(e) ?><li><?cs call:moment(e.at) ?><div><p><b><?cs call:verb_words("referral." + e.verb) ?></b> <span><?cs var:e.who ?></span></p><?cs
each:c = e.change ?><p><?cs var:words[c.field] ?>：原为“<?cs var:c.before_ ?>”，改为“<?cs var:c.after_ ?>”</p><?cs /each ?></div></li>
<?cs /def ?><?cs

def:referral_history() ?><?cs if:subcount(event) > #0 ?><section class="block">
<h2>办理经过</h2>
<ol class="history">
<?cs each:e = event ?><?cs call:referral_event(e) ?><?cs /each ?></ol>
</section>
<?cs /if ?><?cs /def ?><?cs

def:answer_form() ?><form class="form" method="post" enctype="multipart/form-data" action="<?cs var:site.base ?>office/referrals/<?cs var:referral.id ?>/answer" novalidate>
<?cs call:token() ?><?cs call:row_revision(referral) ?>
<h2 id="deeds"><?cs if:referral.state == #1 ?>登记县政府的答复<?cs else ?>更正登记的答复<?cs /if ?></h2>
<?cs call:lines_of(form.answer, words.answer, "写要点，原件作为附件。上报单位和提出单位看得到。") ?><?cs
call:line(form.answer_document, words.answer_document, "例如：方府函〔2026〕30号。") ?><?cs
call:dated(form.answered_on, words.answered_on, "答复文件的日期。") ?><?cs
call:files_field_new() ?>
<div class="deeds"><?cs call:progress() ?><?cs if:referral.state == #1 ?><?cs call:deed("answer", "登记答复", "", "议题随着改为县政府已答复。") ?><?cs
else ?><?cs call:deed("answer", "更正答复", "quiet", "改了什么留在办理经过里。") ?><?cs /if ?></div>
</form>
<?cs /def ?><?cs

def:resolution_choice(f) ?><div class="field"><?cs call:label(f, words.resolution_id, "选“已列为议定事项”的，写明是哪一项。") ?>
<select<?cs call:common(f, "1") ?>><option value="">请选择</option>
<?cs each:o = resolution ?><?cs call:option(o.id, o.name + "（" + o.meeting + "）", f.value) ?><?cs /each ?></select></div>
<?cs /def ?><?cs

def:follow_form() ?><form class="form" method="post" action="<?cs var:site.base ?>office/referrals/<?cs var:referral.id ?>/follow" novalidate>
<?cs call:token() ?><?cs call:row_revision(referral) ?>
<h2>登记怎么落实</h2>
<?cs call:choice(form.follows, words.follows, "县政府答复以后，接着办什么。", follow) ?><?cs
call:resolution_choice(form.resolution_id) ?><?cs
call:dated(form.due_on, words.due_on, "选“交单位办理”的，上报单位在哪一天以前办完。") ?><?cs
call:lines_of(form.note, words.note, "“不用再办”的必须写明为什么。") ?>
<div class="deeds"><?cs call:deed("follow", "登记落实", "", "登记以后不能再改。") ?></div>
</form>
<?cs /def ?><?cs

def:referral_typed() ?><?cs if:?page.refusal && !?may.save ?><section class="block">
<h2>您填写的内容</h2>
<div class="typed"><p><?cs var:form.title.value ?></p><p><?cs var:form.text.value ?></p><p><?cs var:form.document.value ?></p><p><?cs var:form.answer.value ?></p><p><?cs var:form.answer_document.value ?></p><p><?cs var:form.note.value ?></p></div>
</section>
<?cs /if ?><?cs /def ?>
<?cs call:desk_crumbs("office/referrals", "报县政府", title) ?>
<h1><?cs var:title ?></h1>
<?cs if:gone.kind == "draft" ?><?cs call:discarded() ?><div class="typed"><p><?cs var:form.title.value ?></p>
<p><?cs var:form.text.value ?></p></div>
<?cs else ?><?cs if:referral.id ?><p><?cs call:referral_state(referral.state) ?></p>
<?cs call:chain_strip() ?><?cs /if ?><?cs call:referral_refusal() ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<?cs if:of.made > #0 ?><?cs if:!page.refusal ?><div class="banner"><p>这件事已经在办上报，不用再新建：<?cs var:of.meeting ?>（<?cs call:day(of.held_on) ?>）定了报县政府，<?cs var:of.subject ?>。</p></div>
<?cs /if ?><p><a class="button" href="<?cs var:site.base ?>office/referrals/<?cs var:of.made ?>">打开已经有的那一份</a></p>
<?cs /if ?><?cs if:referral.id && referral.state == #0 && !?may.send ?><div class="banner"><p>会议纪要印发以后才能上报，现在可以先写好保存。</p></div>
<?cs /if ?><?cs if:?may.save && (!of.made || ?page.refusal) ?><form class="work" method="post" enctype="multipart/form-data" action="<?cs var:site.base ?>office/referrals/<?cs if:referral.id ?><?cs var:referral.id ?><?cs else ?>new<?cs /if ?>" novalidate>
<?cs call:token() ?><?cs call:row_revision(referral) ?><?cs if:!referral.id ?><input type="hidden" name="item_id" value="<?cs var:form.item_id.value ?>"><?cs /if ?>
<div class="form">
<?cs call:referral_fields() ?></div>
<div class="side">
<section class="deeds" id="deeds">
<h2>办理</h2>
<?cs call:progress() ?><?cs call:deed("save", "保存", "quiet", "只有办公室和召集人看得到。") ?><?cs
if:?may.send ?><?cs call:deed("send", "上报", "", "登记已经报出。上报单位和提出单位看得到，内容不能再改。") ?><?cs /if ?></section>
<?cs if:referral.id ?><?cs call:referral_facts(referral, "office/topics/") ?><?cs elif:of.meeting ?><p class="note"><?cs var:of.meeting ?>（<?cs call:day(of.held_on) ?>）定了报县政府：<?cs var:of.subject ?></p>
<?cs /if ?><?cs call:referral_history() ?></div>
</form>
<?cs if:?may.discard ?><?cs call:discard("office/referrals/" + referral.id, referral.revision, "这一份上报写的内容和附件") ?><?cs /if ?>
<?cs elif:referral.id ?><div class="work">
<div><?cs call:referral_facts(referral, "office/topics/") ?><?cs call:referral_typed() ?><?cs if:?may.answer && referral.state == #1 ?><?cs call:answer_form() ?><?cs /if ?><?cs
if:?may.follow ?><?cs call:follow_form() ?><?cs /if ?><?cs if:?may.answer && referral.state == #2 ?><details<?cs if:page.path == "/office/referrals/" + referral.id + "/answer" ?> open<?cs /if ?>><summary>答复登记错了</summary>
<?cs call:answer_form() ?></details>
<?cs /if ?></div>
<div class="side"><?cs call:referral_history() ?></div>
</div>
<?cs /if ?><?cs /if ?><?cs include:"_desk_foot.cs" ?>
