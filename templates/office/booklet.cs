<?cs set:title = "议题汇编" ?><?cs include:"_desk.cs" ?><?cs include:"office/_agenda_desk.cs" ?>
<?cs call:agenda_crumbs(meeting.id, meeting.name, title) ?>
<h1><?cs var:meeting.name ?>议题汇编</h1>
<?cs if:subcount(topic) == #0 ?><?cs call:nothing("议程里还没有议题。", "") ?><?cs
else ?><div class="tools"><?cs call:tool_buttons() ?></div>
<p><?cs if:meeting.starts_at ?><?cs call:moment(meeting.starts_at) ?>　<?cs /if ?><?cs var:meeting.place ?></p>
<nav class="block" aria-label="目录">
<h2>目录</h2>
<ul><?cs each:t = topic ?><li><a class="tall" href="#topic-<?cs var:t.id ?>"><?cs var:t.position ?>. <?cs var:t.title ?></a>（<?cs call:unit_short(t.unit_id, t.submitted_at) ?>）</li>
<?cs /each ?></ul></nav>
<?cs each:t = topic ?><article class="sheet topic" id="topic-<?cs var:t.id ?>">
<h2><?cs var:t.position ?>. <?cs var:t.title ?></h2>
<dl class="facts">
<div><dt>编号</dt><dd><?cs var:t.number ?></dd></div>
<div><dt>提出单位</dt><dd><?cs call:unit_long(t.unit_id, t.submitted_at) ?></dd></div>
<div><dt>救助类别</dt><dd><?cs var:site.category[t.category_id].name ?></dd></div>
</dl>
<?cs call:item_override(t) ?>
<h3>问题</h3>
<?cs call:paragraphs(t.problem) ?>
<?cs if:t.facts ?><h3>事实和法规</h3>
<?cs call:paragraphs(t.facts) ?>
<?cs /if ?><h3>建议</h3>
<?cs call:paragraphs(t.proposal) ?>
<h3>请议定事项</h3>
<?cs call:paragraphs(t.decision) ?></article>
<?cs /each ?><?cs /if ?><?cs include:"_desk_foot.cs" ?>
