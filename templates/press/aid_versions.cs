<?cs set:title = "各版对照" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"press/_aid.cs" ?><?cs include:"press/_aid_words.cs" ?>
<?cs call:desk_crumbs("press/aid/" + to.id, to.name, title) ?>
<h1><?cs var:to.name ?>：<?cs var:title ?></h1>
<section class="block">
<h2>全部版本</h2>
<ul class="rows">
<?cs each:n = version ?><li><b>第 <?cs var:n.version ?> 版</b><p><?cs call:aid_state(n) ?><?cs
if:n.note ?> <span>修改说明：<?cs var:n.note ?></span><?cs /if ?></p><?cs call:listed(n.written_at) ?></li>
<?cs /each ?></ul>
<?cs if:subcount(version) > #1 ?><?cs call:versions_form("press/aid/" + to.id) ?>
<?cs /if ?></section>
<section class="block">
<h2>从第 <?cs var:from.version ?> 版到第 <?cs var:to.version ?> 版</h2>
<?cs if:subcount(part) > #0 || from.law_on != to.law_on || from.review_by != to.review_by ?><dl class="facts">
<?cs each:w = words ?><?cs if:subcount(part[name(w)]) > #0 ?><div><dt><?cs var:w ?></dt><dd><?cs call:diff(part[name(w)]) ?></dd></div>
<?cs elif:(name(w) == "law_on" || name(w) == "review_by") && from[name(w)] != to[name(w)] ?><div><dt><?cs var:w ?></dt><dd><?cs
if:from[name(w)] ?><del><span class="aside">删去：</span><?cs call:day(from[name(w)]) ?></del> <?cs /if ?><?cs
if:to[name(w)] ?><ins><span class="aside">加上：</span><?cs call:day(to[name(w)]) ?></ins><?cs /if ?></dd></div>
<?cs /if ?><?cs /each ?></dl>
<?cs else ?><p class="note">没有不同。</p>
<?cs /if ?></section>
<?cs include:"_desk_foot.cs" ?>
