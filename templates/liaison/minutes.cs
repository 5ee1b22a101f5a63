<?cs if:shown.title ?><?cs set:title = shown.title ?><?cs else ?><?cs set:title = "会议纪要" ?><?cs /if ?><?cs include:"_desk.cs" ?><?cs include:"_minutes.cs" ?><?cs include:"_chain.cs" ?>
<?cs call:desk_crumbs("liaison/minutes", "会议纪要", title) ?>
<h1><?cs var:title ?></h1>
<?cs if:minutes.state == #1 ?><p>这一份还是草稿，请本单位确认。</p>
<p><a class="button" href="<?cs var:site.base ?>liaison/minutes/<?cs var:minutes.id ?>/confirm">看草稿，答复</a></p>
<?cs else ?><div class="tools"><?cs call:tool_buttons() ?><?cs call:as_files("会议纪要", "liaison/minutes/" + minutes.id + "/minutes", "?version=" + shown.version) ?></div>
<?cs if:shown.version != minutes.version ?><div class="banner"><p>这是第 <?cs var:shown.version ?> 版，已经更正。<a href="<?cs var:site.base ?>liaison/minutes/<?cs var:minutes.id ?>">看现在的一版</a></p></div>
<?cs elif:shown.correction ?><div class="banner"><p>第 <?cs var:shown.version ?> 版更正说明：<?cs var:shown.correction ?></p></div>
<?cs /if ?><?cs call:minutes_sheet(shown.title, minutes.number, shown.issued_on) ?>
<?cs if:minutes.read_version >= minutes.version ?><p class="note">本单位已阅<?cs if:minutes.read_at ?>，<?cs call:moment(minutes.read_at) ?><?cs /if ?>。</p>
<?cs elif:!site.unit[visitor.unit_id].ended && shown.version == minutes.version ?><form class="deeds" method="post" action="<?cs var:site.base ?>liaison/minutes/<?cs var:minutes.id ?>/read">
<input type="hidden" name="token" value="<?cs var:visitor.token ?>">
<p><button type="submit">已阅</button> <span class="hint">告诉办公室，本单位已经收到、看过这一版。</span></p>
</form>
<?cs /if ?><?cs call:minutes_versions("liaison/minutes/" + minutes.id) ?><?cs call:chain_topics() ?><?cs /if ?><?cs include:"_desk_foot.cs" ?>
