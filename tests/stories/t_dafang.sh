#!/bin/sh
# The public pages of the sample conference, with facts from the founding
# notice.
. "$(dirname "$0")/lib.sh"

# ---- Home

route GET / /
shows / 'the conference and the ways in' '<h1' '大方县社会救助联席会议' \
    'href="/aid"' 'href="/policies"' 'href="/notices"' 'href="/units"' \
    'href="/duties"' 'href="/meetings"' 'href="/resolutions"' \
    'href="/about"' 'action="/search"'
ok 'the newest document is listed' says '关于印发大方县社会救助联席会议制度的通知'
for heading in '<html lang="zh-CN">' '<meta name="SiteName"' '<main '; do
	ok "there is one $heading" counts_lines 1 "$heading"
done

route GET /about /about
shows /about 'functions, composition, rules, seats' '大方县社会救助联席会议' \
    '陈德奉' '第一召集人' '召集人' '例会'
ok 'it links to the founding document' says 'href="/policies/1"'

# ---- Units

route GET /units /units
ok 'the list has all 23 units' is \
    "$(printf '%s' "$page" | grep -o 'href="/units/[a-z-]*"' | sort -u | wc -l)" 23
route GET /units/@ /units/credit-union
shows /units/credit-union 'its other names' '县信用联社' '信用联社' '农村信用联社' '县农村信用联社'
ok 'the unit has its duty' says '核对'
shows /units/civil-affairs 'what it leads and joins' '县民政局' '牵头' '会同' '电话</dt><dd>县里还没有公布'
shows /units/poverty-relief 'a unit with seat' '县扶贫办'
answers 404 GET /units/railway
answers 301 GET /units/Finance

route GET /duties /duties
ok 'the matrix has all 114 clauses' says '114'
get '/duties?unit=credit-union'
ok 'the filter by unit finds its clauses' says '县信用联社'
ok 'and no others' hides '价格补贴'
get '/duties?category=medical&role=lead'
ok 'the filter by category and role is accepted' is "$status" 200
get /duties
ok 'the overview has all areas' is "$(printf '%s' "$page" |
    grep -c '<tr><th scope="row"><a href="/duties?[a-z]*=')" 20
get '/duties?field=verification'
ok 'an area links to its clauses' says '共 22 条职责' 'value="verification" selected'
ok 'a filtered page has no overview' hides 'class="areas"'
get '/duties?role=joint'
ok 'clauses with other units concerned are joint, as are those with a named one' \
    says '共 14 条职责' '会同：其他有关单位' '会同有关部门指导各地做好'
get '/duties?unit=civil-affairs&role=lead'
ok 'a unit leads where the notice says so, or in its own section' \
    says '共 28 条职责' '起草会议纪要'
ok 'not where others assist it' hides '协助县民政局'
ok 'how to read the marks stands on the page' says '通知写了“牵头”的'
for clause in 研究制定教育救助政策 '特困人员供养等救助' 深化收入分配改革 \
    '指导乡（镇、街道）健全救助标准' '指导乡（镇、街道）健全救助和保障标准'; do
	get /duties
	ok "the list keeps the words of the notice: $clause" says "$clause"
	get /policies/1
	ok 'so does the document' says "$clause"
done
ok 'nobody says whether it is in force, and it is of the government office' \
    says 没有说明 大方县人民政府办公室
ok 'not of a unit' hides 'href="/units/civil-affairs">县民政局</a>'
ok 'it has no index number' hides 索引号
get /about
ok 'the fourth function has its word' says 督导推进
get '/duties?unit=no-such-unit'
ok 'an unknown unit is accepted' is "$status" 200
ok 'and finds no clauses' hides '价格'
answers 400 GET '/duties?role=boss'
answers 400 GET '/duties?unit=Bad%20Code'

# ---- No officialese; descriptions for search engines

