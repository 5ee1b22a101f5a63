#!/bin/sh
# Ten years of a county, on screen.  It begins with an empty database and two
# administrators; an office builds the conference on its pages and changes it
# year after year.  Then each day of the ten years is as it was.
. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/files.sh"
. "$(dirname "$0")/screen.sh"
ok 'the database is empty' database story_decade
trap 'database_drop; rm -rf "$work"' EXIT

# ---- Two administrators, from the terminal; all others on screen

root=$(lianxi user add root 管理员) && lianxi user role root give system
guard=$(lianxi user add guard 安全员) && lianxi user role guard give security
enters root "$root"
enters guard "$guard"
joins keeper office
joins second office
joins chair convener
joins editor editor
joins judge reviewer

# ---- The conference, its units, its calendar

at public
answers 503 GET /
at office keeper
shows /office/ 'where to begin' 联席会议还没有建立 office/settings/facts
does 'the facts of the conference' /office/settings/facts name=清河县社会救助联席会议 short_name=联席会议 county=清河县 \
    government=清河县人民政府 office=清河县社会救助联席会议办公室 basis=清河县人民政府同意设立 purpose=统筹社会救助 \
    founded_on=2015-05-01 site_domain=qinghe.example.gov.cn phone=0857-1000001 revision=0
does 'a kind of notice' /office/settings/kinds/new code=announcement name=公告 position=1
while read -r code name short alias; do
	does "unit $short" /office/units/new "code=$code" "name=$name" "short_name=$short" "aliases=$alias" since=2015-05-01
done <<END
civil-affairs 清河县民政局 县民政局 民政局
state-tax 清河县国家税务局 县国税局 国税
local-tax 清河县地方税务局 县地税局 地税
trade 清河县工商行政管理局 县工商局 工商
quality 清河县质量技术监督局 县质监局 质监
food 清河县食品药品监督管理局 县食药监局 食药监
legal 清河县人民政府法制办公室 县法制办 法制办
justice 清河县司法局 县司法局 司法
relief 清河县扶贫开发办公室 县扶贫办 扶贫办
health 清河县卫生和计划生育局 县卫计局 卫计
END
at public
shows /units 'all of them' 县民政局 县国税局 县扶贫办 '共 10 个单位'
at office keeper
printf '日期,类型,名称\n2026-10-01,放假,国庆节\n2026-10-10,上班,国庆节\n' >"$work/days.csv"
imports days.csv /office/calendar/import document=国办发明电
printf '乡镇,地址,电话\n东河镇,东河街1号,0857-2000001\n西山乡,西山路2号,0857-2000002\n' >"$work/towns.csv"
imports towns.csv /office/townships/import

# ---- People

civil=$(uid 县民政局) relief=$(uid 县扶贫办) legal=$(uid 县法制办) state=$(uid 县国税局) local=$(uid 县地税局)
justice=$(uid 县司法局) trade=$(uid 县工商局) quality=$(uid 县质监局) food=$(uid 县食药监局) health=$(uid 县卫计局)
convener_is first-convener 首召集
convener_is convener 次召集
at office keeper
for member in "$relief 扶成员 县扶贫办" "$state 国成员 县国税局" "$local 地成员 县地税局" "$legal 法成员 县法制办" "$justice 司成员 县司法局"; do
	set -- $member
	does "the member of $3" /office/people/new deed=save role=member "unit_id=$1" "name=$2" "office=$3" post=副职 \
	    since=2015-05-01 why=设立通知
done
liaison_of "$relief" wang
liaison_of "$local" taxer
liaison_of "$legal" lawyer
liaison_of "$justice" judicial

# ---- What the public reads: a category, a standard, the first duty list

at press editor
does 'a category begins' /press/aid/new deed=save name=最低生活保障 what=给困难家庭发钱 code=subsistence
published 'and is whole' "$to" deed=send revision=0 name=最低生活保障 what=给困难家庭发钱 code=subsistence who=困难家庭 \
    articles=第九条 law_on=2014-05-01 review_by=2099-01-01
at press editor
aid=$(choice 最低生活保障 /press/standards/new)
for amount in 400:2015-06-01 450:2018-01-01; do
	published "the standard of $amount" /press/standards/new deed=send "category_id=$aid" name=城市低保 area=城市 per=人·月 \
	    "amount=${amount%:*}" "since=${amount#*:}" document=调整标准的通知
done
at office keeper
does 'the first duty list' /office/duties/new deed=save title=设立通知 since=2015-05-01
list=$to
about=category-$aid
section "$relief" 县扶贫办 牵头精准扶贫。
section "$state" 县国税局 核对国税纳税情况。 "joint=$local"
section "$local" 县地税局 核对地税纳税情况。
section "$trade" 县工商局 核对个体工商户。 "assist=$quality"
section "$food" 县食药监局 保障食品药品安全。
section "$legal" 县法制办 审查规范性文件。
section "$health" 县卫计局 办理医疗救助。
enforce 设立通知 2015-05-01

# ---- Documents of those years, and the clock, which alone is not on screen

