<?cs # The log in words: what was acted on, its columns and their values.  A column has
one name for all kinds, or another for a kind.  tests/unit/test_log_words.c
walks all that acts can log. ?><?cs

# Columns, and those that a kind calls otherwise. ?><?cs
set:label.id = "编号" ?><?cs set:label.title = "标题" ?><?cs set:label.name = "名称" ?><?cs set:label.state = "状态" ?><?cs
set:label.number = "编号" ?><?cs set:label.revision = "修改次数" ?><?cs set:label.sequence = "日历更新次数" ?><?cs set:label.code = "网址代码" ?><?cs
set:label.kind = "类别" ?><?cs set:label.text = "内容" ?><?cs set:label.note = "说明" ?><?cs set:label.reason = "意见" ?><?cs
set:label.why = "理由" ?><?cs set:label.author_id = "起草人编号" ?><?cs set:label.editor_id = "最后改的人编号" ?><?cs set:label.writer_id = "最后改写人编号" ?><?cs
set:label.reviewer_id = "审核人编号" ?><?cs set:label.person_id = "对应的成员" ?><?cs set:label.unit_id = "单位" ?><?cs set:label.category_id = "救助类别" ?><?cs
set:label.topic_id = "议题的序号" ?><?cs set:label.topic_version = "议题的第几次提交" ?><?cs set:label.meeting_id = "会议编号" ?><?cs set:label.round_id = "征集编号" ?><?cs
set:label.settlement_id = "会商的序号" ?><?cs set:label.seat_id = "原来的席位编号" ?><?cs set:label.new_seat_id = "新的席位编号" ?><?cs set:label.leaver_id = "离任账号的编号" ?><?cs
set:label.policy_id = "政策文件编号" ?><?cs set:label.from_id = "照抄的一版" ?><?cs set:label.seat_change_id = "人员变动的编号" ?><?cs set:label.chair_seat_id = "主持人席位编号" ?><?cs
set:label.conference_id = "为哪次会议做准备" ?><?cs set:label.township_id = "办理窗口的编号" ?><?cs set:label.successor_id = "承接单位的编号" ?><?cs set:label.duties = "职责依据" ?><?cs
set:label.units = "涉及单位" ?><?cs set:label.problem = "问题" ?><?cs set:label.facts = "事实和法规" ?><?cs set:label.proposal = "建议" ?><?cs
set:label.decision = "请议定事项" ?><?cs set:label.version = "版次" ?><?cs set:label.draft_version = "正在写的版次" ?><?cs set:label.merged_into = "并入的议题" ?><?cs
set:label.split_from = "拆自的议题" ?><?cs set:label.unit_reason = "退回意见" ?><?cs set:label.member_passes = "成员审核议题" ?><?cs set:label.question = "要回答的问题" ?><?cs
set:label.required = "是否必须" ?><?cs set:label.due_on = "截止日期" ?><?cs set:label.due_from = "起算日期" ?><?cs set:label.due_days = "工作日数" ?><?cs
set:label.late = "逾期" ?><?cs set:label.answer = "原因" ?><?cs set:label.last_day = "截止日期" ?><?cs set:label.opened_at = "发出" ?><?cs
set:label.closed_at = "结束" ?><?cs set:label.starts_at = "时间" ?><?cs set:label.ends_at = "结束" ?><?cs set:label.place = "地点" ?><?cs
set:label.chair = "主持人" ?><?cs set:label.delegation = "委托说明" ?><?cs set:label.ground = "召开依据" ?><?cs set:label.cancelled_why = "取消原因" ?><?cs
set:label.announced_at = "发出通知" ?><?cs set:label.remote_link = "线上参会方式" ?><?cs set:label.convener = "由召集人主持" ?><?cs set:label.begun = "时间已过" ?><?cs
set:label.uid = "日历里的标识" ?><?cs set:label.files = "附件" ?><?cs set:label.published = "公开的附件" ?><?cs set:label.public = "公开" ?><?cs
set:label.opened = "改为公开的附件" ?><?cs set:label.shut = "改为内部的附件" ?><?cs set:label.sort = "议程种类" ?><?cs set:label.presenter = "汇报人" ?><?cs
set:label.minutes = "时长（分钟）" ?><?cs set:label.position = "次序" ?><?cs set:label.gate_id = "联络员会议的议程编号" ?><?cs set:label.gate_state = "联络员会议议程的状态" ?><?cs
set:label.gate_kind = "联络员会议" ?><?cs set:label.gate_outcome = "联络员会议的结果" ?><?cs set:label.override_ground = "临时上会的依据" ?><?cs set:label.outcome = "结果" ?><?cs
set:label.outcome_text = "结果说明" ?><?cs set:label.outcome_override = "意见没有收齐的理由" ?><?cs set:label.said = "讨论情况" ?><?cs set:label.issued = "印发的版次" ?><?cs
set:label.guest = "邀请的别的单位" ?><?cs set:label.person = "姓名" ?><?cs set:label.post = "职务" ?><?cs set:label.others = "其他" ?><?cs
set:label.how = "到会" ?><?cs set:label.by_office = "办公室代记" ?><?cs set:label.withdrawn_why = "撤回原因" ?><?cs set:label.sent_at = "发出" ?><?cs
set:label.seen_at = "看过" ?><?cs set:label.answered_at = "答复时间" ?><?cs set:label.seen_sequence = "看过的更新次数" ?><?cs set:label.answer_sequence = "答复时的更新次数" ?><?cs
set:label.reminders = "提醒次数" ?><?cs set:label.reminded_at = "提醒时间" ?><?cs set:label.role = "角色" ?><?cs set:label.office = "办公室" ?><?cs set:label.office_unit = "办公室设在的单位" ?><?cs
set:label.since = "起始日期" ?><?cs set:label.until = "最后一天" ?><?cs set:label.ends_on = "最后一天" ?><?cs set:label.document = "依据文件" ?><?cs
set:label.decided_on = "决定日期" ?><?cs set:label.begins = "实际起始" ?><?cs set:label.proposed_at = "提出" ?><?cs set:label.decided_at = "办理" ?><?cs
set:label.part = "分组" ?><?cs set:label.short_name = "简称" ?><?cs set:label.aliases = "别名" ?><?cs set:label.names = "名称" ?><?cs
set:label.phone = "联系电话" ?><?cs set:label.address = "地址" ?><?cs set:label.hours = "办公时间" ?><?cs set:label.deputy = "B 岗" ?><?cs
set:label.what = "方式" ?><?cs set:label.about = "类别或方面" ?><?cs set:label.lead = "牵头" ?><?cs set:label.joint = "会同" ?><?cs
set:label.assist = "配合" ?><?cs set:label.sections = "节数" ?><?cs set:label.clauses = "条数" ?><?cs set:label.document_number = "发文字号" ?><?cs
set:label.need = "百姓的难处" ?><?cs set:label.words = "搜索用词" ?><?cs set:label.articles = "依据" ?><?cs set:label.law_on = "依据的施行日期" ?><?cs
set:label.who = "谁可以申请" ?><?cs set:label.gives = "能得到什么" ?><?cs set:label.papers = "需要什么材料" ?><?cs set:label.steps = "怎么办" ?><?cs
set:label.decides = "由谁批准" ?><?cs set:label.days = "多久办好" ?><?cs set:label.appeal = "不服怎么办" ?><?cs set:label.review_by = "核对日期" ?><?cs
set:label.value = "值" ?><?cs set:label.county = "县名" ?><?cs set:label.government = "县政府" ?><?cs set:label.site_code = "网站标识码" ?><?cs
set:label.site_domain = "网站域名" ?><?cs set:label.organisation = "机构代码" ?><?cs set:label.purpose = "宗旨" ?><?cs set:label.basis = "依据" ?><?cs
set:label.founded_on = "成立日期" ?><?cs set:label.catalogue = "目录里的名称" ?><?cs set:label.posting_days = "公示天数" ?><?cs set:label.initial = "默认" ?><?cs
set:label.least = "最小" ?><?cs set:label.most = "最大" ?><?cs set:label.lines = "内容" ?><?cs set:label.changed_at = "更改时间" ?><?cs
set:label.counter = "窗口" ?><?cs set:label.closed_why = "停用原因" ?><?cs set:label.area = "地区" ?><?cs set:label.amount = "金额" ?><?cs
set:label.per = "单位" ?><?cs set:label.opinion = "意见" ?><?cs set:label.written_at = "写成" ?><?cs set:label.reviewed_at = "审核时间" ?><?cs
set:label.publish_at = "定下的公开时间" ?><?cs set:label.withdrawn_at = "撤回时间" ?><?cs set:label.login = "登录名" ?><?cs set:label.created_at = "建立" ?><?cs
set:label.ended_at = "停用" ?><?cs set:label.roles = "角色" ?><?cs set:label.wait_s = "要等的秒数" ?><?cs set:label.login_print = "所填账号的指纹" ?><?cs
set:label.size = "字节数" ?><?cs set:label.body = "正文" ?><?cs set:label.summary = "摘要" ?><?cs set:label.source = "来源" ?><?cs
set:label.issuer = "发文机关" ?><?cs set:label.subject = "主题分类" ?><?cs set:label.day = "日期" ?><?cs set:label.posted_from = "公示起算" ?><?cs
set:label.posted_days = "公示工作日数" ?><?cs set:label.made_on = "成文日期" ?><?cs set:label.posted_until = "公示截止" ?><?cs set:label.valid_until = "有效期至" ?><?cs
set:label.validity = "有效性" ?><?cs set:label.retold = "不是原文照录" ?><?cs set:label.face = "对公众" ?><?cs set:label.public_version = "公开的版次" ?><?cs
set:label.index_number = "索引号" ?><?cs set:label.published_at = "公开时间" ?><?cs set:label.personal = "确需公开的理由" ?><?cs set:label.personal_review = "核准理由" ?><?cs
set:label.objection_phone = "异议电话" ?><?cs set:label.newest = "最新一版" ?><?cs set:label.ended = "已到期" ?><?cs set:label.work = "在改的版次" ?><?cs
set:label.mine = "自己写的" ?><?cs set:label.updated_at = "更新时间" ?><?cs set:label.deed = "按钮" ?><?cs set:label.drop = "移除的附件" ?><?cs
set:label.sure = "已确认" ?><?cs set:label.open = "改为公开的附件" ?><?cs set:label.author = "起草人" ?><?cs set:label.decider = "办理人" ?><?cs
set:label.leaves = "原来是" ?><?cs set:label.seat_office = "原来的任职单位" ?><?cs set:label.seat_since = "原来的起始日期" ?><?cs set:label.reviewer = "审核人" ?><?cs
set:label.opening = "开头" ?><?cs set:label.closing = "结尾" ?><?cs set:label.readers = "发送单位" ?><?cs set:label.correction = "更正说明" ?><?cs
set:label.confirm_by = "确认截止" ?><?cs set:label.issued_on = "印发日期" ?><?cs set:label.year = "编号的年份" ?><?cs set:label.serial = "第几号" ?><?cs set:label.minuted = "纪要写法" ?><?cs
set:label.townships = "乡镇（街道）" ?><?cs set:label.deliverable = "成果要求" ?><?cs set:label.extract = "公开稿" ?><?cs set:label.progress_shown = "公开办理情况" ?><?cs
set:label.done_on = "办结日期" ?><?cs set:label.item_id = "对应议程的编号" ?><?cs set:label.sent_on = "报送日期" ?><?cs set:label.received_on = "收到日期" ?><?cs
set:label.answered_on = "答复日期" ?><?cs set:label_of.minutes_report.answer = "答复内容" ?><?cs set:label_of.minutes_report.document = "答复文件" ?><?cs set:label_of.minutes.others = "其他发送对象" ?><?cs
set:label_of.minutes.version = "第几版" ?><?cs set:label_of.resolution.due_on = "完成时限" ?><?cs set:label_of.resolution.unit_id = "牵头单位" ?><?cs set:label_of.resolution.units = "配合单位" ?><?cs
set:label_of.resolution.public = "可以公开" ?><?cs set:label_of.confirmation.text = "修改意见" ?><?cs
set:label.answer_document = "答复文号" ?><?cs set:label.follows = "怎么落实" ?><?cs
set:label.made_at = "建立" ?><?cs set:label_of.referral.answer = "答复内容" ?><?cs
set:label_of.referral.document = "上报文号" ?><?cs set:label_of.referral.due_on = "完成时限" ?><?cs set:label_of.referral.unit_id = "上报单位" ?><?cs
set:label.standing = "现行的版次" ?><?cs set:label.total = "数目" ?><?cs set:label.verb = "动作" ?><?cs
set:label_of.account.name = "姓名" ?><?cs set:label_of.seat.name = "姓名" ?><?cs set:label_of.contact.name = "姓名" ?><?cs set:label_of.appointment.name = "姓名" ?><?cs
set:label_of.member_change.name = "姓名" ?><?cs set:label_of.liaison_change.name = "姓名" ?><?cs set:label_of.file.name = "文件名" ?><?cs set:label_of.seat.office = "任职单位" ?><?cs
set:label_of.appointment.office = "任职单位" ?><?cs set:label_of.member_change.office = "任职单位" ?><?cs set:label_of.liaison_change.office = "任职单位" ?><?cs set:label_of.meeting.kind = "类型" ?><?cs
set:label_of.agenda_item.kind = "会议类型" ?><?cs set:label_of.agenda_item.title = "事项" ?><?cs set:label_of.agenda_item.place = "移到第几项" ?><?cs set:label_of.section.place = "移到第几" ?><?cs
set:label_of.clause.place = "移到第几" ?><?cs set:label_of.opinion.answer = "意见" ?><?cs set:label_of.opinion.number = "第几次提交" ?><?cs set:label_of.inquiry.number = "第几次提交" ?><?cs set:label_of.written_position.number = "第几次提交" ?><?cs
set:label_of.settlement.number = "第几次提交" ?><?cs set:label_of.settlement_part.number = "第几次提交" ?><?cs set:label_of.edition.number = "第几版" ?><?cs set:label_of.invitation.answer = "是否参加" ?><?cs
set:label_of.invitation.reason = "原因" ?><?cs set:label_of.invitation.withdrawn_why = "收回原因" ?><?cs set:label_of.invitation.sent_at = "发出邀请" ?><?cs set:label_of.attendance.others = "一同到会的人" ?><?cs
set:label_of.inquiry.units = "征求单位" ?><?cs set:label_of.settlement.units = "会商单位" ?><?cs set:label_of.round.units = "征集单位" ?><?cs set:label_of.section.units = "牵头单位" ?><?cs
set:label_of.unit.reason = "理由" ?><?cs set:label_of.unit.others = "其他单位" ?><?cs set:label_of.edition.sent_at = "送审时间" ?><?cs set:label_of.standard.sent_at = "送审" ?><?cs
set:label_of.notice.sent_at = "送审" ?><?cs set:label_of.policy.sent_at = "送审" ?><?cs set:label_of.category.sent_at = "送审" ?><?cs set:label_of.category.aliases = "也叫" ?><?cs
set:label_of.category.what = "是什么" ?><?cs set:label_of.category.phone = "咨询电话" ?><?cs set:label_of.clause.others = "其他有关单位" ?><?cs set:label_of.unit.what = "撤回的变更" ?><?cs
set:label_of.opinion.reason = "原因" ?><?cs set:label_of.settlement.reason = "原因" ?><?cs set:label_of.settlement_part.reason = "原因" ?><?cs set:label_of.inquiry.reason = "原因" ?><?cs
set:label_of.township.reason = "原因" ?><?cs

