<?cs set:title = "导入单位" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_files.cs" ?><?cs include:"office/_unit.cs" ?><?cs include:"office/_import.cs" ?>
<?cs call:desk_crumbs("office/units", "成员单位", title) ?>
<h1><?cs var:title ?></h1>
<?cs call:complaints() ?>
<form class="work" method="post" action="<?cs var:site.base ?>office/units/import" enctype="multipart/form-data" novalidate>
<?cs call:token() ?>
<div>
<?cs if:subcount(line) > #0 ?><section class="block" id="preview">
<h2>“<bdi><?cs var:held.0.name ?></bdi>”里的单位</h2>
<?cs call:import_counts() ?><ol class="rows">
<?cs each:l = line ?><?cs if:name(l) < #20 || l.verdict == "wrong" ?><li><span><span class="note">第 <?cs var:l.line ?> 行</span> <b><?cs var:l.row.name ?></b> <?cs call:line_verdict(l) ?></span>
<p><?cs if:l.row.short_name ?><span><?cs var:l.row.short_name ?></span><?cs /if ?><?cs if:l.row.phone ?><span><?cs var:l.row.phone ?></span><?cs /if ?><?cs
if:l.row.address ?><span><?cs var:l.row.address ?></span><?cs /if ?><?cs if:l.row.hours ?><span><?cs var:l.row.hours ?></span><?cs /if ?></p></li>
<?cs /if ?><?cs /each ?></ol>
</section>
<?cs /if ?><div class="form"><?cs call:import_file("全称、简称、别名、联系电话、地址、办公时间、加入日期、次序、代码", "office/units/sample.csv") ?><?cs call:import_reason("有更正的要写，会记在每个单位的办理经过里。单位按代码、全称、简称或别名认。改名、合并、拆分、撤销不从文件办，请到单位的页面上办。") ?></div>
</div>
<?cs call:import_deeds("新的单位建好，不同的照文件更正，有错的不存；马上公开。代码只用在新的单位上。") ?></form>
<?cs include:"_desk_foot.cs" ?>
