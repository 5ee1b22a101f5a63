<?cs if:desk.what == "policy" ?><?cs set:title = "起草政策文件" ?><?cs
else ?><?cs set:title = "起草公示公告" ?><?cs /if ?><?cs
include:"_desk.cs" ?><?cs include:"press/_press.cs" ?>
<?cs call:desk_crumbs("press/", "待办", title) ?>
<h1><?cs var:title ?></h1>
<?cs if:page.refusal ?><?cs call:refusal(page.refusal) ?><?cs /if ?>
<?cs call:complaints() ?>
<?cs call:kept_notice() ?>
<?cs call:paper_preview() ?>
<form class="work" method="post" action="<?cs var:site.base ?><?cs var:desk.path ?>/new" enctype="multipart/form-data" novalidate>
<?cs call:token() ?><?cs call:once() ?>
<div class="form">
<?cs call:paper_fields() ?></div>
<div class="side">
<?cs call:paper_buttons() ?></div>
</form>
<?cs include:"_desk_foot.cs" ?>
