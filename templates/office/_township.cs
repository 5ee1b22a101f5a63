<?cs # What the pages of windows share. ?><?cs
set:words.name = "乡（镇、街道）" ?><?cs set:words.counter = "窗口" ?><?cs set:words.address = "地址" ?><?cs
set:words.phone = "联系电话" ?><?cs set:words.hours = "办公时间" ?><?cs set:words.position = "次序" ?><?cs
set:words.closed_why = "停用原因" ?><?cs set:words.files = "文件" ?><?cs
set:form.name.must = "必填" ?><?cs set:form.address.must = "和电话至少写一样" ?><?cs set:form.closed_why.must = "停用时必填" ?><?cs

def:window_name(t) ?><?cs var:t.name ?><?cs if:t.counter ?> <?cs var:t.counter ?><?cs /if ?><?cs /def ?><?cs

def:township_item(t) ?><li><a class="what" href="<?cs var:site.base ?>office/townships/<?cs var:t.id ?>"><?cs call:window_name(t) ?></a>
<p><?cs if:t.state == "1" ?><?cs call:badge("已停用", "gone") ?> <?cs /if ?><?cs if:t.address ?><span><?cs var:t.address ?></span><?cs /if ?><?cs
if:t.phone ?><span><?cs var:t.phone ?></span><?cs /if ?><?cs if:t.hours ?><span><?cs var:t.hours ?></span><?cs /if ?></p></li>
<?cs /def ?><?cs

def:township_fields() ?><?cs
call:line(form.name, words.name, "全名，如：百纳彝族乡。") ?><?cs
call:line(form.counter, words.counter, "办理的地方，如：便民服务中心社会事务窗口。一个乡镇有几个窗口的，一个窗口登记一条。") ?><?cs
call:line(form.address, words.address, "") ?><?cs
call:line(form.phone, words.phone, "会公开，写座机。") ?><?cs
call:line(form.hours, words.hours, "如：周一至周五 8:30–12:00，14:30–17:30。") ?><?cs
call:line(form.position, words.position, "数字小的排在前面；不写的排在后面，按名称排。") ?><?cs /def ?><?cs

# What is wrong with a line of a file. ?><?cs
def:line_why(l) ?><?cs if:l.why == "missing" ?>没有写<?cs var:words[l.member] ?><?cs
elif:l.why == "place" ?>地址和电话都没有写<?cs elif:l.why == "twice" ?>前面的行写过这一个<?cs
elif:l.why == "shut" ?>这个窗口已停用，请先恢复<?cs elif:l.why == "long" ?><?cs var:words[l.member] ?>太长<?cs
elif:l.why == "personal" ?><?cs var:words[l.member] ?>里有个人号码<?cs elif:l.why == "number" ?><?cs var:words[l.member] ?>要写数字<?cs
else ?><?cs var:words[l.member] ?>填得不对<?cs /if ?><?cs /def ?><?cs

def:line_verdict(l) ?><?cs if:l.verdict == "new" ?><?cs call:badge("新的", "good") ?><?cs elif:l.verdict == "same" ?><?cs call:badge("一样", "") ?><?cs
elif:l.verdict == "differs" ?><span class="state soon">不同：<?cs var:words[l.member] ?></span><?cs else ?><?cs call:badge("有错", "gone") ?> <b><?cs call:line_why(l) ?></b><?cs /if ?><?cs /def ?>
