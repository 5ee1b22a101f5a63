<?cs if:gone.kind == "draft" ?><?cs set:title = "草稿已经丢弃" ?><?cs elif:!edition.id ?><?cs set:title = "编新的一版职责清单" ?><?cs elif:edition.number ?><?cs set:title = "职责清单第 " + edition.number + " 版" ?><?cs elif:edition.title ?><?cs set:title = edition.title ?><?cs else ?><?cs set:title = "职责清单草稿" ?><?cs /if ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"office/_duties.cs" ?><?cs include:"office/_verbs.cs" ?><?cs
set:form.title.must = "送审前必填" ?><?cs set:form.since.must = "送审前必填" ?><?cs
each:e = published ?><?cs set:bases[e.number].id = e.id ?><?cs set:bases[e.number].name = "第 " + e.number + " 版，" + e.since + " 起" ?><?cs /each ?><?cs

def:edition_fields() ?><?cs if:!edition.id ?><?cs call:choice(form.from_id, words.from_id, "新的一版先照抄这一版的各节各条，再改。不选的，从空白写起。", bases) ?><?cs
else ?><input type="hidden" name="from_id" value="<?cs var:edition.from_id ?>"><?cs /if ?><?cs
call:choice(form.policy_id, words.policy_id, "文件已经公开的，从这里选，标题和字号跟着填上。", policies) ?><?cs
call:line(form.title, words.title, "没有公开的文件，把标题写在这里。") ?><?cs
call:line(form.document_number, words.document_number, "例如：大府办发〔2018〕12号。文件上没有的不填。") ?><?cs
call:dated(form.since, words.since, "从哪一天起按这一版，写成 2026-12-01。要晚于已经公布的各版；可以是以后，也可以是已经过去的日子。") ?><?cs /def ?><?cs

def:edition_facts() ?><section class="block">
<h2><?cs if:?page.refusal ?>现在的内容<?cs else ?>依据和日期<?cs /if ?></h2>
<dl class="facts">
<?cs call:head_fact(words.title, edition.title) ?><?cs call:head_fact(words.document_number, edition.document_number) ?><div><dt><?cs var:words.since ?></dt><dd><?cs
if:edition.since ?><?cs call:day(edition.since) ?><?cs else ?>还没有定<?cs /if ?></dd></div>
<?cs if:edition.author ?><?cs call:head_fact("起草", edition.author) ?><?cs /if ?><?cs if:edition.reviewer_id ?><div><dt>公布</dt><dd><?cs call:moment(edition.published_at) ?></dd></div>
<?cs /if ?></dl>
</section>
<?cs /def ?><?cs

def:change_units(part, c) ?><?cs if:part == "section" ?><?cs call:one_role("单位", c.units) ?><?cs else ?><?cs call:clause_roles(c) ?><?cs /if ?><?cs /def ?><?cs

