<?cs # Fields of a form.  f is form.NAME, set by form_show() (web/form/form.h): name,
value, min, max, and wrong when there is a complaint.  Where two forms of a page
have a field of one name, f.at begins the ids of the second.  hint may be "".
	set:words.title = "标题"
	call:complaints()			above the form
	call:line(form.title, words.title, "一句话说清要讨论什么。")
	call:token()				in every form ?><?cs
set:form_page = "1" ?><?cs

# What looks like the number of a person, most of it hidden. ?><?cs
def:numbers(f) ?><?cs each:n = f.number ?><?cs if:name(n) != "0" ?>；<?cs /if ?>第 <?cs var:n.line ?> 行 <?cs
	if:n.like ?>像身份证号码<?cs elif:n.kind == "id-card" ?>身份证号码<?cs elif:n.kind == "mobile" ?>手机号码<?cs
	else ?>银行卡号<?cs /if ?> <?cs var:n.shown ?><?cs /each ?><?cs /def ?><?cs

def:weekday(n) ?>星期<?cs if:n == #0 ?>日<?cs elif:n == #1 ?>一<?cs elif:n == #2 ?>二<?cs elif:n == #3 ?>三<?cs
	elif:n == #4 ?>四<?cs elif:n == #5 ?>五<?cs else ?>六<?cs /if ?><?cs /def ?><?cs

