<?cs if:gone.kind == "draft" ?><?cs set:title = "草稿已经丢弃" ?><?cs elif:paper.title ?><?cs set:title = paper.title ?><?cs elif:paper.id ?><?cs set:title = "还没有标题的稿件" ?><?cs
elif:desk.what == "policy" ?><?cs set:title = "起草政策文件" ?><?cs else ?><?cs set:title = "起草公示公告" ?><?cs /if ?><?cs
include:"_desk.cs" ?><?cs include:"press/_press.cs" ?><?cs
if:may.save == #1 && desk.part == "" ?><?cs set:part.edit = #1 ?><?cs /if ?><?cs
if:may.publish == #1 && (desk.part == "" || desk.part == "review") ?><?cs set:part.review = #1 ?><?cs /if ?><?cs
def:fact_or(name_, value, none) ?><div><dt><?cs var:name_ ?></dt><dd><?cs if:value ?><?cs var:value ?><?cs else ?><?cs var:none ?><?cs /if ?></dd></div>
<?cs /def ?><?cs
def:full_fact(name_, value) ?><?cs if:value ?><div class="full"><dt><?cs var:name_ ?></dt><dd><?cs var:value ?></dd></div>
<?cs /if ?><?cs /def ?><?cs

def:paper_standing() ?><section class="block">
<h2>情况</h2>
<dl class="facts">
<div><dt>这一版</dt><dd>第 <?cs var:paper.version ?> 版，<?cs
if:paper.state == #3 ?>已随全文撤回<?cs
elif:paper.state == #2 ?>已审核通过<?cs
elif:paper.state == #1 || paper.state == #5 ?>已于 <?cs call:moment(paper.sent_at) ?> 送审，等待审核<?cs
elif:paper.reason ?>被退回，改好后再送审<?cs
else ?>草稿，最后保存于 <?cs call:moment(paper.written_at) ?><?cs /if ?><?cs
if:paper.version > #1 ?>；<a href="<?cs var:site.base ?><?cs var:desk.path ?>/<?cs var:paper.id ?>/versions">和上一版对照</a><?cs /if ?></dd></div>
<?cs if:?disclosure.until ?><div><dt>公开的期限</dt><dd><?cs call:day(disclosure.until) ?>以前（成文 <?cs var:disclosure.days ?> 个工作日以内）<?cs
if:disclosure.late == #1 ?> <?cs call:badge("已经过了", "gone") ?><?cs /if ?></dd></div>
<?cs /if ?><?cs if:paper.reason && part.edit != #1 ?><div><dt>退回的意见</dt><dd><?cs call:paragraphs(paper.reason) ?></dd></div>
<?cs /if ?><?cs if:paper.face == #2 ?><div><dt>公众能看到的</dt><dd><?cs
if:paper.planned == #1 ?>将于 <?cs call:moment(paper.published_at) ?> 公开<?cs
elif:paper.ended == #1 ?>公示期已满，已自动撤下<?cs
else ?>第 <?cs var:paper.public_version ?> 版，<a href="<?cs var:site.base ?><?cs
if:desk.what == "policy" ?>policies<?cs else ?>notices<?cs /if ?>/<?cs var:paper.id ?>">看公开的网页</a><?cs /if ?></dd></div>
<?cs /if ?><?cs if:paper.face == #3 ?><div><dt>已撤回</dt><dd><?cs var:paper.withdrawn_why ?></dd></div>
<?cs /if ?><?cs if:paper.index_number ?><div><dt>索引号</dt><dd><?cs var:paper.index_number ?></dd></div>
<?cs /if ?><?cs if:paper.published_at && paper.planned != #1 ?><div><dt>首次发布</dt><dd><?cs call:moment(paper.published_at) ?></dd></div>
<?cs /if ?></dl>
</section>
<section class="block">
<h2>办理经过</h2>
<?cs if:subcount(event) > #0 ?><ol class="history">
<?cs each:e = event ?><?cs if:e.verb == "recount" ?><?cs call:happened(e.at, e.who, verb.recount, "从 " + string.slice(e.reason, #0, #10) + " 改为 " + string.slice(e.reason, #11, #21)) ?><?cs elif:verb[e.verb].whole ?><?cs call:happened(e.at, e.who, verb[e.verb].whole, e.reason) ?><?cs else ?><?cs call:happened(e.at, e.who, verb[e.verb], e.reason) ?><?cs /if ?><?cs /each ?></ol>
<?cs if:paper.version > #1 ?><p><a class="tall" href="<?cs var:site.base ?><?cs var:desk.path ?>/<?cs var:paper.id ?>/versions">各版对照</a></p>
<?cs /if ?><?cs else ?><p class="note">由建站时的资料载入，还没有在这里办理过。</p><?cs /if ?>
</section>
<?cs /def ?>
<?cs if:desk.what == "policy" ?><?cs call:desk_crumbs(desk.path, "政策文件", title) ?><?cs
else ?><?cs call:desk_crumbs(desk.path, "公示公告", title) ?><?cs /if ?>
<h1><?cs var:title ?></h1>
<?cs if:gone.kind == "draft" ?><?cs call:discarded() ?><?cs call:complaints() ?>
<?cs else ?><?cs call:paper_refusal() ?><?cs call:kept_notice() ?><?cs call:complaints() ?>

<?cs if:part.edit == #1 ?>
<?cs if:paper.reason ?><div class="banner gone"><p>审核人退回了这篇稿件。请按下面的意见修改，再送审。</p>
<?cs call:paragraphs(paper.reason) ?></div>
<?cs /if ?><?cs call:paper_preview() ?>
<?cs if:paper.id ?><?cs call:to_deeds() ?><?cs /if ?><form class="work" method="post" action="<?cs var:site.base ?><?cs var:desk.path ?>/<?cs if:paper.id ?><?cs var:paper.id ?><?cs else ?>new<?cs /if ?>" enctype="multipart/form-data" novalidate>
<?cs call:token() ?><?cs call:row_revision(paper) ?>
<div class="form">
<?cs call:paper_fields() ?></div>
<div class="side">
<?cs call:paper_buttons() ?><?cs if:paper.id ?><?cs call:paper_standing() ?><?cs /if ?></div>
</form>
<?cs if:may.discard == #1 && paper.version > #1 ?><?cs call:discard(desk.path + "/" + paper.id, paper.revision, "这一版写的文字和新加的附件") ?><?cs
elif:may.discard == #1 ?><?cs call:discard(desk.path + "/" + paper.id, paper.revision, "这份稿件的文字和附件") ?><?cs /if ?>
<?cs else ?>
<?cs if:?part.review ?><?cs call:to_deeds() ?><?cs /if ?><div class="work">
<div>
<dl class="dochead">
<?cs if:desk.what == "notice" ?><?cs call:fact_or(words.kind, site.kind[paper.kind].name, "未选") ?><div><dt><?cs var:words.posted_until ?></dt><dd><?cs
if:paper.state != #2 && paper.state != #3 ?><?cs call:posted_last() ?><?cs elif:paper.posted_until ?><?cs call:day(paper.posted_until) ?><?cs call:term(last) ?><?cs else ?>没有期限<?cs /if ?></dd></div>
<?cs if:paper.objection_phone ?><?cs call:head_fact(words.objection_phone, paper.objection_phone) ?><?cs /if ?><?cs
else ?><?cs call:head_fact(words.document_number, paper.document_number) ?><?cs call:head_fact(words.issuer, paper.issuer) ?><div><dt><?cs var:words.made_on ?></dt><dd><?cs
if:paper.made_on ?><?cs call:day(paper.made_on) ?><?cs else ?>没有写明<?cs /if ?></dd></div>
<?cs call:head_fact(words.subject, paper.subject) ?><div><dt><?cs var:words.validity ?></dt><dd><?cs call:validity(paper.validity) ?><?cs
if:paper.valid_until ?> 有效期至 <?cs call:day(paper.valid_until) ?><?cs /if ?></dd></div>
<?cs if:paper.retold ?><?cs call:head_fact(words.body, words.retold) ?><?cs /if ?><?cs /if ?><div><dt><?cs var:words.unit_id ?></dt><dd><?cs
if:site.unit[paper.unit_id].name ?><?cs var:site.unit[paper.unit_id].name ?><?cs else ?>未选<?cs /if ?><?cs
if:paper.source ?>（对外写作：<?cs var:paper.source ?>）<?cs /if ?></dd></div>
<?cs call:fact_or(words.category_id, site.category[paper.category_id].name, "不限") ?><?cs
call:full_fact(words.summary, paper.summary) ?><?cs call:full_fact(words.note, paper.note) ?><?cs
call:full_fact(words.personal, paper.personal) ?><?cs call:full_fact(words.personal_review, paper.personal_review) ?></dl>
<?cs if:subcount(exposed) > #0 ?><div class="banner gone"><p>稿件里有个人号码：<?cs
each:e = exposed ?><?cs call:numbers(e) ?> <?cs /each ?></p></div>
<?cs /if ?><div class="sheet"><?cs call:prose(paper.body) ?></div>
<?cs call:files_list("附件") ?></div>
<div class="side">
<?cs /if ?>

<?cs if:?may.self ?><p class="banner">您参与了这一版的起草，要由另一个人审核。</p><?cs /if ?>
<?cs if:?part.review ?><form class="deeds" id="deeds" method="post" action="<?cs var:site.base ?><?cs var:desk.path ?>/<?cs var:paper.id ?>/review" novalidate>
<?cs call:token() ?><input type="hidden" name="revision" value="<?cs var:paper.revision ?>">
<h2>审核</h2>
<?cs call:lines_of(form.reason, words.reason, "退回时必须写明要改什么，起草人会看到。") ?>
<?cs if:paper.face == #0 ?><?cs call:dated(form.publish_at, words.publish_at, "不填就立即公开；定在以后的写作 2026-12-01 09:30，最晚一年内。") ?><?cs
else ?><p class="hint">这是对已公开内容的修改，通过后立即替换；索引号和首次发布时间不变。</p><?cs /if ?>
<?cs if:paper.personal || subcount(exposed) > #0 || form.personal_review.value ?><?cs call:lines_of(form.personal_review, words.personal_review, "稿件里有个人号码。同意公开的，写明您核准的理由。") ?><?cs /if ?>
<?cs if:own.until || last.until ?><p id="posted"><b><?cs call:posted_last() ?>。</b></p>
<?cs call:term(own) ?><?cs call:term(last) ?><?cs /if ?><?cs call:deed("return", "退回", "quiet", "回到起草人手里，连同您的意见。") ?><?cs
if:paper.face == #0 ?><?cs call:deed("publish", "发布", "", "几秒内（或者到您定的时间）公众就能看到。") ?><?cs
else ?><?cs call:deed("publish", "发布", "", "几秒内替换公众看到的内容。") ?><?cs /if ?>
</form><?cs /if ?>

<?cs if:?may.revise ?><section class="deeds">
<h2>改动已发布的内容</h2>
<p class="hint">已发布的文字不能直接改。修改会生成新的一版，审核通过后替换；旧版留存可查。</p>
<form method="post" action="<?cs var:site.base ?><?cs var:desk.path ?>/<?cs var:paper.id ?>/revise" novalidate>
<?cs call:token() ?>
<p><button type="submit">修改</button> <span class="hint">公众看到的暂时不变。</span></p>
</form>
</section><?cs /if ?>

<?cs if:may.withdraw == #1 && (desk.part == "" || desk.part == "withdraw") ?><form class="deeds" method="post" action="<?cs var:site.base ?><?cs var:desk.path ?>/<?cs var:paper.id ?>/withdraw" novalidate>
<?cs call:token() ?>
<h2>从网上撤下</h2>
<?cs call:lines_of(form.withdrawn_why, words.withdrawn_why, "会显示给打开原网址的人。撤下后不能恢复。") ?>
<p><button type="submit" class="grave">撤回</button> <span class="hint">网页、列表、搜索、订阅和附件里立即都没有了，打开原网址只看到原因。</span></p>
</form><?cs /if ?>

<?cs if:part.edit != #1 ?><?cs call:paper_standing() ?></div>
</div>
<?cs /if ?><?cs /if ?>
<?cs include:"_desk_foot.cs" ?>
