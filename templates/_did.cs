<?cs # The message on the page after an act.  page.did is the verb of its audit
record (web/visitor.h).  A message says what was done, who can see it now, and
who does what next.  Included by _desk.cs. ?><?cs

def:said(done, seen, next) ?><div class="banner good did" role="status" data-did>
<p><b><?cs var:done ?>。</b><?cs if:seen ?><?cs var:seen ?>。<?cs /if ?><?cs if:next ?>接下来：<?cs var:next ?>。<?cs /if ?></p>
</div>
<?cs /def ?><?cs

def:did_topic(did) ?><?cs
	if:did == "topic.create" || did == "topic.save" ?><?cs
		if:topic.state == #2 ?><?cs call:said("修改已保存，还没有重新提交", "只有本单位看得到，办公室看到的还是上次提交的", "改好后由您按“提交”，办公室才会再办理") ?><?cs
		else ?><?cs call:said("草稿已保存", "只有本单位的人看得到", "写好后由您按“提交”，联席会议办公室才会收到") ?><?cs /if ?><?cs
	elif:did == "topic.submit" ?><?cs
		call:said("已经提交", "本单位和联席会议办公室看得到，别的单位和公众看不到", "由办公室受理、退回修改，或者说明理由不予受理；列入联席会议议程以前本单位可以撤回，受理以后撤回要写明原因") ?><?cs
	elif:did == "topic.hand" ?><?cs
		call:said("已经交本单位的成员审核", "只有本单位看得到，办公室还看不到", "由本单位的成员同意提交，或者退回修改；在那以前可以收回") ?><?cs
	elif:did == "topic.recall" ?><?cs
		call:said("已经收回", "只有本单位看得到", "由您改好，再按“提交”交成员审核") ?><?cs
	elif:did == "topic.pass" ?><?cs
		call:said("已经同意提交", "本单位和联席会议办公室看得到，别的单位和公众看不到", "由办公室受理、退回修改，或者说明理由不予受理") ?><?cs
	elif:did == "topic.back" ?><?cs
		call:said("已经退回", "只有本单位看得到退回和您的意见", "由本单位的联络员修改，再交您审核") ?><?cs
	elif:did == "topic.merge" ?><?cs
		call:said("已经合并", "两个单位都看得到，两个议题互相指明", "由办公室只按并入的那个议题办理") ?><?cs
	elif:did == "topic.split" ?><?cs
		call:said("已经拆出，编号 " + topic.number, "提出单位看得到两个议题，互相指明", "由办公室把两个议题分别安排到联络员会议讨论") ?><?cs
	elif:did == "topic.withdraw" ?><?cs
		call:said("已经撤回", "内容只有本单位看得到，办公室只知道撤回了", "还要提的，由本单位改好再提交；不提了就不用再办") ?><?cs
	elif:did == "topic.accept" ?><?cs
		call:said("已经受理，编号 " + topic.number, "提出单位已经看得到受理和编号", "由联席会议办公室安排到联络员会议讨论") ?><?cs
	elif:did == "topic.return" ?><?cs
		call:said("已经退回", "提出单位看得到退回和您的意见", "由提出单位修改，再提交一次") ?><?cs
	elif:did == "topic.decline" ?><?cs
		call:said("已经写明不予受理", "提出单位看得到结果和您的意见", "不用再办，这个议题到此为止") ?><?cs
	elif:did == "topic.discard" ?><?cs
		call:said("草稿已经丢弃", "谁也看不到了，操作日志里记着丢弃过", "不用再办；要提的可以另写一个") ?><?cs
	/if ?><?cs /def ?><?cs

def:did_round(did) ?><?cs
	if:did == "round.create" || did == "round.save" ?><?cs
		call:said("草稿已保存", "只有办公室和召集人看得到", "写好后由办公室按“发出征集”") ?><?cs
	elif:did == "round.open" ?><?cs
		call:said("征集已经发出", "征集的单位，联络员在工作台上看得到", "由各单位的联络员提出议题；办公室在这一页看谁提了、提醒没有提的，到时结束") ?><?cs
	elif:did == "round.change" ?><?cs
		call:said("已保存", "征集的单位看到的跟着改", "由各单位的联络员提出议题") ?><?cs
	elif:did == "round.close" ?><?cs
		call:said("征集已经结束", "列在这里的议题不再增加", "由办公室受理收到的议题，安排到联络员会议") ?><?cs
	elif:did == "round.remind" ?><?cs
		call:said("已经提醒", "没有提的单位在联络员的工作台上看得到", "由各单位的联络员提出议题") ?><?cs
	elif:did == "round.discard" ?><?cs
		call:said("草稿已经丢弃", "谁也看不到了，操作日志里记着丢弃过", "不用再办") ?><?cs
	/if ?><?cs /def ?><?cs

