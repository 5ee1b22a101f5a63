<?cs set:title = category.name ?><?cs set:column = "救助指南" ?><?cs set:column_type = "办事服务" ?><?cs
set:body_class = "aid" ?><?cs set:description = category.what ?><?cs include:"_head.cs" ?>
<?cs # The first line of a text is its summary. ?><?cs
def:quick(words, x) ?><?cs if:x ?><div><dt><?cs var:words ?></dt><dd><?cs
	if:x.line.0 ?><?cs var:x.line.0 ?><?cs else ?><?cs var:x ?><?cs /if ?></dd></div>
<?cs /if ?><?cs /def ?><?cs

def:fact(words, x) ?><?cs if:x ?><div><dt><?cs var:words ?></dt><dd><?cs call:lines(x) ?></dd></div>
<?cs /if ?><?cs /def ?><?cs

set:now = #0 ?><?cs set:later = #0 ?><?cs set:past = #0 ?><?cs each:s = standard ?><?cs
if:s.current ?><?cs set:now = #1 ?><?cs elif:s.coming ?><?cs set:later = #1 ?><?cs else ?><?cs set:past = #1 ?><?cs /if ?><?cs
/each ?><?cs set:phone = category.phone ?><?cs if:!phone ?><?cs set:phone = site.conference.phone ?><?cs /if ?><?cs
call:crumbs("救助指南", "aid", category.name) ?>
<article itemscope itemtype="https://schema.org/GovernmentService">
<h1 itemprop="name"><?cs var:category.name ?></h1>
<div class="lede"><p itemprop="description"><?cs var:category.what ?></p></div>
<?cs if:category.place || category.papers || phone || category.days ?><dl class="quick">
<?cs call:quick("去哪里", category.place) ?><?cs call:quick("带什么", category.papers) ?><?cs
if:phone ?><div class="call"><dt>打电话</dt><dd><a class="tall figure" href="tel:<?cs var:dial(phone) ?>"><?cs var:phone ?></a><?cs
if:!category.phone ?> <span class="note"><?cs var:site.conference.office ?></span><?cs /if ?></dd></div>
<?cs /if ?><?cs call:quick("多久", category.days) ?></dl>
<?cs /if ?><?cs if:now == #0 || !category.who || !category.papers || !category.place || !category.days || !phone ?><p class="unsaid">县里还没有公布：<?cs
set:sep = "" ?><?cs
if:!category.who ?>谁可以申请<?cs set:sep = "、" ?><?cs /if ?><?cs
if:now == #0 ?><?cs var:sep ?>现在的标准<?cs set:sep = "、" ?><?cs /if ?><?cs
if:!category.papers ?><?cs var:sep ?>需要的材料<?cs set:sep = "、" ?><?cs /if ?><?cs
if:!category.place ?><?cs var:sep ?>到哪里申请<?cs set:sep = "、" ?><?cs /if ?><?cs
if:!category.days ?><?cs var:sep ?>办理天数<?cs set:sep = "、" ?><?cs /if ?><?cs
if:!phone ?><?cs var:sep ?>咨询电话<?cs /if ?>。<?cs
if:category.place ?>交材料时请问清楚。<?cs else ?>请到所在的乡（镇、街道）当面询问。<?cs /if ?></p>
<?cs /if ?><?cs if:subcount(step) > #0 ?><section class="way">
<h2>怎么办</h2>
<ol class="steps">
<?cs each:s = step ?><li><b><?cs var:s.name ?></b><?cs if:s.what ?> <span><?cs var:s.what ?></span><?cs /if ?></li>
<?cs /each ?></ol>
</section>
<?cs /if ?><div class="tools"><?cs if:category.articles || category.law_on ?><p><?cs
if:category.law_on ?>按 <?cs var:category.law_on.y ?> 年的规定写成<?cs if:category.articles ?>：<?cs /if ?><?cs else ?>依据：<?cs /if ?><?cs
var:category.articles ?></p><?cs /if ?><?cs call:tool_buttons() ?></div>
<dl class="facts guide">
<?cs call:fact("谁可以申请", category.who) ?><?cs call:fact("能得到什么", category.gives) ?><?cs
if:now == #1 ?><div><dt>现在的标准</dt><dd><ul class="standards">
<?cs each:s = standard ?><?cs if:s.current ?><?cs call:standard_row(s) ?><?cs /if ?><?cs /each ?></ul></dd></div>
<?cs /if ?><?cs if:later == #1 ?><div><dt>以后的标准</dt><dd><ul class="standards">
<?cs each:s = standard ?><?cs if:s.coming ?><?cs call:standard_row(s) ?><?cs /if ?><?cs /each ?></ul></dd></div>
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
<?cs if:past == #1 ?><section class="block">
<h2>以前的标准</h2>
<ul class="rows">
<?cs each:s = standard ?><?cs if:!s.current && !s.coming ?><li><span class="what"><?cs var:s.name ?> <?cs var:s.amount ?> 元（<?cs var:s.per ?>）</span><p><span><?cs
call:day(s.since) ?> 至 <?cs call:day(s.until) ?></span></p></li>
<?cs /if ?><?cs /each ?></ul>
</section><?cs /if ?><?cs
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
