<?cs set:title = "征求意见：" + opinion.title ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_files.cs" ?><?cs include:"_topic.cs" ?><?cs include:"_opinion.cs" ?>
<?cs if:about.own ?><?cs set:topic_path = "liaison/topics/" ?><?cs elif:about.readable ?><?cs set:topic_path = "liaison/concerned/" ?><?cs /if ?><?cs call:desk_crumbs("liaison/opinions", "征求意见", title) ?>
<h1><?cs var:title ?></h1>
<?cs call:asked_refusal("份意见", "本单位") ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<?cs call:chain_strip() ?><?cs if:opinion.state == #2 ?><div class="banner"><p>办公室不再向本单位征求这个意见。<?cs var:opinion.reason ?></p></div>
<?cs elif:opinion.state == #3 ?><div class="banner"><p>不再需要：议题已经退回、撤回或者办结，本单位不用再答复。</p></div>
<?cs elif:page.did ?><?cs # said above already ?><?cs elif:opinion.state == #1 && ?may.answer ?><div class="banner good"><p>已经答复。截止日期以前还可以修改。</p></div>
<?cs elif:opinion.state == #1 ?><div class="banner good"><p>已经答复，不能再改。</p></div>
<?cs elif:?may.answer && opinion.days < #0 ?><div class="banner gone"><p>截止日期已经过了。还可以答复一次，记为逾期，交了就不能再改。</p></div>
<?cs elif:!may.answer ?><div class="banner"><p>这个议题现在不征求意见。</p></div>
<?cs /if ?><?cs if:?may.answer ?><form class="work" method="post" enctype="multipart/form-data" action="<?cs var:site.base ?>liaison/opinions/<?cs var:opinion.id ?>" novalidate>
<?cs call:token() ?><?cs call:row_revision(opinion) ?>
<div><?cs call:opinion_facts(opinion, topic_path) ?><div class="form">
<div class="field"><?cs call:label(form.answer, words.answer, "修改后同意和不同意的，请写明内容。") ?>
<select<?cs call:common(form.answer, "1") ?>><option value="">请选择</option>
<?cs call:option("agree", "同意", form.answer.value) ?><?cs call:option("agree-changes", "修改后同意", form.answer.value) ?><?cs call:option("object", "不同意", form.answer.value) ?><?cs call:option("no-concern", "无意见", form.answer.value) ?></select></div>
<?cs call:lines_of(form.text, words.text, "办公室和提出单位看得到。不要写具体家庭和个人的姓名、证件号码。") ?><?cs
call:files_field() ?></div></div>
<div class="side">
<section class="deeds" id="deeds">
<h2>办理</h2>
<?cs call:progress() ?><?cs if:opinion.days < #0 ?><?cs call:deed("answer", "提交意见", "", "记为逾期，交了就不能再改。") ?><?cs
else ?><?cs call:deed("answer", "提交意见", "", "截止日期以前可以修改。") ?><?cs /if ?></section>
<?cs call:asked_history() ?></div>
</form>
<?cs else ?><div class="work"><div><?cs call:opinion_facts(opinion, topic_path) ?><?cs call:opinion_answer(opinion) ?><?cs call:asked_typed() ?></div>
<div class="side"><?cs call:asked_history() ?></div></div>
<?cs /if ?><?cs include:"_desk_foot.cs" ?>
