<?cs set:title = unit.name ?><?cs set:description = unit.name + "：在救助里管什么，谁代表它参加联席会议，发布了什么。" ?><?cs set:column = "成员单位" ?><?cs set:column_type = "信息公开" ?><?cs include:"_head.cs" ?>
<?cs call:crumbs("成员单位", "units", unit.short_name) ?>
<h1><?cs var:unit.name ?></h1>
<?cs if:unit.until ?><div class="banner gone"><p>本单位作为成员单位到 <?cs call:day(unit.until) ?>为止<?cs
each:a = after ?>，它的事现在由 <?cs call:unit_link(a.unit_id) ?> 接着办<?cs /each ?>。</p></div><?cs /if ?>
<dl class="facts">
<div><dt>简称</dt><dd><?cs var:unit.short_name ?></dd></div>
<?cs if:subcount(name) > #1 ?><div><dt>用过的名称</dt><dd><ul><?cs each:n = name ?><li><?cs var:n.name ?>（<?cs
if:n.since ?><?cs call:day(n.since) ?>起<?cs /if ?><?cs if:n.until ?>，至<?cs call:day(n.until) ?><?cs /if ?>）</li>
<?cs /each ?></ul></dd></div>
<?cs /if ?><?cs if:subcount(before) > #0 ?><div><dt>原来的单位</dt><dd><?cs each:b = before ?><?cs
if:!first(b) ?>、<?cs /if ?><?cs call:unit_link(b.unit_id) ?><?cs if:b.note ?>（<?cs var:b.note ?>）<?cs /if ?><?cs /each ?></dd></div>
<?cs /if ?><?cs if:subcount(after) > #0 ?><div><dt>后来的单位</dt><dd><?cs each:a = after ?><?cs
if:!first(a) ?>、<?cs /if ?><?cs call:unit_link(a.unit_id) ?><?cs if:a.note ?>（<?cs var:a.note ?>）<?cs /if ?><?cs /each ?></dd></div>
<?cs /if ?><?cs if:subcount(alias) > #0 ?><div><dt>也叫</dt><dd><?cs each:a = alias ?><?cs
if:!first(a) ?>、<?cs /if ?><?cs var:a.name ?><?cs /each ?></dd></div>
<?cs /if ?><?cs if:!unit.until ?><div><dt>电话</dt><dd>县里还没有公布。要申请救助的，先问户口所在地的乡（镇）政府、街道办事处。</dd></div>
<?cs /if ?></dl>

<section class="block">
<h2>代表本单位参加会议的人</h2>
<?cs if:subcount(seat) > #0 ?><?cs call:people(seat) ?>
<?cs else ?><p>成员名单里没有代表本单位的人。</p>
<?cs /if ?></section>

<section class="block">
<div class="title"><h2>职责</h2><a href="<?cs var:site.base ?>duties?unit=<?cs var:unit.code ?>">在职责分工表中看</a></div>
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
<?cs include:"_foot.cs" ?>
