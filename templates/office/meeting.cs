<?cs if:gone.kind == "draft" ?><?cs set:title = "草稿已经丢弃" ?><?cs elif:meeting.name ?><?cs set:title = meeting.name ?><?cs elif:!meeting.id ?><?cs set:title = "新建会议" ?><?cs else ?><?cs set:title = "会议草稿" ?><?cs /if ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_files.cs" ?><?cs include:"office/_meeting_form.cs" ?><?cs include:"office/_verbs.cs" ?><?cs
def:meeting_facts() ?><section class="block">
<h2><?cs if:?page.refusal ?>现在的内容<?cs else ?>会议内容<?cs /if ?></h2>
<dl class="facts">
<div><dt>名称</dt><dd><?cs if:meeting.name ?><?cs var:meeting.name ?><?cs else ?>还没有写<?cs /if ?></dd></div>
<div><dt>类型</dt><dd><?cs call:meeting_kind(meeting.kind) ?></dd></div>
<div><dt>时间</dt><dd><?cs if:meeting.starts_at ?><?cs call:moment(meeting.starts_at) ?><?cs if:meeting.ends_at ?> 至 <?cs call:moment(meeting.ends_at) ?><?cs else ?>（没有写结束时间，日历里按一小时算）<?cs /if ?><?cs else ?>未定<?cs /if ?></dd></div>
<div><dt>地点</dt><dd><?cs if:meeting.place ?><?cs var:meeting.place ?><?cs else ?>未定<?cs /if ?></dd></div>
<?cs each:c = conference ?><?cs if:c.id == meeting.conference_id ?><div><dt><?cs var:words.conference_id ?></dt><dd><a href="<?cs var:site.base ?>office/meetings/<?cs var:c.id ?>"><?cs var:c.name ?></a></dd></div>
<?cs /if ?><?cs /each ?><?cs if:meeting.chair ?><div><dt>主持人</dt><dd><?cs var:meeting.chair ?></dd></div>
<?cs /if ?><?cs each:w = words ?><?cs if:subcount(meeting[name(w)].line) > #0 && name(w) != "cancelled_why" ?><div><dt><?cs var:w ?></dt><dd><?cs call:paragraphs(meeting[name(w)]) ?></dd></div>
<?cs /if ?><?cs /each ?><?cs if:meeting.announced_at ?><div><dt>发出通知</dt><dd><?cs call:moment(meeting.announced_at) ?></dd></div>
<?cs /if ?></dl>
</section>
<?cs /def ?><?cs

# What is left to do; nothing is said of what is done. ?><?cs
def:meeting_left() ?><?cs if:left.up > #0 ?><li><?cs if:meeting.conference_id ?><a href="<?cs var:site.base ?>office/meetings/<?cs var:meeting.conference_id ?>/agenda#add">把会上同意提交的议题列入会议的议程</a><?cs
else ?><a href="<?cs var:site.base ?>office/meetings">选一次例会或者临时会议，把会上同意提交的议题列入它的议程</a><?cs /if ?>（<?cs var:left.up ?> 个）</li>
<?cs /if ?><?cs if:left.minutes_id == #0 && meeting.kind == "liaison" ?><?cs elif:left.minutes_id == #0 ?><li><a href="<?cs var:site.base ?>office/meetings/<?cs var:meeting.id ?>/record">在会议记录里核对到会情况和各项结果</a>，然后到<a href="<?cs var:site.base ?>office/meetings/<?cs var:meeting.id ?>/minutes">会议纪要</a></li>
<?cs elif:left.state != #3 ?><li><a href="<?cs var:site.base ?>office/minutes/<?cs var:left.minutes_id ?>"><?cs if:left.state == #0 ?>写好纪要，送审<?cs elif:left.state == #1 ?>纪要等各单位确认<?cs elif:left.state == #4 ?>写好纪要的更正，送审<?cs else ?>纪要等召集人批准<?cs /if ?></a></li>
<?cs else ?><?cs if:meeting.kind != "liaison" && left.report < #3 ?><li><a href="<?cs var:site.base ?>office/minutes/<?cs var:left.minutes_id ?>/report"><?cs if:left.report == #0 ?>把纪要报县政府<?cs elif:left.report == #1 ?>已经报县政府，收到了就记下<?cs else ?>县政府已经收到，答复了就记下<?cs /if ?></a></li>
<?cs /if ?><?cs if:left.unread > #0 ?><li><a href="<?cs var:site.base ?>office/minutes/<?cs var:left.minutes_id ?>">还有 <?cs var:left.unread ?> 个单位没有阅纪要</a></li>
<?cs /if ?><?cs if:left.unsigned_ > #0 ?><li><a href="<?cs var:site.base ?>office/tasks?meeting=<?cs var:meeting.id ?>&amp;state=open">还有 <?cs var:left.unsigned_ ?> 个任务没有签收</a></li>
<?cs /if ?><?cs /if ?><?cs /def ?><?cs

