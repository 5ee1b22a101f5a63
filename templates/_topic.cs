<?cs # Macros for a topic's form, page and list rows.  Include _desk.cs, _form.cs and
_files.cs before. ?><?cs include:"_agenda.cs" ?><?cs
set:words.title = "标题" ?><?cs
set:words.category_id = "救助类别" ?><?cs
set:words.duties = "职责依据" ?><?cs
set:words.problem = "问题" ?><?cs
set:words.facts = "事实和法规" ?><?cs
set:words.proposal = "建议" ?><?cs
set:words.decision = "请议定事项" ?><?cs
set:words.units = "涉及单位" ?><?cs
set:words.unit_reason = "退回意见" ?><?cs
set:words.reason = "撤回原因" ?><?cs
set:form.title.must = "提交时必填" ?><?cs
set:form.title.min = "4" ?><?cs
set:form.problem.min = "1" ?><?cs
set:form.proposal.min = "1" ?><?cs
set:form.decision.min = "1" ?><?cs
set:form.category_id.must = "提交时必填" ?><?cs
set:form.problem.must = "提交时必填" ?><?cs
set:form.proposal.must = "提交时必填" ?><?cs
set:form.decision.must = "提交时必填" ?><?cs

# The states, by number. ?><?cs
set:states.0.word = "draft" ?><?cs set:states.0.name = "草稿" ?><?cs set:states.0.class = "soon" ?><?cs
set:states.1.word = "submitted" ?><?cs set:states.1.name = "已提交" ?><?cs set:states.1.class = "soon" ?><?cs
set:states.2.word = "returned" ?><?cs set:states.2.name = "已退回" ?><?cs set:states.2.class = "gone" ?><?cs
set:states.3.word = "accepted" ?><?cs set:states.3.name = "已受理" ?><?cs set:states.3.class = "good" ?><?cs
set:states.4.word = "declined" ?><?cs set:states.4.name = "不予受理" ?><?cs set:states.4.class = "gone" ?><?cs
set:states.5.word = "withdrawn" ?><?cs set:states.5.name = "已撤回" ?><?cs set:states.5.class = "over" ?><?cs
set:states.6.word = "passing" ?><?cs set:states.6.name = "等单位成员审核" ?><?cs set:states.6.class = "soon" ?><?cs
set:states.7.word = "sifting" ?><?cs set:states.7.name = "列入联络员会议" ?><?cs set:states.7.class = "good" ?><?cs
set:states.8.word = "up-topic" ?><?cs set:states.8.name = "提交会议讨论" ?><?cs set:states.8.class = "good" ?><?cs
set:states.9.word = "up-decision" ?><?cs set:states.9.name = "提交会议议定" ?><?cs set:states.9.class = "good" ?><?cs
set:states.10.word = "settled" ?><?cs set:states.10.name = "会商解决" ?><?cs set:states.10.class = "good" ?><?cs
set:states.11.word = "deferred" ?><?cs set:states.11.name = "暂缓" ?><?cs set:states.11.class = "soon" ?><?cs
set:states.12.word = "tabled" ?><?cs set:states.12.name = "列入会议议程" ?><?cs set:states.12.class = "good" ?><?cs
set:states.13.word = "resolved" ?><?cs set:states.13.name = "已议定" ?><?cs set:states.13.class = "good" ?><?cs
set:states.14.word = "noted" ?><?cs set:states.14.name = "已研究" ?><?cs set:states.14.class = "good" ?><?cs
set:states.15.word = "referred" ?><?cs set:states.15.name = "报县政府" ?><?cs set:states.15.class = "soon" ?><?cs
set:states.16.word = "answered" ?><?cs set:states.16.name = "县政府已答复" ?><?cs set:states.16.class = "good" ?><?cs
set:states.17.word = "merged" ?><?cs set:states.17.name = "已并入别的议题" ?><?cs set:states.17.class = "over" ?><?cs
def:topic_state(state) ?><?cs call:badge(states[state].name, states[state].class) ?><?cs /def ?><?cs

