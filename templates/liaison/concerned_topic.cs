<?cs set:title = topic.title ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_files.cs" ?><?cs include:"_topic.cs" ?><?cs include:"_opinion.cs" ?>
<?cs call:desk_crumbs("liaison/concerned", "涉及本单位的议题", title) ?>
<h1><?cs var:title ?></h1>
<div class="banner calm"><p>这是<?cs call:unit_long(topic.unit_id, topic.submitted_at) ?>的议题，本单位只能看<?cs if:subcount(due) + subcount(confirm) > #0 ?>内容，要答复的列在下面<?cs /if ?>。</p></div>
<?cs call:chain_strip() ?><?cs call:topic_mine() ?><div class="work">
<div><?cs call:topic_words(topic) ?></div>
<div class="side"><?cs call:topic_head(topic) ?></div>
</div>
<?cs include:"_desk_foot.cs" ?>
