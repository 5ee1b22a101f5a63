<?cs # Attachments (file.N, see pages/files/files.h), and the field to add more.
	call:files_list("附件")			a list without a form (_file_list.cs)
	call:files_field()			in a form: list, removal, field
	call:files_field_new()			the field alone
A form with files_field() needs enctype="multipart/form-data", and its token must
come before the field.  words.files is the field's name in the list of complaints.
With form.public (FILES_MARKED_MEMBERS) files are internal unless they are marked. ?><?cs

include:"_file_list.cs" ?><?cs set:words.files = "附件" ?><?cs

def:files_new() ?><?cs if:subcount(held) > #0 ?><fieldset><legend>刚才选好的文件，已经收到</legend>
<p class="hint">不用重新选择，这一次按了按钮就一起存。不要的请取消打勾。</p>
<ol class="files"><?cs each:f = held ?><li><label class="drop"><input type="checkbox" name="held" value="<?cs
	var:f.id ?>" checked> <?cs var:f.name ?></label> <span class="file-facts"><?cs var:f.kind ?>，<?cs call:file_size(f) ?></span></li>
<?cs /each ?></ol></fieldset><?cs /if ?>
<label for="files"><?cs var:words.files ?></label>
<p class="hint" id="files-hint"><?cs if:?form.public.name ?>附件默认只在内部看，公众看不到；要公开的，勾上下面的“公开”。<?cs /if ?>PDF、Word、Excel、WPS、OFD、图片（JPG、PNG、GIF）、文本（TXT、CSV）或 ZIP，每个不超过 20 MB，一次最多 5 个。</p><?cs
if:?form.files.wrong ?><div class="wrong" id="files-wrong"><?cs
	each:w = form.wrong ?><?cs if:w.name == "files" ?><p><?cs call:why_file(w) ?></p><?cs /if ?><?cs /each ?></div><?cs /if ?>
<input type="file" id="files" name="files" multiple accept=".pdf,.doc,.docx,.xls,.xlsx,.wps,.et,.ofd,.jpg,.jpeg,.png,.gif,.txt,.csv,.zip"<?cs
if:?form.files.wrong ?> aria-invalid="true" aria-describedby="files-wrong files-hint"<?cs
else ?> aria-describedby="files-hint"<?cs /if ?>><?cs /def ?><?cs

def:files_field_new() ?><div class="field files-field"><?cs call:files_new() ?></div>
<?cs /def ?><?cs

def:files_field() ?><div class="field files-field"><?cs
if:subcount(file) > #0 ?><fieldset><legend>已添加的文件</legend>
<ol class="files"><?cs each:f = file ?><li><?cs call:file_item(f) ?>
<label class="drop"><input type="checkbox" name="drop" value="<?cs var:f.id ?>" aria-describedby="file-<?cs var:f.id ?>"<?cs
	if:form.drop.chosen[f.id] ?> checked<?cs /if ?>>移除</label><?cs
	if:?form.public.name && f.public == #1 ?> <?cs call:badge("公开", "good") ?> <label class="drop"><input type="checkbox" name="shut" value="<?cs var:f.id ?>" aria-describedby="file-<?cs var:f.id ?>"<?cs
	if:form.shut.chosen[f.id] ?> checked<?cs /if ?>>改为内部</label><?cs
	elif:?form.public.name ?> <?cs call:badge("内部", "") ?> <label class="drop"><input type="checkbox" name="open" value="<?cs var:f.id ?>" aria-describedby="file-<?cs var:f.id ?>"<?cs
	if:form.open.chosen[f.id] ?> checked<?cs /if ?>>改为公开</label><?cs /if ?></li>
<?cs /each ?></ol></fieldset><?cs /if ?>
<?cs call:files_new() ?></div><?cs
if:?form.public.name ?><?cs call:tick(form.public, "公开", "这次选的附件谁都可以下载。不勾的是内部材料。") ?><?cs /if ?>
<?cs /def ?>
<?cs # In a form that takes one file (.one_file of its route): what was received, and
the field.  words.files is the name of the field. ?><?cs
def:one_file(hint, accept) ?><div class="field"><?cs
if:subcount(held) > #0 ?><fieldset><legend>已经收到的文件</legend>
<?cs each:f = held ?><label class="drop"><input type="checkbox" name="held" value="<?cs var:f.id ?>" checked> <bdi><?cs var:f.name ?></bdi></label>
<?cs /each ?><p class="hint">下面另选一个的，就换成新选的。</p></fieldset><?cs /if ?>
<label for="files"><?cs var:words.files ?></label>
<p class="hint" id="files-hint"><?cs var:hint ?></p><?cs
if:?form.files.wrong ?><div class="wrong" id="files-wrong"><?cs
	each:w = form.wrong ?><?cs if:w.name == "files" ?><p><?cs call:why_file(w) ?></p><?cs /if ?><?cs /each ?></div><?cs /if ?>
<input type="file" id="files" name="files" accept="<?cs var:accept ?>"<?cs
if:?form.files.wrong ?> aria-invalid="true" aria-describedby="files-wrong files-hint"<?cs
else ?> aria-describedby="files-hint"<?cs /if ?>></div>
<?cs /def ?>
