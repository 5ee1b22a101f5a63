<?cs # What the verbs of the log are called; one that is not here stands as it is.
A name cannot have a hyphen, so those are told apart in the macro. ?><?cs
set:verb.forbidden = "没有权限" ?><?cs
set:verb.refused = "被规则拦下" ?><?cs
set:verb.form.keep = "留住会话结束时填的表" ?><?cs
set:verb.form.drop = "交上留住的表" ?><?cs
set:verb.form.tidy = "清理用过的表的编号" ?><?cs
set:verb.account.signin = "登录" ?><?cs
set:verb.account.signout = "退出" ?><?cs
set:verb.account.password = "改自己的密码" ?><?cs
set:verb.account.add = "新建账号" ?><?cs
set:verb.account.edit = "改账号" ?><?cs
set:verb.account.roles = "改账号的角色" ?><?cs
set:verb.account.code = "两步验证通过" ?><?cs
set:verb.account.lock = "锁定账号" ?><?cs
set:verb.account.unlock = "解锁账号" ?><?cs
set:verb.account.end = "停用账号" ?><?cs
set:verb.topic.draft = "新建议题" ?><?cs
set:verb.topic.save = "改议题草稿" ?><?cs
set:verb.topic.submit = "提交议题" ?><?cs
set:verb.topic.withdraw = "撤回议题" ?><?cs
set:verb.topic.discard = "丢弃议题草稿" ?><?cs
set:verb.topic.accept = "受理议题" ?><?cs
set:verb.topic.return = "退回议题" ?><?cs
set:verb.topic.hand = "议题交单位成员审核" ?><?cs
set:verb.topic.recall = "收回交成员审核的议题" ?><?cs
set:verb.topic.pass = "成员同意提交议题" ?><?cs
set:verb.topic.back = "成员退回议题" ?><?cs
set:verb.topic.merge = "合并议题" ?><?cs
set:verb.topic.split = "拆分议题" ?><?cs
set:verb.round.create = "新建征集" ?><?cs
set:verb.round.save = "改征集草稿" ?><?cs
set:verb.round.open = "发出征集" ?><?cs
set:verb.round.change = "改征集" ?><?cs
set:verb.round.close = "结束征集" ?><?cs
set:verb.round.remind = "提醒没有提的单位" ?><?cs
set:verb.round.discard = "丢弃征集草稿" ?><?cs
set:verb.topic.decline = "不予受理议题" ?><?cs
set:verb.meeting.create = "新建会议" ?><?cs
set:verb.meeting.save = "改会议草稿" ?><?cs
set:verb.meeting.announce = "发出会议通知" ?><?cs
set:verb.meeting.discard = "丢弃会议草稿" ?><?cs
set:verb.meeting.change = "改已通知的会议" ?><?cs
set:verb.meeting.cancel = "取消会议" ?><?cs
set:verb.meeting.hold = "写明会议已召开" ?><?cs
set:verb.meeting.remind = "提醒交回执" ?><?cs
set:verb.invitation.send = "邀请" ?><?cs
set:verb.invitation.see = "看过邀请" ?><?cs
set:verb.invitation.remind = "提醒交回执" ?><?cs
set:verb.invitation.answer = "交回执" ?><?cs
set:verb.invitation.record = "代记回执" ?><?cs
set:verb.invitation.withdraw = "收回邀请" ?><?cs
set:verb.invitation.renew = "重新邀请" ?><?cs
set:verb.meeting.issue = "印发议程" ?><?cs
set:verb.agenda_item.add = "加入议程" ?><?cs
set:verb.agenda_item.override = "由召集人列入议程" ?><?cs
set:verb.agenda_item.tasks = "自动列入任务落实情况" ?><?cs
set:verb.agenda_item.save = "改议程" ?><?cs
set:verb.agenda_item.place = "调整议程次序" ?><?cs
set:verb.agenda_item.off = "移出议程" ?><?cs
set:verb.agenda_item.record = "记录结果" ?><?cs
set:verb.agenda_item.minute = "写纪要的一项" ?><?cs
set:verb.agenda_item.restore = "纪要的一项改回印发的写法" ?><?cs
set:verb.minutes.make = "生成会议纪要" ?><?cs
set:verb.minutes.save = "改会议纪要" ?><?cs
set:verb.minutes.confirm = "请单位确认会议纪要" ?><?cs
set:verb.minutes.send = "送审会议纪要" ?><?cs
set:verb.minutes.recall = "收回会议纪要修改" ?><?cs
set:verb.minutes.approve = "批准印发会议纪要" ?><?cs
set:verb.minutes.return = "退回会议纪要" ?><?cs
set:verb.minutes.correct = "更正会议纪要" ?><?cs
set:verb.confirmation.drop = "没有到会，不再请确认会议纪要" ?><?cs
set:verb.minutes.abandon = "放弃更正会议纪要" ?><?cs
set:verb.minutes.read = "阅会议纪要" ?><?cs
set:verb.minutes_report.send = "报送县政府" ?><?cs
set:verb.minutes_report.receive = "县政府收到" ?><?cs
set:verb.minutes_report.answer = "县政府答复" ?><?cs
set:verb.confirmation.agree = "同意会议纪要" ?><?cs
set:verb.confirmation.object = "要求修改会议纪要" ?><?cs
set:verb.resolution.add = "加入议定事项" ?><?cs
set:verb.resolution.save = "改议定事项" ?><?cs
set:verb.resolution.discard = "丢弃议定事项" ?><?cs
set:verb.resolution.decide = "议定，纪要已印发" ?><?cs
set:verb.resolution.done = "任务都办结了，议定事项办结" ?><?cs
set:verb.resolution.send = "送审公开稿" ?><?cs
set:verb.resolution.publish = "公开议定事项" ?><?cs
set:verb.resolution.return = "退回公开稿" ?><?cs
set:verb.resolution.withdraw = "撤回公开的议定事项" ?><?cs
set:verb.written_position.send = "交书面发言" ?><?cs
set:verb.attendance.begin = "开始记到会情况" ?><?cs
set:verb.attendance.save = "记到会情况" ?><?cs
set:verb.attendance.restore = "到会情况改回印发的" ?><?cs
set:verb.seat.add = "添加人员" ?><?cs
set:verb.seat.correct = "更正人员" ?><?cs
set:verb.seat.begin = "就任" ?><?cs
set:verb.seat.end = "离任" ?><?cs
set:verb.appointment.propose = "提出召集人" ?><?cs
set:verb.appointment.agree = "确认召集人" ?><?cs
set:verb.appointment.decline = "不同意召集人" ?><?cs
set:verb.member_change.propose = "提出成员调整" ?><?cs
set:verb.member_change.withdraw = "撤回成员调整" ?><?cs
set:verb.member_change.agree = "记录同意成员调整" ?><?cs
set:verb.member_change.decline = "记录不同意成员调整" ?><?cs
set:verb.liaison_change.propose = "报联络员" ?><?cs
set:verb.liaison_change.withdraw = "撤回联络员" ?><?cs
set:verb.liaison_change.agree = "确认联络员" ?><?cs
set:verb.liaison_change.decline = "不同意联络员" ?><?cs
set:verb.contact.save = "改通讯录" ?><?cs
set:verb.edition.create = "开始编新的一版职责清单" ?><?cs
set:verb.edition.save = "改职责清单草稿" ?><?cs
set:verb.edition.send = "送审职责清单" ?><?cs
set:verb.edition.return = "退回职责清单" ?><?cs
set:verb.edition.publish = "公布职责清单" ?><?cs
set:verb.edition.discard = "丢弃职责清单草稿" ?><?cs
set:verb.section.create = "职责清单草稿加一节" ?><?cs
set:verb.section.save = "改职责清单草稿的一节" ?><?cs
set:verb.section.move = "移动职责清单草稿的一节" ?><?cs
set:verb.section.remove = "删去职责清单草稿的一节" ?><?cs
set:verb.clause.create = "职责清单草稿加一条" ?><?cs
set:verb.clause.save = "改职责清单草稿的一条" ?><?cs
set:verb.clause.move = "移动职责清单草稿的一条" ?><?cs
set:verb.clause.remove = "删去职责清单草稿的一条" ?><?cs
set:verb.unit.discard = "删去撤回变更新建的单位" ?><?cs
set:verb.unit.create = "新建单位" ?><?cs
set:verb.unit.correct = "更正单位" ?><?cs
set:verb.unit.contact = "更新单位联系方式" ?><?cs
set:verb.unit.rename = "单位改名" ?><?cs
set:verb.unit.merge = "合并单位" ?><?cs
set:verb.unit.split = "拆分单位" ?><?cs
set:verb.unit.dissolve = "撤销单位" ?><?cs
set:verb.unit.undo = "撤回单位变更" ?><?cs
set:verb.unit.succeed = "承接单位" ?><?cs
set:verb.notice.save = "改公示公告草稿" ?><?cs
set:verb.notice.discard = "丢弃公示公告草稿" ?><?cs
set:verb.notice.send = "送审公示公告" ?><?cs
set:verb.notice.publish = "发布公示公告" ?><?cs
set:verb.notice.return = "退回公示公告" ?><?cs
set:verb.notice.withdraw = "撤回公示公告" ?><?cs
set:verb.notice.revise = "修改已发布的公示公告" ?><?cs
set:verb.policy.save = "改政策文件草稿" ?><?cs
set:verb.policy.discard = "丢弃政策文件草稿" ?><?cs
set:verb.policy.send = "送审政策文件" ?><?cs
set:verb.policy.publish = "发布政策文件" ?><?cs
set:verb.policy.return = "退回政策文件" ?><?cs
set:verb.policy.withdraw = "撤回政策文件" ?><?cs
set:verb.policy.revise = "修改已发布的政策文件" ?><?cs
set:verb.setting.change = "改规则" ?><?cs
set:verb.kind.create = "加公示公告的类别" ?><?cs
set:verb.kind.change = "改公示公告的类别" ?><?cs
set:verb.field.change = "改职责的方面" ?><?cs
set:verb.conference.change = "改联席会议的基本情况" ?><?cs
set:verb.charter.change = "改章程" ?><?cs
set:verb.township.create = "登记办理窗口" ?><?cs
set:verb.township.save = "改办理窗口" ?><?cs
set:verb.township.close = "停用办理窗口" ?><?cs
set:verb.township.reopen = "恢复办理窗口" ?><?cs
set:verb.category.create = "起草救助指南" ?><?cs
set:verb.category.save = "改救助指南草稿" ?><?cs
set:verb.category.send = "送审救助指南" ?><?cs
set:verb.category.publish = "发布救助指南" ?><?cs
set:verb.category.return = "退回救助指南" ?><?cs
set:verb.category.revise = "修改已发布的救助指南" ?><?cs
set:verb.category.drop = "放弃救助指南的修改" ?><?cs
set:verb.category.discard = "丢弃救助指南草稿" ?><?cs
set:verb.standard.create = "起草救助标准" ?><?cs
set:verb.standard.save = "改救助标准草稿" ?><?cs
set:verb.standard.send = "送审救助标准" ?><?cs
set:verb.standard.publish = "发布救助标准" ?><?cs
set:verb.standard.return = "退回救助标准" ?><?cs
set:verb.standard.withdraw = "撤回救助标准" ?><?cs
set:verb.standard.discard = "丢弃救助标准草稿" ?><?cs
set:verb.inquiry.ask = "征求意见" ?><?cs
set:verb.inquiry.propose = "请办公室征求意见" ?><?cs
set:verb.inquiry.decline = "不同意征求意见" ?><?cs
set:verb.inquiry.withdraw = "撤回征求意见的请求" ?><?cs
set:verb.opinion.ask = "向单位征求意见" ?><?cs
set:verb.opinion.answer = "答复意见" ?><?cs
set:verb.opinion.change = "修改意见" ?><?cs
set:verb.opinion.end = "意见不再需要" ?><?cs
set:verb.opinion.extend = "推迟意见的截止日期" ?><?cs
set:verb.opinion.recount = "日历改动，意见的截止日期重新数过" ?><?cs
set:verb.settlement.start = "请各单位确认会商结果" ?><?cs
set:verb.settlement.agree = "各单位都确认了会商结果" ?><?cs
set:verb.settlement.object = "有单位对会商结果提出异议" ?><?cs
set:verb.settlement_part.confirm = "确认会商结果" ?><?cs
set:verb.settlement_part.object = "对会商结果提出异议" ?><?cs
set:verb.topic.settle = "会商解决议题" ?><?cs
set:verb.topic.create = "起草议题" ?><?cs set:verb.topic.sift = "议题列入联络员会议" ?><?cs
set:verb.topic.unsift = "议题移出联络员会议" ?><?cs set:verb.topic["up-topic"] = "议题提交讨论" ?><?cs
set:verb.topic["up-decision"] = "议题提交议定" ?><?cs set:verb.topic.table = "议题列入联席会议议程" ?><?cs
set:verb.topic.untable = "议题移出联席会议议程" ?><?cs set:verb.topic["untable-topic"] = "议题移出联席会议议程" ?><?cs
set:verb.topic["untable-decision"] = "议题移出联席会议议程" ?><?cs set:verb.topic.defer = "议题暂缓" ?><?cs
set:verb.topic.resolve = "议题已议定，纪要已印发" ?><?cs set:verb.topic.note = "议题已研究，纪要已印发" ?><?cs
set:verb.topic.refer = "议题报县政府" ?><?cs set:verb.agenda_item.note = "记会议记录" ?><?cs
set:verb.topic.answer = "县政府答复议题" ?><?cs
set:verb.referral.create = "准备上报县政府" ?><?cs set:verb.referral.save = "改上报的内容" ?><?cs
set:verb.referral.send = "上报县政府" ?><?cs set:verb.referral.answer = "登记县政府的答复" ?><?cs
set:verb.referral.change = "更正登记的答复" ?><?cs set:verb.referral.follow = "登记答复怎么落实" ?><?cs
set:verb.referral.discard = "丢弃准备的上报" ?><?cs
set:verb.notice.recount = "日历改动，公示截止重新数过" ?><?cs
set:verb.task.assign = "下达任务" ?><?cs
set:verb.task.sign = "签收任务" ?><?cs
set:verb.task["sign-town"] = "乡（镇、街道）签收" ?><?cs
set:verb.task.report = "报进展" ?><?cs
set:verb.progress.report = "报任务的进展" ?><?cs
set:verb.task.extend = "申请延期" ?><?cs
set:verb.task.grant = "同意延期" ?><?cs
set:verb.task.refuse = "不同意延期" ?><?cs
set:verb.task.press = "催办" ?><?cs
set:verb.task.change = "改期限或者单位" ?><?cs
set:verb.task.hand = "换牵头单位" ?><?cs
set:verb.task.done = "申请办结" ?><?cs
set:verb.task.back = "退回，没有办结" ?><?cs
set:verb.task.close = "同意办结" ?><?cs
set:verb.task.off = "撤销任务" ?><?cs
set:verb.calendar.add = "写工作日历的一天" ?><?cs
set:verb.calendar.remove = "移除工作日历的一天" ?><?cs
set:verb.calendar.import = "导入工作日历" ?><?cs
set:verb.file.attach = "添加附件" ?><?cs
set:verb.file.hold = "收下附件，表单还没有办成" ?><?cs
set:verb.file.release = "放下重复收到的附件" ?><?cs
set:verb.file.tidy = "清理没有用到的附件" ?><?cs
set:verb.file.drop = "移除附件" ?><?cs
set:verb.file.open = "公开附件" ?><?cs
set:verb.file.shut = "附件改为内部" ?><?cs
set:verb.search.tidy = "整理搜索索引" ?><?cs
set:verb.search.renew = "重排成员单位的搜索词" ?><?cs
set:verb.conference.seed = "载入联席会议" ?><?cs

