<?cs if:query.q ?><?cs set:title = "搜索：" + query.q ?><?cs else ?><?cs set:title = "搜索" ?><?cs /if ?><?cs
include:"_head.cs" ?>
<?cs call:crumbs("", "", "搜索") ?>
<h1>搜索</h1>
<form action="<?cs var:site.base ?>search" role="search" class="seek">
<div class="search">
<label class="aside" for="q">搜索</label>
<input type="search" id="q" name="q" value="<?cs var:query.q ?>" maxlength="100" placeholder="政策、单位、救助类别">
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
<?cs call:filter_year(query.year) ?>
</div>
</details>
</form>
<?cs if:subcount(hit) > #0 ?><p class="count" role="status">找到 <?cs var:total ?> 条<?cs if:capped ?>以上<?cs /if ?>。标题相符的排在前面，其余按日期从新到旧。</p>
<ul class="rows hits">
<?cs each:h = hit ?><li><a class="what" href="<?cs var:site.base ?><?cs var:h.url ?>"><span><?cs call:marked(h.name) ?></span></a><?cs
if:subcount(h.piece) > #0 ?><p class="excerpt"><?cs call:marked(h.piece) ?></p><?cs /if ?><p><span><?cs
call:hit_kind(h.kind) ?></span><?cs if:h.day ?><span><?cs call:day(h.day) ?></span><?cs /if ?></p></li>
<?cs /each ?></ul>
<?cs call:pager() ?>
<?cs elif:query.q ?><div class="empty" role="status"><p>没有找到同时包含“<?cs var:query.q ?>”各个词的内容。</p>
<?cs if:subcount(word) > #0 ?><p>分开来搜：</p>
<ul class="with"><?cs each:w = word ?><li><a href="<?cs var:site.base ?>search?q=<?cs var:url_escape(w.word) ?>"><?cs
var:w.word ?></a> <?cs var:w.total ?> 条</li><?cs /each ?></ul>
<?cs /if ?><ul>
<li>换一个说法，或者少写几个字，例如“低保”“看病”“住房”。</li><?cs
if:query.kind || query.category || query.unit || query.year ?>
<li><a href="<?cs var:site.base ?>search?q=<?cs var:url_escape(query.q) ?>">去掉范围限制再搜</a></li><?cs /if ?>
<li><a href="<?cs var:site.base ?>aid">从救助类别里找</a></li>
<li><a href="<?cs var:site.base ?>units">从成员单位里找</a></li>
</ul></div>
<?cs else ?><p class="lede">政策、公示、办事指南、单位、职责、会议都能搜到。写两个字以上；几个词之间用空格隔开；单位写简称、旧称都可以。</p>
<?cs /if ?>
<?cs include:"_foot.cs" ?>
