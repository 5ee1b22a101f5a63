<?cs # Attachments: those that are there (file.N, see pages/files.h), and the
field that takes more.
	call:files_list("附件")			a list, for readers (_file_list.cs)
	call:files_field()			in a form: list, removal, field
A form that has files_field() says enctype="multipart/form-data", and its token
stands before it.  words.files is what the summary of complaints calls it. ?><?cs

include:"_file_list.cs" ?><?cs set:words.files = "附件" ?><?cs

def:files_field() ?><div class="field files-field"><?cs
if:subcount(file) > #0 ?><fieldset><legend>已添加的文件</legend>
<ol class="files"><?cs each:f = file ?><li><?cs call:file_item(f) ?>
<label class="drop"><input type="checkbox" name="drop" value="<?cs var:f.id ?>" aria-describedby="file-<?cs var:f.id ?>"<?cs
	if:form.drop.chosen[f.id] ?> checked<?cs /if ?>>移除</label></li>
<?cs /each ?></ol></fieldset><?cs /if ?>
<label for="files">附件</label>
<p class="hint" id="files-hint">PDF、Word、Excel、WPS、OFD、图片（JPG、PNG、GIF）、文本或 ZIP，每个不超过 20 MB，一次最多 5 个。</p><?cs
if:?form.files.wrong ?><p class="wrong" id="files-wrong"><?cs call:why(form.files) ?></p><?cs
elif:?files.again ?><p class="wrong" id="files-again">刚才选的文件没有保存，请重新选择。</p><?cs /if ?>
<input type="file" id="files" name="files" multiple accept=".pdf,.doc,.docx,.xls,.xlsx,.wps,.et,.ofd,.jpg,.jpeg,.png,.gif,.txt,.zip"<?cs
if:?form.files.wrong ?> aria-invalid="true" aria-describedby="files-wrong files-hint"<?cs
elif:?files.again ?> aria-describedby="files-again files-hint"<?cs
else ?> aria-describedby="files-hint"<?cs /if ?>></div>
<?cs /def ?>