# What happens next, and who does it. ?><?cs
def:topic_next(t) ?><?cs
	if:t.state == #0 ?>草稿只有本单位看得到。接下来由本单位写好再提交，联席会议办公室才会收到。<?cs
	elif:t.state == #1 ?>已经提交，等联席会议办公室审看。接下来由办公室受理、退回修改，或者说明理由不予受理；列入联席会议议程以前，提出单位可以撤回；受理以后撤回，要写明原因。<?cs
	elif:t.state == #2 ?>联席会议办公室退回了这个议题。接下来由提出单位修改，再提交一次。<?cs
	elif:t.state == #3 ?>已经受理，编号 <?cs var:t.number ?>。<?cs if:strip.settle.step ?>正在会商解决，等有关单位确认：都确认了，不再开会；有单位提出异议的，由联席会议办公室再办。还没有确认的：<?cs
			each:s = settling ?><?cs if:s.state == #0 ?><?cs each:p = s.part ?><?cs if:p.state == #0 ?><?cs call:unit_short(p.unit_id, p.started_at) ?>　<?cs /if ?><?cs /each ?><?cs /if ?><?cs /each ?><?cs
		else ?>接下来由联席会议办公室安排到联络员会议讨论。<?cs /if ?><?cs
	elif:t.state == #4 ?>联席会议办公室没有受理，这个议题到此为止。<?cs
	elif:t.state == #5 ?>提出单位已经撤回，联席会议办公室不再处理。还要提的，由提出单位改好再提交。<?cs
	elif:t.state == #6 ?>等本单位的成员审核。接下来由成员同意提交，或者退回修改；联席会议办公室还看不到。<?cs
	elif:t.state == #7 ?>已经列入联络员会议。接下来由联络员会议提出怎么办。<?cs
	elif:t.state == #8 || t.state == #9 ?>联络员会议已经同意提交联席会议。接下来由办公室列入联席会议的议程。<?cs
	elif:t.state == #10 ?>有关单位已经商量解决，不再开会讨论。<?cs
	elif:t.state == #11 ?>会上决定暂缓。接下来由办公室安排到下一次会议。<?cs
	elif:t.state == #12 ?><?cs if:t.waiting ?>会已经开过，待纪要印发：议定了什么，以印发的会议纪要为准。<?cs else ?>已经列入联席会议的议程。接下来在会上讨论。<?cs /if ?><?cs
	elif:t.state == #13 ?>已经议定，写在印发的会议纪要里。<?cs
	elif:t.state == #14 ?>会议已经研究，写在印发的会议纪要里。<?cs
	elif:t.state == #15 ?>要报县政府决定。接下来由办公室上报，等县政府答复。<?cs
	elif:t.state == #16 ?>县政府已经答复。<?cs
	elif:t.state == #17 ?>已经并入别的议题，一起办理。<?cs /if ?><?cs
	if:strip.opinions.is == "open" ?><br>正在征求意见，还没有答复的：<?cs each:o = asked ?><?cs if:o.state == #0 ?><?cs
		call:unit_short(o.unit_id, o.asked_at) ?>（<?cs call:day(o.due_on) ?> 截止）　<?cs /if ?><?cs /each ?><?cs /if ?><?cs
	each:i = inquiry ?><?cs if:i.state == #0 && (t.state == #3 || t.state > #6 && t.state < #12 && t.state != #10) ?><br>提出单位请办公室征求意见，等办公室决定。<?cs /if ?><?cs /each ?><?cs /def ?><?cs

# Where it stands, and what is next. ?><?cs include:"_chain.cs" ?><?cs
def:topic_strip(t) ?><?cs call:chain_strip() ?>
<?cs if:!page.did ?><p class="next"><?cs call:topic_next(t) ?></p>
<?cs /if ?><?cs /def ?><?cs

# The topics that it was made of, or became part of. ?><?cs
def:related_words(part) ?><?cs if:part == "into" ?>已经并入<?cs elif:part == "merged" ?>并进来的<?cs
	elif:part == "from" ?>拆分自<?cs else ?>拆分出<?cs /if ?><?cs /def ?><?cs
def:topic_related(below) ?><?cs if:subcount(related) > #0 ?><section class="block">
<h2>合并和拆分</h2>
<ul class="rows">
<?cs each:t = related ?><li><?cs if:below == "office/topics/" || t.unit_id == visitor.unit_id ?><a class="what" href="<?cs var:site.base ?><?cs var:below ?><?cs var:t.id ?>"><?cs var:t.title ?></a><?cs
else ?><b><?cs var:t.title ?></b><?cs /if ?><p><span><?cs call:related_words(t.part) ?></span><span><?cs var:t.number ?></span><span><?cs call:unit_short(t.unit_id, t.submitted_at) ?></span><span><?cs call:topic_state(t.state) ?></span></p></li>
<?cs /each ?></ul>
</section>
<?cs /if ?><?cs /def ?><?cs

