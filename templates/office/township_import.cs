<?cs set:title = "导入办理窗口" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_files.cs" ?><?cs include:"office/_township.cs" ?><?cs include:"office/_import.cs" ?>
<?cs call:desk_crumbs("office/townships", "办理窗口", title) ?>
<h1><?cs var:title ?></h1>
<?cs call:complaints() ?>
<form class="work" method="post" action="<?cs var:site.base ?>office/townships/import" enctype="multipart/form-data" novalidate>
<?cs call:token() ?>
<div>
<?cs if:subcount(line) > #0 ?><section class="block" id="preview">
<h2>“<bdi><?cs var:held.0.name ?></bdi>”里的窗口</h2>
<?cs call:import_counts() ?><ol class="rows">
<?cs each:l = line ?><?cs if:name(l) < #20 || l.verdict == "wrong" ?><li><span><span class="note">第 <?cs var:l.line ?> 行</span> <b><?cs call:window_name(l.row) ?></b> <?cs call:line_verdict(l) ?></span>
<p><?cs if:l.row.address ?><span><?cs var:l.row.address ?></span><?cs /if ?><?cs if:l.row.phone ?><span><?cs var:l.row.phone ?></span><?cs /if ?><?cs
if:l.row.hours ?><span><?cs var:l.row.hours ?></span><?cs /if ?></p></li>
<?cs /if ?><?cs /each ?></ol>
</section>
<?cs /if ?><div class="form"><?cs call:import_file("乡镇、窗口、地址、联系电话、办公时间、次序", "office/townships/sample.csv") ?></div>
</div>
<?cs call:import_deeds("新的登记，不同的照文件改，有错的不存；马上公开。") ?></form>
<?cs include:"_desk_foot.cs" ?>
