<?cs set:title = topic.title ?><?cs if:gone.kind == "draft" ?><?cs set:title = "草稿已经丢弃" ?><?cs elif:!topic.id ?><?cs set:title = "提出议题" ?><?cs elif:!title ?><?cs set:title = "（还没有写标题）" ?><?cs /if ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_files.cs" ?><?cs include:"_topic.cs" ?><?cs include:"_opinion.cs" ?><?cs include:"_topic_versions.cs" ?><?cs include:"_topic_page.cs" ?>
<?cs call:desk_crumbs("office/topics", "议题", title) ?>
<h1><?cs var:title ?></h1>
<?cs if:topic.id || gone.kind == "draft" ?><?cs if:topic.state != #0 && topic.state != #5 && topic.id ?><p><a class="button quiet" href="<?cs var:site.base ?>office/topics/<?cs var:topic.id ?>">受理的页面</a></p>
<?cs /if ?><?cs call:topic_page("office/topics/own/", "office/topics/", "只有办公室看得到，以后接着写。", "由办公室的另一位同事或者召集人受理、退回，或者不予受理。") ?>
<?cs elif:visitor.unit_id == #0 ?><?cs call:no_unit() ?><?cs else ?><p class="lede">办公室以<?cs var:site.unit[visitor.unit_id].name ?>的名义提出议题。写不完可以先保存草稿。提交后和其他单位的议题一样等待受理；起草的人自己不能受理。</p>
<?cs call:topic_twice() ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<?cs call:topic_form("office/topics/own/new", "只有办公室看得到，以后接着写。", "由办公室的另一位同事或者召集人受理、退回，或者不予受理。") ?>
<?cs /if ?><?cs include:"_desk_foot.cs" ?>
