<?cs set:title = "提出议题" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_files.cs" ?><?cs include:"_topic.cs" ?>
<?cs call:desk_crumbs("office/topics", "议题", title) ?>
<h1>提出议题</h1>
<?cs if:visitor.unit_id == #0 ?><?cs call:no_unit() ?><?cs else ?><p class="lede">办公室以<?cs var:site.unit[visitor.unit_id].name ?>的名义提出议题。提交后和其他单位的议题一样等待受理。</p>
<?cs call:topic_twice() ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<?cs call:topic_form("office/topics/new", "", "进入等待受理的议题，由办公室受理、退回或者不予受理。") ?>
<?cs /if ?><?cs include:"_desk_foot.cs" ?>
