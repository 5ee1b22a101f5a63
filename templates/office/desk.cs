<?cs set:title = "办公室工作台" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_files.cs" ?><?cs include:"_topic.cs" ?><?cs include:"_opinion.cs" ?><?cs include:"office/_meeting_form.cs" ?><?cs include:"office/_verbs.cs" ?><?cs include:"office/_log.cs" ?><?cs include:"_people.cs" ?><?cs include:"_invitation.cs" ?><?cs

# What I did to it; what was discarded has no page. ?><?cs
def:worked(l) ?><?cs if:l.title ?><?cs var:l.title ?><?cs else ?><?cs call:log_noun(l.verb) ?> <?cs var:l.object_id ?><?cs /if ?><?cs /def ?><?cs

def:worked_at(l) ?><b><?cs call:verb_words(l.verb) ?></b> <?cs
	if:string.find(l.verb, ".discard") > #0 || string.find(l.verb, "account.") == #0 ?><span><?cs call:worked(l) ?></span><?cs
	elif:string.find(l.verb, "setting.") == #0 || string.find(l.verb, "kind.") == #0 || string.find(l.verb, "conference.") == #0 ?><a href="<?cs var:site.base ?>office/settings">设置</a><?cs
	elif:string.find(l.verb, "calendar.") == #0 ?><a href="<?cs var:site.base ?>office/calendar"><?cs if:string.length(l.object_id) == #8 ?><?cs var:string.slice(l.object_id, #0, #4) ?>年<?cs var:string.slice(l.object_id, #4, #6) * #1 ?>月<?cs var:string.slice(l.object_id, #6, #8) * #1 ?>日<?cs else ?><?cs var:l.object_id ?> 年<?cs /if ?></a><?cs
	elif:string.find(l.verb, "inquiry.") == #0 ?><a href="<?cs var:site.base ?>office/inquiries/<?cs var:l.object_id ?>"><?cs call:worked(l) ?></a><?cs
	elif:string.find(l.verb, "opinion.") == #0 ?><a href="<?cs var:site.base ?>office/opinions/<?cs var:l.object_id ?>"><?cs call:worked(l) ?></a><?cs
	elif:string.find(l.verb, "settlement.") == #0 ?><a href="<?cs var:site.base ?>office/settlements/<?cs var:l.object_id ?>"><?cs call:worked(l) ?></a><?cs
	elif:string.find(l.verb, "unit.") == #0 ?><a href="<?cs var:site.base ?>office/units/<?cs var:site.unit[l.object_id].code ?>"><?cs call:worked(l) ?></a><?cs
	else ?><a href="<?cs var:site.base ?>office/<?cs if:string.find(l.verb, "meeting.") == #0 ?>meetings<?cs elif:string.find(l.verb, "township.") == #0 ?>townships<?cs elif:string.find(l.verb, "seat.") == #0 ?>people<?cs
	elif:string.find(l.verb, "appointment.") == #0 ?>people/conveners<?cs elif:string.find(l.verb, "member_change.") == #0 ?>people/members<?cs
	elif:string.find(l.verb, "liaison_change.") == #0 ?>people/liaisons<?cs else ?>topics<?cs /if ?>/<?cs
	var:l.object_id ?>"><?cs call:worked(l) ?></a><?cs /if ?><?cs /def ?>
