<?cs set:title = unit.name ?><?cs set:description = unit.name + "：在救助里管什么，谁代表它参加联席会议，发布了什么。" ?><?cs set:column = "成员单位" ?><?cs set:column_type = "信息公开" ?><?cs include:"_head.cs" ?>
<?cs call:crumbs("成员单位", "units", unit.short_name) ?>
<h1><?cs var:unit.name ?></h1>
<?cs call:on_note() ?><?cs if:unit.ended ?><div class="banner gone"><p>本单位作为成员单位到 <?cs call:day(unit.until) ?>为止<?cs
if:subcount(after) > #0 ?>，它的事<?cs if:on.day ?>当时<?cs else ?>现在<?cs /if ?>由 <?cs each:a = after ?><?cs
if:!first(a) ?>、<?cs /if ?><?cs call:unit_link_on(a.unit_id) ?><?cs /each ?> 接着办<?cs /if ?>。下面是它最后的情况。</p></div>
<?cs elif:!unit.now ?><div class="banner"><p>本单位从 <?cs call:day(unit.since) ?>起是成员单位。</p></div>
<?cs /if ?><?cs each:c = coming ?><div class="banner"><p>从 <?cs call:day(c.since) ?>起改名为<?cs var:c.name ?>。</p></div>
<?cs /each ?><?cs if:subcount(due) > #0 ?><div class="banner"><p>本单位的事从 <?cs call:day(due.0.since) ?>起由 <?cs
each:d = due ?><?cs if:!first(d) ?>、<?cs /if ?><?cs call:unit_link_on(d.unit_id) ?><?cs /each ?> 接着办。</p></div>
<?cs /if ?><dl class="facts">
<div><dt>简称</dt><dd><?cs var:unit.short_name ?></dd></div>
<?cs if:subcount(name) > #1 ?><div><dt>用过的名称</dt><dd><ul><?cs each:n = name ?><li><?cs var:n.name ?>（<?cs
if:n.since ?><?cs call:day(n.since) ?>起<?cs /if ?><?cs if:n.until ?>，至<?cs call:day(n.until) ?><?cs /if ?>）</li>
<?cs /each ?></ul></dd></div>
<?cs /if ?><?cs if:subcount(before) > #0 ?><div><dt>原来的单位</dt><dd><?cs each:b = before ?><?cs
if:!first(b) ?>、<?cs /if ?><?cs call:unit_link_on(b.unit_id) ?><?cs if:b.note ?>（<?cs var:b.note ?>）<?cs /if ?><?cs /each ?></dd></div>
<?cs /if ?><?cs if:subcount(after) > #0 ?><div><dt>后来的单位</dt><dd><?cs each:a = after ?><?cs
if:!first(a) ?>、<?cs /if ?><?cs call:unit_link_on(a.unit_id) ?><?cs if:a.note ?>（<?cs var:a.note ?>）<?cs /if ?><?cs /each ?></dd></div>
<?cs /if ?><?cs if:subcount(alias) > #0 ?><div><dt>也叫</dt><dd><?cs each:a = alias ?><?cs
if:!first(a) ?>、<?cs /if ?><?cs var:a.name ?><?cs /each ?></dd></div>
<?cs /if ?><?cs if:!unit.ended ?><div><dt>电话</dt><dd><?cs if:unit.phone ?><a class="tall" href="tel:<?cs var:dial(unit.phone) ?>"><?cs var:unit.phone ?></a><?cs
else ?>县里还没有公布。要申请救助的，先问户口所在地的乡（镇）政府、街道办事处。<?cs /if ?></dd></div>
<?cs if:unit.address ?><div><dt>地址</dt><dd><?cs var:unit.address ?></dd></div>
<?cs /if ?><?cs if:unit.hours ?><div><dt>办公时间</dt><dd><?cs var:unit.hours ?></dd></div>
<?cs /if ?><?cs /if ?></dl>

<section class="block">
<h2>代表本单位参加会议的人</h2>
<?cs if:subcount(seat) > #0 ?><?cs call:people(seat) ?>
<?cs else ?><p>成员名单里没有代表本单位的人。</p>
<?cs /if ?></section>

<section class="block">
<div class="title"><h2>职责</h2><a href="<?cs var:site.base ?>duties?unit=<?cs var:unit.code ?><?cs if:on.day ?>&amp;on=<?cs var:on.day ?><?cs elif:unit.ended ?>&amp;on=<?cs var:unit.until ?><?cs /if ?>">在职责分工表中看</a></div>
<?cs if:subcount(section) > #0 ?><?cs set:others = #0 ?><?cs each:s = section ?><?cs
if:s.own ?><h3><?cs call:han(s.number) ?>、<?cs var:s.title ?></h3>
<ol class="clauses">
<?cs each:d = s.duty ?><?cs call:clause(d, "") ?><?cs /each ?></ol>
<?cs else ?><?cs set:others = #1 ?><?cs /if ?><?cs /each ?><?cs
if:others == #1 ?><h3>写在别的单位名下、本单位也要做的</h3>
<ol class="clauses">
<?cs each:s = section ?><?cs if:!s.own ?><?cs each:d = s.duty ?><?cs call:clause(d, s.title) ?><?cs /each ?><?cs /if ?><?cs /each ?></ol>
<?cs /if ?>
<?cs else ?><div class="empty"><p>职责分工里没有写本单位。</p></div>
<?cs /if ?></section>

<?cs if:subcount(notice) > #0 ?><section class="block">
<div class="title"><h2>公示公告</h2><a href="<?cs var:site.base ?>notices?unit=<?cs var:unit.code ?>">本单位全部公示</a></div>
<ul class="rows">
<?cs each:n = notice ?><?cs call:notice_headline(n) ?><?cs /each ?></ul>
</section><?cs /if ?>
<?cs if:subcount(policy) > #0 ?><section class="block">
<div class="title"><h2>政策文件</h2><a href="<?cs var:site.base ?>policies?unit=<?cs var:unit.code ?>">本单位全部政策</a></div>
<ul class="rows">
<?cs each:p = policy ?><?cs call:policy_headline(p) ?><?cs /each ?></ul>
</section><?cs /if ?>
<?cs call:on_form("units/" + unit.code) ?><?cs include:"_foot.cs" ?>
