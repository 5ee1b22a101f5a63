<?cs set:title = notice.title ?><?cs set:description = notice.summary ?><?cs set:column = "公示公告" ?><?cs set:column_type = "信息公开" ?><?cs
set:published = notice.published_at ?><?cs set:source = notice.source ?><?cs
set:views = "notice/" + notice.id ?><?cs include:"_head.cs" ?><?cs include:"_prose.cs" ?><?cs include:"_file_list.cs" ?>
<?cs call:crumbs("公示公告", "notices", "正文") ?>
<article>
<?cs def:posted_by(n) ?><?cs if:n.source ?><?cs var:n.source ?><?cs elif:site.unit[n.unit_id].name ?><?cs call:unit_long(n.unit_id, n.published_at) ?><?cs else ?>发布单位<?cs /if ?><?cs /def ?>
<h1 class="over" id="title"><?cs var:notice.title ?></h1>
<?cs if:notice.posted_until ?><div class="banner"><p>公示到 <?cs call:day(notice.posted_until) ?>（含当天），过后自动撤下。</p>
<p>觉得不对的（有异议），请在公示期里<?cs if:notice.objection_phone ?>打电话 <a class="tall figure" href="tel:<?cs var:dial(notice.objection_phone) ?>"><?cs
var:notice.objection_phone ?></a> <?cs /if ?>告诉<?cs call:posted_by(notice) ?>。</p></div>
<?cs /if ?><details class="fold">
<summary><span>公告信息：<?cs var:site.kind[notice.kind].name ?></span></summary>
<dl class="dochead">
<?cs if:notice.index_number ?><?cs call:head_fact("索引号", notice.index_number) ?><?cs /if ?><div><dt>类别</dt><dd><?cs var:site.kind[notice.kind].name ?><?cs
if:site.kind[notice.kind].catalogue ?> <span class="note">（公开目录里叫“<?cs var:site.kind[notice.kind].catalogue ?>”）</span><?cs /if ?></dd></div>
<div><dt>来源</dt><dd><?cs if:notice.source ?><?cs var:notice.source ?><?cs else ?>没有写明<?cs /if ?></dd></div>
<div<?cs if:!notice.index_number ?> class="full"<?cs /if ?>><dt>生成日期</dt><dd><?cs if:notice.made_on ?><?cs call:day(notice.made_on) ?><?cs else ?>没有写明<?cs /if ?></dd></div>
</dl>
</details>
<div class="sheet">
<?cs call:tools(notice.published_at, notice.source, notice.views) ?>
<?cs call:contents() ?><?cs call:document() ?>
<?cs call:files_list("附件") ?></div>
<?cs call:belongs(notice.category_id, notice.unit_id, notice.published_at) ?></article>
<?cs call:revised(notice.version, notice.updated_at, notice.note) ?>
<?cs include:"_foot.cs" ?>
