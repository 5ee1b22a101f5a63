<?cs if:query.q ?><?cs set:title = "搜索：" + query.q ?><?cs else ?><?cs set:title = "搜索" ?><?cs /if ?><?cs set:description = "照平常的话搜：看病、上学、低保、住房；政策、公示、单位和会议也在里面。" ?><?cs
include:"_head.cs" ?>
<?cs call:crumbs("", "", "搜索") ?>
<h1>搜索</h1>
<form action="<?cs var:site.base ?>search" role="search" class="seek">
<div class="search">
<label class="aside" for="q">搜索</label>
<input type="search" id="q" name="q" value="<?cs var:query.q ?>" maxlength="100" placeholder="如：看病、上学、低保">
<button type="submit">搜索</button>
</div>
<details<?cs if:query.kind || query.category || query.unit || query.year ?> open<?cs /if ?>>
<summary>缩小范围</summary>
<div class="filters">
<div><label for="kind">种类</label>
<select id="kind" name="kind"><option value="">全部种类</option>
<?cs call:option("category", "救助指南", query.kind) ?><?cs call:option("policy", "政策文件", query.kind) ?><?cs
call:option("notice", "公示公告", query.kind) ?><?cs call:option("unit", "成员单位", query.kind) ?><?cs
call:option("duty", "职责", query.kind) ?><?cs call:option("meeting", "会议", query.kind) ?><?cs
call:option("resolution", "议定事项", query.kind) ?><?cs call:option("about", "关于会议", query.kind) ?></select></div>
<?cs call:filter_category(query.category) ?>
<?cs call:filter_unit(query.unit) ?>
<div><label for="year">年份</label>
<input type="text" id="year" name="year" inputmode="numeric" maxlength="4" pattern="(19|2[0-9])[0-9][0-9]" title="四位数的年份，如 2014" placeholder="如 2014" value="<?cs if:query.year != "0" ?><?cs var:query.year ?><?cs /if ?>"></div>
</div>
</details>
</form>
<?cs call:filter_heirs() ?><?cs if:found.asked == #1 ?><?cs call:found_kinds() ?><?cs /if ?>
<?cs
def:choose() ?><section class="block">
<h2>也可以从这里挑</h2>
<?cs call:needs() ?></section>
<?cs /def ?><?cs
def:hit_aid(c) ?><p class="excerpt"><?cs var:c.what ?></p><?cs
if:c.place ?><p>去哪里：<?cs var:c.place.line.0 ?></p><?cs /if ?><?cs
if:c.phone ?><p>打电话：<a href="tel:<?cs var:dial(c.phone) ?>"><?cs var:c.phone ?></a></p><?cs /if ?><?cs /def ?><?cs
# The search has a unit by the name it had when it was changed last. ?><?cs
def:hit_name(h) ?><?cs if:h.kind == "unit" && site.unit[h.object_id].name && site.unit[h.object_id].name != h.title ?><?cs
var:site.unit[h.object_id].name ?>（<?cs call:marked(h.name) ?>）<?cs else ?><?cs call:marked(h.name) ?><?cs /if ?><?cs /def ?><?cs
def:hit_row(h) ?><li><a class="what" href="<?cs var:site.base ?><?cs var:h.url ?>"><span><?cs call:hit_name(h) ?></span></a><?cs
if:h.aid.code ?><?cs call:hit_aid(h.aid) ?><?cs
elif:subcount(h.piece) > #0 ?><p class="excerpt"><?cs if:h.cut_before == #1 ?>……<?cs /if ?><?cs call:marked(h.piece) ?><?cs
if:h.cut_after == #1 ?>……<?cs /if ?></p><?cs /if ?><p><span><?cs call:hit_kind(h.kind) ?></span><?cs
if:subcount(h.alias) > #0 ?><span>也叫 <?cs call:marked(h.alias) ?></span><?cs /if ?><?cs
if:h.published_at ?><span><?cs call:moment_day(h.published_at) ?></span><?cs /if ?></p></li>
<?cs /def ?><?cs
if:subcount(hit) > #0 ?><?cs if:found.partly == #1 && pager.page == #1 ?><p role="status">没有完全对上的。您可能要找：</p>
<?cs if:hit.0.near == #1 ?><ul class="rows hits">
<?cs each:h = hit ?><?cs if:h.near == #1 ?><?cs call:hit_row(h) ?><?cs /if ?><?cs /each ?></ul>
<?cs /if ?><?cs /if ?><?cs if:found.total > found.near ?><p class="count"<?cs if:found.partly != #1 ?> role="status"<?cs /if ?>><?cs if:found.partly == #1 ?>部分对上的<?cs else ?>找到<?cs /if ?><?cs
if:found.about ?>大约<?cs /if ?> <?cs var:found.total ?> 条<?cs
if:pager.reachable && pager.reachable < found.total ?>，这里列出前 <?cs var:pager.reachable ?> 条<?cs /if ?>，最相关的排在前面。</p>
<ul class="rows hits">
<?cs each:h = hit ?><?cs if:h.near != #1 ?><?cs call:hit_row(h) ?><?cs /if ?><?cs /each ?></ul>
<?cs /if ?><?cs call:pager() ?>
<?cs elif:found.asked == #1 ?><div class="empty" role="status"><p>没有找到和“<?cs var:query.q ?>”有关的内容。</p>
<ul>
<?cs if:found.unfiltered > #0 ?><li><a href="<?cs var:site.base ?>search?q=<?cs var:url_escape(query.q) ?>">去掉范围限制，能找到 <?cs
var:found.unfiltered ?> 条</a></li>
<?cs /if ?><li>换一个说法，或者少写几个字，例如“低保”“看病”“住房”。</li>
<li>对公示有意见的，在<a href="<?cs var:site.base ?>notices">公示公告</a>里找那一条，上面写着告诉谁。</li>
<li>找单位的，看<a href="<?cs var:site.base ?>units">成员单位</a>。</li>
</ul>
</div>
<?cs call:choose() ?>
<?cs else ?><p class="lede">有什么难处，照平常的话写，例如“看病没钱”“孩子上不起学”。政策、公示、单位、会议也都能搜到；单位写简称、旧名都行。</p>
<?cs call:choose() ?>
<?cs /if ?>
<?cs include:"_foot.cs" ?>
