<?cs set:title = "宣传工作台" ?><?cs include:"_desk.cs" ?><?cs include:"press/_press.cs" ?>
<h1><?cs var:title ?></h1>
<ul class="ways">
<?cs if:visitor.role.editor ?><li><a class="button" href="<?cs var:site.base ?>press/notices/new">起草公示公告</a></li>
<li><a class="button" href="<?cs var:site.base ?>press/policies/new">起草政策文件</a></li>
<?cs /if ?><li><a href="<?cs var:site.base ?>press/notices">全部公示公告</a></li>
<li><a href="<?cs var:site.base ?>press/policies">全部政策文件</a></li>
</ul>
<?cs if:visitor.role.editor ?><?cs
call:desk_block("退回给我的", returned, "没有被退回的稿件。") ?><?cs
call:desk_block("我的草稿", draft, "没有没写完的草稿。") ?><?cs /if ?><?cs
call:desk_block("等待审核", waiting, "没有等待审核的稿件。") ?><?cs
call:desk_block("等待公开", planned, "没有定时公开的稿件。") ?><?cs
call:desk_block("一周内期满的公示", ending, "一周内没有公示期满。") ?>
<section class="block">
<h2>我最近办的</h2>
<?cs if:subcount(done) > #0 ?><ul class="rows">
<?cs each:e = done ?><li><a class="what" href="<?cs var:site.base ?><?cs call:paper_path(e.what) ?>/<?cs var:e.id ?>"><?cs
call:titled(e.title) ?></a><p><span><?cs call:verb(e.verb) ?></span></p><?cs call:listed(e.at) ?></li>
<?cs /each ?></ul><?cs else ?><p class="note">还没有。</p><?cs /if ?>
</section>
<?cs include:"_desk_foot.cs" ?>
