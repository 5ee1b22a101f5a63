<?cs set:title = topic.title ?><?cs if:gone.kind == "draft" ?><?cs set:title = "草稿已经丢弃" ?><?cs elif:!title ?><?cs set:title = "（还没有写标题）" ?><?cs /if ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_files.cs" ?><?cs include:"_topic.cs" ?><?cs include:"_topic_versions.cs" ?>
<?cs call:desk_crumbs("liaison/topics", "本单位议题", title) ?>
<h1><?cs var:title ?></h1>
<?cs def:typed() ?><details open><summary>您刚才写的内容，可以复制</summary>
<div class="typed"><p><?cs var:form.title.value ?></p>
<p><?cs var:form.problem.value ?></p>
<p><?cs var:form.facts.value ?></p>
<p><?cs var:form.proposal.value ?></p>
<p><?cs var:form.decision.value ?></p></div></details>
<?cs /def ?><?cs if:gone.kind == "draft" ?><?cs call:discarded() ?><?cs call:typed() ?>
<?cs else ?><?cs if:page.refusal == "maker" ?><?cs call:refused("没有丢弃", "草稿由起草的人丢弃。起草人的账号停用以后，本单位别的联络员才可以丢弃。") ?>
<?cs elif:page.refusal == "changed" ?><div class="complaints" role="alert" tabindex="-1" autofocus>
<h2>没有保存：这个议题刚被改过</h2>
<p><?cs var:topic.editor ?> 在 <?cs call:moment(topic.changed_at) ?> 保存了新的内容，所以您的这次没有存进去，也没有覆盖对方的。您写的还在下面。</p>
<p><a href="<?cs var:site.base ?>liaison/topics/<?cs var:topic.id ?>" target="_blank">看对方保存的内容（新窗口）</a></p>
<p>对照以后，如果要用您的内容替换，再按一次按钮。</p>
</div>
<?cs elif:page.refusal == "closed" ?><div class="complaints" role="alert" tabindex="-1" autofocus>
<h2>没有办成：议题的状态已经变了</h2>
<p>现在的状态是“<?cs call:topic_state(topic.state) ?>”，不能再这样办。<?cs
if:?may.withdraw ?>需要修改的，先撤回，改好再提交。<?cs /if ?></p>
</div>
<?cs elif:page.refusal == "unit-over" ?><?cs call:unit_over() ?>
<?cs /if ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<?cs if:topic.unit_id != visitor.unit_id ?><div class="banner calm"><p>这是<?cs call:unit_long(topic.unit_id, topic.submitted_at) ?>的议题，现在由本单位接着办。<?cs if:?may.submit ?>提交以后就是本单位的议题。<?cs /if ?></p></div>
<?cs /if ?><?cs if:page.did || (topic.state == #0 && page.status != #200) ?><?cs # said above already ?><?cs elif:topic.state == #0 ?><div class="banner calm"><p>草稿已于 <?cs call:moment(topic.changed_at) ?> 保存，只有本单位看得到。写好后按“提交”，联席会议办公室才会收到。</p></div>
<?cs elif:topic.state == #1 ?><div class="banner calm"><p>已经提交，等联席会议办公室审看。办公室会受理、退回修改，或者说明理由不予受理。受理以前可以撤回。</p></div>
<?cs elif:topic.state == #2 ?><div class="banner gone"><p>联席会议办公室退回了这个议题。请按下面的意见修改，再提交一次。</p>
<?cs call:paragraphs(topic.reason) ?></div>
<?cs elif:topic.state == #4 ?><div class="banner gone"><p>联席会议办公室没有受理这个议题，理由如下。</p>
<?cs call:paragraphs(topic.reason) ?></div>
<?cs elif:topic.state == #5 ?><div class="banner"><p>已经撤回，联席会议办公室不再处理。还可以修改，再提交一次。</p></div>
<?cs else ?><div class="banner good"><p><?cs call:topic_next(topic) ?></p></div>
<?cs /if ?><?cs if:?may.withdraw || ?may.save ?><?cs call:to_deeds() ?><?cs /if ?>
<?cs if:?may.save ?><?cs call:topic_form("liaison/topics/" + topic.id, "以后接着写；提交以后办公室才审看。", "送联席会议办公室审看。受理以前可以撤回。") ?>
<?cs if:subcount(version) > #0 ?><?cs call:topic_versions("liaison/topics/") ?><?cs /if ?><?cs if:?may.discard ?><?cs call:discard("liaison/topics/" + topic.id, topic.revision, "这个议题的文字和附件") ?><?cs /if ?>
<?cs else ?><div class="work">
<div><?cs call:topic_words(topic) ?></div>
<div class="side">
<?cs if:?may.withdraw ?><form class="deeds" id="deeds" method="post" action="<?cs var:site.base ?>liaison/topics/<?cs var:topic.id ?>">
<?cs call:token() ?><input type="hidden" name="revision" value="<?cs var:topic.revision ?>">
<h2>办理</h2>
<?cs call:deed("withdraw", "撤回", "grave", "办公室不再处理。您可以修改，再提交一次。") ?></form>
<?cs /if ?><?cs call:topic_head(topic) ?><?cs if:subcount(version) > #0 ?><?cs call:topic_versions("liaison/topics/") ?><?cs /if ?><?cs call:topic_history() ?></div>
</div>
<?cs /if ?><?cs /if ?><?cs include:"_desk_foot.cs" ?>
