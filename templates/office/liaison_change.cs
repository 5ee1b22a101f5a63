<?cs if:liaison_change.id ?><?cs set:title = "联络员：" + liaison_change.name ?><?cs else ?><?cs set:title = "报联络员" ?><?cs /if ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_people.cs" ?><?cs
set:words.since = "生效日期" ?><?cs set:words.answer = "不同意的原因" ?><?cs set:words.unit_id = "单位" ?><?cs
set:form.unit_id.must = "必填" ?><?cs set:form.name.must = "必填" ?>
<?cs call:desk_crumbs("office/people", "人员", title) ?>
<h1><?cs var:title ?></h1>
<?cs call:change_refusal(liaison_change) ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<?cs if:!liaison_change.id ?><p class="lede">办公室替单位报。确认以后由系统管理员发账号；被接替的那一位，账号用到生效日期的前一天 24:00。</p>
<form class="form" method="post" action="<?cs var:site.base ?>office/people/liaisons/new" novalidate>
<?cs call:token() ?><?cs call:once() ?>
<?cs call:choice(form.unit_id, words.unit_id, "", unit) ?><?cs
call:line(form.name, words.name, "") ?><?cs
call:line(form.post, words.post, "例如：救助股股长。") ?><?cs
call:dated(form.since, words.since, "从哪一天起，写成 2026-12-01。") ?><?cs
call:choice(form.leaver_id, words.leaver_id, "本单位离任的联络员；没有人离任就不选。", leaver) ?>
<div class="deeds"><?cs call:deed("propose", "提出", "", "由办公室的另一位同事或者召集人确认。") ?></div>
</form>
<?cs else ?><p><?cs call:change_state(liaison_change.state) ?></p>
<?cs if:change.mine && liaison_change.state == "0" ?><div class="banner"><p>这是您提出的，要由办公室的另一位同事或者召集人确认。</p></div>
<?cs /if ?><?cs if:liaison_change.state == "2" && liaison_change.account_id == "0" ?><div class="banner"><p>已经确认，等系统管理员发账号。</p></div>
<?cs elif:liaison_change.state == "2" ?><div class="banner good"><p>已经确认，账号也建好了。</p></div>
<?cs /if ?><div class="work"><div><?cs call:change_facts(liaison_change) ?><?cs call:decision_typed() ?></div>
<div class="side"><?cs if:?may.agree || ?may.decline ?><form class="deeds" id="deeds" method="post" action="<?cs var:site.base ?>office/people/liaisons/<?cs var:liaison_change.id ?>" novalidate>
<?cs call:token_of(liaison_change) ?>
<h2>办理</h2>
<?cs if:?may.agree ?><?cs if:liaison_change.leaver_id != "0" ?><p class="note">原来那一位的账号用到生效日期（<?cs call:day(liaison_change.since) ?>）的前一天 24:00；这一天已经过去的，确认以后马上不能再用。系统管理员给新联络员发账号以前，这个单位可能没有人能办事，请先和系统管理员约好。</p>
<?cs /if ?><?cs call:deed("agree", "确认", "", "接着由系统管理员发账号。") ?><?cs /if ?>
<?cs call:lines_of(form.answer, words.answer, "") ?><?cs call:deed("decline", "不同意", "grave", "提出的单位看得到原因。") ?></form>
<?cs /if ?><?cs call:change_history() ?></div></div>
<?cs /if ?><?cs include:"_desk_foot.cs" ?>
