<?cs set:title = "议程" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_files.cs" ?><?cs include:"_task_report.cs" ?><?cs include:"office/_agenda_desk.cs" ?><?cs
set:at = "office/meetings/" + meeting.id + "/agenda" ?><?cs
each:t = topic ?><?cs if:t.passed == #1 ?><?cs set:some.passed = "1" ?><?cs else ?><?cs set:some.barred = "1" ?><?cs /if ?><?cs /each ?><?cs

def:topic_option(t) ?><option value="<?cs var:t.id ?>"<?cs if:t.id == form.topic_id.value ?> selected<?cs /if ?>><?cs var:t.number ?> <?cs var:t.title ?>（<?cs call:unit_short(t.unit_id, t.submitted_at) ?>，<?cs var:t.submitted_at.y ?>年<?cs var:t.submitted_at.m ?>月<?cs var:t.submitted_at.d ?>日提交<?cs if:t.state == #11 ?>，上次暂缓<?cs /if ?><?cs if:t.lacks == #1 ?>，意见未征齐<?cs /if ?>）</option>
<?cs /def ?><?cs

def:topic_choice() ?><div class="field"><?cs call:label(form.topic_id, words.topic_id, "等得最久的在前。用上面的条件可以只看一部分。") ?>
<select<?cs call:common(form.topic_id, "1") ?>><option value="">请选择</option>
<?cs if:some.passed ?><optgroup label="<?cs if:meeting.kind == "liaison" ?>已经受理，等联络员会议的<?cs else ?>联络员会议同意提交的<?cs /if ?>">
<?cs each:t = topic ?><?cs if:t.passed == #1 ?><?cs call:topic_option(t) ?><?cs /if ?><?cs /each ?></optgroup>
<?cs /if ?><?cs if:some.barred && ?may.override && meeting.kind == "temporary" ?><optgroup label="没有经联络员会议同意，要由召集人写明依据的">
<?cs each:t = topic ?><?cs if:t.passed != #1 ?><?cs call:topic_option(t) ?><?cs /if ?><?cs /each ?></optgroup>
<?cs /if ?></select></div>
<?cs /def ?><?cs

# The topics that cannot be chosen, and why. ?><?cs
def:barred() ?><details class="jumps"<?cs if:some.passed != "1" ?> open<?cs /if ?>><summary>现在不能列入的议题</summary>
<p><?cs if:meeting.kind == "temporary" ?>还没有经联络员会议同意提交。先列入联络员会议；按县领导指示必须马上研究的，由召集人写明依据以后列入这次临时会议。<?cs
else ?>还没有经联络员会议同意提交，要先列入联络员会议。<?cs /if ?></p>
<ul><?cs each:t = topic ?><?cs if:t.passed != #1 ?><li><a class="tall" href="<?cs var:site.base ?>office/topics/<?cs var:t.id ?>"><?cs var:t.number ?> <?cs var:t.title ?></a>：<?cs
if:t.state == #11 ?>上次会议暂缓，还没有同意提交<?cs elif:t.state == #8 || t.state == #9 ?>单位又交过新的一版，联络员会议还没有议过<?cs else ?>还没有上过联络员会议，或者会上没有同意提交<?cs /if ?></li>
<?cs /if ?><?cs /each ?></ul></details>
<?cs /def ?><?cs

def:change_choice() ?><div class="field"><?cs call:label(form.seat_change_id, words.seat_change_id, "单位提出、等联席会议决定的。") ?>
<select<?cs call:common(form.seat_change_id, "1") ?>><option value="">请选择</option>
<?cs each:c = change ?><option value="<?cs var:c.id ?>"<?cs if:c.id == form.seat_change_id.value ?> selected<?cs /if ?>><?cs call:unit_short(c.unit_id, "") ?>：<?cs var:c.title ?></option>
<?cs /each ?></select></div>
<?cs /def ?><?cs