set:unseen = "公众还看不到" ?><?cs
if:paper.face == #2 ?><?cs set:unseen = "公众看到的还是原来的一版" ?><?cs /if ?><?cs

def:did_paper(did) ?><?cs
	if:did == "save" || did == "create" || did == "write" ?><?cs
		call:said("草稿已保存", "只有宣传工作台的人看得到，" + unseen, "写好后由起草人按“送审”") ?><?cs
	elif:did == "send" ?><?cs
		call:said("已经送审", "宣传工作台的人看得到，" + unseen, "由没有参与起草的审核人发布或者退回") ?><?cs
	elif:did == "return" ?><?cs
		call:said("已经退回", "起草人看得到您的意见，公众看不到这一版", "由起草人改好，再送审") ?><?cs
	elif:did == "publish" && paper.planned == #1 ?><div class="banner good did" role="status" data-did>
<p><b>已经审核通过，定时公开。</b>公众在 <?cs call:moment(paper.published_at) ?> 以前看不到。接下来：到时自动公开，不用再办；要取消的，在那以前撤回。</p>
</div>
<?cs elif:did == "publish" ?><?cs
		call:said("已经发布", "公众几秒钟以后就看得到", "不用再办；发现有错，由起草人修改成新的一版，或者撤回") ?><?cs
	elif:did == "revise" ?><?cs
		call:said("已经开始修改，成为第 " + paper.version + " 版", "公众看到的还是原来的", "由起草人改好、写明修改说明，再送审") ?><?cs
	elif:did == "withdraw" ?><?cs
		call:said("已经撤回", "公众打开原来的网址，只看到撤回的原因；列表、搜索和订阅里都没有了", "不用再办；要再公开的，另起草一篇") ?><?cs
	elif:did == "recount" ?><?cs
		call:said("日历已经改好，有期限跟着移动了", "马上有效", "不用再办；移动了的期限列在下面") ?><?cs
	elif:did == "discard" ?><?cs
		call:said("草稿已经丢弃", "谁也看不到了，操作日志里记着丢弃过", "不用再办；要写的可以另起草一篇") ?><?cs
	/if ?><?cs /def ?><?cs

def:did_meeting(did) ?><?cs
	if:did == "meeting.create" || did == "meeting.save" ?><?cs
		call:said("草稿已保存", "只有办公室和召集人看得到，公众看不到", "定下来以后由办公室按“发出通知”") ?><?cs
	elif:did == "meeting.announce" ?><?cs
		call:said("通知已经发出", "公众在会议安排、日历、订阅和搜索里看得到；成员单位的联络员在工作台上看得到邀请", "由成员单位交回执；别的单位和乡镇在“邀请和回执”里再邀请；有变动就在这一页修改，开过以后写明已召开") ?><?cs
	elif:did == "meeting.change" ?><?cs
		call:said("已保存，并且公开了改动", "公众和受邀单位看得到新的内容和改了什么，日历跟着更新", "没有工作台的，由办公室另行告知") ?><?cs
	elif:did == "meeting.cancel" ?><?cs
		call:said("会议已经取消", "公众和受邀单位看得到已取消和原因，日历里也写明", "没有工作台的，由办公室另行告知；要另开的，新建一次会议") ?><?cs
	elif:did == "meeting.hold" ?><?cs
		call:said("已经写明召开过", "公众看得到已召开；联络员会议的议题已经跟着结果走，联席会议的议题等纪要印发", "由办公室生成纪要；同意提交的议题列入联席会议的议程；到会情况还可以补记") ?><?cs
	elif:did == "meeting.remind" ?><?cs
		call:said("已经提醒", "没有答复的单位在工作台上看得到", "由这些单位交回执；没有工作台的请打电话") ?><?cs
	elif:did == "meeting.discard" ?><?cs
		call:said("草稿已经丢弃", "谁也看不到了，操作日志里记着丢弃过", "不用再办；要开的可以另新建一次") ?><?cs
	/if ?><?cs /def ?><?cs

