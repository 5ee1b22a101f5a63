<?cs set:title = "导入工作日历" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_files.cs" ?><?cs include:"office/_calendar.cs" ?>
<?cs call:desk_crumbs("office/calendar", "工作日历", title) ?>
<h1><?cs var:title ?></h1>
<?cs call:complaints() ?>
<form class="work" method="post" action="<?cs var:site.base ?>office/calendar/import" enctype="multipart/form-data" novalidate>
<?cs call:token() ?>
<div>
<?cs if:subcount(row) > #0 ?><section class="block" id="preview">
<h2>“<bdi><?cs var:held.0.name ?></bdi>”里的日子</h2>
<p>新的 <?cs var:rows.new ?> 天，一样的 <?cs var:rows.same ?> 天，不同的 <?cs var:rows.differs ?> 天，有错的 <?cs var:rows.wrong ?> 行。还没有存。</p>
<?cs if:subcount(row) - rows.only > #20 ?><p class="note">下面是前 20 天，和后面有错的行。</p>
<?cs /if ?><ol class="days">
<?cs each:d = row ?><?cs if:d.verdict == "wrong" || d.verdict != "only" && name(d) < #20 ?><li><span class="note">第 <?cs var:d.line ?> 行</span> <span><?cs
	if:d.day ?><?cs call:day(d.day) ?>（<?cs call:weekday(d.weekday) ?>）<?cs else ?><?cs var:d.said ?><?cs /if ?></span> <span><?cs
	call:day_kind(d.kind) ?></span> <span><?cs var:d.name ?></span> <span><?cs call:verdict(d) ?></span></li>
<?cs /if ?><?cs /each ?></ol>
<?cs if:rows.only > #0 ?><details class="help"><summary>日历里有、文件里没有的 <?cs var:rows.only ?> 天，保留不动</summary>
<ul class="days">
<?cs each:d = row ?><?cs if:d.verdict == "only" ?><li><span><?cs call:day(d.day) ?>（<?cs call:weekday(d.weekday) ?>）</span> <span><?cs
	call:day_kind(d.kind) ?></span> <span><?cs var:d.name ?></span></li>
<?cs /if ?><?cs /each ?></ul>
</details>
<?cs /if ?></section>
<?cs /if ?><div class="form">
<?cs call:import_fields() ?><p class="hint"><a class="tall" href="<?cs var:site.base ?>office/calendar.csv?year=2026">样表：2026 年的日历</a></p></div>
</div>
<div class="side">
<section class="deeds" id="deeds">
<h2>办理</h2>
<?cs if:subcount(row) > #0 ?><input type="hidden" name="seen" value="<?cs var:rows.seen ?>">
<?cs /if ?><?cs if:rows.new > #0 || rows.differs > #0 ?><?cs call:deed("take", "确认导入", "", "新的加进日历，不同的照文件改，有错的不存。没有到期的期限重新数过。") ?><?cs
elif:subcount(row) > #0 ?><p class="hint">没有可以存的：日历里已经有了，或者都有错。</p>
<?cs /if ?><p><button type="submit" name="deed" value="preview" class="quiet">导入</button> <span class="hint">看文件里的每一天，先不存。</span></p>
</section>
</div>
</form>
<?cs include:"_desk_foot.cs" ?>