set:label_of.task.unit_id = "牵头单位" ?><?cs set:label_of.task.units = "配合单位" ?><?cs set:label_of.task.document = "来源文件" ?><?cs set:label_of.task.due_on = "完成时限" ?><?cs
set:label_of.task.title = "任务" ?><?cs set:label_of.progress.text = "进展" ?><?cs set:label.township_id = "乡镇的编号" ?><?cs set:label_of.task.late = "逾期办结" ?><?cs
set:label.first_due_on = "原定时限" ?><?cs
set:label.asked_until = "申请延到" ?><?cs set:label.asked_why = "延期理由" ?><?cs set:label.percent = "完成比例" ?><?cs set:label.presses = "催办次数" ?><?cs
set:label_of.task.done_on = "申请办结" ?><?cs set:label.closed_on = "结束" ?><?cs set:label.signed_at = "签收" ?><?cs set:label.back_at = "退回" ?><?cs
set:label.resolution_id = "议定事项的编号" ?><?cs set:label.referral_id = "报县政府的编号" ?><?cs set:label.task_id = "任务的编号" ?><?cs set:label.reported_at = "报进展" ?><?cs

# States, by kind and number. ?><?cs
set:state_of.referral.0 = "还没有上报" ?><?cs set:state_of.referral.1 = "已上报" ?><?cs set:state_of.referral.2 = "县政府已答复" ?><?cs set:state_of.referral.3 = "答复已落实" ?><?cs
set:state_of.task.0 = "待签收" ?><?cs set:state_of.task.1 = "办理中" ?><?cs set:state_of.task.2 = "申请办结" ?><?cs set:state_of.task.3 = "已办结" ?><?cs
set:state_of.task.4 = "已撤销" ?><?cs set:state_of.progress.0 = "已报" ?><?cs
set:state_of.round.0 = "草稿" ?><?cs set:state_of.round.1 = "征集中" ?><?cs set:state_of.round.2 = "已结束" ?><?cs
set:state_of.meeting.0 = "草稿" ?><?cs set:state_of.meeting.1 = "待召开" ?><?cs set:state_of.meeting.2 = "已召开" ?><?cs set:state_of.meeting.3 = "已取消" ?><?cs
set:state_of.invitation.0 = "还没有交回执" ?><?cs set:state_of.invitation.1 = "已交回执" ?><?cs set:state_of.invitation.2 = "邀请已收回" ?><?cs
set:state_of.agenda_item.0 = "在议程上" ?><?cs set:state_of.agenda_item.1 = "会上议过" ?><?cs set:state_of.agenda_item.2 = "已移出" ?><?cs
set:state_of.minutes.0 = "草稿" ?><?cs set:state_of.minutes.1 = "请单位确认" ?><?cs set:state_of.minutes.2 = "待批准" ?><?cs set:state_of.minutes.3 = "已印发" ?><?cs
set:state_of.minutes.4 = "正在更正" ?><?cs set:state_of.minutes.5 = "更正待批准" ?><?cs
set:state_of.minutes_report.0 = "还没有报" ?><?cs set:state_of.minutes_report.1 = "已报送" ?><?cs set:state_of.minutes_report.2 = "已收到" ?><?cs set:state_of.minutes_report.3 = "已答复" ?><?cs
set:state_of.confirmation.0 = "等待答复" ?><?cs set:state_of.confirmation.1 = "同意" ?><?cs set:state_of.confirmation.2 = "要求修改" ?><?cs
set:state_of.resolution.0 = "已写，待纪要印发" ?><?cs set:state_of.resolution.1 = "已议定" ?><?cs set:state_of.resolution.2 = "公开稿待审" ?><?cs set:state_of.resolution.3 = "已公开" ?><?cs
set:state_of.attendance.0 = "已登记" ?><?cs
set:state_of.seat.0 = "在任" ?><?cs
set:state_of.unit.0 = "已登记" ?><?cs
set:state_of.inquiry.0 = "等办公室决定" ?><?cs set:state_of.inquiry.1 = "已征求" ?><?cs set:state_of.inquiry.2 = "没有同意" ?><?cs set:state_of.inquiry.3 = "已撤回" ?><?cs
set:state_of.opinion.0 = "等待答复" ?><?cs set:state_of.opinion.1 = "已答复" ?><?cs set:state_of.opinion.2 = "不再征求" ?><?cs set:state_of.opinion.3 = "不再需要" ?><?cs
set:state_of.settlement.0 = "等各单位确认" ?><?cs set:state_of.settlement.1 = "已解决" ?><?cs set:state_of.settlement.2 = "有异议" ?><?cs set:state_of.settlement.3 = "已取消" ?><?cs
set:state_of.settlement_part.0 = "还没有答复" ?><?cs set:state_of.settlement_part.1 = "已确认" ?><?cs set:state_of.settlement_part.2 = "有异议" ?><?cs
set:state_of.appointment.0 = "等待办理" ?><?cs set:state_of.appointment.1 = "已撤回" ?><?cs set:state_of.appointment.2 = "已同意" ?><?cs set:state_of.appointment.3 = "未同意" ?><?cs
set:state_of.member_change.0 = "等待办理" ?><?cs set:state_of.member_change.1 = "已撤回" ?><?cs set:state_of.member_change.2 = "已同意" ?><?cs set:state_of.member_change.3 = "未同意" ?><?cs
set:state_of.liaison_change.0 = "等待办理" ?><?cs set:state_of.liaison_change.1 = "已撤回" ?><?cs set:state_of.liaison_change.2 = "已同意" ?><?cs set:state_of.liaison_change.3 = "未同意" ?><?cs
set:state_of.account.0 = "正常" ?><?cs set:state_of.account.1 = "已锁定" ?><?cs set:state_of.account.2 = "已停用" ?><?cs
set:state_of.edition.0 = "草稿" ?><?cs set:state_of.edition.1 = "待审核" ?><?cs set:state_of.edition.2 = "已公布" ?><?cs
set:state_of.standard.0 = "草稿" ?><?cs set:state_of.standard.1 = "待审核" ?><?cs set:state_of.standard.2 = "已发布" ?><?cs set:state_of.standard.3 = "已撤回" ?><?cs
set:state_of.township.0 = "在用" ?><?cs set:state_of.township.1 = "已停用" ?><?cs
set:state_of.category.0 = "草稿" ?><?cs set:state_of.category.1 = "待审核" ?><?cs set:state_of.category.2 = "已发布" ?><?cs
set:state_of.topic.0 = "草稿" ?><?cs set:state_of.topic.1 = "已提交" ?><?cs set:state_of.topic.2 = "已退回" ?><?cs set:state_of.topic.3 = "已受理" ?><?cs
set:state_of.topic.4 = "不予受理" ?><?cs set:state_of.topic.5 = "已撤回" ?><?cs set:state_of.topic.6 = "等单位成员审核" ?><?cs set:state_of.topic.7 = "列入联络员会议" ?><?cs
set:state_of.topic.8 = "提交会议讨论" ?><?cs set:state_of.topic.9 = "提交会议议定" ?><?cs set:state_of.topic.10 = "会商解决" ?><?cs set:state_of.topic.11 = "暂缓" ?><?cs
set:state_of.topic.12 = "列入会议议程" ?><?cs set:state_of.topic.13 = "已议定" ?><?cs set:state_of.topic.14 = "已研究" ?><?cs set:state_of.topic.15 = "报县政府" ?><?cs
set:state_of.topic.16 = "县政府已答复" ?><?cs set:state_of.topic.17 = "已并入别的议题" ?><?cs
set:state_of.notice.0 = "草稿" ?><?cs set:state_of.notice.1 = "待审核" ?><?cs set:state_of.notice.2 = "已公布" ?><?cs set:state_of.notice.3 = "已撤回" ?><?cs
set:state_of.notice.4 = "改稿" ?><?cs set:state_of.notice.5 = "改稿待审核" ?><?cs
set:state_of.policy.0 = "草稿" ?><?cs set:state_of.policy.1 = "待审核" ?><?cs set:state_of.policy.2 = "已公布" ?><?cs set:state_of.policy.3 = "已撤回" ?><?cs
set:state_of.policy.4 = "改稿" ?><?cs set:state_of.policy.5 = "改稿待审核" ?><?cs

