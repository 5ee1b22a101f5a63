<?cs # A row of an invitation, for lists of the unit. ?><?cs
def:invited_row(i) ?><li><a class="what" href="<?cs var:site.base ?>liaison/meetings/<?cs var:i.meeting_id ?>"><?cs var:i.meeting ?></a>
<p><?cs if:i.meeting_state == "3" ?><span><?cs call:badge("会议已取消", "gone") ?></span><?cs
else ?><span><?cs call:receipt_state(i) ?></span><?cs if:i.moved ?><span><?cs call:badge("时间或地点改了", "soon") ?></span><?cs /if ?><?cs
if:i.person ?><span><?cs var:i.person ?></span><?cs /if ?><?cs /if ?><span><?cs call:moment(i.starts_at) ?></span><span><?cs var:i.place ?></span><?cs
if:i.unit_id != visitor.unit_id ?><span>原<?cs var:site.unit[i.unit_id].short_name ?>的邀请</span><?cs /if ?></p></li>
<?cs /def ?><?cs

# On the desk: what is to be done about it, and how many days are left. ?><?cs
def:invited_todo(i) ?><li><a class="what" href="<?cs var:site.base ?>liaison/meetings/<?cs var:i.meeting_id ?>"><?cs var:i.meeting ?></a>
<p><?cs if:i.meeting_state == "3" ?><b>会议已经取消</b><?cs elif:i.state == "0" ?><b>请交回执</b><?cs
else ?><b>时间或地点改了，请看看回执要不要改</b><?cs /if ?> <?cs
if:i.meeting_state == "1" ?><span class="state<?cs if:i.days < #4 ?> soon<?cs /if ?>"><?cs call:days_left(i.days) ?></span><?cs /if ?> <span><?cs
call:moment(i.starts_at) ?></span><?cs if:i.state == "0" && i.reminded_at ?> <span><?cs call:moment_day(i.reminded_at) ?>办公室提醒过</span><?cs /if ?></p></li>
<?cs /def ?>
