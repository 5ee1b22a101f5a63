<?cs set:title = minutes.title ?><?cs include:"_desk.cs" ?><?cs include:"_minutes.cs" ?>
<?cs call:desk_crumbs("office/minutes/" + minutes.id, "会议纪要", "印发的样子") ?>
<h1><?cs var:title ?></h1>
<div class="tools"><?cs call:tool_buttons() ?><?cs if:shown.version ?><?cs call:as_files("会议纪要", "office/minutes/" + minutes.id + "/minutes", "?version=" + shown.version) ?><?cs else ?><?cs call:as_files("草稿", "office/minutes/" + minutes.id + "/minutes", "") ?><?cs /if ?></div>
<?cs if:shown.version ?><p class="note"><?cs if:shown.version > #1 ?>第 <?cs var:shown.version ?> 版。<?cs /if ?></p><?cs call:minutes_sheet(shown.title, minutes.number, shown.issued_on) ?>
<?cs else ?><p class="note">还没有印发的样子：<?cs call:minutes_state(minutes.state) ?></p><?cs call:minutes_sheet(minutes.title, minutes.number, "") ?><?cs /if ?><?cs include:"_desk_foot.cs" ?>
