<?cs # Attendance: what its pages share. ?><?cs
set:words.how = "到会" ?><?cs set:words.person = "姓名" ?><?cs set:words.post = "职务" ?><?cs set:words.others = "一同到会的人" ?><?cs
set:form.how.must = "必填" ?><?cs set:form.person.must = "到会的必填" ?><?cs set:form.post.must = "代会的必填" ?><?cs
set:code.how.present = "出席" ?><?cs set:code.how.excused = "请假" ?><?cs set:code.how["sits-in"] = "列席" ?><?cs
set:code.how.absent = "缺席" ?><?cs set:code.how.substitute = "代会" ?><?cs
set:hows.1.id = "present" ?><?cs set:hows.1.name = "出席" ?><?cs
set:hows.2.id = "excused" ?><?cs set:hows.2.name = "请假" ?><?cs
set:hows.3.id = "sits-in" ?><?cs set:hows.3.name = "列席" ?><?cs
set:hows.4.id = "absent" ?><?cs set:hows.4.name = "缺席" ?><?cs
set:hows.5.id = "substitute" ?><?cs set:hows.5.name = "代会" ?><?cs
set:verb.save = "记到会情况" ?><?cs

def:attended_name(a) ?><?cs if:a.unit_id ?><?cs call:unit_short(a.unit_id, a.starts_at) ?><?cs else ?><?cs var:a.guest ?><?cs /if ?><?cs /def ?><?cs
def:receipt_said(a) ?><?cs if:a.answer == "comes" ?>回执：参加<?cs elif:a.answer == "excused" ?>回执：请假<?cs elif:a.answer == "substitute" ?>回执：代会<?cs else ?>没有回执<?cs /if ?><?cs /def ?><?cs

def:attendance_refusal() ?><?cs if:page.refusal == "minutes-locked" ?><?cs call:refused("没有保存：会议纪要已经送审或者印发", "到会情况写在纪要里。还没有批准的，先收回纪要；已经印发的，先在纪要里写更正。") ?><?cs
elif:page.refusal == "no-meeting" ?><?cs call:refused("没有保存：这次会议没有开", "没有发出通知的、取消了的会议没有到会情况。您填写的内容还在下面。") ?><?cs
elif:page.refusal == "changed" ?><?cs call:refused("没有保存：别人刚刚也记了到会情况", "下面写明了每个单位现在记的是什么。请看一看您选的，再保存一次。") ?><?cs
else ?><?cs call:record_refusal("份到会情况", "办公室") ?><?cs /if ?><?cs /def ?>
