<?cs # Macros for the pages of desks.  The caller passes the words. ?><?cs

# The way up: call:desk_crumbs("liaison/topics", "本单位议题", "新议题") ?><?cs
def:desk_crumbs(path, words, title) ?><nav class="crumbs" aria-label="当前位置">
<ol>
<li<?cs if:words == "待办" || words == "设置" || words == "议题" || words == "稿件" ?> class="short"<?cs /if ?>><a href="<?cs var:site.base ?><?cs var:path ?>"><?cs var:words ?></a></li>
<li aria-current="page"><span><?cs var:title ?></span></li>
</ol>
</nav>
<?cs /def ?><?cs

# class: good, soon (somebody has to act), gone, or "". ?><?cs
def:badge(words, class) ?><span class="state<?cs if:class ?> <?cs var:class ?><?cs /if ?>"><?cs var:words ?></span><?cs /def ?><?cs

# Nothing here, and what to do then; next may be "". ?><?cs
def:nothing(words, next) ?><div class="empty"><p><?cs var:words ?></p><?cs
	if:next ?><p class="note"><?cs var:next ?></p><?cs /if ?></div>
<?cs /def ?><?cs

# A figure that leads to what it counts, in <ul class="tallies">. ?><?cs
def:tally(path, number, words) ?><li><?cs if:number > #0 ?><a href="<?cs var:site.base ?><?cs var:path ?>"><b class="figure"><?cs
	var:number ?></b> <span><?cs var:words ?></span></a><?cs
	else ?><div><b class="figure">0</b> <span><?cs var:words ?></span></div><?cs /if ?></li>
<?cs /def ?><?cs

# How many days it has waited; highlighted from five days on. ?><?cs
def:waited(days) ?><?cs if:days > #4 ?><span class="state soon">已等 <?cs var:days ?> 天</span><?cs
	elif:days > #0 ?><span>已等 <?cs var:days ?> 天</span><?cs else ?><span>今天</span><?cs /if ?><?cs /def ?><?cs

# When an entry of a worklist has to be done (conference/worklist/worklist.h). ?><?cs
def:todo_when(w) ?><?cs if:w.over ?><span class="state gone"><?cs if:w.days > #0 ?>过了 <?cs var:w.days ?> 个工作日<?cs else ?>已经过了<?cs /if ?></span><?cs
	elif:w.today ?><span class="state soon">就在今天</span><?cs
	elif:w.due && w.days < #1 ?><span class="state soon">不到 1 个工作日</span><?cs
	elif:w.due ?><span<?cs if:w.days < #4 ?> class="state soon"<?cs /if ?>>还有 <?cs var:w.days ?> 个工作日</span><?cs
	elif:w.days > #4 ?><span class="state soon">已等 <?cs var:w.days ?> 个工作日</span><?cs
	elif:w.days > #0 ?><span>已等 <?cs var:w.days ?> 个工作日</span><?cs
	else ?><span>今天</span><?cs /if ?><?cs /def ?><?cs

# An entry, in <ul class="rows todo">: where it is done; how many, or "" for
one; what is to be done, and of what, or "" of several. ?><?cs
def:todo(w, path, number, words, title) ?><li><a class="what" href="<?cs var:site.base ?><?cs var:path ?>"><span><?cs
	if:number > #200 ?><b class="figure">200 多</b> <?cs elif:number ?><b class="figure"><?cs var:number ?></b> <?cs /if ?><?cs var:words ?><?cs if:title ?>：<?cs var:title ?><?cs /if ?></span></a><p><?cs
	if:!title && w.title ?><span>最早的：<?cs var:w.title ?></span><?cs /if ?><?cs call:todo_when(w) ?><?cs
	if:w.reminded_at ?><span><?cs call:moment_day(w.reminded_at) ?>办公室提醒过</span><?cs /if ?></p><?cs call:listed(w.at) ?></li>
<?cs /def ?><?cs

def:desk_pager(path) ?><?cs if:?pager.first || pager.previous || pager.next ?><nav class="pager" aria-label="翻页"><?cs
	if:?pager.first ?><a class="button quiet" href="<?cs var:site.base ?><?cs var:path ?><?cs var:pager.first ?>">回到第一页</a><?cs /if ?><?cs
	if:pager.previous ?><a class="button quiet" href="<?cs var:site.base ?><?cs var:path ?><?cs var:pager.previous ?>" rel="prev">上一页</a><?cs /if ?><?cs
	if:pager.next ?><a class="button" href="<?cs var:site.base ?><?cs var:path ?><?cs var:pager.next ?>" rel="next">下一页</a><?cs
	else ?><span class="note">已是最后一页</span><?cs /if ?></nav>
<?cs /if ?><?cs /def ?><?cs

# A button, and what happens when it is pressed: in <div class="deeds">. ?><?cs
def:deed(value, words, class, next) ?><p><button type="submit" name="deed" value="<?cs var:value ?>"<?cs
	if:class ?> class="<?cs var:class ?>"<?cs /if ?>><?cs var:words ?></button> <span class="hint"><?cs var:next ?></span></p>
