<?cs set:title = "请办公室征求意见" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_files.cs" ?><?cs include:"_topic.cs" ?><?cs include:"_opinion.cs" ?>
<?cs call:desk_crumbs("liaison/topics", "本单位议题", title) ?>
<h1><?cs var:title ?></h1>
<?cs call:asked_refusal("份请求", "本单位") ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<?cs if:!inquiry.id ?><p class="lede">议题：<a href="<?cs var:site.base ?>liaison/topics/<?cs var:about.id ?>"><?cs var:about.title ?></a>。由办公室决定是不是征求，也由办公室定截止日期。</p>
<form class="form" method="post" action="<?cs var:site.base ?>liaison/inquiries/new" novalidate>
<?cs call:token() ?><?cs call:once() ?><input type="hidden" name="topic_id" value="<?cs var:form.topic_id.value ?>">
<?cs call:inquiry_fields("希望听哪些单位的意见。") ?>
<div class="deeds"><?cs call:deed("propose", "请办公室征求意见", "", "办公室决定以前可以撤回。") ?></div>
</form>
<?cs else ?><p><?cs call:inquiry_state(inquiry) ?></p>
<div class="work"><div><?cs call:inquiry_facts(inquiry, "liaison/topics/") ?></div>
<div class="side"><?cs if:?may.withdraw ?><form class="deeds" id="deeds" method="post" action="<?cs var:site.base ?>liaison/inquiries/<?cs var:inquiry.id ?>">
<?cs call:token() ?><?cs call:row_revision(inquiry) ?>
<h2>办理</h2>
<?cs call:deed("withdraw", "撤回", "grave", "不再提了；要提的另写一份。") ?></form>
<?cs /if ?><?cs call:asked_history() ?></div></div>
<?cs /if ?><?cs include:"_desk_foot.cs" ?>