def:meeting_history() ?><?cs if:told == "1" ?><section class="block">
<h2>发出通知后的改动</h2>
<ol class="history">
<?cs each:e = event ?><?cs each:c = e.change ?><li><?cs call:moment(e.at) ?><div><p><b><?cs call:meeting_field(c.field) ?></b> <span><?cs var:e.who ?></span></p>
<p>原为“<?cs if:c.before_ ?><?cs call:meeting_value(c.field, c.before_) ?><?cs else ?>（空）<?cs /if ?>”，改为“<?cs
if:c.after_ ?><?cs call:meeting_value(c.field, c.after_) ?><?cs else ?>（空）<?cs /if ?>”</p></div></li>
<?cs /each ?><?cs /each ?></ol>
</section>
<?cs /if ?><?cs call:record_history() ?><?cs /def ?>
<?cs each:e = event ?><?cs if:subcount(e.change) > #0 ?><?cs set:told = "1" ?><?cs /if ?><?cs /each ?><?cs call:desk_crumbs("office/meetings", "会议安排", title) ?><?cs if:meeting.begun == #1 ?><?cs set:saving = "quiet" ?><?cs /if ?>
<h1><?cs var:title ?></h1>
<?cs if:gone.kind == "draft" ?><?cs call:discarded() ?><div class="typed"><?cs each:w = words ?><?cs if:name(w) != "kind" && name(w) != "chair_seat_id" ?><p><?cs var:form[name(w)].value ?></p>
<?cs /if ?><?cs /each ?></div>
<?cs else ?><?cs if:meeting.id ?><p><?cs call:desk_state(meeting) ?> <?cs call:meeting_kind(meeting.kind) ?></p>
<p><a class="button quiet" href="<?cs var:site.base ?>office/meetings/<?cs var:meeting.id ?>/agenda">议程（<?cs var:subcount(item) ?> 项）</a></p>
<?cs /if ?><?cs call:meeting_refusal() ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<?cs if:meeting.state == "3" ?><div class="banner gone"><p>这次会议已经取消。原因：<?cs var:meeting.cancelled_why ?></p></div>
<?cs /if ?><?cs if:meeting.state == "1" ?><p class="note">通知已经发出，公众可以看到：<a href="<?cs var:site.base ?>meetings/<?cs var:meeting.id ?>">公开的页面</a></p>
<?cs /if ?><?cs if:meeting.state == "2" ?><div class="banner calm"><p>会议已经召开，<?cs if:meeting.kind == "liaison" ?>议题已经跟着结果走<?cs elif:left.state > #2 ?>纪要已经印发<?cs else ?>定了什么，以印发的会议纪要为准<?cs /if ?>。<?cs
if:left.up == #0 && ((left.state == #3 && (left.report == #3 || meeting.kind == "liaison") && left.unread + left.unsigned_ == #0) || (meeting.kind == "liaison" && left.minutes_id == #0)) ?>没有别的要接着办的了。</p><?cs else ?>下一步：</p>
<ul><?cs call:meeting_left() ?></ul><?cs /if ?></div>
<?cs /if ?><?cs if:meeting.state > #0 ?><p><a class="button quiet" href="<?cs var:site.base ?>office/meetings/<?cs var:meeting.id ?>/invitations">邀请和回执</a><?cs if:meeting.state == #1 || meeting.state == #2 ?> <a class="button quiet" href="<?cs var:site.base ?>office/meetings/<?cs var:meeting.id ?>/record">会议记录</a><?cs /if ?><?cs if:meeting.state == #2 ?> <a class="button" href="<?cs var:site.base ?>office/meetings/<?cs var:meeting.id ?>/minutes">会议纪要</a><?cs /if ?></p>
<?cs if:meeting.state == #1 || meeting.state == #2 ?><?cs call:as_files("会议通知", "office/meetings/" + meeting.id + "/notice", "") ?><?cs /if ?><p><a class="button quiet" href="<?cs var:site.base ?>office/meetings/<?cs var:meeting.id ?>/archive.zip">下载会议档案（zip）</a> <span class="note">通知、议程、材料、签到表、记录、纪要、回执和目录</span></p>
<?cs /if ?><?cs if:subcount(beside) > #0 && (meeting.state == "0" || meeting.state == "1") ?><div class="banner"><p>同一天还有别的会议，请看一看会不会冲突：</p>
<ul><?cs each:b = beside ?><li><a href="<?cs var:site.base ?>office/meetings/<?cs var:b.id ?>"><?cs var:b.name ?></a>，<?cs call:moment(b.starts_at) ?>，<?cs var:b.place ?></li>
<?cs /each ?></ul></div>
<?cs /if ?><?cs if:?may.save ?><?cs if:meeting.id ?><?cs call:to_deeds() ?><?cs /if ?><form class="work" method="post" enctype="multipart/form-data" action="<?cs var:site.base ?>office/meetings/<?cs if:meeting.id ?><?cs var:meeting.id ?><?cs else ?>new<?cs /if ?>" novalidate>
<?cs call:token() ?><?cs call:row_revision(meeting) ?>
<div class="form">
<?cs call:meeting_fields() ?></div>
<div class="side">
<section class="deeds" id="deeds">
<h2>办理</h2>
<?cs call:progress() ?><?cs if:?may.announce ?><?cs call:autosave() ?><?cs call:draft_deeds() ?><?cs
else ?><?cs if:?may.hold ?><?cs call:deed("hold", "会议已召开", "", "会开完以后按；以后内容不再改动。") ?><?cs /if ?><?cs
call:made_public("保存并公开更改") ?><?cs call:deed("save", "保存并公开更改", saving, "公开的页面和日历里的这一条跟着改，改了什么会写明。") ?><?cs /if ?></section>
<?cs if:?may.cancel ?><section class="deeds">
<h2>不开了</h2>
<?cs call:lines_of(form.cancelled_why, words.cancelled_why, "会公开。") ?>
<?cs call:deed("cancel", "取消会议", "grave", "不能恢复；页面和日历里留下这一条，注明已取消和原因。") ?></section>
<?cs /if ?><?cs if:meeting.state == "1" || (meeting.id && ?page.refusal) ?><?cs call:meeting_facts() ?><?cs /if ?><?cs call:meeting_history() ?></div>
</form>
<?cs if:?may.discard ?><?cs call:discard("office/meetings/" + meeting.id, meeting.revision, "这次会议写的内容和附件") ?><?cs /if ?>
<?cs else ?><div class="work">
<div><?cs call:meeting_facts() ?><?cs if:form.token ?><section class="block">
<h2>您填写的内容</h2>
<div class="form"><?cs call:meeting_fields() ?></div>
</section>
<?cs else ?><?cs call:files_list("附件") ?><?cs /if ?></div>
<div class="side"><?cs call:meeting_history() ?></div>
</div>
<?cs /if ?><?cs /if ?><?cs include:"_desk_foot.cs" ?>
