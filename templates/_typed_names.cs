<?cs # The labels of the fields of all forms, for error pages. ?><?cs
set:words.title = "标题" ?><?cs set:words.body = "正文" ?><?cs set:words.summary = "摘要" ?><?cs
set:words.source = "来源" ?><?cs set:words.note = "说明" ?><?cs set:words.document_number = "发文字号" ?><?cs
set:words.issuer = "发文机关" ?><?cs set:words.subject = "主题分类" ?><?cs set:words.made_on = "成文日期" ?><?cs
set:words.valid_until = "有效期至" ?><?cs set:words.posted_until = "公示截止" ?><?cs
set:words.personal = "确需公开的理由" ?><?cs set:words.opinion = "意见" ?><?cs
set:words.publish_at = "何时公开" ?><?cs set:words.personal_review = "核准理由" ?><?cs
set:words.why = "原因" ?><?cs set:words.reason = "意见" ?><?cs set:words.problem = "问题" ?><?cs
set:words.facts = "事实和法规" ?><?cs set:words.proposal = "建议" ?><?cs set:words.decision = "请议定事项" ?><?cs
set:words.name = "名称" ?><?cs set:words.place = "地点" ?><?cs set:words.starts_at = "时间" ?><?cs
set:words.ends_at = "结束时间" ?><?cs set:words.ground = "召开依据" ?><?cs set:words.delegation = "委托说明" ?><?cs
set:words.cancelled_why = "取消原因" ?><?cs set:words.objection_phone = "异议电话" ?><?cs
set:words.value = "值" ?><?cs set:words.basis = "依据" ?><?cs set:words.purpose = "宗旨" ?><?cs
set:words.counter = "窗口" ?><?cs set:words.address = "地址" ?><?cs set:words.hours = "办公时间" ?><?cs
set:words.position = "次序" ?><?cs set:words.closed_why = "停用原因" ?><?cs
set:words.code = "网址代码" ?><?cs set:words.need = "百姓的难处" ?><?cs set:words.aliases = "也叫" ?><?cs
set:words.words = "搜索用词" ?><?cs set:words.articles = "依据" ?><?cs set:words.law_on = "依据的施行日期" ?><?cs
set:words.what = "是什么" ?><?cs set:words.who = "谁可以申请" ?><?cs set:words.gives = "能得到什么" ?><?cs
set:words.papers = "需要什么材料" ?><?cs set:words.steps = "怎么办" ?><?cs set:words.decides = "由谁批准" ?><?cs
set:words.days = "多久办好" ?><?cs set:words.appeal = "不服怎么办" ?><?cs set:words.phone = "咨询电话" ?><?cs
set:words.review_by = "核对日期" ?><?cs set:words.amount = "金额" ?><?cs set:words.area = "地区" ?><?cs set:words.per = "单位" ?><?cs
set:words.since = "起始日期" ?><?cs set:words.document = "依据文件" ?><?cs set:words.withdrawn_why = "撤回原因" ?><?cs
set:words.presenter = "汇报人" ?><?cs set:words.override_ground = "依据" ?><?cs set:words.outcome_text = "说明" ?><?cs
set:words.text = "内容" ?><?cs set:words.last_day = "截止日期" ?><?cs set:words.unit_reason = "退回意见" ?><?cs
set:words.sent_on = "上报日期" ?><?cs set:words.answer = "答复内容" ?><?cs set:words.answer_document = "答复文号" ?><?cs
set:words.answered_on = "答复日期" ?><?cs set:words.login = "账号" ?><?cs set:words.retold = "不是原文照录" ?><?cs
set:words.correction = "更正说明" ?><?cs set:words.opening = "开头" ?><?cs set:words.closing = "结尾" ?><?cs set:words.minuted = "纪要写法" ?><?cs
set:words.others = "其他人员、单位" ?><?cs set:words.person = "姓名" ?><?cs set:words.post = "职务" ?><?cs set:words.office = "单位、办公室" ?><?cs
set:words.said = "讨论情况" ?><?cs set:words.question = "要回答的问题" ?><?cs set:words.due_on = "时限" ?><?cs set:words.asked_until = "申请延到" ?><?cs
set:words.asked_why = "延期理由" ?><?cs set:words.deliverable = "成果要求" ?><?cs set:words.received_on = "收到日期" ?><?cs set:words.done_on = "办结日期" ?><?cs
set:words.extract = "公开稿" ?><?cs set:words.remote_link = "线上参会方式" ?><?cs set:words.guest = "单位名称" ?><?cs set:words.decided_on = "决定日期" ?><?cs
set:words.until = "截止日期" ?><?cs set:words.deputy = "B 岗" ?><?cs set:words.day = "日期" ?><?cs set:words.ends_on = "最后一天" ?><?cs
set:words.new_name = "新名称" ?><?cs set:words.lines = "内容" ?><?cs set:words.heading = "标题" ?><?cs set:words.catalogue = "目录里的名称" ?><?cs
set:words.office_unit = "办公室所在单位" ?><?cs set:words.county = "县名" ?><?cs set:words.government = "县政府" ?><?cs set:words.site_domain = "网站域名" ?><?cs set:words.site_code = "网站标识码" ?><?cs
set:words.organisation = "机构代码" ?><?cs set:words.founded_on = "成立日期" ?><?cs set:words.short_name = "简称" ?>