def:did_invitation(did) ?><?cs
	if:did == "attendance.save" || did == "attendance.begin" ?><?cs
		call:said("到会情况已经保存", "办公室和召集人看得到", "接着记每个议程的结果；人有变化再改") ?><?cs
	elif:did == "invitation.answer" ?><?cs
		call:said("回执已经提交", "联席会议办公室看得到", "开会以前有变化，还可以改") ?><?cs
	elif:did == "written_position.send" ?><?cs
		call:said("书面发言已经交了", "办公室和受邀请、又能看这个议题的单位看得到", "交了不能再改，请在会上说明") ?><?cs
	elif:did == "invitation.send" ?><?cs
		call:said("已经列入邀请名单", "成员单位在工作台上看得到", "没有工作台的，由办公室打电话或者发文通知，再把回执记下来") ?><?cs
	elif:did == "invitation.record" ?><?cs
		call:said("回执已经记下", "写明由办公室代记", "有变化再记一次；成员单位自己也可以改") ?><?cs
	elif:did == "invitation.withdraw" ?><?cs
		call:said("邀请已经收回", "对方看得到收回和原因", "不用再办；要再邀请的，按“重新邀请”") ?><?cs
	elif:did == "invitation.renew" ?><?cs
		call:said("已经重新邀请", "成员单位在工作台上看得到", "由对方重新交回执") ?><?cs
	/if ?><?cs /def ?><?cs

def:did_agenda(did) ?><?cs
	if:did == "agenda_item.add" || did == "agenda_item.override" ?><?cs
		call:said("已经加入议程", "办公室和召集人看得到", "排好次序，由办公室按“印发议程”") ?><?cs
	elif:did == "agenda_item.save" ?><?cs
		call:said("已保存", "办公室和召集人看得到", "印发过的，再印发一次") ?><?cs
	elif:did == "agenda_item.place" ?><?cs call:said("次序已经改好", "", "") ?><?cs
	elif:did == "agenda_item.off" ?><?cs
		call:said("已经移出议程", "议题回到列入以前的状态", "可以再列入别的会议") ?><?cs
	elif:did == "agenda_item.minute" || did == "agenda_item.note" ?><?cs call:said("已保存", "办公室和召集人看得到", "") ?><?cs
	elif:did == "agenda_item.record" ?><?cs
		call:said("结果已经记录", "办公室和召集人看得到", "都记录了以后，在会议的页面上写明已召开，联络员会议的议题跟着结果走，联席会议的等纪要印发") ?><?cs
	elif:did == "meeting.issue" ?><?cs
		call:said("议程已经印发", "这一版不再改动", "有变动的，改了议程再印发下一版") ?><?cs
	/if ?><?cs /def ?><?cs

def:did_minutes(did) ?><?cs
	if:did == "minutes.make" ?><?cs
		call:said("纪要已经生成", "办公室和召集人看得到", "逐项看一看、改一改，由办公室按“送审”") ?><?cs
	elif:did == "minutes.save" ?><?cs
		call:said("已保存", "只有办公室和召集人看得到", "改好以后按“送审”") ?><?cs
	elif:did == "minutes.confirm" ?><?cs
		call:said("已经请单位确认", "到会单位的联络员看得到这一稿", "各单位在截止日期以前同意或者提出修改；然后由办公室送审") ?><?cs
	elif:did == "minutes.send" ?><?cs
		call:said("已经送审", "办公室和召集人看得到", "由没有参与起草的召集人批准印发，或者退回") ?><?cs
	elif:did == "minutes.recall" ?><?cs
		call:said("已经收回", "办公室和召集人看得到", "改好再送") ?><?cs
	elif:did == "minutes.approve" ?><?cs
		call:said("已经批准印发，编号 " + minutes.number, "有议题的、议定事项里牵头和配合的、勾选了的单位看得到；公开的页面上写明已经印发", "由各单位的联络员按“已阅”；由办公室报县政府") ?><?cs
	elif:did == "minutes.return" ?><?cs
		call:said("已经退回", "办公室看得到您的意见", "由办公室改好，再送审") ?><?cs
	elif:did == "minutes.correct" ?><?cs
		call:said("已经开始更正", "批准以前，大家看到的还是印发的那一版", "改好以后由办公室按“送审”") ?><?cs
	elif:did == "minutes.abandon" ?><?cs
		call:said("已经放弃更正", "印发的那一版没有变，照样有效；为这次更正写的都没有留", "真要更正的，再按“更正”重新写") ?><?cs
	elif:did == "minutes.read" ?><?cs
		call:said("已经记下本单位已阅", "联席会议办公室看得到", "与本单位有关的议定事项，请按时办") ?><?cs
	elif:string.find(did, "minutes_report.") == #0 ?><?cs
		call:said("已经记下", "办公室和召集人看得到", "") ?><?cs
	elif:did == "confirmation.agree" ?><?cs
		call:said("已经同意", "联席会议办公室看得到", "由办公室送审、印发") ?><?cs
	elif:did == "confirmation.object" ?><?cs
		call:said("修改意见已经提交", "联席会议办公室看得到", "由办公室修改，可能再请确认") ?><?cs
	elif:did == "resolution.add" ?><?cs
		call:said("已经加入议定事项", "办公室和召集人看得到", "写进会议纪要；纪要印发以后才算定下来") ?><?cs
	elif:did == "resolution.save" ?><?cs
		call:said("已保存", "办公室和召集人看得到", "") ?><?cs
	elif:did == "resolution.discard" ?><?cs
		call:said("已经丢弃", "谁也看不到了，操作日志里记着丢弃过", "") ?><?cs
	elif:did == "resolution.send" ?><?cs
		call:said("公开稿已经送审", "办公室和召集人看得到，公众还看不到", "由没有写过它的人公开或者退回") ?><?cs
	elif:did == "resolution.publish" ?><?cs
		call:said("已经公开", "公众几秒钟以后就看得到", "不用再办") ?><?cs
	elif:did == "resolution.return" ?><?cs
		call:said("已经退回", "办公室看得到您的意见", "由办公室改好，再送审") ?><?cs
	elif:did == "resolution.withdraw" ?><?cs
		call:said("已经撤回", "公众看不到了", "改好可以再送审") ?><?cs
	/if ?><?cs /def ?><?cs

