<?cs set:title = "拆出一个议题" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_files.cs" ?><?cs include:"_topic.cs" ?>
<?cs call:desk_crumbs("office/topics/" + topic.id, topic.title, title) ?>
<h1><?cs var:title ?></h1>
<p class="lede">原议题：<?cs var:topic.number ?> <?cs var:topic.title ?>。原议题不变；下面写拆出来的议题，按原来的单位提出，保存就是已受理，另有编号。</p>
<?cs if:page.refusal == "own" ?><?cs call:refused("没有拆分：这是办公室自己的议题", "办公室自己的议题要由另一位受理，所以不能拆分。请另外提一个议题。") ?><?cs elif:?page.refusal ?><?cs call:refused("没有拆分：这个议题刚有变化", "现在的状态是“" + states[topic.state].name + "”。请打开议题的页面看过再办。") ?>
<?cs /if ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<form class="form" method="post" action="<?cs var:site.base ?>office/topics/<?cs var:topic.id ?>/split" novalidate>
<?cs call:token() ?><?cs call:once() ?><input type="hidden" name="revision" value="<?cs var:topic.revision ?>">
<?cs call:topic_words_fields() ?>
<div class="deeds go"><button type="submit">拆出议题</button>
<a class="button quiet" href="<?cs var:site.base ?>office/topics/<?cs var:topic.id ?>">不拆了</a></div>
</form>
<?cs include:"_desk_foot.cs" ?>
