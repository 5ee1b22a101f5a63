<?cs # The log in words: what was acted on, its fields and their values.  A name
or a value that is not here stands as it is. ?><?cs

def:log_noun(verb) ?><?cs if:string.find(verb, "topic.") == #0 ?>议题<?cs
	elif:string.find(verb, "meeting.") == #0 ?>会议<?cs
	elif:string.find(verb, "invitation.") == #0 ?>邀请<?cs
	elif:string.find(verb, "agenda_item.") == #0 ?>议程<?cs
	elif:string.find(verb, "attendance.") == #0 ?>到会情况<?cs
	elif:string.find(verb, "notice.") == #0 ?>公示公告<?cs
	elif:string.find(verb, "policy.") == #0 ?>政策文件<?cs
	elif:string.find(verb, "inquiry.") == #0 || string.find(verb, "opinion.") == #0 ?>征求意见<?cs
	elif:string.find(verb, "settlement") == #0 ?>会商<?cs
	elif:string.find(verb, "edition.") == #0 ?>职责清单<?cs
	elif:string.find(verb, "section.") == #0 ?>职责清单的一节<?cs
	elif:string.find(verb, "clause.") == #0 ?>职责清单的一条<?cs
	elif:string.find(verb, "account.") == #0 ?>账号<?cs
	elif:string.find(verb, "standard.") == #0 ?>救助标准<?cs
	elif:string.find(verb, "category.") == #0 ?>救助指南<?cs
	elif:string.find(verb, "township.") == #0 ?>办理窗口<?cs
	elif:string.find(verb, "setting.") == #0 ?>规则<?cs
	elif:string.find(verb, "kind.") == #0 ?>公示公告的类别<?cs
	elif:string.find(verb, "conference.") == #0 ?>联席会议<?cs
	elif:string.find(verb, "calendar.") == #0 ?>工作日历<?cs
	elif:string.find(verb, "seat.") == #0 ?>席位<?cs
	elif:string.find(verb, "appointment.") == #0 || string.find(verb, "_change.") > #0 ?>人员变动<?cs
	elif:string.find(verb, "contact.") == #0 ?>通讯录<?cs
	elif:string.find(verb, "unit.") == #0 ?>单位<?cs
	elif:string.find(verb, "file.") == #0 ?>附件<?cs else ?>对象<?cs /if ?><?cs /def ?><?cs

# What has no title here was not made public or submitted, or is gone. ?><?cs
def:log_object(l) ?><?cs call:log_noun(l.verb) ?><?cs if:l.title ?>“<?cs var:l.title ?>”<?cs
	elif:string.find(l.verb, ".discard") > #0 ?>（已丢弃）<?cs /if ?><?cs /def ?><?cs

