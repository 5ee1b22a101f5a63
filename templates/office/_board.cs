<?cs # Figures of the board: open tasks by light, in all and by lead unit.  Include
_task.cs before. ?><?cs
def:lamp(colour) ?><svg viewBox="0 0 2 2" width="14" height="14" aria-hidden="true"><circle cx="1" cy="1" r="1" fill="<?cs var:colour ?>"/></svg> <?cs /def ?><?cs
def:light_tally(light, number, colour, words) ?><li><?cs if:number > #0 ?><a href="<?cs var:site.base ?>office/tasks?light=<?cs var:light ?>"><b class="figure"><?cs var:number ?></b> <?cs call:lamp(colour) ?><span><?cs var:words ?></span></a><?cs
	else ?><div><b class="figure">0</b> <?cs call:lamp(colour) ?><span><?cs var:words ?></span></div><?cs /if ?></li>
<?cs /def ?><?cs
def:light_tallies() ?><ul class="tallies">
<?cs call:light_tally("red", sum.red, "#a02a1a", "红灯：已逾期") ?><?cs call:light_tally("yellow", sum.yellow, "#d98b1f", "黄灯：快到期") ?><?cs call:light_tally("green", sum.green, "#25634a", "绿灯：按期") ?></ul>
<?cs /def ?><?cs

# The same tasks on paper, in files, and on a wall. ?><?cs
def:board_ways() ?><p><?cs call:task_files("office") ?> <a class="button quiet" href="<?cs var:site.base ?>office/tasks/wall<?cs if:query.unit ?>?unit=<?cs var:query.unit ?><?cs /if ?>">大屏</a></p>
<?cs /def ?><?cs

# As wide as the unit has tasks; the figures are beside it. ?><?cs
def:light_bar(u, most) ?><svg viewBox="0 0 <?cs var:most ?> 1" preserveAspectRatio="none" width="100%" height="10" aria-hidden="true"><rect width="<?cs
	var:u.red ?>" height="1" fill="#a02a1a"/><rect x="<?cs var:u.red ?>" width="<?cs var:u.yellow ?>" height="1" fill="#d98b1f"/><rect x="<?cs
	var:#u.red + #u.yellow ?>" width="<?cs var:u.green ?>" height="1" fill="#25634a"/></svg><?cs /def ?><?cs

def:light_table() ?><?cs if:subcount(tally) > #0 ?><section class="block" id="by-unit">
<h2>各单位的灯</h2>
<div class="prose"><div class="box" tabindex="0" role="group" aria-label="各单位的灯"><table><thead><tr><th scope="col">牵头单位</th><th scope="col">红</th><th scope="col">黄</th><th scope="col">绿</th><th scope="col">合计</th></tr></thead>
<tbody>
<?cs each:u = tally ?><tr><th scope="row"><a class="tall" href="<?cs var:site.base ?>office/tasks?unit=<?cs var:site.unit[u.unit_id].code ?>"><?cs var:site.unit[u.unit_id].short_name ?></a><?cs if:site.unit[u.unit_id].ended ?>（已不再单设）<?cs /if ?><?cs call:light_bar(u, sum.most) ?></th><td><?cs var:u.red ?></td><td><?cs var:u.yellow ?></td><td><?cs var:u.green ?></td><td><?cs var:u.total ?></td></tr>
<?cs /each ?></tbody>
<tfoot><tr><th scope="row">合计</th><td><?cs var:sum.red ?></td><td><?cs var:sum.yellow ?></td><td><?cs var:sum.green ?></td><td><?cs var:sum.total ?></td></tr></tfoot></table></div></div>
</section>
<?cs /if ?><?cs /def ?>
