<?cs # What the pages of the press desk share.  No label is a part of another label
(类别), so each can be found by its text.  desk.what is the kind of paper,
desk.path the path of its list. ?><?cs
include:"_form.cs" ?><?cs include:"_workdays.cs" ?><?cs include:"_prose.cs" ?><?cs include:"_files.cs" ?><?cs

set:words.title = "标题" ?><?cs set:words.kind = "类别" ?><?cs set:words.body = "正文" ?><?cs
set:words.summary = "摘要" ?><?cs set:words.posted_until = "公示截止" ?><?cs
set:words.objection_phone = "异议电话" ?><?cs set:words.sure = "确实如此" ?><?cs
set:words.unit_id = "来源单位" ?><?cs set:words.source = "网页上写的来源" ?><?cs
set:words.category_id = "救助类别" ?><?cs set:words.note = "修改说明" ?><?cs
set:words.document_number = "发文字号" ?><?cs set:words.issuer = "发文机关" ?><?cs
set:words.subject = "主题分类" ?><?cs set:words.made_on = "成文日期" ?><?cs
set:words.valid_until = "有效期至" ?><?cs set:words.validity = "有效性" ?><?cs
set:words.retold = "不是原文照录" ?><?cs
set:words.personal = "确需公开的理由" ?><?cs set:words.reason = "意见" ?><?cs
set:words.publish_at = "何时公开" ?><?cs set:words.personal_review = "核准理由" ?><?cs
set:words.withdrawn_why = "撤回原因" ?><?cs
set:form.title.must = "送审时必填" ?><?cs set:form.kind.must = "送审时必填" ?><?cs
set:form.body.must = "送审时必填" ?><?cs set:form.issuer.must = "送审时必填" ?><?cs
set:form.note.must = "送审时必填" ?><?cs set:form.reason.must = "退回时必填" ?><?cs

def:paper_name(what) ?><?cs if:what == "policy" ?>政策文件<?cs else ?>公示公告<?cs /if ?><?cs /def ?><?cs

def:paper_path(what) ?>press/<?cs if:what == "policy" ?>policies<?cs else ?>notices<?cs /if ?><?cs /def ?><?cs

def:titled(title) ?><?cs if:title ?><?cs var:title ?><?cs else ?>（还没有标题）<?cs /if ?><?cs /def ?><?cs

# What a paper is called while it is written (work) and once it is public
(standing), and the color of that; and the steps of its history. ?><?cs
set:states.draft = "草稿" ?><?cs set:states.returned = "被退回" ?><?cs set:states.returned.class = "soon" ?><?cs
set:states.review = "待审核" ?><?cs set:states.review.class = "soon" ?><?cs
set:states.planned = "等待公开" ?><?cs set:states.planned.class = "soon" ?><?cs
set:states.public = "已公开" ?><?cs set:states.public.class = "good" ?><?cs
set:states.over = "公示期满" ?><?cs set:states.over.class = "gone" ?><?cs
set:states.withdrawn = "已撤回" ?><?cs set:states.withdrawn.class = "gone" ?><?cs
set:validities.valid = "现行有效" ?><?cs set:validities.amended = "已修改" ?><?cs
set:validities.repealed = "已废止" ?><?cs set:validities.expired = "已失效" ?><?cs set:validities.unstated = "没有说明" ?><?cs
set:verb.write = "起草" ?><?cs set:verb.send = "送审" ?><?cs set:verb.return = "退回" ?><?cs
set:verb.publish = "审核通过，发布" ?><?cs set:verb.withdraw = "撤回" ?><?cs
set:verb.revise = "开始修改" ?><?cs set:verb.revise.whole = "开始修改，成为新的一版" ?><?cs
set:verb.recount = "日历改动，公示截止重新数过" ?><?cs
set:verb.discard = "丢弃修改稿" ?><?cs set:verb.discard.whole = "丢弃修改稿，仍是原来公开的一版" ?><?cs

def:paper_state(state) ?><?cs if:state ?><?cs call:badge(states[state], states[state].class) ?><?cs /if ?><?cs /def ?><?cs

