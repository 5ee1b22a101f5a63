<?cs # What the pages of the calendar share. ?><?cs
set:words.day = "日期" ?><?cs set:words.kind = "类型" ?><?cs set:words.name = "名称" ?><?cs
set:words.document = "依据文件" ?><?cs set:words.source = "依据文件" ?><?cs set:words.files = "日历文件" ?><?cs
set:form.day.must = "必填" ?><?cs set:form.kind.must = "必填" ?><?cs set:form.name.must = "必填" ?><?cs
set:kinds.off.id = "off" ?><?cs set:kinds.off.name = "放假" ?><?cs
set:kinds.work.id = "work" ?><?cs set:kinds.work.name = "上班" ?><?cs

def:day_kind(kind) ?><?cs if:kind == "work" ?>上班<?cs elif:kind == "off" ?>放假<?cs /if ?><?cs /def ?><?cs

# A day of the picture: its number, a sign that is no color, and what it is for
those who do not see it. ?><?cs
def:year_day(d) ?><?cs if:d.there == #1 ?><td class="<?cs if:d.kind == "work" ?>shift<?cs else ?><?cs var:d.kind ?><?cs /if ?><?cs if:d.today ?> today<?cs /if ?>"<?cs
	if:d.today ?> aria-current="date"<?cs /if ?>><time datetime="<?cs var:d.on ?>"><?cs var:d.on.d ?></time><?cs
	if:d.kind == "off" ?><b>休</b><?cs elif:d.kind == "work" ?><b>班</b><?cs elif:d.kind == "weekend" ?><b>末</b><?cs /if ?><?cs
	if:d.name || d.today ?><span class="aside"><?cs if:d.name ?> <?cs var:d.name ?><?cs /if ?><?cs if:d.today ?> 今天<?cs /if ?></span><?cs /if ?></td><?cs
	else ?><td></td><?cs /if ?><?cs /def ?><?cs

def:import_fields() ?><?cs call:one_file("CSV：每行写日期、类型、名称，可以再写依据文件。或者 iCalendar（.ics）。", ".csv,.ics,.txt") ?>
<?cs call:line(form.document, words.document, "如：国办发明电〔2025〕7号。文件里写了的不用填。") ?><?cs /def ?><?cs

def:day_fault(row) ?><?cs if:row.why == "day" ?>读不出是哪一天：“<?cs var:row.said ?>”<?cs
	elif:row.why == "year" ?>要写明年份：“<?cs var:row.said ?>”<?cs
	elif:row.why == "kind" ?>看不出是放假还是上班，请写“放假”或者“上班”<?cs
	elif:row.why == "name" ?>没有写名称<?cs
	elif:row.why == "long" ?>名称超过 40 字，或者依据文件超过 120 字<?cs
	elif:row.why == "weekday" ?>这一天不是周末，本来就上班<?cs
	elif:row.why == "bounds" ?>年份要在 1949 到 2199 之间：“<?cs var:row.said ?>”<?cs
	elif:row.why == "quote" ?>引号只有前一半，这一行读不完整<?cs
	elif:row.why == "personal" ?>名称或者依据文件里有个人号码<?cs
	elif:row.why == "cancelled" ?>这个事件已经取消，不导入<?cs
	elif:row.why == "twice" ?>同一天在文件里写了两次，以前一次为准<?cs
	elif:row.why == "repeats" ?>每年重复的事件不能导入，请写明每一年的日子<?cs /if ?><?cs /def ?><?cs

def:verdict(row) ?><?cs if:row.verdict == "new" ?><?cs call:badge("新的", "good") ?><?cs
	elif:row.verdict == "same" ?><?cs call:badge("一样", "") ?><?cs
	elif:row.verdict == "differs" ?><?cs call:badge("不同", "soon") ?> <?cs
	if:row.was_kind == row.kind && row.was_name == row.name ?>依据文件从“<?cs var:row.was_document ?>”改为“<?cs var:row.document ?>”<?cs
	else ?>现在是<?cs call:day_kind(row.was_kind) ?>（<?cs var:row.was_name ?>）<?cs /if ?><?cs
	else ?><?cs call:badge("有错", "gone") ?> <?cs call:day_fault(row) ?><?cs /if ?><?cs /def ?>
