<?cs set:title = "使用手册" ?><?cs include:"_desk.cs" ?><?cs include:"_prose.cs" ?>
<h1>使用手册</h1>
<?cs call:prose(manual.intro) ?>
<div class="work">
<div class="side"><nav aria-label="目录">
<h2>目录</h2>
<ul class="ways">
<?cs each:s = section ?><li><a href="#<?cs var:s.anchor ?>"><?cs var:s.title ?></a></li>
<?cs /each ?></ul>
</nav></div>
<div><?cs each:s = section ?><section class="block" id="<?cs var:s.anchor ?>">
<h2><?cs var:s.title ?></h2>
<?cs each:p = s.part ?><?cs if:p.picture ?><p><img src="<?cs var:site.base ?>static/<?cs var:p.picture ?>" alt="<?cs var:p.alt ?>" loading="lazy"></p>
<?cs else ?><?cs call:prose(p.body) ?><?cs /if ?><?cs /each ?></section>
<?cs /each ?></div>
</div>
<?cs include:"_desk_foot.cs" ?>
