/*
 * kinds: a page of every kind, including errors.  Costly checks use these
 * pages, others all pages that links lead to.
 *
 *	of	"sample" or "county" (portal.mjs)
 *	path	below the base
 *	status	200 by default
 *	column	the value of meta name ColumnName
 *	article	has the meta names of an article
 */
/* A short name for TAP. */
export function title({ of, path }) {
	const said = decodeURIComponent(path);

	return `${of} ${said.length > 40 ? `${said.slice(0, 40)}…` : said}`;
}

const long_query = "示例".repeat(40);

export const kinds = [
	{ of: "sample", path: "/" },
	{ of: "sample", path: "/about", column: "关于会议" },
	{ of: "sample", path: "/units", column: "成员单位" },
	{ of: "sample", path: "/units/civil-affairs", column: "成员单位" },
	{ of: "sample", path: "/units?on=2018-07-05", column: "成员单位" },
	{ of: "sample", path: "/units/civil-affairs?on=2018-07-05",
	    column: "成员单位" },
	{ of: "sample", path: "/about?on=2018-07-05", column: "关于会议" },
	{ of: "sample", path: "/duties?on=2018-07-05", column: "职责分工" },
	{ of: "sample", path: "/duties", column: "职责分工" },
	{ of: "sample", path: "/duties?category=education&role=lead",
	  column: "职责分工" },
	{ of: "sample", path: "/aid", column: "救助指南" },
	{ of: "sample", path: "/aid/subsistence", column: "救助指南" },
	{ of: "sample", path: "/policies", column: "政策文件" },
	{ of: "sample", path: "/policies/1", column: "政策文件",
	  article: true },
	{ of: "sample", path: "/notices", column: "公示公告" },
	{ of: "sample", path: "/meetings", column: "会议安排" },
	{ of: "sample", path: "/resolutions", column: "议定事项" },
	{ of: "sample", path: "/search" },
	{ of: "sample", path: "/search?q=" + encodeURIComponent("低保") },
	{ of: "sample", path: "/search?q=" + encodeURIComponent("农信社") },
	{ of: "sample", path: "/search?q=" + encodeURIComponent(
	    "没有的词 也没有的") },
	{ of: "sample", path: "/search?q=" + encodeURIComponent("看病没钱") },
	{ of: "sample", path: "/duties?field=verification",
	  column: "职责分工" },
	{ of: "sample", path: "/nothing", status: 404 },
	{ of: "sample", path: "/policies?year=0", status: 400 },
	{ of: "sample", path: "/units?on=abc", status: 400 },

	{ of: "county", path: "/" },
	{ of: "county", path: "/about", column: "关于会议" },
	{ of: "county", path: "/units/health", column: "成员单位" },
	{ of: "county", path: "/units/land", column: "成员单位" },
	{ of: "county", path: "/duties", column: "职责分工" },
	{ of: "county", path: "/aid/subsistence", column: "救助指南" },
	{ of: "county", path: "/aid/medical", column: "救助指南" },
	{ of: "county", path: "/policies", column: "政策文件" },
	{ of: "county", path: "/policies?state=draft", status: 400 },
	{ of: "county", path: "/policies/1", column: "政策文件",
	  article: true },
	{ of: "county", path: "/policies/2", column: "政策文件",
	  article: true },
	{ of: "county", path: "/policies/3", column: "政策文件",
	  article: true },
	{ of: "county", path: "/policies/4", column: "政策文件",
	  article: true },
	{ of: "county", path: "/notices", column: "公示公告" },
	{ of: "county", path: "/notices?kind=review", column: "公示公告" },
	{ of: "county", path: "/notices/1", column: "公示公告",
	  article: true },
	{ of: "county", path: "/notices/2", column: "公示公告",
	  article: true },
	{ of: "county", path: "/notices/3", status: 410 },
	{ of: "county", path: "/notices/4", status: 410 },
	{ of: "county", path: "/policies/5", status: 410 },
	{ of: "county", path: "/meetings", column: "会议安排" },
	{ of: "county", path: "/meetings?year=2016", column: "会议安排" },
	{ of: "county", path: "/meetings/2", column: "会议安排" },
	{ of: "county", path: "/meetings?month=2016-12", column: "会议安排" },
	{ of: "county", path: "/meetings/3", column: "会议安排" },
	{ of: "county", path: "/meetings/5", status: 404 },
	{ of: "county", path: "/resolutions", column: "议定事项" },
	{ of: "county", path: "/resolutions/1", column: "议定事项",
	  article: true },
	{ of: "county", path: "/search?q=" + encodeURIComponent("翻页用") },
	{ of: "county", path: "/search?q=" + encodeURIComponent(long_query) },
];