def:why(f) ?><?cs
	if:f.wrong == "missing" ?>请填写这一项。<?cs
	elif:f.wrong == "empty-part" ?>这一部分不能空着，至少留一句。想恢复原来的，请照成立文件写。<?cs
	elif:f.wrong == "short" ?>至少写 <?cs var:f.min ?> 个字。<?cs
	elif:f.wrong == "long" ?><?cs if:f.over ?>超出 <?cs var:f.over ?> 字，<?cs /if ?>最多 <?cs var:f.max ?> 字。<?cs
	elif:f.wrong == "day" ?>请按 2026-04-01 的样子写日期。<?cs
	elif:f.wrong == "moment" ?>请按 2026-04-01 09:30 的样子写日期和时间。<?cs
	elif:f.wrong == "no-day" ?><?cs if:f.read.m > #0 && f.read.m < #13 ?><?cs var:f.read.y ?> 年 <?cs var:f.read.m ?> 月没有 <?cs var:f.read.d ?> 日。<?cs
		else ?>没有 <?cs var:f.read.m ?> 月。<?cs /if ?><?cs
	elif:f.wrong == "year" ?>年份写的是 <?cs var:f.read.y ?>，请核对。<?cs
	elif:f.wrong == "weekday" ?><?cs var:f.read.y ?> 年 <?cs var:f.read.m ?> 月 <?cs var:f.read.d ?> 日是<?cs call:weekday(f.read.weekday) ?>，请核对。<?cs
	elif:f.wrong == "dateless" ?>请写上是哪一天，如 2026-04-01 09:30。<?cs
	elif:f.wrong == "timeless" ?>请写上几点，如 2026-04-01 09:30。<?cs
	elif:f.wrong == "timed" ?>这里只写日期，不写几点，如 2026-04-01。<?cs
	elif:f.wrong == "no-time" ?>没有 <?cs var:f.read.hour ?>:<?cs var:f.read.minute ?> 这个时间；一天从 00:00 到 23:59。<?cs
	elif:f.wrong == "half" ?>请写清上午还是下午，如 下午3点 或 15:00。<?cs
	elif:f.wrong == "past" ?>这个时间已经过去，请写将来的时间。<?cs
	elif:f.wrong == "order" && f.name == "valid_until" ?>不能早于成文日期。<?cs
	elif:f.wrong == "order" && f.name == "until" ?>不能早于起始日期。<?cs
	elif:f.wrong == "order" ?>结束要晚于开始。<?cs
	elif:f.wrong == "number" ?>请填 <?cs var:f.min ?> 到 <?cs var:f.max ?> 之间的数字。<?cs
	elif:f.wrong == "code" ?>只能用小写字母、数字和连字符。<?cs
	elif:f.wrong == "choice" ?>请从列出的选项中选一个。<?cs
	elif:f.wrong == "before-seat" ?>要晚于原来那一位的起始日期。<?cs
	elif:f.wrong == "opinions-open" ?>必须的意见还没有收齐。仍要提交议定的，在“说明”里写明理由，勾上下面的“意见没有收齐，仍要提交议定”，再按一次按钮。<?cs
	elif:f.wrong == "one-item" ?>议题、成员调整、其他事项只选一样。<?cs
	elif:f.wrong == "not-waiting" ?>它现在不在等待列入的里面，可能已经列入别的会议。<?cs
	elif:f.wrong == "agenda" ?>这次会议已经有议程，类型不能再改。<?cs
	elif:f.wrong == "overlap" ?>这个人同一角色的任期重叠了，请核对日期。<?cs
	elif:f.wrong == "waiting" ?>已经提过一份，还在等待办理；要改的请先撤回那一份。<?cs
	elif:f.wrong == "two-people" ?>召集人的姓名、角色、单位、职务和任期要两个人办，请用“任命召集人”。<?cs
	elif:f.wrong == "own-account" ?>不能改自己账号的最后一天，请由另一位管理员来办。<?cs
	elif:f.wrong == "administrator" ?>这是管理员的账号，最后一天不在这里改；停用只能在服务器上办（lianxi user end）。<?cs
	elif:f.wrong == "future" ?>不能晚于今天。<?cs
	elif:f.wrong == "before-step" ?>不能早于前一步的日期。<?cs
	elif:f.wrong == "far" ?>最晚在一年以内。<?cs
	elif:f.wrong == "personal" ?>这里有个人号码，不能写在这里：<?cs call:numbers(f) ?>。请删去，或把中间几位改成星号。<?cs
	elif:f.wrong == "far-posted" ?>公示要到一年以后才结束，请看清楚年份。确实如此的，勾上下面的“确实如此”，再按一次按钮。<?cs
	elif:f.wrong == "short-posted" ?>比这种公示要的工作日少，请核对。确实如此的，勾上下面的“确实如此”，再按一次按钮。<?cs
	elif:f.wrong == "far-since" ?>离现在超过一年，请看清楚年份。确实如此的，勾上下面的“确实如此”，再按一次按钮。<?cs
	elif:f.wrong == "long-rule" ?>太长了。<?cs
	elif:f.wrong == "long-line" ?>有一行太长：一行最多 1000 字，小标题最多 40 字。<?cs
	elif:f.wrong == "bare-line" ?>有一行只有小标题，没有内容。<?cs
	elif:f.wrong == "many-lines" ?>行数太多，最多 60 行。<?cs
	elif:f.wrong == "number-taken" ?>联席会议纪要和联络员会议纪要的编号要写得不一样，不然会有两份同一个号。<?cs
	elif:f.wrong == "topic-number" ?>{year} 和 {n} 各写一次，不写别的花括号，编号才不会重复。<?cs
	elif:f.wrong == "domain" ?>写成 www.example.gov.cn 这样，前后不加别的。<?cs
	elif:f.wrong == "organisation" ?>要 9 位大写字母和数字，没有就不填。<?cs
	elif:f.wrong == "place" ?>地址和电话至少写一样。<?cs
	elif:f.wrong == "same-window" ?>这个乡（镇、街道）的这个窗口已经登记过。<?cs
	elif:f.wrong == "no-lines" ?>文件里没有读出可以登记的行，或者文件超过 256 KB。请另存成 CSV 再选。<?cs
	elif:f.wrong == "lines-clash" ?>文件里有几行互相冲突，如两个同名的单位，所以一行也没有存。请改好文件再选。<?cs
	elif:f.wrong == "own-topic" ?>议题是这个单位提出的，不用征求它的意见。<?cs
	elif:f.wrong == "asked" ?>其中有单位已经就这个议题征求过意见。<?cs
	elif:f.wrong == "lead-unit" ?>牵头单位不用再选为配合单位。<?cs
	elif:f.wrong == "reported" ?>已经签收或者报过进展的乡（镇、街道）不能去掉，请再选上。<?cs
	elif:f.wrong == "unit-too" ?>一个账号要么属于单位，要么属于乡（镇、街道），不能两样都选。<?cs
	elif:f.wrong == "other-roles" ?>这个账号已经有别的角色，不能属于乡（镇、街道）。请另建一个账号。<?cs
	elif:f.wrong == "hand" ?>要换牵头单位的，请按“换牵头单位”。<?cs
	elif:f.wrong == "same-lead" ?>这就是现在的牵头单位，没有换。<?cs
	elif:f.wrong == "unsplit" ?>和原议题一样，什么也没有改。请只留要拆出来的那件事。<?cs
	elif:f.wrong == "not-later" ?>要晚于原来的截止日期，也不能早于今天。<?cs
	elif:f.wrong == "fixed" ?>公布过的不能再改。<?cs
	elif:f.wrong == "past-day" ?>请写将来的日期。<?cs
	elif:f.wrong == "not-newest" ?>要晚于已经公布的最新一版的起始日期 <?cs var:published.0.since ?>。<?cs
	elif:f.wrong == "same-since" ?>这一项标准从这一天起的金额已经公布过。原来的写错了，先撤回那一条。<?cs
	elif:f.wrong == "amount" ?>请写元数，如 480、480.50 或 1,480，要大于 0；小数点不写成逗号。<?cs
	elif:f.wrong == "far-start" ?>离现在超过两年，请看清楚年份。确实如此的，勾上下面的“确实如此”，再按一次按钮。<?cs
	elif:f.wrong == "far-end" ?>会议长过 15 天，请看清楚日期。确实如此的，勾上下面的“确实如此”，再按一次按钮。<?cs
	elif:f.wrong == "absurd" ?>这个日期太远了，请改正。<?cs
	elif:f.wrong == "units" ?>至少要有一个单位。<?cs
	elif:f.wrong == "roles" ?>同一个单位在一条里只能有一种角色，请看上面已经勾了的。<?cs
	elif:f.wrong == "many" ?>最多选 <?cs var:f.max ?> 项。<?cs
	elif:f.wrong == "files-many" ?>附件最多 20 个，请先移除一些。<?cs
	elif:f.wrong == "files-quota" ?>本单位的附件空间已满，请移除不再需要的附件，或联系管理员。<?cs
	elif:f.wrong == "no-days" ?>没有读到日期。请选 CSV 或 iCalendar（.ics）文件，不超过 256 KB。<?cs
	elif:f.wrong == "many-days" ?>文件太大：多于 800 天，或者超过 256 KB。一年的安排不到 100 行，请只留要导入的年份。<?cs
	elif:f.wrong == "no-headings" ?>第一行没有认得的列名，下面各行也对不上。请把第一行写成表头，或者照样表填。<?cs
	elif:f.wrong == "seen" ?>预览以后，文件或者已经登记的变了，请再看一遍，没有问题的再按一次“确认导入”。<?cs
	elif:f.wrong == "workday" ?>这一天不是周末，本来就上班；原来写的放假请移除。<?cs
	elif:f.wrong == "kinds" ?>字符的种类不够。<?cs
	elif:f.wrong == "own" ?>不能含有账号或姓名。<?cs
	elif:f.wrong == "common" ?>这个太常见，容易被猜到。<?cs
	elif:f.wrong == "before" ?>这个最近用过，请换一个。<?cs
	elif:f.wrong == "again" ?>两次写的不一样。<?cs
	elif:f.wrong == "code-wrong" ?>验证码不对。请看手机上现在显示的六位数，再输一次；总是不对的，看手机的时间准不准。<?cs
	elif:f.wrong == "code-used" ?>这个验证码刚才用过了，请等手机上换了下一个再输。<?cs
	elif:f.wrong == "recovery-wrong" ?>恢复码不对，或者已经用过。<?cs
	elif:f.wrong == "wrong" ?>密码不对，请再输一次。<?cs
	elif:f.wrong == "taken" ?>已经有人用了，请换一个。<?cs
	elif:f.wrong == "called" ?>已经有单位用这个名称。<?cs
	elif:f.wrong == "nameless" ?>每行要先写全称，再写逗号和简称；只写全称也可以。<?cs
	elif:f.wrong == "named-twice" ?>同一个名称写了两次。<?cs
	elif:f.wrong == "one" ?>只能有一个。<?cs
	elif:f.wrong == "two" ?>拆分后至少要有两个单位：新名称一行写一个，或者选现有的。<?cs
	elif:f.wrong == "needless" ?>这种方式不用填这一项。<?cs
	elif:f.wrong == "heirless" ?>请选接着办它的事的单位，合并成新单位的写新名称。<?cs
	elif:f.wrong == "heirless-end" ?>请选承接单位：现有的哪个单位接着办它的事。<?cs
	elif:f.wrong == "long-name" ?>全称最多 80 个字，简称最多 40 个字，每行一个。<?cs
	elif:f.wrong == "before-unit" ?>要晚于单位成为成员的那一天：<?cs var:f.about ?>。<?cs
	elif:f.wrong == "late-first" ?>太晚了：它已经登记过的改名、承接或者截止在这以前。<?cs
	elif:f.wrong == "followed" ?>到那一天它不在了，可是已经登记由它承接：<?cs var:f.about ?>。请先在那个单位的页面上撤回变更。<?cs
	elif:f.wrong == "renamed" ?>这一天已经有一次改名。<?cs
	elif:f.wrong == "over" ?>这里面有单位已经合并、拆分或者撤销。<?cs
	elif:f.wrong == "not-there" ?>那一天这个单位还没有，或者已经不在了。<?cs
	elif:f.wrong == "invited" ?>已经在邀请名单里。<?cs
	elif:f.wrong == "member" ?>这是本来要参加的人；代会的请写代会人的姓名，本人来的请选“参加”。<?cs
	elif:f.wrong == "lead-helps" ?>牵头单位不用再勾配合。<?cs
	elif:f.wrong == "before-meeting" ?>不能早于开会的那一天。<?cs
	elif:f.wrong == "before-issue" ?>不能早于纪要印发的那一天。<?cs
	elif:f.wrong == "too-early" ?>不能早于前一步的日期。<?cs
	elif:f.wrong == "unattended" ?>还有单位或者来宾没有记到会情况，纪要里就不会写。请先记；确实不用记的，勾上“这些单位不写进纪要”，再按一次按钮。<?cs
	elif:f.wrong == "tasks-open" ?>由它下达的任务还没有办结；任务办结以后再写，公众才不会看到不实的话。<?cs
	elif:f.wrong == "has-read" ?>其中有单位已经阅过，不能再去掉；或者选了没有的单位。<?cs
	elif:f.wrong == "itself" ?>不能由不再单设的单位自己承接。<?cs
	else ?>这一项填得不对，请再看一看。<?cs /if ?><?cs /def ?><?cs

