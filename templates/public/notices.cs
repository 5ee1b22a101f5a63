<?cs set:title = "公示公告" ?><?cs set:description = "低保、特困、临时救助的公示，监督检查和通知公告；公示到期的自动撤下。" ?><?cs set:column = "公示公告" ?><?cs set:column_type = "信息公开" ?><?cs include:"_head.cs" ?>
<?cs call:crumbs("", "", title) ?>
<h1>公示公告</h1>
<p class="lede">准备给谁救助、批准了谁，会在这里公示几天。觉得不对的，打开那一条，照上面写的电话说。</p>
<?cs call:notice_filters("notices") ?>
<?cs if:subcount(notice) > #0 ?><?cs call:count("条公示公告") ?>
<ul class="rows">
<?cs each:n = notice ?><?cs call:notice_row(n) ?><?cs /each ?></ul>
<?cs elif:!query.kind && !query.unit && !query.year ?><div class="empty" role="status"><p>目前没有公示公告。初审公示、批准公布和别的公告，发布以后列在这里；公示到期的自动撤下。</p></div>
<?cs else ?><div class="empty" role="status"><p>没有符合这些条件的公示公告。</p>
<p>初审公示、批准公布和别的公告，发布以后列在这里；公示到期的自动撤下。<a href="<?cs var:site.base ?>notices">看全部公示公告</a></p></div>
<?cs /if ?>
<?cs call:pager() ?>
<?cs if:subcount(over.notice) > #0 ?><section class="block" id="over">
<h2>公示期满、已经撤下的</h2>
<p class="note">内容已经撤下，只留下公示过什么、从哪天到哪天。</p>
<ul class="rows">
<?cs each:n = over.notice ?><?cs call:over_row(n) ?><?cs /each ?></ul>
<?cs if:over.more ?><p><a class="button quiet" href="<?cs var:site.base ?>notices/over<?cs var:over.query ?>">全部期满的公示</a></p>
<?cs /if ?></section>
<?cs /if ?>
<?cs include:"_foot.cs" ?>