def:did_settings(did) ?><?cs
	if:did == "setting.change" ?><?cs call:said("规则已经改好", "马上生效，操作日志里记着", "") ?><?cs
	elif:did == "kind.create" ?><?cs call:said("类别已经加好", "写公示公告的时候可以选它了", "") ?><?cs
	elif:did == "kind.change" ?><?cs call:said("类别已经改好", "公众几秒钟以后看得到新的名称；已经发布的，公示截止不变", "") ?><?cs
	elif:did == "field.change" ?><?cs call:said("方面已经改好", "公众几秒钟以后在职责清单里看到", "") ?><?cs
	elif:did == "charter.change" ?><?cs call:said("章程已经改好", "公众几秒钟以后在“关于会议”里看到", "") ?><?cs
	elif:did == "conference.change" ?><?cs call:said("基本情况已经改好", "公众几秒钟以后在每一页看得到", "") ?><?cs /if ?><?cs /def ?><?cs

def:did_township(did) ?><?cs
	if:did == "township.create" ?><?cs
		call:said("窗口已经登记", "公众几秒钟以后在救助指南里看得到", "不用再办") ?><?cs
	elif:did == "township.save" ?><?cs
		call:said("已保存", "公众几秒钟以后看得到新的内容", "不用再办") ?><?cs
	elif:did == "township.close" ?><?cs
		call:said("窗口已经停用", "公众看不到它了", "要再用的，按“恢复使用”") ?><?cs
	elif:did == "township.reopen" ?><?cs
		call:said("窗口已经恢复", "公众几秒钟以后又看得到", "不用再办") ?><?cs
	/if ?><?cs /def ?><?cs

def:did_category(did) ?><?cs
	if:did == "category.create" || did == "category.save" ?><?cs
		call:said("草稿已保存", "只有宣传工作台的人看得到，公众看到的不变", "写好后由起草人按“送审”") ?><?cs
	elif:did == "category.send" ?><?cs
		call:said("已经送审", "宣传工作台的人看得到，公众看到的不变", "由没有参与起草的审核人发布或者退回") ?><?cs
	elif:did == "category.return" ?><?cs
		call:said("已经退回", "起草人看得到您的意见，公众看到的不变", "由起草人改好，再送审") ?><?cs
	elif:did == "category.publish" ?><?cs
		call:said("已经发布", "公众几秒钟以后就看得到新的内容", "不用再办；到了核对日期，再核对一次") ?><?cs
	elif:did == "category.revise" ?><?cs
		call:said("已经开始修改，成为第 " + category.version + " 版", "公众看到的还是原来的", "由起草人改好、写明修改说明，再送审") ?><?cs
	elif:did == "category.drop" ?><?cs
		call:said("这一版不要了", "公众看到的还是原来的，没有变过", "不用再办") ?><?cs
	elif:did == "category.discard" ?><?cs
		call:said("草稿已经丢弃", "谁也看不到了，操作日志里记着丢弃过", "不用再办") ?><?cs
	/if ?><?cs /def ?><?cs