for page_ in / /about /aid /aid/subsistence /aid/destitute /aid/medical /aid/temporary \
    /duties /units /policies /policies/1 /notices /meetings /resolutions /search; do
	get "$page_"
	ok "$page_: plain words" hides 生活无着 分散供养 未载明 审批信息 对外来源
	ok "$page_: what it has" says '<meta name="description" content="'
	ok "$page_: which is something" hides '<meta name="description" content=""'
done
get /aid/medical
ok 'the description of a category is its summary' says "<meta name=\"description\" content=\"$(
    sql "SELECT LEFT(what, 10) FROM category WHERE code = 'medical'")"

# ---- Categories

route GET /aid /aid
ok 'the list has all nine categories' is \
    "$(printf '%s' "$page" | grep -o 'href="/aid/[a-z-]*"' | sort -u | wc -l)" 9
route GET /aid/@ /aid/medical
shows /aid/medical 'what the law says of it' '医疗救助' '第二十七条' '县卫食药监局'
ok 'facts that are missing are named in one line' says \
    '县里还没有公布：现在的标准、办理天数、咨询电话。交材料时请问清楚。'
ok 'other facts are in a box' says '<dt>去哪里</dt><dd>乡（镇）政府' '<dt>带什么</dt>'
ok 'without empty rows' hides '<dt>打电话</dt>' '<dt>多久</dt>' 没有写 未公布
ok 'the steps are shown with the year of the rules' says '<ol class="steps">' '按 2014 年的规定写成'
ok 'other names are last' eval 'case ${page#*也叫} in *\<dt\>*) false ;; esac'
ok 'the printed page has the day and a QR code' says '打印日期：' '<path d="M0 0h7M'
for code in subsistence destitute disaster education housing employment temporary social-forces; do
	answers 200 GET /aid/$code
done
answers 404 GET /aid/cars

# ---- The founding document

route GET /policies /policies
ok 'the list has the one policy' says '共 1 ' 'href="/policies/1"'
route GET /policies/# /policies/1
shows /policies/1 'the head of a government document' \
    '关于印发大方县社会救助联席会议制度的通知' '大方县人民政府办公室' \
    'datetime="2014-09-15"' 'datetime="2014-09-18T09:14:45+08:00"' \
    '<meta name="ArticleTitle"' '<meta name="PubDate" content="2014-09-18' \
    '<meta name="ContentSource"'
