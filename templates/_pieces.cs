<?cs # Macros that several pages use. ?><?cs

def:portal_name() ?><?cs if:site.conference.name ?><?cs var:site.conference.name ?><?cs
	else ?>社会救助联席会议<?cs /if ?><?cs /def ?><?cs

def:static(file) ?><?cs var:site.base ?>static/<?cs var:file ?><?cs /def ?><?cs

# The mark as in static/mark.svg, drawn in the page: one request less. ?><?cs
def:mark() ?><svg viewBox="0 0 64 64" fill="none" stroke-width="9" aria-hidden="true"><g stroke="#17525f"><path d="M21 36.5V13a8 8 0 0 1 8-8h6a8 8 0 0 1 8 8v1.5"/><path d="M43 27.5V51a8 8 0 0 1-8 8h-6a8 8 0 0 1-8-8v-1.5"/></g><g stroke="#b3611d"><path d="M27.5 21H51a8 8 0 0 1 8 8v6a8 8 0 0 1-8 8h-1.5"/><path d="M36.5 43H13a8 8 0 0 1-8-8v-6a8 8 0 0 1 8-8h1.5"/></g></svg><?cs /def ?><?cs

def:here(section) ?><?cs if:page.section == section && page.status < #400
	?> aria-current="<?cs if:page.path == "/" + section ?>page<?cs else ?>true<?cs /if ?>"<?cs
	/if ?><?cs /def ?><?cs

def:section(path, words) ?><li><a href="<?cs var:site.base ?><?cs var:path ?>"<?cs
	call:here(path) ?>><?cs var:words ?></a></li>
<?cs /def ?><?cs

# Where the site leads: for people in need, what is disclosed, and below them
what insiders read.  A list each, without its tags. ?><?cs
def:help_sections() ?><?cs
	call:section("aid", "救助指南") ?><?cs
	call:section("policies", "政策文件") ?><?cs /def ?><?cs

def:open_sections() ?><?cs
	call:section("notices", "公示公告") ?><?cs
	call:section("meetings", "会议安排") ?><?cs
	call:section("resolutions", "议定事项") ?><?cs /def ?><?cs

def:inside_sections() ?><?cs
	call:section("units", "成员单位") ?><?cs
	call:section("duties", "职责分工") ?><?cs
	call:section("about", "关于会议") ?><?cs /def ?><?cs

# The three with their names.  It stands twice in a page: `at` keeps ids apart. ?><?cs
def:groups(at) ?><ul>
<?cs call:section("", "首页") ?></ul>
<p id="help-<?cs var:at ?>">救助</p>
<ul aria-labelledby="help-<?cs var:at ?>">
<?cs call:help_sections() ?></ul>
<p id="open-<?cs var:at ?>">公开</p>
<ul aria-labelledby="open-<?cs var:at ?>">
<?cs call:open_sections() ?></ul>
<p id="inside-<?cs var:at ?>">联席会议</p>
<ul aria-labelledby="inside-<?cs var:at ?>">
<?cs call:inside_sections() ?></ul>
<?cs /def ?><?cs

def:search_box(q) ?><form class="search" role="search" action="<?cs var:site.base ?>search">
<label class="aside" for="q">搜索</label>
<input type="search" id="q" name="q" value="<?cs var:q ?>" maxlength="100" placeholder="如：看病、上学、低保">
<button type="submit">搜索</button>
</form>
<?cs /def ?><?cs

# The categories by need. ?><?cs
def:needs() ?><ul class="mat needs">
<?cs each:c = site.category ?><li><a href="<?cs var:site.base ?>aid/<?cs var:c.code ?>"><?cs
if:c.need ?><b><?cs var:c.need ?></b><span><span aria-hidden="true">→ </span><?cs var:c.name ?></span><?cs
else ?><b><?cs var:c.name ?></b><?cs /if ?></a></li>
<?cs /each ?></ul>
<p class="ask">都不像，或者说不清，就去所在的乡（镇、街道）当面问，那里统一受理救助申请。<?cs
if:site.conference.phone ?>也可以打电话 <a class="tall figure" href="tel:<?cs var:dial(site.conference.phone) ?>"><?cs
	var:site.conference.phone ?></a>。<?cs /if ?></p>
