<?cs # For a screen on a wall: large, and refreshed by the header Refresh. ?><?cs set:title = "任务大屏" ?><?cs set:desk_page = "1" ?><?cs set:body_class = "wall" ?><?cs include:"_top.cs" ?><?cs include:"_desk_pieces.cs" ?><?cs include:"_form.cs" ?><?cs include:"_files.cs" ?><?cs include:"_task.cs" ?><?cs include:"office/_board.cs" ?>
<main id="main" tabindex="-1">
<h1><?cs if:wall.unit > #0 ?><?cs var:site.unit[wall.unit].name ?><?cs else ?><?cs var:title ?><?cs /if ?></h1>
<p><?cs call:moment(wall.at) ?>，每分钟自动更新。</p>
<?cs if:wall.unit == #0 ?><?cs call:light_tallies() ?><?cs /if ?><?cs
if:subcount(task) > #0 ?><?cs if:wall.unit == #0 ?><h2>已逾期的任务</h2>
<?cs /if ?><ul class="rows">
<?cs each:t = task ?><?cs call:task_row(t, "office") ?><?cs /each ?></ul>
<?cs elif:wall.unit > #0 ?><p>没有正在办的任务。</p>
<?cs /if ?><?cs if:wall.unit == #0 ?><?cs call:light_table() ?><?cs /if ?>
<nav aria-label="大屏的页"><a class="button quiet" href="<?cs var:site.base ?>office/tasks">回到任务</a> <?cs
if:wall.unit > #0 ?><a class="button quiet" href="<?cs var:site.base ?>office/tasks/wall">各单位的灯</a> <?cs /if ?><?cs
if:wall.next ?><a class="button quiet" href="<?cs var:site.base ?>office/tasks/wall?unit=<?cs var:site.unit[wall.next].code ?>">下一个：<?cs var:site.unit[wall.next].short_name ?></a><?cs /if ?></nav>
</main>
<?cs include:"county_foot.cs" ?>
</body>
</html>