# One of several files, w.about; or all of them. ?><?cs
def:why_file(w) ?><?cs if:w.about ?>“<bdi><?cs var:w.about ?></bdi>”没有存：<?cs /if ?><?cs
	if:w.why == "file-count" ?>一次最多选 5 个文件，请再添加一次。<?cs
	elif:w.why == "file-one" ?>一次只能选一个文件。<?cs
	elif:w.why == "file-large" ?>超过 20 MB，请压缩或拆分后再选。<?cs
	elif:w.why == "file-empty" ?>文件是空的，请检查后再选。<?cs
	elif:w.why == "file-name" ?>名称太长，或含有不能用的字符，请改名后再选。<?cs
	elif:w.why == "file-personal" ?>名称里有身份证号、手机号或银行卡号，请改名后再选。<?cs
	elif:w.why == "file-kind" ?>这种文件不能上传，请另存成 PDF 或附件一栏列出的类型。<?cs
	elif:w.why == "file-locked" ?>文件有密码，请去掉密码，另存后再选。<?cs
	elif:w.why == "file-differs" ?>内容和扩展名不符，请用原来的程序打开，重新保存后再选。<?cs
	else ?><?cs call:why(form.files) ?><?cs /if ?><?cs /def ?><?cs

def:label(f, words, hint) ?><label for="<?cs var:f.at ?><?cs var:f.name ?>"><?cs var:words ?></label><?cs
	if:f.must ?> <span class="must"><?cs var:f.must ?></span><?cs
	elif:f.min > #0 && !f.optional ?> <span class="must">必填</span><?cs /if ?><?cs
	if:hint ?><p class="hint" id="<?cs var:f.at ?><?cs var:f.name ?>-hint"><?cs var:hint ?></p><?cs /if ?><?cs
	if:?f.wrong ?><p class="wrong" id="<?cs var:f.at ?><?cs var:f.name ?>-wrong"><?cs call:why(f) ?></p><?cs /if ?><?cs /def ?><?cs

