<?cs # What the verbs of the log are called; one that is not here stands as it is.
A name cannot have a hyphen, so those are told apart in the macro. ?><?cs
set:verb.forbidden = "没有权限" ?><?cs
set:verb.refused = "被规则拦下" ?><?cs
set:verb.form.keep = "留住会话结束时填的表" ?><?cs
set:verb.account.signin = "登录" ?><?cs
set:verb.account.signout = "退出" ?><?cs
set:verb.account.password = "改自己的密码" ?><?cs
set:verb.account.add = "新建账号" ?><?cs
set:verb.account.change = "改账号" ?><?cs
set:verb.account.lock = "锁定账号" ?><?cs
set:verb.account.unlock = "解锁账号" ?><?cs
set:verb.account.end = "停用账号" ?><?cs
set:verb.topic.create = "新建议题" ?><?cs
set:verb.topic.draft = "新建议题" ?><?cs
set:verb.topic.save = "改议题草稿" ?><?cs
set:verb.topic.submit = "提交议题" ?><?cs
set:verb.topic.withdraw = "撤回议题" ?><?cs
set:verb.topic.accept = "受理议题" ?><?cs
set:verb.topic.return = "退回议题" ?><?cs
set:verb.topic.decline = "不予受理议题" ?><?cs
set:verb.topic.revise = "改被退回的议题" ?><?cs
set:verb.meeting.create = "新建会议" ?><?cs
set:verb.meeting.save = "改会议草稿" ?><?cs
set:verb.meeting.announce = "发出会议通知" ?><?cs
set:verb.meeting.change = "改已通知的会议" ?><?cs
set:verb.meeting.cancel = "取消会议" ?><?cs
set:verb.meeting.hold = "写明会议已召开" ?><?cs
set:verb.notice.create = "新建公示公告" ?><?cs
set:verb.notice.save = "改公示公告草稿" ?><?cs
set:verb.notice.send = "送审公示公告" ?><?cs
set:verb.notice.publish = "发布公示公告" ?><?cs
set:verb.notice.schedule = "定时发布公示公告" ?><?cs
set:verb.notice.return = "退回公示公告" ?><?cs
set:verb.notice.withdraw = "撤回公示公告" ?><?cs
set:verb.notice.revise = "修改已发布的公示公告" ?><?cs
set:verb.policy.create = "新建政策文件" ?><?cs
set:verb.policy.save = "改政策文件草稿" ?><?cs
set:verb.policy.send = "送审政策文件" ?><?cs
set:verb.policy.publish = "发布政策文件" ?><?cs
set:verb.policy.schedule = "定时发布政策文件" ?><?cs
set:verb.policy.return = "退回政策文件" ?><?cs
set:verb.policy.withdraw = "撤回政策文件" ?><?cs
set:verb.policy.revise = "修改已发布的政策文件" ?><?cs
set:verb.file.attach = "添加附件" ?><?cs
set:verb.file.drop = "移除附件" ?><?cs
set:verb.search.tidy = "整理搜索索引" ?><?cs
set:verb.conference.seed = "载入联席会议" ?><?cs

def:verb_words(v) ?><?cs if:verb[v] ?><?cs var:verb[v] ?><?cs
	elif:v == "account.signin-failed" ?>登录没有成功<?cs
	elif:v == "account.signin-refused" ?>登录太频繁，被拦下<?cs
	elif:v == "account.password-failed" ?>改密码时旧密码不对<?cs
	elif:v == "account.password-reset" ?>重发初始密码<?cs
	elif:v == "account.sessions-end" ?>结束登录<?cs
	elif:v == "account.role-give" ?>给角色<?cs
	elif:v == "account.role-take" ?>收回角色<?cs
	else ?><?cs var:v ?><?cs /if ?><?cs /def ?>
