<?cs set:title = "印发的议程" ?><?cs include:"_desk.cs" ?><?cs include:"_task_report.cs" ?><?cs include:"office/_agenda_desk.cs" ?><?cs
set:at = "office/meetings/" + meeting.id + "/agenda/issued" ?>
<?cs call:agenda_crumbs(meeting.id, meeting.name, title) ?>
<h1><?cs if:shown.name ?><?cs var:shown.name ?><?cs else ?><?cs var:meeting.name ?><?cs /if ?>议程</h1>
<?cs call:agenda_refusal() ?><?cs if:!shown.number ?><?cs call:nothing("还没有印发过议程。", "在议程的页面上按“印发议程”。") ?><?cs
else ?><div class="tools"><?cs call:tool_buttons() ?><?cs call:as_files("议程", at, "?version=" + shown.number) ?></div>
<p>时间：<?cs if:shown.starts_at ?><?cs call:moment(shown.starts_at) ?><?cs else ?>未定<?cs /if ?>　地点：<?cs var:shown.place ?>　主持人：<?cs var:meeting.chair ?></p>
<?cs call:agenda_table(item) ?><p class="note">第 <?cs var:shown.number ?> 版，<?cs call:moment(shown.issued_at) ?> 印发，<?cs var:shown.who ?>。</p>
<?cs call:task_report_part(report, "block") ?><?cs if:shown.number > #1 ?><section class="block">
<h2>和第 <?cs var:shown.number - #1 ?> 版的不同</h2>
<?cs call:agenda_changes(item, gone) ?></section>
<?cs /if ?><?cs if:subcount(versions) > #1 ?><details class="jumps" open><summary>各版</summary>
<ul><?cs each:v = versions ?><li><a class="tall" href="<?cs var:site.base ?><?cs var:at ?>?version=<?cs var:v.number ?>"<?cs if:v.number == shown.number ?> aria-current="page"<?cs /if ?>>第 <?cs var:v.number ?> 版</a>，<?cs call:moment(v.issued_at) ?></li>
<?cs /each ?></ul></details>
<?cs /if ?><?cs /if ?><?cs include:"_desk_foot.cs" ?>