# Words of columns, and columns that say yes or no. ?><?cs
set:word_of.answer.comes = "参加" ?><?cs set:word_of.answer.excused = "请假" ?><?cs set:word_of.answer.substitute = "代会" ?><?cs set:word_of.answer.agree = "同意" ?><?cs
set:word_of.answer["agree-changes"] = "修改后同意" ?><?cs set:word_of.answer.object = "不同意" ?><?cs set:word_of.answer["no-concern"] = "无意见" ?><?cs
set:word_of.how.present = "出席" ?><?cs set:word_of.how.excused = "请假" ?><?cs set:word_of.how["sits-in"] = "列席" ?><?cs set:word_of.how.absent = "缺席" ?><?cs
set:word_of.how.substitute = "代会" ?><?cs
set:word_of.sort.topic = "议题" ?><?cs set:word_of.sort.tasks = "任务落实情况" ?><?cs set:word_of.sort.change = "成员变动" ?><?cs set:word_of.sort.other = "其他事项" ?><?cs
set:word_of.source.resolution = "会议议定" ?><?cs set:word_of.source.instruction = "县领导批示" ?><?cs set:word_of.source.assignment = "县级交办" ?><?cs set:word_of.source.referral = "报县政府决定" ?><?cs
set:word_of.role["first-convener"] = "第一召集人" ?><?cs set:word_of.role.convener = "召集人" ?><?cs set:word_of.role.member = "成员" ?><?cs set:word_of.role.liaison = "联络员" ?><?cs
set:word_of.outcome["up-topic"] = "提交讨论" ?><?cs set:word_of.outcome["up-decision"] = "提交议定" ?><?cs set:word_of.outcome.settled = "会商解决" ?><?cs set:word_of.outcome.returned = "退回" ?><?cs
set:word_of.outcome.deferred = "暂缓" ?><?cs set:word_of.outcome.resolved = "议定" ?><?cs set:word_of.outcome.noted = "已研究" ?><?cs set:word_of.outcome.referred = "报县政府" ?><?cs set:word_of.outcome.agreed = "同意调整" ?><?cs set:word_of.outcome.declined = "不同意调整" ?><?cs
set:word_of.follows.resolution = "已列为议定事项" ?><?cs set:word_of.follows.task = "交单位办理" ?><?cs set:word_of.follows.nothing = "不用再办" ?><?cs
set:word_of.face.1 = "没有公开" ?><?cs set:word_of.face.2 = "已公开" ?><?cs set:word_of.face.3 = "已撤回" ?><?cs
set:word_of.validity.valid = "现行有效" ?><?cs set:word_of.validity.amended = "已修改" ?><?cs set:word_of.validity.unstated = "没有说明" ?><?cs set:word_of.validity.repealed = "已废止" ?><?cs
set:word_of.validity.expired = "已失效" ?><?cs
set:word_of.others.lead = "牵头" ?><?cs set:word_of.others.joint = "会同" ?><?cs set:word_of.others.assist = "配合" ?><?cs
set:word_of.what.rename = "改名" ?><?cs set:word_of.what.merge = "合并" ?><?cs set:word_of.what.split = "拆分" ?><?cs set:word_of.what.dissolve = "撤销" ?><?cs
set:flag.convener = "1" ?><?cs set:flag.begun = "1" ?><?cs set:flag.retold = "1" ?><?cs set:flag.required = "1" ?><?cs
set:flag.late = "1" ?><?cs set:flag.by_office = "1" ?><?cs set:flag.member_passes = "1" ?><?cs set:flag.public = "1" ?><?cs
set:flag.of_office = "1" ?><?cs set:flag.newest = "1" ?><?cs set:flag.ended = "1" ?><?cs set:flag.mine = "1" ?><?cs
set:flag.sure = "1" ?><?cs set:flag.progress_shown = "1" ?><?cs

