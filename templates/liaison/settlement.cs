<?cs set:title = "会商解决：" + settlement_part.title ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_files.cs" ?><?cs include:"_topic.cs" ?><?cs include:"_opinion.cs" ?><?cs
set:words.reason = "异议的原因" ?>
<?cs if:about.own ?><?cs set:topic_path = "liaison/topics/" ?><?cs elif:about.readable ?><?cs set:topic_path = "liaison/concerned/" ?><?cs /if ?><?cs call:desk_crumbs("liaison/", "待办", title) ?>
<h1><?cs var:title ?></h1>
<?cs call:asked_refusal("次会商", "本单位") ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<p><?cs call:part_state(settlement_part) ?></p>
<?cs call:chain_strip() ?><?cs if:page.did ?><?cs # said above already ?><?cs elif:settlement_part.settlement_state == #1 ?><div class="banner good"><p>各单位都确认了，议题已经这样解决。</p></div>
<?cs elif:settlement_part.settlement_state == #2 ?><div class="banner gone"><p>有单位提出异议，这一次会商已经结束。</p></div>
<?cs elif:settlement_part.settlement_state == #3 ?><div class="banner"><p>这一次会商已经取消：办公室不再会商，或者议题已经退回、撤回、办结。</p></div>
<?cs elif:settlement_part.state == #1 ?><div class="banner calm"><p>本单位已经确认，等其他单位。</p></div>
<?cs /if ?><div class="work"><div><section class="block">
<h2>商定的内容</h2>
<blockquote><?cs call:paragraphs(settlement_part.text) ?></blockquote>
<dl class="facts">
<?cs call:about_topic(settlement_part, topic_path) ?>
<div><dt>发起</dt><dd><?cs var:settlement_part.author ?>，<?cs call:moment(settlement_part.started_at) ?></dd></div>
<?cs if:settlement_part.reason ?><div><dt>本单位的异议</dt><dd><?cs call:paragraphs(settlement_part.reason) ?></dd></div>
<?cs /if ?></dl>
</section><?cs if:!may.confirm ?><?cs call:asked_typed() ?><?cs /if ?></div>
<div class="side"><?cs if:?may.confirm ?><form class="deeds" id="deeds" method="post" action="<?cs var:site.base ?>liaison/settlements/<?cs var:settlement_part.id ?>" novalidate>
<?cs call:token() ?><?cs call:row_revision(settlement_part) ?>
<h2>办理</h2>
<?cs call:deed("confirm", "确认", "", "有关单位都确认，议题就这样解决，不再开会。确认以后不能改。") ?><?cs
call:lines_of(form.reason, words.reason, "提出异议的必须写，办公室和有关单位看得到。") ?><?cs
call:deed("object", "提出异议", "grave", "这一次会商就结束，由办公室再办。") ?></form>
<?cs /if ?><?cs call:asked_history() ?></div></div>
<?cs include:"_desk_foot.cs" ?>