def:did_standard(did) ?><?cs
	if:did == "standard.create" || did == "standard.save" ?><?cs
		call:said("草稿已保存", "只有宣传工作台的人看得到，公众看不到", "写好后由起草人按“送审”") ?><?cs
	elif:did == "standard.send" ?><?cs
		call:said("已经送审", "宣传工作台的人看得到，公众还看不到", "由没有参与起草的审核人发布或者退回") ?><?cs
	elif:did == "standard.return" ?><?cs
		call:said("已经退回", "起草人看得到您的意见", "由起草人改好，再送审") ?><?cs
	elif:did == "standard.publish" ?><?cs
		call:said("已经发布", "公众几秒钟以后在救助指南里就看得到", "不用再办；金额调整了，再起草一条") ?><?cs
	elif:did == "standard.withdraw" ?><?cs
		call:said("已经撤回", "公众看不到这一条了，前一个金额又成为现在的", "要改成对的，由编辑另起草一条") ?><?cs
	elif:did == "standard.discard" ?><?cs
		call:said("草稿已经丢弃", "谁也看不到了，操作日志里记着丢弃过", "不用再办；要写的可以另起草一条") ?><?cs
	/if ?><?cs /def ?><?cs
def:did_edition(did) ?><?cs
	if:did == "edition.create" ?><?cs
		call:said("新的一版草稿已经建好", "只有办公室和召集人看得到", "在下面一节一节、一条一条地改，改好再送审") ?><?cs
	elif:did == "edition.save" ?><?cs
		call:said("草稿已保存", "只有办公室和召集人看得到", "改好以后按“送审”") ?><?cs
	elif:did == "edition.send" ?><?cs
		call:said("已经送审", "只有办公室和召集人看得到", "由没有写过这一版的人公布或者退回") ?><?cs
	elif:did == "edition.return" ?><?cs
		call:said("已经退回", "编写的人看得到您的意见", "由编写的人改好，再送审") ?><?cs
	elif:did == "edition.publish" ?><?cs
		call:said("已经公布", "谁都可以查到，从 " + edition.since + " 起就是现行的一版", "到那一天自动换上，不用再办") ?><?cs
	elif:did == "edition.discard" ?><?cs
		call:said("草稿已经丢弃", "谁也看不到了，操作日志里记着丢弃过", "不用再办") ?><?cs
	else ?><?cs call:said("草稿已经改好", "只有办公室和召集人看得到", "全部改好以后，到这一版的页面送审") ?><?cs /if ?><?cs /def ?><?cs

def:did_account(did) ?><?cs
	if:did == "account.add" && account.role.liaison ?><?cs
		call:said("账号已经建好，有了联络员的角色", "系统管理员和安全管理员看得到", "您把初始密码当面交给本人，本人登录后换密码") ?><?cs
	elif:did == "account.add" ?><?cs
		call:said("账号已经建好", "系统管理员和安全管理员看得到", "您把初始密码当面交给本人；由安全管理员给角色，本人登录后换密码") ?><?cs
	elif:did == "account.edit" ?><?cs
		call:said("登记的内容已保存", "马上有效", "") ?><?cs
	elif:did == "account.roles" || did == "account.role-give" || did == "account.role-take" ?><?cs
		call:said("角色已经改好", "马上有效，本人不用重新登录", "") ?><?cs
	elif:did == "account.lock" ?><?cs
		call:said("账号已经锁定", "本人在各处的登录都已退出，不能再登录", "查清以后，由安全管理员解锁，或者由系统管理员停用") ?><?cs
	elif:did == "account.unlock" ?><?cs
		call:said("账号已经解锁", "本人又可以登录", "由本人重新登录") ?><?cs
	elif:did == "account.end" ?><?cs
		call:said("账号已经停用", "本人不能再登录，做过的事和记录都留着", "不用再办，停用不能恢复") ?><?cs
	elif:did == "account.password-reset" ?><?cs
		call:said("密码已经重设", "本人在各处的登录都已退出", "您把初始密码当面交给本人，由本人登录后换掉") ?><?cs
	elif:did == "account.password" ?><?cs
		call:said("密码已经换好", "您在别处的登录都已退出，这里不变", "") ?><?cs
	elif:did == "account.factor-on" ?><?cs
		call:said("两步验证已经启用", "您在别处的登录都已退出，这里不变", "以后登录，输了密码再输手机上的验证码") ?><?cs
	elif:did == "account.factor-off" ?><?cs
		call:said("两步验证已经停用", "以后登录只要密码", "") ?><?cs
	elif:did == "account.factor-reset" ?><?cs
		call:said("两步验证已经重设", "本人在各处的登录都已退出，记住的设备都作废", "由本人用密码登录，重新设置；密码也可能泄露的，请系统管理员重设密码") ?><?cs
	elif:did == "account.device-end" ?><?cs
		call:said("这台设备不再记住", "那里下次登录要输验证码", "") ?><?cs
	elif:did == "account.feed-make" ?><?cs
		call:said("日历地址已经生成", "知道这个地址的人都能看到您的日历，请不要转给别人", "把地址加到手机或者电脑的日历里") ?><?cs
	elif:did == "account.feed-end" ?><?cs
		call:said("日历地址已经作废", "用它订阅的日历不再更新", "还要订阅的，再生成一个新的地址") ?><?cs
	elif:did == "account.sessions-end" ?><?cs
		call:said("选中的登录已经结束", "那里要重新登录才能再用", "有不认识的，请马上修改密码") ?><?cs
	/if ?><?cs /def ?><?cs

