<?cs # Opens a page for signed-in visitors: desks, and the pages of the own account.
Set title before; _desk_foot.cs closes the page.

Desks are listed in desk_links(), and the pages of a desk in desk_pages(). ?><?cs
set:desk_page = "1" ?><?cs set:body_class = "desk" ?><?cs include:"_top.cs" ?><?cs include:"_desk_pieces.cs" ?><?cs include:"_did.cs" ?><?cs

def:desk_here(path) ?><?cs if:page.path == "/" + path ?> aria-current="page"<?cs
	elif:path && string.find(page.path, "/" + path + "/") == #0 ?> aria-current="true"<?cs /if ?><?cs /def ?><?cs

def:desk_link(section, words) ?><li><a href="<?cs var:site.base ?><?cs var:section ?>/"<?cs
	if:page.path == "/" + section + "/" ?> aria-current="page"<?cs
	elif:page.section == section && string.find(page.path, "/office/a") != #0 ?> aria-current="true"<?cs
	/if ?>><?cs var:words ?></a></li>
<?cs /def ?><?cs

def:desk_page_link(path, words) ?><li><a href="<?cs var:site.base ?><?cs var:path ?>"<?cs
	call:desk_here(path) ?>><?cs var:words ?></a></li>
<?cs /def ?><?cs

# Links to the visitor's desks; one link for roles that share a desk. ?><?cs
def:desk_links() ?><?cs
	if:visitor.role.liaison ?><?cs call:desk_link("liaison", "联络员工作台") ?><?cs elif:visitor.role.member ?><?cs call:desk_link("liaison", "单位工作台") ?><?cs /if ?><?cs
	if:visitor.role.township ?><?cs call:desk_page_link("liaison/township", "乡镇工作台") ?><?cs /if ?><?cs
	if:visitor.role.editor || visitor.role.reviewer || visitor.role.legal ?><?cs
		call:desk_link("press", "宣传工作台") ?><?cs /if ?><?cs
	if:visitor.role.office || visitor.role.convener || visitor.role.system || visitor.role.security || visitor.role.auditor ?><?cs
		call:desk_link("office", "办公室工作台") ?><?cs /if ?><?cs
	if:visitor.role.system || visitor.role.security ?><?cs
		call:desk_page_link("office/accounts", "账号管理") ?><?cs /if ?><?cs
	if:visitor.role.auditor ?><?cs call:desk_page_link("office/audit", "操作日志") ?><?cs /if ?><?cs /def ?><?cs

# The desk one is at, or one's own: where the mark leads. ?><?cs
def:desk_home() ?><?cs
	if:(page.section == "press" || !visitor.role.liaison) && (visitor.role.editor || visitor.role.reviewer || visitor.role.legal) ?>press/<?cs
	elif:(page.section == "office" || !visitor.role.liaison) && (visitor.role.office || visitor.role.convener || visitor.role.system || visitor.role.security || visitor.role.auditor) ?>office/<?cs
	elif:visitor.role.liaison || visitor.role.member ?>liaison/<?cs
	elif:visitor.role.township ?>liaison/township<?cs
	elif:visitor.step ?>account/second-factor<?cs
	else ?>account/sessions<?cs /if ?><?cs /def ?><?cs

# The section of the manual for this desk, as account/help names it. ?><?cs
def:help_at() ?><?cs
	if:page.section == "liaison" && visitor.role.township ?>#九乡镇街道签收任务报进展<?cs
	elif:page.section == "liaison" ?>#二联络员提出议题<?cs
	elif:page.section == "press" && visitor.role.editor ?>#三信息编辑写公示公告和政策文件<?cs
	elif:page.section == "press" ?>#四信息审核审核发布撤回<?cs
	elif:page.section == "office" && visitor.role.office && string.find(page.path, "/office/a") != #0 ?>#五办公室受理议题安排会议<?cs
	elif:page.section == "office" && visitor.role.convener && !visitor.role.office ?>#六召集人<?cs
	elif:page.section == "office" ?>#七系统管理员安全管理员审计员<?cs
	elif:page.path == "/account/password" || page.path == "/account/second-factor" || page.path == "/account/sessions" ?>#一登录和账号<?cs /if ?><?cs /def ?><?cs

# The pages of the desk one is at. ?><?cs
def:desk_pages() ?><?cs
	if:page.section == "liaison" && !visitor.role.liaison && visitor.role.member ?><ul>
<?cs call:desk_page_link("liaison/", "待办") ?><?cs call:desk_page_link("liaison/topics", "本单位议题") ?><?cs call:desk_page_link("liaison/directory", "通讯录") ?></ul><?cs
	elif:page.section == "liaison" && visitor.role.liaison ?><ul>