def:log_label(kind, name) ?><?cs if:label_of[kind][name] ?><?cs var:label_of[kind][name] ?><?cs
	elif:label[name] ?><?cs var:label[name] ?><?cs else ?><?cs var:name ?><?cs /if ?><?cs /def ?><?cs

# 0 is logged as nothing. ?><?cs
def:log_state(kind, value) ?><?cs if:value == "" ?><?cs var:state_of[kind].0 ?><?cs
	elif:state_of[kind][value] ?><?cs var:state_of[kind][value] ?><?cs else ?><?cs var:value ?><?cs /if ?><?cs /def ?><?cs

def:log_role(value) ?><?cs if:value == "liaison" ?>联络员<?cs elif:value == "member" ?>单位成员<?cs elif:value == "township" ?>乡（镇、街道）<?cs elif:value == "editor" ?>信息编辑<?cs
	elif:value == "reviewer" ?>信息审核<?cs elif:value == "legal" ?>合法性审查<?cs elif:value == "office" ?>办公室<?cs
	elif:value == "convener" ?>召集人<?cs elif:value == "system" ?>系统管理员<?cs elif:value == "security" ?>安全管理员<?cs
	elif:value == "auditor" ?>审计员<?cs else ?><?cs var:value ?><?cs /if ?><?cs /def ?><?cs