def:paper_item(p) ?><li><a class="what" href="<?cs var:site.base ?><?cs call:paper_path(p.what) ?>/<?cs
	var:p.id ?>"><?cs call:titled(p.title) ?></a><p><?cs
	call:paper_state(p.work) ?> <?cs call:paper_state(p.standing) ?><?cs
	if:p.version > #1 ?> <span>第 <?cs var:p.version ?> 版</span><?cs /if ?><?cs
	if:p.kind ?> <span><?cs var:site.kind[p.kind].name ?></span><?cs /if ?><?cs
	if:p.author ?> <span>起草：<?cs var:p.author ?></span><?cs /if ?><?cs
	if:p.posted_until ?> <span>公示至 <?cs call:day(p.posted_until) ?></span><?cs /if ?><?cs
	if:p.mine == #1 ?> <span class="note">您参与起草，须由别人审核</span><?cs /if ?></p><?cs
	if:p.work == "review" ?><?cs call:listed(p.sent_at) ?><?cs
	elif:p.work ?><?cs call:listed(p.written_at) ?><?cs
	else ?><?cs call:listed(p.published_at) ?><?cs /if ?></li>
<?cs /def ?><?cs

# What lies on the desk: the list, and what to do about each of it. ?><?cs
def:desk_block(id, words_, list, what) ?><?cs if:subcount(list.row) > #0 ?><section class="block" id="<?cs var:id ?>">
<h2><?cs var:words_ ?></h2>
<ul class="rows">
<?cs each:p = list.row ?><?cs if:what ?><li><a class="what" href="<?cs var:site.base ?><?cs call:paper_path(p.what) ?>/<?cs var:p.id ?>"><?cs
	call:titled(p.title) ?></a><p><b><?cs if:p.mine == #1 ?>您参与起草，等别人审核<?cs else ?><?cs var:what ?><?cs /if ?></b> <span><?cs
	call:paper_name(p.what) ?></span> <?cs call:waited(p.days) ?><?cs
	if:p.author ?> <span>起草：<?cs var:p.author ?></span><?cs else ?> <span>还没有起草人，谁都可以接着写</span><?cs /if ?></p><?cs
	if:p.work == "review" ?><?cs call:listed(p.sent_at) ?><?cs else ?><?cs call:listed(p.written_at) ?><?cs /if ?></li>
<?cs else ?><?cs call:paper_item(p) ?><?cs /if ?><?cs /each ?></ul>
<?cs if:list.total > subcount(list.row) ?><p class="note">一共 <?cs var:list.total ?> 篇，这里是等得最久的 <?cs var:subcount(list.row) ?> 篇，其余在列表里。</p><?cs /if ?></section>
<?cs /if ?><?cs /def ?><?cs

# What is refused of papers alone; the rest as of any record. ?><?cs
def:paper_refusal() ?><?cs
if:page.refusal == "changed" ?><?cs call:refused("没有保存：这篇稿件刚刚被改过或者办过", "您的这一次没有存进去，也没有覆盖别人的。您写的还在下面，请和现在保存着的对照，要用您的内容替换的，再按一次按钮。") ?>
<p><a class="button quiet" href="<?cs var:site.base ?><?cs var:desk.path ?>/<?cs var:paper.id ?>" target="_blank">看现在保存着的（新窗口）</a></p><?cs
elif:page.refusal == "over" ?><?cs call:refused("没有办成", "公示期已满，已经自动撤下，不能再改后发布。需要重新公示的，请另起一篇。") ?><?cs
elif:page.refusal == "ended" ?><?cs call:refused("没有办成", "公示截止早于发布的那一天，发布后没有人能看到。请退回，改好公示截止再送审。") ?><?cs
elif:page.refusal == "personal" ?><?cs call:refused("没有办成", "稿件里有身份证号码、手机号码或银行卡号。确需公开的，请在“核准理由”里写明理由再发布；否则请退回。") ?><?cs
else ?><?cs call:record_refusal("篇稿件", "编辑中") ?><?cs /if ?><?cs /def ?><?cs

