<?cs # The start of every page, down to the skip link and the county's head.
Included by _head.cs and _desk.cs.  Desks, and pages that set form_page, also
load desk.css and desk.js. ?><?cs
include:"_pieces.cs" ?><!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<?cs if:page.status < #400 && !desk_page ?><meta name="description" content="<?cs
if:description ?><?cs var:description ?><?cs elif:title ?><?cs var:title ?>。<?cs call:portal_name() ?>：救助政策、办事指南和信息公开。<?cs
else ?><?cs call:portal_name() ?>：遇到什么困难，能申请什么救助，找谁办，都在这里。<?cs /if ?>">
<?cs /if ?><title><?cs if:title ?><?cs var:title ?> - <?cs /if ?><?cs call:portal_name() ?></title>
<meta name="SiteName" content="<?cs call:portal_name() ?>"><?cs
if:site.conference.site_domain ?>
<meta name="SiteDomain" content="<?cs var:site.conference.site_domain ?>"><?cs
/if ?><?cs if:site.conference.site_code ?>
<meta name="SiteIDCode" content="<?cs var:site.conference.site_code ?>"><?cs
/if ?><?cs if:column ?>
<meta name="ColumnName" content="<?cs var:column ?>">
<meta name="ColumnType" content="<?cs var:column_type ?>"><?cs
/if ?><?cs if:published ?>
<meta name="ArticleTitle" content="<?cs var:title ?>">
<meta name="PubDate" content="<?cs var:published ?>"><?cs
if:source ?>
<meta name="ContentSource" content="<?cs var:source ?>"><?cs
/if ?>
<meta name="Url" content="<?cs var:page.url ?>"><?cs
/if ?><?cs if:page.status >= #400 || desk_page || on.day ?>
<meta name="robots" content="noindex"><?cs /if ?><?cs if:on.day ?>
<link rel="canonical" href="<?cs var:site.origin ?><?cs var:site.base ?><?cs var:on.today ?>"><?cs /if ?>
<link rel="stylesheet" href="<?cs call:static(site.static.css) ?>">
<?cs if:desk_page || form_page ?><link rel="stylesheet" href="<?cs call:static(site.static.desk_css) ?>">
<?cs /if ?><link rel="icon" href="<?cs call:static(site.static.favicon_ico) ?>" sizes="32x32">
<link rel="icon" href="<?cs call:static(site.static.mark) ?>" type="image/svg+xml" sizes="any">
<link rel="alternate" type="application/atom+xml" title="公示公告" href="<?cs var:site.base ?>notices.atom">
<link rel="alternate" type="application/atom+xml" title="政策文件" href="<?cs var:site.base ?>policies.atom">
<link rel="alternate" type="application/atom+xml" title="会议安排" href="<?cs var:site.base ?>meetings.atom">
<script src="<?cs call:static(site.static.js) ?>" defer></script>
<?cs if:desk_page || form_page ?><script src="<?cs call:static(site.static.desk_js) ?>" defer></script>
<?cs /if ?></head>
<body id="elder"<?cs if:body_class ?> class="<?cs var:body_class ?>"<?cs /if ?>>
<a class="skip button" href="#main">跳到正文</a>
<?cs include:"county_head.cs" ?><?cs if:site.sample ?>
<div class="masthead"><p class="note" role="note"><b>示例数据</b>：人名、议题、会议、纪要和任务都是编的，用来看这个系统怎么用。</p></div><?cs /if ?>