def:common(f, hint) ?> id="<?cs var:f.at ?><?cs var:f.name ?>" name="<?cs var:f.name ?>"<?cs
	if:f.min > #0 && !f.optional ?> required<?cs /if ?><?cs
	if:?f.wrong && hint ?> aria-invalid="true" aria-describedby="<?cs var:f.at ?><?cs var:f.name ?>-wrong <?cs var:f.at ?><?cs var:f.name ?>-hint"<?cs
	elif:?f.wrong ?> aria-invalid="true" aria-describedby="<?cs var:f.at ?><?cs var:f.name ?>-wrong"<?cs
	elif:hint ?> aria-describedby="<?cs var:f.at ?><?cs var:f.name ?>-hint"<?cs /if ?><?cs /def ?><?cs

# Under a field of text.  No maxlength: a browser cuts what is pasted and says
nothing.  The script shows it near the bound. ?><?cs
def:counter(f) ?><p class="count" role="status" data-count="<?cs var:f.max ?>" data-left="还可以写 # 字" data-over="超出 # 字，最多 <?cs var:f.max ?> 字" hidden></p><?cs /def ?><?cs

def:line(f, words, hint) ?><div class="field"><?cs call:label(f, words, hint) ?>
<input type="text"<?cs call:common(f, hint) ?> value="<?cs var:f.value ?>"><?cs call:counter(f) ?></div>
<?cs /def ?><?cs

