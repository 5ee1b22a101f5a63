<?cs if:gone.kind == "draft" ?><?cs set:title = "草稿已经丢弃" ?><?cs elif:round.title ?><?cs set:title = round.title ?><?cs else ?><?cs set:title = "新的征集" ?><?cs /if ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_topic.cs" ?><?cs include:"office/_round.cs" ?><?cs include:"office/_verbs.cs" ?><?cs

def:round_fields() ?><?cs
call:line(form.title, words.title, "例如：2026 年第二次例会征集议题。") ?><?cs
call:lines_of(form.text, words.text, "请各单位提什么、怎么提。各单位的联络员在工作台上看得到。") ?><?cs
call:dated(form.last_day, words.last_day, "到这一天为止；以后提的照收，注明迟交。") ?><?cs
call:choice(form.meeting_id, words.meeting_id, "还没有定会议的可以不选。", meeting) ?><?cs
call:unit_ticks(form.units, words.units, "请哪些单位提。") ?><?cs /def ?><?cs

def:round_facts() ?><section class="block">
<h2><?cs if:?page.refusal ?>现在的内容<?cs else ?>内容<?cs /if ?></h2>
<dl class="facts">
<div><dt>标题</dt><dd><?cs var:round.title ?></dd></div>
<div><dt>征集说明</dt><dd><?cs call:paragraphs(round.text) ?></dd></div>
<?cs if:round.last_day ?><div><dt>截止日期</dt><dd><?cs call:day(round.last_day) ?></dd></div>
<?cs /if ?><?cs if:round.meeting ?><div><dt>为哪次会议</dt><dd><a href="<?cs var:site.base ?>office/meetings/<?cs var:round.meeting_id ?>"><?cs var:round.meeting ?></a></dd></div>
<?cs /if ?></dl>
</section>
<?cs /def ?><?cs

# Who brought what, and who nothing. ?><?cs
def:asked_unit(u) ?><li><b><?cs var:site.unit[u.unit_id].short_name ?></b><p><span><?cs if:u.topics > #0 ?>提了 <?cs var:u.topics ?> 个<?cs else ?>没有提<?cs /if ?></span><?cs
	if:u.reminders > #0 ?><span>提醒过 <?cs var:u.reminders ?> 次，最近 <?cs call:moment(u.reminded_at) ?>，<?cs var:u.reminded_by ?></span><?cs /if ?></p></li>
<?cs /def ?><?cs

def:brought_topic(t) ?><li><a class="what" href="<?cs var:site.base ?>office/topics/<?cs var:t.id ?>"><?cs var:t.title ?></a><p><span><?cs var:site.unit[t.unit_id].short_name ?></span><span><?cs call:topic_state(t.state) ?></span><?cs
	if:t.late == #1 ?><span><?cs call:badge("迟交", "soon") ?></span><?cs /if ?><?cs if:t.number ?><span><?cs var:t.number ?></span><?cs /if ?></p><?cs call:listed(t.at) ?></li>
<?cs /def ?><?cs

def:round_brought() ?><section class="block">
<h2>收到的议题（<?cs var:subcount(brought) ?>）</h2>
<?cs if:subcount(brought) > #0 ?><ul class="rows">
<?cs each:t = brought ?><?cs call:brought_topic(t) ?><?cs /each ?></ul>
<?cs else ?><?cs call:nothing("还没有单位提出议题。", "") ?><?cs /if ?></section>
<section class="block">
<h2>各单位</h2>
<ul class="rows">
<?cs each:u = asked ?><?cs call:asked_unit(u) ?><?cs /each ?></ul>
</section>
<?cs /def ?><?cs

def:round_event(e) ?><li><?cs call:moment(e.at) ?><div><p><b><?cs call:verb_words("round." + e.verb) ?></b> <span><?cs var:e.who ?></span></p><?cs
	if:e.verb == "remind" ?><p>提醒了 <?cs var:e.reason ?> 个单位</p><?cs /if ?><?cs
	each:c = e.change ?><p><?cs var:words[c.field] ?>：原为“<?cs var:c.before_ ?>”，改为“<?cs var:c.after_ ?>”</p><?cs /each ?></div></li>