# Why a rule said no. ?><?cs
def:log_refusal(value) ?><?cs if:value == "changed" ?>刚被别人改过<?cs elif:value == "state" || value == "closed" ?>现在的状态不能这样办<?cs
	elif:value == "self" ?>不能办自己的<?cs elif:value == "passing" ?>要先由单位成员审核<?cs elif:value == "direct" ?>不用单位成员审核<?cs elif:value == "reminded" ?>今天提醒过<?cs elif:value == "on-agenda" ?>已经列入会议的议程<?cs elif:value == "decided" ?>会上已经议过<?cs elif:value == "made" ?>已经有一份<?cs elif:value == "not-referred" ?>会上没有定报县政府<?cs elif:value == "no-minutes" ?>纪要还没有印发<?cs elif:value == "topic-moved" ?>议题的状态已经变了<?cs elif:value == "target" ?>要并入的议题不是已受理<?cs elif:value == "twice" ?>同一张表已经交过<?cs elif:value == "over" ?>公示期已满<?cs
	elif:value == "ended" ?>已经结束<?cs elif:value == "personal" ?>有个人号码<?cs elif:value == "early" ?>还没有到时候<?cs
	elif:value == "not-present" ?>席位已经换人<?cs
	elif:value == "unit-over" ?>单位已经不是成员单位<?cs
	elif:value == "no-unit" ?>没有所属单位<?cs elif:value == "own" ?>参与过编写<?cs elif:value == "empty" || value == "hollow" ?>有一节没有职责<?cs elif:value == "sent" ?>送审过<?cs elif:value == "apart" ?>管理角色要分开<?cs elif:value == "administrator" ?>管理员的账号<?cs
	elif:value == "role" ?>没有这个角色<?cs elif:value == "must" ?>角色要求两步验证<?cs elif:value == "unit" ?>联络员要有单位<?cs elif:value == "township" ?>角色和乡镇不符<?cs elif:value == "locked" ?>已锁定<?cs
	else ?><?cs var:value ?><?cs /if ?><?cs /def ?><?cs

