<?cs # Seats and their changes: words, rows, and what was refused.  Needs _desk.cs,
_form.cs before it. ?><?cs
set:words.person_id = "人员" ?><?cs
set:words.name = "姓名" ?><?cs
set:words.role = "角色" ?><?cs
set:words.unit_id = "代表单位" ?><?cs
set:words.office = "任职单位" ?><?cs
set:words.post = "职务" ?><?cs
set:words.note = "附注" ?><?cs
set:words.since = "起始日期" ?><?cs
set:words.until = "最后一天" ?><?cs
set:words.position = "次序" ?><?cs
set:words.why = "理由" ?><?cs
set:words.seat_id = "人员" ?><?cs
set:words.leaver_id = "接替谁" ?><?cs
set:words.reason = "理由" ?><?cs
set:words.document = "依据文件" ?><?cs
set:words.decided_on = "决定日期" ?><?cs
set:words.answer = "原因" ?><?cs
set:form.role.must = "必填" ?><?cs
set:form.office.must = "必填" ?><?cs
set:form.post.must = "必填" ?><?cs
set:form.since.must = "必填" ?><?cs
set:form.why.must = "必填" ?><?cs
set:form.document.must = "必填" ?><?cs
set:form.decided_on.must = "必填" ?><?cs
set:form.answer.must = "不同意的必填" ?><?cs

def:seat_days(s) ?><?cs if:s.until ?><?cs call:day(s.since) ?>至<?cs call:day(s.until) ?><?cs
	else ?><?cs call:day(s.since) ?>起<?cs /if ?><?cs /def ?><?cs

# A seat in a list. ?><?cs
def:seat_line(s) ?><li><a class="what" href="<?cs var:site.base ?>office/people/<?cs var:s.id ?>"><?cs var:s.name ?></a>
<p><span><?cs call:seat_role(s.role) ?></span><span><?cs var:s.office ?><?cs var:s.post ?></span><?cs
if:s.unit_id != "0" ?><span>代表<?cs var:site.unit[s.unit_id].short_name ?></span><?cs /if ?><span><?cs call:seat_days(s) ?></span></p></li>
<?cs /def ?><?cs

def:change_state(state) ?><?cs if:state == "0" ?><?cs call:badge("等待办理", "soon") ?><?cs
	elif:state == "1" ?><?cs call:badge("已撤回", "") ?><?cs
	elif:state == "2" ?><?cs call:badge("已同意", "good") ?><?cs else ?><?cs call:badge("未同意", "gone") ?><?cs /if ?><?cs /def ?><?cs

# path: "office/people/" or "liaison/people/". ?><?cs
def:change_line(c, path) ?><li><a class="what" href="<?cs var:site.base ?><?cs var:path ?><?cs var:c.kind ?>/<?cs var:c.id ?>"><?cs
if:c.unit_id != "0" ?><?cs var:site.unit[c.unit_id].short_name ?><?cs /if ?><?cs call:seat_role(c.role) ?>：<?cs var:c.name ?></a>
<p><span><?cs var:c.post ?></span><?cs if:c.leaves ?><span>接替<?cs var:c.leaves ?></span><?cs /if ?><span><?cs
call:day(c.since) ?>起</span><span><?cs call:change_state(c.state) ?></span></p><?cs call:listed(c.proposed_at) ?></li>
<?cs /def ?><?cs

def:change_facts(c) ?><section class="block">
<h2>提出的内容</h2>
<dl class="facts">
<div><dt>角色</dt><dd><?cs call:seat_role(c.role) ?></dd></div>
<?cs if:c.unit_id != "0" ?><div><dt>代表单位</dt><dd><?cs var:site.unit[c.unit_id].name ?></dd></div>
<?cs /if ?><?cs if:c.leaves ?><div><dt>原来是</dt><dd><?cs var:c.leaves ?></dd></div>
<?cs /if ?><div><dt>姓名</dt><dd><?cs var:c.name ?></dd></div>
<?cs if:c.office ?><div><dt>任职单位</dt><dd><?cs var:c.office ?></dd></div>
<?cs /if ?><div><dt>职务</dt><dd><?cs var:c.post ?></dd></div>
<div><dt>生效日期</dt><dd><?cs call:day(c.since) ?></dd></div>
<?cs if:c.reason ?><div><dt>理由</dt><dd><?cs var:c.reason ?></dd></div>
<?cs /if ?><div><dt>提出</dt><dd><?cs var:c.author ?>，<?cs call:moment(c.proposed_at) ?></dd></div>
<?cs if:c.decider ?><div><dt>办理</dt><dd><?cs var:c.decider ?>，<?cs call:moment(c.decided_at) ?></dd></div>
<?cs /if ?><?cs if:c.document ?><div><dt>依据文件</dt><dd><?cs var:c.document ?></dd></div>
<?cs /if ?><?cs if:c.decided_on ?><div><dt>决定日期</dt><dd><?cs call:day(c.decided_on) ?></dd></div>
<?cs /if ?><?cs if:c.answer ?><div><dt>原因</dt><dd><?cs var:c.answer ?></dd></div>
<?cs /if ?><?cs if:c.begins ?><div><dt>实际起始</dt><dd><?cs call:day(c.begins) ?></dd></div>
<?cs /if ?></dl>
</section>
<?cs /def ?><?cs