def:item_row(i) ?><li id="item-<?cs var:i.id ?>"<?cs if:visitor.role.office && meeting.state < #2 && i.position > #1 && i.last > #2 ?> data-place="<?cs var:i.position ?>"<?cs /if ?>><?cs if:i.begins.time ?><time datetime="<?cs var:i.begins.iso ?>"><?cs var:i.begins.time ?></time><?cs else ?><span>时间未定</span><?cs /if ?><div><h3 id="subject-<?cs var:i.id ?>"><a href="<?cs var:site.base ?><?cs var:at ?>/<?cs var:i.id ?>"><?cs var:i.position ?>. <?cs call:item_subject(i) ?></a></h3>
<p><?cs if:i.topic_unit_id ?><span><?cs call:unit_short(i.topic_unit_id, i.submitted_at) ?></span>　<span><a href="<?cs var:site.base ?>office/topics/<?cs var:i.topic_id ?>"><?cs var:i.number ?></a></span><?cs /if ?><?cs
if:i.change_unit_id ?><span><?cs call:unit_short(i.change_unit_id, "") ?></span><?cs /if ?><?cs
if:i.presenter ?>　<span>汇报人：<?cs var:i.presenter ?></span><?cs /if ?><?cs if:i.minutes > #0 ?>　<span><?cs call:item_minutes(i) ?></span><?cs /if ?><?cs
if:i.outcome ?>　<span class="state good"><?cs call:outcome_name(i.outcome) ?></span><?cs /if ?><?cs
if:i.withdrawn ?> <?cs call:badge("单位已撤回，请移出", "gone") ?><?cs /if ?><?cs
if:issued.last > #0 && i.issued != issued.last && meeting.state < #2 ?> <?cs call:badge("还没有印发", "soon") ?><?cs /if ?></p>
<?cs if:i.sort == "tasks" ?><p class="note">自动列为第一项；印发时照当时的情况记下来。</p><?cs call:task_report(report) ?><?cs /if ?><?cs call:item_override(i) ?><?cs
if:subcount(i.file) > #0 ?><ol class="files"><?cs each:f = i.file ?><li><a href="<?cs var:site.base ?><?cs var:f.link ?>"><?cs var:f.name ?></a> <?cs if:f.public == #1 ?><?cs call:badge("公开", "good") ?><?cs else ?><?cs call:badge("内部", "") ?><?cs /if ?></li>
<?cs /each ?></ol><?cs /if ?><?cs call:positions(i.written) ?><?cs if:visitor.role.office && meeting.state < #2 ?><?cs call:item_order(i) ?><?cs
if:meeting.state == #1 ?><p><a class="tall" href="<?cs var:site.base ?><?cs var:at ?>/<?cs var:i.id ?>/outcome">记录结果<span class="aside">：第 <?cs var:i.position ?> 项</span></a></p><?cs /if ?><?cs /if ?></div></li>
<?cs /def ?>
<?cs call:agenda_crumbs(meeting.id, meeting.name, title) ?>
<h1><?cs if:meeting.name ?><?cs var:meeting.name ?><?cs else ?>会议草稿<?cs /if ?>：议程</h1>
<p><?cs call:meeting_kind(meeting.kind) ?><?cs if:meeting.starts_at ?>，<?cs call:moment(meeting.starts_at) ?> 开始<?cs /if ?><?cs if:meeting.place ?>，<?cs var:meeting.place ?><?cs /if ?></p>
<?cs call:agenda_refusal() ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<section class="block">
<h2>各项（<?cs var:subcount(item) ?>）</h2>
<?cs if:subcount(item) == #0 ?><?cs call:nothing("还没有列入议程的事项。", "加入第一项时，上次会议议定事项的落实情况自动列为第 1 项。") ?><?cs
else ?><ol class="agenda parts">
<?cs each:i = item ?><?cs call:item_row(i) ?><?cs /each ?></ol>
<?cs /if ?></section>
<section class="block">
<h2>印发</h2>
<?cs if:issued.last == #0 ?><p>还没有印发过。</p>
<?cs elif:meeting.state > #1 ?><p>最近印发的是第 <?cs var:issued.last ?> 版。会议<?cs if:meeting.state == #2 ?>已经召开<?cs else ?>已经取消<?cs /if ?>，不用再印发。</p>
<?cs elif:issued.differs == #1 ?><p><b><?cs if:issued.moved == #1 ?>会议的名称、时间或者地点改过，和印发的第 <?cs var:issued.last ?> 版不一样。<?cs else ?>议程改过，和印发的第 <?cs var:issued.last ?> 版不一样。<?cs /if ?></b>请补发：再印发一次，成为第 <?cs var:issued.last + #1 ?> 版，并写明改了什么。</p>
<?cs else ?><p>最近印发的是第 <?cs var:issued.last ?> 版，和现在的议程一样。</p>
<?cs /if ?><?cs if:issued.last > #0 ?><p><a class="button quiet" href="<?cs var:site.base ?><?cs var:at ?>/issued">看印发的议程</a></p>
<?cs /if ?><p><a class="button quiet" href="<?cs var:site.base ?>office/meetings/<?cs var:meeting.id ?>/booklet">议题汇编</a></p>
<?cs if:visitor.role.office && meeting.state < #2 && issued.differs == #1 ?><form class="deeds" method="post" action="<?cs var:site.base ?><?cs var:at ?>/issued" novalidate>
<input type="hidden" name="token" value="<?cs var:visitor.token ?>"><input type="hidden" name="number" value="<?cs var:issued.last ?>">
<p><button type="submit">印发议程</button> <span class="hint"><?cs if:meeting.state == #0 ?>会议发出通知以后才能印发。<?cs else ?>印发的一版不再改动；以后的改动成为下一版。<?cs /if ?></span></p></form>
<?cs /if ?></section>
<?cs if:?may.add || (?may.override && meeting.kind == "temporary") ?><section class="block" id="add">
<h2>加入</h2>
<form class="filters" action="<?cs var:site.base ?><?cs var:at ?>#add">
<?cs call:filter_category(query.category) ?><?cs call:filter_unit(query.unit) ?><div><label for="opinions">意见</label>
<select id="opinions" name="opinions"><option value="">全部</option>
<?cs call:option("complete", "意见征齐", query.opinions) ?><?cs call:option("open", "意见未征齐", query.opinions) ?></select></div>
<?cs call:filter_buttons(at) ?></form>
<?cs if:some.barred && meeting.kind != "liaison" ?><?cs call:barred() ?><?cs /if ?><form class="form" method="post" enctype="multipart/form-data" action="<?cs var:site.base ?><?cs var:at ?>" novalidate>
<?cs call:token() ?><?cs call:once() ?><?cs call:topic_choice() ?><?cs
if:meeting.kind != "liaison" && subcount(change) > #0 && ?may.add ?><?cs call:change_choice() ?><?cs /if ?><?cs
if:?may.add ?><?cs call:line(form.title, words.title, "不是议题的事项，一句话写明。") ?><?cs /if ?><?cs
call:line(form.presenter, words.presenter, "单位和姓名，例如：县医保局 王某。") ?><?cs
call:line(form.minutes, words.minutes, "几分钟，只写数字。") ?><?cs
call:files_field() ?><?cs
if:?may.override && meeting.kind == "temporary" ?><?cs call:lines_of(form.override_ground, words.override_ground, "没有经过联络员会议的议题，由召集人写明按哪位县领导的什么指示列入。议题、议程和纪要里都会写明。") ?><?cs /if ?>
<div class="deeds"><?cs call:progress() ?><?cs if:?may.add ?><?cs call:deed("add", "加入议程", "", "排在最后，再用上移、下移调整。") ?><?cs /if ?><?cs
if:?may.override && meeting.kind == "temporary" ?><?cs call:deed("override", "由召集人列入", "quiet", "只用于没有经过联络员会议的议题。") ?><?cs /if ?></div>
</form></section>
<?cs elif:?page.refusal ?><div class="typed"><p><?cs var:form.title.value ?></p>
<p><?cs var:form.presenter.value ?></p></div>
<?cs /if ?><?cs include:"_desk_foot.cs" ?>
