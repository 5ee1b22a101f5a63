<?cs # A CSV file whose lines become records (pages/office/import/import.h).  words.*:
what its columns are called; needs _desk.cs, _form.cs and _files.cs. ?><?cs
set:words.files = "文件" ?><?cs set:form.reason.must = "有更正的必填" ?><?cs

# What is wrong with a line; the rest is said as a form says it. ?><?cs
def:line_why(l) ?><?cs var:words[l.name] ?>：<?cs if:l.wrong == "missing" ?>没有写<?cs
elif:l.wrong == "twice" ?>前面的行写过这一个<?cs elif:l.wrong == "shut" ?>这个窗口已停用，请先恢复<?cs
elif:l.wrong == "closed" ?>已经不能改<?cs elif:l.wrong == "long" ?>太长<?cs
elif:l.wrong == "day" ?>读不出日期，如 2026-04-01<?cs elif:l.wrong == "year" ?>要写明年份<?cs
elif:l.wrong == "personal" ?>里有个人号码<?cs elif:l.wrong == "number" ?>要写数字<?cs
elif:l.wrong == "choice" ?>没有这一个<?cs elif:l.wrong == "several" ?>有几个，请在网页上改<?cs else ?><?cs call:why(l) ?><?cs /if ?><?cs /def ?><?cs

def:line_verdict(l) ?><?cs if:l.verdict == "new" ?><?cs call:badge("新的", "good") ?><?cs elif:l.verdict == "same" ?><?cs call:badge("一样", "") ?><?cs
elif:l.verdict == "differs" ?><span class="state soon">不同：<?cs var:words[l.name] ?></span><?cs else ?><?cs call:badge("有错", "gone") ?> <b><?cs call:line_why(l) ?></b><?cs /if ?><?cs /def ?><?cs

def:import_counts() ?><p>新的 <?cs var:lines.new ?> 行，一样的 <?cs var:lines.same ?> 行，不同的 <?cs var:lines.differs ?> 行，有错的 <?cs var:lines.wrong ?> 行。还没有存。</p>
<?cs if:lines.headless ?><p class="note">第一行没有列名，各列按提示里的次序读。</p>
<?cs /if ?><?cs if:subcount(line) > #20 ?><p class="note">下面是前 20 行，和后面有错的行。</p>
<?cs /if ?><?cs /def ?><?cs

# columns: the headings that the first line may have; path: where the sample is. ?><?cs
def:import_file(columns, path) ?><?cs call:one_file("CSV，Excel 里另存成 CSV 就行。第一行是表头：" + columns + "，次序可以不同，可以缺；空着的格子不改原来的。", ".csv,.txt") ?>
<p class="hint"><a class="tall" href="<?cs var:site.base ?><?cs var:path ?>">样表：有表头，填了一行</a></p>
<?cs /def ?><?cs

def:import_reason(hint) ?><?cs call:lines_of(form.reason, words.reason, hint) ?><?cs /def ?><?cs

# take: what "take" does. ?><?cs
def:import_deeds(take) ?><div class="side">
<section class="deeds" id="deeds">
<h2>办理</h2>
<?cs if:lines.seen ?><input type="hidden" name="seen" value="<?cs var:lines.seen ?>">
<?cs /if ?><?cs if:lines.new > #0 || lines.differs > #0 ?><?cs call:deed("take", "确认导入", "", take) ?><?cs
elif:subcount(line) > #0 ?><p class="hint">没有可以存的：已经登记过了，或者都有错。</p>
<?cs /if ?><p><button type="submit" name="deed" value="preview" class="quiet">预览</button> <span class="hint">看文件里的每一行会怎样，先不存。</span></p>
</section>
</div>
<?cs /def ?>