<?cs /def ?><?cs

# Above a long page on a narrow screen: down to its buttons (id "deeds"). ?><?cs
def:to_deeds() ?><p class="jump"><a class="button quiet" href="#deeds">到办理的按钮</a></p>
<?cs /def ?><?cs

def:autosave_words() ?>
 data-saved="已保存"
 data-conflict="没有保存：这一份刚才被别人改过或办过了。您写的还在这一页，请先复制出来，再打开最新的一份对照。"
 data-ended="登录已经到时，您写的已经留住了。请重新登录，登录后回到这里接着写。"
 data-signin="重新登录"
 data-wrong="没有自动保存：有一项填得不对。请按保存按钮，看是哪一处。"
 data-offline="现在连不上，没有保存。您写的还在这一页，稍后自动再试。"<?cs /def ?><?cs

# One of several such forms on a page, saved by this button every few seconds.
When somebody else has changed the row, the script shows #theirs of the answer. ?><?cs
def:autosave_one(id, deed) ?><p class="saving" role="status" id="saved-<?cs var:id ?>" data-autosave="<?cs var:deed ?>" data-every="4000"<?cs call:autosave_words() ?>
 data-merge="没有保存：这一项刚才被别人改过。下面是现在存着的内容，请合到您写的里面，再按按钮保存。"></p>
<?cs /def ?><?cs

# In a form that is saved while it is written: where the script says so.  After
a refusal it is not saved by itself: somebody else's words would be lost. ?><?cs
def:autosave() ?><?cs if:page.status != #409 ?><p class="saving" role="status" data-autosave="save"<?cs call:autosave_words() ?>></p>
<?cs /if ?><?cs /def ?><?cs

# In a form with files: how far they are. ?><?cs
def:progress() ?><div class="progress" data-progress data-sending="正在上传：" data-sent="已经传完，正在检查和保存…" data-failed="没有传成功，请检查网络后再试。您填写的还在。"
 data-most="104857600" data-large="选的文件加起来超过 100 MB，没有发送。请少选几个，分几次添加。您填写的还在。" hidden>
<p role="status"></p>
<progress max="100" value="0" aria-label="上传进度"></progress>
</div>
<?cs /def ?><?cs

# One step of a history, in <ol class="history">.  at: a moment; who, what and
note are words, note may be "". ?><?cs
def:happened(at, who, what, note) ?><li><?cs call:moment(at) ?><div><p><b><?cs var:what ?></b> <span><?cs var:who ?></span></p><?cs
	if:note ?><blockquote><?cs call:paragraphs(note) ?></blockquote><?cs /if ?></div></li>
<?cs /def ?><?cs

# A rule said no: what, and why or what to do now. ?><?cs
def:refused(head, words) ?><div class="complaints" role="alert" tabindex="-1" autofocus>
<h2><?cs var:head ?></h2>
<p><?cs var:words ?></p>
</div>
<?cs /def ?><?cs

# The way to throw a draft away, closed until it is asked for.  path: where its
form goes; lost: what is lost. ?><?cs
def:discard(path, revision, lost) ?><details class="discard"><summary>不要这份草稿了</summary>
<form method="post" action="<?cs var:site.base ?><?cs var:path ?>" novalidate>
<input type="hidden" name="token" value="<?cs var:form.token ?>"><input type="hidden" name="revision" value="<?cs var:revision ?>">
<p>丢弃以后，<?cs var:lost ?>都没有了，不能恢复。日志里只留下谁在什么时候丢弃过。</p>
<div class="deeds"><p><button type="submit" name="deed" value="discard" class="grave">丢弃草稿</button></p></div>
</form></details>
<?cs /def ?><?cs

# Saved after it was discarded, in another window or by a colleague. ?><?cs
def:discarded() ?><?cs call:refused("没有保存：这份草稿已经丢弃", "草稿丢弃以后不能恢复。您刚才写的还在下面，需要的请复制出来，另外新建。") ?><?cs /def ?><?cs

# The same form once more, whose draft was discarded. ?><?cs
def:discarded_new() ?><?cs call:refused("没有保存：这张表存成的草稿已经丢弃", "您写的还在下面。确实还要的，再按一次按钮，会存成新的一份。") ?><?cs /def ?><?cs