ok 'a missing document number is shown as missing' says '<dt>发文字号</dt><dd>没有写明</dd>'
ok 'the body is rendered' says '<div class="prose"><p>' '<h2 id="h-'
ok 'a note says that the text is edited' says '不是原文照录'
ok 'the contents list the headings' says '目录（29 节）' \
    "href=\"#$(printf '%s' "$page" | sed -n 's/.*<h3 id="\([^"]*\)">22\..*/\1/p')\""
ok 'a table has its own scroll box with a label' says '<section class="box" tabindex="0" aria-labelledby="h-'
ok 'the page counts views' says 'data-views="/views/policy/1"'
answers 404 GET /policies/2
answers 404 GET /policies/0
answers 404 GET /policies/999999999999999999
get '/policies?state=unstated&year=2014'
ok 'the filters find the policy' says 'href="/policies/1"'
get '/policies?state=repealed'
ok 'another state does not' hides 'href="/policies/1"'
get '/policies?year=2015'
ok 'another year does not' hides 'href="/policies/1"'
get '/policies?category=medical'
ok 'a category does not, because the policy belongs to none' hides 'href="/policies/1"'
get '/policies?unit=civil-affairs'
ok 'a unit without policies is accepted' is "$status" 200

# ---- Empty pages say what will be there

route GET /notices /notices
ok 'without notices the page explains them' says '公示到期的自动撤下'
answers 404 GET /notices/1
route GET /meetings /meetings
route GET /resolutions /resolutions
answers 404 GET /meetings/1
answers 404 GET /resolutions/1

# ---- Search

route GET /search /search
get '/search?q=%E4%BF%A1%E7%94%A8%E8%81%94%E7%A4%BE'
ok 'the search finds a unit by an alias' says 'href="/units/credit-union"'
get '/search?q=%E5%86%9C%E6%9D%91%E4%BF%A1%E7%94%A8%E8%81%94%E7%A4%BE'
ok 'and by another alias' says 'href="/units/credit-union"'
get '/search?q=%E5%8C%BB%E7%96%97%E6%95%91%E5%8A%A9&kind=category'
ok 'the search finds a category' says 'href="/aid/medical"'
ok 'and marks hits' says '<mark>'
ok 'other kinds are not shown' hides 'href="/policies/1"><'
get '/search?q=%E6%B2%A1%E6%9C%89%E8%BF%99%E7%A7%8D%E4%B8%9C%E8%A5%BF'
ok 'a query without hits is answered with 200' is "$status" 200
ok 'and marks nothing' hides '<mark>'
answers 301 GET '/search?kind=car'
answers 301 GET '/search?q=a&page=0'
answers 301 GET '/search?q=a&page=16'

# ---- Feeds, sitemap, robots.txt

route GET /policies.atom /policies.atom
ok 'the feed is well-formed XML' wellformed
ok 'with its media type' sent Content-Type 'application/atom+xml; charset=utf-8'
ok 'and a permanent id' says '<id>tag:www.gzdafang.gov.cn,2014:policy/1</id>'
route GET /notices.atom /notices.atom
ok 'an empty feed is well-formed XML' wellformed
ok 'and has a time' hides '<updated></updated>'
route GET /search.atom '/search.atom?q=%E6%95%91%E5%8A%A9'
ok 'the feed of a search is well-formed XML' wellformed
ok 'and has the hits' says '<entry>'
route GET /meetings.ics /meetings.ics
ok 'the calendar is complete' says 'BEGIN:VCALENDAR' 'END:VCALENDAR'
ok 'with its media type' sent Content-Type 'text/calendar; charset=utf-8'
route GET /sitemap.xml /sitemap.xml
ok 'the sitemap is well-formed XML' wellformed
ok 'and lists its parts' eval 'says \
    "<loc>${PORTAL_ORIGIN}/sitemap-pages.xml</loc>" \
    "<loc>${PORTAL_ORIGIN}/sitemap-policies-1.xml</loc><lastmod>20" && hides sitemap-notices'
route GET /sitemap-pages.xml /sitemap-pages.xml
ok 'a part has the pages without ids' eval 'wellformed && says \
    "<loc>${PORTAL_ORIGIN}/</loc>" "<loc>${PORTAL_ORIGIN}/units/finance</loc>" \
    "<loc>${PORTAL_ORIGIN}/aid/medical</loc>"'
route GET /sitemap-policies-#.xml /sitemap-policies-1.xml
ok 'the other parts have absolute addresses' eval 'wellformed && says \
    "<loc>${PORTAL_ORIGIN}/policies/1</loc><lastmod>"'
answers 404 GET /sitemap-policies-2.xml
answers 404 GET /sitemap-policies-999999999999999999.xml
answers 404 GET /sitemap-notices-1.xml
answers 404 GET /sitemap-aid-1.xml
answers 404 GET /sitemap-policies-0.xml
route GET /robots.txt /robots.txt
ok 'robots.txt names the sitemap' says "Sitemap: ${PORTAL_ORIGIN}/sitemap.xml"
ok 'it is plain text' sent Content-Type 'text/plain; charset=utf-8'

# The days off that the State Council gave, each with its document.
days_of() {	# YEAR: days off, make-up workdays, documents
	sql "SELECT SUM(kind = 'off'), SUM(kind = 'work'), GROUP_CONCAT(DISTINCT REGEXP_SUBSTR(document, '国办发明电〔[0-9]+〕[0-9]+号'))
	    FROM day_off WHERE YEAR(day) = $1"
}
ok '2024' is "$(days_of 2024)" '30	8	国办发明电〔2023〕7号'
ok '2025' is "$(days_of 2025)" '28	5	国办发明电〔2024〕12号'
ok '2026' is "$(days_of 2026)" '33	6	国办发明电〔2025〕7号'
finish
