<?cs set:title = "内部通讯录" ?><?cs include:"_desk.cs" ?>
<h1>内部通讯录</h1>
<p class="lede">召集人、成员和联络员的电话和 B 岗。只给登录的同事看，请不要外传。</p>
<form class="filters" action="<?cs var:site.base ?>liaison/directory">
<div><label for="filter-q">姓名、单位或电话</label>
<input type="text" id="filter-q" name="q" value="<?cs var:query.q ?>" maxlength="60"></div>
<?cs call:filter_unit(query.unit) ?>
<?cs call:filter_buttons("liaison/directory") ?>
</form>
<?cs call:count("人") ?>
<?cs if:subcount(contact) > #0 ?><ul class="rows directory">
<?cs each:c = contact ?><li><span class="what"><?cs var:c.name ?></span>
<p><span><?cs if:c.unit_id != "0" ?><?cs var:site.unit[c.unit_id].short_name ?> <?cs /if ?><?cs call:seat_role(c.role) ?></span><?cs if:c.post ?><span><?cs var:c.post ?></span><?cs /if ?><span><?cs
if:c.phone ?>电话 <?cs var:c.phone ?><?cs else ?>没有写电话<?cs /if ?></span><?cs if:c.deputy ?><span>B 岗 <?cs var:c.deputy ?></span><?cs /if ?></p></li>
<?cs /each ?></ul>
<?cs else ?><?cs call:nothing("没有符合条件的人。", "换一个条件，或者清除条件看全部。") ?><?cs /if ?><?cs include:"_desk_foot.cs" ?>
