<?cs set:title = "各版对照" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_files.cs" ?><?cs include:"_topic.cs" ?><?cs include:"_topic_versions.cs" ?>
<?cs call:topic_versions_page("office/topics/") ?>
<?cs include:"_desk_foot.cs" ?>
