<?cs set:title = category.name ?><?cs set:column = "救助指南" ?><?cs set:column_type = "办事服务" ?><?cs
set:body_class = "aid" ?><?cs set:description = category.what ?><?cs include:"_head.cs" ?>
<?cs # The first line of a text is its summary. ?><?cs
def:quick(words, x) ?><?cs if:x ?><div><dt><?cs var:words ?></dt><dd><?cs
	if:x.line.0 ?><?cs var:x.line.0 ?><?cs else ?><?cs var:x ?><?cs /if ?></dd></div>
<?cs /if ?><?cs /def ?><?cs

def:fact(words, x) ?><?cs if:x ?><div><dt><?cs var:words ?></dt><dd><?cs call:lines(x) ?></dd></div>
<?cs /if ?><?cs /def ?><?cs

# One series: how its amount grew, as bars and as a table. ?><?cs
def:series(s) ?><section class="growth">
<h3><?cs call:standard_name(s) ?></h3>
<div>
<svg width="100%" height="<?cs var:s.high ?>" role="img" aria-label="<?cs call:standard_name(s) ?>历次金额的图（元），数字都在表里"><?cs
each:b = s.bar ?><g<?cs if:b.current ?> class="now"<?cs elif:b.coming ?> class="coming"<?cs /if ?>><text y="<?cs var:b.words_at ?>"><?cs
if:b.current ?>现在<?cs else ?><?cs var:b.since.y ?>年<?cs var:b.since.m ?>月<?cs /if ?> <?cs var:b.amount ?></text><rect y="<?cs
var:b.at ?>" width="<?cs var:b.wide ?>" height="1em"/></g><?cs /each ?></svg>
<table>
<caption class="aside"><?cs call:standard_name(s) ?>：历次金额，新的在前</caption>
<thead><tr><th scope="col">执行时间</th><th scope="col">金额</th></tr></thead>
<tbody>
<?cs each:b = s.row ?><tr><th scope="row"><?cs call:day(b.since) ?>起<?cs if:b.until ?>，至 <?cs call:day(b.until) ?><?cs /if ?><?cs
if:b.current ?> <span class="state good">现在</span><?cs elif:b.coming ?> <span class="state soon">还没开始</span><?cs /if ?></th><td><b class="figure"><?cs
var:b.amount ?></b> <?cs call:standard_unit(b) ?><p class="note"><?cs call:standard_basis(b) ?></p></td></tr>
<?cs /each ?></tbody>
</table>
</div>
</section>
<?cs /def ?><?cs

