<?cs # Lights of tasks, in words and colour; and the report on open tasks that a
conference begins with: report.N of conference/tasks/task.h, struct task_line. ?><?cs
def:light_words(light) ?><?cs if:light == "red" ?>红灯：已逾期<?cs elif:light == "yellow" ?>黄灯：快到期<?cs
	elif:light == "green" ?>绿灯：按期<?cs else ?>灰灯：已结束<?cs /if ?><?cs /def ?><?cs

def:light(light) ?><?cs if:light == "red" ?><span class="state gone">红灯：已逾期</span><?cs
	elif:light == "yellow" ?><span class="state soon">黄灯：快到期</span><?cs
	elif:light == "green" ?><span class="state good">绿灯：按期</span><?cs
	else ?><span class="state over">灰灯：已结束</span><?cs /if ?><?cs /def ?><?cs

def:task_report(lines) ?><?cs if:subcount(lines) > #0 ?><div class="prose"><div class="box" tabindex="0" role="group" aria-label="没有办结的任务"><table>
<thead><tr><th scope="col">任务</th><th scope="col">牵头单位</th><th scope="col">完成时限</th><th scope="col">灯</th><th scope="col">完成比例</th></tr></thead>
<tbody><?cs each:t = lines ?><tr><th scope="row"><a class="tall" href="<?cs var:site.base ?>office/tasks/<?cs var:t.task_id ?>"><?cs var:t.title ?></a></th><td><?cs var:site.unit[t.unit_id].short_name ?></td><td><?cs call:day(t.due_on) ?></td><td><?cs call:light(t.light) ?></td><td><?cs var:t.percent ?>%</td></tr>
<?cs /each ?></tbody></table></div></div>
<?cs else ?><p class="note">没有正在办的任务。</p>
<?cs /if ?><?cs /def ?><?cs

def:task_report_part(lines, class) ?><?cs if:subcount(lines) > #0 ?><section class="<?cs var:class ?>">
<h2>上次会议议定事项的落实情况</h2>
<?cs call:task_report(lines) ?></section>
<?cs /if ?><?cs /def ?>
