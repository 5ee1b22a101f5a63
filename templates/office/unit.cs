<?cs if:unit.id ?><?cs set:title = unit.name ?><?cs else ?><?cs set:title = "新建单位" ?><?cs /if ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"office/_unit.cs" ?>
<?cs call:desk_crumbs("office/units", "成员单位", title) ?>
<h1><?cs var:title ?></h1>
<?cs call:record_refusal("个单位", "办公室") ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<?cs if:unit.id ?><p><a class="tall" href="<?cs var:site.base ?>units/<?cs var:unit.code ?>">公众看到的页面</a></p>
<?cs each:c = word.planned ?><div class="banner"><p>从 <?cs call:day(c.since) ?>起改名为<?cs var:c.name ?>。</p></div>
<?cs /each ?><?cs if:subcount(word.leaving) > #0 || subcount(word.after) > #0 ?><div class="banner<?cs if:subcount(word.after) > #0 ?> gone<?cs /if ?>"><p>到 <?cs call:day(unit.until) ?>为止。以后由 <?cs
each:d = word.leaving ?><?cs call:unit_link(d.unit_id) ?> <?cs /each ?><?cs each:d = word.after ?><?cs call:unit_link(d.unit_id) ?> <?cs /each ?>接着办。</p></div>
<?cs /if ?><?cs /if ?><?cs if:?may.save ?><form class="work" method="post" action="<?cs var:site.base ?>office/units/<?cs if:unit.id ?><?cs var:unit.code ?><?cs else ?>new<?cs /if ?>" novalidate>
<?cs call:token() ?><?cs call:row_revision(unit) ?>
<div class="form">
<?cs call:line(form.name, words.name, "例如：大方县民政局。") ?><?cs
call:line(form.short_name, words.short_name, "列表里用的名称，例如：县民政局。") ?><?cs
call:lines_of(form.aliases, words.aliases, "别的叫法，一行写一个。搜索时用哪个都找得到。") ?><?cs
call:contact_fields() ?><?cs
call:line(form.position, words.position, "数字小的排在前面，按设立通知的次序。不填的，新单位排在最后。") ?><?cs
if:!unit.id ?><?cs call:line(form.code, words.code, "页面网址里用的小写字母和连字符，以后不能改。不填的自动编一个。") ?><?cs
call:dated(form.since, words.since, "从哪一天起是成员单位。不填的从今天起。") ?><?cs
else ?><?cs call:dated(form.since, words.since, "录错了的才改。不能晚于它已经登记过的改名、承接和截止。") ?><?cs
call:tick(form.member_passes, words.member_passes, "打了勾，联络员提交的议题先交本单位的成员（角色是“单位成员”的账号），由他同意提交到办公室，或者退回。") ?><?cs
call:lines_of(form.reason, words.reason, "原来录错了什么，依据什么更正。更正前后的内容都留在办理经过里。单位真的改了名的，不在这里改。") ?><?cs /if ?></div>
<div class="side">
<section class="deeds" id="deeds">
<h2>办理</h2>
<?cs call:deed("save", "保存", "", "马上公开在成员单位的页面上，搜索也跟着更新。") ?></section>
<?cs if:unit.id ?><section class="deeds">
<h2>单位变了</h2>
<p><a class="button quiet" href="<?cs var:site.base ?>office/units/<?cs var:unit.code ?>/change">改名、合并、拆分、撤销</a> <span class="hint">从某一天起变更，以前的不动。</span></p>
<?cs if:subcount(word.leaving) > #0 || subcount(word.after) > #0 || subcount(word.planned) > #0 || subcount(word.name) > #1 ?><p><a class="button quiet" href="<?cs var:site.base ?>office/units/<?cs var:unit.code ?>/undo">撤回变更</a> <span class="hint">登记错了的，写明原因撤回。</span></p>
<?cs /if ?></section>
<?cs if:?page.refusal ?><?cs call:unit_facts(unit) ?><?cs /if ?><?cs call:unit_history() ?><?cs /if ?></div>
</form>
<?cs else ?><div class="work">
<div><?cs call:unit_facts(unit) ?></div>
<div class="side"><?cs call:unit_history() ?></div>
</div>
<?cs /if ?><?cs include:"_desk_foot.cs" ?>
