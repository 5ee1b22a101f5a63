<?cs set:title = "导入办理窗口" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_files.cs" ?><?cs include:"office/_township.cs" ?>
<?cs call:desk_crumbs("office/townships", "办理窗口", title) ?>
<h1><?cs var:title ?></h1>
<?cs call:complaints() ?>
<form class="work" method="post" action="<?cs var:site.base ?>office/townships/import" enctype="multipart/form-data" novalidate>
<?cs call:token() ?>
<div>
<?cs if:subcount(line) > #0 ?><section class="block" id="preview">
<h2>文件里的窗口</h2>
<p>新的 <?cs var:lines.new ?> 行，一样的 <?cs var:lines.same ?> 行，不同的 <?cs var:lines.differs ?> 行，有错的 <?cs var:lines.wrong ?> 行。还没有存。</p>
<ol class="rows">
<?cs each:l = line ?><li><span><span class="note">第 <?cs var:l.line ?> 行</span> <b><?cs call:window_name(l.row) ?></b> <?cs call:line_verdict(l) ?></span>
<p><?cs if:l.row.address ?><span><?cs var:l.row.address ?></span><?cs /if ?><?cs if:l.row.phone ?><span><?cs var:l.row.phone ?></span><?cs /if ?><?cs
if:l.row.hours ?><span><?cs var:l.row.hours ?></span><?cs /if ?></p></li>
<?cs /each ?></ol>
</section>
<?cs /if ?><div class="form"><div class="field"><?cs
if:subcount(held) > #0 ?><fieldset><legend>已经收到的文件</legend>
<?cs each:f = held ?><label class="drop"><input type="checkbox" name="held" value="<?cs var:f.id ?>" checked> <?cs var:f.name ?></label>
<?cs /each ?></fieldset><?cs /if ?>
<label for="files"><?cs var:words.files ?></label>
<p class="hint" id="files-hint">CSV，Excel 里另存成 CSV 就行。第一行是表头：乡镇、窗口、地址、联系电话、办公时间、次序，次序可以不同，可以缺；空着的格子不改原来的。</p><?cs
if:?form.files.wrong ?><div class="wrong" id="files-wrong"><?cs
	each:w = form.wrong ?><?cs if:w.name == "files" ?><p><?cs call:why_file(w) ?></p><?cs /if ?><?cs /each ?></div><?cs /if ?>
<input type="file" id="files" name="files" accept=".csv,.txt"<?cs
if:?form.files.wrong ?> aria-invalid="true" aria-describedby="files-wrong files-hint"<?cs
else ?> aria-describedby="files-hint"<?cs /if ?>></div></div>
</div>
<div class="side">
<section class="deeds" id="deeds">
<h2>办理</h2>
<?cs if:lines.new > #0 || lines.differs > #0 ?><?cs call:deed("take", "确认导入", "", "新的登记，不同的照文件改，有错的不存；马上公开。") ?><?cs
elif:subcount(line) > #0 ?><p class="hint">没有可以存的：已经登记过了，或者都有错。</p>
<?cs /if ?><p><button type="submit" name="deed" value="preview" class="quiet">预览</button> <span class="hint">看文件里的每一行会怎样，先不存。</span></p>
</section>
</div>
</form>
<?cs include:"_desk_foot.cs" ?>
