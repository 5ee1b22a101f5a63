<?cs set:title = topic.title ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_files.cs" ?><?cs include:"_topic.cs" ?><?cs include:"_opinion.cs" ?><?cs include:"_topic_versions.cs" ?><?cs
set:words.reason = "意见" ?>
<?cs call:desk_crumbs("office/topics", "议题", title) ?>
<h1><?cs var:title ?></h1>
<?cs if:page.refusal == "self" ?><?cs call:refused("没有办成：您是起草人", "议题要由办公室的另一位同事或者召集人受理。") ?>
<?cs elif:page.refusal == "role" ?><?cs call:refused("没有办成", "各单位的议题由办公室受理；召集人只受理办公室自己提的议题。") ?>
<?cs elif:?page.refusal ?><div class="complaints" role="alert" tabindex="-1" autofocus>
<h2>没有办成：这个议题刚有变化</h2>
<p><?cs var:topic.editor ?> 在 <?cs call:moment(topic.changed_at) ?> 改动过，现在的状态是“<?cs call:topic_state(topic.state) ?>”。<?cs
if:page.refusal == "changed" ?>单位修改过内容，请看过下面的新内容再办理。<?cs else ?>不能再这样办，办理经过见下面。<?cs /if ?></p>
</div>
<?cs /if ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<?cs call:topic_strip(topic) ?><?cs if:topic.number ?><p><a class="button quiet" href="<?cs var:site.base ?>office/chain/<?cs var:topic.id ?>">卷宗：全部经过，可以打印</a></p>
<?cs /if ?><?cs if:topic.state == #2 ?><p class="note">下面是单位上次提交的内容；单位再次提交以后才能办理。</p>
<?cs elif:page.did ?><?cs # said above already ?><?cs elif:topic.state == #4 ?><div class="banner gone"><p>不予受理。</p></div>
<?cs elif:topic.state == #5 ?><div class="banner gone"><p>单位已经撤回，内容不再显示。</p></div>
<?cs /if ?><?cs if:?may.return ?><?cs call:to_deeds() ?><?cs /if ?><div class="work">
<div><?cs call:topic_words(topic) ?><?cs if:subcount(version) > #0 ?><?cs call:topic_versions("office/topics/") ?><?cs /if ?><?cs call:topic_opinions("office") ?><?cs call:ask_units(topic) ?></div>
<div class="side">
<?cs if:?may.return && (visitor.role.office || topic.of_office == #1) ?><form class="deeds" id="deeds" method="post" action="<?cs var:site.base ?>office/topics/<?cs var:topic.id ?>" novalidate>
<?cs call:token() ?><input type="hidden" name="revision" value="<?cs var:topic.revision ?>">
<h2>办理</h2>
<?cs call:lines_of(form.reason, words.reason, "退回和不予受理时必须写，提出单位会看到。例如：请补充近三年的人数，再提交。") ?>
<?cs if:?may.accept ?><?cs call:deed("accept", "受理", "", "给议题编号，接下来安排到联络员会议。") ?><?cs /if ?><?cs
call:deed("return", "退回", "quiet", "请提出单位修改，再提交一次。") ?><?cs
if:?may.decline ?><?cs call:deed("decline", "不予受理", "grave", "议题到此为止，不能再提交。") ?><?cs /if ?></form>
<?cs if:topic.state == #3 && visitor.role.office ?><section class="deeds">
<h2>合并和拆分</h2>
<p><a class="button quiet" href="<?cs var:site.base ?>office/topics/<?cs var:topic.id ?>/merge">并入另一个议题</a> <span class="hint">两个单位提的是同一件事，合在一起办。</span></p>
<?cs if:topic.of_office != #1 ?><p><a class="button quiet" href="<?cs var:site.base ?>office/topics/<?cs var:topic.id ?>/split">拆出一个议题</a> <span class="hint">一个议题里有两件事，另给一个编号分开办。</span></p><?cs /if ?>
</section>
<?cs /if ?><?cs elif:topic.state == #1 && topic.mine == #1 ?><p class="note">这是您起草的议题，要由办公室的另一位同事或者召集人受理。</p>
<?cs elif:page.refusal && form.reason.value ?><details open><summary>您刚才写的内容，可以复制</summary>
<div class="typed"><p><?cs var:form.reason.value ?></p></div></details>
<?cs /if ?><?cs if:visitor.role.office && topic.state == #15 ?><?cs each:p = pass ?><?cs if:p.outcome == "referred" && subcount(referral) == #0 ?><p><a class="button" href="<?cs var:site.base ?>office/referrals/new?item=<?cs var:p.id ?>">办理报县政府</a></p>
<?cs /if ?><?cs /each ?><?cs /if ?><?cs call:topic_head(topic) ?><?cs call:topic_related("office/topics/") ?><?cs call:topic_history() ?></div>
</div>
<?cs include:"_desk_foot.cs" ?>
