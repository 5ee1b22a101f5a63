<?cs set:title = "会议纪要" ?><?cs include:"_desk.cs" ?><?cs include:"_minutes.cs" ?>
<?cs call:desk_crumbs("liaison/meetings", "会议邀请", title) ?>
<h1><?cs var:title ?></h1>
<p class="lede">发给本单位的纪要，和请本单位确认的草稿。</p>
<p><a class="button quiet" href="<?cs var:site.base ?>liaison/resolutions">与本单位有关的议定事项</a></p>
<?cs if:subcount(row) > #0 ?><?cs call:count("份") ?>
<ul class="rows">
<?cs each:n = row ?><li><?cs if:n.state == #1 ?><a class="what" href="<?cs var:site.base ?>liaison/minutes/<?cs var:n.id ?>/confirm"><?cs var:n.meeting ?>纪要（草稿）</a><p><?cs if:n.asked == #1 ?><?cs call:badge("请确认", "soon") ?><?cs else ?><?cs call:badge("已答复", "good") ?><?cs /if ?><span>到 <?cs call:day(n.confirm_by) ?> 为止</span></p><?cs
else ?><a class="what" href="<?cs var:site.base ?>liaison/minutes/<?cs var:n.id ?>"><?cs var:n.title ?></a><p><span><?cs var:n.number ?></span><span><?cs call:day(n.issued_on) ?> 印发</span><?cs
if:n.read_version < n.version ?><?cs call:badge("还没有阅", "soon") ?><?cs else ?><?cs call:badge("已阅", "good") ?><?cs /if ?></p><?cs /if ?><?cs call:listed(n.starts_at) ?></li>
<?cs /each ?></ul>
<?cs else ?><?cs call:nothing("还没有发给本单位的纪要。", "纪要印发以后，有议题的、在议定事项里牵头或者配合的单位在这里看得到。") ?><?cs /if ?><?cs call:desk_pager("liaison/minutes") ?>
<?cs include:"_desk_foot.cs" ?>
