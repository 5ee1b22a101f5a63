<?cs set:title = "人员" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_people.cs" ?>
<h1>人员</h1>
<p class="lede">召集人、成员和联络员，按通知的次序排列。改动都写明理由，原来的写法在每一位的“办理经过”里看得到。</p>
<?cs if:visitor.role.office ?><p><a class="button" href="<?cs var:site.base ?>office/people/new">添加人员</a> <a class="button quiet" href="<?cs
var:site.base ?>office/people/conveners/new">任命召集人</a> <a class="button quiet" href="<?cs var:site.base ?>office/people/liaisons/new">报联络员</a> <a class="button quiet" href="<?cs var:site.base ?>office/people/import">从文件导入</a></p>
<?cs /if ?><p><a class="button quiet" href="<?cs var:site.base ?>liaison/directory">内部通讯录</a></p>
<section class="block">
<h2>等待办理的变动（<?cs var:subcount(change) ?>）</h2>
<?cs if:subcount(change) > #0 ?><ul class="rows">
<?cs each:c = change ?><?cs call:change_line(c, "office/people/") ?><?cs /each ?></ul>
<?cs else ?><?cs call:nothing("没有等待办理的变动。", "各单位提出的成员调整和联络员，办公室提出的召集人，列在这里。") ?><?cs /if ?></section>
<section class="block">
<h2>现任（<?cs var:subcount(seat.now) ?>）</h2>
<?cs if:subcount(seat.now) > #0 ?><ul class="rows">
<?cs each:s = seat.now ?><?cs call:seat_line(s) ?><?cs /each ?></ul>
<?cs else ?><?cs call:nothing("还没有现任的人员。", "先任命召集人，再添加成员。") ?><?cs /if ?></section>
<?cs if:subcount(seat.coming) > #0 ?><section class="block">
<h2>还没有到任（<?cs var:subcount(seat.coming) ?>）</h2>
<ul class="rows">
<?cs each:s = seat.coming ?><?cs call:seat_line(s) ?><?cs /each ?></ul>
</section>
<?cs /if ?><?cs if:subcount(seat.former) > #0 ?><section class="block">
<h2>曾任（<?cs var:subcount(seat.former) ?>）</h2>
<ul class="rows">
<?cs each:s = seat.former ?><?cs call:seat_line(s) ?><?cs /each ?></ul>
</section>
<?cs /if ?><?cs if:subcount(decided) > #0 ?><section class="block">
<h2>办过的变动</h2>
<ul class="rows">
<?cs each:c = decided ?><?cs call:change_line(c, "office/people/") ?><?cs /each ?></ul>
</section>
<?cs /if ?><?cs include:"_desk_foot.cs" ?>
