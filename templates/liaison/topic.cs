<?cs set:title = topic.title ?><?cs if:gone.kind == "draft" ?><?cs set:title = "草稿已经丢弃" ?><?cs elif:!title ?><?cs set:title = "（还没有写标题）" ?><?cs /if ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_files.cs" ?><?cs include:"_topic.cs" ?><?cs include:"_opinion.cs" ?><?cs include:"_topic_versions.cs" ?><?cs include:"_topic_page.cs" ?>
<?cs call:desk_crumbs("liaison/topics", "本单位议题", title) ?>
<h1><?cs var:title ?></h1>
<?cs call:topic_page("liaison/topics/", "liaison/topics/", "以后接着写；提交以后办公室才审看。", "送联席会议办公室审看。列入联席会议议程以前可以撤回；受理以后撤回，要写明原因。") ?>
<?cs include:"_desk_foot.cs" ?>