<?cs call:desk_page_link("liaison/", "待办") ?><?cs call:desk_page_link("liaison/topics", "本单位议题") ?><?cs call:desk_page_link("liaison/meetings", "会议邀请") ?><?cs call:desk_page_link("liaison/minutes", "会议纪要") ?><?cs call:desk_page_link("liaison/resolutions", "议定事项") ?><?cs
	call:desk_page_link("liaison/tasks", "任务") ?><?cs call:desk_page_link("liaison/opinions", "征求意见") ?><?cs call:desk_page_link("liaison/concerned", "涉及本单位的议题") ?><?cs
	call:desk_page_link("liaison/people", "本单位人员") ?><?cs call:desk_page_link("liaison/unit", "联系方式") ?><?cs call:desk_page_link("liaison/directory", "通讯录") ?></ul><?cs
	elif:page.section == "press" && (visitor.role.editor || visitor.role.reviewer || visitor.role.legal) ?><ul>
<?cs call:desk_page_link("press/", "待办") ?><?cs call:desk_page_link("press/notices", "公示公告") ?><?cs
	call:desk_page_link("press/policies", "政策文件") ?><?cs call:desk_page_link("press/aid", "救助指南") ?><?cs
	call:desk_page_link("press/standards", "救助标准") ?><?cs call:desk_page_link("press/words", "搜索用词") ?><?cs
	call:desk_page_link("liaison/directory", "通讯录") ?></ul><?cs
	elif:page.section == "office" && (visitor.role.office || visitor.role.convener) ?><ul>
<?cs call:desk_page_link("office/", "待办") ?><?cs call:desk_page_link("office/topics", "议题") ?><?cs call:desk_page_link("office/rounds", "征集") ?><?cs
	call:desk_page_link("office/opinions", "征求意见") ?><?cs
	call:desk_page_link("office/meetings", "会议") ?><?cs call:desk_page_link("office/minutes", "纪要") ?><?cs call:desk_page_link("office/resolutions", "议定事项") ?><?cs call:desk_page_link("office/tasks", "任务") ?><?cs call:desk_page_link("office/referrals", "报县政府") ?><?cs call:desk_page_link("office/units", "单位") ?><?cs
	call:desk_page_link("office/duties", "职责清单") ?><?cs
	call:desk_page_link("office/people", "人员") ?><?cs
	call:desk_page_link("office/townships", "办理窗口") ?><?cs call:desk_page_link("office/calendar", "工作日历") ?><?cs
	if:visitor.role.office ?><?cs call:desk_page_link("office/settings", "设置") ?><?cs /if ?><?cs
	call:desk_page_link("liaison/directory", "通讯录") ?></ul><?cs
	elif:page.section == "account" && !visitor.step ?><ul>
<?cs call:desk_page_link("account/password", "修改密码") ?><?cs call:desk_page_link("account/second-factor", "两步验证") ?><?cs
	call:desk_page_link("account/sessions", "我的登录") ?><?cs call:desk_page_link("account/help", "帮助") ?></ul><?cs /if ?><?cs /def ?>
<header class="site-head">
<div class="masthead">
<a class="brand" href="<?cs var:site.base ?><?cs call:desk_home() ?>"><?cs call:mark() ?><span><b><?cs
call:portal_name() ?></b><span>办公区 · 不对公众开放</span></span></a>
<div class="me">
<details>
<summary><span class="aside">我的账号：</span><b><?cs var:visitor.name ?></b><?cs
if:site.unit[visitor.unit_id].short_name ?> <span><?cs var:site.unit[visitor.unit_id].short_name ?></span><?cs /if ?></summary>
<ul>
<?cs if:!visitor.step ?><li><a href="<?cs var:site.base ?>account/password">修改密码</a></li>
<li><a href="<?cs var:site.base ?>account/second-factor">两步验证</a></li>
<li><a href="<?cs var:site.base ?>account/sessions">我的登录</a></li>
<?cs /if ?><li><a href="<?cs var:site.base ?>" target="_blank" rel="noopener">公众看到的网站（新窗口）</a></li>
</ul>
</details>
<form method="post" action="<?cs var:site.base ?>account/signout"><input type="hidden" name="token" value="<?cs
var:visitor.token ?>"><button class="quiet" type="submit">退出</button></form>
</div>
</div>
<nav class="site-nav desk-nav" aria-label="工作台">
<ul>
<?cs call:desk_links() ?><?cs if:!visitor.step ?><li class="ask"><a href="<?cs var:site.base ?>account/help<?cs call:help_at() ?>" target="_blank">帮助<span class="aside">（新窗口）</span></a></li>
<?cs /if ?><li><a class="elder-on" href="#elder" data-said="已进入长者模式，文字已放大。">长者模式</a><a class="elder-off" href="#" data-said="已回到普通模式。">普通模式</a></li>
</ul>
</nav>
<div class="weave"></div>
</header>
<nav class="desk-pages" aria-label="这个工作台"><?cs call:desk_pages() ?></nav>
<main id="main" tabindex="-1">
<?cs call:did() ?>