# options.N.{code,name} ?><?cs
def:coded(f, words_, hint, options) ?><div class="field"><?cs call:label(f, words_, hint) ?>
<select<?cs call:common(f, hint) ?>><option value="">请选择</option>
<?cs each:o = options ?><?cs call:option(o.code, o.name, f.value) ?><?cs /each ?></select></div>
<?cs /def ?><?cs

# The same from words that stand under their codes: validities. ?><?cs
def:worded_options(options, chosen) ?><?cs each:o = options ?><?cs call:option(name(o), o, chosen) ?><?cs /each ?><?cs /def ?><?cs
def:worded(f, words_, options) ?><div class="field"><?cs call:label(f, words_, "") ?>
<select<?cs call:common(f, "") ?>><?cs call:worded_options(options, f.value) ?></select></div>
<?cs /def ?><?cs

def:markdown_help() ?><details class="help"><summary>怎么写标题、列表和表格</summary>
<p>从 Word、Excel、微信里复制的文字可以直接粘贴：换行照原样，段落前面的空格不用删，表格粘贴过来就是表格（第一行是表头）。空一行就是另起一段。</p>
<table><thead><tr><th scope="col">这样写</th><th scope="col">显示成</th></tr></thead><tbody>
<tr><td><code>## 一、申请条件</code></td><td>小标题</td></tr>
<tr><td><code>### （一）户籍</code></td><td>下一级小标题</td></tr>
<tr><td><code>- 身份证</code><br><code>- 户口簿</code></td><td>带点的列表</td></tr>
<tr><td><code>1. 申请</code><br><code>2. 审核</code></td><td>带序号的列表，序号照您写的</td></tr>
<tr><td><code>**重要**</code></td><td><strong>重要</strong></td></tr>
<tr><td><code>~~作废~~</code></td><td><del>作废</del></td></tr>
<tr><td><code>| 对象 | 标准 |</code><br><code>| --- | --: |</code><br><code>| 城市低保 | 600 |</code></td><td>表格：第一行是表头，第二行是横线；写成 <code>--:</code> 的那一列靠右</td></tr>
<tr><td><code>---</code></td><td>一条横线</td></tr>
<tr><td><code>[国务院令](https://www.gov.cn/)</code></td><td>链接；单独写网址也行</td></tr>
<tr><td><code>&gt; 引用的话</code></td><td>引文</td></tr>
</tbody></table>
<p>姓名里的星号（张*明）、时间里的波浪号（8:30~11:30）、“&gt;60周岁”都照写，不会变样。网页代码（HTML）和脚本不会起作用。</p>
</details>
<?cs /def ?><?cs

def:body_field(f) ?><div class="field"><?cs call:label(f, "正文", "可以从 Word、Excel 直接粘贴。“## ”开头是小标题，“- ”开头是列表。") ?>
<div class="writing"><div><textarea<?cs call:common(f, "1") ?> rows="20"><?cs var:f.value ?></textarea>
<section class="seen" data-preview="preview" data-said="预览已更新" aria-label="预览" tabindex="0" hidden><p class="note">预览：发布后公众看到的样子，停下来就更新</p><div class="prose"></div><p class="aside" role="status"></p></section></div></div><?cs call:counter(f) ?></div>
<?cs call:markdown_help() ?><?cs /def ?><?cs

def:posted(k) ?>公示到 <?cs call:day(k.until) ?>（<?cs call:weekday(k.weekday) ?>），共 <?cs var:k.posting_days ?> 个工作日<?cs /def ?><?cs

# Until when it will be shown. ?><?cs
def:posted_last() ?><?cs if:last.until ?>公示到 <?cs call:day(last.until) ?>（<?cs call:weekday(last.weekday) ?>）<?cs
elif:own.until ?>今天发布，<?cs call:posted(own) ?>；定在以后公开的，从公开的次日算起<?cs
else ?>没有期限，长期公开<?cs /if ?><?cs /def ?><?cs

def:paper_fields() ?><?cs
call:line(form.title, words.title, "") ?><?cs
if:desk.what == "notice" ?><?cs
call:coded(form.kind, words.kind, "", site.kind) ?><?cs
else ?><?cs
call:line(form.document_number, words.document_number, "如：方府办发〔2014〕12号。没有就不填。") ?><?cs
call:line(form.issuer, words.issuer, "") ?><?cs
call:dated(form.made_on, words.made_on, "文件落款的日期，如 2026-12-01。") ?><?cs
call:line(form.subject, words.subject, "如：民政、扶贫、救灾 / 社会救助。") ?><?cs
call:worded(form.validity, words.validity, validities) ?><?cs
call:dated(form.valid_until, words.valid_until, "过了这一天自动显示为已失效；长期有效的不填。") ?><?cs
call:tick(form.retold, words.retold, "正文是整理的、改写的，不是文件的原话时勾上，公众会看到这句话。") ?><?cs
/if ?><?cs
call:body_field(form.body) ?><?cs
call:lines_of(form.summary, words.summary, "两三句话说清要点，显示在列表和搜索里。可以不填。") ?><?cs
if:desk.what == "notice" ?><?cs
call:dated(form.posted_until, words.posted_until, "最后一天，如 2026-12-01；过后自动撤下。不填时按公示的种类从发布日的次日起数工作日，跳过周末和放假；没有期限的长期公开。") ?><?cs
call:sure(form.sure) ?><?cs
if:subcount(posting) > #0 ?><ul class="hint field" id="postings"><?cs each:k = posting ?><li><?cs var:site.kind[k.code].name ?>：今天发布，<?cs call:posted(k) ?><?cs call:term(k) ?></li>
<?cs /each ?></ul><?cs
/if ?><?cs
/if ?><?cs
if:desk.what == "policy" ?><?cs call:choice(form.unit_id, words.unit_id, "哪个单位提供的内容。", site.unit) ?><?cs
else ?><?cs call:choice(form.unit_id, words.unit_id, "哪个单位提供的内容。公示必填。", site.unit) ?><?cs
# What is posted for objections. ?><div data-when="kind=<?cs each:k = posting ?><?cs var:k.code ?> <?cs /each ?>"><?cs
call:line(form.objection_phone, words.objection_phone, "公示必填：有异议的人打哪个电话。写单位的座机，会公开。") ?></div><?cs
/if ?><?cs
call:line(form.source, words.source, "网页上“来源”一栏的字样；不填就用来源单位的名称。") ?><?cs
call:choice(form.category_id, words.category_id, "与哪一类救助有关；都有关的不选。", site.category) ?><?cs
call:files_field() ?><?cs
if:paper.version > #1 ?><?cs
call:lines_of(form.note, words.note, "这一版改了什么、为什么改，会随文公开。") ?><?cs
/if ?><?cs
if:form.personal.value || form.personal.wrong || form.personal.asked ?><?cs
call:lines_of(form.personal, words.personal, "文中的号码确实需要公开的，写明依据和理由，由审核人核准；否则请删去号码。") ?><?cs
/if ?><?cs /def ?><?cs

def:paper_preview() ?><?cs if:preview.body || preview.title ?><section class="block preview" tabindex="-1" id="preview" autofocus>
<h2>预览</h2>
<p class="note">发布后公众看到的样子。这只是预览，还没有保存。</p>
<div class="sheet"><h1><?cs call:titled(preview.title) ?></h1>
<?cs call:prose(preview.body) ?></div>
</section><?cs /if ?><?cs /def ?><?cs

def:paper_buttons() ?><section class="deeds" id="deeds">
<h2>办理</h2>
<?cs call:autosave() ?><?cs call:progress() ?><?cs call:deed("save", "保存草稿", "quiet", "先存着，随时回来接着写。") ?><?cs
call:deed("preview", "预览", "quiet", "看公众将会看到的样子，不保存。") ?><?cs
call:deed("send", "送审", "", "交给审核人。审核人不能是起草人，看过以后公开或者退回。") ?></section>
<?cs /def ?>
