<?cs set:title = policy.title ?><?cs set:description = policy.summary ?><?cs set:column = "政策文件" ?><?cs set:column_type = "信息公开" ?><?cs
set:published = policy.published_at ?><?cs set:source = policy.source ?><?cs
set:views = "policy/" + policy.id ?><?cs include:"_head.cs" ?><?cs include:"_prose.cs" ?><?cs include:"_file_list.cs" ?>
<?cs call:crumbs("政策文件", "policies", "正文") ?>
<article>
<h1 class="over" id="title"><?cs var:policy.title ?></h1>
<?cs if:policy.validity == "repealed" ?><div class="banner gone"><p>这份文件已经废止，现在不按它办事，只供查看。</p></div>
<?cs elif:policy.validity == "expired" ?><div class="banner gone"><p>这份文件已经失效<?cs if:policy.valid_until ?>（有效期至 <?cs
call:day(policy.valid_until) ?>）<?cs /if ?>，现在不按它办事，只供查看。</p></div>
<?cs elif:policy.validity == "amended" ?><div class="banner"><p>这份文件后来改过，请按改过的办。</p></div>
<?cs /if ?><?cs if:policy.retold ?><div class="banner calm"><p>下面是整理过的内容，不是原文照录。和文件原文不一样的，以原文为准。</p></div>
<?cs /if ?><details class="fold">
<summary><span>文件信息 <?cs call:validity(policy.validity) ?></span></summary>
<dl class="dochead">
<?cs if:policy.index_number ?><?cs call:head_fact("索引号", policy.index_number) ?><?cs /if ?><?cs
call:head_fact("发文字号", policy.document_number) ?><?cs
call:head_fact("发文机关", policy.issuer) ?><div><dt>成文日期</dt><dd><?cs
if:policy.made_on ?><?cs call:day(policy.made_on) ?><?cs else ?>没有写明<?cs /if ?></dd></div>
<?cs call:head_fact("主题分类", policy.subject) ?><div<?cs if:!policy.index_number ?> class="full"<?cs /if ?>><dt>发布日期</dt><dd><?cs call:moment_day(policy.published_at) ?></dd></div>
<div class="full"><dt>名称</dt><dd><?cs var:policy.title ?></dd></div>
<div class="full"><dt>有效性</dt><dd><?cs call:validity(policy.validity) ?><?cs
if:policy.valid_until ?> 有效期至 <?cs call:day(policy.valid_until) ?><?cs /if ?><?cs
if:policy.note ?> <?cs var:policy.note ?><?cs /if ?></dd></div>
</dl>
</details>
<div class="sheet">
<?cs call:tools(policy.published_at, policy.source, policy.views) ?>
<?cs call:contents() ?><?cs call:document() ?>
<?cs call:files_list("附件") ?></div>
<?cs call:belongs(policy.category_id, policy.unit_id, policy.published_at) ?></article>
<?cs call:revised(policy.version, policy.updated_at, policy.note) ?>
<?cs include:"_foot.cs" ?>
