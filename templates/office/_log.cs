<?cs # What the log is about: a verb begins with the kind of its object. ?><?cs
set:noun.topic = "议题" ?><?cs set:noun.round = "征集" ?><?cs set:noun.meeting = "会议" ?><?cs set:noun.invitation = "邀请" ?><?cs
set:noun.agenda_item = "议程" ?><?cs set:noun.attendance = "到会情况" ?><?cs set:noun.minutes = "会议纪要" ?><?cs set:noun.minutes_report = "纪要报县政府" ?><?cs set:noun.confirmation = "纪要的确认" ?><?cs set:noun.resolution = "议定事项" ?><?cs set:noun.written_position = "书面发言" ?><?cs set:noun.notice = "公示公告" ?><?cs set:noun.policy = "政策文件" ?><?cs
set:noun.inquiry = "征求意见" ?><?cs set:noun.opinion = "征求意见" ?><?cs set:noun.settlement = "会商" ?><?cs set:noun.settlement_part = "会商" ?><?cs
set:noun.referral = "报县政府" ?><?cs set:noun.edition = "职责清单" ?><?cs set:noun.section = "职责清单的一节" ?><?cs set:noun.clause = "职责清单的一条" ?><?cs set:noun.account = "账号" ?><?cs
set:noun.standard = "救助标准" ?><?cs set:noun.category = "救助指南" ?><?cs set:noun.township = "办理窗口" ?><?cs set:noun.setting = "规则" ?><?cs
set:noun.kind = "公示公告的类别" ?><?cs set:noun.field = "职责的方面" ?><?cs set:noun.conference = "联席会议" ?><?cs set:noun.charter = "章程" ?><?cs set:noun.calendar = "工作日历" ?><?cs
set:noun.task = "任务" ?><?cs set:noun.progress = "任务的进展" ?><?cs set:noun.seat = "席位" ?><?cs set:noun.appointment = "人员变动" ?><?cs set:noun.member_change = "人员变动" ?><?cs set:noun.liaison_change = "人员变动" ?><?cs
set:noun.contact = "通讯录" ?><?cs set:noun.unit = "单位" ?><?cs set:noun.file = "附件" ?><?cs

def:log_noun(kind) ?><?cs if:noun[kind] ?><?cs var:noun[kind] ?><?cs else ?>对象<?cs /if ?><?cs /def ?><?cs

# What has no title here was not made public or submitted, or is gone. ?><?cs
def:log_object(l) ?><?cs call:log_noun(l.kind) ?><?cs if:l.title ?>“<?cs var:l.title ?>”<?cs
	elif:string.find(l.verb, ".discard") > #0 ?>（已丢弃）<?cs /if ?><?cs /def ?>