# A day or a time is typed as anybody writes it; beside it stands, with the
script, the browser's own picker.  f.pick is the type of that. ?><?cs
def:dated(f, words, hint) ?><div class="field"><?cs call:label(f, words, hint) ?>
<div class="dated"><input type="text" autocomplete="off"<?cs call:common(f, hint) ?> value="<?cs var:f.value ?>">
<output for="<?cs var:f.at ?><?cs var:f.name ?>" data-day="星期" data-days="日一二三四五六"><?cs if:?f.weekday ?><?cs call:weekday(f.weekday) ?><?cs /if ?></output>
<button type="button" class="quiet" data-pick="<?cs var:f.pick ?>" hidden>日历<span class="aside">：<?cs var:words ?></span></button></div></div>
<?cs /def ?><?cs

# kind is current-password or new-password.  What was typed is never shown, nor
cut: a browser would leave out what is above maxlength, and say nothing. ?><?cs
def:password(f, words, hint, kind) ?><div class="field"><?cs call:label(f, words, hint) ?>
<input type="password"<?cs call:common(f, hint) ?> autocomplete="<?cs var:kind ?>"></div>
<?cs /def ?><?cs

def:lines_of(f, words, hint) ?><div class="field"><?cs call:label(f, words, hint) ?>
<textarea<?cs call:common(f, hint) ?> rows="8"><?cs var:f.value ?></textarea><?cs call:counter(f) ?></div>
<?cs /def ?><?cs

