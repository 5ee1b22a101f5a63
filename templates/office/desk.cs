<?cs set:title = "办公室工作台" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_files.cs" ?><?cs include:"office/_meeting_form.cs" ?><?cs include:"office/_verbs.cs" ?><?cs include:"office/_log.cs" ?><?cs

# What I did to it; what was discarded has no page. ?><?cs
def:worked(l) ?><?cs if:l.title ?><?cs var:l.title ?><?cs else ?><?cs call:log_noun(l.kind) ?> <?cs var:l.object_id ?><?cs /if ?><?cs /def ?><?cs

def:worked_at(l) ?><b><?cs call:verb_words(l.verb) ?></b> <?cs
	if:string.find(l.verb, ".discard") > #0 || l.kind == "account" ?><span><?cs call:worked(l) ?></span><?cs
	elif:l.kind == "setting" || l.kind == "kind" || l.kind == "field" || l.kind == "conference" ?><a href="<?cs var:site.base ?>office/settings">设置</a><?cs
	elif:l.kind == "calendar" ?><a href="<?cs var:site.base ?>office/calendar"><?cs if:string.length(l.object_id) == #8 ?><?cs var:string.slice(l.object_id, #0, #4) ?>年<?cs var:string.slice(l.object_id, #4, #6) * #1 ?>月<?cs var:string.slice(l.object_id, #6, #8) * #1 ?>日<?cs else ?><?cs var:l.object_id ?> 年<?cs /if ?></a><?cs
	elif:l.kind == "inquiry" ?><a href="<?cs var:site.base ?>office/inquiries/<?cs var:l.object_id ?>"><?cs call:worked(l) ?></a><?cs
	elif:l.kind == "opinion" ?><a href="<?cs var:site.base ?>office/opinions/<?cs var:l.object_id ?>"><?cs call:worked(l) ?></a><?cs
	elif:l.kind == "task" ?><a href="<?cs var:site.base ?>office/tasks/<?cs var:l.object_id ?>"><?cs call:worked(l) ?></a><?cs
	elif:l.kind == "settlement" ?><a href="<?cs var:site.base ?>office/settlements/<?cs var:l.object_id ?>"><?cs call:worked(l) ?></a><?cs
	elif:l.kind == "unit" ?><a href="<?cs var:site.base ?>office/units/<?cs var:site.unit[l.object_id].code ?>"><?cs call:worked(l) ?></a><?cs
	else ?><a href="<?cs var:site.base ?>office/<?cs if:l.kind == "meeting" ?>meetings<?cs elif:l.kind == "referral" ?>referrals<?cs elif:l.kind == "township" ?>townships<?cs elif:l.kind == "seat" ?>people<?cs
	elif:l.kind == "appointment" ?>people/conveners<?cs elif:l.kind == "member_change" ?>people/members<?cs
	elif:l.kind == "liaison_change" ?>people/liaisons<?cs else ?>topics<?cs /if ?>/<?cs
	var:l.object_id ?>"><?cs call:worked(l) ?></a><?cs /if ?><?cs /def ?><?cs

# What waits (conference/worklist/worklist.c): one thing has a link of its own. ?><?cs
def:office_todos(w, below, list, words) ?><?cs if:w.total == #1 ?><?cs call:todo(w, below + w.id, w.total, words, w.title) ?><?cs
	else ?><?cs call:todo(w, list, w.total, words, "") ?><?cs /if ?><?cs /def ?><?cs

