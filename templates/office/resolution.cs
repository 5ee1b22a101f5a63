<?cs set:title = "议定事项" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_minutes.cs" ?><?cs include:"_chain.cs" ?><?cs include:"office/_verbs.cs" ?><?cs
set:words.extract = "公开稿" ?><?cs set:words.category_id = "救助类别" ?><?cs set:words.policy_id = "由哪份政策文件落实" ?><?cs
set:words.progress_shown = "公开办理情况" ?><?cs set:words.done_on = "办结日期" ?><?cs set:words.reason = "意见" ?><?cs
set:words.withdrawn_why = "撤回原因" ?><?cs

def:extract_shown() ?><section class="block">
<h2>公开稿</h2>
<?cs if:resolution.extract ?><div class="sheet"><?cs call:paragraphs(resolution.extract) ?></div>
<?cs else ?><?cs call:nothing("还没有写公开稿。", "") ?><?cs /if ?><dl class="facts">
<?cs if:site.category[resolution.category_id].name ?><div><dt>救助类别</dt><dd><?cs var:site.category[resolution.category_id].name ?></dd></div>
<?cs /if ?><?cs if:resolution.policy ?><div><dt>政策文件</dt><dd><?cs var:resolution.policy ?></dd></div>
<?cs /if ?><div><dt>办理情况</dt><dd><?cs if:resolution.done_on ?><?cs call:day(resolution.done_on) ?> 办结<?cs else ?>办理中<?cs /if ?>，<?cs if:resolution.progress_shown == #1 ?>公开<?cs else ?>不公开<?cs /if ?></dd></div>
<?cs if:resolution.published_at ?><div><dt>公开</dt><dd><?cs call:moment(resolution.published_at) ?>，<?cs var:resolution.reviewer ?></dd></div>
<?cs /if ?></dl>
</section>
<?cs /def ?><?cs

# What else goes out with it. ?><?cs
def:extract_goes() ?><p class="note">公开的页面上还有标题、牵头单位、完成时限和在哪次会上定的。</p>
<?cs if:!resolution.public ?><div class="banner"><p>写这一项的时候没有勾“公开”，请先核对该不该公开。</p></div>
<?cs /if ?><?cs /def ?><?cs

def:extract_form() ?><form class="form" method="post" action="<?cs var:site.base ?>office/resolutions/<?cs var:resolution.id ?>" novalidate>
<?cs call:token() ?><?cs call:row_revision(resolution) ?>
<h2>公开稿</h2>
<?cs call:extract_goes() ?><?cs call:lines_of(form.extract, words.extract, "群众看得懂的话，不写内部的讨论和具体的家庭。") ?><?cs
call:choice(form.category_id, words.category_id, "关系到哪一类救助。", site.category) ?><?cs
call:choice(form.policy_id, words.policy_id, "有政策文件落实它的，公开的页面上给出链接。", policy) ?><?cs
call:tick(form.progress_shown, words.progress_shown, "公开的页面上写办理中或者已办结。") ?><?cs
call:dated(form.done_on, words.done_on, "全部办完的写哪一天办完。") ?>
<div class="deeds"><?cs call:deed("save", "保存", "quiet", "只有办公室和召集人看得到。") ?><?cs call:deed("send", "送审", "", "由没有写过它的人公开或者退回。") ?></div>
</form>
<?cs /def ?><?cs

def:review_form() ?><form class="deeds" method="post" action="<?cs var:site.base ?>office/resolutions/<?cs var:resolution.id ?>" novalidate>
<?cs call:token() ?><input type="hidden" name="revision" value="<?cs var:resolution.revision ?>">
<h2>审核</h2>
<?cs call:extract_goes() ?><?cs if:?may.publish ?><?cs call:deed("publish", "公开", "", "公众几秒钟以后就看得到。") ?><?cs elif:?may.self ?><p class="note">您写过这一项，要由另一个人审核。</p><?cs /if ?><?cs
call:lines_of(form.reason, words.reason, "退回时必须写。") ?><?cs call:deed("return", "退回", "quiet", "请办公室修改，再送审。") ?></form>
<?cs /def ?><?cs

