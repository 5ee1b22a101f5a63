<?cs # The body of a document: HTML that cmark-gfm made in its safe mode.
The only place where a value is shown unescaped. ?><?cs
def:prose(html) ?><div class="prose"><?cs uvar:html ?></div>
<?cs /def ?>