<?cs /def ?><?cs

# crumbs("政策文件", "policies", title): the middle step may be left out with "". ?><?cs
def:crumbs(words, path, title) ?><nav class="crumbs" aria-label="当前位置">
<ol>
<li><a href="<?cs var:site.base ?>">首页</a></li>
<?cs if:words ?><li><a href="<?cs var:site.base ?><?cs var:path ?>"><?cs var:words ?></a></li>
<?cs /if ?><li aria-current="page"><span><?cs var:title ?></span></li>
</ol>
</nav>
<?cs /def ?><?cs

def:day(x) ?><?cs if:x ?><time datetime="<?cs var:x ?>"><?cs var:x.y ?>年<?cs var:x.m ?>月<?cs var:x.d ?>日</time><?cs
	/if ?><?cs /def ?><?cs

def:moment(x) ?><?cs if:x ?><time datetime="<?cs var:x.iso ?>"><?cs var:x.y ?>年<?cs var:x.m ?>月<?cs var:x.d ?>日 <?cs
	var:x.time ?></time><?cs /if ?><?cs /def ?><?cs

def:moment_day(x) ?><?cs if:x ?><time datetime="<?cs var:x.iso ?>"><?cs var:x.y ?>年<?cs var:x.m ?>月<?cs var:x.d ?>日</time><?cs
	/if ?><?cs /def ?><?cs

# The day of a moment, for lists: short, but at desks as all days there. ?><?cs
def:listed(x) ?><?cs if:x && desk_page ?><?cs call:moment_day(x) ?><?cs elif:x ?><time datetime="<?cs var:x.iso ?>"><?cs var:x.y ?>-<?cs
	if:x.m < #10 ?>0<?cs /if ?><?cs var:x.m ?>-<?cs if:x.d < #10 ?>0<?cs /if ?><?cs var:x.d ?></time><?cs
	/if ?><?cs /def ?><?cs

def:lines(x) ?><?cs if:subcount(x.line) > #1 ?><ul>
<?cs each:l = x.line ?><li><?cs var:l ?></li>
<?cs /each ?></ul><?cs else ?><p><?cs var:x ?></p><?cs /if ?><?cs /def ?><?cs

# 城市低保标准（城市） ?><?cs
def:standard_name(s) ?><?cs var:s.name ?><?cs if:s.area && string.find(s.name, s.area) < #0 ?>（<?cs var:s.area ?>）<?cs /if ?><?cs /def ?><?cs

def:standard_unit(s) ?>元<?cs if:s.per && s.per != "元" ?>（<?cs var:s.per ?>）<?cs /if ?><?cs /def ?><?cs

def:standard_basis(s) ?>依据：<?cs if:s.policy_id && s.policy_id != "0" ?><a href="<?cs var:site.base ?>policies/<?cs var:s.policy_id ?>"><?cs var:s.document ?></a><?cs
	else ?><?cs var:s.document ?><?cs /if ?><?cs /def ?><?cs

# An amount with its day and its document. ?><?cs
def:standard_row(s) ?><li><span><?cs call:standard_name(s) ?></span> <b class="figure"><?cs var:s.amount ?></b> <span><?cs call:standard_unit(s) ?></span>
<p class="note"><?cs call:day(s.since) ?>起执行。<?cs call:standard_basis(s) ?></p></li>
<?cs /def ?><?cs

# What a unit was called on the day or at the moment x; without x, today. ?><?cs
def:unit_then(id, x, long) ?><?cs if:x.y && subcount(site.unit[id].named) > #1 ?><?cs each:n = site.unit[id].named ?><?cs
	if:x.y * #10000 + x.m * #100 + x.d >= #n.from && x.y * #10000 + x.m * #100 + x.d < #n.before ?><?cs
	if:long ?><?cs var:n.name ?><?cs else ?><?cs var:n.short_name ?><?cs /if ?><?cs /if ?><?cs /each ?><?cs
	elif:long ?><?cs var:site.unit[id].name ?><?cs else ?><?cs var:site.unit[id].short_name ?><?cs /if ?><?cs /def ?><?cs

