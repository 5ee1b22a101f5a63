<?cs set:title = "办公室自己的议题" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_topic.cs" ?>
<?cs call:desk_crumbs("office/topics", "议题", title) ?>
<h1>办公室自己的议题</h1>
<p><a class="button" href="<?cs var:site.base ?>office/topics/own/new">提出议题</a></p>
<p class="note">还没有提交、退回和撤回的列在这里；提交了的和其他单位的议题一起列在<a href="<?cs var:site.base ?>office/topics?state=any">议题</a>里。</p>
<?cs if:subcount(row) > #0 ?><ul class="rows">
<?cs each:t = row ?><?cs call:topic_row(t, "office/topics/own/", t.changed_at) ?><?cs /each ?></ul>
<?cs else ?><?cs call:nothing("没有还没提交的议题。", "") ?>
<?cs /if ?><?cs include:"_desk_foot.cs" ?>
