<?cs # A topic as who writes it sees it.  Include _topic.cs and _topic_versions.cs
before.  below: where its page is; published: where its versions are. ?><?cs
def:typed() ?><details open><summary>您刚才写的内容，可以复制</summary>
<div class="typed"><p><?cs var:form.title.value ?></p>
<p><?cs var:form.problem.value ?></p>
<p><?cs var:form.facts.value ?></p>
<p><?cs var:form.proposal.value ?></p>
<p><?cs var:form.decision.value ?></p></div></details>
<?cs /def ?><?cs

# The buttons of one that is not written in now. ?><?cs
def:topic_unit_deeds(below) ?><?cs if:?may.withdraw || ?may.recall || ?may.pass ?><form class="deeds" id="deeds" method="post" action="<?cs var:site.base ?><?cs var:below ?><?cs var:topic.id ?>" novalidate>
<?cs call:token() ?><input type="hidden" name="revision" value="<?cs var:topic.revision ?>">
<h2>办理</h2>
<?cs if:?may.pass ?><?cs call:deed("pass", "同意提交", "", "送联席会议办公室审看。") ?><?cs
call:lines_of(form.unit_reason, words.unit_reason, "退回时必须写，只有本单位看得到。") ?><?cs
call:deed("back", "退回", "quiet", "请联络员修改，再交来审核。") ?><?cs /if ?><?cs
if:?may.recall ?><?cs call:deed("recall", "收回修改", "quiet", "成员不再审核；改好再提交。") ?><?cs /if ?><?cs
if:?may.withdraw ?><?cs if:topic.state != #1 ?><?cs
call:lines_of(form.reason, words.reason, "已经受理的，撤回要写明原因，联席会议办公室会看到。") ?><?cs /if ?><?cs
call:deed("withdraw", "撤回", "grave", "办公室不再处理。您可以修改，再提交一次。") ?><?cs /if ?></form>
<?cs elif:topic.state > #11 && topic.state < #14 ?><p class="note">已经列入联席会议的议程，不能再撤回。</p>
<?cs /if ?><?cs /def ?><?cs

def:topic_page(below, published, saving, submitting) ?><?cs if:gone.kind == "draft" ?><?cs call:discarded() ?><?cs call:typed() ?>
<?cs else ?><?cs if:page.refusal == "maker" ?><?cs call:refused("没有丢弃", "草稿由起草的人丢弃。起草人的账号停用以后，本单位别的联络员才可以丢弃。") ?>
<?cs elif:page.refusal == "changed" ?><div class="complaints" role="alert" tabindex="-1" autofocus>
<h2>没有保存：这个议题刚被改过</h2>
<p><?cs var:topic.editor ?> 在 <?cs call:moment(topic.changed_at) ?> 保存了新的内容，所以您的这次没有存进去，也没有覆盖对方的。您写的还在下面。</p>
<p><a href="<?cs var:site.base ?><?cs var:below ?><?cs var:topic.id ?>" target="_blank">看对方保存的内容（新窗口）</a></p>
<p>对照以后，如果要用您的内容替换，再按一次按钮。</p>
</div>
<?cs elif:page.refusal == "closed" ?><div class="complaints" role="alert" tabindex="-1" autofocus>
<h2>没有办成：议题的状态已经变了</h2>
<p>现在的状态是“<?cs call:topic_state(topic.state) ?>”，不能再这样办。<?cs if:topic.state > #11 && topic.state < #17 ?>已经列入联席会议的议程，不能撤回；确实不能上会的，请联系办公室在会上说明。<?cs /if ?><?cs
if:?may.withdraw ?>需要修改的，先撤回，改好再提交。<?cs /if ?></p>
</div>
<?cs elif:page.refusal == "passing" ?><?cs call:refused("没有提交：本单位要求成员先审核", "办公室刚刚打开了这项要求。您写的还在下面，请再按一次“提交”，交本单位的成员审核。") ?>
<?cs elif:page.refusal == "direct" ?><?cs call:refused("没有提交：不用再交成员审核", "办公室刚刚关掉了这项要求。您写的还在下面，请再按一次“提交”，直接送联席会议办公室。") ?>
<?cs elif:page.refusal == "sent" ?><?cs call:refused("没有丢弃：提交过的不能丢弃", "别人看过的议题要留着。不想再提的，请撤回。") ?>
<?cs elif:page.refusal == "role" ?><?cs call:refused("没有办成", "这一步要由别的角色来办：提交前的修改由联络员办，审核由本单位的成员办。") ?>
<?cs elif:page.refusal == "unit-over" ?><?cs call:unit_over() ?>
<?cs /if ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<?cs if:topic.unit_id != visitor.unit_id ?><div class="banner calm"><p>这是<?cs call:unit_long(topic.unit_id, topic.submitted_at) ?>的议题，现在由本单位接着办。<?cs if:?may.submit ?>提交以后就是本单位的议题。<?cs /if ?></p></div>
<?cs /if ?><?cs call:topic_strip(topic) ?>
<?cs if:page.did ?><?cs # said above already ?><?cs elif:topic.state == #2 ?><div class="banner gone"><p>联席会议办公室退回了这个议题。请按下面的意见修改，再提交一次。</p>
<?cs call:paragraphs(topic.reason) ?></div>
<?cs elif:topic.state == #4 ?><div class="banner gone"><p>联席会议办公室没有受理这个议题，理由如下。</p>
<?cs call:paragraphs(topic.reason) ?></div>
<?cs elif:topic.state == #0 && topic.unit_reason ?><div class="banner gone"><p>本单位的成员退回了，意见如下。改好再提交一次。</p>
<?cs call:paragraphs(topic.unit_reason) ?></div>
<?cs /if ?><?cs if:?may.withdraw || ?may.save ?><?cs call:to_deeds() ?><?cs /if ?>
<?cs if:?may.save ?><?cs call:topic_form(below + topic.id, saving, submitting) ?>
<?cs if:subcount(version) > #0 ?><?cs call:topic_versions(published) ?><?cs /if ?><?cs if:?may.discard ?><?cs call:discard(below + topic.id, topic.revision, "这个议题的文字和附件") ?><?cs /if ?><?cs if:below == "liaison/topics/" ?><?cs call:topic_opinions("liaison") ?><?cs /if ?>
<?cs else ?><div class="work">
<div><?cs if:below == "liaison/topics/" ?><?cs call:topic_mine() ?><?cs /if ?><?cs call:topic_words(topic) ?><?cs if:subcount(version) > #0 ?><?cs call:topic_versions(published) ?><?cs /if ?><?cs if:below == "liaison/topics/" ?><?cs call:topic_opinions("liaison") ?><?cs if:topic.state == #3 || topic.state == #7 ?><p><a class="button quiet" href="<?cs var:site.base ?>liaison/inquiries/new?topic=<?cs var:topic.id ?>">请办公室征求意见</a></p>
<?cs /if ?><?cs /if ?></div>
<div class="side">
<?cs call:topic_unit_deeds(below) ?><?cs call:topic_head(topic) ?><?cs call:topic_related(published) ?><?cs call:topic_history() ?></div>
</div>
<?cs /if ?><?cs /if ?><?cs /def ?>