def:log_label(verb, name) ?><?cs
	if:name == "topic_id" ?>议题的序号<?cs elif:name == "question" ?>问题<?cs elif:name == "required" ?>是否必须<?cs
	elif:name == "due_on" ?>截止日期<?cs elif:name == "due_from" ?>起算日期<?cs elif:name == "due_days" ?>工作日数<?cs
	elif:name == "late" ?>逾期<?cs elif:name == "settlement_id" ?>会商的序号<?cs
	elif:string.find(verb, "opinion.") == #0 && name == "answer" ?>意见<?cs
	elif:string.find(verb, "opinion.") == #0 && name == "number" ?>第几次提交<?cs
	elif:name == "title" ?>标题<?cs elif:name == "name" ?><?cs if:string.find(verb, "account.") == #0 || string.find(verb, "seat.") == #0 || string.find(verb, "contact.") == #0 || string.find(verb, "appointment.") == #0 || string.find(verb, "_change.") > #0 ?>姓名<?cs elif:string.find(verb, "file.") == #0 ?>文件名<?cs else ?>名称<?cs /if ?><?cs
	elif:name == "state" ?>状态<?cs elif:name == "number" ?>编号<?cs elif:name == "reason" ?>意见<?cs
	elif:name == "category_id" ?>救助类别<?cs elif:name == "duties" ?>职责依据<?cs elif:name == "units" ?>涉及单位<?cs
	elif:name == "problem" ?>问题<?cs elif:name == "facts" ?>事实和法规<?cs elif:name == "proposal" ?>建议<?cs
	elif:name == "decision" ?>请议定事项<?cs elif:name == "unit_id" ?>单位<?cs elif:name == "person_id" ?>对应的成员<?cs
	elif:name == "role" ?>角色<?cs elif:name == "office" ?>任职单位<?cs elif:name == "post" ?>职务<?cs
	elif:name == "since" ?>开始日期<?cs elif:name == "until" || name == "ends_on" ?>最后一天<?cs elif:name == "why" ?>理由<?cs
	elif:name == "document" ?>依据文件<?cs elif:name == "decided_on" ?>决定日期<?cs elif:name == "answer" ?>原因<?cs
	elif:name == "seat_id" ?>原来的席位编号<?cs elif:name == "new_seat_id" ?>新的席位编号<?cs elif:name == "leaver_id" ?>离任账号的编号<?cs
	elif:name == "proposed_at" ?>提出<?cs elif:name == "decided_at" ?>办理<?cs elif:name == "deputy" ?>B 岗<?cs
	elif:name == "short_name" ?>简称<?cs elif:name == "aliases" ?>别名<?cs elif:name == "phone" ?>联系电话<?cs
	elif:name == "address" ?>地址<?cs elif:name == "hours" ?>办公时间<?cs elif:name == "position" ?>次序<?cs
	elif:name == "names" ?>名称<?cs elif:name == "what" ?>方式<?cs elif:name == "code" ?>网址代码<?cs
	elif:name == "from_id" ?>照抄的一版<?cs elif:name == "policy_id" ?>依据文件编号<?cs
	elif:name == "text" ?>内容<?cs elif:name == "about" ?>类别或方面<?cs elif:name == "lead" ?>牵头<?cs
	elif:name == "joint" ?>会同<?cs elif:name == "assist" ?>配合<?cs elif:name == "others" ?>其他有关单位<?cs
	elif:name == "sections" ?>节数<?cs elif:name == "clauses" ?>条数<?cs elif:name == "sent_at" ?>送审时间<?cs
	elif:name == "size" ?>字节数<?cs
	elif:name == "code" ?>网址代码<?cs elif:name == "need" ?>百姓的难处<?cs elif:name == "aliases" ?>也叫<?cs
	elif:name == "words" ?>搜索用词<?cs elif:name == "articles" ?>依据<?cs elif:name == "law_on" ?>依据的施行日期<?cs
	elif:name == "what" ?>是什么<?cs elif:name == "who" ?>谁可以申请<?cs elif:name == "gives" ?>能得到什么<?cs
	elif:name == "papers" ?>需要什么材料<?cs elif:name == "steps" ?>怎么办<?cs elif:name == "decides" ?>由谁批准<?cs
	elif:name == "days" ?>多久办好<?cs elif:name == "appeal" ?>不服怎么办<?cs elif:name == "phone" ?>咨询电话<?cs
	elif:name == "review_by" ?>核对日期<?cs
	elif:name == "value" ?>值<?cs elif:name == "short_name" ?>简称<?cs elif:name == "county" ?>县名<?cs
	elif:name == "government" ?>县政府<?cs elif:name == "office" ?>办公室<?cs elif:name == "site_code" ?>网站标识码<?cs
	elif:name == "organisation" ?>机构代码<?cs elif:name == "purpose" ?>宗旨<?cs elif:name == "basis" ?>依据<?cs
	elif:name == "catalogue" ?>目录里的名称<?cs elif:name == "posting_days" ?>公示天数<?cs
	elif:name == "counter" ?>窗口<?cs elif:name == "address" ?>地址<?cs elif:name == "hours" ?>办公时间<?cs
	elif:name == "position" ?>次序<?cs elif:name == "closed_why" ?>停用原因<?cs
	elif:name == "area" ?>地区<?cs elif:name == "amount" ?>金额<?cs elif:name == "per" ?>单位<?cs
	elif:name == "since" ?>起始日期<?cs elif:name == "document" ?>依据文件<?cs elif:name == "opinion" ?>意见<?cs
	elif:name == "policy_id" ?>政策文件编号<?cs elif:name == "writer_id" ?>最后改写人编号<?cs
	elif:name == "reviewer_id" ?>审核人编号<?cs elif:name == "written_at" ?>写成<?cs
	elif:name == "sent_at" ?>送审<?cs elif:name == "withdrawn_at" ?>撤回时间<?cs
	elif:name == "login" ?>登录名<?cs elif:name == "created_at" ?>建立<?cs elif:name == "ended_at" ?>停用<?cs
	elif:name == "kind" ?><?cs if:string.find(verb, "meeting.") == #0 ?>类型<?cs else ?>类别<?cs /if ?><?cs
	elif:name == "starts_at" ?>时间<?cs elif:name == "ends_at" ?>结束<?cs elif:name == "place" ?><?cs if:string.find(verb, "meeting.") == #0 ?>地点<?cs else ?>序号<?cs /if ?><?cs
	elif:name == "chair" ?>主持人<?cs elif:name == "delegation" ?>委托说明<?cs elif:name == "ground" ?>召开依据<?cs
	elif:name == "note" ?>说明<?cs elif:name == "cancelled_why" ?>取消原因<?cs elif:name == "announced_at" ?>发出通知<?cs
	elif:name == "body" ?>正文<?cs elif:name == "summary" ?>摘要<?cs elif:name == "source" ?>来源<?cs
	elif:name == "document_number" ?>发文字号<?cs elif:name == "issuer" ?>发文机关<?cs elif:name == "subject" ?>主题分类<?cs
	elif:name == "day" ?>日期<?cs elif:name == "document" ?>依据文件<?cs
	elif:name == "posted_from" ?>公示起算<?cs elif:name == "posted_days" ?>公示工作日数<?cs
	elif:name == "made_on" ?>成文日期<?cs elif:name == "posted_until" ?>公示截止<?cs elif:name == "valid_until" ?>有效期至<?cs
	elif:name == "validity" ?>有效性<?cs elif:name == "retold" ?>不是原文照录<?cs elif:name == "version" ?>版次<?cs elif:name == "face" ?>对公众<?cs
	elif:name == "public_version" ?>公开的版次<?cs elif:name == "index_number" ?>索引号<?cs
	elif:name == "published_at" ?>公开时间<?cs elif:name == "withdrawn_why" ?>撤回原因<?cs
	elif:name == "personal" ?>确需公开的理由<?cs elif:name == "personal_review" ?>核准理由<?cs
	elif:name == "objection_phone" ?>异议电话<?cs elif:name == "files" ?>附件<?cs elif:name == "roles" ?>角色<?cs
	elif:name == "author_id" ?>起草人编号<?cs elif:name == "chair_seat_id" ?>主持人席位编号<?cs
	elif:name == "convener" ?>由召集人主持<?cs elif:name == "uid" ?>日历里的标识<?cs elif:name == "updated_at" ?>更新时间<?cs
	elif:name == "begun" ?>时间已过<?cs elif:name == "revision" ?>修改次数<?cs
	elif:name == "sequence" ?>日历更新次数<?cs elif:name == "id" ?>编号<?cs elif:name == "wait_s" ?>要等的秒数<?cs
	elif:name == "login_print" ?>所填账号的指纹<?cs else ?><?cs var:name ?><?cs /if ?><?cs /def ?><?cs

