#!/bin/sh
# Another county: notices, policies, meetings and resolutions in every state.
# What is not public is on no page and in no count, feed, sitemap or search.
. "$(dirname "$0")/lib.sh"
ok 'the county is loaded' database story_county "$tests"/sample/*.txt
trap database_drop EXIT
of() { sql "SELECT id FROM $1 WHERE $2"; }	# TABLE WHERE

standing=$(of notice "title LIKE '社会救助资金%'")
posted=$(of notice "title LIKE '%还在公示%'")
ended=$(of notice "title LIKE '%已经结束%'")
withdrawn=$(of notice "title = '撤回的公告'")
draft=$(of notice "title = '公告草稿'")
old=$(of policy "title LIKE '示例县医疗救助试行%'")
amended=$(of policy "title LIKE '示例县低保标准通知%'")
pulled=$(of policy "title = '发错的文件'")
unwritten=$(of policy "title = '没有发布的草稿'")
decided=$(of resolution "title = '提高城市低保标准'")
internal=$(of resolution "title = '不公开的事项'")
unissued=$(of resolution "title LIKE '纪要没有%'")
planned=$(of meeting "state = 0")
cancelled=$(of meeting "state = 3")
held=$(of meeting "name = '2016 年例会'")

# Rows that will be public, that never were, and that were.
sql "INSERT INTO policy (id, state, version, title, issuer, category_id, unit_id,
	published_at, updated_at, made_on)
    SELECT 901, 2, 1, '未来的文件', 'x', c.id, u.id, 4000000000, 4000000000,
	'2014-01-01' FROM category c, unit u WHERE c.code = 'subsistence'
	AND u.code = 'civil-affairs';
    INSERT INTO policy_version (policy_id, version, title, body, note,
	author_id, reviewer_id, written_at) VALUES (901, 1, 'x', '未来的文件', '', NULL, NULL, 1);
    INSERT INTO policy (id, state, version, title, issuer, category_id, unit_id,
	published_at, updated_at)
    SELECT 902, 1, 1, '送审的文件', 'x', category_id, unit_id, 1400000000, 1400000000
	FROM policy WHERE id = 901;
    INSERT INTO policy_version (policy_id, version, title, body, note,
	author_id, reviewer_id, written_at) VALUES (902, 1, 'x', '送审的文件', '', NULL, NULL, 1);
    INSERT INTO notice (id, state, version, kind, title, category_id, unit_id,
	published_at, updated_at)
    SELECT 901, 2, 1, 'review', '未来的公告', category_id, unit_id, 4000000000,
	4000000000 FROM policy WHERE id = 901;
    INSERT INTO notice_version (notice_id, version, title, body, note,
	author_id, reviewer_id, written_at) VALUES (901, 1, 'x', '未来的公告', '', NULL, NULL, 1);
    INSERT INTO notice (id, state, version, kind, title, category_id, unit_id,
	published_at, updated_at)
    SELECT 902, 1, 1, 'review', '送审的公告', category_id, unit_id, 1400000000,
	1400000000 FROM policy WHERE id = 901;
    INSERT INTO notice_version (notice_id, version, title, body, note,
	author_id, reviewer_id, written_at) VALUES (902, 1, 'x', '送审的公告', '', NULL, NULL, 1);
    INSERT INTO resolution (id, meeting_id, position, title, text, extract,
	state, issued_on, published_at)
    VALUES (901, $held, 90, '未来的事项', 'x', 'x', 3, '2014-01-01', 4000000000),
	(902, $planned, 90, '没有公布的会议的事项', 'x', 'x', 3, '2014-01-01', 1400000000)"

# ---- Hidden rows are nowhere

for page_of in / /about /units /units/civil-affairs /units/finance /duties \
    /aid /aid/subsistence /aid/medical /policies '/policies?category=subsistence' \
    '/policies?unit=civil-affairs' /policies.atom /notices \
    '/notices?kind=review' '/notices?unit=civil-affairs' '/notices?kind=announcement' \
    '/notices?year=2016' /notices.atom /meetings '/meetings?year=2099' \
    "/meetings/$held" /meetings.ics /resolutions '/resolutions?year=2016' \
    /sitemap.xml /sitemap-policies-1.xml /sitemap-notices-1.xml \
    /sitemap-meetings-1.xml /sitemap-resolutions-1.xml; do
	get "$page_of"
	ok "$page_of is there" is "$status" 200
	page=${page%%'<section class="block" id="over">'*}
	ok "$page_of shows nothing that is not public" hides 未来的 送审的 \
	    草稿 发错的文件 撤回的公告 已经结束 不公开的事项 纪要没有印发 \
	    没有公布的会议 内部 附表有误 \
	    "policies/$pulled<" "policies/$pulled\"" "policies/$unwritten<" \
	    "policies/$unwritten\"" policies/90 \
	    "notices/$ended<" "notices/$ended\"" "notices/$withdrawn<" \
	    "notices/$withdrawn\"" "notices/$draft\"" notices/90 \
	    "resolutions/$internal\"" "resolutions/$unissued\"" resolutions/90 \
	    "meetings/$planned\"" "meetings/$planned<"
done
for q in 草稿 撤回 结束 未来 送审 内部 不公开 没有印发 待定 没有公布 附表有误; do
	q=$(esc $q)
	get "/search?q=$q"
	ok "a search for what is hidden ($q) finds none of it" hides \
	    "policies/$pulled\"" "policies/$unwritten\"" "notices/$ended\"" \
	    "notices/$withdrawn\"" "notices/$draft\"" "meetings/$planned\"" \
	    "resolutions/$internal\"" "resolutions/$unissued\"" \
	    policies/90 notices/90
	get "/search.atom?q=$q"
	ok 'its feed does not have them either' hides "policies/$pulled<" "notices/$ended\"" \
	    "notices/$withdrawn\"" "notices/$draft\"" policies/90 notices/90
done
for path in policies/$unwritten policies/901 policies/902 notices/$draft notices/901 \
    notices/902 meetings/$planned resolutions/$internal resolutions/$unissued \
    resolutions/901 resolutions/902; do
	answers 404 GET "/$path"
	ok 'the error page does not say why' hides 未来 送审 草稿 内部 不公开 没有公布
done

# ---- Rows that are not public any more

answers 410 GET "/notices/$ended"
ok 'the page says on which day it ended' says 'datetime="2016-01-15T00:00:00+08:00"' /notices
ok 'the page does not show the notice' hides 已经结束 到期自动撤下
get /notices
ok 'its title stays in a list of what is over' says '<span class="what">低保审核公示（已经结束）</span>'
ok 'without a link, and not what it said' hides "notices/$ended\"" 到期自动撤下
answers 410 GET "/notices/$withdrawn"
ok 'the page says when and why it was withdrawn' says 2016-02-02T15:30:00 日期写错，示例。
ok 'the page does not show the notice' hides 撤回的公告
ok 'the page is not cached' sent Cache-Control no-store
answers 410 GET "/policies/$pulled"
ok 'the page of a withdrawn policy says why' says 附表有误，示例。 /policies
ok 'and does not show the policy' hides 发错的文件 谁也看不到

newest() { case $page in *"$1"*"$2"*) ;; *) return 1 ;; esac; }

# ---- Notices

route GET /notices/# "/notices/$standing"
route GET /meetings/# "/meetings/$held"
route GET /resolutions/# "/resolutions/$decided"

get /notices
ok 'the list counts three public notices' says '共 3 '
ok 'the newest notice is first' newest "/notices/$posted\"" "/notices/$standing\""
get '/notices?kind=supervision'
ok 'the filter by kind finds one' says '共 1 ' "/notices/$standing\""
get '/notices?kind=review&unit=civil-affairs&year=2026'
ok 'the filter by kind, unit and year finds one' says '共 1 ' "/notices/$posted\""
get '/notices?kind=review&year=2016'
ok 'another year finds none' hides "/notices/$posted\"" '共 1 '
get '/notices?unit=finance'
ok 'another unit finds none' hides "/notices/$posted\"" '共 1 '
shows "/notices/$posted" 'until when it is posted' 2099-12-31 公示内容 初审公示
shows "/notices/$standing" 'its facts' '&lt;第一次&gt; &amp; “结果”' 县民政局 \
    2016-05-03T09:00:00+08:00 '<meta name="ContentSource" content="示例县民政局">'

# ---- Policies

get /policies
ok 'the list counts four public policies' says '共 4 '
for trial in valid:1 amended:1 repealed:1 expired:1; do
	get "/policies?state=${trial%:*}"
	ok "one is ${trial%:*}" says '共 1 '
done
get '/policies?category=medical'
ok 'the filter by category finds one' says '共 1 ' "/policies/$old\""
get '/policies?unit=health&category=medical&state=repealed&year=2015'
ok 'all filters together find one' says '共 1 ' "/policies/$old\""
get '/policies?unit=health&category=medical&state=valid'
ok 'another state finds none' hides "/policies/$old\""
shows "/policies/$old" 'that it is repealed' 已废止 没有写明
shows "/policies/$amended" 'that it was changed' 已修改 '<div class="banner"><p>这份文件后来改过'
sql "UPDATE policy SET valid_until = '2016-12-31' WHERE id = $amended"
shows "/policies/$amended" 'that its time is over' 已经失效 2016-12-31
ok 'it is not shown as in force' hides 现行有效 '<div class="banner"><p>'
sql "UPDATE policy SET valid_until = '2199-12-31' WHERE id = $amended"
shows "/policies/$amended" 'that its time is not over' '<div class="banner"><p>这份文件后来改过'
get /policies/1
ok 'the body is rendered' says '<strong>粗体</strong>' '<table>' '<h2>一、职能</h2>'
ok 'without scripts' hides 'alert(1)</script>' 'href="javascript:'

# ---- Meetings and resolutions

get /meetings
ok 'the list has the coming meeting' says 将要召开的例会 待召开
ok 'a cancelled meeting is listed with its reason' says '2017 年临时会议' 已取消 防汛，示例。
get '/meetings?year=2016'
ok 'the list of a year has all its meetings' says '2016 年例会' '2016 年联络员会议'
ok 'and no others' hides '2017 年临时会议' 将要召开的例会
shows "/meetings/$cancelled" 'its ground and its end' 县政府领导指示，示例。 防汛，示例。 已取消
ok 'and mentions no resolutions' hides 还没有公开的议定事项
shows /about 'on what it stands' 示例县人民政府同意设立，只供测试。 \
    关于建立示例县社会救助联席会议制度的通知
shows /aid/subsistence 'the law it rests on' '《社会救助暂行办法》第九条至第十三条'
shows "/meetings/$held" 'when, where, what came of it' 2016-03-20T09:00:00+08:00 \
    县政府一号会议室 "/resolutions/$decided\"" 第一行说明。
get /resolutions
ok 'the list counts one public resolution' says '共 1 ' 提高城市低保标准
shows "/resolutions/$decided" 'its extract' '同意从 2016 年 1 月起提高。' '2016 年例会' 2016-03-28
ok 'the full text is not shown' hides 全文第一段 内部
get /meetings.ics
ok 'the calendar has four meetings' counts_lines 4 BEGIN:VEVENT
ok 'one of them is cancelled' counts_lines 1 STATUS:CANCELLED
ok 'its SEQUENCE is raised' says SEQUENCE:2
ok 'times are in UTC' says DTSTART:20160320T010000Z DTEND:20160320T033000Z

# ---- Home, unit, category

get /
ok 'the home page has the newest of each kind' says "/policies/$amended\"" "/notices/$posted\"" \
    将要召开的例会 提高城市低保标准
ok 'but no cancelled meeting' hides '2017 年临时会议'
shows /aid/subsistence 'the present standard with its document' 400.50 示民发〔2016〕3
ok 'a future standard is not shown' hides 以后的标准
sql "INSERT INTO standard (category_id, name, amount, per, since, document, state, published_at, public_since)
    SELECT id, '明天的标准', 123.45, '人·月', '2199-01-01', 'x', 2, 1, '2199-01-01' FROM category
    WHERE code IN ('subsistence', 'medical')"
get /aid/subsistence
to_come() {	# the past one only among the changes
	says 以后的标准 123.45 && case ${page%%标准的变化*} in *'>360<'*) false ;; *'>400.50<'*) ;; *) false ;; esac &&
	    case ${page#*标准的变化} in *2015年12月31日*'>360<'*明天的*还没开始*) ;; *) false ;; esac
}
ok 'one of a later day is to come, not past' to_come
shows /aid/medical 'in one line what is not published' \
    '县里还没有公布：谁可以申请、现在的标准、需要的材料、到哪里申请、办理天数。请到所在的乡'
ok 'and no empty rows' hides 未公布 没有写明 '<dd></dd>' '<dt>现在的标准</dt>'
shows /aid/subsistence 'where, with what, whom to call, how long' \
    '<dt>去哪里</dt><dd>乡（镇、街道）。' '<dt>带什么</dt><dd>书面申请。' \
    '<dt>打电话</dt><dd><a class="tall figure" href="tel:000-0000001">' \
    '<dt>多久</dt><dd>示例，没有期限。' '按 2014 年的规定写成'
ok 'steps have a name and a text' says '<li><b>申请</b> <span>到乡（镇、街道）</span>' \
    '<li><b>只有名称</b></li>'
ok 'there is no note on missing facts' hides 县里还没有公布
shows /units/health 'its names, dated' 示例县卫生健康局 示例县卫生和计划生育局 示例县卫生局 2019-02-01
ok 'the unit has its liaison' says 示例戊
shows /units/land 'that it ended, and who took over' natural-resources 机构改革，示例。 \
    '>2019年1月31日</time>为止'
get /units
ok 'a former member is not listed among the members' eval \
    'case ${page%%以前的成员单位*} in *units/land*) false ;; esac'
ok 'it is listed among the former members, with who took over' eval \
    'case ${page#*以前的成员单位} in *units/land*由*units/natural*接着办*) ;; *) false ;; esac'
members=$(sql 'SELECT COUNT(*) FROM unit WHERE until IS NULL')
ok 'it is not counted' says "共 $members 个单位"
get /
ok 'it is not on the home page' hides units/land
ok 'nor counted there' says "县里 $members 个单位"
shows /units/natural-resources 'whom it follows' /units/land
shows /units/finance 'who sits there now' 示例丁
ok 'a former seat is not shown' hides 副局长

# ---- Search

get '/search?q=%E4%BD%8E%E4%BF%9D'
ok 'the search finds documents by their words' says "policies/$amended" "notices/$posted"
get '/search?q=%E4%BD%8E%E4%BF%9D&kind=notice&year=2026'
ok 'the search filters by kind and year' says "notices/$posted"
ok 'and finds no others' hides "policies/$amended\""
get '/search?q=%E5%8D%AB%E5%81%A5'
ok 'the search finds a unit by its alias' says /units/health
finish
