<?cs set:title = "职责分工" ?><?cs set:description = "社会救助的每一件事由哪个单位牵头，谁一起办，谁配合，一条一行。" ?><?cs set:column = "职责分工" ?><?cs set:column_type = "信息公开" ?><?cs
set:body_class = "wide duties" ?><?cs include:"_head.cs" ?>
<?cs call:crumbs("", "", title) ?>
<h1>职责分工</h1>
<?cs call:on_note() ?><p class="lede">哪件事由谁牵头，谁一起办，谁配合，一条一行。</p>
<ul class="legend">
<li><?cs call:role_seal("lead") ?>牵头：负责这件事</li>
<li><?cs call:role_seal("joint") ?>会同：一起办</li>
<li><?cs call:role_seal("assist") ?>配合：从旁协助</li>
</ul>
<p class="note">通知写了“牵头”的，和单位自己那一节里自己做的事，标“牵”；通知点了名、请来一起办的，标“会”；只说“有关部门”的，写成“其他有关单位”。</p>
<?cs def:edition_day(e) ?><?cs call:day(e.since) ?>起<?cs if:e.until ?>，到 <?cs call:day(e.until) ?> 为止<?cs /if ?><?cs /def ?><?cs
if:edition.id ?><p class="note">这是职责清单第 <?cs var:edition.number ?> 版，<?cs call:edition_day(edition) ?>施行。<?cs
if:edition.title ?>依据：<?cs if:edition.policy_id ?><a href="<?cs var:site.base ?>policies/<?cs var:edition.policy_id ?>">《<?cs var:edition.title ?>》</a><?cs
else ?>《<?cs var:edition.title ?>》<?cs /if ?><?cs if:edition.document_number ?>（<?cs var:edition.document_number ?>）<?cs /if ?>。<?cs /if ?></p>
<?cs /if ?><?cs def:area(a) ?><tr><th scope="row"><a href="<?cs var:site.base ?>duties?<?cs var:a.what ?>=<?cs var:a.code ?>"><span><?cs var:a.name ?> <span class="note"><?cs var:a.clauses ?> 条</span></span></a></th><?cs
each:u = site.unit ?><?cs if:column[u.id] ?><td<?cs if:a.cell[u.id].role ?> class="<?cs var:a.cell[u.id].role ?>"><span><?cs var:a.cell[u.id].total ?><span class="aside"> 条，<?cs
call:role_name(a.cell[u.id].role) ?></span></span><?cs else ?>><?cs /if ?></td><?cs /if ?><?cs /each ?></tr>
<?cs /def ?><?cs
if:duties.total == duties.all && duties.total > #0 ?><section class="overview">
<h2>一眼看全</h2>
<p class="note">一行一个方面，一格一个单位，颜色同上。点开一行，只看这一行的职责。</p>
<table class="areas">
<caption class="aside">各个方面由哪些单位办：每行一个方面，每列一个单位，格中是职责的条数和该单位最重的承担方式</caption>
<thead>
<tr><th scope="col"><span>方面</span></th><?cs each:u = site.unit ?><?cs if:column[u.id] ?><th scope="col"><span><?cs var:u.short_name ?></span></th><?cs /if ?><?cs /each ?></tr>
</thead>
<tbody>
<?cs each:a = area ?><?cs if:a.what == "field" ?><?cs call:area(a) ?><?cs /if ?><?cs /each ?></tbody>
<tbody>
<?cs each:a = area ?><?cs if:a.what == "category" ?><?cs call:area(a) ?><?cs /if ?><?cs /each ?></tbody>
</table>
</section>
<?cs /if ?><?cs if:subcount(editions) > #1 ?><form class="filters" action="<?cs var:site.base ?>duties">
<?cs each:q = query ?><?cs if:q && name(q) != "on" ?><input type="hidden" name="<?cs var:name(q) ?>" value="<?cs var:q ?>"><?cs /if ?><?cs /each ?><div><label for="edition">职责清单的版本</label>
<select id="edition" name="on"><?cs if:!edition.id ?><option value="">请选择</option><?cs /if ?><?cs each:e = editions ?><option value="<?cs var:e.since ?>"<?cs if:e.id == edition.id ?> selected<?cs /if ?>><?cs var:e.since ?> 起（第 <?cs var:e.number ?> 版）</option>
<?cs /each ?></select></div>
<div class="go"><button type="submit">看这一版</button></div>
</form>
<?cs /if ?>
<form class="filters" action="<?cs var:site.base ?>duties">
<?cs call:filter_category(query.category) ?>
<div><label for="field">工作方面</label>
<select id="field" name="field"><option value="">全部方面</option>
<?cs each:a = area ?><?cs if:a.what == "field" ?><?cs call:option(a.code, a.name, query.field) ?><?cs /if ?><?cs /each ?></select></div>
<?cs call:filter_unit(query.unit) ?>
<div><label for="role">承担方式</label>
<select id="role" name="role"><option value="">全部方式</option>
<?cs call:option("lead", "牵头", query.role) ?><?cs call:option("joint", "会同", query.role) ?><?cs
call:option("assist", "配合", query.role) ?></select></div>
<?cs call:on_input() ?><?cs call:filter_buttons("duties") ?>
</form>
<?cs call:filter_heirs() ?><p class="count" role="status">共 <?cs var:duties.total ?> 条职责<?cs if:duties.total != duties.all ?>，全部 <?cs var:duties.all ?> 条<?cs /if ?><?cs if:duties.once > #0 ?>；单位合并以后一样的 <?cs var:duties.once ?> 条，只列一次<?cs /if ?></p>
<?cs if:duties.total > #0 ?>
<div class="tools"><p>次序和原来的通知一样。打印出来是横着的 A4 纸。</p><?cs call:tool_buttons() ?></div>
<details class="jumps">
<summary>直接跳到某一节</summary>
<ul class="with"><?cs each:s = section ?><?cs if:subcount(s.duty) > #0 ?><li><a href="#section-<?cs var:s.number ?>"><?cs
call:han(s.number) ?>、<?cs var:s.title ?>（<?cs var:subcount(s.duty) ?> 条）</a></li>
<?cs /if ?><?cs /each ?></ul>
</details>
<table class="matrix">
<caption class="aside">职责分工表：每行一条职责，每列一个单位，格中是该单位承担的方式</caption>
<thead>
<tr><th scope="col">职责</th><?cs each:u = site.unit ?><?cs if:column[u.id] ?><th scope="col"><span><?cs var:u.short_name ?></span></th><?cs /if ?><?cs /each ?></tr>
</thead>
<?cs each:s = section ?><?cs if:subcount(s.duty) > #0 ?><tbody>
<tr class="section" id="section-<?cs var:s.number ?>"><th colspan="<?cs var:subcount(column) + #1 ?>" scope="rowgroup"><?cs call:han(s.number) ?>、<?cs var:s.title ?><?cs if:subcount(s.was) > #0 ?> <span class="note"><?cs if:subcount(s.was) > #1 || !s.renamed ?>包括通知里的<?cs else ?>通知里写的是<?cs /if ?>：<?cs
each:w = s.was ?><?cs if:!first(w) ?>；<?cs /if ?><?cs call:han(w.number) ?>、<?cs var:w.title ?><?cs /each ?></span><?cs /if ?></th></tr>
<?cs each:d = s.duty ?><tr><th scope="row"><?cs var:d.text ?> <span class="note"><?cs var:d.about ?><?cs if:d.others ?> · <?cs call:others(d.others) ?><?cs /if ?></span></th><?cs
each:u = site.unit ?><?cs if:column[u.id] ?><td><?cs if:d.role[u.id] ?><?cs call:role_seal(d.role[u.id]) ?><span class="who"><?cs
var:u.short_name ?><span class="aside"><?cs call:role_name(d.role[u.id]) ?></span></span><?cs /if ?></td><?cs /if ?><?cs /each ?></tr>
<?cs /each ?></tbody>
<?cs /if ?><?cs /each ?></table>
<?cs elif:!edition.id ?>
<div class="empty"><p>这一天还没有职责分工。</p></div>
<?cs else ?>
<div class="empty"><p>没有符合这些条件的职责。</p>
<p>可以少选一个条件，或者 <a href="<?cs var:site.base ?>duties">看全部 <?cs var:duties.all ?> 条职责</a>。</p></div>
<?cs /if ?>
<?cs include:"_foot.cs" ?>
