<?cs set:title = "提出议题" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_files.cs" ?><?cs include:"_topic.cs" ?>
<?cs call:desk_crumbs("liaison/topics", "本单位议题", title) ?>
<h1>提出议题</h1>
<?cs if:visitor.unit_id == #0 ?><?cs call:no_unit() ?><?cs elif:site.unit[visitor.unit_id].ended && page.status == #200 ?><?cs call:unit_over() ?><?cs else ?><p class="lede">写不完可以先保存草稿，以后接着写。写着“提交时必填”的几项，提交时要写好。</p>
<?cs if:page.refusal == "unit-over" ?><?cs call:unit_over() ?><?cs /if ?><?cs call:topic_twice() ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<?cs call:topic_form("liaison/topics/new", "只有本单位看得到，以后接着写。", "送联席会议办公室审看。办公室会受理、退回修改，或者说明理由不予受理。列入联席会议议程以前可以撤回；受理以后撤回，要写明原因。") ?>
<?cs /if ?><?cs include:"_desk_foot.cs" ?>
