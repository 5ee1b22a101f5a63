<?cs set:title = calendar.year + " 年工作日历" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_files.cs" ?><?cs include:"office/_calendar.cs" ?>
<h1><?cs var:title ?></h1>
<?cs call:complaints() ?>
<?cs if:calendar.known == #1 ?><p class="lede"><?cs var:calendar.year ?> 年有 <?cs var:calendar.workdays ?> 个工作日。公示等期限都按这张日历数。</p>
<?cs else ?><div class="banner"><p><b><?cs var:calendar.year ?> 年的放假安排还没有录入，只按周末数</b>，有 <?cs var:calendar.workdays ?> 个工作日。国务院办公厅公布以后（一般在前一年十一月），请在下面导入，没有到期的期限会重新数过。</p></div>
<?cs /if ?><nav class="pager" aria-label="年份"><?cs if:?calendar.before ?><a class="button quiet" href="<?cs var:site.base ?>office/calendar?year=<?cs var:calendar.before ?>" rel="prev"><?cs
	var:calendar.before ?> 年</a><?cs /if ?><?cs if:?calendar.next ?><a class="button quiet" href="<?cs var:site.base ?>office/calendar?year=<?cs var:calendar.next ?>" rel="next"><?cs
	var:calendar.next ?> 年</a><?cs /if ?></nav>
<ul class="legend">
<li class="off"><b>休</b> 放假</li>
<li class="shift"><b>班</b> 周末上班（调休）</li>
<li class="weekend"><b>末</b> 周末</li>
<li class="today"><b>今</b> 今天</li>
</ul>
<div class="year">
<?cs each:m = month ?><table><caption><?cs var:m.m ?>月<span class="note"> <?cs var:m.workdays ?> 个工作日</span></caption>
<thead><tr><th scope="col">一</th><th scope="col">二</th><th scope="col">三</th><th scope="col">四</th><th scope="col">五</th><th scope="col">六</th><th scope="col">日</th></tr></thead>
<tbody><?cs each:w = m.week ?><tr><?cs each:d = w.day ?><?cs call:year_day(d) ?><?cs /each ?></tr>
<?cs /each ?></tbody></table>
<?cs /each ?></div>

<?cs if:visitor.role.office ?><div class="pair">
<form class="deeds" method="post" action="<?cs var:site.base ?>office/calendar" novalidate>
<?cs call:token() ?>
<h2>加入一天</h2>
<?cs call:dated(form.day, words.day, "如 2026-10-10。这一天已经有的，改成现在写的。") ?><?cs
call:choice(form.kind, words.kind, "", kinds) ?><?cs
call:line(form.name, words.name, "是什么节，如：国庆节。调休上班的也写它。") ?><?cs
call:line(form.source, words.source, "可以不填；改的是已经有的一天，不填就保留原来的。") ?>
<p><button type="submit">加入</button> <span class="hint">立即生效，没有到期的期限重新数过。</span></p>
</form>
<form class="deeds" method="post" action="<?cs var:site.base ?>office/calendar/import" enctype="multipart/form-data" novalidate>
<?cs call:token() ?>
<h2>导入一年</h2>
<?cs call:import_fields() ?>
<p><button type="submit">导入</button> <span class="hint">先给您看每一天，确认以后才存。</span></p>
</form>
</div>
<?cs /if ?><section class="block" id="days">
<h2><?cs var:calendar.year ?> 年放假和调休上班的日子</h2>
<?cs if:subcount(day) > #0 ?><?cs if:visitor.role.office ?><form method="post" action="<?cs var:site.base ?>office/calendar" novalidate>
<?cs call:token() ?><?cs /if ?><ul class="days">
<?cs each:d = day ?><?cs if:name(d) == "0" || d.document != said ?><li class="source note">依据：<?cs if:d.document ?><?cs var:d.document ?><?cs else ?>没有写明<?cs /if ?></li>
<?cs set:said = d.document ?><?cs /if ?><li><span><?cs call:day(d.day) ?>（<?cs call:weekday(d.weekday) ?>）</span> <?cs
	if:d.kind == "work" ?><?cs call:badge("上班", "soon") ?><?cs else ?><?cs call:badge("放假", "good") ?><?cs /if ?> <span><?cs var:d.name ?></span><?cs
	if:visitor.role.office ?> <button type="submit" class="quiet" name="remove" value="<?cs var:d.day ?>">移除<span class="aside">：<?cs
	var:d.day.m ?>月<?cs var:d.day.d ?>日 <?cs var:d.name ?></span></button><?cs /if ?></li>
<?cs /each ?></ul>
<?cs if:visitor.role.office ?></form>
<?cs /if ?><p><a class="button quiet" href="<?cs var:site.base ?>office/calendar.csv?year=<?cs var:calendar.year ?>">导出表格（CSV）</a> <a class="button quiet" href="<?cs var:site.base ?>office/calendar.ics?year=<?cs var:calendar.year ?>">导出日历（iCalendar）</a></p>
<?cs else ?><?cs call:nothing("这一年还没有录入。", "可以从文件导入，也可以一天一天加入。") ?><?cs /if ?></section>
<section class="block" id="moved">
<h2>改日历以后移动过的期限</h2>
<?cs if:subcount(moved) > #0 ?><ol class="history">
<?cs each:e = moved ?><li><?cs call:moment(e.at) ?><div><p><b><?cs if:e.kind == "opinion" ?>征求意见<?cs else ?>公示<?cs /if ?>“<?cs var:e.title ?>”</b>的最后一天从 <?cs call:day(e.was) ?> 改为 <?cs call:day(e.becomes) ?></p></div></li>
<?cs /each ?></ol>
<?cs else ?><?cs call:nothing("还没有移动过。", "日历改动以后，没有到期、又不是人写定的期限自动重新数，移动了的列在这里，也写进它自己的办理经过。") ?><?cs /if ?></section>
<?cs include:"_desk_foot.cs" ?>
