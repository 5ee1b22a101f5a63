<?cs set:title = "各版对照" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"press/_aid.cs" ?><?cs include:"press/_aid_words.cs" ?><?cs include:"press/_versions.cs" ?>
<?cs call:desk_crumbs("press/aid/" + to.id, to.name, title) ?>
<h1><?cs var:to.name ?>：<?cs var:title ?></h1>
<section class="block">
<h2>全部版本</h2>
<ul class="rows">
<?cs each:n = version ?><li><b>第 <?cs var:n.version ?> 版</b><p><?cs call:aid_state(n) ?><?cs
if:n.note ?> <span>修改说明：<?cs var:n.note ?></span><?cs /if ?></p><?cs call:listed(n.written_at) ?></li>
<?cs /each ?></ul>
<?cs if:subcount(version) > #1 ?><?cs call:versions_form("press/aid/" + to.id) ?>
<?cs /if ?></section>
<section class="block">
<?cs call:versions_compared() ?>
<?cs if:subcount(part) + subcount(changed) == #0 ?><p class="note">没有不同。</p>
<?cs /if ?></section>
<?cs include:"_desk_foot.cs" ?>