def:unit_short(id, x) ?><?cs call:unit_then(id, x, "") ?><?cs /def ?><?cs
def:unit_long(id, x) ?><?cs call:unit_then(id, x, "1") ?><?cs /def ?><?cs

def:unit_link(id) ?><a href="<?cs var:site.base ?>units/<?cs var:site.unit[id].code ?>"><?cs
	var:site.unit[id].short_name ?></a><?cs /def ?><?cs

# In a document of this day. ?><?cs
def:unit_link_then(id, x) ?><a href="<?cs var:site.base ?>units/<?cs var:site.unit[id].code ?>"><?cs
	call:unit_short(id, x) ?></a><?cs /def ?><?cs

# To a unit, on a page that shows a day. ?><?cs
def:unit_link_on(id) ?><a href="<?cs var:site.base ?>units/<?cs var:site.unit[id].code ?><?cs
	if:on.day ?>?on=<?cs var:on.day ?><?cs /if ?>"><?cs var:site.unit[id].short_name ?></a><?cs /def ?><?cs

# Which day the page shows; below it, where another is asked for. ?><?cs
def:on_note() ?><?cs if:on.day ?><div class="banner" role="status"><p><b>这里显示的是 <?cs call:day(on.day) ?> 的情况<?cs
	if:on.future ?>，按现在已经知道的<?cs /if ?>。</b><?cs
	if:on.early ?>那时联席会议还没有建立。<?cs /if ?><a class="tall" href="<?cs var:site.base ?><?cs var:on.today ?>">看今天的</a></p></div>
<?cs /if ?><?cs /def ?><?cs

def:on_input() ?><div><label for="on">看哪一天的</label>
<input type="text" id="on" name="on" maxlength="40" autocomplete="off" placeholder="如 2018-07-05" value="<?cs
	if:on.day ?><?cs var:on.day ?><?cs else ?><?cs var:on.typed ?><?cs /if ?>"></div>
<?cs /def ?><?cs

def:on_form(path) ?><details class="jumps"<?cs if:on.day || on.typed ?> open<?cs /if ?>><summary>看以前或以后某一天的情况</summary>
<form class="filters" action="<?cs var:site.base ?><?cs var:path ?>">
<?cs call:on_input() ?><div class="go"><button type="submit">查看</button></div>
</form></details>
<?cs /def ?><?cs

def:role_name(role) ?><?cs if:role == "lead" ?>牵头<?cs elif:role == "joint" ?>会同<?cs
	elif:role == "assist" ?>配合<?cs /if ?><?cs /def ?><?cs

def:role_seal(role) ?><span class="seal <?cs var:role ?>" aria-hidden="true"><?cs
	if:role == "lead" ?>牵<?cs elif:role == "joint" ?>会<?cs else ?>配<?cs /if ?></span><?cs /def ?><?cs

def:validity(state) ?><?cs
	if:state == "valid" ?><span class="state good">现行有效</span><?cs
	elif:state == "amended" ?><span class="state soon">已修改</span><?cs
	elif:state == "unstated" ?><span class="state">没有说明</span><?cs
	elif:state == "repealed" ?><span class="state gone">已废止</span><?cs
	elif:state == "expired" ?><span class="state gone">已失效</span><?cs
	/if ?><?cs /def ?><?cs

def:meeting_kind(kind) ?><?cs if:kind == "regular" ?>例会<?cs elif:kind == "temporary" ?>临时会议<?cs
	elif:kind == "liaison" ?>联络员会议<?cs /if ?><?cs /def ?><?cs

