<?cs if:township.name ?><?cs set:title = township.name ?><?cs else ?><?cs set:title = "登记窗口" ?><?cs /if ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"office/_township.cs" ?><?cs include:"office/_verbs.cs" ?><?cs

def:township_facts() ?><section class="block">
<h2><?cs if:?page.refusal ?>现在的内容<?cs else ?>内容<?cs /if ?></h2>
<dl class="facts">
<?cs each:w = words ?><?cs if:township[name(w)] && (name(w) != "position" || township.position != "0") ?><div><dt><?cs var:w ?></dt><dd><?cs var:township[name(w)] ?></dd></div>
<?cs /if ?><?cs /each ?></dl>
</section>
<?cs /def ?><?cs

def:revision() ?><?cs if:township.id ?><input type="hidden" name="revision" value="<?cs
if:page.refusal == "changed" ?><?cs var:township.revision ?><?cs else ?><?cs var:form.revision.value ?><?cs /if ?>"><?cs else ?><?cs call:once() ?><?cs /if ?><?cs /def ?><?cs

# What was changed, and what stood there. ?><?cs
def:township_history() ?><?cs if:subcount(event) > #0 ?><section class="block">
<h2>办理经过</h2>
<ol class="history">
<?cs each:e = event ?><li><?cs call:moment(e.at) ?><div><p><b><?cs call:verb_words(e.kind + "." + e.verb) ?></b> <span><?cs var:e.who ?></span></p><?cs
if:e.reason ?><blockquote><?cs call:paragraphs(e.reason) ?></blockquote><?cs /if ?><?cs
each:c = e.change ?><p><?cs var:words[c.field] ?>：原为“<?cs if:c.before_ ?><?cs var:c.before_ ?><?cs else ?>（空）<?cs /if ?>”，改为“<?cs
if:c.after_ ?><?cs var:c.after_ ?><?cs else ?>（空）<?cs /if ?>”</p><?cs /each ?></div></li>
<?cs /each ?></ol>
</section>
<?cs /if ?><?cs /def ?>
<?cs call:desk_crumbs("office/townships", "办理窗口", title) ?>
<h1><?cs var:title ?></h1>
<?cs if:township.state == "1" ?><p><?cs call:badge("已停用", "gone") ?></p>
<?cs /if ?><?cs if:page.refusal == "closed" ?><?cs call:refused("没有办成：现在的状态不能这样办", "可能别人刚刚办过，请看下面的最新情况。您填写的内容还在。") ?><?cs
else ?><?cs call:record_refusal("个窗口", "办公室") ?><?cs /if ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<?cs if:?may.save ?><form class="work" method="post" action="<?cs var:site.base ?>office/townships/<?cs if:township.id ?><?cs var:township.id ?><?cs else ?>new<?cs /if ?>" novalidate>
<?cs call:token() ?><?cs call:revision() ?>
<div class="form">
<?cs call:township_fields() ?></div>
<div class="side">
<section class="deeds" id="deeds">
<h2>办理</h2>
<?cs call:deed("save", "保存", "", "马上公开在救助指南里。") ?></section>
<?cs if:?may.close ?><section class="deeds">
<h2>停用</h2>
<?cs call:lines_of(form.closed_why, words.closed_why, "如：撤乡并镇，并入某镇。") ?><?cs
call:deed("close", "停用这个窗口", "grave", "公众马上看不到；以后可以恢复。") ?></section>
<?cs /if ?><?cs if:?page.refusal && township.id ?><?cs call:township_facts() ?><?cs /if ?><?cs call:township_history() ?></div>
</form>
<?cs else ?><div class="work">
<div><?cs call:township_facts() ?><?cs if:form.token && ?page.refusal ?><section class="block">
<h2>您填写的内容</h2>
<div class="form"><?cs call:township_fields() ?></div>
</section>
<?cs /if ?></div>
<div class="side"><?cs if:?may.reopen ?><form class="deeds" id="deeds" method="post" action="<?cs var:site.base ?>office/townships/<?cs var:township.id ?>" novalidate>
<?cs call:token() ?><?cs call:revision() ?>
<h2>恢复</h2>
<?cs call:deed("reopen", "恢复使用", "", "公众马上又看得到。") ?></form>
<?cs /if ?><?cs call:township_history() ?></div>
</div>
<?cs /if ?><?cs include:"_desk_foot.cs" ?>