def:verb_words(v) ?><?cs if:verb[v] ?><?cs var:verb[v] ?><?cs
	elif:v == "account.signin-failed" ?>登录没有成功<?cs
	elif:v == "opinion.call-off" ?>不再征求意见<?cs
	elif:v == "settlement.call-off" ?>取消会商<?cs
	elif:v == "account.signin-refused" ?>账号锁定或停用，没有登录<?cs
	elif:v == "account.password-failed" ?>改密码时旧密码不对<?cs
	elif:v == "account.password-reset" ?>重发初始密码<?cs
	elif:v == "account.sessions-end" ?>结束登录<?cs
	elif:v == "account.code-failed" ?>两步验证没有通过<?cs
	elif:v == "account.factor-begin" ?>开始设置两步验证<?cs
	elif:v == "account.factor-on" ?>启用两步验证<?cs
	elif:v == "account.factor-off" ?>停用两步验证<?cs
	elif:v == "account.factor-reset" ?>重设两步验证<?cs
	elif:v == "account.device-add" ?>记住设备<?cs
	elif:v == "account.device-end" ?>不再记住设备<?cs
	elif:v == "account.feed-make" ?>生成日历地址<?cs
	elif:v == "account.feed-end" ?>作废日历地址<?cs
	elif:v == "account.ends-on" ?>定下账号的最后一天<?cs
	elif:v == "account.role-give" ?>给角色<?cs
	elif:v == "account.role-take" ?>收回角色<?cs
	elif:string.find(v, ".load") > #0 ?>从文件载入新的（<?cs var:v ?>）<?cs
	elif:string.find(v, ".replace") > #0 ?>按文件改写（<?cs var:v ?>）<?cs
	else ?><?cs var:v ?><?cs /if ?><?cs /def ?><?cs

# What was done to a record (pages/shared/record.h), the last first. ?><?cs
def:record_history() ?><?cs if:subcount(event) > #0 ?><section class="block">
<h2>办理经过</h2>
<ol class="history">
<?cs each:e = event ?><li><?cs call:moment(e.at) ?><div><p><b><?cs call:verb_words(e.kind + "." + e.verb) ?></b> <span><?cs var:e.who ?></span></p><?cs
if:e.reason ?><blockquote><?cs call:paragraphs(e.reason) ?></blockquote><?cs /if ?></div></li>
<?cs /each ?></ol>
</section>
<?cs /if ?><?cs /def ?>
