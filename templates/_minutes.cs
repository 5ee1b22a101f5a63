<?cs # Minutes as they are read: their state, their text (line.N of
conference/minutes/minutes.h), and what a resolution says. ?><?cs

def:minutes_state(state) ?><?cs if:state == #0 ?><?cs call:badge("草稿", "soon") ?><?cs elif:state == #1 ?><?cs call:badge("请单位确认", "soon") ?><?cs
	elif:state == #2 ?><?cs call:badge("待批准", "soon") ?><?cs elif:state == #3 ?><?cs call:badge("已印发", "good") ?><?cs
	elif:state == #4 ?><?cs call:badge("正在更正", "soon") ?><?cs else ?><?cs call:badge("更正待批准", "soon") ?><?cs /if ?><?cs /def ?><?cs

# One block; a heading has its number as label. ?><?cs
def:minutes_line(l) ?><?cs if:l.kind == "heading-1" ?><h2><?cs call:han(l.label) ?>、<?cs var:l.text ?></h2>
<?cs elif:l.kind == "heading-2" ?><h3><?cs var:l.label ?>. <?cs var:l.text ?></h3>
<?cs elif:l.kind == "names" || l.kind == "foot" ?><p><b><?cs var:l.label ?>：</b><?cs var:l.text ?></p>
<?cs else ?><p><?cs var:l.text ?></p>
<?cs /if ?><?cs /def ?><?cs

# number and on are "" before they are issued; title_ that of the page is not
repeated. ?><?cs
def:minutes_sheet(title_, number, on) ?><article class="sheet">
<?cs if:number ?><p class="note"><?cs var:number ?></p><?cs /if ?>
<?cs if:title_ != title ?><h2><?cs var:title_ ?></h2>
<?cs /if ?><div class="prose"><?cs each:l = line ?><?cs call:minutes_line(l) ?><?cs /each ?></div>
<?cs if:on ?><p class="note"><?cs call:day(on) ?> 印发</p>
<?cs /if ?></article>
<?cs /def ?><?cs

# path: where a version is read. ?><?cs
def:minutes_versions(path) ?><?cs if:subcount(version) > #1 ?><section class="block">
<h2>各版</h2>
<ol class="history">
<?cs each:v = version ?><li><?cs call:day(v.issued_on) ?><div><p><a class="tall" href="<?cs var:site.base ?><?cs var:path ?>?version=<?cs var:v.version ?>"<?cs if:v.version == shown.version ?> aria-current="page"<?cs /if ?>>第 <?cs var:v.version ?> 版</a></p><?cs
if:v.correction ?><p>更正说明：<?cs var:v.correction ?></p><?cs /if ?></div></li>
<?cs /each ?></ol>
</section>
<?cs /if ?><?cs /def ?><?cs

# Its tasks that the visitor may read, on its own page: task.N. ?><?cs
def:resolution_tasks() ?><?cs if:subcount(task) > #0 ?><div><dt>任务</dt><dd><?cs each:t = task ?><p><a class="tall" href="<?cs var:site.base ?><?cs var:page.section ?>/tasks/<?cs var:t.id ?>"><?cs var:t.title ?></a>，<?cs
	if:t.closed_on ?><?cs call:day(t.closed_on) ?> <?cs if:t.state == #4 ?>撤销<?cs else ?>办结<?cs /if ?><?cs else ?>办理中，完成时限 <?cs call:day(t.due_on) ?><?cs /if ?></p><?cs /each ?></dd></div>
<?cs /if ?><?cs /def ?><?cs

# What is to be done: help.N.id, told.N.id beside it. ?><?cs
def:resolution_facts(x) ?><dl class="facts">
<?cs if:site.unit[x.unit_id].short_name ?><div><dt>牵头单位</dt><dd><?cs call:unit_short(x.unit_id, x.starts_at) ?></dd></div>
<?cs /if ?><?cs if:subcount(x.help) > #0 ?><div><dt>配合单位</dt><dd><?cs each:u = x.help ?><?cs if:!first(u) ?>、<?cs /if ?><?cs call:unit_short(u.id, x.starts_at) ?><?cs /each ?></dd></div>
<?cs /if ?><?cs if:subcount(x.told) > #0 ?><div><dt>乡镇（街道）</dt><dd><?cs each:t = x.told ?><?cs each:w = township ?><?cs if:w.id == t.id ?><?cs if:!first(t) ?>、<?cs /if ?><?cs var:w.name ?><?cs /if ?><?cs /each ?><?cs /each ?></dd></div>
<?cs /if ?><?cs if:x.due_on ?><div><dt>完成时限</dt><dd><?cs call:day(x.due_on) ?></dd></div>
<?cs /if ?><?cs if:x.deliverable ?><div><dt>成果要求</dt><dd><?cs call:paragraphs(x.deliverable) ?></dd></div>
<?cs /if ?><?cs call:resolution_tasks() ?><div><dt>公开</dt><dd><?cs if:x.public == #1 ?>可以公开<?cs else ?>内部<?cs /if ?></dd></div>
</dl>
<?cs /def ?><?cs

# How it is carried out, as its tasks show; and the filter. ?><?cs
def:carried(word) ?><?cs if:word == "open" ?><?cs call:badge("办理中", "soon") ?><?cs elif:word == "late" ?><?cs call:badge("已逾期", "gone") ?><?cs
	elif:word == "done" ?><?cs call:badge("已办结", "good") ?><?cs elif:word == "none" ?><?cs call:badge("没有任务", "") ?><?cs /if ?><?cs /def ?><?cs

def:filter_carried() ?><div><label for="carried">办理情况</label>
<select id="carried" name="carried"><option value="">全部</option>
<?cs call:option("open", "办理中", query.carried) ?><?cs call:option("late", "已逾期", query.carried) ?><?cs call:option("done", "已办结", query.carried) ?><?cs call:option("none", "没有任务", query.carried) ?></select></div>
<?cs /def ?><?cs

# The list with its filter as files. ?><?cs
def:resolution_files(path) ?><?cs if:subcount(row) > #0 ?><p><a class="button quiet" href="<?cs var:site.base ?><?cs var:path ?>.xlsx<?cs var:list.query ?>">下载 Excel</a> <a class="button quiet" href="<?cs var:site.base ?><?cs var:path ?>.csv<?cs var:list.query ?>">下载 CSV</a></p>
<p class="note">每个文件最多 1000 项，较新的会议在前；再早的不在文件里。</p>
<?cs /if ?><?cs /def ?><?cs

def:resolution_state(state) ?><?cs if:state == #0 ?><?cs call:badge("已写，待纪要印发", "soon") ?><?cs elif:state == #1 ?><?cs call:badge("已议定", "good") ?><?cs
	elif:state == #2 ?><?cs call:badge("公开稿待审", "soon") ?><?cs else ?><?cs call:badge("已公开", "good") ?><?cs /if ?><?cs /def ?>
