<?cs # What was typed into a form that failed (web/form/typed.h).  words.NAME is the
label of a field; without it the field's name is shown.
	call:typed_left()	on the form's page: values that have no field
	call:typed_fault()	on an error page: the reason, and all values, to be
				sent again ?><?cs

def:typed_name(name) ?><?cs if:words[name] ?><?cs var:words[name] ?><?cs else ?><?cs var:name ?><?cs /if ?><?cs /def ?><?cs

def:typed_left() ?><?cs if:subcount(typed.field) > #0 ?><div class="block">
<h2>您刚才写的，没有存进去，可以复制</h2>
<?cs each:t = typed.field ?><div class="field"><label for="typed-<?cs var:t.id ?>"><?cs call:typed_name(t.name) ?></label>
<textarea id="typed-<?cs var:t.id ?>" rows="4" readonly><?cs var:t.value ?></textarea></div>
<?cs /each ?></div>
<?cs /if ?><?cs /def ?><?cs

def:typed_whole() ?><?cs if:subcount(typed.field) > #0 ?><form class="form" method="post" action="<?cs var:site.base ?><?cs
	var:string.slice(page.path, #1, string.length(page.path)) ?>"<?cs
	if:typed.files ?> enctype="multipart/form-data"<?cs /if ?>>
<h2>您刚才写的</h2>
<?cs each:t = typed.field ?><?cs if:t.words ?><div class="field"><label for="typed-<?cs var:t.id ?>"><?cs call:typed_name(t.name) ?></label>
<textarea id="typed-<?cs var:t.id ?>" name="<?cs var:t.name ?>" rows="4"><?cs var:t.value ?></textarea></div>
<?cs else ?><input type="hidden" name="<?cs var:t.name ?>" value="<?cs var:t.value ?>">
<?cs /if ?><?cs /each ?><?cs
	if:typed.files ?><p class="note">附件不能留住，需要重新选择。</p>
<?cs /if ?><?cs if:typed.again && page.refusal != "kept" ?><div class="go"><button type="submit">再发一次</button></div>
<?cs else ?><p><a class="button" href="<?cs var:site.base ?><?cs
	var:string.slice(page.path, #1, string.length(page.path)) ?>" target="_blank">打开原来的页面（新窗口）</a></p>
<?cs /if ?></form>
<?cs /if ?><?cs /def ?><?cs

# The names are those of _typed_names.cs. ?><?cs
def:typed_fault() ?><?cs
if:page.refusal == "kept" ?><p>您现在的账号没有办这件事的权限，所以没有办。</p>
<p>您写的已经替您留住；给了您权限以后，打开原来的页面，就在表单里。下面也有一份，可以复制。</p>
<?cs elif:page.refusal == "other" ?><p>这份内容是用另一个账号打开的，现在登录的是“<?cs var:visitor.name ?>”，所以没有办。</p>
<p>写的内容已经替那个账号留住：退出以后用那个账号登录，打开原来的页面，就在表单里。下面也有一份，可以复制。</p>
<?cs elif:page.status == 403 ?><p>不能确定这是您本人发出的：页面放得太久，或者是从别的网站转来的。</p>
<p><?cs if:?typed.again ?>请看看下面的内容，是您写的，再发一次。<?cs else ?>请<?cs if:!visitor.id ?>先登录，<?cs /if ?>打开原来的页面，把下面的内容复制过去。<?cs /if ?></p>
<?cs elif:page.status == 404 || page.status == 410 ?><p>您要办的那一项已经不在了。您写的在下面，可以复制。</p>
<?cs elif:page.status == 413 ?><p>发来的内容超过了允许的大小：一次最多 5 个附件，每个不超过 20 MB；文字一共不超过 4 MB。您写的文字在下面。</p>
<?cs elif:page.status == 503 ?><p>系统正在维护，或者一时太忙。不是您的问题。</p>
<p>您写的都在下面，请不要关闭这一页；过一两分钟，按“再发一次”。</p>
<?cs else ?><p>发来的表单现在不能办，可能页面刚刚更新过，也可能别人刚刚办过。您写的在下面，可以复制。</p>
<?cs /if ?><?cs call:typed_whole() ?><?cs /def ?>
