<?cs # Resolutions that are written at a meeting: written.N, the form of a new one
(agenda.N, township.N).  Include _form.cs and _minutes.cs before. ?><?cs
set:words.title = "议定事项" ?><?cs set:words.text = "正文" ?><?cs set:words.item_id = "对应议程" ?><?cs set:words.unit_id = "牵头单位" ?><?cs set:words.units = "配合单位" ?><?cs
set:words.townships = "乡镇（街道）" ?><?cs set:words.due_on = "完成时限" ?><?cs set:words.deliverable = "成果要求" ?><?cs
set:words.public = "公开" ?><?cs set:form.title.must = "必填" ?><?cs

def:resolution_fields() ?><?cs
call:line(form.title, words.title, "一句话写定了什么。") ?><?cs
call:choice(form.item_id, words.item_id, "是哪一项议程定的；纪要按议程的次序编号。", agenda) ?><?cs
call:unit_choice(form.unit_id, words.unit_id, "由哪个单位负责。") ?><?cs
call:unit_ticks(form.units, words.units, "还要哪些单位一起办。") ?><?cs
call:township_ticks(form.townships, words.townships, "要哪些乡镇（街道）办。") ?><?cs
call:dated(form.due_on, words.due_on, "到哪一天办完。") ?><?cs
call:lines_of(form.deliverable, words.deliverable, "办成什么样，交什么材料。") ?><?cs
call:lines_of(form.text, words.text, "要写得更细的写在这里，可以不写。") ?><?cs
call:tick(form.public, words.public, "纪要印发以后，另写公开稿，审核了才公开。") ?><?cs /def ?><?cs

def:written_row(x) ?><li id="resolution-<?cs var:x.id ?>"><?cs if:x.state == #0 ?><a class="what" href="<?cs var:site.base ?>office/meetings/<?cs var:x.meeting_id ?>/resolutions/<?cs var:x.id ?>"><?cs var:x.title ?></a><?cs
else ?><a class="what" href="<?cs var:site.base ?>office/resolutions/<?cs var:x.id ?>"><?cs var:x.position ?>. <?cs var:x.title ?></a><?cs /if ?><p><span><?cs call:resolution_state(x.state) ?></span><?cs
if:site.unit[x.unit_id].short_name ?><span>牵头 <?cs call:unit_short(x.unit_id, x.starts_at) ?></span><?cs /if ?><?cs
if:subcount(x.help) > #0 ?><span>配合 <?cs each:u = x.help ?><?cs if:!first(u) ?>、<?cs /if ?><?cs call:unit_short(u.id, x.starts_at) ?><?cs /each ?></span><?cs /if ?><?cs
if:x.due_on ?><span>完成时限 <?cs call:day(x.due_on) ?></span><?cs /if ?><?cs if:x.public == #1 ?><span>可以公开</span><?cs /if ?></p></li>
<?cs /def ?><?cs

def:resolution_refusal() ?><?cs if:page.refusal == "minutes-locked" ?><?cs call:refused("没有存：纪要已经送审或者印发", "送审以后，议定事项不能再写、再改。要改的，先退回纪要；已经印发的，在纪要里更正。您填写的内容还在下面。") ?><?cs
elif:page.refusal == "no-conference" ?><?cs call:refused("没有存：联络员会议不议定事项", "联络员会议的结果写在每一项议程里；要议定的，提交联席会议。") ?><?cs
elif:page.refusal == "no-meeting" ?><?cs call:refused("没有存：会议还没有通知，或者已经取消", "发出通知以后才能写议定事项。") ?><?cs
else ?><?cs call:record_refusal("项议定事项", "办公室") ?><?cs /if ?><?cs /def ?><?cs

# In the record of a meeting, and on a page of its own. ?><?cs
def:written_resolutions(id) ?><?cs if:meeting.kind == "liaison" ?><?cs call:nothing("联络员会议不议定事项。", "要议定的，提交联席会议。") ?><?cs elif:subcount(written) > #0 ?><ul class="rows">
<?cs each:x = written ?><?cs call:written_row(x) ?><?cs /each ?></ul>
<?cs else ?><?cs call:nothing("还没有写议定事项。", "定下一件写一件：定了什么，谁办，几时办完。") ?><?cs /if ?><?cs
if:visitor.role.office && meeting.kind != "liaison" && (meeting.state == #1 || meeting.state == #2) && minutes.open == #1 ?><form class="form" method="post" action="<?cs var:site.base ?>office/meetings/<?cs var:id ?>/resolutions" novalidate>
<?cs call:token() ?><?cs call:once() ?>
<h3>加一项</h3>
<?cs call:resolution_fields() ?><div class="deeds"><?cs call:deed("add", "加入议定事项", "", "写进会议纪要；纪要印发以前只有办公室和召集人看得到，可以改。") ?></div>
</form>
<?cs elif:visitor.role.office && meeting.kind != "liaison" && minutes.open != #1 ?><p class="note">纪要已经送审或者印发，议定事项不能再加、再改。</p>
<?cs /if ?><?cs if:minutes.id ?><p><a class="button quiet" href="<?cs var:site.base ?>office/minutes/<?cs var:minutes.id ?>">会议纪要</a></p>
<?cs elif:meeting.state == #2 ?><p><a class="button quiet" href="<?cs var:site.base ?>office/meetings/<?cs var:id ?>/minutes">会议纪要</a></p>
<?cs /if ?><?cs /def ?>
