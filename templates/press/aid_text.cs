<?cs if:gone.kind == "draft" ?><?cs set:title = "草稿已经丢弃" ?><?cs elif:category.name ?><?cs set:title = category.name ?><?cs else ?><?cs set:title = "起草新的一类" ?><?cs /if ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"press/_aid.cs" ?><?cs include:"press/_aid_words.cs" ?><?cs include:"office/_verbs.cs" ?><?cs
set:form.name.must = "必填" ?><?cs set:form.what.must = "必填" ?><?cs
set:form.code.must = "送审时必填" ?><?cs set:form.who.must = "送审时必填" ?><?cs set:form.articles.must = "送审时必填" ?><?cs
set:form.law_on.must = "送审时必填" ?><?cs set:form.review_by.must = "送审时必填" ?><?cs set:form.note.must = "送审时必填" ?><?cs
set:form.opinion.must = "退回时必填" ?><?cs

def:aid_fields() ?><?cs
call:line(form.name, words.name, "") ?><?cs
if:category.version > #1 ?><input type="hidden" name="code" value="<?cs var:form.code.value ?>"><?cs
else ?><?cs call:line(form.code, words.code, "页面的网址，小写字母、数字和连字符，如 medical。公开以后不能再改。") ?><?cs /if ?><?cs
call:line(form.what, words.what, "一句话，列表和页面开头都用它。") ?><?cs
call:lines_of(form.who, words.who, "一行一条。") ?><?cs
call:lines_of(form.gives, words.gives, "一行一条。金额不写在这里，写在救助标准里。") ?><?cs
call:lines_of(form.papers, words.papers, "一行一样。第一行要短，单独写在页面上方。") ?><?cs
call:lines_of(form.steps, words.steps, "一行一步，写成“调查：上门看、问邻里：10个工作日”，后两样可以不写。") ?><?cs
call:lines_of(form.place, words.place, "第一行要短。各乡镇的窗口由办公室登记，自动列在下面。") ?><?cs
call:lines_of(form.decides, words.decides, "") ?><?cs
call:lines_of(form.days, words.days, "第一行要短，如：35个工作日以内。") ?><?cs
call:lines_of(form.appeal, words.appeal, "怎么投诉、复议、起诉，写明第几条。") ?><?cs
call:line(form.phone, words.phone, "单位的座机。不填的，页面上用联席会议的电话。") ?><?cs
call:line(form.articles, words.articles, "法规的名称和条，如：《社会救助暂行办法》第九条至第十三条。") ?><?cs
call:dated(form.law_on, words.law_on, "页面上写明“按哪一年的规定写成”。") ?><?cs
call:dated(form.review_by, words.review_by, "到这一天要重新核对。临近和过了，工作台上提醒，页面上也写明。") ?><?cs
call:line(form.need, words.need, "用他们的话，如：看不起病。首页按它排。") ?><?cs
call:lines_of(form.aliases, words.aliases, "百姓怎么叫它，一行一个。") ?><?cs
call:lines_of(form.words, words.words, "百姓搜索时会用的说法，一行一个，20 到 40 个为好。页面上不显示。") ?><?cs
if:category.version > #1 ?><?cs call:lines_of(form.note, words.note, "这一版改了什么、为什么改。") ?><?cs /if ?><?cs /def ?><?cs

def:aid_facts() ?><section class="block">
<h2><?cs if:?page.refusal ?>现在的内容<?cs else ?>第 <?cs var:category.version ?> 版<?cs /if ?></h2>
<dl class="facts">
<?cs each:w = words ?><?cs if:category[name(w)] && name(w) != "opinion" ?><div><dt><?cs var:w ?></dt><dd><?cs
if:subcount(category[name(w)].line) > #0 ?><?cs call:lines(category[name(w)]) ?><?cs elif:category[name(w)].y ?><?cs call:day(category[name(w)]) ?><?cs else ?><?cs var:category[name(w)] ?><?cs /if ?></dd></div>
<?cs /if ?><?cs /each ?></dl>
</section>
<?cs /def ?><?cs

def:aid_post() ?> method="post" action="<?cs var:site.base ?>press/aid/<?cs if:category.id ?><?cs var:category.id ?><?cs else ?>new<?cs /if ?>" novalidate<?cs /def ?><?cs