# What was changed of a meeting, and what stood there. ?><?cs
def:meeting_field(field) ?><?cs if:field == "kind" ?>类型<?cs elif:field == "name" ?>名称<?cs
	elif:field == "starts_at" ?>开始时间<?cs elif:field == "ends_at" ?>结束时间<?cs
	elif:field == "place" ?>地点<?cs elif:field == "chair" ?>主持<?cs
	elif:field == "delegation" ?>委托说明<?cs elif:field == "ground" ?>为什么开<?cs
	elif:field == "files" ?>会议材料<?cs else ?>说明<?cs /if ?><?cs /def ?><?cs

def:meeting_value(field, x) ?><?cs if:field == "kind" ?><?cs call:meeting_kind(x) ?><?cs
	else ?><?cs var:x ?><?cs /if ?><?cs /def ?><?cs

# m.begun: its time is past, and the office has not said what became of it. ?><?cs
def:meeting_state(m) ?><?cs if:m.state == 1 && m.begun == 1 ?><span class="state soon">时间已过，等办公室写明</span><?cs
	elif:m.state == 1 ?><span class="state soon">待召开</span><?cs
	elif:m.state == 2 ?><span class="state good">已召开</span><?cs
	elif:m.state == 3 ?><span class="state gone">已取消</span><?cs /if ?><?cs /def ?><?cs

# A notice whose time is over: what it was, and from when to when. ?><?cs
def:over_row(n) ?><li><span class="what"><?cs var:n.title ?></span><p><?cs
	if:n.kind ?><span><?cs var:site.kind[n.kind].name ?></span><?cs /if ?><?cs
	if:site.unit[n.unit_id].code ?><span><?cs call:unit_short(n.unit_id, n.published_at) ?></span><?cs /if ?><span>公示从 <?cs
	call:day(n.published_at) ?> 到 <?cs call:day(n.posted_until) ?></span></p></li>
<?cs /def ?><?cs

# Filters: call:option(value, words, chosen) inside a select. ?><?cs
def:option(value, words, chosen) ?><option value="<?cs var:value ?>"<?cs
	if:value == chosen ?> selected<?cs /if ?>><?cs var:words ?></option>
<?cs /def ?><?cs

def:filter_category(chosen) ?><div><label for="category">救助类别</label>
<select id="category" name="category"><option value="">全部类别</option>
<?cs each:c = site.category ?><?cs call:option(c.code, c.name, chosen) ?><?cs /each ?></select></div>
<?cs /def ?><?cs

def:filter_unit(chosen) ?><div><label for="unit">单位</label>
<select id="unit" name="unit"><option value="">全部单位</option>
<?cs each:u = site.unit ?><?cs if:u.now || u.ended || u.code == chosen ?><?cs call:option(u.code, u.short_name, chosen) ?><?cs /if ?><?cs /each ?></select></div>
<?cs /def ?><?cs

# Whose place the chosen unit has taken, and who has its own (unit_asked()). ?><?cs
def:filter_heirs() ?><?cs if:subcount(before) > #0 ?><p class="note">也包括由它接着办的单位的：<?cs
each:b = before ?><?cs if:!first(b) ?>、<?cs /if ?><?cs call:unit_link(b.id) ?><?cs /each ?>。</p>
<?cs /if ?><?cs if:subcount(after) > #0 ?><p class="note">这个单位的事现在由 <?cs
each:b = after ?><?cs if:!first(b) ?>、<?cs /if ?><?cs call:unit_link(b.id) ?><?cs /each ?> 接着办。</p>
<?cs /if ?><?cs /def ?><?cs

def:filter_year(chosen) ?><?cs if:subcount(year) > #0 ?><div><label for="year">年份</label>
<select id="year" name="year"><option value="">全部年份</option>
<?cs each:y = year ?><option value="<?cs var:y.year ?>"<?cs if:y.year == chosen ?> selected<?cs /if
	?>><?cs var:y.year ?>年</option>
<?cs /each ?></select></div>
<?cs /if ?><?cs /def ?><?cs