def:did_calendar(did) ?><?cs
	if:did == "calendar.add" ?><?cs
		call:said("已经写进日历", "马上有效", "不用再办；移动了的期限列在下面") ?><?cs
	elif:did == "calendar.remove" ?><?cs
		call:said("已经从日历移除 " + calendar.removed.y + " 年 " + calendar.removed.m + " 月 " + calendar.removed.d + " 日", "马上有效", "移除错了的，在下面重新加入；移动了的期限列在下面") ?><?cs
	elif:did == "calendar.import" ?><?cs
		call:said("已经导入", "马上有效", "不用再办；移动了的期限列在下面") ?><?cs
	/if ?><?cs /def ?><?cs
# Who may see a seat or a change of one is said on its page. ?><?cs
def:did_people(did) ?><?cs
	if:did == "seat.add" || did == "seat.correct" ?><?cs
		call:said("已保存", "公开的名单和搜索里几秒钟以后就是这样", "不用再办") ?><?cs
	elif:did == "appointment.propose" ?><?cs
		call:said("已经提出", "办公室和召集人看得到，公众看不到", "由办公室的另一位同事或者召集人确认") ?><?cs
	elif:did == "member_change.propose" ?><?cs
		call:said("已经提出", "本单位和联席会议办公室看得到", "由联席会议决定；决定以前本单位可以撤回") ?><?cs
	elif:did == "liaison_change.propose" ?><?cs
		call:said("已经报出", "本单位和联席会议办公室看得到", "由办公室确认") ?><?cs
	elif:did == "liaison_change.agree" ?><?cs
		call:said("已经确认", "提出单位看得到", "由系统管理员建账号，把初始密码交给本人") ?><?cs
	elif:string.find(did, ".agree") > #0 ?><?cs
		call:said("已经记下", "从生效那天起，公开的名单就是新的", "不用再办") ?><?cs
	elif:string.find(did, ".decline") > #0 ?><?cs
		call:said("已经写明不同意", "提出的人看得到原因", "不用再办") ?><?cs
	elif:string.find(did, ".withdraw") > #0 ?><?cs
		call:said("已经撤回", "联席会议办公室不再处理", "要提的另写一份") ?><?cs
	else ?><?cs call:said("已保存", "登录的同事在内部通讯录里看得到，公众看不到", "") ?><?cs /if ?><?cs /def ?><?cs
def:did_unit(did) ?><?cs
	if:did == "unit.create" ?><?cs
		call:said("单位已经建好", "公众在成员单位和搜索里看得到", "由系统管理员给它的联络员建账号") ?><?cs
	elif:did == "unit.correct" || did == "unit.contact" ?><?cs
		call:said("已经保存", "公众马上看得到，改了什么留在办理经过里", "") ?><?cs
	elif:did == "unit.rename" ?><?cs
		call:said("改名已经登记", "从生效日期起用新名称，旧名称也搜得到", "不用再办") ?><?cs
	elif:did == "unit.undo" ?><?cs
		call:said("变更已经撤回", "公众看到的和登记以前一样", "要重新登记的，按“改名、合并、拆分、撤销”") ?><?cs
	else ?><?cs call:said("变更已经登记", "从生效日期起，职责、成员和没有办结的议题由承接单位接着办", "请系统管理员把原单位联络员的账号改到承接单位") ?><?cs /if ?><?cs /def ?><?cs

