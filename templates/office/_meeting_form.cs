<?cs # The fields of a meeting, and what its pages share: form.*, file.N,
chair.N.{id,name}.  The template puts the buttons below the fields. ?><?cs
set:words.name = "名称" ?><?cs
set:words.kind = "类型" ?><?cs
set:words.starts_at = "时间" ?><?cs
set:words.ends_at = "结束" ?><?cs
set:words.place = "地点" ?><?cs
set:words.conference_id = "为哪次会议做准备" ?><?cs
set:words.chair_seat_id = "主持人" ?><?cs
set:words.delegation = "委托说明" ?><?cs
set:words.ground = "召开依据" ?><?cs
set:words.remote_link = "线上参会方式" ?><?cs
set:words.note = "对外说明" ?><?cs
set:words.cancelled_why = "取消原因" ?><?cs
set:form.name.must = "通知前必填" ?><?cs
set:form.kind.must = "通知前必填" ?><?cs
set:form.starts_at.must = "通知前必填" ?><?cs
set:form.place.must = "通知前必填" ?><?cs
set:form.chair_seat_id.must = "通知前必填" ?><?cs
set:form.delegation.must = "不是召集人主持的，通知前必填" ?><?cs
set:form.ground.must = "临时会议通知前必填" ?><?cs
set:kinds.0.id = "regular" ?><?cs set:kinds.0.name = "例会" ?><?cs
set:kinds.1.id = "temporary" ?><?cs set:kinds.1.name = "临时会议" ?><?cs
set:kinds.2.id = "liaison" ?><?cs set:kinds.2.name = "联络员会议" ?><?cs

def:meeting_fields() ?><?cs
call:line(form.name, words.name, "例如：2026 年第一次例会。") ?><?cs
call:choice(form.kind, words.kind, "例会每年至少一次；联络员会议在例会之前开。", kinds) ?><?cs
call:dated(form.starts_at, words.starts_at, "开始的日期和钟点，写成 2026-12-01 09:30。要在将来。") ?><?cs
call:dated(form.ends_at, words.ends_at, "写法同上。不填的，日历里按一小时算。") ?><?cs
call:sure(form.sure) ?><?cs
call:line(form.place, words.place, "哪栋楼、哪间会议室。") ?><?cs
call:choice(form.chair_seat_id, words.chair_seat_id, "由召集人主持，或者由召集人委托的人主持。", chair) ?><?cs
# Shown (static/desk.js) when the chair is no convener. ?><div data-when="chair_seat_id=<?cs each:c = chair ?><?cs if:c.convener != #1 ?><?cs var:c.id ?> <?cs /if ?><?cs /each ?>"><?cs
call:lines_of(form.delegation, words.delegation, "不是召集人主持的，写明受谁委托、依据什么。") ?></div><?cs
# Of a liaison meeting, or one that may become one. ?><?cs if:!meeting.id || form.kind.value == "liaison" || form.conference_id.wrong ?><div data-when="kind=liaison"><?cs
call:choice(form.conference_id, words.conference_id, "联络员会议才选：会上同意提交的议题列入哪次会议的议程。不选的，就是最近的那一次。", conference) ?></div><?cs /if ?><?cs
# Shown for a temporary meeting. ?><div data-when="kind=temporary"><?cs
call:lines_of(form.ground, words.ground, "临时会议才填：哪位县领导的指示，或者什么需要。会公开。") ?></div><?cs
call:lines_of(form.remote_link, words.remote_link, "会议号、链接、入会密码，没有线上会场的不填。不公开，只有办公室和召集人看得到。") ?><?cs
call:lines_of(form.note, words.note, "写给公众看的说明，可以不填。") ?><?cs
call:files_field() ?><?cs /def ?><?cs

