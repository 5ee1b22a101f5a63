<?cs set:title = "搜索用词" ?><?cs include:"_desk.cs" ?><?cs include:"press/_press.cs" ?>
<?cs def:joined(lines) ?><?cs each:l = lines.line ?><?cs if:!first(l) ?>、<?cs /if ?><?cs var:l ?><?cs /each ?><?cs /def ?>
<?cs call:desk_crumbs("press/", "待办", title) ?>
<h1><?cs var:title ?></h1>
<p>群众搜索时会用自己的话，比如“没钱看病”。下面这些说法都能找到对应的救助类别。它们只用来搜索，公开的页面上不显示。每类写 20 到 40 个为好。</p>
<p class="note">要加要改，在<a href="<?cs var:site.base ?>press/aid">救助指南</a>里开始修改那一类，审核发布以后就搜得到。</p>
<?cs each:c = category ?><section class="block">
<h2><?cs var:c.name ?></h2>
<dl class="facts">
<?cs if:c.aliases ?><div><dt>也叫</dt><dd><?cs call:joined(c.aliases) ?></dd></div>
<?cs /if ?><div><dt>搜索用词</dt><dd><?cs if:c.words ?><?cs call:joined(c.words) ?><?cs
else ?>还没有<?cs /if ?></dd></div>
<div><dt>个数</dt><dd><?cs var:c.count ?> 个<?cs if:c.count < #20 ?> <span class="state soon">少于 20 个</span><?cs /if ?></dd></div>
</dl>
</section>
<?cs /each ?><?cs if:subcount(category) == #0 ?><?cs call:nothing("还没有救助类别。", "") ?><?cs /if ?>
<?cs include:"_desk_foot.cs" ?>
