<?cs # An agenda as it is read: what an item is, what became of it, the sheet of a
version (shown, item.N, gone.N of conference/agenda/agenda_version.h). ?><?cs

def:outcome_name(o) ?><?cs if:o == "up-topic" ?>提交讨论<?cs elif:o == "up-decision" ?>提交议定<?cs
	elif:o == "settled" ?>会商解决<?cs elif:o == "returned" ?>退回<?cs elif:o == "deferred" ?>暂缓<?cs
	elif:o == "resolved" ?>议定<?cs elif:o == "noted" ?>已研究<?cs elif:o == "referred" ?>报县政府<?cs
	elif:o == "agreed" ?>同意调整<?cs elif:o == "declined" ?>不同意调整<?cs /if ?><?cs /def ?><?cs

def:item_subject(i) ?><?cs if:i.sort == "tasks" ?>上次会议议定事项的落实情况<?cs
	elif:i.sort == "member" ?>成员调整：<?cs var:i.subject ?>（<?cs var:i.post ?>）<?cs if:i.leaves ?>接替<?cs var:i.leaves ?><?cs /if ?><?cs
	else ?><?cs var:i.subject ?><?cs /if ?><?cs /def ?><?cs

def:item_minutes(i) ?><?cs if:i.minutes > #0 ?><?cs var:i.minutes ?> 分钟<?cs /if ?><?cs /def ?><?cs

# Why it is there without a liaison meeting. ?><?cs
def:item_override(i) ?><?cs if:i.override_ground ?><p class="note">没有经过联络员会议，由召集人列入。依据：<?cs var:i.override_ground ?></p><?cs /if ?><?cs /def ?><?cs

def:agenda_cell(i, unit) ?><b><?cs call:item_subject(i) ?></b><?cs
if:unit ?><br><span class="note"><?cs call:unit_short(unit, i.submitted_at) ?><?cs if:i.number ?>　<?cs var:i.number ?><?cs /if ?></span><?cs /if ?><?cs
if:i.text ?><br><?cs var:i.text ?><?cs /if ?><?cs call:item_override(i) ?><?cs /def ?><?cs

# The sheet of the version that is shown. ?><?cs
def:agenda_table(items) ?><div class="prose"><div class="box" tabindex="0" role="group" aria-label="议程"><table>
<thead><tr><th scope="col">序号</th><th scope="col">时间</th><th scope="col">议程</th><th scope="col">汇报人</th><th scope="col">时长</th></tr></thead>
<tbody><?cs each:i = items ?><tr><th scope="row"><?cs var:i.position ?></th><td><?cs var:i.begins.time ?></td><td><?cs call:agenda_cell(i, i.unit_id) ?></td><td><?cs var:i.presenter ?></td><td><?cs call:item_minutes(i) ?></td></tr>
<?cs /each ?></tbody></table></div></div>
<?cs /def ?><?cs

# What units handed in about its topic, in their order: KEY.written.N. ?><?cs
def:positions(written) ?><?cs if:subcount(written) > #0 ?><div class="written"><p><b>书面发言（<?cs var:subcount(written) ?>）</b></p>
<ol class="history">
<?cs each:w = written ?><li><?cs call:moment(w.sent_at) ?><div><p><b><?cs call:unit_short(w.unit_id, w.sent_at) ?></b></p>
<?cs call:paragraphs(w.text) ?></div></li>
<?cs /each ?></ol></div>
<?cs /if ?><?cs /def ?><?cs

# The papers of items, paper.N.file.M. ?><?cs
def:agenda_papers(items) ?><?cs each:i = items ?><?cs if:subcount(i.file) > #0 ?><section class="files">
<h3>材料：<?cs call:item_subject(i) ?><?cs if:i.own ?>（本单位的议题）<?cs /if ?></h3>
<ol><?cs each:f = i.file ?><li><?cs call:file_item(f) ?></li>
<?cs /each ?></ol></section>
<?cs /if ?><?cs /each ?><?cs /def ?><?cs

# What a version (shown) changed of the one before (was): the meeting, and each
item that is new, gone, moved or altered. ?><?cs
def:agenda_changes(items, gone) ?><ul>
<?cs if:shown.name != was.name ?><li>会议名称：原为“<?cs var:was.name ?>”，现为“<?cs var:shown.name ?>”</li>
<?cs /if ?><?cs if:shown.starts_at.iso != was.starts_at.iso ?><li>时间：原为 <?cs call:moment(was.starts_at) ?>，现为 <?cs call:moment(shown.starts_at) ?></li>
<?cs /if ?><?cs if:shown.place != was.place ?><li>地点：原为“<?cs var:was.place ?>”，现为“<?cs var:shown.place ?>”</li>
<?cs /if ?><?cs each:i = items ?><?cs if:i.added == #1 ?><li>增加第 <?cs var:i.position ?> 项：<?cs call:item_subject(i) ?></li>
<?cs elif:i.position != i.was_position || i.minutes != i.was_minutes || i.presenter != i.was_presenter || (i.sort == "other" && i.subject != i.was_subject) ?><li><?cs call:item_subject(i) ?>：<?cs
if:i.position != i.was_position ?>原第 <?cs var:i.was_position ?> 项，现第 <?cs var:i.position ?> 项；<?cs /if ?><?cs
if:i.presenter != i.was_presenter ?>汇报人原为“<?cs var:i.was_presenter ?>”，现为“<?cs var:i.presenter ?>”；<?cs /if ?><?cs
if:i.minutes != i.was_minutes ?>时长原为 <?cs var:i.was_minutes ?> 分钟，现为 <?cs var:i.minutes ?> 分钟；<?cs /if ?><?cs
if:i.sort == "other" && i.subject != i.was_subject ?>原为“<?cs var:i.was_subject ?>”；<?cs /if ?></li>
<?cs /if ?><?cs /each ?><?cs each:i = gone ?><li>移出原第 <?cs var:i.position ?> 项：<?cs call:item_subject(i) ?></li>
<?cs /each ?></ul>
<?cs /def ?><?cs

# The meetings that a topic was on: pass.N. ?><?cs
def:topic_passes() ?><?cs if:subcount(pass) > #0 ?><section class="block">
<h2>上过的会议</h2>
<ol class="history">
<?cs each:p = pass ?><li><?cs call:moment(p.starts_at) ?><div><p><b><?cs var:p.name ?></b> <span><?cs call:meeting_kind(p.kind) ?></span> <?cs
if:p.outcome ?><span class="state"><?cs call:outcome_name(p.outcome) ?></span><?cs elif:p.waiting == #1 ?><?cs call:badge("待纪要印发", "soon") ?><?cs else ?><?cs call:badge("还没有结果", "soon") ?><?cs /if ?></p><?cs
if:p.recorded ?><p class="note">办公室记录的结果，纪要还没有印发：<?cs call:outcome_name(p.recorded) ?><?cs if:p.recorded_text ?>。<?cs var:p.recorded_text ?><?cs /if ?></p><?cs /if ?><?cs
if:p.outcome_text ?><blockquote><?cs call:paragraphs(p.outcome_text) ?></blockquote><?cs /if ?><?cs call:item_override(p) ?></div></li>
<?cs /each ?></ol>
</section>
<?cs /if ?><?cs /def ?>