def:filter_buttons(path) ?><div class="go"><button type="submit">筛选</button>
<a class="button quiet" href="<?cs var:site.base ?><?cs var:path ?>">清除条件</a></div>
<?cs /def ?><?cs

def:notice_filters(path) ?><form class="filters" action="<?cs var:site.base ?><?cs var:path ?>">
<div><label for="kind">类别</label>
<select id="kind" name="kind"><option value="">全部类别</option>
<?cs each:k = site.kind ?><?cs call:option(k.code, k.name, query.kind) ?><?cs /each ?></select></div>
<?cs call:filter_unit(query.unit) ?>
<?cs call:filter_year(query.year) ?>
<?cs call:filter_buttons(path) ?>
</form>
<?cs call:filter_heirs() ?><?cs /def ?><?cs

def:count(unit_word) ?><p class="count" role="status">共 <?cs var:pager.total ?> <?cs
	if:pager.capped ?>条以上<?cs else ?><?cs var:unit_word ?><?cs /if ?></p>
<?cs /def ?><?cs

def:pager() ?><?cs if:?pager.first || pager.previous || pager.next ?><nav class="pager" aria-label="翻页"><?cs
	if:?pager.first ?><a class="button quiet" href="<?cs var:site.base ?><?cs var:page.section ?><?cs var:pager.first ?>">回到第一页</a><?cs /if ?><?cs
	if:pager.previous ?><a class="button quiet" href="<?cs var:site.base ?><?cs var:page.section ?><?cs var:pager.previous ?>" rel="prev">上一页</a><?cs /if ?><?cs
	if:pager.pages ?><span>第 <?cs var:pager.page ?> 页，共 <?cs var:pager.pages ?> 页</span><?cs /if ?><?cs
	if:pager.next ?><a class="button" href="<?cs var:site.base ?><?cs var:page.section ?><?cs var:pager.next ?>" rel="next">下一页</a><?cs
	elif:!pager.pages ?><span class="note">已是最后一页</span><?cs /if ?></nav>
<?cs /if ?><?cs /def ?><?cs

def:tool_buttons() ?><div role="group" aria-label="字体大小" data-scripted hidden><span>字体：</span><button type="button" data-size="large" data-said="字体：大">大</button><button type="button" data-size="medium" data-said="字体：中">中</button><button type="button" data-size="small" data-said="字体：小">小</button></div>
<button type="button" data-print data-scripted hidden>打印本页</button>
<?cs /def ?><?cs

# Page tools: when, whence, how often read; size and print need the script. ?><?cs
def:tools(published, source, views) ?><div class="tools"><?cs
	if:published ?><p>发布时间：<?cs call:moment(published) ?></p><?cs /if ?><?cs
	if:source ?><p>来源：<?cs var:source ?></p><?cs /if ?><?cs
	if:views != "" ?><p>浏览量：<span class="figure"><?cs var:views ?></span> 次</p><?cs /if ?>
<?cs call:tool_buttons() ?></div>
<?cs /def ?><?cs

# A policy or a notice in a short list, as web pages get it with others. ?><?cs
def:policy_headline(p) ?><li><a class="what" href="<?cs var:site.base ?>policies/<?cs var:p.id ?>"><?cs
	var:p.title ?></a><p><?cs if:p.note ?><span><?cs var:p.note ?></span><?cs /if ?><?cs
	if:p.day ?><span>成文于 <?cs call:day(p.day) ?></span><?cs /if ?></p><?cs call:listed(p.at) ?></li>
<?cs /def ?><?cs

def:notice_headline(n) ?><li><a class="what" href="<?cs var:site.base ?>notices/<?cs var:n.id ?>"><?cs
	var:n.title ?></a><p><?cs if:n.note ?><span><?cs var:site.kind[n.note].name ?></span><?cs /if ?><?cs
	if:site.unit[n.unit_id].code ?><span><?cs call:unit_short(n.unit_id, n.at) ?></span><?cs /if ?></p><?cs
	call:listed(n.at) ?></li>
<?cs /def ?><?cs

