<?cs set:title = "征求意见：" + opinion.title ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_files.cs" ?><?cs include:"_topic.cs" ?><?cs include:"_opinion.cs" ?>
<?cs call:desk_crumbs("office/opinions", "征求意见", title) ?>
<h1><?cs var:title ?></h1>
<?cs call:asked_refusal("份意见", "办公室") ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<p class="lede"><?cs call:unit_long(opinion.unit_id, opinion.asked_at) ?></p>
<?cs call:chain_strip() ?><div class="work"><div><?cs call:opinion_facts(opinion, "office/topics/") ?><?cs call:opinion_answer(opinion) ?><?cs if:!may.extend ?><?cs call:asked_typed() ?><?cs /if ?></div>
<div class="side"><?cs if:?may.extend ?><form class="deeds" id="deeds" method="post" action="<?cs var:site.base ?>office/opinions/<?cs var:opinion.id ?>" novalidate>
<?cs call:token() ?><?cs call:row_revision(opinion) ?>
<h2>办理</h2>
<?cs call:lines_of(form.reason, words.reason, "推迟和取消都要写，被征求的单位看得到。") ?><?cs
call:dated(form.due_on, words.due_on, "推迟到哪一天。") ?><?cs
call:deed("extend", "推迟截止日期", "quiet", "单位在新的截止日期以前答复。") ?><?cs
call:deed("call-off", "不再征求", "grave", "这个单位不用答复了。") ?></form>
<?cs /if ?><?cs call:asked_history() ?></div></div>
<?cs include:"_desk_foot.cs" ?>
