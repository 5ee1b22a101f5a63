<?cs set:title = "并入另一个议题" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_topic.cs" ?><?cs
set:words.into = "并入哪个议题" ?><?cs set:words.reason = "合并的理由" ?><?cs
set:form.into.must = "必填" ?><?cs set:form.reason.must = "必填" ?>
<?cs call:desk_crumbs("office/topics/" + topic.id, topic.title, title) ?>
<h1><?cs var:title ?></h1>
<p class="lede"><?cs var:topic.number ?> <?cs var:topic.title ?></p>
<?cs if:page.refusal == "target" ?><?cs call:refused("没有合并：那个议题不能再并入", "要并入的议题已经不是“已受理”了。请另选一个。") ?>
<?cs elif:?page.refusal ?><?cs call:refused("没有合并：这个议题刚有变化", "现在的状态是“" + states[topic.state].name + "”。请打开议题的页面看过再办。") ?>
<?cs /if ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<?cs set:others = "列入会议议程的议题不在里面，因为各方正按它的内容准备；要并入它的，先把它移出议程。会上已经有结果的不能再并。" ?>
<?cs if:subcount(target) == #0 ?><?cs call:nothing("没有别的已受理、还没有列入会议议程的议题。", others) ?><?cs else ?><p class="note"><?cs var:others ?></p>
<form class="form" method="post" action="<?cs var:site.base ?>office/topics/<?cs var:topic.id ?>/merge" novalidate>
<?cs call:token() ?><input type="hidden" name="revision" value="<?cs var:topic.revision ?>">
<div class="field"><?cs call:label(form.into, words.into, "合并以后只按那个议题办理。两个议题的内容和经过都留着，互相指明；两个单位都看得到。") ?>
<select<?cs call:common(form.into, "1") ?>><option value="">请选择</option>
<?cs each:t = target ?><?cs call:option(t.id, t.number + " " + t.title, form.into.value) ?><?cs /each ?></select></div>
<?cs call:lines_of(form.reason, words.reason, "例如：两个单位提的是同一件事。提出单位会看到。") ?>
<div class="deeds go"><button type="submit">合并</button>
<a class="button quiet" href="<?cs var:site.base ?>office/topics/<?cs var:topic.id ?>">不合并了</a></div>
</form>
<?cs /if ?><?cs include:"_desk_foot.cs" ?>
