<?cs if:gone.kind == "draft" ?><?cs set:title = "草稿已经丢弃" ?><?cs elif:standard.name ?><?cs set:title = standard.name ?><?cs elif:!standard.id ?><?cs set:title = "起草救助标准" ?><?cs else ?><?cs set:title = "救助标准草稿" ?><?cs /if ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"press/_standard.cs" ?><?cs include:"office/_verbs.cs" ?><?cs

def:fact(words_, x) ?><div><dt><?cs var:words_ ?></dt><dd><?cs if:x ?><?cs var:x ?><?cs else ?>还没有写<?cs /if ?></dd></div>
<?cs /def ?><?cs

def:standard_facts() ?><section class="block">
<h2><?cs if:?page.refusal ?>现在的内容<?cs else ?>内容<?cs /if ?></h2>
<dl class="facts">
<?cs call:fact(words.name, standard.name) ?><?cs call:fact(words.category_id, site.category[standard.category_id].name) ?><div><dt>地区</dt><dd><?cs
if:standard.area ?><?cs var:standard.area ?><?cs else ?>全县<?cs /if ?></dd></div>
<div><dt>金额</dt><dd><?cs if:standard.plain ?><b class="figure"><?cs var:standard.plain ?></b> <?cs call:standard_unit(standard) ?><?cs else ?>还没有写<?cs /if ?></dd></div>
<div><dt>起始日期</dt><dd><?cs if:standard.since ?><?cs call:day(standard.since) ?><?cs else ?>还没有写<?cs /if ?></dd></div>
<div><dt>依据文件</dt><dd><?cs if:standard.policy_id != "0" && standard.policy_id ?><a href="<?cs var:site.base ?>policies/<?cs var:standard.policy_id ?>"><?cs var:standard.document ?></a><?cs
elif:standard.document ?><?cs var:standard.document ?><?cs else ?>还没有写<?cs /if ?></dd></div>
<?cs if:standard.published_at ?><div><dt>公布</dt><dd><?cs call:moment(standard.published_at) ?></dd></div>
<?cs /if ?></dl>
</section>
<?cs /def ?><?cs

# What people read of it now, so that one sees what follows what. ?><?cs
def:standard_series() ?><?cs if:standard.name ?><section class="block">
<h2>已公布的金额</h2>
<?cs if:subcount(series) > #0 ?><ul class="rows">
<?cs each:s = series ?><li><?cs if:s.id == standard.id ?><b><?cs var:s.amount ?> <?cs call:standard_unit(s) ?></b><?cs else ?><a class="what" href="<?cs var:site.base ?>press/standards/<?cs var:s.id ?>"><?cs
var:s.amount ?> <?cs call:standard_unit(s) ?></a><?cs /if ?><p><?cs call:day(s.since) ?>起，<?cs var:s.document ?></p></li>
<?cs /each ?></ul><?cs else ?><p class="note">同一名称、类别、地区还没有公布过，这是第一条。名称写得不一样，就成了另一项标准。</p><?cs /if ?></section>
<?cs /if ?><?cs /def ?>
<?cs call:desk_crumbs("press/standards", "救助标准", title) ?>
<h1><?cs var:title ?></h1>
<?cs if:gone.kind == "draft" ?><?cs call:discarded() ?><div class="typed"><?cs each:w = words ?><?cs if:name(w) != "category_id" && form[name(w)].value ?><p><?cs var:form[name(w)].value ?></p>
<?cs /if ?><?cs /each ?></div>
<?cs else ?><?cs if:standard.id ?><p><?cs call:standard_state(standard.state) ?></p>
<?cs /if ?><?cs call:standard_refusal() ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<?cs if:standard.state == "0" && standard.opinion ?><div class="banner gone"><p>审核人退回了这一条。请按下面的意见修改，再送审。</p>
<?cs call:paragraphs(standard.opinion) ?></div>
<?cs elif:standard.state == "3" ?><div class="banner gone"><p>这一条已经撤回，公众看不到。原因：<?cs var:standard.withdrawn_why ?></p></div>
<?cs elif:standard.state == "2" ?><p class="note">公众可以看到：<a href="<?cs var:site.base ?>aid/<?cs var:site.category[standard.category_id].code ?>#standards">公开的页面</a>。金额公布以后不改；调整了，<?cs
if:visitor.role.editor ?><a href="<?cs var:site.base ?>press/standards/new">再起草一条</a><?cs else ?>由编辑再起草一条<?cs /if ?>。</p>
<?cs /if ?><?cs if:?may.save ?><?cs if:standard.id ?><?cs call:to_deeds() ?><?cs /if ?><form class="work" method="post" action="<?cs var:site.base ?>press/standards/<?cs if:standard.id ?><?cs var:standard.id ?><?cs else ?>new<?cs /if ?>" novalidate>
<?cs call:token() ?><?cs call:row_revision(standard) ?>
<div class="form">
<?cs call:standard_fields() ?></div>
<div class="side">
<section class="deeds" id="deeds">
<h2>办理</h2>
<?cs call:autosave() ?><?cs call:deed("save", "保存草稿", "quiet", "先存着，随时回来接着写。") ?><?cs
call:deed("send", "送审", "", "交给审核人。审核人不能是起草人，看过以后公布或者退回。") ?></section>
<?cs if:?page.refusal && standard.id ?><?cs call:standard_facts() ?><?cs /if ?><?cs call:standard_series() ?><?cs call:record_history() ?></div>
</form>
<?cs if:?may.discard ?><?cs call:discard("press/standards/" + standard.id, standard.revision, "这一条写的内容") ?><?cs /if ?>
<?cs else ?><div class="work">
<div><?cs call:standard_facts() ?><?cs if:form.token && ?page.refusal ?><section class="block">
<h2>您填写的内容</h2>
<div class="form"><?cs call:standard_fields() ?></div>
</section>
<?cs /if ?></div>
<div class="side"><?cs if:?may.return ?><form class="deeds" id="deeds" method="post" action="<?cs var:site.base ?>press/standards/<?cs var:standard.id ?>" novalidate>
<?cs call:token() ?><?cs call:row_revision(standard) ?>
<h2>审核</h2>
<?cs if:?may.self ?><p class="note">您参与起草，公布要由别的审核人来办。</p>
<?cs else ?><?cs call:deed("publish", "发布", "", "公众马上看得到这个金额、起始日期和依据文件。") ?><?cs /if ?><?cs
call:lines_of(form.opinion, words.opinion, "退回时写明哪里要改。") ?><?cs
call:deed("return", "退回", "quiet", "回到草稿，由起草人修改。") ?></form>
<?cs elif:?may.withdraw ?><form class="deeds" id="deeds" method="post" action="<?cs var:site.base ?>press/standards/<?cs var:standard.id ?>" novalidate>
<?cs call:token() ?><?cs call:row_revision(standard) ?>
<h2>撤回</h2>
<?cs call:lines_of(form.withdrawn_why, words.withdrawn_why, "写错了才撤回；调整金额不用撤回。") ?><?cs
call:deed("withdraw", "撤回", "grave", "公众马上看不到这一条，不能恢复。") ?></form>
<?cs /if ?><?cs call:standard_series() ?><?cs call:record_history() ?></div>
</div>
<?cs /if ?><?cs /if ?><?cs include:"_desk_foot.cs" ?>