def:log_state(verb, value) ?><?cs
	if:string.find(verb, "topic.") == #0 ?><?cs
		if:value == "1" ?>已提交<?cs elif:value == "2" ?>已退回<?cs elif:value == "3" ?>已受理<?cs
		elif:value == "4" ?>不予受理<?cs elif:value == "5" ?>已撤回<?cs else ?>草稿<?cs /if ?><?cs
	elif:string.find(verb, "meeting.") == #0 ?><?cs
		if:value == "1" ?>待召开<?cs elif:value == "2" ?>已召开<?cs elif:value == "3" ?>已取消<?cs else ?>草稿<?cs /if ?><?cs
	elif:string.find(verb, "appointment.") == #0 || string.find(verb, "_change.") > #0 ?><?cs
		if:value == "1" ?>已撤回<?cs elif:value == "2" ?>已同意<?cs elif:value == "3" ?>未同意<?cs else ?>等待办理<?cs /if ?><?cs
	elif:string.find(verb, "inquiry.") == #0 ?><?cs
		if:value == "1" ?>已征求<?cs elif:value == "2" ?>没有同意<?cs elif:value == "3" ?>已撤回<?cs else ?>等办公室决定<?cs /if ?><?cs
	elif:string.find(verb, "opinion.") == #0 ?><?cs
		if:value == "1" ?>已答复<?cs elif:value == "2" ?>不再征求<?cs else ?>等待答复<?cs /if ?><?cs
	elif:string.find(verb, "settlement_part.") == #0 ?><?cs
		if:value == "1" ?>已确认<?cs elif:value == "2" ?>有异议<?cs else ?>还没有答复<?cs /if ?><?cs
	elif:string.find(verb, "settlement.") == #0 ?><?cs
		if:value == "1" ?>已解决<?cs elif:value == "2" ?>有异议<?cs elif:value == "3" ?>已取消<?cs else ?>等各单位确认<?cs /if ?><?cs
	elif:string.find(verb, "account.") == #0 ?><?cs
		if:value == "1" ?>已锁定<?cs elif:value == "2" ?>已停用<?cs else ?>正常<?cs /if ?><?cs
	elif:value == "1" || value == "5" ?>待审核<?cs elif:value == "2" ?>已审核通过<?cs elif:value == "3" ?>已撤回<?cs else ?>草稿<?cs /if ?><?cs /def ?><?cs

def:log_role(value) ?><?cs if:value == "liaison" ?>联络员<?cs elif:value == "editor" ?>信息编辑<?cs
	elif:value == "reviewer" ?>信息审核<?cs elif:value == "legal" ?>合法性审查<?cs elif:value == "office" ?>办公室<?cs
	elif:value == "convener" ?>召集人<?cs elif:value == "system" ?>系统管理员<?cs elif:value == "security" ?>安全管理员<?cs
	elif:value == "auditor" ?>审计员<?cs else ?><?cs var:value ?><?cs /if ?><?cs /def ?><?cs