def:office_todo(w) ?><?cs
	if:w.kind == "accept" ?><?cs call:todo(w, "office/topics/" + w.id, "", "请受理议题", w.title) ?><?cs
	elif:w.kind == "submitted" ?><?cs call:todo(w, "office/topics", w.total, "个议题等待受理，下面是最早的 5 个", "") ?><?cs
	elif:w.kind == "place" ?><?cs call:office_todos(w, "office/topics/", "office/topics?state=accepted", "个已受理的议题等着列入联络员会议") ?><?cs
	elif:w.kind == "table" ?><?cs call:office_todos(w, "office/topics/", "office/topics?state=any", "个议题过了联络员会议，等着列入联席会议的议程") ?><?cs
	elif:w.kind == "overdue" ?><?cs call:office_todos(w, "office/opinions/", "office/opinions", "份意见过了截止日期还没有答复") ?><?cs
	elif:w.kind == "proposed" ?><?cs call:office_todos(w, "office/inquiries/", "office/opinions", "个单位请办公室征求意见，等您决定") ?><?cs
	elif:w.kind == "objected" ?><?cs call:office_todos(w, "office/settlements/", "office/opinions", "次会商有单位提出异议") ?><?cs
	elif:w.kind == "task-done" ?><?cs call:office_todos(w, "office/tasks/", "office/tasks?state=done", "个任务申请办结，等办公室核查") ?><?cs
	elif:w.kind == "task-asked" ?><?cs call:office_todos(w, "office/tasks/", "office/tasks?state=asked", "个任务申请延期，等您答复") ?><?cs
	elif:w.kind == "task-late" ?><?cs call:office_todos(w, "office/tasks/", "office/tasks?light=red", "个任务过了完成时限，还没有申请办结") ?><?cs
	elif:w.kind == "task-told" ?><?cs call:todo(w, "office/tasks/" + w.id, w.total, "个乡（镇、街道）报了进展", w.title) ?><?cs
	elif:w.kind == "own" ?><?cs call:office_todos(w, "office/topics/own/", "office/topics/own", "个办公室自己的议题还没有提交") ?><?cs
	elif:w.kind == "refer" ?><?cs call:todo(w, "office/referrals", w.total, "件事会上定了报县政府，还没有上报", w.title) ?><?cs
	elif:w.kind == "follow" ?><?cs call:office_todos(w, "office/referrals/", "office/referrals?state=answered", "件上报县政府已答复，等着登记怎么落实") ?><?cs
	elif:w.kind == "people" ?><?cs call:todo(w, "office/people", w.total, "项人员变动等待办理", "") ?><?cs
	elif:w.kind == "edition" ?><?cs call:todo(w, "office/duties/" + w.id, w.total, "版职责清单等待审核，要由没有写过这一版的人公布或者退回", w.title) ?><?cs
	elif:w.kind == "draft" ?><?cs call:office_todos(w, "office/meetings/", "office/meetings", "份会议草稿还没有发出") ?><?cs
	elif:w.kind == "round" && w.over ?><?cs call:todo(w, "office/rounds/" + w.id, w.total, "个单位没有提议题，征集该结束了", w.title) ?><?cs
	elif:w.kind == "round" ?><?cs call:todo(w, "office/rounds/" + w.id, w.total, "个单位还没有提议题，征集快到截止日期", w.title) ?><?cs
	elif:w.kind == "receipts" ?><?cs call:todo(w, "office/meetings/" + w.id + "/invitations", w.total, "个单位没有交回执", w.title) ?><?cs
	elif:w.kind == "agenda" ?><?cs call:todo(w, "office/meetings/" + w.id + "/agenda", "", "会议的议程还没有印发", w.title) ?><?cs
	elif:w.kind == "opinions" ?><?cs call:todo(w, "office/meetings/" + w.id + "/agenda", w.total, "份要上会的议题的意见还没有答复", w.title) ?><?cs
	elif:w.kind == "begun" ?><?cs call:todo(w, "office/meetings/" + w.id, "", "会议的时间已过，还没有写明开没开", w.title) ?><?cs
	elif:w.kind == "minutes" ?><?cs call:todo(w, "office/meetings/" + w.id + "/minutes", "", "会议开过了，请生成纪要", w.title) ?><?cs
	elif:w.kind == "written" ?><?cs call:office_todos(w, "office/minutes/", "office/minutes", "份纪要还没有送审") ?><?cs
	elif:w.kind == "confirming" ?><?cs call:todo(w, "office/minutes/" + w.id, w.total, "个单位还没有确认纪要", w.title) ?><?cs
	elif:w.kind == "approve" ?><?cs call:todo(w, "office/minutes/" + w.id, "", "纪要等召集人批准印发", w.title) ?><?cs
	elif:w.kind == "report" ?><?cs if:w.total == #1 ?><?cs call:todo(w, "office/minutes/" + w.id + "/report", w.total, "份纪要还没有报县政府", w.title) ?><?cs else ?><?cs call:todo(w, "office/minutes?state=issued", w.total, "份纪要还没有报县政府", "") ?><?cs /if ?><?cs
	elif:w.kind == "extract" ?><?cs call:office_todos(w, "office/resolutions/", "office/resolutions?state=review", "份公开稿等待审核，要由没有写过它的人公开或者退回") ?><?cs
	elif:w.kind == "attendance" ?><?cs call:todo(w, "office/meetings/" + w.id + "/record#attendance", w.total, "个单位的到会情况还没有记", w.title) ?><?cs /if ?><?cs /def ?>
