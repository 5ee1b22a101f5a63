<?cs set:title = "会商解决" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_files.cs" ?><?cs include:"_topic.cs" ?><?cs include:"_opinion.cs" ?><?cs
set:words.text = "商定的内容" ?><?cs set:words.units = "有关单位" ?>
<?cs call:desk_crumbs("office/topics", "议题", title) ?>
<h1><?cs var:title ?></h1>
<?cs call:asked_refusal("次会商", "办公室") ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<?cs if:!settlement.id ?><p class="lede">议题：<a href="<?cs var:site.base ?>office/topics/<?cs var:about.id ?>"><?cs var:about.title ?></a>。有关单位都确认，议题就这样解决，不再开会；有一个单位提出异议，这一次会商就结束。</p>
<form class="form" method="post" action="<?cs var:site.base ?>office/settlements/new" novalidate>
<?cs call:token() ?><?cs call:once() ?><input type="hidden" name="topic_id" value="<?cs var:form.topic_id.value ?>">
<?cs call:unit_ticks(form.units, words.units, "提出单位一定要确认，不用选；再选其他有关的单位。") ?><?cs
call:lines_of(form.text, words.text, "各单位商量好怎么办，写清谁办什么。") ?>
<div class="deeds"><?cs call:deed("start", "请各单位确认", "", "各单位的联络员在待办里看得到。") ?></div>
</form>
<?cs else ?><p><?cs call:settlement_state(settlement) ?></p>
<?cs call:chain_strip() ?><div class="work"><div><section class="block">
<h2>商定的内容</h2>
<blockquote><?cs call:paragraphs(settlement.text) ?></blockquote>
<dl class="facts">
<?cs call:about_topic(settlement, "office/topics/") ?>
<div><dt>发起</dt><dd><?cs var:settlement.author ?>，<?cs call:moment(settlement.started_at) ?></dd></div>
<div><dt>已确认</dt><dd><?cs var:settlement.confirmed ?> / <?cs var:settlement.asked ?> 个单位</dd></div>
<?cs if:settlement.reason ?><div><dt>取消的原因</dt><dd><?cs var:settlement.reason ?></dd></div>
<?cs /if ?></dl>
</section>
<section class="block">
<h2>各单位</h2>
<?cs call:parts_list(settlement.part) ?></section>
<?cs if:settlement.state == #2 && settlement.topic_state == #3 && visitor.role.office ?><p><a class="button" href="<?cs var:site.base ?>office/settlements/new?topic=<?cs var:settlement.topic_id ?>">再会商一次</a></p>
<?cs /if ?><?cs if:!may["call-off"] ?><?cs call:asked_typed() ?><?cs /if ?></div>
<div class="side"><?cs if:may["call-off"] ?><form class="deeds" id="deeds" method="post" action="<?cs var:site.base ?>office/settlements/<?cs var:settlement.id ?>" novalidate>
<?cs call:token() ?><?cs call:row_revision(settlement) ?>
<h2>办理</h2>
<?cs call:lines_of(form.reason, words.reason, "有关单位看得到。") ?><?cs
call:deed("call-off", "取消会商", "grave", "议题还在办理中，可以再发起。") ?></form>
<?cs /if ?><?cs call:asked_history() ?></div></div>
<?cs /if ?><?cs include:"_desk_foot.cs" ?>
