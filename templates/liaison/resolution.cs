<?cs set:title = resolution.title ?><?cs include:"_desk.cs" ?><?cs include:"_minutes.cs" ?><?cs include:"_chain.cs" ?>
<?cs call:desk_crumbs("liaison/resolutions", "议定事项", title) ?>
<h1><?cs var:title ?></h1>
<?cs call:chain_strip() ?><p><?cs call:carried(resolution.carried) ?> <?cs var:resolution.number ?>第 <?cs var:resolution.position ?> 项，<?cs call:day(resolution.issued_on) ?> 印发</p>
<?cs if:resolution.text ?><?cs call:paragraphs(resolution.text) ?><?cs /if ?><?cs call:resolution_facts(resolution) ?>
<p><?cs var:resolution.meeting ?><?cs if:resolution.minutes_id && resolution.minutes_id != "0" ?>　<a class="button quiet" href="<?cs var:site.base ?>liaison/minutes/<?cs var:resolution.minutes_id ?>">会议纪要</a><?cs /if ?></p>
<?cs include:"_desk_foot.cs" ?>
