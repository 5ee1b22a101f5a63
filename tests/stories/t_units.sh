#!/bin/sh
# Ten years of units: added, corrected, renamed, merged, split and dissolved, from
# days past and to come.  After each step old pages, the search by every name, the
# pages of a day and topics of the past are as they were.
. "$(dirname "$0")/lib.sh"
ok 'the sample is loaded' database story_units "$tests"/../sql/sample/*.txt
trap database_drop EXIT
sends() { post "$1" "token=$token&$2"; }
goes_to() { is "$status" 303 && sent Location "$PORTAL_BASE$1"; }
unit() { sql "SELECT $2 FROM unit WHERE code = '$1'"; }
of_office() { program office; as of office civil-affairs; }
of_liaison() { program liaison; as "li-$1" liaison "$1"; }	# CODE
of_public() { program public; nobody; }
revision() { unit "$1" revision; }
# plans CODE FORM: sends the form of a change once.
plans() { sends "/office/units/$1/change" "revision=$(revision "$1")&$2"; }
# changes CODE FORM 'what it says first'...: first it is shown, then it is made.
changes() {
	of_office
	plans "$1" "$2"
	changed=$1 form=$2 before=$(sql 'CHECKSUM TABLE unit, unit_name, unit_succession')
	shift 2
	ok "$changed: what is changed is shown first" previews "$@"
	ok 'and nothing is changed yet' is "$(sql 'CHECKSUM TABLE unit, unit_name, unit_succession')" "$before"
	print=$(field seen)
	plans "$changed" "$form&seen=$print"
	ok "then it is made" goes_to "office/units/$changed"
}
previews() { is "$status" 422 && says 请核对，还没有变更 "$@"; }
finds() {	# CODE NAME...: the search finds the unit by each of the names
	found=$1
	shift
	of_public
	for name; do
		get "/search?q=$(esc "$name")"
		ok "$name finds $found" says "units/$found\""
	done
}
# on PATH DAY 'what' TEXT...: the page of that day has these texts.
on() {
	where=$1 day=$2 what=$3
	shift 3
	of_public
	get "$where?on=$day"
	ok "$where on $day: $what" all_of 这里显示的是 "$@"
}

# ---- The names of the notice are on the page

of_public
shows /units 'each unit by the name of the notice, the full ones too' 县委宣传部 编委办 发改局 教育局 \
    公安局 民政局 财政局 人力资源和社会保障局 国土资源局 住房城乡建设局 房产局 住房公积金管理中心 \
    卫食药监局 审计局 国税局 地税局 工商局 统计局 法制办 扶贫办 团县委 信用联社 国家统计局大方调查队

# ---- What is there is listed, a unit is added and corrected

of_office
route GET /office/units /office/units
ok 'in the order of the notice, with a way to add one' says 大方县民政局 office/units/new
get /office/
ok 'it is linked from the desk' says 'office/units"'
route GET /office/units/new /office/units/new
route POST /office/units/new /office/units/new \
    "token=$token&name=$(esc 大方县质量技术监督局)&short_name=$(esc 县质监局)&aliases=$(esc 质监局)%0A$(esc 质监)%0A$(esc 质监局)&code=quality&since=2014-09-15"
ok 'its page has its code' sent Location "${PORTAL_BASE}office/units/quality"
route GET /office/units/@ /office/units/quality
ok 'with each alias once' is "$(sql "SELECT COUNT(*) FROM unit_alias a JOIN unit u ON u.id = a.unit_id WHERE u.code = 'quality'")" 2
sends /office/units/new "name=$(esc 大方县司法局)&short_name=$(esc 县司法局)&since=2018-01-01"
justice=$(sql 'SELECT code FROM unit ORDER BY id DESC LIMIT 1')
ok 'without a code it is given one' goes_to "office/units/$justice"
sends /office/units/new "name=$(esc 大方县教育局)&short_name=&code=new"
ok 'a name of another, none, and a code that is a page' complains name short_name code
finds quality 质监局 县质监局 大方县质量技术监督局
finds "$justice" 司法局

of_office
words="name=$(esc 大方县质量技术监督局)&short_name=$(esc 县质监局)&aliases=$(esc 质监局)&phone=0857-1&address=$(esc 人民路1号)&hours="
sends /office/units/quality "revision=0&$words"
ok 'a correction has a reason' complains reason
route POST /office/units/@ /office/units/quality "token=$token&revision=0&$words&reason=$(esc 电话录错了)"
get /office/units/quality
ok 'the history shows both, who and why' says 更正 原为“（空）”，改为“0857-1” 原为“质监 电话录错了
sends /office/units/quality "revision=0&$words&reason=$(esc 电话录错了)"
ok 'a second click is done already' goes_to office/units/quality
sends /office/units/quality "revision=0&name=$(esc 别的名字)&short_name=x&reason=y"
ok 'another who saw the old one is too late' is "$status" 409
ok 'and finds both' says 别的名字 0857-1
ok 'the log has it' is "$(sql "SELECT verb FROM audit WHERE verb LIKE 'unit.%' ORDER BY id DESC LIMIT 1")" unit.correct
of_public
shows /units/quality 'its contacts' 'tel:0857-1' 人民路1号
as co convener; program office
shows /office/units/quality 'it to the convener' 人民路1号
ok 'who changes nothing' hides 更正原因

# ---- Its own liaison keeps the contacts

of_liaison quality
route GET /liaison/unit /liaison/unit
route POST /liaison/unit /liaison/unit "token=$token&revision=$(revision quality)&phone=0857-2&address=&hours=9-5"
sends /liaison/unit "revision=$(revision quality)&phone=1&name=x"
ok 'and nothing else' is "$status" 400
get /liaison/unit
ok 'the history is the same' says 更新联系方式 更正 改为“0857-2”
get /liaison/
ok 'it is linked from the desk' says 'liaison/unit"'
of_public
shows /units/quality 'the new ones' 'tel:0857-2' 9-5

# ---- Topics of 2016: one accepted, one open, one draft; a notice of 2015

topic_of() {	# CODE TITLE BUTTON -> $made
	of_liaison "$1"
	sends /liaison/topics/new "title=$(esc "$2")&category_id=1&problem=p&proposal=o&decision=d&deed=$3"
	made=$(sql 'SELECT MAX(id) FROM topic')
	sql "UPDATE topic SET submitted_at = IF(submitted_at IS NULL, NULL, UNIX_TIMESTAMP('2016-05-01')) WHERE id = $made"
}
topic_of local-tax 地税的议题 submit && accepted=$made
of_office
sends "/office/topics/$accepted" "revision=$(sql "SELECT revision FROM topic WHERE id = $accepted")&deed=accept"
topic_of local-tax 地税没办完的 submit && open=$made
topic_of local-tax 地税的草稿 save && draft=$made
topic_of real-estate 房产的草稿 save && estate=$made
notice_of() {	# ID CODE DAY
	sql "INSERT INTO notice (id, state, version, kind, title, unit_id, published_at, updated_at)
	    SELECT $1, 2, 1, (SELECT MIN(code) FROM notice_kind WHERE posting_days IS NULL), '公告 $1', id,
	    UNIX_TIMESTAMP('$3'), UNIX_TIMESTAMP('$3') FROM unit WHERE code = '$2';
	    INSERT INTO notice_version (notice_id, version, title, body, written_at) VALUES ($1, 1, '公告 $1', '正文', 1)"
}
policy_of() {	# ID CODE DAY
	sql "INSERT INTO policy (id, state, version, index_number, title, issuer, unit_id, published_at, updated_at)
	    SELECT $1, 2, 1, 'x$1', '文件 $1', 'x', id, UNIX_TIMESTAMP('$3'), 1 FROM unit WHERE code = '$2'"
}
notice_of 903 state-tax 2016-06-01
notice_of 904 local-tax 2017-06-01
policy_of 903 state-tax 2016-06-01
policy_of 904 local-tax 2017-06-01
notice_of 901 poverty-relief 2015-06-01
notice_of 902 poverty-relief 2022-06-01

# ---- 2018: the two tax offices become one

of_office
route GET /office/units/@/change /office/units/state-tax/change
tax="how=merge&new_name=$(esc 国家税务总局大方县税务局，县税务局)&others=$(unit local-tax id)&since=2018-07-05&document=$(esc 国税地税征管体制改革方案)"
changes state-tax "$tax" 大方县国家税务局 大方县地方税务局 国家税务总局大方县税务局 '职责 3 条' '议题 2 个'
new_tax=$(sql "SELECT u.code FROM unit u JOIN unit_name n ON n.unit_id = u.id WHERE n.short_name = '县税务局'")
plans state-tax "$tax&seen=$print"
ok 'it does not end twice' complains how
get /office/units/state-tax
ok 'the history says into what, since when, on what ground' says 合并 承接单位：国家税务总局大方县税务局 2018-07-05 国税地税征管体制改革方案
get "/office/units/$new_tax"
ok 'and that of the new one, whom it follows' says 承接 原来的单位：大方县国家税务局
of_public
shows /units 'those of today, and what became of the others' 县税务局 以前的成员单位 大方县国家税务局 接着办
shows /units/local-tax 'that it ended, who goes on, and what it had' 2018年7月4日 "units/$new_tax" '十五、县地税局'
shows "/units/$new_tax" 'whom it follows, and their duties' 原来的单位 县国税局 '十四、县国税局' '十五、县地税局' 邹家扬
shows "/duties?unit=$new_tax" 'the duties it took over' '条职责'
ok 'under its own name' hides '<span class="who">县国税局'
for list in notices policies 'policies?category=medical'; do
	case $list in *\?*) sql 'UPDATE policy SET category_id = (SELECT id FROM category WHERE code = "medical") WHERE id > 902' ;; esac
	join=\?
	case $list in *\?*) join='&' ;; esac
	get "/$list${join}unit=$new_tax"
	ok "/$list of the new one has those of both" says "/${list%%\?*}/903\"" "/${list%%\?*}/904\"" '共 2 ' 也包括由它接着办的单位的 units/local-tax
	get "/$list${join}unit=state-tax"
	ok "/$list of the old one its own" says "/${list%%\?*}/903\"" '共 1 ' '这个单位的事现在由' "units/$new_tax"
done
get "/notices?unit=audit"
ok 'a unit that follows nobody says nothing of it' hides 也包括 现在由
get "/search?q=税&kind=duty&unit=$new_tax"
ok 'so does the search' says 'units/state-tax"' 'units/local-tax"' 也包括由它接着办
sql "UPDATE notice SET posted_until = '2018-01-01' WHERE id IN (903, 904)"
get "/notices/over?unit=$new_tax"
ok 'and what is over, under the name of its day' says '公告 903' '公告 904' '<span>县国税局</span>'
on /units 2018-07-04 'both of then' 县国税局 县地税局
ok 'and not the one to come' hides 县税务局
on /units 2018-07-05 'the new one' 县税务局
on /duties 2018-07-04 'both of then' '<span class="who">县国税局' '<span class="who">县地税局'
ok 'each in its own section' says '>十四、县国税局</th>' '>十五、县地税局</th>'
ok 'their clauses are alike' counts_lines 2 '<th scope="row">鼓励社会力量参与救助的税收优惠政策'
ok 'and nothing is said of once' hides 只列一次
on "/units/$new_tax" 2018-01-01 'that it is to come' '从 <time datetime="2018-07-05">'
on /duties 2018-07-05 'the name of the day, and that of the document' '>十四、县税务局 <span' '包括通知里的：十四、县国税局；十五、县地税局</span>' \
    '、县民政局</th>'
ok 'what both have stands once, which is said' eval 'counts_lines 1 "<th scope=\"row\">鼓励社会力量参与救助的税收优惠政策" && says 只列一次'
ok 'in one section' hides 'id="section-15"'
on /about 2018-07-04 'the seats of then' 当时的成员 陈宁
finds state-tax 国税局 县国税局 国税 大方县国家税务局
finds local-tax 地税 县地税局
finds "$new_tax" 县税务局 国家税务总局大方县税务局

of_liaison "$new_tax"
get /liaison/topics
ok 'the successor sees what its predecessors left' says 地税没办完的 地税的草稿 地税的议题 原县地税局
get /liaison/
ok 'also on the desk' says 地税的草稿
get "/liaison/topics/$draft"
sends "/liaison/topics/$draft" "revision=$(sql "SELECT revision FROM topic WHERE id = $draft")&title=$(esc 地税的草稿)&category_id=1&problem=p2&proposal=o&decision=d&deed=submit"
ok 'and goes on with it' goes_to "liaison/topics/$draft"
ok 'as its own' is "$(sql "SELECT u.code FROM topic t JOIN unit u ON u.id = t.unit_id WHERE t.id = $draft")" "$new_tax"
sends "/liaison/topics/$open" "revision=$(sql "SELECT revision FROM topic WHERE id = $open")&deed=withdraw"
ok 'it may take back what was sent' goes_to "liaison/topics/$open"
of_liaison finance
answers 404 GET "/liaison/topics/$open"
of_liaison local-tax
get /liaison/
ok 'the liaison of what ended is told' says 本单位已经不是成员单位
ok 'and offered nothing new' hides 'topics/new"'
shows "/liaison/topics/$open" 'what was, to read' 地税没办完的
ok 'and no button' hides 'value="submit"'
sends "/liaison/topics/$open" "revision=$(sql "SELECT revision FROM topic WHERE id = $open")&title=$(esc 地税没办完的)&category_id=1&problem=p&proposal=o&decision=d&deed=submit"
ok 'nor is it changed' is "$status" 409
sends /liaison/topics/new 'title=new+one&problem=p&deed=save'
ok 'nothing new comes from it' is "$status" 409
ok 'and what was typed stays' says 'new one'
of_office
get '/office/topics?state=any'
ok 'topics of the past have the name of their day' says 县地税局 县税务局
get "/office/topics/$accepted"
ok 'each on its page' says 大方县地方税务局

# ---- Health splits, three offices become one, the legal office goes to justice

changes health "how=split&new_name=$(esc 大方县卫生和计划生育局)%0A$(esc 大方县食品药品监督管理局，县食药监局)&since=2016-01-01&document=$(esc 机构改革方案)" 县卫生和计划生育局 县食药监局
food=$(sql "SELECT u.id FROM unit u JOIN unit_name n ON n.unit_id = u.id WHERE n.short_name = '县食药监局'")
changes industry-commerce "how=merge&new_name=$(esc 大方县市场监督管理局，县市场监管局)&others=$(unit quality id)&others=$food&since=2019-03-01&document=$(esc 机构改革方案)" 大方县质量技术监督局 大方县食品药品监督管理局
market=$(sql "SELECT u.code FROM unit u JOIN unit_name n ON n.unit_id = u.id WHERE n.short_name = '县市场监管局'")
changes legal "how=dissolve&successor_id=$(unit "$justice" id)&since=2019-03-01&document=$(esc 机构改革方案)" 大方县司法局
of_public
shows "/units/$market" 'the duties of three, one after another' 县工商局 县质监局 县食药监局 '十六、县工商局' '十二、县卫食药监局'
shows "/units/$justice" 'those of the legal office' '十八、县政府法制办'
on /units 2017-05-01 'those of 2017' 县工商局 县食药监局 县卫生和计划生育局 县质监局 县法制办
ok 'and no other' hides '<b>县卫食药监局' 县市场监管局 '<b>县司法局'
on /units 2015-05-01 'those of 2015' 县卫食药监局
finds health 县卫食药监局 卫食药监局
finds legal 法制办 政府法制办
finds industry-commerce 工商局 大方县工商行政管理局
finds "$market" 市场监督管理局 县市场监管局

# ---- 2021: poverty relief has another name

changes poverty-relief "how=rename&new_name=$(esc 大方县乡村振兴局)&since=2021-06-01&document=$(esc 县委办通知)" 简称县乡村振兴局
finds poverty-relief 扶贫办 县扶贫办 乡村振兴局 大方县扶贫开发办公室
of_public
shows /units/poverty-relief 'its names, dated' 大方县乡村振兴局 2021年6月1日 大方县扶贫开发办公室 2021年5月31日
shows /duties 'its section by its name of today' '、县乡村振兴局 <span class="note">通知里写的是：'
on /duties 2021-05-31 'by the name of then' '、县扶贫办</th>'
on /units/poverty-relief 2021-05-31 'the name of then' '<h1>大方县扶贫开发办公室'
get /notices/901
ok 'a notice of 2015 keeps the name of then' all_of 县扶贫办
ok 'and has no other' hides 乡村振兴局
shows /notices/902 'one of 2022 that of its day' 县乡村振兴局
get '/notices?unit=poverty-relief'
ok 'and so do lists' says 县扶贫办 县乡村振兴局
of_office
plans poverty-relief "how=rename&new_name=$(esc 又一个名)&since=2021-06-01&document=x"
ok 'two names of one day are refused' complains since
changes poverty-relief "how=rename&new_name=$(esc 大方县扶贫办公室，县扶贫办公室)&since=2018-01-01&document=$(esc 补录)" 大方县扶贫办公室
on /units/poverty-relief 2019-01-01 'a name that was between is told later' '<h1>大方县扶贫办公室'
on /units/poverty-relief 2017-12-31 'without touching the one before' '<h1>大方县扶贫开发办公室'
of_public
shows /units/poverty-relief 'nor the one behind' '<h1>大方县乡村振兴局'

# ---- What is to come

changes finance "how=rename&new_name=$(esc 大方县财税局，县财税局)&since=2099-01-01&document=$(esc 将来的通知)" 到那一天自动生效
of_public
shows /units/finance 'its name of today' '<h1>大方县财政局'
ok 'not the one to come, which nobody asked for' hides 财税局
of_office
shows /office/units/finance 'it to the office' 2099年1月1日 改名为大方县财税局
on /units 2099-01-01 'the name to come' 县财税局 按现在已经知道的
finds finance 财政局 大方县财税局
ok 'by its name of today' says 大方县财政局
of_office
sends /office/units/new "name=$(esc 大方县未来局)&short_name=$(esc 县未来局)&code=to-come&since=2098-01-01"
of_public
for path in /notices /policies /duties "/search?q=$(esc 财政)" "/search?q=$(esc 县未来局)" /units; do
	get "$path"
	page=$(printf '%s' "$page" | sed '/<h1>/,$!d; s/value="县未来局"//; s/有关“*县未来局//; s/“县未来局”//')
	ok "$path has nothing of a unit to come" hides 'to-come' '>县未来局'
done
sql "UPDATE unit SET since = '2018-01-01' WHERE code = 'to-come'; UPDATE unit_name n JOIN unit u ON u.id = n.unit_id
    SET n.since = u.since WHERE u.code = 'to-come'"
get /notices
ok 'until its day' says '>县未来局'
tomorrow=$(TZ=CST-8 date -d tomorrow +%F)
changes real-estate "how=merge&successor_id=$(unit housing-construction id)&since=$tomorrow&document=$(esc 并入通知)" 大方县住房和城乡建设局
of_public
on /units/real-estate "$tomorrow" 'that it goes on elsewhere' 接着办
get /units/real-estate
ok 'but not yet' hides 接着办 本单位的事从
on /units/local-tax 2018-07-04 'what came later, as far as it did' '本单位的事从 <time datetime="2018-07-05">'
shows /units 'both, until then' 县房产局 县住建局
of_liaison housing-construction
answers 404 GET "/liaison/topics/$estate"
of_liaison real-estate
shows "/liaison/topics/$estate" 'its draft, still its own' 'value="submit"'
sql "UPDATE unit SET until = until - INTERVAL 1 DAY WHERE code = 'real-estate';
    UPDATE unit_succession SET day = day - INTERVAL 1 DAY WHERE predecessor_id = $(unit real-estate id)"
workers_end
of_liaison housing-construction
shows "/liaison/topics/$estate" 'on the day it passes on by itself' 现在由本单位接着办 'value="submit"'
of_liaison real-estate
shows "/liaison/topics/$estate" 'and is read where it was' 房产的草稿
ok 'but not written' hides 'value="submit"'

# ---- What was a mistake is taken back

of_office
route GET /office/units/@/undo /office/units/finance/undo
ok 'it says what' says 2099年1月1日 大方县财税局
sends /office/units/finance/undo "revision=$(revision finance)&reason="
ok 'with a reason' complains reason
sends /office/units/finance/undo 'revision=0&reason=old'
ok 'and nothing that was changed meanwhile' is "$status" 409
route POST /office/units/@/undo /office/units/finance/undo \
    "token=$token&revision=$(revision finance)&reason=$(esc 没有这份通知)"
get /office/units/finance
ok 'the history has both' says 撤回变更 没有这份通知 '<del>大方县财税局</del>' 将来的通知
ok 'its name has no end again' is "$(sql "SELECT COUNT(*), MAX(until) FROM unit_name WHERE unit_id = $(unit finance id)")" '1	NULL'
on /units 2099-01-01 'the old name' 县财政局
of_office
sends /office/units/legal/undo "revision=$(revision legal)&reason=$(esc 写错了日期)"
ok 'an end is taken back, too' goes_to office/units/legal
of_public
shows /units/legal 'that it goes on' '十八、县政府法制办'
ok 'with nobody in its place' hides 接着办
get "/units/$justice"
ok 'nor elsewhere' hides '十八、县政府法制办'
of_office
sends /office/units/audit/undo "revision=$(revision audit)&reason=x"
ok 'where nothing was changed there is nothing' is "$status" 409
changes legal "how=dissolve&successor_id=$(unit "$justice" id)&since=2019-03-02&document=$(esc 机构改革方案)" 大方县司法局

# ---- What a mistake made is gone with it, unless it was used

audits() { sql "SELECT COUNT(*) FROM unit u JOIN unit_name n ON n.unit_id = u.id WHERE n.name LIKE '大方县审计%局'"; }
undo() { sends "/office/units/$1/undo" "revision=$(revision "$1")&reason=x"; }
split="how=split&new_name=$(esc 大方县审计一分局)%0A$(esc 大方县审计二分局)&since=2019-05-01&document=$(esc 机构改革方案)"
ok 'one is there' is "$(audits)" 1
changes audit "$split"
ok 'then three' is "$(audits)" 3
undo audit
ok 'the two are gone' is "$status $(audits)" '303 1'
ok 'and the log has it' rows "audit WHERE verb = 'unit.discard'" 2
finds audit 审计局
ok 'nor are they found' hides 审计一分局
changes audit "$split"
used=$(sql "SELECT id FROM unit WHERE id = (SELECT unit_id FROM unit_name WHERE name = '大方县审计二分局')")
topic_of "$(sql "SELECT code FROM unit WHERE id = $used")" 二分局的草稿 save
of_office
undo audit
ok 'one that has a topic stays, with its name' is "$status $(audits) $(sql "SELECT name FROM unit_name WHERE unit_id = $used")" \
    '303 2 大方县审计二分局'
merge() { changes "$1" "how=merge&new_name=$(esc 大方县审计统计局)&since=2019-06-01&others=$(unit statistics id)&document=d"; }
merge audit
undo audit
ok 'what another is merged into stays' rows "unit_name WHERE name = '大方县审计统计局'" 1
undo statistics
ok 'until that is taken back, too' rows "unit_name WHERE name = '大方县审计统计局'" 0
sends /office/units/new "name=$(esc 大方县空局)&short_name=$(esc 县空局)&code=empty&since=2019-07-01"
changes audit "how=dissolve&successor_id=$(unit empty id)&since=2019-07-01&document=d"
undo audit
ok 'and what was there before, though nothing refers to it' rows "unit WHERE code = 'empty'" 1

# ---- A first day that was wrong

first() { sends "/office/units/$1" "revision=$(revision "$1")&name=$(esc "$2")&short_name=$(esc "$3")&since=$4&reason=$(esc 日期录错)"; }
first finance 大方县财政局 县财政局 2012-03-01
ok 'it is corrected' is "$status $(unit finance since) $(sql "SELECT MIN(since) FROM unit_name WHERE unit_id = $(unit finance id)")" \
    '303 2012-03-01 2012-03-01'
get /office/units/finance
ok 'the history has both, and why' says '加入日期：原为“2014-09-15”，改为“2012-03-01”' 日期录错
of_public
get '/units?on=2013-01-01'
ok 'that day has it' all_of 县财政局
of_office
first finance 大方县财政局 县财政局 ''
ok 'an empty day stays what it was' is "$(unit finance since)" 2012-03-01
first poverty-relief 大方县乡村振兴局 县乡村振兴局 2018-01-01
ok 'it is before another name' complains since
ok 'which is said' says 太晚了
first poverty-relief 大方县乡村振兴局 县乡村振兴局 2017-12-31
ok 'the day before will do' is "$status" 303
first "$new_tax" 国家税务总局大方县税务局 县税务局 2018-07-06
ok 'nor after the day that it follows others' complains since
first local-tax 大方县地方税务局 县地税局 2018-07-05
ok 'nor after its end' complains since

# ---- What is wrong is said at its field

of_office
wrong() {	# 'what' FORM FIELD...
	what=$1
	plans audit "$2&document=d"
	shift 2
	ok "$what" complains "$@"
}
wrong 'a rename has a name' 'how=rename&since=2020-01-01' new_name
wrong 'and no successor' "how=rename&new_name=x&successor_id=$(unit finance id)&since=2020-01-01" successor_id
wrong 'a name that is not taken' "how=rename&new_name=$(esc 大方县教育局)&since=2020-01-01" new_name
wrong 'nor its short name' "how=rename&new_name=$(esc 审计新名，县教育局)&since=2020-01-01" new_name
wrong 'nor one to come' "how=rename&new_name=$(esc 审计新名，县乡村振兴局)&since=2020-01-01" new_name
wrong 'a name is not empty' 'how=rename&new_name=+,+&since=2020-01-01' new_name
wrong 'nor is the full one' "how=rename&new_name=$(esc ，县审计)&since=2020-01-01" new_name
wrong 'a merger takes no name' "how=merge&new_name=$(esc 审计新名，县教育局)&since=2020-01-01" new_name
wrong 'nor a split' "how=split&new_name=$(esc 审计一)%0A$(esc 审计二，县教育局)&since=2020-01-01" new_name
wrong 'nor is one given twice' "how=split&new_name=$(esc 审计一)%0A$(esc 审计一)&since=2020-01-01" new_name
wrong 'not even for short' "how=split&new_name=$(esc 审计一，审计)%0A$(esc 审计二，审计)&since=2020-01-01" new_name
wrong 'a day when the unit is there' 'how=rename&new_name=x&since=2014-09-15' since
ok 'which is named' says 成为成员的那一天：2014-09-15
wrong 'a merger leads somewhere' 'how=merge&since=2020-01-01' successor_id
wrong 'not to itself' "how=merge&successor_id=$(unit audit id)&since=2020-01-01" successor_id
wrong 'not to what has ended' "how=dissolve&successor_id=$(unit legal id)&since=2020-01-01" successor_id
wrong 'a split is into two' 'how=split&new_name=x&since=2020-01-01' new_name
wrong 'the dissolved have successors' 'how=dissolve&since=2020-01-01' successor_id
wrong 'a day there is' 'how=rename&new_name=x&since=2020-02-30' since
plans audit 'how=rename&new_name=x&since=2020-01-01'
ok 'each change has its document' complains document
plans audit 'how=rename'
ok 'all that is missing is said at once' complains new_name since document
plans audit ''
ok 'the way too' complains how since document
plans audit 'how=dissolve&since=2020-01-01&document=d'
ok 'a unit that is dissolved has a successor, not a new name' says 请选承接单位
plans poverty-relief "how=rename&new_name=$(esc 扶贫又一名)&since=2020-01-01&document=d"
ok 'a later name is told of' previews 已经登记从 '2021年6月1日' 改名为大方县乡村振兴局
plans audit "how=rename&new_name=$(esc 审计一局)&since=2020-01-01&document=d"
print=$(field seen)
plans audit "how=rename&new_name=$(esc 审计二局)&since=2020-01-01&document=d&seen=$print"
ok 'what was altered after the preview is shown again' previews 审计二局
old=$(revision audit)
sends /office/units/audit "revision=$old&name=$(esc 大方县审计局)&short_name=$(esc 县审计局)&phone=1&reason=r"
sends /office/units/audit/change "revision=$old&how=rename&new_name=$(esc 审计一局)&since=2020-01-01&document=d&seen=$print"
ok 'what another changed meanwhile is looked at first' is "$status" 409
ok 'and what was typed stays' says 审计一局
route POST /office/units/@/change /office/units/audit/change \
    "token=$token&revision=$(revision audit)&how=rename&new_name=$(esc 审计一局)&since=2020-01-01&document=d&seen=$print"

# ---- Changes to come make a chain without gaps, and no circle

changes survey-team "how=dissolve&successor_id=$(unit statistics id)&since=2097-06-01&document=d" 大方县统计局
plans statistics "how=dissolve&successor_id=$(unit audit id)&since=2097-02-01&document=d"
ok 'who is to follow another does not end before' complains since
ok 'and the other is named' says '已经登记由它承接' '2097-06-01'
plans statistics "how=merge&successor_id=$(unit survey-team id)&since=2097-02-01&document=d"
ok 'nor goes back to the other' complains since
plans statistics "how=dissolve&successor_id=$(unit audit id)&since=2097-06-01&document=d"
ok 'nor on the same day' complains since
plans statistics "how=merge&successor_id=$(unit survey-team id)&since=2097-06-02&document=d"
ok 'who is gone follows nobody' complains successor_id
changes statistics "how=dissolve&successor_id=$(unit audit id)&since=2097-07-01&document=d" 审计一局
ok 'a later day does' is "$(sql "SELECT COUNT(*) FROM unit_heir WHERE unit_id = $(unit survey-team id) AND '2097-08-01' BETWEEN since AND until")" 1

# ---- A code that is there is passed over

next=$(sql 'SELECT MAX(id) + 2 FROM unit')
sends /office/units/new "name=$(esc 占号的单位)&short_name=$(esc 占号单位)&code=unit-$next&since=2018-01-01"
ok 'a unit has the code that is next' goes_to "office/units/unit-$next"
changes "unit-$next" "how=merge&new_name=$(esc 不占号的单位)&since=2020-01-01&document=d"
ok 'the new one has another' is "$(sql "SELECT COUNT(*) FROM unit u JOIN unit_name n ON n.unit_id = u.id
    WHERE n.name = '不占号的单位' AND u.code = 'unit-$((next + 1))'")" 1

# ---- Personal numbers are not public

mobile=13985712345
sends /office/units/audit "revision=$(revision audit)&name=$(esc 大方县审计局)$mobile&short_name=$(esc 县审计局)$mobile&aliases=$(esc 审计)%0A$mobile&phone=$mobile&address=x+$mobile&hours=9-5+$mobile&reason=r"
ok 'the office writes none into a unit' complains name short_name aliases phone address hours
ok 'and is told so' says 这里有个人号码
plans audit "how=rename&new_name=$(esc 审计三局)$mobile&since=2020-02-01&document=d"
ok 'nor into a new name' complains new_name
of_liaison audit
sends /liaison/unit "revision=$(revision audit)&phone=0857-5221234+$mobile&address=52242219800101001X&hours=$mobile"
ok 'nor do its liaisons' complains phone address hours
sends /liaison/unit "revision=$(revision audit)&phone=0857-5221234&address=&hours="
ok 'a land line is none' goes_to liaison/unit
of_office
answers 404 GET /office/units/nothing
answers 404 GET /office/units/nothing/change

# ---- Days as people write them, and what is no day

of_public
for day in 2018-07-04 2018/7/4 20180704 "$(esc 2018年7月4日)" "$(esc 二〇一八年七月四日)"; do
	get "/units?on=$day"
	ok "$day is a day" all_of '<time datetime="2018-07-04">' 县国税局
done
ok 'robots keep today' says 'content="noindex"' '/units"' 'rel="canonical"'
shows '/duties?category=medical&on=2018-07-04' 'a filter of a day' "${PORTAL_BASE}duties?category=medical\">看今天的"
shows '/units?on=' 'an empty day: today' 现任成员
ok 'which robots read' hides noindex canonical
for day in abc 2018-02-30 "$(esc 2018年)" 1066-10-14; do
	get "/units/finance?on=$day"
	ok "$day is none, and that is said" eval 'is "$status" 400 && says 这个日子不对 请写成 id=\"on\"'
done
shows '/units?on=2010-01-01' 'before there were any' 还没有建立 那一天没有成员单位
lianxi audit verify >/dev/null
ok "the log is whole" [ $? = 0 ]
finish