published 'a document of 2016' /press/policies/new deed=send title=扶贫对象核对办法 issuer=县扶贫办 body=核对办法全文 made_on=2016-03-01 \
    "unit_id=$relief"
policy=${paper##*/}
published 'a notice of 2017' /press/notices/new deed=send title=扶贫公告 body=公告全文 kind=announcement "unit_id=$relief"
notice=${paper##*/}
at liaison taxer
topic="category_id=$aid problem=问题 proposal=办法 decision=请决定"
does 'a topic of the tax office' /liaison/topics/new deed=submit title=纳税核对的议题 $topic
taxed=$id
at office keeper
makes 'is accepted' "/office/topics/$taxed" deed=accept
at liaison lawyer
does 'one of the legal office waits' /liaison/topics/new deed=submit title=法制办没办完的 $topic
open=$id
at liaison wang
does 'and a draft' /liaison/topics/new deed=save title=扶贫办的草稿 problem=问题
draft=$id
sql "UPDATE notice SET published_at = UNIX_TIMESTAMP('2017-05-01'), updated_at = published_at WHERE id = $notice;
    UPDATE policy SET published_at = UNIX_TIMESTAMP('2016-03-05'), updated_at = published_at WHERE id = $policy;
    UPDATE topic SET submitted_at = UNIX_TIMESTAMP('2018-02-01') WHERE id IN ($taxed, $open)"

# ---- Six liaisons and three members

now=wang
left() { get /liaison/; is "$status" 303; }
for next in zhao:2016-09-01 qian:2017-09-01 sun:2018-09-01 lisi:2019-09-01 zhou:2020-09-01 wu:2022-09-01; do
	at liaison "$now"
	does "${next%:*} is to follow $now" /liaison/people/liaisons/new deed=propose "name=${next%:*}" post=股长 \
	    "since=${next#*:}" "leaver_id=$(choice ">$now" /liaison/people/liaisons/new)"
	at office keeper
	makes 'which the office confirms' "/office/people/liaisons/$id" deed=agree
	joins "${next%:*}" liaison "$id"
	at liaison "$now"
	ok "the account of $now has ended" left
	now=${next%:*}
	at liaison "$now"
	[ "$now" != zhao ] || shows /liaison/ 'what is left open' 交接下来的事 扶贫办的草稿
done
was=扶成员
for next in 甲成员:2017-03-01 乙成员:2019-03-01 丙成员:2023-03-01; do
	at liaison "$now"
	does "${next%:*} is to follow $was" /liaison/people/members/new deed=propose "name=${next%:*}" post=副职 reason=工作变动 \
	    "since=${next#*:}" "seat_id=$(choice ">$was" /liaison/people/members/new)"
	at office keeper
	makes 'as the conference decided' "/office/people/members/$id" deed=agree document=会议纪要 "decided_on=${next#*:}"
	was=${next%:*}
done

# ---- Units: 2018's reform, and the names after it

units 'the tax offices merge' state-tax how=merge new_name=国家税务总局清河县税务局，县税务局 "others=$local" since=2018-07-05
units 'three become one' trade how=merge new_name=清河县市场监督管理局，县市场监管局 "others=$quality" "others=$food" since=2018-11-01
units 'the legal office is dissolved' legal how=dissolve "successor_id=$justice" since=2019-01-01
units 'health is split' health how=split since=2019-02-01 \
    "new_name=清河县卫生健康局，县卫健局
清河县医疗保障局，县医保局"
units 'relief is renamed' relief how=rename new_name=清河县乡村振兴局，县乡村振兴局 since=2021-06-01
units 'a name between is told late' relief how=rename new_name=清河县扶贫办公室，县扶贫办公室 since=2018-01-01
units 'justice is to be renamed' justice how=rename new_name=清河县司法和应急局，县司法应急局 since=2099-01-01

at public
tax=$(code 县税务局) market=$(code 县市场监管局) medical=$(code 县医保局)

# ---- The second duty list; a correction; two who edit one thing; a new calendar

at office keeper
does 'a second list begins as a copy' /office/duties/new deed=save from_id="${list##*/}" title=职责调整通知
list=$to
shows "$list" 'the heirs in the place of those that ended' 县税务局 县市场监管局 '7 节，7 条'
section_at 县卫计局
makes 'one section gets the name of the heir' "$part" deed=save text=县卫健局、县医保局 place=7 \
    "units=$(uid 县卫健局)" "units=$(uid 县医保局)"
section "$relief" 县乡村振兴局 防止返贫。
enforce 职责调整通知 2021-07-01

at office keeper
revision /office/units/civil-affairs
words="name=清河县民政局 short_name=县民政局 aliases=民政局 revision=$rev"
does 'a number and a first day that were wrong are corrected' /office/units/civil-affairs $words phone=0857-3000001 since=2015-04-01 reason=录错
at office second
sends /office/units/civil-affairs $words phone=0857-3000002 reason=也要改
ok 'a second editor with the old page is told' is "$accepted" 409
ok 'with both' says 0857-3000001 0857-3000002

at office keeper
does 'a kind with an end' /office/settings/kinds/new code=list name=名单公示 position=2 posting_days=7
published 'a posting' /press/notices/new deed=send title=名单公示一 body=名单 kind=list "unit_id=$civil" objection_phone=0857-1000001
posting=${paper##*/}
ends() { at public; get "/notices/$posting"; printf '%s' "$page" | grep -o 'datetime="2[0-9-]*"' | sort | tail -n 1; }
before=$(ends)
at office keeper
{ echo 日期,类型,名称; for ahead in 1 2 3 4 5 6 7; do echo "$(TZ=CST-8 date -d "$ahead days" +%F),放假,大雪"; done; } >"$work/snow.csv"
imports snow.csv /office/calendar/import document=国办发明电
ok 'a new calendar counts what is open again' eval '[ "$(ends)" \> "$before" ]'
at press editor
shows "/press/notices/$posting" 'from when to when' 公示截止重新数过

# ---- Each day of the ten years is as it was

at public
days_are <<END
/units 2015-05-01 县国税局,县地税局,县工商局,县质监局,县食药监局,县法制办,县扶贫办,县卫计局 县税务局,县市场监管局,县卫健局
/units 2018-07-04 县国税局,县地税局 县税务局
/units 2018-07-05 县税务局,县工商局,县法制办 县国税局,县地税局,县市场监管局
/units 2018-10-31 县工商局,县质监局,县食药监局 县市场监管局
/units 2018-11-01 县市场监管局 县工商局,县质监局,县食药监局
/units 2018-12-31 县法制办,县司法局 县卫健局
/units 2019-01-01 县司法局,县卫计局 县法制办
/units 2019-01-31 县卫计局 县卫健局,县医保局
/units 2019-02-01 县卫健局,县医保局 县卫计局
/units 2021-05-31 县扶贫办公室 县乡村振兴局
/units 2021-06-01 县乡村振兴局 县扶贫
/units 2098-12-31 县司法局 县司法应急局
/units 2099-01-01 县司法应急局 >县司法局<
/units/relief 2017-12-31 <h1>清河县扶贫开发办公室 <h1>清河县扶贫办公室
/units/relief 2018-01-01 <h1>清河县扶贫办公室 <h1>清河县乡村振兴局
/units/relief 2021-06-01 <h1>清河县乡村振兴局 <h1>清河县扶贫
/units/state-tax 2016-01-01 <h1>清河县国家税务局,核对国税纳税情况 核对地税纳税情况
/units/$tax 2018-07-05 核对国税纳税情况,核对地税纳税情况,国成员,地成员 审查规范性文件
/units/$market 2018-11-01 核对个体工商户,保障食品药品安全 核对国税
/units/justice 2019-01-01 审查规范性文件 核对国税
/units/$medical 2019-02-01 办理医疗救助 核对国税
/duties 2015-05-01 设立通知,"who">县国税局,"who">县地税局,"who">县工商局 "who">县税务局,防止返贫
/duties 2018-07-05 "who">县税务局,"who">县工商局 "who">县国税局,"who">县地税局
/duties 2021-06-30 牵头精准扶贫,"who">县市场监管局,"who">县司法局 防止返贫,"who">县工商局
/duties 2021-07-01 职责调整通知,防止返贫,"who">县乡村振兴局 "who">县卫计局
/about 2016-08-31 扶成员,wang 甲成员,zhao
/about 2016-09-01 扶成员,zhao wang
/about 2017-03-01 甲成员,zhao 扶成员,qian
/about 2018-09-01 甲成员,sun qian
/about 2019-03-01 乙成员,sun 甲成员,lisi
/about 2020-09-01 乙成员,zhou lisi
/about 2023-03-01 丙成员,wu 乙成员,zhou
END
shows "/notices/$notice" 'the name of its day' 县扶贫办
ok 'and no later one' hides 乡村振兴局
shows "/policies/$policy" 'that of 2016' 县扶贫办
ok 'and no later one here' hides 乡村振兴局 清河县扶贫办公室
for name in state-tax:国税 local-tax:县地税局 "$tax:县税务局" trade:清河县工商行政管理局 quality:质监 food:食药监 "$market:县市场监管局" \
    legal:法制办 justice:司法 relief:扶贫办 relief:清河县扶贫开发办公室 relief:乡村振兴局 health:卫计 "$medical:医保局"; do
	get "/search?q=$(esc "${name#*:}")"
	ok "${name#*:} is found" says "units/${name%%:*}\""
done
shows /aid/subsistence 'what it is now, was, and where to apply' '>450<' '2017年12月31日' 东河街1号 0857-2000002
at liaison judicial
shows /liaison/topics 'what the dissolved office left open' 法制办没办完的 原县法制办
at liaison wu
shows "/liaison/topics/$draft" 'the draft that was handed over six times' 扶贫办的草稿
at office keeper
shows '/office/topics?state=any' 'topics of the past with the name of then' 县地税局 县法制办
ok 'the log and the database are whole' eval 'lianxi audit verify >/dev/null && lianxi verify >/dev/null'
finish