# Of a part: whether the settlement is agreed on by now. ?><?cs
def:did_opinion(did) ?><?cs
	if:did == "opinion.recount" ?><?cs call:did_paper("recount") ?><?cs
	elif:did == "inquiry.ask" ?><?cs
		call:said("已经征求意见", "被征求的单位在待办里看得到，提出单位也看得到", "由各单位在截止日期以前答复；逾期的列在办公室的待办里") ?><?cs
	elif:did == "inquiry.propose" ?><?cs
		call:said("已经请办公室征求意见", "本单位和联席会议办公室看得到", "由办公室决定是不是征求；决定以前本单位可以撤回") ?><?cs
	elif:did == "inquiry.decline" ?><?cs
		call:said("已经写明不征求", "提出单位看得到原因", "不用再办") ?><?cs
	elif:did == "inquiry.withdraw" ?><?cs
		call:said("已经撤回", "办公室不再处理", "要提的另写一份") ?><?cs
	elif:(did == "opinion.answer" || did == "opinion.change") && opinion.late == #1 ?><?cs
		call:said("已经答复，记为逾期", "联席会议办公室和提出单位看得到", "不用再办，不能再改") ?><?cs
	elif:did == "opinion.answer" || did == "opinion.change" ?><?cs
		call:said("已经答复", "联席会议办公室和提出单位看得到", "截止日期以前本单位还可以修改") ?><?cs
	elif:did == "opinion.extend" ?><?cs
		call:said("截止日期已经推迟", "被征求的单位和提出单位看得到", "由单位在新的截止日期以前答复") ?><?cs
	elif:did == "opinion.call-off" ?><?cs
		call:said("不再向这个单位征求意见", "这个单位和提出单位看得到原因", "不用再办") ?><?cs
	elif:did == "settlement.start" ?><?cs
		call:said("已经请各单位确认", "有关单位在待办里看得到", "由各单位确认；都确认了，议题就会商解决；有一个单位提出异议，就由办公室再办") ?><?cs
	elif:did == "settlement.call-off" ?><?cs
		call:said("这一次会商已经取消", "有关单位看得到", "议题还在办理中") ?><?cs
	elif:did == "settlement_part.object" ?><?cs
		call:said("已经提出异议", "联席会议办公室看得到原因", "这一次会商结束，由办公室再办") ?><?cs
	elif:did == "settlement_part.confirm" && settlement_part.settlement_state == #1 ?><?cs
		call:said("已经确认，各单位都确认了", "有关单位和办公室看得到", "不用再办，议题已经会商解决") ?><?cs
	elif:did == "settlement_part.confirm" ?><?cs
		call:said("已经确认", "有关单位和办公室看得到", "等其他单位确认；都确认了，议题就会商解决") ?><?cs
	/if ?><?cs /def ?><?cs

def:did_referral(did) ?><?cs
	if:did == "referral.create" || did == "referral.save" ?><?cs
		call:said("已保存", "只有办公室和召集人看得到", "会议纪要印发以后上报") ?><?cs
	elif:did == "referral.send" ?><?cs
		call:said("已经登记上报", "上报单位和提出单位看得到", "县政府答复以后，在这里登记") ?><?cs
	elif:did == "referral.answer" || did == "referral.change" ?><?cs
		call:said("已经登记答复", "上报单位和提出单位看得到", "接着登记怎么落实") ?><?cs
	elif:did == "referral.follow" ?><?cs
		call:said("已经登记怎么落实", "上报单位和提出单位看得到", "不用再办") ?><?cs
	elif:did == "referral.discard" ?><?cs
		call:said("草稿已经丢弃", "谁也看不到了，操作日志里记着丢弃过", "还要上报的，另准备一份") ?><?cs
	/if ?><?cs /def ?><?cs
