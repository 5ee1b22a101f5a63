<?cs set:title = "关于联席会议" ?><?cs set:description = site.conference.purpose ?><?cs set:column = "关于会议" ?><?cs set:column_type = "信息公开" ?><?cs include:"_head.cs" ?>
<?cs call:crumbs("", "", title) ?>
<h1><?cs call:portal_name() ?></h1>
<?cs call:on_note() ?><?cs if:site.conference.purpose ?><p class="lede"><?cs var:site.conference.purpose ?></p><?cs /if ?>
<dl class="facts"><?cs
if:site.conference.founded_on ?><div><dt>建立</dt><dd><?cs call:day(site.conference.founded_on) ?></dd></div>
<?cs /if ?><?cs if:site.conference.basis ?><div><dt>依据</dt><dd><?cs var:site.conference.basis ?><?cs
if:founding.id ?><br><a class="tall" href="<?cs var:site.base ?>policies/<?cs var:founding.id ?>"><?cs
var:founding.title ?></a><?cs /if ?></dd></div>
<?cs /if ?><?cs if:site.conference.organisation ?><div><dt>机构代码</dt><dd><?cs var:site.conference.organisation ?></dd></div>
<?cs /if ?><div><dt>办公室</dt><dd><?cs if:site.conference.office ?><?cs var:site.conference.office ?><?cs else ?>还没有公布<?cs /if ?></dd></div>
<div><dt>地址</dt><dd><?cs if:site.conference.address ?><?cs var:site.conference.address ?><?cs else ?>还没有公布<?cs /if ?></dd></div>
<div><dt>电话</dt><dd><?cs if:site.conference.phone ?><a class="tall" href="tel:<?cs var:dial(site.conference.phone) ?>"><?cs
var:site.conference.phone ?></a><?cs else ?>还没有公布<?cs /if ?></dd></div>
<?cs if:site.conference.hours ?><div><dt>办公时间</dt><dd><?cs var:site.conference.hours ?></dd></div>
<?cs /if ?></dl>
<div class="pair">
<?cs call:charter_part("做什么", charter.function) ?>
<?cs call:charter_part("由谁组成", charter.composition) ?>
</div>
<div class="pair">
<?cs call:charter_part("怎么开会", charter.rule) ?>
<?cs call:charter_part("各单位要做到", charter.demand) ?>
</div>
<section class="block">
<div class="title"><h2><?cs if:on.day ?>当时的成员<?cs else ?>现任成员<?cs /if ?></h2><a href="<?cs var:site.base ?>units<?cs if:on.day ?>?on=<?cs var:on.day ?><?cs /if ?>">成员单位</a></div>
<?cs if:subcount(seat) > #0 ?><?cs call:people(seat) ?>
<?cs elif:on.day ?><div class="empty"><p>那一天没有成员的记载。</p></div>
<?cs else ?><div class="empty"><p>成员名单还没有公布。公布后，召集人和各单位成员会列在这里。</p></div>
<?cs /if ?></section>
<?cs call:on_form("about") ?>
<?cs include:"_foot.cs" ?>
