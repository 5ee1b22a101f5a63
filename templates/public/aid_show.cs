<?cs set:title = category.name ?><?cs set:column = "救助指南" ?><?cs set:column_type = "办事服务" ?><?cs include:"_head.cs" ?>
<?cs call:crumbs("救助指南", "aid", category.name) ?>
<article itemscope itemtype="https://schema.org/GovernmentService">
<h1 itemprop="name"><?cs var:category.name ?></h1>
<div class="lede"><p itemprop="description"><?cs var:category.what ?></p></div>
<div class="tools"><?cs if:category.articles ?><p>依据：<?cs var:category.articles ?></p><?cs /if ?><?cs call:tool_buttons() ?></div>
<dl class="facts guide">
<?cs if:subcount(category.aliases.line) > #0 ?><div><dt>也叫</dt><dd><?cs each:a = category.aliases.line ?><?cs
if:!first(a) ?>、<?cs /if ?><?cs var:a ?><?cs /each ?></dd></div>
<?cs /if ?><?cs call:fact("谁可以申请", category.who) ?>
<?cs call:fact("能得到什么", category.gives) ?>
<?cs set:now = #0 ?><?cs set:later = #0 ?><?cs set:past = #0 ?><?cs each:s = standard ?><?cs
if:s.current ?><?cs set:now = #1 ?><?cs elif:s.coming ?><?cs set:later = #1 ?><?cs else ?><?cs set:past = #1 ?><?cs /if ?><?cs
/each ?><div><dt>现行标准</dt><dd><?cs if:now == #1 ?><ul class="standards">
<?cs each:s = standard ?><?cs if:s.current ?><?cs call:standard_row(s) ?><?cs /if ?><?cs /each ?></ul><?cs
else ?><p class="note">未公布</p><?cs /if ?></dd></div>
<?cs if:later == #1 ?><div><dt>将要执行</dt><dd><ul class="standards">
<?cs each:s = standard ?><?cs if:s.coming ?><?cs call:standard_row(s) ?><?cs /if ?><?cs /each ?></ul></dd></div>
<?cs /if ?><?cs call:fact("需要什么材料", category.papers) ?>
<?cs call:fact("到哪里申请", category.place) ?>
<?cs call:fact("谁来审核决定", category.decides) ?>
<?cs call:fact("多久办好", category.days) ?>
<?cs call:fact("不服怎么办", category.appeal) ?>
<div><dt>咨询电话</dt><dd><?cs if:category.phone ?><a class="tall figure" href="tel:<?cs var:category.phone ?>"><?cs var:category.phone ?></a><?cs
elif:site.conference.phone ?><a class="tall figure" href="tel:<?cs var:site.conference.phone ?>"><?cs var:site.conference.phone ?></a><p class="note"><?cs var:site.conference.office ?></p><?cs
else ?><p class="note">未公布，请到所在的乡（镇、街道）当面询问。</p><?cs /if ?></dd></div>
<?cs if:subcount(lead) > #0 ?><div><dt>牵头单位</dt><dd><ul class="with"><?cs each:u = lead ?><li itemprop="provider" itemscope itemtype="https://schema.org/GovernmentOrganization"><a itemprop="url" href="<?cs
var:site.base ?>units/<?cs var:site.unit[u.unit_id].code ?>"><span itemprop="name"><?cs var:site.unit[u.unit_id].short_name ?></span></a></li><?cs /each ?></ul></dd></div>
<?cs /if ?><?cs if:subcount(joint) > #0 ?><div><dt>一起办的单位</dt><dd><ul class="with"><?cs each:u = joint ?><li><?cs
call:unit_link(u.unit_id) ?></li><?cs /each ?></ul></dd></div>
<?cs /if ?><div><dt>职责分工</dt><dd><a href="<?cs var:site.base ?>duties?category=<?cs var:category.code ?>">看各单位在这一类里的职责</a></dd></div>
</dl>
</article>
<?cs if:past == #1 ?><section class="block">
<h2>以往标准</h2>
<ul class="rows">
<?cs each:s = standard ?><?cs if:!s.current && !s.coming ?><li><span class="what"><?cs var:s.name ?> <?cs var:s.amount ?> 元（<?cs var:s.per ?>）</span><p><span><?cs
call:day(s.since) ?> 至 <?cs call:day(s.until) ?></span></p></li>
<?cs /if ?><?cs /each ?></ul>
</section><?cs /if ?>
<section class="block">
<div class="title"><h2>政策文件</h2><a href="<?cs var:site.base ?>policies?category=<?cs var:category.code ?>">这一类全部政策</a></div>
<?cs if:subcount(policy) > #0 ?><ul class="rows">
<?cs each:p = policy ?><?cs call:policy_headline(p) ?><?cs /each ?></ul>
<?cs else ?><div class="empty"><p>这一类还没有政策文件。发布后会列在这里。</p></div>
<?cs /if ?></section>
<section class="block">
<h2>公示公告</h2>
<?cs if:subcount(notice) > #0 ?><ul class="rows">
<?cs each:n = notice ?><?cs call:notice_headline(n) ?><?cs /each ?></ul>
<?cs else ?><div class="empty"><p>这一类目前没有公示公告。审核、审批的公示发布后会列在这里。</p></div>
<?cs /if ?></section>
<?cs include:"_foot.cs" ?>