def:did_task(did) ?><?cs
	if:did == "task.assign" ?><?cs
		call:said("任务已经下达", "牵头和配合单位的联络员在工作台上看得到", "由牵头单位签收") ?><?cs
	elif:did == "task.sign" ?><?cs
		call:said("已经签收", "联席会议办公室看得到", "由本单位办理、报进展，办完申请办结") ?><?cs
	elif:did == "task.sign-town" ?><?cs
		call:said("已经签收", "牵头单位、联席会议办公室看得到", "由本乡（镇、街道）办理、报进展") ?><?cs
	elif:did == "progress.report" ?><?cs
		call:said("进展已经记下", "牵头和配合单位、联席会议办公室看得到", "有新的进展再报；办完由牵头单位申请办结") ?><?cs
	elif:did == "task.extend" ?><?cs
		call:said("已经申请延期", "联席会议办公室看得到", "等办公室答复；同意以前完成时限不变") ?><?cs
	elif:did == "task.done" ?><?cs
		call:said("已经申请办结", "联席会议办公室看得到", "由办公室核查，同意办结或者退回") ?><?cs
	elif:did == "task.grant" ?><?cs
		call:said("已经同意延期", "牵头和配合单位看得到新的完成时限", "由牵头单位接着办") ?><?cs
	elif:did == "task.refuse" ?><?cs
		call:said("已经答复不同意延期", "牵头和配合单位看得到您的意见", "完成时限不变，由牵头单位接着办") ?><?cs
	elif:did == "task.press" ?><?cs
		call:said("已经催办", "牵头和配合单位看得到", "由牵头单位报进展") ?><?cs
	elif:did == "task.close" ?><?cs
		call:said("任务已经办结", "牵头和配合单位看得到", "不用再办") ?><?cs
	elif:did == "task.back" ?><?cs
		call:said("已经退回", "牵头和配合单位看得到您的意见", "由牵头单位接着办，再申请办结") ?><?cs
	elif:did == "task.off" ?><?cs
		call:said("任务已经撤销", "牵头和配合单位看得到原因", "不用再办") ?><?cs
	elif:did == "task.hand" ?><?cs
		call:said("牵头单位已经换好", "新的牵头单位在工作台上看得到", "由新的牵头单位签收") ?><?cs
	else ?><?cs call:said("已经改好", "牵头和配合单位看得到改了什么和原因", "由牵头单位接着办") ?><?cs /if ?><?cs /def ?><?cs

def:did() ?><?cs if:page.did == "done" ?><?cs
		call:said("已经是这样了，没有新的改动", "", "") ?><?cs
	elif:string.find(page.did, "topic.") == #0 ?><?cs call:did_topic(page.did) ?><?cs
	elif:string.find(page.did, "notice.") == #0 || string.find(page.did, "policy.") == #0 ?><?cs
		call:did_paper(string.slice(page.did, #7, #40)) ?><?cs
	elif:string.find(page.did, "agenda_item.") == #0 || page.did == "meeting.issue" ?><?cs call:did_agenda(page.did) ?><?cs
	elif:string.find(page.did, "minutes") == #0 || string.find(page.did, "confirmation.") == #0 || string.find(page.did, "resolution.") == #0 ?><?cs call:did_minutes(page.did) ?><?cs
	elif:string.find(page.did, "round.") == #0 ?><?cs call:did_round(page.did) ?><?cs
	elif:string.find(page.did, "referral.") == #0 ?><?cs call:did_referral(page.did) ?><?cs
	elif:string.find(page.did, "task.") == #0 || page.did == "progress.report" ?><?cs call:did_task(page.did) ?><?cs
	elif:string.find(page.did, "meeting.") == #0 ?><?cs call:did_meeting(page.did) ?><?cs
	elif:string.find(page.did, "invitation.") == #0 || string.find(page.did, "attendance.") == #0 || page.did == "written_position.send" ?><?cs call:did_invitation(page.did) ?><?cs
	elif:string.find(page.did, "inquiry.") == #0 || string.find(page.did, "opinion.") == #0 || string.find(page.did, "settlement") == #0 ?><?cs
		call:did_opinion(page.did) ?><?cs
	elif:string.find(page.did, ".change") > #0 && string.find(page.did, "meeting.") != #0 ?><?cs call:did_settings(page.did) ?><?cs
	elif:string.find(page.did, "township.") == #0 ?><?cs call:did_township(page.did) ?><?cs
	elif:string.find(page.did, "category.") == #0 ?><?cs call:did_category(page.did) ?><?cs
	elif:string.find(page.did, "standard.") == #0 ?><?cs call:did_standard(page.did) ?><?cs
	elif:string.find(page.did, "calendar.") == #0 ?><?cs call:did_calendar(page.did) ?><?cs
	elif:string.find(page.did, "seat.") == #0 || string.find(page.did, "appointment.") == #0
	|| string.find(page.did, "_change.") > #0 || page.did == "contact.save" ?><?cs call:did_people(page.did) ?><?cs
	elif:string.find(page.did, "edition.") == #0 || string.find(page.did, "section.") == #0 || string.find(page.did, "clause.") == #0 ?><?cs
		call:did_edition(page.did) ?><?cs
	elif:string.find(page.did, "unit.") == #0 ?><?cs call:did_unit(page.did) ?><?cs
	elif:string.find(page.did, "account.") == #0 ?><?cs call:did_account(page.did) ?><?cs /if ?><?cs /def ?>
