<?cs set:title = "会议纪要" ?><?cs include:"_desk.cs" ?><?cs include:"_minutes.cs" ?>
<?cs call:desk_crumbs("office/meetings", "会议安排", title) ?>
<h1><?cs var:title ?></h1>
<p class="lede">会上定的事，以印发的纪要为准。会开完以后，在会议的页面上生成纪要。</p>
<p><a class="button quiet" href="<?cs var:site.base ?>office/resolutions">议定事项</a> <a class="button quiet" href="<?cs var:site.base ?>office/year/<?cs var:year.now ?>">年度情况</a></p>
<form class="filters" action="<?cs var:site.base ?>office/minutes">
<div><label for="kind">类型</label>
<select id="kind" name="kind"><option value="">全部</option>
<?cs call:option("regular", "例会", query.kind) ?><?cs call:option("temporary", "临时会议", query.kind) ?><?cs call:option("liaison", "联络员会议", query.kind) ?></select></div>
<div><label for="state">状态</label>
<select id="state" name="state"><option value="">全部</option>
<?cs call:option("draft", "草稿", query.state) ?><?cs call:option("confirmation", "请单位确认", query.state) ?><?cs call:option("approval", "待批准", query.state) ?><?cs call:option("issued", "已印发", query.state) ?><?cs call:option("corrected", "正在更正", query.state) ?><?cs call:option("correction", "更正待批准", query.state) ?></select></div>
<?cs call:filter_year(query.year) ?><?cs call:filter_buttons("office/minutes") ?>
</form>
<?cs if:subcount(row) > #0 ?><?cs call:count("份") ?>
<ul class="rows">
<?cs each:n = row ?><li><a class="what" href="<?cs var:site.base ?>office/minutes/<?cs var:n.id ?>"><?cs var:n.title ?></a><p><span><?cs call:minutes_state(n.state) ?></span><?cs
if:n.number ?><span><?cs var:n.number ?></span><?cs /if ?><?cs if:n.version > #1 ?><span>第 <?cs var:n.version ?> 版</span><?cs /if ?><span><?cs call:meeting_kind(n.kind) ?></span><?cs
if:n.issued_on ?><span><?cs call:day(n.issued_on) ?> 印发</span><?cs /if ?><?cs if:n.state == #1 ?><span><?cs var:n.asked ?> 个单位中 <?cs var:n.answered ?> 个答复了</span><?cs /if ?><?cs
if:n.state == #3 && n.unread > #0 ?><span><?cs var:n.unread ?> 个单位还没有阅</span><?cs /if ?></p><?cs call:listed(n.starts_at) ?></li>
<?cs /each ?></ul>
<?cs else ?><?cs call:nothing("没有这样的纪要。", "") ?><?cs /if ?><?cs call:desk_pager("office/minutes") ?>
<?cs include:"_desk_foot.cs" ?>
