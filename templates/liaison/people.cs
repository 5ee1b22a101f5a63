<?cs set:title = "本单位人员" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_people.cs" ?><?cs include:"liaison/_people.cs" ?>
<h1>本单位人员</h1>
<?cs if:visitor.unit_id == #0 ?><?cs call:refused("没有所属单位", "您的账号没有写明单位，请联系系统管理员。") ?>
<?cs else ?><p class="lede"><?cs var:site.unit[visitor.unit_id].name ?>在联席会议里的成员和联络员。</p>
<p><a class="button quiet" href="<?cs var:site.base ?>liaison/directory">内部通讯录</a></p>
<section class="block">
<h2>现任</h2>
<?cs if:subcount(contact) > #0 ?><ul class="rows">
<?cs each:c = contact ?><li><span class="what"><?cs var:c.name ?></span>
<p><span><?cs call:seat_role(c.role) ?></span><?cs if:c.post ?><span><?cs var:c.post ?></span><?cs /if ?><span><?cs
if:c.phone ?>电话 <?cs var:c.phone ?><?cs else ?>没有写电话<?cs /if ?></span><?cs if:c.deputy ?><span>B 岗 <?cs var:c.deputy ?></span><?cs /if ?><?cs
if:c.account_id == visitor.id ?> <a href="<?cs var:site.base ?>liaison/people/contact">改我的电话和 B 岗</a><?cs
elif:c.person_id != "0" ?> <a href="<?cs var:site.base ?>liaison/people/<?cs var:c.person_id ?>">改<?cs var:c.name ?>的电话和 B 岗</a><?cs /if ?></p></li>
<?cs /each ?></ul>
<?cs else ?><?cs call:nothing("本单位还没有成员和联络员。", "") ?><?cs /if ?></section>
<?cs if:subcount(change) > #0 ?><section class="block">
<h2>本单位提出的变动</h2>
<ul class="rows">
<?cs each:c = change ?><?cs call:change_line(c, "liaison/people/") ?><?cs /each ?></ul>
</section>
<?cs /if ?><section class="block">
<h2 id="members">调整成员</h2>
<p class="note">由本单位提出，联席会议决定。决定以前可以撤回。</p>
<form class="form" aria-labelledby="members" method="post" action="<?cs var:site.base ?>liaison/people/members/new" novalidate>
<?cs call:token() ?><?cs call:once() ?>
<?cs call:member_fields(form) ?>
<div class="deeds"><?cs call:deed("propose", "提出调整", "", "列入下一次联席会议。") ?></div>
</form>
</section>
<section class="block">
<h2 id="liaisons">报联络员</h2>
<p class="note">由本单位报，办公室确认，确认以后由系统管理员发账号。</p>
<form class="form" aria-labelledby="liaisons" method="post" action="<?cs var:site.base ?>liaison/people/liaisons/new" novalidate>
<?cs call:token() ?><input type="hidden" name="once" value="<?cs var:liaison_form.once ?>">
<?cs call:liaison_fields(liaison_form) ?>
<div class="deeds"><?cs call:deed("propose", "报办公室确认", "", "办公室确认以后算数。") ?></div>
</form>
</section>
<?cs /if ?><?cs include:"_desk_foot.cs" ?>
