<?cs set:title = "期满的公示" ?><?cs set:description = "公示期满、已经撤下的公示公告：公示过什么、从哪天到哪天。" ?><?cs set:column = "公示公告" ?><?cs set:column_type = "信息公开" ?><?cs include:"_head.cs" ?>
<?cs call:crumbs("公示公告", "notices", title) ?>
<h1>期满的公示</h1>
<p class="lede">公示期满的，内容自动撤下，只在这里留下公示过什么、从哪天到哪天。</p>
<?cs call:notice_filters("notices/over") ?>
<?cs if:subcount(notice) > #0 ?><?cs call:count("条期满的公示") ?>
<ul class="rows">
<?cs each:n = notice ?><?cs call:over_row(n) ?><?cs /each ?></ul>
<?cs else ?><div class="empty" role="status"><p>没有期满的公示。</p></div>
<?cs /if ?>
<?cs if:?pager.first ?><p><a class="button quiet" href="<?cs var:site.base ?>notices/over<?cs var:pager.first ?>">回到第一页</a></p>
<?cs /if ?><?cs if:pager.next ?><p><a class="button" href="<?cs var:site.base ?>notices/over<?cs var:pager.next ?>" rel="next">下一页</a></p>
<?cs /if ?><?cs include:"_foot.cs" ?>