# A text that is not logged is "(LENGTH, sha256:...)". ?><?cs
def:log_value(kind, name, value) ?><?cs
	if:name == "state" ?><?cs call:log_state(kind, value) ?><?cs
	elif:name == "gate_state" ?><?cs call:log_state("agenda_item", value) ?><?cs
	elif:flag[name] ?><?cs if:value == "1" ?>是<?cs else ?>否<?cs /if ?><?cs
	elif:value == "" ?>（空）<?cs
	elif:word_of[name][value] ?><?cs var:word_of[name][value] ?><?cs
	elif:name == "unit_id" && site.unit[value].short_name ?><?cs var:site.unit[value].short_name ?><?cs
	elif:name == "category_id" && site.category[value].name ?><?cs var:site.category[value].name ?><?cs
	elif:name == "kind" && kind == "calendar" ?><?cs if:value == "work" ?>上班<?cs else ?>放假<?cs /if ?><?cs
	elif:(name == "kind" && (kind == "meeting" || kind == "agenda_item")) || name == "gate_kind" ?><?cs call:meeting_kind(value) ?><?cs
	elif:name == "kind" && site.kind[value].name ?><?cs var:site.kind[value].name ?><?cs
	elif:string.find(value, "+08:00") == #19 ?><?cs var:string.slice(value, #0, #10) ?> <?cs var:string.slice(value, #11, #16) ?><?cs
	elif:string.find(value, ", sha256:") > #0 ?><?cs var:string.slice(value, #1, string.find(value, ",")) ?> 个字<?cs
	else ?><?cs var:value ?><?cs /if ?><?cs /def ?><?cs

