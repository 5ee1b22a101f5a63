<?cs set:title = "联络员工作台" ?><?cs include:"_head.cs" ?><?cs include:"_form.cs" ?><?cs include:"_files.cs" ?><?cs include:"_topic.cs" ?><?cs
def:state_link(word, words, total) ?><?cs if:total ?><li><a href="<?cs var:site.base ?>liaison/topics?state=<?cs var:word ?>"><?cs
	var:words ?> <b class="figure"><?cs var:total ?></b></a></li>
<?cs /if ?><?cs /def ?>
<h1>联络员工作台</h1>
<?cs if:visitor.unit_id == #0 ?><?cs call:no_unit() ?><?cs else ?><p class="lede"><?cs var:site.unit[visitor.unit_id].name ?></p>
<p><a class="button" href="<?cs var:site.base ?>liaison/topics/new">提出议题</a> <a class="button quiet" href="<?cs var:site.base ?>liaison/topics">本单位全部议题</a></p>
<?cs if:subcount(count) > #0 ?><ul class="with">
<?cs call:state_link("draft", "草稿", count.draft) ?><?cs
call:state_link("returned", "已退回", count.returned) ?><?cs
call:state_link("submitted", "已提交", count.submitted) ?><?cs
call:state_link("accepted", "已受理", count.accepted) ?><?cs
call:state_link("declined", "不予受理", count.declined) ?><?cs
call:state_link("withdrawn", "已撤回", count.withdrawn) ?></ul>
<?cs /if ?><section class="block">
<h2>等我处理</h2>
<?cs if:subcount(desk.wait) > #0 ?><p class="note">退回的要修改后再提交，草稿写好后要提交。最早的排在前面。</p>
<ul class="rows">
<?cs each:t = desk.wait ?><?cs call:topic_row(t, "liaison/topics/") ?><?cs /each ?></ul>
<?cs else ?><div class="empty" role="status"><p>没有等您处理的议题。</p></div>
<?cs /if ?></section>
<?cs if:subcount(desk.mine) > #0 ?><section class="block">
<h2>我最近办的</h2>
<ul class="rows">
<?cs each:t = desk.mine ?><?cs call:topic_row(t, "liaison/topics/") ?><?cs /each ?></ul></section>
<?cs /if ?><section class="block">
<h2><?cs var:desk.year ?>年已受理</h2>
<?cs if:subcount(desk.done) > #0 ?><ul class="rows">
<?cs each:t = desk.done ?><?cs call:topic_row(t, "liaison/topics/") ?><?cs /each ?></ul>
<?cs else ?><div class="empty" role="status"><p>本单位今年还没有受理的议题。</p></div>
<?cs /if ?></section>
<?cs /if ?><?cs include:"_foot.cs" ?>
