<?cs set:title = "宣传工作台" ?><?cs include:"_desk.cs" ?><?cs include:"press/_press.cs" ?><?cs include:"press/_standard.cs" ?><?cs include:"press/_aid.cs" ?>
<h1><?cs var:title ?></h1>
<?cs if:visitor.role.editor ?><p><a class="button" href="<?cs var:site.base ?>press/notices/new">起草公示公告</a>
<a class="button quiet" href="<?cs var:site.base ?>press/policies/new">起草政策文件</a></p>
<?cs /if ?><ul class="tallies">
<?cs if:visitor.role.editor ?><?cs call:tally("press/#returned", returned.total, "退回给我的") ?><?cs
call:tally("press/#drafts", draft.total, "我的草稿") ?><?cs /if ?><?cs
call:tally("press/#waiting", review.total, "等待审核") ?><?cs
call:tally("press/#planned", planned.total, "定时公开") ?><?cs
call:tally("press/#ending", public.total, "一周内期满") ?></ul>
<div class="work">
<div><?cs if:visitor.role.editor ?><?cs call:desk_block("returned", "退回给我的", returned, "改好后再送审") ?><?cs /if ?><?cs
if:visitor.role.reviewer ?><?cs call:desk_block("waiting", "等待审核", review, "请审核") ?><?cs
/if ?><?cs if:visitor.role.editor ?><?cs call:desk_block("drafts", "我的草稿", draft, "接着写") ?><?cs
/if ?><?cs if:!visitor.role.reviewer ?><?cs call:desk_block("waiting", "等待审核", review, "等待审核人") ?><?cs
/if ?><?cs
call:desk_block("planned", "定时公开", planned, "") ?><?cs
call:desk_block("ending", "一周内期满的公示", public, "") ?>
<?cs if:subcount(aid.open) > #0 ?><section class="block" id="aid">
<h2>救助指南：草稿和等待审核</h2>
<ul class="rows">
<?cs each:c = aid.open ?><?cs call:aid_item(c) ?><?cs /each ?></ul>
</section>
<?cs /if ?><?cs if:subcount(standard) > #0 ?><section class="block" id="standards">
<h2>救助标准：草稿和等待审核</h2>
<ul class="rows">
<?cs each:s = standard ?><?cs call:standard_item(s) ?><?cs /each ?></ul>
</section>
<?cs /if ?><?cs if:subcount(returned.row) + subcount(draft.row) + subcount(review.row) == #0 ?><section class="block">
<h2>待办</h2>
<?cs if:visitor.role.editor ?><?cs call:nothing("现在没有要办的稿件。", "要公布什么，先按上面的“起草公示公告”或“起草政策文件”；写好送审，由另一个人审核后发布。") ?><?cs
else ?><?cs call:nothing("现在没有要办的稿件。", "编辑送审以后列在这里。已经发布的，在“公示公告”和“政策文件”里。") ?><?cs /if ?></section>
<?cs /if ?><?cs if:subcount(aid.due) > #0 ?><section class="block" id="due">
<h2>救助指南：该核对了（<?cs var:subcount(aid.due) ?>）</h2>
<p class="note">到了核对日期还没有核对的，公开的页面上写着内容是哪一年的。</p>
<ul class="rows">
<?cs each:c = aid.due ?><?cs call:aid_item(c) ?><?cs /each ?></ul>
</section>
<?cs /if ?></div>
<div class="side"><section class="block">
<h2>我最近办的</h2>
<?cs if:subcount(done) > #0 ?><ul class="rows">
<?cs each:e = done ?><li><a class="what" href="<?cs var:site.base ?><?cs call:paper_path(e.what) ?>/<?cs var:e.id ?>"><?cs
call:titled(e.title) ?></a><p><span><?cs var:verb[e.verb] ?></span></p><?cs call:listed(e.written_at) ?></li>
<?cs /each ?></ul><?cs else ?><p class="note">还没有。</p><?cs /if ?>
</section>
</div>
</div>
<?cs include:"_desk_foot.cs" ?>
