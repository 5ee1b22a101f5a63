<?cs set:title = "操作日志" ?><?cs include:"_desk.cs" ?><?cs include:"office/_verbs.cs" ?><?cs include:"office/_log.cs" ?><?cs include:"office/_log_words.cs" ?><?cs
def:person(id, words) ?><?cs if:words ?><?cs var:words ?>（编号 <?cs var:id ?>）<?cs else ?>没有登录，或命令行<?cs /if ?><?cs /def ?><?cs
def:said_of(l, parts) ?><?cs each:p = parts ?><span class="part"><?cs call:log_part(l, p) ?></span> <?cs /each ?><?cs /def ?>
<h1><?cs var:title ?></h1>
<p class="lede">谁在什么时候、从哪里、做了什么，做之前和之后是什么。日志只增不改，每条都和上一条连在一起，<code>lianxi audit verify</code> 查得出改动和缺失。没有提交、没有公开的，只写编号，不写标题；写的文字只记有多少个字，下载的表格里还有它的摘要值，可以核对。</p>
<form class="filters" action="<?cs var:site.base ?>office/audit">
<div><label for="who">谁</label>
<select id="who" name="who"><option value="">所有人</option>
<?cs call:option("nobody", "没有登录，或命令行", query.who) ?><?cs each:p = person ?><option value="<?cs var:p.id ?>"<?cs if:p.id == query.who ?> selected<?cs /if ?>><?cs var:p.word ?>（编号 <?cs var:p.id ?>）</option>
<?cs /each ?></select></div>
<div><label for="verb">做了什么</label>
<select id="verb" name="verb"><option value="">全部</option>
<?cs each:d = done ?><option value="<?cs var:d.word ?>"<?cs if:d.word == query.verb ?> selected<?cs /if ?>><?cs call:verb_words(d.word) ?></option>
<?cs /each ?></select></div>
<div><label for="object">对象编号</label>
<input type="text" id="object" name="object" inputmode="numeric" pattern="[0-9]+" title="只写数字" value="<?cs if:query.object != "0" ?><?cs var:query.object ?><?cs /if ?>"></div>
<div><label for="since">从哪天</label>
<input type="text" id="since" name="since" placeholder="2026-04-01" value="<?cs var:query.since ?>"></div>
<div><label for="until">到哪天</label>
<input type="text" id="until" name="until" placeholder="2026-04-30" value="<?cs var:query.until ?>"></div>
<div><label for="address">网络来源</label>
<input type="text" id="address" name="address" value="<?cs var:query.address ?>"></div>
<?cs call:filter_buttons("office/audit") ?>
</form>
<p><a class="button quiet" href="<?cs var:site.base ?>office/audit.csv<?cs var:export.query ?>">下载成表格（CSV）</a> <span class="note">按上面的条件，最新的五万条以内。</span></p>
<?cs if:subcount(line) > #0 ?><ul class="rows">
<?cs each:l = line ?><li><div><p><span><b><?cs call:verb_words(l.verb) ?></b></span><span><?cs call:person(l.account_id, l.who) ?></span><?cs
if:l.object_id != "0" ?><span><?cs call:log_object(l) ?>（编号 <?cs var:l.object_id ?>）</span><?cs /if ?><span>从 <?cs var:l.address ?></span><span>第 <?cs var:l.id ?> 条</span></p><?cs
if:l.before_ ?><p>之前：<?cs call:said_of(l, l.was) ?></p><?cs /if ?><?cs
if:l.detail ?><p><?cs if:l.before_ ?>之后：<?cs /if ?><?cs call:said_of(l, l.now) ?></p><?cs /if ?></div><?cs call:moment(l.at) ?></li>
<?cs /each ?></ul>
<?cs else ?><?cs call:nothing("没有符合条件的记录。", "") ?><?cs /if ?><?cs if:?pager.next || query.after != "0" ?><nav class="pager" aria-label="翻页"><?cs
if:query.after && query.after != "0" ?><a class="button quiet" href="<?cs var:site.base ?>office/audit<?cs var:export.query ?>">回到最新</a><?cs /if ?><?cs
if:?pager.next ?><a class="button quiet" href="<?cs var:site.base ?>office/audit<?cs var:pager.next ?>" rel="next">更早的</a><?cs /if ?></nav>
<?cs /if ?>
<?cs include:"_desk_foot.cs" ?>
