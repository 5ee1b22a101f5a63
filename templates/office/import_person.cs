<?cs set:title = "导入人员" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_files.cs" ?><?cs include:"_people.cs" ?><?cs include:"office/_import.cs" ?><?cs
set:words.unit = words.unit_id ?><?cs set:form.reason.must = "必填" ?>
<?cs call:desk_crumbs("office/people", "人员", title) ?>
<h1><?cs var:title ?></h1>
<?cs call:complaints() ?>
<form class="work" method="post" action="<?cs var:site.base ?>office/people/import" enctype="multipart/form-data" novalidate>
<?cs call:token() ?>
<div>
<?cs if:subcount(line) > #0 ?><section class="block" id="preview">
<h2>“<bdi><?cs var:held.0.name ?></bdi>”里的人员</h2>
<?cs call:import_counts() ?><ol class="rows">
<?cs each:l = line ?><?cs if:name(l) < #20 || l.verdict == "wrong" ?><li><span><span class="note">第 <?cs var:l.line ?> 行</span> <b><?cs var:l.row.name ?></b> <?cs call:line_verdict(l) ?></span>
<p><?cs if:l.row.role ?><span><?cs var:l.row.role ?></span><?cs /if ?><?cs if:l.row.unit ?><span><?cs var:l.row.unit ?></span><?cs /if ?><?cs
if:l.row.post ?><span><?cs var:l.row.office ?><?cs var:l.row.post ?></span><?cs /if ?><?cs
if:l.row.since ?><span><?cs call:seat_days(l.row) ?></span><?cs /if ?></p></li>
<?cs /if ?><?cs /each ?></ol>
</section>
<?cs /if ?><div class="form"><?cs call:import_file("姓名、角色、代表单位、任职单位、职务、起始日期、最后一天、附注、次序", "office/people/sample.csv") ?><?cs call:import_reason("会记在每个人的办理经过里。") ?></div>
</div>
<?cs call:import_deeds("新的登记，不同的照文件更正，有错的不存；马上公开。角色空着的是成员；和登记过的人同名的，当作同一个人。召集人请用“任命召集人”。") ?></form>
<?cs include:"_desk_foot.cs" ?>