<h1><?cs var:title ?></h1>
<?cs if:!site.conference.name && (visitor.role.office || visitor.role.system) ?><div class="banner"><p>联席会议还没有建立，公众看不到网站。<a href="<?cs var:site.base ?>office/settings/facts">填写基本情况</a>，再<a href="<?cs var:site.base ?>office/units/new">添加成员单位</a>。</p></div>
<?cs /if ?><?cs if:visitor.role.office || visitor.role.convener ?><?cs call:warn_year() ?><?cs
if:warning.calendar ?><div class="banner"><p><?cs var:warning.calendar ?> 年的放假安排还没有录入，期限只按周末数。<a href="<?cs var:site.base ?>office/calendar?year=<?cs var:warning.calendar ?>">去导入</a></p></div>
<?cs /if ?><?cs /if ?><div class="work">
<div><?cs if:visitor.role.office || visitor.role.convener ?><section class="block">
<h2>等着办的事（<?cs var:subcount(todo) ?>）</h2>
<?cs if:subcount(todo) > #0 ?><p class="note">最急的排在前面，天数按工作日数。</p>
<ul class="rows todo">
<?cs each:w = todo ?><?cs call:office_todo(w) ?><?cs /each ?></ul>
<?cs else ?><?cs call:nothing("没有等着办的事。", "各单位提交的议题、没有交的回执、快到期的意见和征集、还没有印发的议程，都列在这里。") ?><?cs /if ?><p><a class="button quiet" href="<?cs var:site.base ?>office/topics?state=any">全部议题</a></p>
</section>
<section class="block">
<h2>将要召开的会议（<?cs var:subcount(coming) ?>）</h2>
<?cs if:subcount(coming) > #0 ?><ul class="rows">
<?cs each:m = coming ?><?cs call:desk_meeting(m) ?><?cs /each ?></ul>
<?cs else ?><?cs call:nothing("没有已经通知、还没有开的会议。", "要开会，先按“新建会议”；定下来再发出通知。") ?><?cs /if ?><p><a class="button quiet" href="<?cs var:site.base ?>office/meetings">会议安排</a> <?cs call:by_month("office/meetings") ?><?cs
if:visitor.role.office ?> <a class="button quiet" href="<?cs var:site.base ?>office/meetings/new">新建会议</a><?cs /if ?></p>
</section>
<?cs /if ?><?cs if:visitor.role.system ?><section class="block">
<h2>设置</h2>
<ul class="rows">
<li><a class="what" href="<?cs var:site.base ?>office/settings">设置</a><p>议题编号、期限、公示公告的类别、联席会议的名称和电话。</p></li>
</ul>
</section>
<?cs /if ?><?cs if:visitor.role.system || visitor.role.security ?><?cs if:subcount(awaited) > #0 ?><section class="block">
<h2>等着发账号的人（<?cs var:subcount(awaited) ?>）</h2>
<ul class="rows">
<?cs each:a = awaited ?><li><a class="what" href="<?cs var:site.base ?>office/accounts<?cs if:visitor.role.system ?>/new?liaison=<?cs var:a.id ?><?cs /if ?>"><?cs var:a.name ?></a>
<p><span><?cs var:site.unit[a.unit_id].short_name ?></span><?cs if:a.role == "member" ?><span>单位成员</span><?cs /if ?><span><?cs var:a.post ?></span></p></li>
<?cs /each ?></ul>
</section>
<?cs /if ?><section class="block">
<h2>账号</h2>
<ul class="rows">
<li><a class="what" href="<?cs var:site.base ?>office/accounts">账号管理</a><p><?cs
if:visitor.role.system ?>新建、停用账号，发初始密码。<?cs /if ?><?cs
if:visitor.role.security ?>分配角色，解除锁定。<?cs /if ?></p></li>
</ul>
</section>
<?cs /if ?><?cs if:visitor.role.auditor ?><section class="block">
<h2>日志</h2>
<ul class="rows">
<li><a class="what" href="<?cs var:site.base ?>office/audit">操作日志</a><p>谁在什么时候、从哪里、做了什么。</p></li>
</ul>
</section>
<?cs /if ?><p><a class="button quiet" href="<?cs var:site.base ?>liaison/directory">内部通讯录</a></p>
</div>
<div class="side"><?cs if:subcount(work) > #0 ?><section class="block">
<h2>我最近办的</h2>
<ol class="history">
<?cs each:l = work ?><li><?cs call:moment(l.at) ?><div><p><?cs call:worked_at(l) ?></p></div></li>
<?cs /each ?></ol>
</section>
<?cs /if ?></div>
</div>
<?cs include:"_desk_foot.cs" ?>