# Why a rule said no. ?><?cs
def:log_refusal(value) ?><?cs if:value == "changed" ?>刚被别人改过<?cs elif:value == "state" || value == "closed" ?>现在的状态不能这样办<?cs
	elif:value == "self" ?>不能办自己的<?cs elif:value == "twice" ?>同一张表已经交过<?cs elif:value == "over" ?>公示期已满<?cs
	elif:value == "ended" ?>已经结束<?cs elif:value == "personal" ?>有个人号码<?cs elif:value == "early" ?>还没有到时候<?cs
	elif:value == "not-present" ?>席位已经换人<?cs
	elif:value == "unit-over" ?>单位已经不是成员单位<?cs
	elif:value == "no-unit" ?>没有所属单位<?cs elif:value == "own" ?>参与过编写<?cs elif:value == "empty" || value == "hollow" ?>有一节没有职责<?cs elif:value == "sent" ?>送审过<?cs elif:value == "apart" ?>管理角色要分开<?cs elif:value == "administrator" ?>管理员的账号<?cs
	elif:value == "role" ?>没有这个角色<?cs elif:value == "unit" ?>联络员要有单位<?cs elif:value == "locked" ?>已锁定<?cs
	else ?><?cs var:value ?><?cs /if ?><?cs /def ?><?cs

def:log_value(verb, name, value) ?><?cs
	if:name == "state" ?><?cs call:log_state(verb, value) ?><?cs
	elif:name == "face" ?><?cs if:value == "2" ?>已公开<?cs elif:value == "3" ?>已撤回<?cs else ?>没有公开<?cs /if ?><?cs
	elif:value == "" ?>（空）<?cs
	elif:name == "convener" || name == "begun" ?>是<?cs
	elif:name == "retold" ?><?cs if:value == "1" ?>是<?cs else ?>否<?cs /if ?><?cs
	elif:name == "unit_id" && site.unit[value].short_name ?><?cs var:site.unit[value].short_name ?><?cs
	elif:name == "role" ?><?cs call:seat_role(value) ?><?cs
	elif:name == "category_id" && site.category[value].name ?><?cs var:site.category[value].name ?><?cs
	elif:name == "kind" && string.find(verb, "calendar.") == #0 ?><?cs if:value == "work" ?>上班<?cs else ?>放假<?cs /if ?><?cs
	elif:name == "kind" && string.find(verb, "meeting.") == #0 ?><?cs call:meeting_kind(value) ?><?cs
	elif:name == "kind" && site.kind[value].name ?><?cs var:site.kind[value].name ?><?cs
	elif:name == "validity" ?><?cs call:validity(value) ?><?cs
	elif:string.find(value, "+08:00") == #19 ?><?cs var:string.slice(value, #0, #10) ?> <?cs var:string.slice(value, #11, #16) ?><?cs
	elif:string.find(value, ", sha256:") > #0 ?><?cs var:string.slice(value, #1, string.find(value, ",")) ?> 字 <span class="note">（<?cs
		var:string.slice(value, string.find(value, "sha256:"), string.length(value)) ?></span><?cs
	else ?><?cs var:value ?><?cs /if ?><?cs /def ?><?cs

def:log_part(verb, p) ?><?cs if:p.name ?><?cs call:log_label(verb, p.name) ?>：<?cs
	if:p.name == "duties" && subcount(p.id) > #0 ?><?cs var:subcount(p.id) ?> 条<?cs
	elif:p.name == "units" && subcount(p.id) > #0 ?><?cs each:id = p.id ?><?cs
		if:site.unit[id].short_name ?><?cs var:site.unit[id].short_name ?><?cs else ?><?cs var:id ?><?cs /if ?> <?cs /each ?><?cs
	else ?><?cs call:log_value(verb, p.name, p.value) ?><?cs /if ?><?cs
	elif:verb == "account.sessions-end" ?><?cs if:p.value == "one" ?>选中的一处<?cs elif:p.value == "all" ?>全部<?cs else ?>别处的<?cs /if ?><?cs
	elif:verb == "account.lock" || verb == "account.unlock" || verb == "account.end" ?>原因：<?cs var:p.value ?><?cs
	elif:verb == "refused" || verb == "account.signin-refused" ?><?cs call:log_refusal(p.value) ?><?cs
	elif:verb == "account.role-give" || verb == "account.role-take" ?><?cs call:log_role(p.value) ?><?cs
	elif:verb == "forbidden" ?>网址 <code><?cs var:p.value ?></code><?cs
	else ?><code><?cs var:p.value ?></code><?cs /if ?><?cs /def ?>
