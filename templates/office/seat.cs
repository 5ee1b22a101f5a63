<?cs if:seat.id ?><?cs set:title = seat.name ?><?cs else ?><?cs set:title = "添加人员" ?><?cs /if ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"office/_verbs.cs" ?><?cs include:"_people.cs" ?><?cs
set:roles.0.id = "member" ?><?cs set:roles.0.name = "成员" ?><?cs
set:roles.1.id = "liaison" ?><?cs set:roles.1.name = "联络员" ?><?cs
if:seat.role == "convener" || seat.role == "first-convener" ?><?cs set:one_role.0.id = seat.role ?><?cs if:seat.role == "convener" ?><?cs
set:one_role.0.name = "召集人" ?><?cs else ?><?cs set:one_role.0.name = "第一召集人" ?><?cs /if ?><?cs /if ?><?cs

if:seat.id ?><?cs set:form.name.must = "必填" ?><?cs /if ?><?cs

def:seat_field(field) ?><?cs if:words[field] ?><?cs var:words[field] ?><?cs else ?><?cs var:field ?><?cs /if ?><?cs /def ?><?cs
def:seat_value(field, x) ?><?cs if:!x ?>（空）<?cs elif:field == "role" ?><?cs call:seat_role(x) ?><?cs
	elif:field == "unit_id" ?><?cs var:site.unit[x].short_name ?><?cs else ?><?cs var:x ?><?cs /if ?><?cs /def ?><?cs

def:seat_history() ?><?cs if:subcount(event) > #0 ?><section class="block">
<h2>办理经过</h2>
<ol class="history">
<?cs each:e = event ?><li><?cs call:moment(e.at) ?><div><p><b><?cs call:verb_words(e.kind + "." + e.verb) ?></b> <span><?cs var:e.who ?></span></p>
<?cs each:c = e.change ?><p><?cs call:seat_field(c.field) ?>：原为“<?cs call:seat_value(c.field, c.before_) ?>”，改为“<?cs call:seat_value(c.field, c.after_) ?>”</p>
<?cs /each ?><?cs if:e.reason ?><blockquote><?cs call:paragraphs(e.reason) ?></blockquote><?cs /if ?></div></li>
<?cs /each ?></ol>
</section>
<?cs /if ?><?cs /def ?><?cs

def:seat_facts() ?><section class="block">
<h2>现在的内容</h2>
<dl class="facts">
<div><dt>姓名</dt><dd><?cs var:seat.name ?></dd></div>
<div><dt>角色</dt><dd><?cs call:seat_role(seat.role) ?></dd></div>
<div><dt>任职单位和职务</dt><dd><?cs var:seat.office ?><?cs var:seat.post ?></dd></div>
<div><dt>代表单位</dt><dd><?cs if:seat.unit_id != "0" ?><?cs var:site.unit[seat.unit_id].name ?><?cs else ?>没有<?cs /if ?></dd></div>
<?cs if:seat.note ?><div><dt>附注</dt><dd><?cs var:seat.note ?></dd></div>
<?cs /if ?><div><dt>任期</dt><dd><?cs call:seat_days(seat) ?></dd></div>
<div><dt>次序</dt><dd><?cs var:seat.position ?></dd></div>
</dl>
</section>
<?cs /def ?>
<?cs call:desk_crumbs("office/people", "人员", title) ?>
<h1><?cs var:title ?></h1>
<?cs call:record_refusal("个席位", "办公室") ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<?cs if:?may.save ?><form class="work" method="post" action="<?cs var:site.base ?>office/people/<?cs if:seat.id ?><?cs var:seat.id ?><?cs else ?>new<?cs /if ?>" novalidate>
<?cs call:token() ?><?cs if:seat.id ?><input type="hidden" name="revision" value="<?cs
if:page.refusal == "changed" ?><?cs var:seat.revision ?><?cs else ?><?cs var:form.revision.value ?><?cs /if ?>"><input type="hidden" name="person_id" value="<?cs var:seat.person_id ?>"><?cs else ?><?cs call:once() ?><?cs /if ?>
<div class="form">
<?cs if:!seat.id ?><?cs call:choice(form.person_id, words.person_id, "名单上已经有的人，选上；新的人不选，在下面写姓名。", person) ?><?cs /if ?><?cs
call:line(form.name, words.name, "") ?><?cs
if:subcount(one_role) > #0 ?><?cs call:choice(form.role, words.role, "召集人的姓名、角色、单位、职务和任期要两个人办：请用“任命召集人”。", one_role) ?><?cs
else ?><?cs call:choice(form.role, words.role, "召集人不在这里添加，请用“任命召集人”。", roles) ?><?cs /if ?><?cs
call:choice(form.unit_id, words.unit_id, "这个席位代表哪个成员单位；不代表单位的不选。", unit) ?><?cs
call:line(form.office, words.office, "照名单写，例如：县铁机办。") ?><?cs
call:line(form.post, words.post, "例如：主任。") ?><?cs
call:line(form.note, words.note, "会公开，可以不填。") ?><?cs
call:dated(form.since, words.since, "从哪一天起，写成 2026-12-01。") ?><?cs
call:dated(form.until, words.until, "任到哪一天；还在任的空着。") ?><?cs
call:line(form.position, words.position, "在名单里的第几位；空着的排在最后。") ?></div>
<div class="side">
<section class="deeds" id="deeds">
<h2>办理</h2>
<?cs call:lines_of(form.why, words.why, "为什么添加或更正，根据什么。留在办理经过里，不公开。") ?><?cs
call:deed("save", "保存", "", "公开的名单和搜索里马上就改，新旧写法都留在办理经过里。") ?></section>
<?cs if:seat.id ?><?cs call:seat_facts() ?><?cs /if ?><?cs call:seat_history() ?></div>
</form>
<?cs else ?><div class="work"><div><?cs call:seat_facts() ?></div>
<div class="side"><?cs call:seat_history() ?></div></div>
<?cs /if ?><?cs include:"_desk_foot.cs" ?>
