<?cs if:minutes.title ?><?cs set:title = minutes.title ?><?cs else ?><?cs set:title = "会议纪要" ?><?cs /if ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_attendance.cs" ?><?cs include:"_minutes.cs" ?><?cs include:"_chain.cs" ?><?cs include:"office/_minutes_desk.cs" ?><?cs include:"office/_verbs.cs" ?>
<?cs call:desk_crumbs("office/minutes", "会议纪要", title) ?>
<h1><?cs var:title ?></h1>
<?cs call:minutes_refusal() ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<p><?cs call:minutes_state(minutes.state) ?> <?cs if:minutes.number ?><?cs var:minutes.number ?>，<?cs call:day(minutes.issued_on) ?> 印发，<?cs var:minutes.approver ?> 批准<?cs /if ?></p>
<p><a class="button quiet" href="<?cs var:site.base ?>office/meetings/<?cs var:minutes.meeting_id ?>">会议</a> <a class="button quiet" href="<?cs var:site.base ?>office/meetings/<?cs var:minutes.meeting_id ?>/resolutions">议定事项</a> <?cs if:?may.save ?><a class="button quiet" href="<?cs var:site.base ?>office/meetings/<?cs var:minutes.meeting_id ?>/record#attendance">到会情况</a> <?cs /if ?><a class="button quiet" href="<?cs var:site.base ?>office/minutes/<?cs var:minutes.id ?>/sheet<?cs if:shown.version ?>?version=<?cs var:shown.version ?><?cs /if ?>">印发的样子，打印</a></p>
<?cs if:minutes.reason && (minutes.state == #0 || minutes.state == #4) ?><div class="banner gone"><p>退回了，意见如下。改好再送审。</p>
<?cs call:paragraphs(minutes.reason) ?></div>
<?cs /if ?><?cs if:?may.save ?><form class="work" method="post" action="<?cs var:site.base ?>office/minutes/<?cs var:minutes.id ?>" novalidate>
<?cs call:token() ?><?cs call:row_revision(minutes) ?>
<div class="form">
<?cs call:minutes_fields() ?></div>
<div class="side">
<section class="deeds" id="deeds">
<h2>办理</h2>
<?cs call:autosave() ?><?cs call:minutes_unattended() ?><?cs call:deed("save", "保存草稿", "quiet", "只有办公室和召集人看得到。") ?><?cs
if:?may.confirm && confirm.days > #0 ?><?cs call:deed("confirm", "请单位确认", "", "到会单位的联络员看得到这一稿，在截止日期以前同意或者提出修改。") ?><?cs
else ?><?cs call:deed("send", "送审", "", "由没有参与起草的召集人批准印发，或者退回。") ?><?cs /if ?></section>
<?cs call:minutes_confirmations() ?><?cs call:record_history() ?></div>
</form>
<?cs call:minuted_items() ?><section class="block">
<h2>印出来是这样</h2>
<?cs call:minutes_sheet(minutes.title, minutes.number, "") ?></section>
<?cs call:minutes_versions("office/minutes/" + minutes.id) ?><?cs call:minutes_abandon() ?>
<?cs else ?><div class="work">
<div><?cs if:shown.version && shown.version != minutes.version ?><div class="banner"><p>这是第 <?cs var:shown.version ?> 版，已经更正。<a href="<?cs var:site.base ?>office/minutes/<?cs var:minutes.id ?>">看现在的一版</a></p></div>
<?cs /if ?><?cs if:shown.version ?><?cs if:shown.correction ?><p class="note">更正说明：<?cs var:shown.correction ?></p>
<?cs /if ?><?cs call:minutes_sheet(shown.title, minutes.number, shown.issued_on) ?><?cs else ?><?cs call:minutes_sheet(minutes.title, minutes.number, "") ?><?cs /if ?><?cs
if:?page.refusal && form.title.value ?><section class="block">
<h2>您填写的内容</h2>
<div class="typed"><p><?cs var:form.title.value ?></p><p><?cs var:form.opening.value ?></p><p><?cs var:form.closing.value ?></p></div>
</section>
<?cs /if ?><?cs call:minutes_versions("office/minutes/" + minutes.id) ?><?cs call:chain_topics() ?></div>
<div class="side"><?cs call:minutes_deeds() ?><?cs call:minutes_confirmations() ?><?cs call:minutes_readers() ?><?cs call:record_history() ?></div>
</div>
<?cs /if ?><?cs include:"_desk_foot.cs" ?>
