/* What people type or paste, as HTML and as plain text. */
#include <time.h>
#include "markup/plain.h"
#include "markup/meant.h"
#include "trial.h"
#include "web/view/prose.h"

/* The HTML without its line ends. */
static const char *
on_one_line(struct arena *a, struct text html)
{
	char *out = arena_alloc(a, html.len + 1), *to = out;

	for (size_t i = 0; i < html.len; i++)
		if (html.s[i] != '\n')
			*to++ = html.s[i];
	return out;
}

static void
what_is_meant_is_shown(void **state)
{
	static const struct { const char *typed, *html, *plain; } trials[] = {
		{ "张*明、李*华、王*芳",
		  "<p>张*明、李*华、王*芳</p>",
		  "张*明、李*华、王*芳" },
		{ "138****1111、139****2222",
		  "<p>138****1111、139****2222</p>",
		  "138****1111、139****2222" },
		{ "300*12*2",
		  "<p>300*12*2</p>",
		  "300*12*2" },
		{ "|姓名|金额|\n|-|-|\n|张*明、李*华|300*12*2|",
		  "<table><thead><tr><th>姓名</th><th>金额</th></tr></thead><tb"
		  "ody><tr><td>张*明、李*华</td><td>300*12*2</td></tr></tbody><"
		  "/table>",
		  "姓名 金额\n张*明、李*华 300*12*2" },
		{ "张**、李**（特困）、王**。",
		  "<p>张**、李**（特困）、王**。</p>",
		  "张**、李**（特困）、王**。" },
		{ "欧**阳、司**马",
		  "<p>欧**阳、司**马</p>",
		  "欧**阳、司**马" },
		{ "户主：*某某、*某",
		  "<p>户主：*某某、*某</p>",
		  "户主：*某某、*某" },
		{ "*明 李* 王*",
		  "<p>*明 李* 王*</p>",
		  "*明 李* 王*" },
		{ "5201**********1234、5201**********5678",
		  "<p>5201**********1234、5201**********5678</p>",
		  "5201**********1234、5201**********5678" },
		{ "138**1111、139**2222",
		  "<p>138**1111、139**2222</p>",
		  "138**1111、139**2222" },
		{ "张***、李***",
		  "<p>张***、李***</p>",
		  "张***、李***" },
		{ "张**（低保）、李**（特困）",
		  "<p>张**（低保）、李**（特困）</p>",
		  "张**（低保）、李**（特困）" },
		{ "见**（附件1）**。",
		  "<p>见<strong>（附件1）</strong>。</p>",
		  "见（附件1）。" },
		{ "张_某、李_某，签字：____年__月",
		  "<p>张_某、李_某，签字：____年__月</p>",
		  "张_某、李_某，签字：____年__月" },
		{ "**注意：**请带身份证",
		  "<p><strong>注意：</strong>请带身份证</p>",
		  "注意：请带身份证" },
		{ "**低保。**后面",
		  "<p><strong>低保。</strong>后面</p>",
		  "低保。后面" },
		{ "**“引号”**后",
		  "<p><strong>“引号”</strong>后</p>",
		  "“引号”后" },
		{ "见**《办法》**第三条",
		  "<p>见<strong>《办法》</strong>第三条</p>",
		  "见《办法》第三条" },
		{ "凡**（一）类**对象",
		  "<p>凡<strong>（一）类</strong>对象</p>",
		  "凡（一）类对象" },
		{ "这是**重点**内容",
		  "<p>这是<strong>重点</strong>内容</p>",
		  "这是重点内容" },
		{ "每户**300**元，**二**次",
		  "<p>每户<strong>300</strong>元，<strong>二</strong>次</p>",
		  "每户300元，二次" },
		{ "请带**身份证、户口簿**到窗口",
		  "<p>请带<strong>身份证、户口簿</strong>到窗口</p>",
		  "请带身份证、户口簿到窗口" },
		{ "**甲**、**乙**，**丙**",
		  "<p><strong>甲</strong>、<strong>乙</strong>，<strong>丙</str"
		  "ong></p>",
		  "甲、乙，丙" },
		{ "**首先，**我们要**明白**。",
		  "<p><strong>首先，</strong>我们要<strong>明白</strong>。</p>",
		  "首先，我们要明白。" },
		{ "**第一行\n第二行**后",
		  "<p><strong>第一行<br />第二行</strong>后</p>",
		  "第一行\n第二行后" },
		{ "**没有结束",
		  "<p>**没有结束</p>",
		  "**没有结束" },
		{ "**明、**华、**强",
		  "<p>**明、**华、**强</p>",
		  "**明、**华、**强" },
		{ "- **材料：**身份证",
		  "<ul><li><strong>材料：</strong>身份证</li></ul>",
		  "材料：身份证" },
		{ "## 一、**重点**",
		  "<h2>一、<strong>重点</strong></h2>",
		  "一、重点" },
		{ "|**项目**|~~旧~~|\n|-|-|\n|**低保。**|新|",
		  "<table><thead><tr><th><strong>项目</strong></th><th><del>旧<"
		  "/del></th></tr></thead><tbody><tr><td><strong>低保。</strong"
		  "></td><td>新</td></tr></tbody></table>",
		  "项目 旧\n低保。 新" },
		{ "受理时间8:30~11:30，14:30~17:00",
		  "<p>受理时间8:30~11:30，14:30~17:00</p>",
		  "受理时间8:30~11:30，14:30~17:00" },
		{ "300~500元，特困600~800元",
		  "<p>300~500元，特困600~800元</p>",
		  "300~500元，特困600~800元" },
		{ "5月1日~5月3日，8:00~12:00",
		  "<p>5月1日~5月3日，8:00~12:00</p>",
		  "5月1日~5月3日，8:00~12:00" },
		{ "|时间|\n|-|\n|8:30~11:30，14:30~17:00|",
		  "<table><thead><tr><th>时间</th></tr></thead><tbody><tr><td>8"
		  ":30~11:30，14:30~17:00</td></tr></tbody></table>",
		  "时间\n8:30~11:30，14:30~17:00" },
		{ "8:30~~11:30，14:30~~17:00",
		  "<p>8:30~~11:30，14:30~~17:00</p>",
		  "8:30~~11:30，14:30~~17:00" },
		{ "300元~~500元，600元~~800元",
		  "<p>300元~~500元，600元~~800元</p>",
		  "300元~~500元，600元~~800元" },
		{ "~~旧标准。~~新标准由~~300元~~调整为350元",
		  "<p><del>旧标准。</del>新标准由<del>300元</del>调整为350元</p"
		  ">",
		  "旧标准。新标准由300元调整为350元" },
		{ "~旧~新",
		  "<p>~旧~新</p>",
		  "~旧~新" },
		{ "    四个空格起头",
		  "<p>四个空格起头</p>",
		  "四个空格起头" },
		{ "\t一个制表符起头",
		  "<p>一个制表符起头</p>",
		  "一个制表符起头" },
		{ "\u3000\u3000全角空格起头",
		  "<p>全角空格起头</p>",
		  "全角空格起头" },
		{ "\u3000\u3000第一段\n\u3000\u3000第二段",
		  "<p>第一段</p><p>第二段</p>",
		  "第一段\n第二段" },
		{ "&nbsp;&nbsp;&nbsp;&nbsp;网页里来的",
		  "<p>网页里来的</p>",
		  "网页里来的" },
		{ "一段\n    二段\n\t三段",
		  "<p>一段</p><p>二段</p><p>三段</p>",
		  "一段\n二段\n三段" },
		{ "1. 甲\n\n\u3000\u3000新的一段",
		  "<ol><li>甲</li></ol><p>新的一段</p>",
		  "1. 甲\n新的一段" },
		{ "第一段\n\n        很多空格",
		  "<p>第一段</p><p>很多空格</p>",
		  "第一段\n很多空格" },
		{ "张某 300元\n李某 500元",
		  "<p>张某 300元<br />李某 500元</p>",
		  "张某 300元\n李某 500元" },
		{ "（一）张某\n（二）李某",
		  "<p>（一）张某<br />（二）李某</p>",
		  "（一）张某\n（二）李某" },
		{ "一、甲\n二、乙",
		  "<p>一、甲<br />二、乙</p>",
		  "一、甲\n二、乙" },
		{ "1、甲\n2、乙",
		  "<p>1、甲<br />2、乙</p>",
		  "1、甲\n2、乙" },
		{ "①甲\n②乙",
		  "<p>①甲<br />②乙</p>",
		  "①甲\n②乙" },
		{ "1)甲\n2) 乙",
		  "<p>1)甲<br />2) 乙</p>",
		  "1)甲\n2) 乙" },
		{ "1. 甲\n3. 乙\n5. 丙",
		  "<ol><li>甲</li></ol><ol start=\"3\"><li>乙</li></ol><ol star"
		  "t=\"5\"><li>丙</li></ol>",
		  "1. 甲\n3. 乙\n5. 丙" },
		{ "1. 甲\n2. 乙\n\n3. 丙",
		  "<ol><li><p>甲</p></li><li><p>乙</p></li><li><p>丙</p></li></"
		  "ol>",
		  "1. 甲\n2. 乙\n3. 丙" },
		{ "2. 二\n1. 一",
		  "<ol start=\"2\"><li>二</li></ol><ol><li>一</li></ol>",
		  "2. 二\n1. 一" },
		{ "1.甲\n2.乙",
		  "<p>1.甲<br />2.乙</p>",
		  "1.甲\n2.乙" },
		{ "2026. 年号",
		  "<p>2026. 年号</p>",
		  "2026. 年号" },
		{ "01. 零",
		  "<p>01. 零</p>",
		  "01. 零" },
		{ "说明：\n3. 三\n4. 四\n电话：0857",
		  "<p>说明：</p><ol start=\"3\"><li>三</li><li>四</li></ol><p>"
		  "电话：0857</p>",
		  "说明：\n3. 三\n4. 四\n电话：0857" },
		{ "- 甲\n- 乙",
		  "<ul><li>甲</li><li>乙</li></ul>",
		  "甲\n乙" },
		{ "- 一\n    1. 二\n    2. 三\n- 四",
		  "<ul><li>一<ol><li>二</li><li>三</li></ol></li><li>四</li></u"
		  "l>",
		  "一\n1. 二\n2. 三\n四" },
		{ "- 甲\n  甲的第二行\n- 乙",
		  "<ul><li>甲<br />甲的第二行</li><li>乙</li></ul>",
		  "甲\n甲的第二行\n乙" },
		{ "* 甲\n*乙",
		  "<ul><li>甲</li></ul><p>*乙</p>",
		  "甲\n*乙" },
		{ "- # 甲\n- > 乙",
		  "<ul><li># 甲</li><li>&gt; 乙</li></ul>",
		  "# 甲\n> 乙" },
		{ "-\n-甲\n+ 乙",
		  "<p>-<br />-甲<br />+ 乙</p>",
		  "-\n-甲\n+ 乙" },
		{ ">60周岁",
		  "<p>&gt;60周岁</p>",
		  ">60周岁" },
		{ "> 60周岁",
		  "<p>&gt; 60周岁</p>",
		  "> 60周岁" },
		{ ">=60岁",
		  "<p>&gt;=60岁</p>",
		  ">=60岁" },
		{ ">６０岁",
		  "<p>&gt;６０岁</p>",
		  ">６０岁" },
		{ ">六十周岁",
		  "<p>&gt;六十周岁</p>",
		  ">六十周岁" },
		{ ">引用",
		  "<blockquote><p>引用</p></blockquote>",
		  "引用" },
		{ "> 引用的话",
		  "<blockquote><p>引用的话</p></blockquote>",
		  "引用的话" },
		{ "> 引用\n> 60周岁",
		  "<blockquote><p>引用<br />60周岁</p></blockquote>",
		  "引用\n60周岁" },
		{ "> 一、引用\n后文",
		  "<blockquote><p>一、引用</p></blockquote><p>后文</p>",
		  "一、引用\n后文" },
		{ "[2014](12)号",
		  "<p>[2014](12)号</p>",
		  "[2014](12)号" },
		{ "〔2014〕12号、[2014]12号",
		  "<p>〔2014〕12号、[2014]12号</p>",
		  "〔2014〕12号、[2014]12号" },
		{ "[甲](乙)",
		  "<p>[甲](乙)</p>",
		  "[甲](乙)" },
		{ "[1]: 省民政厅",
		  "<p>[1]: 省民政厅</p>",
		  "[1]: 省民政厅" },
		{ "[通知](/policies/1)、[网](https://a.cn/a_b*c)、[电话](tel:08"
		  "57-5221234)、[信](mailto:a@b.cn)、[下](#a)",
		  "<p><a href=\"/policies/1\">通知</a>、<a href=\"https://a.cn/"
		  "a_b*c\">网</a>、<a href=\"tel:0857-5221234\">电话</a>、<a hr"
		  "ef=\"mailto:a@b.cn\">信</a>、<a href=\"#a\">下</a></p>",
		  "通知、网、电话、信、下" },
		{ "##一、申请条件",
		  "<h2>一、申请条件</h2>",
		  "一、申请条件" },
		{ "# 一、甲",
		  "<h2>一、甲</h2>",
		  "一、甲" },
		{ "#一、甲",
		  "<h2>一、甲</h2>",
		  "一、甲" },
		{ "#1号楼",
		  "<p>#1号楼</p>",
		  "#1号楼" },
		{ "#话题#",
		  "<p>#话题#</p>",
		  "#话题#" },
		{ "##",
		  "<p>##</p>",
		  "##" },
		{ "标题\n---",
		  "<p>标题</p><hr />",
		  "标题" },
		{ "标题\n===",
		  "<p>标题<br />===</p>",
		  "标题\n===" },
		{ "---\n***\n___",
		  "<hr /><hr /><hr />",
		  "" },
		{ "<b>粗</b>字",
		  "<p><!-- raw HTML omitted -->粗<!-- raw HTML omitted -->字</p"
		  ">",
		  "粗字" },
		{ "a < b，c > d & e",
		  "<p>a &lt; b，c &gt; d &amp; e</p>",
		  "a < b，c > d & e" },
		{ "甲&nbsp;乙",
		  "<p>甲\u00a0乙</p>",
		  "甲\u00a0乙" },
		{ "网址https://www.gov.cn/，请看",
		  "<p>网址<a href=\"https://www.gov.cn/\">https://www.gov.cn/</"
		  "a>，请看</p>",
		  "网址https://www.gov.cn/，请看" },
		{ "（https://www.gov.cn/a_b_c）。",
		  "<p>（<a href=\"https://www.gov.cn/a_b_c\">https://www.gov.cn"
		  "/a_b_c</a>）。</p>",
		  "（https://www.gov.cn/a_b_c）。" },
		{ "(https://a.cn/x(1))",
		  "<p>(<a href=\"https://a.cn/x(1)\">https://a.cn/x(1)</a>)</p>",
		  "(https://a.cn/x(1))" },
		{ "**https://a.cn/**",
		  "<p><strong><a href=\"https://a.cn/\">https://a.cn/</a></stro"
		  "ng></p>",
		  "https://a.cn/" },
		{ "<https://a.cn/a*b_c*d>",
		  "<p><a href=\"https://a.cn/a*b_c*d\">https://a.cn/a*b_c*d</a>"
		  "</p>",
		  "https://a.cn/a*b_c*d" },
		{ "http://、https://。",
		  "<p>http://、https://。</p>",
		  "http://、https://。" },
		{ "姓名\t金额\n张*明\t300\n李某\t1,200.5",
		  "<table><thead><tr><th>姓名</th><th class=\"right\">金额</th>"
		  "</tr></thead><tbody><tr><td>张*明</td><td class=\"right\">30"
		  "0</td></tr><tr><td>李某</td><td class=\"right\">1,200.5</td>"
		  "</tr></tbody></table>",
		  "姓名 金额\n张*明 300\n李某 1,200.5" },
		{ "\t2025年\t2026年\n低保\t300\t320",
		  "<table><thead><tr><th></th><th class=\"right\">2025年</th><t"
		  "h class=\"right\">2026年</th></tr></thead><tbody><tr><td>低"
		  "保</td><td class=\"right\">300</td><td class=\"right\">320</"
		  "td></tr></tbody></table>",
		  " 2025年 2026年\n低保 300 320" },
		{ "姓名\t身份\t金额\n张某\t低保\t\n合计\t600",
		  "<table><thead><tr><th>姓名</th><th>身份</th><th>金额</th></t"
		  "r></thead><tbody><tr><td>张某</td><td>低保</td><td></td></tr"
		  "><tr><td>合计</td><td>600</td><td></td></tr></tbody></table>",
		  "姓名 身份 金额\n张某 低保\n合计 600" },
		{ "\t第一段。\n\t第二段。",
		  "<p>第一段。</p><p>第二段。</p>",
		  "第一段。\n第二段。" },
		{ "1.\t申请\n2.\t审核",
		  "<ol><li>申请</li><li>审核</li></ol>",
		  "1. 申请\n2. 审核" },
		{ "（一）\t甲\n（二）\t乙",
		  "<p>（一）\t甲<br />（二）\t乙</p>",
		  "（一）\t甲\n（二）\t乙" },
		{ "•\t身份证\n•\t户口簿",
		  "<ul><li>身份证</li><li>户口簿</li></ul>",
		  "身份证\n户口簿" },
		{ "\uf06c\t身份证",
		  "<ul><li>身份证</li></ul>",
		  "身份证" },
		{ "序号\t姓名\n1\t张*明\n2\t李*华",
		  "<table><thead><tr><th class=\"right\">序号</th><th>姓名</th>"
		  "</tr></thead><tbody><tr><td class=\"right\">1</td><td>张*明<"
		  "/td></tr><tr><td class=\"right\">2</td><td>李*华</td></tr></"
		  "tbody></table>",
		  "序号 姓名\n1 张*明\n2 李*华" },
		{ "只有一行\t不成表",
		  "<p>只有一行\t不成表</p>",
		  "只有一行\t不成表" },
		{ "甲\t乙\n丙|丁\t戊",
		  "<table><thead><tr><th>甲</th><th>乙</th></tr></thead><tbody>"
		  "<tr><td>丙|丁</td><td>戊</td></tr></tbody></table>",
		  "甲 乙\n丙|丁 戊" },
		{ "|a|b|\n|:-|-:|\n|1|2|3|",
		  "<table><thead><tr><th class=\"left\">a</th><th class=\"right"
		  "\">b</th></tr></thead><tbody><tr><td class=\"left\">1</td><t"
		  "d class=\"right\">2 | 3</td></tr></tbody></table>",
		  "a b\n1 2 | 3" },
		{ "|a|b|\n|-|\n|1|2|",
		  "<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><t"
		  "r><td>1</td><td>2</td></tr></tbody></table>",
		  "a b\n1 2" },
		{ "|没有|横线|\n|第二|行|",
		  "<p>|没有|横线|<br />|第二|行|</p>",
		  "|没有|横线|\n|第二|行|" },
		{ "| --- |",
		  "<p>| --- |</p>",
		  "| --- |" },
		{ "> |a|\n> |-|\n> |1|",
		  "<blockquote><table><thead><tr><th>a</th></tr></thead><tbody>"
		  "<tr><td>1</td></tr></tbody></table></blockquote>",
		  "a\n1" },
		{ "`a*b`、`未完 a*b*",
		  "<p><code>a*b</code>、`未完 a*b*</p>",
		  "a*b、`未完 a*b*" },
		{ "```\na *b*\n    c\n```\n后",
		  "<pre><code>a *b*    c</code></pre><p>后</p>",
		  "a *b*\n    c\n后" },
		{ "~~~~~~",
		  "<p>~~~~~~</p>",
		  "~~~~~~" },
		{ "C:\\temp\\*",
		  "<p>C:\\temp*</p>",
		  "C:\\temp*" },
		{ "\\*原样\\*",
		  "<p>*原样*</p>",
		  "*原样*" },
	};
	struct arena *a = arena_new();

	(void)state;
	for (size_t i = 0; i < COUNT(trials); i++) {
		struct text typed = text_of(trials[i].typed);

		SAME(on_one_line(a, prose_html(a, typed)), trials[i].html,
		    trials[i].typed);
		SAME(plain_text(a, typed).s, trials[i].plain,
		    trials[i].typed);
	}
	arena_free(a);
}

