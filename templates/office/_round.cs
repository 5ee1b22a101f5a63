<?cs # What the pages of calls for topics share: labels, states, a row. ?><?cs
set:words.title = "标题" ?><?cs
set:words.text = "征集说明" ?><?cs
set:words.last_day = "截止日期" ?><?cs
set:words.meeting_id = "为哪次会议" ?><?cs
set:words.units = "征集单位" ?><?cs
set:form.title.must = "必填" ?><?cs
set:form.text.must = "发出时必填" ?><?cs
set:form.last_day.must = "发出时必填" ?><?cs
def:round_state(state) ?><?cs if:state == #1 ?><?cs call:badge("征集中", "good") ?><?cs elif:state == #2 ?><?cs call:badge("已结束", "over") ?><?cs
	else ?><?cs call:badge("草稿", "soon") ?><?cs /if ?><?cs /def ?><?cs

def:round_row(n) ?><li><a class="what" href="<?cs var:site.base ?>office/rounds/<?cs var:n.id ?>"><?cs var:n.title ?></a><p><span><?cs call:round_state(n.state) ?></span><?cs
	if:n.last_day ?><span>截止 <?cs call:day(n.last_day) ?></span><?cs /if ?><span><?cs var:n.asked ?> 个单位，<?cs var:n.brought ?> 个提了 <?cs var:n.topics ?> 个议题</span></p><?cs call:listed(n.changed_at) ?></li>
<?cs /def ?>
