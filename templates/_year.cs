<?cs # The report of a year: its parts, and what each counts (count.PART.WORD of
conference/year/year.h). ?><?cs
set:parts.0.name = "会议" ?><?cs set:parts.0.part = "meeting" ?><?cs set:parts.0.table = "meeting" ?><?cs
set:parts.0.line.0.word = "regular" ?><?cs set:parts.0.line.0.name = "召开例会" ?><?cs
set:parts.0.line.1.word = "temporary" ?><?cs set:parts.0.line.1.name = "召开临时会议" ?><?cs
set:parts.0.line.2.word = "liaison" ?><?cs set:parts.0.line.2.name = "召开联络员会议" ?><?cs
set:parts.0.line.3.word = "cancelled" ?><?cs set:parts.0.line.3.name = "取消的会议" ?><?cs
set:parts.0.line.4.word = "minutes" ?><?cs set:parts.0.line.4.name = "印发联席会议纪要" ?><?cs set:parts.0.line.4.part = "minutes" ?><?cs
set:parts.0.line.5.word = "minutes-liaison" ?><?cs set:parts.0.line.5.name = "印发联络员会议纪要" ?><?cs set:parts.0.line.5.part = "minutes" ?><?cs
set:parts.1.name = "议题" ?><?cs set:parts.1.part = "topic" ?><?cs
set:parts.1.line.0.word = "submitted" ?><?cs set:parts.1.line.0.name = "提交" ?><?cs
set:parts.1.line.1.word = "accepted" ?><?cs set:parts.1.line.1.name = "受理" ?><?cs
set:parts.1.line.2.word = "declined" ?><?cs set:parts.1.line.2.name = "不予受理" ?><?cs
set:parts.1.note = "受理和不予受理的，可能是以前年度提交的；这一年提交的，可能还没有答复。所以两项加起来不一定等于提交的数。" ?><?cs
set:parts.2.name = "联络员会议上的结果" ?><?cs set:parts.2.part = "sifted" ?><?cs
set:parts.2.line.0.word = "up-topic" ?><?cs set:parts.2.line.0.name = "提交讨论" ?><?cs
set:parts.2.line.1.word = "up-decision" ?><?cs set:parts.2.line.1.name = "提交议定" ?><?cs
set:parts.2.line.2.word = "settled" ?><?cs set:parts.2.line.2.name = "会商解决" ?><?cs
set:parts.2.line.3.word = "returned" ?><?cs set:parts.2.line.3.name = "退回" ?><?cs
set:parts.2.line.4.word = "deferred" ?><?cs set:parts.2.line.4.name = "暂缓" ?><?cs
set:parts.3.name = "联席会议上的结果" ?><?cs set:parts.3.part = "tabled" ?><?cs
set:parts.3.line.0.word = "resolved" ?><?cs set:parts.3.line.0.name = "议定" ?><?cs
set:parts.3.line.1.word = "noted" ?><?cs set:parts.3.line.1.name = "已研究" ?><?cs
set:parts.3.line.2.word = "deferred" ?><?cs set:parts.3.line.2.name = "暂缓" ?><?cs
set:parts.3.line.3.word = "referred" ?><?cs set:parts.3.line.3.name = "报县政府" ?><?cs
set:parts.3.line.4.word = "waiting" ?><?cs set:parts.3.line.4.name = "待纪要印发" ?><?cs
set:parts.4.name = "议定事项" ?><?cs set:parts.4.part = "resolution" ?><?cs
set:parts.4.line.0.word = "all" ?><?cs set:parts.4.line.0.name = "这一年议定" ?><?cs
set:parts.4.line.1.word = "done" ?><?cs set:parts.4.line.1.name = "其中已办结" ?><?cs
set:parts.4.line.2.word = "open" ?><?cs set:parts.4.line.2.name = "办理中" ?><?cs
set:parts.4.line.3.word = "late" ?><?cs set:parts.4.line.3.name = "已逾期" ?><?cs
set:parts.4.line.4.word = "none" ?><?cs set:parts.4.line.4.name = "没有任务" ?><?cs
set:parts.5.name = "任务" ?><?cs set:parts.5.part = "task" ?><?cs
set:parts.5.line.0.word = "all" ?><?cs set:parts.5.line.0.name = "这一年交办" ?><?cs
set:parts.5.line.1.word = "closed" ?><?cs set:parts.5.line.1.name = "其中按时办结" ?><?cs
set:parts.5.line.2.word = "closed-late" ?><?cs set:parts.5.line.2.name = "逾期办结" ?><?cs
set:parts.5.line.3.word = "green" ?><?cs set:parts.5.line.3.name = "没有办结，绿灯" ?><?cs
set:parts.5.line.4.word = "yellow" ?><?cs set:parts.5.line.4.name = "没有办结，黄灯" ?><?cs
set:parts.5.line.5.word = "red" ?><?cs set:parts.5.line.5.name = "没有办结，红灯" ?><?cs
set:parts.5.line.6.word = "off" ?><?cs set:parts.5.line.6.name = "撤销" ?><?cs
set:parts.5.line.7.word = "open" ?><?cs set:parts.5.line.7.name = "以前年度交办、这一年还在办" ?><?cs set:parts.5.line.7.part = "before" ?><?cs
set:parts.6.name = "报县政府" ?><?cs set:parts.6.part = "referral" ?><?cs set:parts.6.table = "referral" ?><?cs
set:parts.6.line.0.word = "answered" ?><?cs set:parts.6.line.0.name = "上报，已经答复" ?><?cs
set:parts.6.line.1.word = "sent" ?><?cs set:parts.6.line.1.name = "上报，还没有答复" ?><?cs
set:parts.7.name = "成员调整" ?><?cs set:parts.7.part = "member" ?><?cs
set:parts.7.line.0.word = "agreed" ?><?cs set:parts.7.line.0.name = "同意" ?><?cs
set:parts.7.line.1.word = "declined" ?><?cs set:parts.7.line.1.name = "不同意" ?><?cs

def:year_counted(part, word) ?><?cs if:count[part][word] ?><?cs var:count[part][word] ?><?cs else ?>0<?cs /if ?><?cs /def ?><?cs

# How many a line l of the part s counts. ?><?cs
def:year_count(s, l) ?><?cs if:l.part ?><?cs call:year_counted(l.part, l.word) ?><?cs else ?><?cs call:year_counted(s.part, l.word) ?><?cs /if ?><?cs /def ?>
