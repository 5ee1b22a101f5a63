<?cs set:title = "成员单位" ?><?cs set:description = "联席会议由哪些单位组成，每个单位管什么，谁是成员。" ?><?cs set:column = "成员单位" ?><?cs set:column_type = "信息公开" ?><?cs include:"_head.cs" ?>
<?cs def:counted(words, n) ?><?cs if:n ?> <span class="keep"><?cs var:words ?> <?cs var:n ?></span><?cs /if ?><?cs /def ?><?cs
def:plate(u) ?><li><a href="<?cs var:site.base ?>units/<?cs var:u.code ?><?cs if:on.day ?>?on=<?cs var:on.day ?><?cs /if ?>"><b><?cs var:u.short_name ?></b><?cs
if:u.name != u.short_name ?><span><?cs var:u.name ?></span><?cs /if ?><?cs
if:subcount(also[u.id]) > #0 ?><span>也叫 <?cs each:a = also[u.id] ?><?cs if:!first(a) ?>、<?cs /if ?><?cs var:a.name ?><?cs /each ?></span><?cs /if ?><span><?cs
call:counted("牵头", count[u.id].lead) ?><?cs call:counted("会同", count[u.id].joint) ?><?cs call:counted("配合", count[u.id].assist) ?></span></a></li>
<?cs /def ?><?cs
def:former(u) ?><li><a class="what" href="<?cs var:site.base ?>units/<?cs var:u.code ?>"><?cs var:u.name ?></a>
<p><span><?cs call:day(u.since) ?>起，到 <?cs call:day(u.until) ?>为止</span><?cs
if:subcount(fate[u.id]) > #0 ?><span>由 <?cs each:f = fate[u.id] ?><?cs if:!first(f) ?>、<?cs /if ?><?cs call:unit_link_on(f.heir_id) ?><?cs /each ?> 接着办</span><?cs /if ?></p></li>
<?cs /def ?><?cs call:crumbs("", "", title) ?>
<h1>成员单位</h1>
<?cs call:on_note() ?><p class="lede">共 <?cs var:site.members ?> 个单位。单位改过名、有简称的，用哪个名字都<a href="<?cs var:site.base ?>search">搜得到</a>。</p>
<?cs if:site.members > #0 ?><ul class="plates">
<?cs each:u = site.unit ?><?cs if:u.now ?><?cs call:plate(u) ?><?cs /if ?><?cs /each ?></ul>
<?cs else ?><div class="empty"><p>那一天没有成员单位。</p></div>
<?cs /if ?>
<section class="block">
<h2><?cs if:on.day ?>当时的成员<?cs else ?>现任成员<?cs /if ?></h2>
<?cs if:subcount(seat) > #0 ?><?cs call:people(seat) ?>
<?cs if:!on.day ?><p class="note">成员换了工作、要换人的，由他的单位提出，联席会议商量以后定。</p>
<?cs /if ?><?cs elif:on.day ?><div class="empty"><p>那一天没有成员的记载。</p></div>
<?cs else ?><div class="empty"><p>成员名单还没有公布。公布后，召集人和各单位成员会列在这里。</p></div>
<?cs /if ?></section>
<?cs each:u = site.unit ?><?cs if:u.ended && !former_shown ?><?cs set:former_shown = "1" ?><?cs /if ?><?cs /each ?><?cs
if:former_shown ?><section class="block">
<h2>以前的成员单位</h2>
<ul class="rows">
<?cs each:u = site.unit ?><?cs if:u.ended ?><?cs call:former(u) ?><?cs /if ?><?cs /each ?></ul>
</section>
<?cs /if ?><?cs call:on_form("units") ?><?cs include:"_foot.cs" ?>