def:policy_row(p) ?><li><a class="what" href="<?cs var:site.base ?>policies/<?cs var:p.id ?>"><?cs
	var:p.title ?></a><p><?cs if:p.issuer ?><span><?cs var:p.issuer ?></span><?cs /if ?><?cs
	if:p.document_number ?><span><?cs var:p.document_number ?></span><?cs /if ?><?cs
	if:p.validity ?><span><?cs call:validity(p.validity) ?></span><?cs /if ?></p><?cs
	call:listed(p.published_at) ?></li>
<?cs /def ?><?cs

def:notice_row(n) ?><li><a class="what" href="<?cs var:site.base ?>notices/<?cs var:n.id ?>"><?cs
	var:n.title ?></a><p><?cs if:n.kind ?><span><?cs var:site.kind[n.kind].name ?></span><?cs /if ?><?cs
	if:site.unit[n.unit_id].code ?><span><?cs call:unit_short(n.unit_id, n.published_at) ?></span><?cs /if ?><?cs
	if:n.posted_until ?><span>公示到 <?cs call:day(n.posted_until) ?></span><?cs /if ?></p><?cs
	call:listed(n.published_at) ?></li>
<?cs /def ?><?cs

def:meeting_row(m) ?><li<?cs if:m.state == 3 ?> class="cancelled"<?cs /if ?>><?cs call:moment(m.starts_at) ?><div>
<h3><a href="<?cs var:site.base ?>meetings/<?cs var:m.id ?>"><?cs var:m.name ?></a></h3>
<p><?cs call:meeting_state(m) ?> <?cs call:meeting_kind(m.kind) ?><?cs
	if:m.place ?> · <?cs var:m.place ?><?cs /if ?></p><?cs
	if:m.cancelled_why ?><p>取消原因：<?cs var:m.cancelled_why ?></p><?cs /if ?>
</div></li>
<?cs /def ?><?cs

# Two ways to look at meetings.  below: "meetings". ?><?cs
def:by_month(below) ?><?cs if:?month.m ?><a class="button quiet" href="<?cs var:site.base ?><?cs var:below ?>">按列表看</a><?cs
else ?><a class="button quiet" href="<?cs var:site.base ?><?cs var:below ?>?month=<?cs var:month.now ?>">按月看</a><?cs /if ?><?cs /def ?><?cs

# A month with its meetings (pages/calendar/month.h). ?><?cs
def:month_page(below) ?><section class="block month">
<h2><?cs var:month.y ?>年<?cs var:month.m ?>月</h2>
<nav class="pager" aria-label="换一个月"><a class="button quiet" href="<?cs var:site.base ?><?cs var:below ?>?month=<?cs var:month.before ?>" rel="prev nofollow">上个月</a>
<a class="button quiet" href="<?cs var:site.base ?><?cs var:below ?>?month=<?cs var:month.after ?>" rel="next nofollow">下个月</a></nav>
<table>
<caption class="aside"><?cs var:month.y ?>年<?cs var:month.m ?>月的会议，一行一个星期</caption>
<thead><tr><th scope="col">周一</th><th scope="col">周二</th><th scope="col">周三</th><th scope="col">周四</th><th scope="col">周五</th><th scope="col">周六</th><th scope="col">周日</th></tr></thead>
<tbody><?cs each:w = month.week ?><tr><?cs each:d = w.day ?><td<?cs
if:subcount(d.meeting) + subcount(d.deadline) > #0 ?> class="any"<?cs /if ?>><?cs if:d.d ?><span<?cs if:d.today ?> class="state good"<?cs /if ?>><span class="aside"><?cs var:month.m ?>月</span><?cs var:d.d ?><span class="aside">日</span><?cs if:d.today ?> 今天<?cs /if ?></span><?cs
each:m = d.meeting ?>
<p<?cs if:m.state == #3 ?> class="cancelled"<?cs /if ?>><a href="<?cs var:site.base ?><?cs var:below ?>/<?cs var:m.id ?>"><?cs var:m.starts_at.time ?> <?cs
if:m.name ?><?cs var:m.name ?><?cs else ?>（还没有写名称）<?cs /if ?></a><?cs if:m.state == #3 ?>（已取消）<?cs elif:m.state == #0 ?>（草稿）<?cs /if ?></p><?cs /each ?><?cs each:l = d.deadline ?>
<p><a href="<?cs var:site.base ?><?cs if:l.kind == "opinion" ?>liaison/opinions/<?cs var:l.id ?>">意见截止<?cs elif:l.kind == "task" ?>liaison/tasks/<?cs var:l.id ?>">任务到期<?cs else ?>liaison/#rounds">征集截止<?cs /if ?>：<?cs var:l.title ?></a></p><?cs /each ?><?cs /if ?></td><?cs /each ?></tr>
<?cs /each ?></tbody>
</table>
<?cs if:!month.any ?><p class="note">这个月没有会议<?cs if:below == "liaison/meetings" ?>，也没有要本单位答复的截止日期<?cs /if ?>。</p>
<?cs /if ?></section>
<?cs /def ?><?cs

