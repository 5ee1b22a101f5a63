<?cs # The body of a document: HTML that cmark-gfm made in its safe mode.
The only value that is not escaped. ?><?cs
def:prose(html) ?><div class="prose"><?cs uvar:html ?></div>
<?cs /def ?><?cs

def:raw(html) ?><?cs uvar:html ?><?cs /def ?><?cs

# The same in passages (passage.N, see web/view/contents.h): a table scrolls in its box.
Of several below one heading the first is a landmark, because names differ. ?><?cs
def:named(p) ?> aria-labelledby="<?cs if:p.above ?><?cs var:p.above ?><?cs
	else ?>title<?cs /if ?> <?cs var:p.id ?>"<?cs /def ?><?cs

def:document() ?><div class="prose"><?cs each:p = passage ?><?cs if:p.table && p.again ?><div class="box" tabindex="0" role="group"<?cs
	call:named(p) ?>><?cs call:raw(p.html) ?></div><?cs
	elif:p.table ?><section class="box" tabindex="0"<?cs
	call:named(p) ?>><?cs call:raw(p.html) ?></section><?cs else ?><?cs call:raw(p.html) ?><?cs /if ?><?cs /each ?></div>
<?cs /def ?><?cs

# What a long one consists of, to jump by: heading.N, see web/view/contents.h. ?><?cs
def:contents() ?><?cs if:subcount(heading) > #2 ?><nav class="jumps" aria-label="目录">
<details>
<summary>目录（<?cs var:subcount(heading) ?> 节）</summary>
<ul class="with"><?cs each:h = heading ?><li<?cs if:!h.lower ?> class="part"<?cs /if ?>><a href="#<?cs var:h.id ?>"><?cs var:h.words ?></a></li>
<?cs /each ?></ul>
</details>
</nav>
<?cs /if ?><?cs /def ?>
