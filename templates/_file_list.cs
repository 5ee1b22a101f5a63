<?cs # A list of attachments (file.N, see pages/files/files.h). ?><?cs

def:file_size(f) ?><?cs if:?f.mb ?><?cs var:f.mb ?>.<?cs var:f.mb_tenth ?> MB<?cs
	else ?><?cs var:f.kb ?> KB<?cs /if ?><?cs /def ?><?cs

def:file_item(f) ?><a id="file-<?cs var:f.id ?>" href="<?cs var:site.base ?><?cs var:f.link ?>"><?cs var:f.name ?><?cs if:f.of_name > #1 ?>（同名，第 <?cs var:f.of_name ?> 份）<?cs /if ?></a>
<span class="file-facts"><?cs var:f.kind ?>，<?cs call:file_size(f) ?>，<time datetime="<?cs
	var:f.at ?>"><?cs var:f.at ?></time></span><?cs /def ?><?cs

def:files_list(words_) ?><?cs if:subcount(file) > #0 ?><section class="files">
<h2><?cs var:words_ ?></h2>
<ol><?cs each:f = file ?><li><?cs call:file_item(f) ?></li>
<?cs /each ?></ol>
</section><?cs /if ?><?cs /def ?>
