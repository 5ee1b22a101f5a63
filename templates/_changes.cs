<?cs # The history of a record with the fields that changed; code.FIELD.VALUE are
the words of codes.  office/_verbs.cs or verb_words() before. ?><?cs
def:changed_value(field, x) ?><?cs if:code[field][x] ?><?cs var:code[field][x] ?><?cs else ?><?cs var:x ?><?cs /if ?><?cs /def ?><?cs

# What was done and changed, newest first. ?><?cs
def:changes_history() ?><?cs if:subcount(event) > #0 ?><section class="block">
<h2>办理经过</h2>
<ol class="history">
<?cs each:e = event ?><li><?cs call:moment(e.at) ?><div><p><b><?cs call:verb_words(e.kind + "." + e.verb) ?></b> <span><?cs var:e.who ?></span></p><?cs
if:e.reason ?><blockquote><?cs call:paragraphs(e.reason) ?></blockquote><?cs /if ?><?cs
each:c = e.change ?><p><?cs var:words[c.field] ?>：<?cs if:c.before_ ?>原为“<?cs call:changed_value(c.field, c.before_) ?>”，<?cs
if:c.after_ ?>改为“<?cs call:changed_value(c.field, c.after_) ?>”<?cs else ?>已删去<?cs /if ?><?cs else ?><?cs call:changed_value(c.field, c.after_) ?><?cs /if ?></p><?cs /each ?></div></li>
<?cs /each ?></ol>
</section>
<?cs /if ?><?cs /def ?>