def:change(c) ?><li><div><?cs if:c.what == "added" ?><p><?cs call:badge("增加", "good") ?> 第<?cs call:han(c.now.number) ?>节<?cs if:c.part == "clause" ?>第 <?cs var:c.now.place ?> 条<?cs /if ?></p>
<?cs elif:c.what == "removed" ?><p><?cs call:badge("删去", "gone") ?> 原第<?cs call:han(c.was.number) ?>节<?cs if:c.part == "clause" ?>第 <?cs var:c.was.place ?> 条<?cs /if ?></p>
<?cs else ?><p><?cs call:badge("修改", "soon") ?> 第<?cs call:han(c.now.number) ?>节<?cs if:c.part == "clause" ?>第 <?cs var:c.now.place ?> 条<?cs /if ?></p>
<?cs /if ?><?cs if:c.worded ?><p><?cs var:c.now.text ?></p><?cs else ?><?cs call:diff(c.diff) ?><?cs /if ?><?cs
if:c.what != "added" ?><p><span>原来</span><?cs call:change_units(c.part, c.was) ?></p><?cs /if ?><?cs
if:c.what != "removed" ?><p><span>现在</span><?cs call:change_units(c.part, c.now) ?></p><?cs /if ?></div></li>
<?cs /def ?>
<?cs call:desk_crumbs("office/duties", "职责清单", title) ?>
<h1><?cs var:title ?></h1>
<?cs if:gone.kind == "draft" ?><?cs call:discarded() ?><div class="typed"><p><?cs var:form.title.value ?></p>
<p><?cs var:form.document_number.value ?></p>
<p><?cs var:form.since.value ?></p></div>
<?cs else ?><?cs if:edition.id ?><p><?cs call:edition_state(edition) ?><?cs if:edition.state == #2 ?> <a href="<?cs var:site.base ?>duties?on=<?cs var:edition.since ?>">公开的页面</a><?cs /if ?></p>
<?cs /if ?><?cs if:page.refusal == "own" ?><?cs call:refused("没有公布：您参与了这一版的编写", "要由另一个没有写过这一版的人公布。") ?><?cs
elif:page.refusal == "not-newest" ?><?cs call:refused("没有公布：起始日期不晚于已经公布的最新一版", "最新一版从 " + published.0.since + " 起。请退回，改了起始日期再送审。") ?><?cs
elif:page.refusal == "empty" || page.refusal == "hollow" ?><?cs call:refused("没有送审：还有一节没有写职责", "每一节至少写一条，再送审。") ?><?cs
elif:page.refusal == "sent" ?><?cs call:refused("没有丢弃：这一版送审过", "送审过的草稿有办理经过，不能丢弃；不用的放着就可以。") ?><?cs
elif:page.refusal == "closed" && edition.state == #0 ?><?cs call:refused("没有办成：这一版还是草稿", "先送审，再审核公布或者退回。") ?><?cs
elif:page.refusal == "closed" ?><?cs call:refused("没有保存：这一版已经送审或者公布", "内容不能再改。您填写的内容还在下面。") ?><?cs
else ?><?cs call:record_refusal("一版", "办公室") ?><?cs /if ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<?cs if:edition.state == #0 && edition.reason ?><div class="banner"><p><b>审核的人退回了这一版：</b></p>
<?cs call:paragraphs(edition.reason) ?></div>
<?cs /if ?><?cs if:edition.state == #1 && edition.wrote ?><p class="banner">您参与了这一版的编写，要由另一个人审核公布。</p>
<?cs /if ?><?cs if:?may.save ?><form class="work" method="post" action="<?cs var:site.base ?>office/duties/<?cs if:edition.id ?><?cs var:edition.id ?><?cs else ?>new<?cs /if ?>" novalidate>
<?cs call:token() ?><?cs call:row_revision(edition) ?>
<div class="form">
<?cs call:edition_fields() ?></div>
<div class="side">
<section class="deeds" id="deeds">
<h2>办理</h2>
<?cs call:deed("save", "保存", "quiet", "存成草稿，只有办公室和召集人看得到。") ?><?cs
if:?may.send ?><?cs call:deed("send", "送审", "", "送审以后各节各条不能再改，由另一个人公布或者退回。") ?><?cs
elif:edition.id ?><p class="hint">每一节至少写了一条职责，才能送审。</p><?cs /if ?></section>
<?cs if:edition.id && ?page.refusal ?><?cs call:edition_facts() ?><?cs /if ?><?cs call:record_history() ?></div>
</form>
<?cs if:?may.discard ?><?cs call:discard("office/duties/" + edition.id, edition.revision, "这一版写的各节各条") ?><?cs /if ?>
<?cs else ?><div class="work">
<div><?cs call:edition_facts() ?><?cs if:?page.refusal ?><section class="block">
<h2>您填写的内容</h2>
<div class="typed"><p><?cs var:form.title.value ?></p>
<p><?cs var:form.document_number.value ?> <?cs var:form.since.value ?></p>
<p><?cs var:form.reason.value ?></p></div>
</section>
<?cs /if ?></div>
<div class="side"><?cs if:?may.return ?><form class="deeds" id="deeds" method="post" action="<?cs var:site.base ?>office/duties/<?cs var:edition.id ?>" novalidate>
<?cs call:token() ?><input type="hidden" name="revision" value="<?cs var:edition.revision ?>">
<h2>审核</h2>
<?cs if:?may.publish ?><?cs call:deed("publish", "公布", "", "公布以后不能再改；到起始日期那天公众看到的就是这一版。") ?><?cs
/if ?><?cs call:lines_of(form.reason, words.reason, "退回时必须写明要改什么。") ?><?cs
call:deed("return", "退回", "quiet", "变回草稿，改好再送审。") ?></form>
<?cs /if ?><?cs call:record_history() ?></div>
</div>
<?cs /if ?><?cs if:edition.id ?><section class="block" id="sections">
<h2>各节（<?cs var:edition.sections ?> 节，<?cs var:edition.clauses ?> 条）</h2>
<?cs if:subcount(section) == #0 ?><?cs call:nothing("还没有一节。", "") ?><?cs else ?><ul class="rows parts">
<?cs each:s = section ?><li><a class="what" href="<?cs var:site.base ?>office/duties/<?cs var:edition.id ?>/sections/<?cs var:s.id ?>"><?cs call:han(s.number) ?>、<?cs var:s.text ?></a>
<p><span><?cs call:unit_names(s.units) ?></span><span><?cs var:subcount(s.clause) ?> 条</span></p><?cs
if:?may.save ?><?cs call:part_move("office/duties/" + edition.id + "/sections/" + s.id, s, s.text) ?><?cs /if ?></li>
<?cs /each ?></ul>
<?cs /if ?><?cs if:?may.save ?><p><a class="button quiet" href="<?cs var:site.base ?>office/duties/<?cs var:edition.id ?>/sections/new">加一节</a></p>
<?cs /if ?></section>
<?cs if:edition.from_id ?><section class="block" id="changes">
<h2>和原来一版比（<?cs var:changes.total ?> 处不同）</h2>
<?cs if:changes.total == #0 ?><?cs call:nothing("内容和照抄的那一版一样。", "只换了次序的不算。") ?><?cs else ?><ul class="rows">
<?cs each:c = change ?><?cs call:change(c) ?><?cs /each ?></ul>
<?cs /if ?></section>
<?cs /if ?><?cs /if ?><?cs /if ?><?cs include:"_desk_foot.cs" ?>