# options.N.{id,name}; nothing is chosen beforehand. ?><?cs
def:choice(f, words, hint, options) ?><div class="field"><?cs call:label(f, words, hint) ?>
<select<?cs call:common(f, hint) ?>><option value="">请选择</option>
<?cs each:o = options ?><option value="<?cs var:o.id ?>"<?cs
	if:o.id == f.value ?> selected<?cs /if ?>><?cs var:o.name ?></option>
<?cs /each ?></select></div>
<?cs /def ?><?cs

def:tick(f, words, hint) ?><div class="field tick"><input type="checkbox" value="1"<?cs
	call:common(f, hint) ?><?cs if:f.value ?> checked<?cs /if ?>><?cs call:label(f, words, hint) ?></div>
<?cs /def ?><?cs

# The head of a group of boxes, in <fieldset class="field">. ?><?cs
def:group_head(f, words, hint) ?><legend><?cs var:words ?></legend>
<p class="hint"><?cs var:hint ?></p><?cs
if:?f.wrong ?><p class="wrong" id="<?cs var:f.name ?>-wrong"><?cs call:why(f) ?></p><?cs /if ?><?cs /def ?><?cs

# A box for each unit that is a member, but one's own. ?><?cs
def:units(f, words, hint) ?><fieldset class="field" id="<?cs var:f.name ?>"<?cs if:?f.wrong ?> aria-describedby="<?cs var:f.name ?>-wrong"<?cs /if ?>><?cs
call:group_head(f, words, hint) ?>
<ul class="ticks short">
<?cs each:u = site.unit ?><?cs if:u.id != visitor.unit_id && (u.now || f.chosen[u.id]) ?><li><input type="checkbox" id="unit-<?cs
	var:u.id ?>" name="<?cs var:f.name ?>" value="<?cs var:u.id ?>"<?cs
	if:f.chosen[u.id] ?> checked<?cs /if ?>><label for="unit-<?cs var:u.id ?>"><?cs var:u.short_name ?></label></li>
<?cs /if ?><?cs /each ?></ul></fieldset>
<?cs /def ?><?cs

# The same, several to a page, and without the unit of the page. ?><?cs
def:unit_ticks(f, words, hint) ?><fieldset class="field" id="<?cs var:f.name ?>"<?cs if:?f.wrong ?> aria-describedby="<?cs var:f.name ?>-wrong"<?cs /if ?>><?cs
call:group_head(f, words, hint) ?>
<ul class="ticks short">
<?cs each:u = site.unit ?><?cs if:u.id != unit.id && (!u.ended || f.chosen[u.id]) ?><li><input type="checkbox" id="<?cs var:f.name ?>-<?cs var:u.id ?>" name="<?cs var:f.name ?>" value="<?cs var:u.id ?>"<?cs
if:f.chosen[u.id] ?> checked<?cs /if ?>><label for="<?cs var:f.name ?>-<?cs var:u.id ?>"><?cs var:u.short_name ?></label></li>
<?cs /if ?><?cs /each ?></ul></fieldset>
<?cs /def ?><?cs

# The box that confirms an unusual date; shown when form.sure.asked is set. ?><?cs
def:sure(f) ?><?cs if:f.asked || f.value == "1" ?><?cs call:tick(f, "确实如此", "日期没有写错。") ?><?cs /if ?><?cs /def ?><?cs

