<?cs set:title = "新建会议" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_files.cs" ?><?cs include:"office/_meeting_form.cs" ?>
<?cs call:desk_crumbs("office/meetings", "会议安排", title) ?>
<h1><?cs var:title ?></h1>
<?cs call:meeting_refusal() ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<form class="work" method="post" enctype="multipart/form-data" action="<?cs var:site.base ?>office/meetings/new" novalidate>
<?cs call:token() ?><?cs call:once() ?>
<div class="form">
<?cs call:meeting_fields() ?></div>
<div class="side">
<section class="deeds" id="deeds">
<h2>办理</h2>
<?cs call:autosave() ?><?cs call:progress() ?><?cs call:draft_deeds() ?></section>
</div>
</form>
<?cs include:"_desk_foot.cs" ?>