def:log_part(l, p) ?><?cs if:p.name ?><?cs call:log_label(l.kind, p.name) ?>：<?cs
	if:p.name == "units" && (l.verb == "invitation.send" || l.verb == "meeting.remind") ?><?cs var:p.value ?> 个<?cs
	elif:p.name == "duties" && subcount(p.id) > #0 ?><?cs var:subcount(p.id) ?> 条<?cs
	elif:subcount(p.id) > #0 && (p.name == "units" || p.name == "lead" || p.name == "joint" || p.name == "assist" || (p.name == "others" && l.kind == "unit")) ?><?cs each:id = p.id ?><?cs
		if:site.unit[id].short_name ?><?cs var:site.unit[id].short_name ?><?cs else ?><?cs var:id ?><?cs /if ?> <?cs /each ?><?cs
	else ?><?cs call:log_value(l.kind, p.name, p.value) ?><?cs /if ?><?cs
	elif:l.verb == "account.sessions-end" ?><?cs if:p.value == "one" ?>选中的一处<?cs elif:p.value == "all" ?>全部<?cs else ?>别处的<?cs /if ?><?cs
	elif:l.verb == "account.lock" || l.verb == "account.unlock" || l.verb == "account.end" || l.verb == "account.factor-reset" ?>原因：<?cs var:p.value ?><?cs
	elif:l.verb == "refused" || l.verb == "account.signin-refused" ?><?cs call:log_refusal(p.value) ?><?cs
	elif:l.verb == "account.code" ?><?cs if:p.value == "recovery" ?>用恢复码<?cs else ?>用验证码<?cs /if ?><?cs
	elif:l.verb == "account.code-failed" ?><?cs if:p.value == "code-used" ?>验证码用过了<?cs elif:p.value == "recovery-wrong" ?>恢复码不对<?cs else ?>验证码不对<?cs /if ?><?cs
	elif:l.verb == "account.role-give" || l.verb == "account.role-take" ?><?cs call:log_role(p.value) ?><?cs
	elif:l.verb == "meeting.issue" ?>第 <?cs var:p.value ?> 版<?cs
	elif:l.verb == "agenda_item.place" ?>位置：<?cs var:p.value ?><?cs
	elif:l.kind == "attendance" && word_of.how[p.value] ?><?cs var:word_of.how[p.value] ?><?cs
	elif:l.verb == "forbidden" ?>网址 <code><?cs var:p.value ?></code><?cs
	else ?><?cs var:p.value ?><?cs /if ?><?cs /def ?>
