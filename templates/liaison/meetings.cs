<?cs set:title = "会议邀请" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_invitation.cs" ?><?cs include:"liaison/_invited.cs" ?>
<h1><?cs var:title ?></h1>
<p class="lede">联席会议邀请本单位参加的会议。开会以前交回执，交了还可以改。</p>
<p><?cs call:by_month("liaison/meetings") ?></p>
<?cs if:visitor.unit_id == #0 ?><?cs call:nothing("您的账号还没有单位。", "请联系系统管理员。") ?><?cs
elif:?month.m ?><?cs call:month_page("liaison/meetings") ?><p class="note">除了会议，还有要本单位答复的意见、征集和任务的截止日期。</p>
<?cs else ?><?cs if:?list.whole ?><section class="block">
<h2>将要召开</h2>
<?cs if:subcount(invited) > #0 ?><ul class="rows">
<?cs each:i = invited ?><?cs call:invited_row(i) ?><?cs /each ?></ul>
<?cs else ?><?cs call:nothing("没有将要召开的会议。", "办公室发出会议通知以后列在这里。") ?><?cs /if ?></section>
<?cs /if ?><section class="block">
<h2>以往的会议</h2>
<?cs if:subcount(invitation) > #0 ?><?cs call:count("次会议") ?><ul class="rows">
<?cs each:i = invitation ?><?cs call:invited_row(i) ?><?cs /each ?></ul>
<?cs else ?><?cs call:nothing("还没有。", "") ?><?cs /if ?><?cs call:desk_pager("liaison/meetings") ?></section>
<?cs /if ?><?cs include:"_desk_foot.cs" ?>
