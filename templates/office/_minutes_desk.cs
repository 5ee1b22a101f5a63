<?cs # The office's page of minutes: forms, what units said, who has read them. ?><?cs
set:words.title = "标题" ?><?cs set:words.opening = "开头" ?><?cs set:words.closing = "结尾" ?><?cs
set:words.others = "其他发送对象" ?><?cs set:words.readers = "发送单位" ?><?cs set:words.correction = "更正说明" ?><?cs
set:words.reason = "意见" ?><?cs set:words.sure = "到会情况" ?><?cs set:words.minuted = "纪要写法" ?><?cs set:form.title.must = "必填" ?><?cs

def:minutes_refusal() ?><?cs
if:page.refusal == "confirm-first" ?><?cs call:refused("没有送审：要先请到会单位确认", "设置里要求印发以前请到会单位确认。请按“请单位确认”。") ?><?cs
elif:page.refusal == "no-confirmation" ?><?cs call:refused("没有发出：设置里不要求单位确认", "请直接按“送审”。") ?><?cs
elif:page.refusal == "not-confirmed" ?><?cs call:refused("没有送审：还有单位没有答复", "等各单位都答复，或者过了截止日期再送审。") ?><?cs
elif:page.refusal == "minutes-locked" ?><?cs call:refused("没有存：纪要已经送审或者印发", "已经印发的不能改；要改的，先按“更正”。您填写的内容还在下面。") ?><?cs
elif:page.refusal == "self" ?><?cs call:refused("没有批准：您参与了起草", "起草纪要、记录结果或者写议定事项的人不能批准，要由另一位召集人批准。") ?><?cs
elif:page.refusal == "closed" && minutes.version > #0 ?><?cs call:refused("没有办成：纪要已经印发", "印发的不能再改。要改的，在这一页按“更正”，成为同一编号的下一版。您填写的内容还在。") ?><?cs
else ?><?cs call:record_refusal("份纪要", "办公室") ?><?cs /if ?><?cs /def ?><?cs

def:minutes_fields() ?><?cs
call:line(form.title, words.title, "印在纪要上的标题。") ?><?cs
call:lines_of(form.opening, words.opening, "时间、地点、主持人已经填好，可以改。一行是一段。") ?><?cs
call:lines_of(form.closing, words.closing, "议程写完以后还要写的，可以不写。") ?><?cs
if:minutes.version > #0 ?><?cs call:lines_of(form.correction, words.correction, "改了什么、为什么，印在这一版上。") ?><?cs /if ?><?cs
call:unit_ticks(form.readers, words.readers, "提出议题的、议定事项里牵头和配合的单位，印发时自动发送，不用勾。到会而没有任务的，要发就勾上。") ?><?cs
if:minutes.kind == "liaison" ?><?cs call:line(form.others, words.others, "不是成员单位的。") ?><?cs else ?><?cs call:line(form.others, words.others, "不是成员单位的。县人民政府总是抄送，不用写。") ?><?cs /if ?><?cs /def ?><?cs

# Who was invited, and it is not recorded whether they came: above the buttons;
once it was asked, with a box. ?><?cs
def:minutes_unattended() ?><?cs if:subcount(unattended) > #0 ?><div class="banner"><p>还有 <?cs var:subcount(unattended) ?> 个单位或者来宾没有记到会情况，纪要里就不会写：<?cs
each:a = unattended ?><?cs if:!first(a) ?>、<?cs /if ?><?cs call:attended_name(a) ?><?cs /each ?>。<a href="<?cs var:site.base ?>office/meetings/<?cs var:minutes.meeting_id ?>/record#attendance">去记到会情况</a></p></div>
<?cs if:form.sure.asked || form.sure.value == "1" ?><?cs call:tick(form.sure, "这些单位不写进纪要", "看过了，确实不用记。") ?><?cs /if ?><?cs /if ?><?cs /def ?><?cs

# How an item reads: saved while it is typed. ?><?cs
def:minuted_form(i) ?><form class="form" method="post" action="<?cs var:site.base ?>office/minutes/<?cs var:minutes.id ?>/items/<?cs var:i.id ?>" novalidate>
<?cs call:token() ?><input type="hidden" name="revision" value="<?cs var:i.revision ?>">
<?cs call:autosave_one(i.id, "note") ?>
<div class="field"><label for="minuted-<?cs var:i.id ?>">纪要写法<span class="aside">：第 <?cs var:i.position ?> 项</span></label>
<p class="hint" id="minuted-<?cs var:i.id ?>-hint"><?cs if:i.usual ?>不写的，印成：<?cs var:i.usual ?><?cs else ?><?cs if:i.sort == "tasks" ?>不写的，纪要里没有这一项：印发的议程里没有还没办结的任务。<?cs else ?>不写的，只印标题和议定事项。<?cs /if ?><?cs /if ?></p>
<textarea id="minuted-<?cs var:i.id ?>" name="minuted" rows="5" maxlength="10000" aria-describedby="minuted-<?cs var:i.id ?>-hint"><?cs var:i.minuted ?></textarea></div>
<div class="deeds"><?cs call:deed("minute", "保存这一项", "quiet", "写的时候也会自动保存。") ?></div>
</form>
<?cs /def ?><?cs