def:paragraphs(x) ?><?cs if:subcount(x.line) > #0 ?><?cs each:l = x.line ?><p><?cs var:l ?></p>
<?cs /each ?><?cs else ?><p><?cs var:x ?></p><?cs /if ?><?cs /def ?><?cs

# A row of a document's head; what the document does not state is said so. ?><?cs
def:head_fact(words, x) ?><div><dt><?cs var:words ?></dt><dd><?cs
	if:x ?><?cs var:x ?><?cs else ?>没有写明<?cs /if ?></dd></div>
<?cs /def ?><?cs

# Where a document belongs, so that a reader can go on from there. ?><?cs
def:belongs(category_id, unit_id, day) ?><?cs if:site.category[category_id].code || site.unit[unit_id].code ?><dl class="facts">
<?cs if:site.category[category_id].code ?><div><dt>救助类别</dt><dd><a href="<?cs var:site.base ?>aid/<?cs
	var:site.category[category_id].code ?>"><?cs var:site.category[category_id].name ?></a></dd></div>
<?cs /if ?><?cs if:site.unit[unit_id].code ?><div><dt>单位</dt><dd><?cs call:unit_link_then(unit_id, day) ?></dd></div>
<?cs /if ?></dl>
<?cs /if ?><?cs /def ?><?cs

def:revised(version, at, note) ?><?cs if:version > #1 ?><p class="note">这是第 <?cs var:version ?> 版，<?cs
	call:moment(at) ?> 更正。<?cs if:note ?>修改说明：<?cs var:note ?><?cs /if ?></p><?cs /if ?><?cs /def ?><?cs

def:seat_role(role) ?><?cs if:role == "first-convener" ?>第一召集人<?cs elif:role == "convener" ?>召集人<?cs
	elif:role == "liaison" ?>联络员<?cs else ?>成员<?cs /if ?><?cs /def ?><?cs

def:people(seats) ?><ul class="people">
<?cs each:p = seats ?><li><b><?cs var:p.person ?></b><?cs if:p.role != "member" ?> <span class="state"><?cs
	call:seat_role(p.role) ?></span><?cs /if ?> <span><?cs var:p.office ?><?cs var:p.post ?></span><?cs
	if:p.note ?> <span class="note"><?cs var:p.note ?></span><?cs /if ?></li>
<?cs /each ?></ul>
<?cs /def ?><?cs

def:han_digit(n) ?><?cs if:n == #1 ?>一<?cs elif:n == #2 ?>二<?cs elif:n == #3 ?>三<?cs elif:n == #4 ?>四<?cs
	elif:n == #5 ?>五<?cs elif:n == #6 ?>六<?cs elif:n == #7 ?>七<?cs elif:n == #8 ?>八<?cs elif:n == #9 ?>九<?cs
	/if ?><?cs /def ?><?cs