def:meeting_refusal() ?><?cs if:page.refusal == "no-outcome" ?><div class="complaints" role="alert" tabindex="-1" autofocus>
<h2>没有写成已召开：还有议题没有记录结果</h2>
<p>议题跟着结果走，先一项一项记录。会商解决、退回、暂缓的要有说明；必须的意见没有收齐、仍要提交议定的，也要写明原因。</p>
<ul><?cs each:i = item ?><?cs if:i.sort == "topic" && (!i.outcome || (!i.outcome_text && (i.outcome == "settled" || i.outcome == "returned" || i.outcome == "deferred"))) ?><li><a href="<?cs var:site.base ?>office/meetings/<?cs var:i.meeting_id ?>/agenda/<?cs var:i.id ?>/outcome"><?cs var:i.subject ?></a></li>
<?cs /if ?><?cs /each ?></ul>
</div><?cs
elif:page.refusal == "early" ?><?cs call:refused("没有保存：会议还没有到开始的时候", "开始以后才能写成已召开。") ?><?cs
elif:page.refusal != "closed" ?><?cs call:record_refusal("次会议", "办公室") ?><?cs
elif:meeting.state == "2" ?><?cs call:refused("没有保存：会议已经召开", "内容不能再改。您填写的内容还在下面。") ?><?cs
elif:meeting.state == "3" ?><?cs call:refused("没有保存：会议已经取消", "内容不能再改。您填写的内容还在下面。") ?><?cs
elif:meeting.state == "1" ?><?cs call:refused("没有保存：通知已经发出", "要改内容，请用保存；不开了，请用取消。") ?><?cs
else ?><?cs call:refused("没有保存：通知还没有发出", "草稿可以保存，或者发出通知。") ?><?cs /if ?><?cs /def ?><?cs

def:warn_year() ?><?cs if:?warning.year ?><div class="banner<?cs if:?warning.late ?> gone<?cs /if ?>"><p><?cs
if:?warning.late ?><b><?cs var:warning.year ?> 年快要过完了，还没有通知召开例会。</b>联席会议原则上每年召开一次例会，请尽快定下日期。<?cs
else ?><?cs var:warning.year ?> 年还没有通知召开例会。联席会议原则上每年召开一次例会。<?cs
/if ?></p></div>
<?cs /if ?><?cs /def ?><?cs

def:desk_state(m) ?><?cs if:m.state == "0" ?><?cs call:badge("草稿", "") ?><?cs
else ?><?cs call:meeting_state(m) ?><?cs /if ?><?cs /def ?><?cs

def:desk_meeting(m) ?><li><a class="what" href="<?cs var:site.base ?>office/meetings/<?cs var:m.id ?>"><?cs
if:m.name ?><?cs var:m.name ?><?cs else ?>（还没有写名称）<?cs /if ?></a>
<p><span><?cs call:meeting_kind(m.kind) ?></span><span><?cs
if:m.starts_at ?><?cs call:moment(m.starts_at) ?><?cs else ?>时间未定<?cs /if ?></span><?cs
if:m.place ?><span><?cs var:m.place ?></span><?cs /if ?><span><?cs call:desk_state(m) ?></span></p></li>
<?cs /def ?>
<?cs
# Says what the button makes public, and who hears of it. ?><?cs
each:f = file ?><?cs if:f.public == #1 ?><?cs set:open_files = "1" ?><?cs /if ?><?cs /each ?><?cs
def:made_public(button) ?><div class="banner" id="made-public">
<p><b>按“<?cs var:button ?>”<?cs if:button == "保存并公开更改" ?>以后，改动马上公开<?cs else ?>以后，马上公开<?cs /if ?>：</b>表里填写的名称、类型、时间、地点、主持人，和写了的委托说明、召开依据、对外说明。</p>
<?cs if:open_files ?><p>标了“公开”的附件也公开，谁都可以下载（勾了“移除”和“改为内部”的除外；这次新选的，勾了“公开”才算）：</p>
<ul><?cs each:f = file ?><?cs if:f.public == #1 ?><li><?cs var:f.name ?></li><?cs /if ?><?cs /each ?></ul>
<?cs else ?><p>附件只有标了“公开”的才公开，别的是内部材料。</p>
<?cs /if ?><p>成员单位的联络员在工作台上看得到；不发短信，也不通知别的单位，要另外通知的请打电话或者发文。</p></div>
<?cs /def ?><?cs

def:draft_deeds() ?><?cs call:made_public("发出通知") ?><?cs call:deed("save", "保存", "quiet", "先存成草稿，只有办公室和召集人看得到。") ?><?cs
call:deed("announce", "发出通知", "", "会议安排、日历和搜索里马上就有；以后改了什么会写明。") ?><?cs /def ?>
