<?cs if:appointment.id ?><?cs set:title = "任命召集人：" + appointment.name ?><?cs else ?><?cs set:title = "任命召集人" ?><?cs /if ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_people.cs" ?><?cs
set:words.since = "生效日期" ?><?cs set:words.answer = "不同意的原因" ?><?cs set:form.name.must = "必填" ?><?cs
set:roles.0.id = "first-convener" ?><?cs set:roles.0.name = "第一召集人" ?><?cs
set:roles.1.id = "convener" ?><?cs set:roles.1.name = "召集人" ?>
<?cs call:desk_crumbs("office/people", "人员", title) ?>
<h1><?cs var:title ?></h1>
<?cs call:change_refusal(appointment) ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<?cs if:!appointment.id ?><p class="lede">由办公室提出，办公室的另一位同事或者召集人确认。确认以后，原来那一位任到生效日期的前一天。</p>
<form class="form" method="post" action="<?cs var:site.base ?>office/people/conveners/new" novalidate>
<?cs call:token() ?><?cs call:once() ?>
<?cs call:choice(form.role, words.role, "", roles) ?><?cs
call:line(form.name, words.name, "") ?><?cs
call:line(form.office, words.office, "例如：县人民政府。") ?><?cs
call:line(form.post, words.post, "例如：副县长。") ?><?cs
call:choice(form.unit_id, words.unit_id, "代表哪个成员单位；不代表单位的不选。", unit) ?><?cs
call:dated(form.since, words.since, "从哪一天起，写成 2026-12-01。") ?><?cs
call:line(form.document, words.document, "名称和文号。") ?>
<div class="deeds"><?cs call:deed("propose", "提出任命", "", "办公室的另一位同事或者召集人确认以后才算数。") ?></div>
</form>
<?cs else ?><p><?cs call:change_state(appointment.state) ?></p>
<?cs if:change.mine && appointment.state == "0" ?><div class="banner"><p>这是您提出的，要由办公室的另一位同事或者召集人确认。</p></div>
<?cs /if ?><div class="work"><div><?cs call:change_facts(appointment) ?><?cs call:decision_typed() ?></div>
<div class="side"><?cs if:?may.agree || ?may.decline ?><form class="deeds" id="deeds" method="post" action="<?cs var:site.base ?>office/people/conveners/<?cs var:appointment.id ?>" novalidate>
<?cs call:revision(appointment) ?>
<h2>办理</h2>
<?cs if:?may.agree ?><?cs call:deed("agree", "确认任命", "", "按生效日期更换，公开的名单跟着变。") ?><?cs /if ?>
<?cs call:lines_of(form.answer, words.answer, "") ?><?cs call:deed("decline", "不同意", "grave", "不更换；原因提出的人看得到。") ?></form>
<?cs /if ?><?cs call:change_history() ?></div></div>
<?cs /if ?><?cs include:"_desk_foot.cs" ?>
