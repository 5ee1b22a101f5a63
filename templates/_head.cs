<?cs # Opens a page.  A template says before: title; where they apply column,
column_type, published, source (for the meta names of government sites),
body_class, and views, the path that counts a view. ?><?cs
include:"_pieces.cs" ?><!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title><?cs if:title ?><?cs var:title ?> - <?cs /if ?><?cs call:portal_name() ?></title>
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
/if ?><?cs if:page.status >= #400 ?>
<meta name="robots" content="noindex"><?cs /if ?>
<link rel="stylesheet" href="<?cs call:static(site.static.css) ?>">
<link rel="icon" href="<?cs call:static(site.static.favicon_ico) ?>" sizes="32x32">
<link rel="icon" href="<?cs call:static(site.static.mark) ?>" type="image/svg+xml" sizes="any">
<link rel="alternate" type="application/atom+xml" title="公示公告" href="<?cs var:site.base ?>notices.atom">
<link rel="alternate" type="application/atom+xml" title="政策文件" href="<?cs var:site.base ?>policies.atom">
<link rel="alternate" type="application/atom+xml" title="会议安排" href="<?cs var:site.base ?>meetings.atom">
<script src="<?cs call:static(site.static.js) ?>" defer></script>
</head>
<body id="elder"<?cs if:body_class ?> class="<?cs var:body_class ?>"<?cs /if ?>>
<a class="skip button" href="#main">跳到正文</a>
<?cs include:"county_head.cs" ?>
<header class="site-head">
<div class="masthead">
<a class="brand" href="<?cs var:site.base ?>"><?cs call:mark() ?><span><b><?cs
call:portal_name() ?></b><span>救助政策 · 办事指南 · 信息公开</span></span></a>
<?cs if:page.section != "" && page.section != "search" ?><?cs call:search_box("") ?><?cs /if ?>
</div>
<nav class="site-nav" aria-label="主栏目">
<ul>
<li><a href="<?cs var:site.base ?>"<?cs call:here("") ?>>首页</a></li>
<?cs call:sections() ?>
<li><a class="elder-on" href="#elder" data-said="已进入长者模式，文字已放大。">长者模式</a><a class="elder-off" href="#" data-said="已回到普通模式。">普通模式</a></li>
</ul>
</nav>
<div class="weave"></div>
</header>
<main id="main" tabindex="-1"<?cs
if:views ?> data-views="<?cs var:site.base ?>views/<?cs var:views ?>"<?cs /if ?>>
