<?cs if:member_change.id ?><?cs set:title = "成员调整：" + member_change.name ?><?cs else ?><?cs set:title = "调整成员" ?><?cs /if ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_people.cs" ?><?cs include:"liaison/_people.cs" ?>
<?cs call:desk_crumbs("liaison/people", "本单位人员", title) ?>
<h1><?cs var:title ?></h1>
<?cs call:change_refusal(member_change) ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<?cs if:!member_change.id ?><p class="lede">由本单位提出，联席会议决定。决定以前可以撤回。</p>
<form class="form" method="post" action="<?cs var:site.base ?>liaison/people/members/new" novalidate>
<?cs call:token() ?><?cs call:once() ?>
<?cs call:member_fields(form) ?>
<div class="deeds"><?cs call:deed("propose", "提出调整", "", "列入下一次联席会议。") ?></div>
</form>
<?cs else ?><p><?cs call:change_state(member_change.state) ?></p>
<?cs if:member_change.state == "0" ?><div class="banner calm"><p>已经提出，等联席会议决定。<?cs if:pass.announced ?><?cs call:change_waits(pass, "") ?><?cs /if ?></p></div>
<?cs /if ?><div class="work"><div><?cs call:change_facts(member_change) ?></div>
<div class="side"><?cs if:?may.withdraw ?><form class="deeds" id="deeds" method="post" action="<?cs var:site.base ?>liaison/people/members/<?cs var:member_change.id ?>">
<?cs call:token_of(member_change) ?>
<h2>办理</h2>
<?cs call:deed("withdraw", "撤回", "grave", "不再提了；要提的另写一份。") ?></form>
<?cs /if ?><?cs call:change_history() ?></div></div>
<?cs /if ?><?cs include:"_desk_foot.cs" ?>
