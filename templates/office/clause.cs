<?cs if:part.id ?><?cs set:title = "第 " + part.place + " 条" ?><?cs else ?><?cs set:title = "加一条" ?><?cs /if ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"office/_duties.cs" ?><?cs
set:form.text.must = "必填" ?><?cs set:form.about.must = "必填" ?><?cs set:at = "office/duties/" + edition.id ?>
<?cs call:part_crumbs(title) ?>
<h1>第<?cs call:han(part.number) ?>节　<?cs var:title ?></h1>
<p><a class="button quiet" href="<?cs var:site.base ?><?cs var:at ?>/sections/<?cs var:part.parent_id ?>">回到这一节</a></p>
<?cs call:part_refusal() ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<?cs if:edition.state == #0 && visitor.role.office ?><form class="form" method="post" action="<?cs var:site.base ?><?cs var:at ?>/<?cs if:part.id ?>clauses/<?cs var:part.id ?><?cs else ?>sections/<?cs var:part.parent_id ?>/new<?cs /if ?>" novalidate>
<?cs call:token() ?><?cs if:part.id ?><input type="hidden" name="revision" value="<?cs var:part.revision ?>"><?cs else ?><?cs call:once() ?><?cs /if ?>
<?cs call:lines_of(form.text, words.text, "照文件写，不加也不减。") ?><?cs
call:line(form.place, words.place, "放在这一节的第几条；后面的跟着往后移。") ?><?cs
call:choice(form.about, words.about, "只选一个。不属于哪一类救助的，选工作方面。", about) ?><?cs
call:unit_ticks(form.lead, words.lead, "文件写了“牵头”的；单位自己那一节里自己的事，也算牵头。") ?><?cs
call:unit_ticks(form.joint, words.joint, "文件点了名、请来一起办的。") ?><?cs
call:unit_ticks(form.assist, words.assist, "文件写了“配合”“协助”的。") ?><?cs
call:choice(form.others, words.others, "文件只说“有关部门”、没有点名的，选它们怎样参加；没有这样说的不选。", roles) ?>
<div class="deeds"><?cs call:deed("save", "保存", "", "存进这一版的草稿，公众还看不到。") ?></div>
</form>
<?cs if:part.id ?><?cs call:part_remove(at + "/clauses/" + part.id, part, "这一条会删去，不能恢复。") ?><?cs /if ?><?cs
elif:form.text.value && ?page.refusal ?><div class="typed"><p><?cs var:form.text.value ?></p></div>
<?cs /if ?><?cs if:part.id && (?page.refusal || edition.state != #0 || !visitor.role.office) ?><section class="block">
<h2>现在的内容</h2>
<p><?cs var:part.text ?></p>
<p class="note"><?cs call:clause_roles(part) ?></p>
</section>
<?cs /if ?><?cs include:"_desk_foot.cs" ?>
