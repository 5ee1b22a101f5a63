<?cs set:title = "救助指南" ?><?cs set:description = "低保、医疗、教育、住房、就业、临时救助：谁可以申请、带什么、到哪里办、多久办好，不服怎么办。" ?><?cs set:column = "救助指南" ?><?cs set:column_type = "办事服务" ?><?cs include:"_head.cs" ?>
<?cs call:crumbs("", "", title) ?>
<h1>救助指南</h1>
<p class="lede">挑一类，看谁可以申请、带什么、去哪里、多久办好，不服怎么办。分不清是哪一类的，可以直接去乡（镇、街道）问。</p>
<ul class="mat">
<?cs each:c = site.category ?><li><a href="<?cs var:site.base ?>aid/<?cs var:c.code ?>"><b><?cs var:c.name ?></b><span><?cs
if:c.need ?><?cs var:c.need ?>：<?cs /if ?><?cs var:c.what ?></span></a></li>
<?cs /each ?></ul>
<?cs include:"_foot.cs" ?>
