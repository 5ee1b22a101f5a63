<?cs set:title = "提出议题" ?><?cs include:"_head.cs" ?><?cs include:"_form.cs" ?><?cs include:"_files.cs" ?><?cs include:"_topic.cs" ?>
<?cs call:crumbs("本单位议题", "liaison/topics", title) ?>
<h1>提出议题</h1>
<?cs if:visitor.unit_id == #0 ?><?cs call:no_unit() ?><?cs else ?><p class="lede">写不完可以先保存草稿，以后接着写。带“必填”的几项，提交时要写好。</p>
<?cs call:complaints() ?>
<form method="post" action="<?cs var:site.base ?>liaison/topics/new" enctype="multipart/form-data" novalidate data-draft>
<?cs call:token() ?><?cs call:once() ?><input type="hidden" name="revision" value="<?cs var:form.revision.value ?>">
<?cs call:topic_fields() ?>
<div class="deeds">
<p class="hint">保存的草稿只有本单位看得到。提交后送联席会议办公室审看，受理以前可以撤回。</p>
<button type="submit" name="deed" value="save">保存草稿</button>
<button type="submit" name="deed" value="submit">提交</button>
</div>
</form>
<?cs /if ?><?cs include:"_foot.cs" ?>