include:"_typed.cs" ?><?cs

# What is wrong, in the order of the fields; the script puts the focus here. ?><?cs
def:complaints() ?><?cs if:page.status == #400 ?><div class="complaints" role="alert" tabindex="-1" autofocus>
<h2>没有存进去</h2>
<p>发来的表单里有这一页没有的内容，可能页面刚刚更新过。您写的还在下面，看过以后请再按一次按钮。</p>
</div><?cs elif:page.status == #413 ?><div class="complaints" role="alert" tabindex="-1" autofocus>
<h2>没有存进去：内容太大</h2>
<p>一次最多 5 个附件，每个不超过 20 MB；文字一共不超过 4 MB。您写的文字还在下面，附件请减少后重新选择。</p>
</div><?cs elif:subcount(form.wrong) > #0 ?><div class="complaints" role="alert" tabindex="-1" autofocus>
<h2>有 <?cs var:subcount(form.wrong) ?> 处需要改</h2>
<p>您填写的内容还在，改好后再按一次按钮。</p>
<ul><?cs each:w = form.wrong ?><li><a href="#<?cs var:w.name ?>"><?cs
	if:words[w.name] ?><?cs var:words[w.name] ?>：<?cs /if ?><?cs
	if:w.name == "files" ?><?cs call:why_file(w) ?><?cs else ?><?cs call:why(form[w.name]) ?><?cs /if ?></a></li>
<?cs /each ?></ul>
</div><?cs /if ?><?cs call:typed_left() ?><?cs /def ?><?cs

# The form token; `kept` makes an accepted form delete its saved copy. ?><?cs
def:token() ?><input type="hidden" name="token" value="<?cs var:form.token ?>"><?cs
	if:?form.kept ?><input type="hidden" name="kept" value="1"><?cs /if ?><?cs /def ?><?cs

# For a form that makes something new: a double click makes one. ?><?cs
def:once() ?><input type="hidden" name="once" value="<?cs var:form.once ?>"><?cs /def ?><?cs

# Units that last, and the one that is chosen; townships. ?><?cs
def:unit_choice(f, words_, hint) ?><div class="field"><?cs call:label(f, words_, hint) ?>
<select<?cs call:common(f, hint) ?>><option value="">请选择</option>
<?cs each:u = site.unit ?><?cs if:u.now || u.id == f.value ?><?cs call:option(u.id, u.short_name, f.value) ?><?cs /if ?><?cs /each ?></select></div>
<?cs /def ?><?cs

def:township_ticks(f, words_, hint) ?><?cs if:subcount(township) > #0 ?><fieldset class="field" id="<?cs var:f.name ?>"<?cs if:?f.wrong ?> aria-describedby="<?cs var:f.name ?>-wrong"<?cs /if ?>><?cs
call:group_head(f, words_, hint) ?>
<ul class="ticks short">
<?cs each:w = township ?><li><input type="checkbox" id="<?cs var:f.name ?>-<?cs var:w.id ?>" name="<?cs var:f.name ?>" value="<?cs var:w.id ?>"<?cs
if:f.chosen[w.id] ?> checked<?cs /if ?>><label for="<?cs var:f.name ?>-<?cs var:w.id ?>"><?cs var:w.name ?></label><?cs if:w.has_account == #1 ?><span class="note">有账号</span><?cs /if ?></li>
<?cs /each ?></ul></fieldset>
<?cs /if ?><?cs /def ?><?cs

# The revision of a row that is changed, as it was read; after a refusal because
# it has changed, the newest.  A new row has a form key. ?><?cs
def:row_revision(row) ?><?cs if:row.id ?><input type="hidden" name="revision" value="<?cs
if:page.refusal == "changed" ?><?cs var:row.revision ?><?cs else ?><?cs var:form.revision.value ?><?cs /if ?>"><?cs else ?><?cs call:once() ?><?cs /if ?><?cs /def ?>