def:aid_history() ?><?cs call:record_history() ?><?cs if:category.version > #1 ?><p><a class="tall" href="<?cs var:site.base ?>press/aid/<?cs var:category.id ?>/versions">各版对照</a></p>
<?cs /if ?><?cs /def ?>
<?cs call:desk_crumbs("press/aid", "救助指南", title) ?>
<h1><?cs var:title ?></h1>
<?cs if:gone.kind == "draft" ?><?cs call:discarded() ?><div class="typed"><?cs each:w = words ?><?cs if:form[name(w)].value ?><p><?cs var:form[name(w)].value ?></p>
<?cs /if ?><?cs /each ?></div>
<?cs else ?><?cs if:category.id ?><p><?cs call:aid_state(category) ?> <?cs call:aid_due(category) ?></p>
<?cs /if ?><?cs call:record_refusal("页", "编辑中") ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<?cs if:category.state == "0" && category.opinion ?><div class="banner gone"><p>审核人退回了这一版。请按下面的意见修改，再送审。</p>
<?cs call:paragraphs(category.opinion) ?></div>
<?cs /if ?><?cs if:category.state == "2" || category.version > #1 ?><p class="note">公众看到的：<a href="<?cs var:site.base ?>aid/<?cs var:category.code ?>">公开的页面</a></p>
<?cs /if ?><?cs if:?may.save ?><?cs if:category.id ?><?cs call:to_deeds() ?><?cs /if ?><form class="work"<?cs call:aid_post() ?>>
<?cs call:token() ?><?cs call:row_revision(category) ?>
<div class="form">
<?cs call:aid_fields() ?></div>
<div class="side">
<section class="deeds" id="deeds">
<h2>办理</h2>
<?cs call:autosave() ?><?cs call:deed("save", "保存草稿", "quiet", "先存着，随时回来接着写。") ?><?cs
call:deed("send", "送审", "", "交给审核人。审核人不能是起草人，看过以后发布或者退回。") ?></section>
<?cs if:?page.refusal && category.id ?><?cs call:aid_facts() ?><?cs /if ?><?cs call:aid_history() ?></div>
</form>
<?cs if:?may.drop ?><details class="discard"><summary>不改了</summary>
<form<?cs call:aid_post() ?>>
<?cs call:token() ?><input type="hidden" name="revision" value="<?cs var:category.revision ?>">
<p>第 <?cs var:category.version ?> 版写的不要了，不能恢复；公开的第 <?cs var:category.version - #1 ?> 版不变。</p>
<div class="deeds"><p><button type="submit" name="deed" value="drop" class="grave">放弃这一版</button></p></div>
</form></details>
<?cs /if ?><?cs if:?may.discard ?><?cs call:discard("press/aid/" + category.id, category.revision, "这一页写的内容") ?><?cs /if ?>
<?cs else ?><div class="work">
<div><?cs call:aid_facts() ?><?cs if:form.token && ?page.refusal ?><section class="block">
<h2>您填写的内容</h2>
<div class="form"><?cs call:aid_fields() ?></div>
</section>
<?cs /if ?></div>
<div class="side"><?cs if:?may.return ?><form class="deeds" id="deeds"<?cs call:aid_post() ?>>
<?cs call:token() ?><?cs call:row_revision(category) ?>
<h2>审核</h2>
<?cs if:?may.self ?><p class="note">您参与起草，发布要由别的审核人来办。</p>
<?cs else ?><?cs call:deed("publish", "发布", "", "公众马上看到这一版。") ?><?cs /if ?><?cs
call:lines_of(form.opinion, words.opinion, "退回时写明哪里要改。") ?><?cs
call:deed("return", "退回", "quiet", "回到草稿，由起草人修改。") ?></form>
<?cs elif:?may.revise ?><form class="deeds" id="deeds"<?cs call:aid_post() ?>>
<?cs call:token() ?><?cs call:row_revision(category) ?>
<h2>修改</h2>
<?cs call:deed("revise", "开始修改", "", "成为新的一版；发布以前公众看到的还是原来的。") ?></form>
<?cs /if ?><?cs call:aid_history() ?></div>
</div>
<?cs /if ?><?cs /if ?><?cs include:"_desk_foot.cs" ?>