def:withdraw_form() ?><form class="deeds" method="post" action="<?cs var:site.base ?>office/resolutions/<?cs var:resolution.id ?>" novalidate>
<?cs call:token() ?><input type="hidden" name="revision" value="<?cs var:resolution.revision ?>">
<h2>不再公开</h2>
<?cs call:lines_of(form.withdrawn_why, words.withdrawn_why, "会公开，写在原来的网址上。") ?><?cs call:deed("withdraw", "撤回", "grave", "公众不再看得到；改好可以再送审。") ?></form>
<?cs /def ?>
<?cs call:desk_crumbs("office/resolutions", "议定事项", resolution.title) ?>
<h1><?cs var:resolution.title ?></h1>
<?cs if:page.refusal == "self" ?><?cs call:refused("没有公开", "您写过这一项。按照先审后发的规定，要由另一个人审核。") ?><?cs
else ?><?cs call:record_refusal("项议定事项", "办公室") ?><?cs /if ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<p><?cs call:resolution_state(resolution.state) ?> <?cs call:carried(resolution.carried) ?> <?cs if:resolution.number && resolution.state > #0 ?><?cs var:resolution.number ?>第 <?cs var:resolution.position ?> 项<?cs /if ?></p>
<?cs call:chain_strip() ?><?cs if:resolution.state == #1 && resolution.reason ?><div class="banner gone"><p>公开稿退回了，意见如下。</p>
<?cs call:paragraphs(resolution.reason) ?></div>
<?cs /if ?><div class="work">
<div><section class="block">
<h2>定了什么</h2>
<?cs if:resolution.text ?><?cs call:paragraphs(resolution.text) ?><?cs /if ?><?cs call:resolution_facts(resolution) ?>
<dl class="facts">
<div><dt>会议</dt><dd><a class="tall" href="<?cs var:site.base ?>office/meetings/<?cs var:resolution.meeting_id ?>"><?cs var:resolution.meeting ?></a></dd></div>
<?cs if:resolution.minutes_id ?><div><dt>会议纪要</dt><dd><a class="tall" href="<?cs var:site.base ?>office/minutes/<?cs var:resolution.minutes_id ?>"><?cs if:resolution.number ?><?cs var:resolution.number ?><?cs else ?>草稿<?cs /if ?></a><?cs if:resolution.issued_on ?>，<?cs call:day(resolution.issued_on) ?> 印发<?cs /if ?></dd></div>
<?cs /if ?><?cs if:resolution.topic_id ?><div><dt>议题</dt><dd><a class="tall" href="<?cs var:site.base ?>office/topics/<?cs var:resolution.topic_id ?>"><?cs var:resolution.subject ?></a></dd></div>
<?cs elif:resolution.subject ?><div><dt>议程</dt><dd><?cs var:resolution.subject ?></dd></div>
<?cs /if ?></dl></section>
<?cs if:!?may.save && form.extract.value && ?page.refusal ?><section class="block">
<h2>您填写的内容</h2>
<div class="typed"><p><?cs var:form.extract.value ?></p></div>
</section>
<?cs /if ?><?cs if:resolution.state == #0 ?><p><a class="button quiet" href="<?cs var:site.base ?>office/meetings/<?cs var:resolution.meeting_id ?>/resolutions/<?cs var:resolution.id ?>">修改</a></p>
<?cs elif:?may.save ?><?cs if:?page.refusal ?><?cs call:extract_shown() ?><?cs /if ?><?cs call:extract_form() ?><?cs
else ?><?cs call:extract_shown() ?><?cs /if ?></div>
<div class="side"><?cs if:?may.return ?><?cs call:review_form() ?><?cs /if ?><?cs if:?may.withdraw ?><?cs call:withdraw_form() ?><?cs /if ?><?cs call:record_history() ?></div>
</div>
<?cs include:"_desk_foot.cs" ?>