<h1><?cs var:title ?></h1>
<?cs if:!site.conference.name && (visitor.role.office || visitor.role.system) ?><div class="banner"><p>联席会议还没有建立，公众看不到网站。<a href="<?cs var:site.base ?>office/settings/facts">填写基本情况</a>，再<a href="<?cs var:site.base ?>office/units/new">添加成员单位</a>。</p></div>
<?cs /if ?><?cs if:visitor.role.office || visitor.role.convener ?><?cs call:warn_year() ?><?cs
if:warning.calendar ?><div class="banner"><p><?cs var:warning.calendar ?> 年的放假安排还没有录入，期限只按周末数。<a href="<?cs var:site.base ?>office/calendar?year=<?cs var:warning.calendar ?>">去导入</a></p></div>
<?cs /if ?><?cs /if ?><div class="work">
<div><?cs if:visitor.role.office || visitor.role.convener ?><section class="block">
<h2>等待受理的议题<?cs if:count.submitted.total ?>（<?cs var:count.submitted.total ?>）<?cs /if ?></h2>
<?cs if:subcount(waiting) > #0 ?><p class="note">等得最久的排在前面。</p>
<ul class="rows">
<?cs each:t = waiting ?><?cs call:topic_row(t, "office/topics/", t.submitted_at) ?><?cs /each ?></ul>
<?cs else ?><?cs call:nothing("没有等待受理的议题。", "各单位的联络员提交议题以后列在这里，由办公室受理、退回或者不予受理。") ?><?cs /if ?><p><a class="button quiet" href="<?cs var:site.base ?>office/topics?state=any">全部议题</a></p>
</section>
<section class="block">
<h2>已受理，等待上会（<?cs if:count.accepted.total ?><?cs var:count.accepted.total ?><?cs else ?>0<?cs /if ?>）</h2>
<?cs if:subcount(accepted) > #0 ?><ul class="rows">
<?cs each:t = accepted ?><?cs call:topic_row(t, "office/topics/", t.submitted_at) ?><?cs /each ?></ul>
<?cs else ?><?cs call:nothing("没有等待上会的议题。", "受理以后有了编号，就列在这里，安排到联络员会议讨论。") ?><?cs /if ?><p><a class="button quiet" href="<?cs var:site.base ?>office/topics?state=accepted">全部已受理的议题</a></p>
</section>
<?cs call:opinions_waiting() ?><?cs if:visitor.role.office && subcount(own) > #0 ?><section class="block">
<h2>办公室自己的议题，还没有提交（<?cs var:subcount(own) ?>）</h2>
<ul class="rows">
<?cs each:t = own ?><?cs call:topic_row(t, "office/topics/own/", t.changed_at) ?><?cs /each ?></ul>
</section>
<?cs /if ?><?cs each:e = edition ?><?cs if:e.state == #1 ?><section class="block">
<h2>等待审核的职责清单</h2>
<p>要由没有写过这一版的人公布或者退回：<a href="<?cs var:site.base ?>office/duties/<?cs var:e.id ?>"><?cs var:e.title ?></a></p>
</section>
<?cs /if ?><?cs /each ?><?cs if:visitor.role.office && desk.begun > #0 ?><section class="block">
<h2>等您写明开没开的会议（<?cs var:desk.begun ?>）</h2>
<ul class="rows">
<?cs each:m = begun ?><?cs call:desk_meeting(m) ?><?cs /each ?></ul>
</section>
<?cs /if ?><section class="block">
<h2>会议草稿（<?cs var:desk.drafts ?>）</h2>
<?cs if:desk.drafts > #0 ?><p class="note">放得最久的排在前面。</p>
<ul class="rows">
<?cs each:m = draft ?><?cs call:desk_meeting(m) ?><?cs /each ?></ul>
<?cs else ?><?cs call:nothing("没有等着发出的草稿。", "要开会，先按“新建会议”；定下来再发出通知。") ?><?cs /if ?></section>
<section class="block">
<h2>将要召开的会议（<?cs var:desk.coming ?>）</h2>
<?cs if:desk.coming > #0 ?><ul class="rows">
<?cs each:m = coming ?><?cs call:desk_meeting(m) ?><?cs /each ?></ul>
<?cs else ?><?cs call:nothing("没有已经通知、还没有开的会议。", "") ?><?cs /if ?><?cs each:m = missing ?><p class="note"><a href="<?cs var:site.base ?>office/meetings/<?cs var:m.id ?>/invitations"><?cs var:m.name ?>：还有 <?cs var:m.total ?> 个没有交回执</a>，<?cs call:meeting_in(m.days) ?>。</p>
<?cs /each ?><p><a class="button quiet" href="<?cs var:site.base ?>office/meetings">会议安排</a><?cs
if:visitor.role.office ?> <a class="button quiet" href="<?cs var:site.base ?>office/meetings/new">新建会议</a><?cs /if ?></p>
</section>
<section class="block">
<h2>等待办理的人员变动（<?cs var:subcount(change) ?>）</h2>
<?cs if:subcount(change) > #0 ?><ul class="rows">
<?cs each:c = change ?><?cs call:change_line(c, "office/people/") ?><?cs /each ?></ul>
<?cs else ?><?cs call:nothing("没有等待办理的人员变动。", "") ?><?cs /if ?><p><a class="button quiet" href="<?cs var:site.base ?>office/people">召集人、成员和联络员</a></p>
</section>
<?cs /if ?><?cs if:visitor.role.system ?><section class="block">
<h2>设置</h2>
<ul class="rows">
<li><a class="what" href="<?cs var:site.base ?>office/settings">设置</a><p>议题编号、期限、公示公告的类别、联席会议的名称和电话。</p></li>
</ul>
</section>
<?cs /if ?><?cs if:visitor.role.system || visitor.role.security ?><?cs if:subcount(awaited) > #0 ?><section class="block">
<h2>等着发账号的联络员（<?cs var:subcount(awaited) ?>）</h2>
<ul class="rows">
<?cs each:a = awaited ?><li><a class="what" href="<?cs var:site.base ?>office/accounts<?cs if:visitor.role.system ?>/new?liaison=<?cs var:a.id ?><?cs /if ?>"><?cs var:a.name ?></a>
<p><span><?cs var:site.unit[a.unit_id].short_name ?></span><span><?cs var:a.post ?></span></p></li>
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