# What is refused of any record (pages/shared/record.h).  one: "次会议"; colleagues: who
else works with its drafts. ?><?cs
def:record_refusal(one, colleagues) ?><?cs
if:page.refusal == "changed" ?><?cs call:refused("没有保存：这" + one + "刚刚被改过", "下面“现在的内容”是最新的，您填写的内容还在表里。请比一比，改好后再保存一次。") ?><?cs
elif:page.refusal == "role" ?><?cs call:refused("没有保存", "这一步要由别的角色来办。您填写的内容还在下面。") ?><?cs
elif:page.refusal == "maker" ?><?cs call:refused("没有丢弃", "草稿由起草的人丢弃。起草人的账号停用以后，" + colleagues + "别的人才可以丢弃。") ?><?cs
elif:page.refusal == "self" ?><?cs call:refused("没有办成", "您参与了这" + one + "的起草。按照先审后发的规定，要由另一个人审核。") ?><?cs
elif:page.refusal == "closed" ?><?cs call:refused("没有办成：现在的状态不能这样办", "可能别人刚刚办过，请看下面的最新情况。您填写的内容还在。") ?><?cs
elif:page.refusal == "discarded" ?><?cs call:discarded_new() ?><?cs
elif:page.refusal == "twice" ?><?cs call:refused("没有再新建：刚才已经保存过一次", "您填写的内容还在下面。要改的是同一" + one + "，请打开保存好的那一份接着写；确实是另一" + one + "，再按一次按钮。") ?><?cs
	if:?page.made ?><p><a class="button" href="<?cs var:site.base ?><?cs var:page.made ?>">打开保存好的那一份</a></p><?cs /if ?><?cs
/if ?><?cs /def ?><?cs

# A document as files: path without suffix, query "" or "?version=2". ?><?cs
def:as_files(words, path, query) ?><p><a class="button quiet" href="<?cs var:site.base ?><?cs var:path ?>.pdf<?cs var:query ?>"><?cs var:words ?>（PDF）</a> <a class="button quiet" href="<?cs var:site.base ?><?cs var:path ?>.docx<?cs var:query ?>"><?cs var:words ?>（Word）</a></p>
<?cs /def ?><?cs

# The visitor's unit has ended: what it had is read here, and goes on elsewhere. ?><?cs
def:unit_over() ?><div class="banner gone" role="status"><p><b>本单位已经不是成员单位。</b>以前的内容可以看，不能再改，也不能提新的议题；没有办完的由承接单位接着办。账号要转到承接单位的，请联系系统管理员。</p></div>
<?cs /def ?><?cs

# After signing in again. ?><?cs
def:kept_notice() ?><?cs if:?form.kept ?><div class="banner good" role="status">
<p><b>您上次没有保存的内容还在。</b>下面就是登录到时以前写的，看过以后请保存。附件不能留住，需要重新选择。</p>
</div>
<?cs /if ?><?cs /def ?><?cs

# Two versions, line by line: diff.N.{kind,sign,cell.M.part.K.{kind,text}}; or
of kind skipped, cut with so many lines.  See compare/diff_prose.h. ?><?cs
def:diff_part(part) ?><?cs
	if:part.kind == "old" ?><del><span class="aside">删去：</span><?cs var:part.text ?></del><?cs
	elif:part.kind == "new" ?><ins><span class="aside">加上：</span><?cs var:part.text ?></ins><?cs
	else ?><?cs var:part.text ?><?cs /if ?><?cs /def ?><?cs

def:diff_parts(cell) ?><?cs each:part = cell.part ?><?cs call:diff_part(part) ?><?cs /each ?><?cs /def ?><?cs

# A heading, an item, a row of a table and so on, with what changed in it. ?><?cs
def:diff_line(d) ?><?cs
	if:d.sign == "l" && d.kind == "old" ?><p><del><span class="aside">删去：</span>（横线）</del></p>
<?cs elif:d.sign == "l" && d.kind == "new" ?><p><ins><span class="aside">加上：</span>（横线）</ins></p>
<?cs elif:d.sign == "l" ?><hr>
<?cs elif:d.sign == "r" ?><p class="cells"><?cs each:cell = d.cell ?><span><?cs call:diff_parts(cell) ?></span> <?cs /each ?></p>
<?cs else ?><p class="line-<?cs var:d.sign ?>"><?cs call:diff_parts(d.cell.0) ?></p>
<?cs /if ?><?cs /def ?><?cs

def:diff(list) ?><div class="diff">
<?cs each:d = list ?><?cs
	if:d.kind == "skipped" ?><p class="note">…… <?cs var:d.lines ?> 行没有变 ……</p>
<?cs elif:d.kind == "cut" ?><p class="note">…… 改动太多，后面 <?cs var:d.lines ?> 行没有列出 ……</p>
<?cs else ?><?cs call:diff_line(d) ?><?cs /if ?><?cs /each ?></div>
<?cs /def ?><?cs

# Two of the versions to compare: version.N.version; from and to are chosen. ?><?cs
def:version_option(n, chosen) ?><option value="<?cs var:n ?>"<?cs if:n == chosen ?> selected<?cs /if ?>>第 <?cs var:n ?> 版</option>
<?cs /def ?><?cs

def:versions_form(path) ?><form class="filters" action="<?cs var:site.base ?><?cs var:path ?>/versions">
<div><label for="from">前一版</label>
<select id="from" name="from"><?cs each:n = version ?><?cs call:version_option(n.version, from.version) ?><?cs /each ?></select></div>
<div><label for="to">后一版</label>
<select id="to" name="to"><?cs each:n = version ?><?cs call:version_option(n.version, to.version) ?><?cs /each ?></select></div>
<div class="go"><button type="submit">比较</button></div>
</form><?cs /def ?>
