<?cs # A term in workdays: which days it counts and which it skips, and why.  t.term.N is
a day of conference/calendar/calendar.h, t.lacks a year without a calendar. ?><?cs

def:term_kind(d) ?><?cs if:d.kind == "off" ?><?cs var:d.name ?>放假<?cs
	elif:d.kind == "work" ?><?cs var:d.name ?>调休上班<?cs
	elif:d.kind == "weekend" ?>周末<?cs /if ?><?cs /def ?><?cs

def:term_day(d) ?><time datetime="<?cs var:d.day ?>"><?cs var:d.day.m ?>月<?cs var:d.day.d ?>日</time>（<?cs
	call:weekday(d.weekday) ?><?cs if:d.kind ?>，<?cs call:term_kind(d) ?><?cs /if ?>）<?cs /def ?><?cs

def:term_counted(t, rule) ?><?cs if:subcount(t.term) > #0 ?><details class="help"><summary>怎么数的</summary>
<p><?cs var:rule ?></p>
<ol class="term">
<?cs each:d = t.term ?><li<?cs if:d.number == #0 ?> class="skipped"<?cs /if ?>><?cs
	if:d.number > #0 ?><b>第 <?cs var:d.number ?> 天</b> <?cs else ?><b>不算</b> <?cs /if ?><?cs call:term_day(d) ?></li>
<?cs /each ?></ol>
</details><?cs /if ?><?cs if:t.lacks > #0 ?>
<p class="hint"><?cs var:t.lacks ?> 年的放假安排还没有录入，那一年只按周末数；录入以后自动重新数过。</p><?cs /if ?><?cs /def ?><?cs

def:term(t) ?><?cs call:term_counted(t, "发布当天不算，从次日数起，数到的最后一天过后撤下。") ?><?cs /def ?>