def:minuted_items() ?><section class="block" id="items">
<h2>逐项怎么写</h2>
<?cs each:i = item ?><section class="block" id="item-<?cs var:i.id ?>">
<h3>第 <?cs var:i.position ?> 项　<?cs if:i.sort == "tasks" ?>上次会议议定事项的落实情况<?cs else ?><?cs var:i.subject ?><?cs /if ?></h3>
<?cs if:i.said ?><details><summary>会上的讨论情况（内部）</summary>
<?cs call:paragraphs(i.said) ?></details>
<?cs /if ?><?cs call:minuted_form(i) ?></section>
<?cs /each ?></section>
<?cs /def ?><?cs

def:confirmed_row(c) ?><li><b><?cs var:site.unit[c.unit_id].short_name ?></b><p><?cs if:c.state == #1 ?><?cs call:badge("同意", "good") ?><?cs elif:c.state == #2 ?><?cs call:badge("要求修改", "soon") ?><?cs else ?><?cs call:badge("还没有答复", "") ?><?cs /if ?><?cs
if:c.editor ?> <span><?cs var:c.editor ?></span><?cs /if ?></p><?cs if:c.text ?><blockquote><?cs var:c.text ?></blockquote><?cs /if ?></li>
<?cs /def ?><?cs

def:minutes_confirmations() ?><?cs if:subcount(confirmation) > #0 ?><section class="block">
<h2>单位确认</h2>
<?cs if:minutes.state == #1 ?><p class="note">到 <?cs call:day(minutes.confirm_by) ?> 为止；过了这一天没有答复的，当作同意。</p>
<?cs /if ?><ul class="rows">
<?cs each:c = confirmation ?><?cs call:confirmed_row(c) ?><?cs /each ?></ul>
</section>
<?cs /if ?><?cs /def ?><?cs

def:minutes_readers() ?><?cs if:minutes.version > #0 ?><section class="block">
<h2>发送和阅读（<?cs var:minutes.reading - minutes.unread ?>／<?cs var:minutes.reading ?>）</h2>
<ul class="rows">
<?cs each:x = reader ?><li><b><?cs var:site.unit[x.unit_id].short_name ?></b><p><?cs if:x.read_version == minutes.version ?><?cs call:badge("已阅", "good") ?> <span><?cs var:x.who ?>，<?cs call:moment(x.read_at) ?></span><?cs
elif:x.read_version > #0 ?><?cs call:badge("阅过第 " + x.read_version + " 版", "soon") ?><?cs else ?><?cs call:badge("还没有阅", "soon") ?><?cs /if ?></p></li>
<?cs /each ?></ul>
<?cs if:minutes.others ?><p class="note">另外送：<?cs var:minutes.others ?></p>
<?cs /if ?><p><a class="button quiet" href="<?cs var:site.base ?>office/minutes/<?cs var:minutes.id ?>/report">报县政府</a></p>
</section>
<?cs /if ?><?cs /def ?><?cs

# A correction that is not wanted any more: on a page of its own. ?><?cs
def:minutes_abandon() ?><?cs if:?may.abandon ?><section class="block">
<h2>不更正了</h2>
<p>放弃这次更正，第 <?cs var:minutes.version ?> 版照样有效。</p>
<p><a class="button quiet" href="<?cs var:site.base ?>office/minutes/<?cs var:minutes.id ?>/abandon">放弃更正</a></p>
</section>
<?cs /if ?><?cs /def ?><?cs

# For who approves; and to take it back. ?><?cs
def:minutes_deeds() ?><?cs if:?may.return ?><form class="deeds" id="deeds" method="post" action="<?cs var:site.base ?>office/minutes/<?cs var:minutes.id ?>" novalidate>
<?cs call:token() ?><input type="hidden" name="revision" value="<?cs var:minutes.revision ?>">
<h2>批准</h2>
<?cs if:?may.approve ?><?cs call:deed("approve", "批准印发", "", "给编号、马上印发；议题和议定事项从这时起算定下来，不能再改。") ?><?cs elif:?may.self ?><p class="note">您参与了起草，要由另一位召集人批准。</p>
<?cs /if ?><?cs call:lines_of(form.reason, words.reason, "退回时必须写。") ?><?cs call:deed("return", "退回", "quiet", "请办公室修改，再送审。") ?></form>
<?cs /if ?><?cs if:?may.recall || ?may.submit ?><form class="deeds" method="post" action="<?cs var:site.base ?>office/minutes/<?cs var:minutes.id ?>" novalidate>
<?cs call:token() ?><input type="hidden" name="revision" value="<?cs var:minutes.revision ?>">
<h2>办理</h2>
<?cs if:?may.submit ?><?cs call:deed("submit", "送审", "", "由召集人批准印发。") ?><?cs /if ?><?cs if:?may.recall ?><?cs call:deed("recall", "收回修改", "quiet", "回到草稿，改好再送。") ?><?cs /if ?></form>
<?cs /if ?><?cs if:?may.correct ?><form class="deeds" method="post" action="<?cs var:site.base ?>office/minutes/<?cs var:minutes.id ?>/correct" novalidate>
<?cs call:token() ?><input type="hidden" name="revision" value="<?cs var:minutes.revision ?>">
<h2>写错了</h2>
<?cs call:lines_of(form.correction, words.correction, "改什么、为什么。") ?><p><button type="submit" class="quiet">更正</button> <span class="hint">编号不变，成为下一版；批准以前，大家看到的还是这一版。印发过的议定事项不改，另写一项说明。</span></p></form>
<?cs /if ?><?cs /def ?>