# The conference that it waits for; path: where the meeting's page is, or "". ?><?cs
def:change_waits(p, path) ?><?cs if:path ?><a href="<?cs var:site.base ?><?cs var:path ?><?cs var:p.meeting_id ?>"><?cs if:p.name ?><?cs var:p.name ?><?cs else ?>还没有名称的会议<?cs /if ?></a><?cs
else ?><?cs var:p.name ?><?cs /if ?><?cs if:p.starts_at ?>（<?cs call:moment_day(p.starts_at) ?>）<?cs /if ?><?cs
if:p.item_state == #1 ?>已经议过，等会议纪要印发；同意的从那时起生效。<?cs else ?>列入了这次会议的议程，由会议决定，纪要印发时生效。<?cs /if ?><?cs /def ?><?cs

def:change_refusal(c) ?><?cs
if:page.refusal == "on-agenda" ?><?cs call:refused("没有办成：这一份已经列入会议的议程", "由会议决定，纪要印发时自动记在这里。确实不上会的，先从议程里移出。") ?><?cs
elif:page.refusal == "decided" ?><?cs call:refused("没有撤回：会上已经议过", "等会议纪要印发。要改的，请与办公室联系。") ?><?cs
elif:page.refusal == "self" ?><?cs call:refused("没有确认", "提出的人不能自己确认，请办公室的另一位同事或者召集人来办。") ?><?cs
elif:page.refusal == "before-seat" ?><?cs call:refused("没有办成", "生效的日期不晚于原来那一位的起始日期。请不同意这一份，请对方改好日期再提。") ?><?cs
elif:page.refusal == "not-present" ?><?cs call:refused("没有办成：这个席位已经换人了", "提出以后，原来那一位已经由另一份变动接替。请不同意这一份；还要更换的，重新提一份。") ?><?cs
elif:page.refusal == "closed" ?><?cs call:refused("没有办成：已经有人办过了", "现在的情况写在下面。") ?><?cs
else ?><?cs call:record_refusal("份变动", "办公室") ?><?cs /if ?><?cs /def ?><?cs

# What was typed into the form of a decision, where there is no form any more. ?><?cs
def:decision_typed() ?><?cs if:form.token && !may.agree && !may.decline && (form.document.value || form.answer.value) ?><section class="block">
<h2>您填写的内容</h2>
<div class="typed"><?cs if:form.document.value ?><p><?cs var:form.document.value ?></p>
<?cs /if ?><p><?cs var:form.decided_on.value ?></p><p><?cs var:form.answer.value ?></p></div>
</section>
<?cs /if ?><?cs /def ?><?cs

# In every form about a change. ?><?cs
def:token_of(c) ?><?cs call:token() ?><input type="hidden" name="revision" value="<?cs var:c.revision ?>"><?cs /def ?><?cs

# What a unit proposes: the fields, in a form. at: before the ids. ?><?cs
def:member_fields(f) ?><?cs
call:choice(f.seat_id, words.seat_id, "要更换的成员；人没有换、只是职务变了的，也选他，姓名照旧。", sitter) ?><?cs
call:line(f.name, words.name, "新成员的姓名。") ?><?cs
call:line(f.post, words.post, "新成员的职务，例如：副局长。") ?><?cs
call:dated(f.since, words.since, "从哪一天起，写成 2026-12-01。") ?><?cs
call:lines_of(f.reason, words.reason, "为什么调整。") ?><?cs /def ?><?cs

def:liaison_fields(f) ?><?cs
call:line(f.name, words.name, "新联络员的姓名。") ?><?cs
call:line(f.post, words.post, "例如：救助股股长。") ?><?cs
call:dated(f.since, words.since, "从哪一天起，写成 2026-12-01。") ?><?cs
call:choice(f.leaver_id, words.leaver_id, "离任的联络员，账号用到生效日期的前一天 24:00；没有人离任就不选。", leaver) ?><?cs /def ?><?cs

# In the words of the history: the log's names of verbs are the office's. ?><?cs
def:change_history() ?><section class="block">
<h2>办理经过</h2>
<ol class="history">
<?cs each:e = event ?><li><?cs call:moment(e.at) ?><div><p><b><?cs if:e.verb == "propose" ?>提出<?cs elif:e.verb == "withdraw" ?>撤回<?cs
elif:e.verb == "agree" ?>同意<?cs else ?>不同意<?cs /if ?></b> <span><?cs var:e.who ?></span></p><?cs
if:e.reason ?><blockquote><?cs call:paragraphs(e.reason) ?></blockquote><?cs /if ?></div></li>
<?cs /each ?></ol>
</section>
<?cs /def ?>
