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
set:words.login = "账号" ?><?cs set:words.retold = "不是原文照录" ?>