def:topic_title(t) ?><?cs if:t.title ?><?cs var:t.title ?><?cs else ?>（还没有写标题）<?cs /if ?><?cs /def ?><?cs

# What was done, in the words of the history. ?><?cs
set:verb.create = "起草" ?><?cs set:verb.submit = "提交" ?><?cs set:verb.return = "退回" ?><?cs
set:verb.sift = "列入联络员会议" ?><?cs set:verb.unsift = "移出联络员会议" ?><?cs
set:verb["up-topic"] = "提交讨论" ?><?cs set:verb["up-decision"] = "提交议定" ?><?cs
set:verb.settle = "会商解决" ?><?cs set:verb.table = "列入联席会议议程" ?><?cs
set:verb.untable = "移出联席会议议程" ?><?cs set:verb["untable-topic"] = "移出联席会议议程" ?><?cs
set:verb["untable-decision"] = "移出联席会议议程" ?><?cs
set:verb.defer = "暂缓" ?><?cs set:verb.resolve = "议定，纪要已印发" ?><?cs
set:verb.note = "研究过，纪要已印发" ?><?cs set:verb.refer = "报县政府" ?><?cs set:verb.answer = "县政府答复" ?><?cs
set:verb.merge = "并入别的议题" ?><?cs set:verb["take-in"] = "并入了" ?><?cs
set:verb.split = "从别的议题拆出" ?><?cs set:verb.part = "拆出了" ?><?cs
set:verb.hand = "交本单位成员审核" ?><?cs set:verb.recall = "收回修改" ?><?cs
set:verb.pass = "成员审核后提交" ?><?cs set:verb.back = "成员退回修改" ?><?cs
set:verb.accept = "受理" ?><?cs set:verb.decline = "不予受理" ?><?cs set:verb.withdraw = "撤回" ?><?cs

# One choice of a filter, and how many topics it has. ?><?cs
def:state_option(word, words, total) ?><option value="<?cs var:word ?>"<?cs
	if:query.state == word ?> selected<?cs /if ?>><?cs var:words ?>（<?cs if:total ?><?cs var:total ?><?cs else ?>0<?cs /if ?>）</option>
<?cs /def ?><?cs

