<?cs if:liaison_change.id ?><?cs set:title = "联络员：" + liaison_change.name ?><?cs else ?><?cs set:title = "报联络员" ?><?cs /if ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_people.cs" ?><?cs include:"liaison/_people.cs" ?>
<?cs call:desk_crumbs("liaison/people", "本单位人员", title) ?>
<h1><?cs var:title ?></h1>
<?cs call:change_refusal(liaison_change) ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<?cs if:!liaison_change.id ?><p class="lede">由本单位报，办公室确认，确认以后由系统管理员发账号。确认以前可以撤回。</p>
<form class="form" method="post" action="<?cs var:site.base ?>liaison/people/liaisons/new" novalidate>
<?cs call:token() ?><?cs call:once() ?>
<?cs call:liaison_fields(form) ?>
<div class="deeds"><?cs call:deed("propose", "报办公室确认", "", "办公室确认以后算数。") ?></div>
</form>
<?cs else ?><p><?cs call:change_state(liaison_change.state) ?></p>
<?cs if:liaison_change.state == "0" ?><div class="banner calm"><p>已经提出，等办公室确认。</p></div>
<?cs /if ?><div class="work"><div><?cs call:change_facts(liaison_change) ?></div>
<div class="side"><?cs if:?may.withdraw ?><form class="deeds" id="deeds" method="post" action="<?cs var:site.base ?>liaison/people/liaisons/<?cs var:liaison_change.id ?>">
<?cs call:revision(liaison_change) ?>
<h2>办理</h2>
<?cs call:deed("withdraw", "撤回", "grave", "不再提了；要提的另写一份。") ?></form>
<?cs /if ?><?cs call:change_history() ?></div></div>
<?cs /if ?><?cs include:"_desk_foot.cs" ?>
