<?cs # A row of an invitation, for lists of the unit. ?><?cs
def:invited_row(i) ?><li><a class="what" href="<?cs var:site.base ?>liaison/meetings/<?cs var:i.meeting_id ?>"><?cs var:i.meeting ?></a>
<p><?cs if:i.meeting_state == "3" ?><span><?cs call:badge("会议已取消", "gone") ?></span><?cs
else ?><span><?cs call:receipt_state(i) ?></span><?cs if:i.moved ?><span><?cs call:badge("时间或地点改了", "soon") ?></span><?cs /if ?><?cs
if:i.person ?><span><?cs var:i.person ?></span><?cs /if ?><?cs /if ?><span><?cs call:moment(i.starts_at) ?></span><span><?cs var:i.place ?></span><?cs
if:i.unit_id != visitor.unit_id ?><span>原<?cs var:site.unit[i.unit_id].short_name ?>的邀请</span><?cs /if ?></p></li>
<?cs /def ?>