<?cs /def ?><?cs

def:round_history() ?><section class="block">
<h2>办理经过</h2>
<ol class="history">
<?cs each:e = event ?><?cs call:round_event(e) ?><?cs /each ?></ol>
</section>
<?cs /def ?><?cs

def:round_remind() ?><?cs if:visitor.role.office && round.state == #1 && round.missing > #0 ?><form class="deeds" method="post" action="<?cs var:site.base ?>office/rounds/<?cs var:round.id ?>/remind">
<input type="hidden" name="token" value="<?cs var:visitor.token ?>">
<h2>提醒</h2>
<p><button type="submit" class="quiet">提醒没有提的 <?cs var:round.missing ?> 个单位</button> <span class="hint">在他们联络员的工作台上写明办公室提醒过；一个单位一天提醒一次。</span></p>
</form>
<?cs /if ?><?cs /def ?>
<?cs call:desk_crumbs("office/rounds", "征集议题", title) ?>
<h1><?cs var:title ?></h1>
<?cs if:gone.kind == "draft" ?><?cs call:discarded() ?><div class="typed"><p><?cs var:form.title.value ?></p>
<p><?cs var:form.text.value ?></p></div>
<?cs else ?><?cs if:round.id ?><p><?cs call:round_state(round.state) ?></p>
<?cs /if ?><?cs if:page.refusal == "closed" ?><?cs call:refused("没有办成：现在的状态不能这样办", "可能别人刚刚办过，请看下面的最新情况。您填写的内容还在。") ?><?cs
elif:page.refusal == "reminded" ?><?cs call:refused("没有再提醒", "没有提议题的单位今天都已经提醒过，或者都提了。") ?><?cs
else ?><?cs call:record_refusal("次征集", "办公室") ?><?cs /if ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<?cs if:?may.save ?><form class="work" method="post" action="<?cs var:site.base ?>office/rounds/<?cs if:round.id ?><?cs var:round.id ?><?cs else ?>new<?cs /if ?>" novalidate>
<?cs call:token() ?><?cs call:row_revision(round) ?>
<div class="form">
<?cs call:round_fields() ?></div>
<div class="side">
<section class="deeds" id="deeds">
<h2>办理</h2>
<?cs if:?may.open ?><?cs call:deed("save", "保存草稿", "quiet", "只有办公室看得到。") ?><?cs
call:deed("open", "发出征集", "", "征集的单位，联络员马上在工作台上看得到。") ?><?cs
else ?><?cs call:deed("save", "保存", "quiet", "单位看到的跟着改，改了什么会写明。") ?><?cs
call:deed("close", "结束征集", "grave", "以后提的议题不再列在这里，已经列的不变。") ?><?cs /if ?></section>
<?cs if:round.id ?><?cs if:?page.refusal ?><?cs call:round_facts() ?><?cs /if ?><?cs call:round_history() ?><?cs /if ?></div>
</form>
<?cs if:round.state == #1 ?><?cs call:round_remind() ?><?cs call:round_brought() ?><?cs /if ?><?cs
if:?may.discard ?><?cs call:discard("office/rounds/" + round.id, round.revision, "这次征集写的内容") ?><?cs /if ?>
<?cs else ?><div class="work">
<div><?cs call:round_facts() ?><?cs if:form.token && ?page.refusal ?><section class="block">
<h2>您填写的内容</h2>
<div class="form"><?cs call:round_fields() ?></div>
</section>
<?cs /if ?><?cs call:round_brought() ?></div>
<div class="side"><?cs call:round_history() ?></div>
</div>
<?cs /if ?><?cs /if ?><?cs include:"_desk_foot.cs" ?>