set:phone = category.phone ?><?cs if:!phone ?><?cs set:phone = site.conference.phone ?><?cs /if ?><?cs
call:crumbs("救助指南", "aid", category.name) ?>
<article itemscope itemtype="https://schema.org/GovernmentService">
<h1 itemprop="name"><?cs var:category.name ?></h1>
<div class="lede"><p itemprop="description"><?cs var:category.what ?></p></div>
<?cs if:?category.due ?><div class="banner"><p><b>这一页写的是<?cs if:category.law_on ?> <?cs var:category.law_on.y ?> 年的规定<?cs else ?>以前的规定<?cs /if ?>。</b><?cs
if:category.due == #2 ?>早该在 <?cs call:day(category.review_by) ?>以前重新核对，现在可能已经变了<?cs else ?><?cs call:day(category.review_by) ?>以前要重新核对，可能会变<?cs /if ?>，办理以前请先问清楚。</p></div>
<?cs /if ?><?cs if:category.place || category.papers || phone || category.days ?><dl class="quick">
<?cs call:quick("去哪里", category.place) ?><?cs call:quick("带什么", category.papers) ?><?cs
if:phone ?><div class="call"><dt>打电话</dt><dd><a class="tall figure" href="tel:<?cs var:dial(phone) ?>"><?cs var:phone ?></a><?cs
if:!category.phone ?> <span class="note"><?cs var:site.conference.office ?></span><?cs /if ?></dd></div>
<?cs /if ?><?cs call:quick("多久", category.days) ?></dl>
<?cs /if ?><?cs if:standard.current != #1 || !category.who || !category.papers || !category.place || !category.days || !phone ?><p class="unsaid">县里还没有公布：<?cs
set:sep = "" ?><?cs
if:!category.who ?>谁可以申请<?cs set:sep = "、" ?><?cs /if ?><?cs
if:standard.current != #1 ?><?cs var:sep ?>现在的标准<?cs set:sep = "、" ?><?cs /if ?><?cs
if:!category.papers ?><?cs var:sep ?>需要的材料<?cs set:sep = "、" ?><?cs /if ?><?cs
if:!category.place ?><?cs var:sep ?>到哪里申请<?cs set:sep = "、" ?><?cs /if ?><?cs
if:!category.days ?><?cs var:sep ?>办理天数<?cs set:sep = "、" ?><?cs /if ?><?cs
if:!phone ?><?cs var:sep ?>咨询电话<?cs /if ?>。<?cs
if:category.place ?>交材料时请问清楚。<?cs else ?>请到所在的乡（镇、街道）当面询问。<?cs /if ?></p>
<?cs /if ?><?cs if:subcount(step) > #0 ?><section class="way">
<h2>怎么办</h2>
<ol class="steps">
<?cs each:s = step ?><li><b><?cs var:s.name ?></b><?cs if:s.what ?> <span><?cs var:s.what ?></span><?cs /if ?><?cs if:s.days ?> <span class="note">（<?cs var:s.days ?>）</span><?cs /if ?></li>
<?cs /each ?></ol>
</section>
<?cs /if ?><div class="tools"><?cs if:category.articles || category.law_on ?><p><?cs
if:category.law_on ?>按 <?cs var:category.law_on.y ?> 年的规定写成<?cs if:category.articles ?>：<?cs /if ?><?cs else ?>依据：<?cs /if ?><?cs
var:category.articles ?></p><?cs /if ?><?cs if:category.published_at ?><p>第 <?cs var:category.version ?> 版，<?cs call:moment_day(category.published_at) ?>公布</p><?cs /if ?><?cs call:tool_buttons() ?></div>
<dl class="facts guide">
<?cs call:fact("谁可以申请", category.who) ?><?cs call:fact("能得到什么", category.gives) ?><?cs
if:standard.current == #1 ?><div><dt>现在的标准</dt><dd><ul class="standards">
<?cs each:s = series ?><?cs each:b = s.row ?><?cs if:b.current ?><?cs call:standard_row(b) ?><?cs /if ?><?cs /each ?><?cs /each ?></ul></dd></div>
<?cs /if ?><?cs if:standard.coming == #1 ?><div><dt>以后的标准</dt><dd><ul class="standards">
<?cs each:s = series ?><?cs each:b = s.row ?><?cs if:b.coming ?><?cs call:standard_row(b) ?><?cs /if ?><?cs /each ?><?cs /each ?></ul></dd></div>
<?cs /if ?><?cs call:fact("需要什么材料", category.papers) ?><?cs
call:fact("到哪里申请", category.place) ?><?cs
call:fact("由谁批准", category.decides) ?><?cs
call:fact("多久办好", category.days) ?><?cs
call:fact("不服怎么办", category.appeal) ?><?cs
if:subcount(lead) > #0 ?><div><dt>主要由谁管</dt><dd><ul class="with"><?cs each:u = lead ?><li itemprop="provider" itemscope itemtype="https://schema.org/GovernmentOrganization"><a itemprop="url" href="<?cs
var:site.base ?>units/<?cs var:site.unit[u.unit_id].code ?>"><span itemprop="name"><?cs var:site.unit[u.unit_id].short_name ?></span></a></li><?cs /each ?></ul></dd></div>
<?cs /if ?><?cs if:subcount(joint) > #0 ?><div><dt>一起办的单位</dt><dd><ul class="with"><?cs each:u = joint ?><li><?cs
call:unit_link(u.unit_id) ?></li><?cs /each ?></ul></dd></div>
<?cs /if ?><div class="screen"><dt>职责分工</dt><dd><a href="<?cs var:site.base ?>duties?category=<?cs var:category.code ?>">看各单位在这一类里的职责</a></dd></div>
<?cs if:subcount(category.aliases.line) > #0 ?><div><dt>也叫</dt><dd><?cs each:a = category.aliases.line ?><?cs
if:!first(a) ?>、<?cs /if ?><?cs var:a ?><?cs /each ?></dd></div>
<?cs /if ?></dl>
</article>
<div class="printfoot" aria-hidden="true"><?cs if:sheet.side > #0 ?><svg viewBox="-4 -4.5 <?cs var:sheet.side + #8 ?> <?cs var:sheet.side + #8 ?>"><path d="<?cs
var:sheet.qr ?>" stroke="#000" fill="none"/></svg><?cs /if ?><p>打印日期：<?cs call:day(sheet.day) ?>。以网页上最新的为准，用手机扫这个码可以打开。</p></div>
<?cs if:subcount(window) > #0 || query.township ?><section class="block" id="windows">
<h2>办理窗口</h2>
<form class="filters" action="<?cs var:site.base ?>aid/<?cs var:category.code ?>#windows">
<div><label for="township">乡（镇、街道）</label>
<input type="text" id="township" name="township" value="<?cs var:query.township ?>" maxlength="40"></div>
<?cs call:filter_buttons("aid/" + category.code) ?>
</form>
<?cs if:subcount(window) > #0 ?><ul class="rows">
<?cs each:w = window ?><li><b><?cs var:w.name ?><?cs if:w.counter ?> <?cs var:w.counter ?><?cs /if ?></b>
<p><?cs if:w.address ?><span><?cs var:w.address ?></span><?cs /if ?><?cs if:w.hours ?><span><?cs var:w.hours ?></span><?cs /if ?></p><?cs
if:w.phone ?><p><a class="tall figure" href="tel:<?cs var:dial(w.phone) ?>"><?cs var:w.phone ?></a></p><?cs /if ?></li>
<?cs /each ?></ul>
<?cs else ?><div class="empty" role="status"><p>没有名称里带“<?cs var:query.township ?>”的窗口。</p></div>
<?cs /if ?></section><?cs /if ?><?cs if:subcount(series) > #0 ?><section class="block" id="standards">
<h2>标准的变化</h2>
<?cs each:s = series ?><?cs call:series(s) ?><?cs /each ?></section><?cs /if ?><?cs
if:subcount(policy) > #0 ?>
<section class="block">
<div class="title"><h2>政策文件</h2><a href="<?cs var:site.base ?>policies?category=<?cs var:category.code ?>">这一类全部政策</a></div>
<ul class="rows">
<?cs each:p = policy ?><?cs call:policy_headline(p) ?><?cs /each ?></ul>
</section><?cs /if ?><?cs if:subcount(notice) > #0 ?>
<section class="block">
<h2>公示公告</h2>
<ul class="rows">
<?cs each:n = notice ?><?cs call:notice_headline(n) ?><?cs /each ?></ul>
</section><?cs /if ?><?cs
if:subcount(policy) == #0 || subcount(notice) == #0 ?>
<p class="note">这一类目前没有<?cs if:subcount(policy) == #0 ?>政策文件<?cs if:subcount(notice) == #0 ?>和<?cs /if ?><?cs /if ?><?cs
if:subcount(notice) == #0 ?>公示公告<?cs /if ?>。可以看<a href="<?cs var:site.base ?>policies">全部政策文件</a>和<a href="<?cs var:site.base ?>notices">全部公示公告</a>。</p><?cs /if ?>
<?cs include:"_foot.cs" ?>