# 1 to 99 as the sections of a document are numbered: 九, 十, 二十一. ?><?cs
def:han(n) ?><?cs if:n > #99 ?><?cs var:n ?><?cs else ?><?cs
	if:n >= #20 ?><?cs call:han_digit(n / #10) ?><?cs /if ?><?cs
	if:n >= #10 ?>十<?cs /if ?><?cs call:han_digit(n % #10) ?><?cs /if ?><?cs /def ?><?cs

# Units that a clause does not name ("有关部门"), with their role. ?><?cs
def:others(role) ?><?cs if:role ?><span class="others"><?cs call:role_name(role) ?>：其他有关单位</span><?cs /if ?><?cs /def ?><?cs

def:clause(d, where) ?><li><?cs call:role_seal(d.role) ?><div><p><?cs var:d.text ?></p>
<p class="note">本单位<?cs call:role_name(d.role) ?> · <?cs var:d.about ?><?cs if:where ?> · 见<?cs var:where ?><?cs /if ?><?cs if:d.others ?> · <?cs call:others(d.others) ?><?cs /if ?></p><?cs
	if:subcount(d.with) > #0 ?><ul class="with">
<?cs each:w = d.with ?><li><?cs call:role_name(w.role) ?>：<a href="<?cs var:site.base ?>units/<?cs var:w.code ?>"><?cs var:w.name ?></a></li>
<?cs /each ?></ul><?cs /if ?></div></li>
<?cs /def ?><?cs

def:charter_part(words, part) ?><?cs if:subcount(part) > #0 ?><section class="block">
<h2><?cs var:words ?></h2>
<ol class="charter">
<?cs each:c = part ?><li><div><?cs if:c.heading ?><b><?cs var:c.heading ?></b>：<?cs /if ?><?cs var:c.text ?></div></li>
<?cs /each ?></ol>
</section>
<?cs /if ?><?cs /def ?><?cs

# Text in pieces, the hits of a search marked. ?><?cs
def:marked(pieces) ?><?cs each:t = pieces ?><?cs if:t.hit ?><mark><?cs var:t.text ?></mark><?cs
	else ?><?cs var:t.text ?><?cs /if ?><?cs /each ?><?cs /def ?><?cs

def:hit_kind(kind) ?><?cs if:kind == "policy" ?>政策文件<?cs elif:kind == "notice" ?>公示公告<?cs
	elif:kind == "unit" ?>成员单位<?cs elif:kind == "duty" ?>职责<?cs
	elif:kind == "category" ?>救助指南<?cs elif:kind == "meeting" ?>会议<?cs
	elif:kind == "resolution" ?>议定事项<?cs else ?>关于会议<?cs /if ?><?cs /def ?><?cs

# How many of each kind, each a link that asks for that kind alone. ?><?cs
def:found_kind(kind, total) ?><?cs if:total > #0 ?><li><?cs
	if:query.kind == kind ?><b><?cs call:hit_kind(kind) ?> <?cs var:total ?></b><?cs
	else ?><a href="<?cs var:site.base ?>search?q=<?cs var:url_escape(query.q) ?>&amp;kind=<?cs var:kind ?>"><?cs
	call:hit_kind(kind) ?> <?cs var:total ?></a><?cs /if ?></li>
<?cs /if ?><?cs /def ?><?cs

def:found_kinds() ?><?cs if:subcount(count) > #1 ?><ul class="with kinds">
<?cs if:query.kind ?><li><a href="<?cs var:site.base ?>search?q=<?cs var:url_escape(query.q) ?>">全部种类</a></li>
<?cs /if ?><?cs call:found_kind("category", count.category) ?><?cs call:found_kind("policy", count.policy) ?><?cs
	call:found_kind("notice", count.notice) ?><?cs call:found_kind("unit", count.unit) ?><?cs
	call:found_kind("duty", count.duty) ?><?cs call:found_kind("meeting", count.meeting) ?><?cs
	call:found_kind("resolution", count.resolution) ?><?cs call:found_kind("about", count.about) ?></ul>
<?cs /if ?><?cs /def ?>