# The states from this number on; the later ones when a topic is in them. ?><?cs
def:state_options(first) ?><?cs each:s = states ?><?cs
if:name(s) >= first && (name(s) < #6 || count[s.word].total || query.state == s.word) ?><?cs
call:state_option(s.word, s.name, count[s.word].total) ?><?cs /if ?><?cs /each ?><?cs /def ?><?cs

# below: where its page is, "liaison/topics/"; the office sees whose it is, and
how long it has waited. ?><?cs
def:topic_row(t, below, at) ?><li><a class="what" href="<?cs var:site.base ?><?cs var:below ?><?cs var:t.id ?>"><?cs
	call:topic_title(t) ?></a><p><?cs if:below == "office/topics/" ?><span><?cs call:unit_short(t.unit_id, t.submitted_at) ?></span><?cs elif:t.unit_id != visitor.unit_id ?><span>原<?cs call:unit_short(t.unit_id, t.submitted_at) ?></span><?cs /if ?><span><?cs call:topic_state(t.state) ?></span><?cs
	if:below == "office/topics/" && t.state == #1 ?><span><?cs call:waited(t.days) ?></span><?cs /if ?><?cs
	if:t.number ?><span><?cs var:t.number ?></span><?cs /if ?><?cs
	if:site.category[t.category_id].name ?><span><?cs var:site.category[t.category_id].name ?></span><?cs /if ?><?cs
	if:t.author ?><span><?cs var:t.author ?> 起草</span><?cs /if ?></p><?cs
	call:listed(at) ?></li>
<?cs /def ?><?cs

# ---- The form ?><?cs

# The clause is the description of its box, not its label: labels stay short. ?><?cs
def:clause_tick(d) ?><li><input type="checkbox" id="duty-<?cs var:d.id ?>" name="duties" value="<?cs var:d.id ?>" aria-describedby="duty-<?cs var:d.id ?>-text"<?cs
	if:form.duties.chosen[d.id] ?> checked<?cs /if ?>><p><label for="duty-<?cs var:d.id ?>">第<?cs
	call:han(d.number) ?>节第 <?cs var:d.position ?> 条<?cs if:d.past ?>（旧清单）<?cs /if ?></label> <span id="duty-<?cs var:d.id ?>-text"><?cs var:d.text ?></span></p></li>
<?cs /def ?><?cs

def:clauses_field() ?><fieldset class="field" id="duties"<?cs if:?form.duties.wrong ?> aria-describedby="duties-wrong"<?cs /if ?>><?cs
call:group_head(form.duties, words.duties, "议题根据哪几条职责提出，就勾选哪几条。本单位的列在前面，其他单位的点开单位名称查看。") ?>
<?cs if:subcount(duty) > #0 ?><ul class="ticks">
<?cs each:d = duty ?><?cs call:clause_tick(d) ?><?cs /each ?></ul>
<?cs /if ?><?cs if:subcount(section) > #0 ?><details class="others"<?cs
if:others.chosen ?> open<?cs /if ?>><summary>其他单位的职责</summary>
<?cs each:s = section ?><details<?cs
if:s.chosen ?> open<?cs /if ?>><summary>第<?cs call:han(s.number) ?>节　<?cs var:s.title ?></summary>
<ul class="ticks">
<?cs each:d = s.duty ?><?cs call:clause_tick(d) ?><?cs /each ?></ul>
</details>
<?cs /each ?></details>
<?cs /if ?></fieldset>
<?cs /def ?><?cs

def:topic_words_fields() ?><?cs
call:line(form.title, words.title, "一句话说清要会议讨论什么，4 到 60 个字。例如：困难群众住院押金由哪个单位垫付。") ?><?cs
call:choice(form.category_id, words.category_id, "议题主要关系到哪一类救助；关系到几类的，选最主要的一类。", site.category) ?><?cs
call:lines_of(form.problem, words.problem, "遇到了什么困难，影响多少人。例如：今年上半年有 37 人因交不起押金推迟住院。不要写具体家庭和个人的姓名、证件号码。") ?><?cs
call:lines_of(form.facts, words.facts, "数字、事例和有关规定。例如：《社会救助暂行办法》第三十条规定……") ?><?cs
call:lines_of(form.proposal, words.proposal, "打算怎么解决，要哪些单位做什么。例如：由定点医院先收治，费用按季度结算。") ?><?cs
call:lines_of(form.decision, words.decision, "希望会议定下来的事，一行写一件。例如：从明年一月起，定点医院对低保对象免收押金。") ?><?cs
/def ?><?cs

def:topic_fields() ?><?cs call:topic_words_fields() ?><?cs
call:clauses_field() ?><?cs
call:units(form.units, words.units, "除本单位外，办这件事还离不开哪些单位。") ?><?cs
call:files_field() ?><?cs /def ?><?cs

# Refusals of a form key: used with other text, or its topic was discarded. ?><?cs
def:topic_twice() ?><?cs if:page.refusal == "discarded" ?><?cs call:discarded_new() ?><?cs /if ?><?cs if:page.refusal == "twice" ?><div class="complaints" role="alert" tabindex="-1" autofocus>
<h2>没有另存：这张表刚才已经保存过一次</h2>
<p>您填写的内容还在下面。要改的是同一个议题，请<?cs if:?page.made ?><a href="<?cs var:site.base ?><?cs var:page.made ?>">打开保存好的那一个</a><?cs else ?>到列表里打开它<?cs /if ?>接着写；确实是另一个议题，再按一次按钮。</p>
</div>
<?cs /if ?><?cs /def ?><?cs

# For a liaison whose account has no unit. ?><?cs
def:no_unit() ?><div class="empty" role="status"><p>您的账号还没有登记所属单位，所以不能提出和查看议题。</p>
<p>请与系统管理员联系，登记单位以后再来。</p></div>
<?cs /def ?><?cs

# ---- Its page ?><?cs

def:topic_part(words, x) ?><?cs if:x ?><section class="block">
<h2><?cs var:words ?></h2>
<?cs call:paragraphs(x) ?></section>
<?cs /if ?><?cs /def ?><?cs

def:topic_head(t) ?><section class="block">
<h2>情况</h2>
<dl class="facts">
<div><dt>状态</dt><dd><?cs if:t.waiting ?><?cs call:badge("待纪要印发", "soon") ?><?cs else ?><?cs call:topic_state(t.state) ?><?cs /if ?></dd></div>
<?cs if:t.number ?><div><dt>编号</dt><dd><?cs var:t.number ?></dd></div>
<?cs /if ?><div><dt>提出单位</dt><dd><?cs call:unit_long(t.unit_id, t.submitted_at) ?></dd></div>
<div><dt>起草人</dt><dd><?cs var:t.author ?></dd></div>
<?cs each:n = rounds ?><div><dt>征集</dt><dd><?cs var:n.title ?><?cs if:n.late == #1 ?> <?cs call:badge("迟交", "soon") ?><?cs /if ?></dd></div>
<?cs /each ?><?cs if:t.submitted_at ?><div><dt>提交时间</dt><dd><?cs call:moment(t.submitted_at) ?></dd></div>
<?cs /if ?><?cs if:?may.save ?><div><dt><?cs if:t.state == #2 ?>最近办理<?cs else ?>上次保存<?cs /if ?></dt><dd><?cs call:moment(t.changed_at) ?>，<?cs var:t.editor ?></dd></div>
<?cs /if ?></dl>
</section>
<?cs /def ?><?cs

def:topic_words(t) ?><div class="sheet">
<?cs if:site.category[t.category_id].name ?><section class="block">
<h2>救助类别</h2>
<p><?cs var:site.category[t.category_id].name ?></p></section>
<?cs /if ?><?cs
call:topic_part("问题", t.problem) ?><?cs call:topic_part("事实和法规", t.facts) ?><?cs
call:topic_part("建议", t.proposal) ?><?cs
call:topic_part("请议定事项", t.decision) ?><?cs if:subcount(t.duty) > #0 ?><section class="block">
<h2>职责依据</h2>
<ul><?cs each:d = t.duty ?><li>第<?cs call:han(d.number) ?>节（<?cs var:d.title ?>）第 <?cs var:d.position ?> 条<?cs if:d.past ?>（<?cs call:day(d.since) ?>起施行的清单）<?cs /if ?>：<?cs var:d.text ?></li>
<?cs /each ?></ul></section>
<?cs /if ?><?cs if:subcount(t.unit) > #0 ?><section class="block">
<h2>涉及单位</h2>
<p><?cs each:u = t.unit ?><span><?cs call:unit_short(u.id, t.submitted_at) ?></span>　<?cs /each ?></p></section>
<?cs /if ?><?cs call:files_list("附件") ?></div>
<?cs /def ?><?cs

def:topic_history() ?><?cs call:topic_passes() ?><section class="block">
<h2>办理经过</h2>
<ol class="history">
<?cs each:e = event ?><?cs call:happened(e.at, e.who, verb[e.verb], e.reason) ?><?cs /each ?></ol></section>
<?cs /def ?><?cs

# path: where it goes; saving, submitting: what these buttons do. ?><?cs
def:topic_form(path, saving, submitting) ?><form class="work" method="post" action="<?cs var:site.base ?><?cs var:path ?>" enctype="multipart/form-data" novalidate>
<?cs call:token() ?><?cs call:row_revision(topic) ?><?cs if:form.round_id.value ?><input type="hidden" name="round_id" value="<?cs var:form.round_id.value ?>"><?cs /if ?>
<div class="form">
<?cs call:topic_fields() ?></div>
<div class="side">
<section class="deeds" id="deeds">
<h2>办理</h2>
<?cs if:?may.save ?><?cs call:autosave() ?><?cs /if ?><?cs call:progress() ?><?cs
if:?may.save ?><?cs call:deed("save", "保存草稿", "quiet", saving) ?><?cs /if ?><?cs
if:?may.hand ?><?cs call:deed("hand", "提交", "", "先交本单位的成员审核，由成员同意提交到联席会议办公室，或者退回修改。") ?><?cs
else ?><?cs call:deed("submit", "提交", "", submitting) ?><?cs /if ?><?cs
if:?may.withdraw ?><?cs call:deed("withdraw", "撤回", "grave", "不再提这个议题。以后还能改好再提交。") ?><?cs /if ?></section>
<?cs if:topic.id ?><?cs call:topic_head(topic) ?><?cs call:topic_history() ?><?cs /if ?></div>
</form>
<?cs /def ?>
