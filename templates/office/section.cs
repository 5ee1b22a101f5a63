<?cs if:part.id ?><?cs set:title = part.text ?><?cs else ?><?cs set:title = "加一节" ?><?cs /if ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"office/_duties.cs" ?><?cs
set:words.text = "标题" ?><?cs set:form.text.must = "必填" ?><?cs set:at = "office/duties/" + edition.id + "/sections/" ?>
<?cs call:part_crumbs(title) ?>
<h1><?cs if:part.id ?><?cs call:han(part.number) ?>、<?cs /if ?><?cs var:title ?></h1>
<?cs call:part_refusal() ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<?cs if:edition.state == #0 && visitor.role.office ?><form class="form" method="post" action="<?cs var:site.base ?><?cs var:at ?><?cs if:part.id ?><?cs var:part.id ?><?cs else ?>new<?cs /if ?>" novalidate>
<?cs call:token() ?><?cs if:part.id ?><input type="hidden" name="revision" value="<?cs var:part.revision ?>"><?cs else ?><?cs call:once() ?><?cs /if ?>
<?cs call:line(form.text, words.text, "一般就是单位的名称。") ?><?cs
call:line(form.place, words.place, "放在第几节；后面的跟着往后移。") ?><?cs
call:unit_ticks(form.units, words.units, "这一节是谁的职责；两个单位合写一节的，都勾上。") ?>
<div class="deeds"><?cs call:deed("save", "保存", "", "只改标题、序号和单位；各条在下面改。") ?></div>
</form>
<?cs if:part.id ?><?cs call:part_remove(at + part.id, part, "这一节和里面的各条都会删去，不能恢复。") ?><?cs /if ?><?cs
elif:form.text.value && ?page.refusal ?><div class="typed"><p><?cs var:form.text.value ?></p></div>
<?cs /if ?><?cs if:part.id ?><?cs if:?page.refusal || edition.state != #0 || !visitor.role.office ?><section class="block">
<h2>现在的内容</h2>
<p><?cs var:part.text ?>（<?cs call:unit_names(part.units) ?>）</p>
</section>
<?cs /if ?><?cs each:s = section ?><?cs if:s.id == part.id ?><section class="block">
<h2>各条（<?cs var:subcount(s.clause) ?>）</h2>
<?cs if:subcount(s.clause) == #0 ?><?cs call:nothing("这一节还没有一条职责。", "") ?><?cs else ?><ul class="rows parts">
<?cs each:c = s.clause ?><li><a class="what" href="<?cs var:site.base ?>office/duties/<?cs var:edition.id ?>/clauses/<?cs var:c.id ?>"><?cs var:c.place ?>. <?cs var:c.text ?></a>
<p><?cs call:clause_roles(c) ?></p><?cs
if:edition.state == #0 && visitor.role.office ?><?cs call:part_move("office/duties/" + edition.id + "/clauses/" + c.id, c, "第 " + c.place + " 条") ?><?cs /if ?></li>
<?cs /each ?></ul>
<?cs /if ?><?cs if:edition.state == #0 && visitor.role.office ?><p><a class="button" href="<?cs var:site.base ?><?cs var:at ?><?cs var:part.id ?>/new">加一条</a></p>
<?cs /if ?></section>
<?cs /if ?><?cs /each ?><?cs /if ?><?cs include:"_desk_foot.cs" ?>
