<?cs # Opens a page.  Set before: title; optionally column, column_type, published,
source (for the meta names of government sites), description, body_class, and
views, the path that counts a view. ?><?cs
include:"_top.cs" ?><header class="site-head">
<div class="masthead">
<a class="brand" href="<?cs var:site.base ?>"><?cs call:mark() ?><span><b><?cs
call:portal_name() ?></b><span>救助政策 · 办事指南 · 信息公开</span></span></a>
<?cs if:page.section != "" && page.section != "search" ?><?cs call:search_box("") ?><?cs /if ?>
</div>
<nav class="site-nav columns" aria-label="主栏目">
<details class="folded">
<summary>栏目</summary>
<div class="groups">
<?cs call:groups("folded") ?></div>
</details>
<div class="spread">
<?cs call:groups("spread") ?></div>
<a class="elder-on" href="#elder" data-said="已进入长者模式，文字已放大。">长者模式</a><a class="elder-off" href="#" data-said="已回到普通模式。">普通模式</a>
</nav>
<div class="weave"></div>
</header>
<main id="main" tabindex="-1"<?cs
if:views ?> data-views="<?cs var:site.base ?>views/<?cs var:views ?>"<?cs /if ?>>