/* Rows of 20 cells: up to a number a table, above it text as typed. */
static void
too_many_cells_are_lines(void **state)
{
	enum { ROWS = 2000, ROW = 40 };
	struct arena *a = arena_new();
	char *typed = arena_alloc(a, ROWS * ROW + 1);
	struct text html;

	(void)state;
	for (int i = 0; i < ROWS * ROW; i++)
		typed[i] = i % ROW == ROW - 1 ? '\n' : i % 2 ? '\t' : '1';
	html = prose_html(a, (struct text){ typed, ROWS * ROW });
	HOLDS(strstr(html.s, "<table>") == NULL, "table");
	HOLDS(strncmp(html.s, "<p>1\t1\t1", 8) == 0, "as typed");
	html = prose_html(a, (struct text){ typed, 20 * ROW });
	HOLDS(strstr(html.s, "<table>") != NULL, "no table");
	arena_free(a);
}

/* A line of text that starts like addresses or code. */
static void
long_lines_are_read_once(void **state)
{
	static const char *const pieces[] = { "http://-", "\\```#" };
	enum { ALL = 200000 };

	(void)state;
	for (size_t i = 0; i < COUNT(pieces); i++) {
		const clock_t began = clock();
		struct arena *a = arena_new();
		char *typed = arena_alloc(a, ALL + 1);
		size_t n = strlen(pieces[i]);

		for (size_t at = 0; at + n <= ALL; at += n)
			memcpy(typed + at, pieces[i], n);
		prose_html(a, text_of(typed));
		HOLDS(clock() - began < CLOCKS_PER_SEC, pieces[i]);
		arena_free(a);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_meant_is_shown),
		cmocka_unit_test(too_many_cells_are_lines),
		cmocka_unit_test(long_lines_are_read_once),
	};

	return cmocka_run_group_tests_name("meant", tests, NULL, NULL);
}
