<?cs set:title = "席卡" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_invitation.cs" ?><?cs set:coming = #count.comes + #count.substitute ?>
<?cs call:desk_crumbs("office/meetings/" + meeting.id + "/invitations", "邀请和回执", title) ?>
<h1><?cs var:meeting.name ?> <?cs var:title ?></h1>
<div class="tools"><?cs call:tool_buttons() ?></div>
<p class="note">答复参加和代会的，一人一张，A4 纸上下两张。共 <?cs var:coming ?> 张。</p>
<?cs if:coming > #0 ?><ul class="plates">
<?cs each:i = row ?><?cs if:i.state == "1" && i.answer != "excused" ?><li><b><?cs var:i.person ?></b> <span><?cs call:invited_name(i, meeting.starts_at) ?></span></li>
<?cs /if ?><?cs /each ?></ul>
<?cs else ?><?cs call:nothing("还没有人答复参加。", "") ?><?cs /if ?><?cs include:"_desk_foot.cs" ?>
