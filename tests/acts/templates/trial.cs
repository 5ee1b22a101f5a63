<?cs set:title = "trial" ?><?cs include:"_form.cs" ?>
<main data-visitor="<?cs var:visitor.id ?>">
<?cs if:?page.refusal ?><p class="refusal"><?cs var:page.refusal ?></p><?cs /if ?><?cs
if:?page.made ?><a class="made" href="<?cs var:site.base ?><?cs var:page.made ?>">made</a><?cs /if ?>
<?cs call:complaints() ?>
<?cs each:t = trial ?><a href="<?cs var:site.base ?>trial/<?cs var:t.id ?>"><?cs var:t.title ?></a>
<?cs /each ?>
<?cs if:?link.next ?><a rel="next" href="<?cs var:site.base ?>trial<?cs var:link.next ?>">next</a><?cs /if ?>
<?cs if:?row.id ?><h1><?cs var:row.title ?></h1><p class="revision"><?cs var:row.revision ?></p><?cs /if ?>
<?cs if:?form.token ?><form method="post">
<?cs call:line(form.title, "Title", "at least 3") ?><?cs call:lines_of(form.body, "Body", "") ?><?cs call:dated(form.due, "Due", "") ?><?cs call:token() ?><?cs call:once() ?>
<button>Save</button></form><?cs /if ?>
</main>
