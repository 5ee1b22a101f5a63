<?cs set:title = "成员单位" ?><?cs include:"_desk.cs" ?><?cs
def:desk_unit(u) ?><li><a class="what" href="<?cs var:site.base ?>office/units/<?cs var:u.code ?>"><?cs var:u.name ?></a>
<p><span>次序 <?cs var:u.position ?></span><?cs if:u.name != u.short_name ?><span><?cs var:u.short_name ?></span><?cs /if ?><?cs
if:u.ended ?><span>到 <?cs call:day(u.until) ?>为止</span><?cs elif:!u.now ?><span><?cs call:day(u.since) ?>起</span><?cs
elif:u.until ?><span class="state soon">到 <?cs call:day(u.until) ?>为止</span><?cs /if ?><?cs
if:u.phone ?><span><?cs var:u.phone ?></span><?cs /if ?></p></li>
<?cs /def ?>
<h1><?cs var:title ?></h1>
<p class="lede">现在 <?cs var:site.members ?> 个成员单位。改名、合并、拆分、撤销都从写明的那一天起算，以前的文件和议题还用当时的名称。</p>
<?cs if:visitor.role.office ?><p><a class="button" href="<?cs var:site.base ?>office/units/new">新建单位</a> <a class="button quiet" href="<?cs var:site.base ?>office/units/import">从文件导入</a></p>
<?cs /if ?><section class="block">
<h2>现在的单位</h2>
<ul class="rows">
<?cs each:u = site.unit ?><?cs if:!u.ended ?><?cs call:desk_unit(u) ?><?cs /if ?><?cs /each ?></ul>
</section>
<section class="block">
<h2>以前的单位</h2>
<ul class="rows">
<?cs each:u = site.unit ?><?cs if:u.ended ?><?cs set:former_shown = "1" ?><?cs call:desk_unit(u) ?><?cs /if ?><?cs /each ?></ul>
<?cs if:!former_shown ?><?cs call:nothing("还没有。", "合并、拆分、撤销了的单位列在这里。") ?><?cs /if ?></section>
<?cs include:"_desk_foot.cs" ?>
