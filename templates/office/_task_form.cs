<?cs # By whom and when a task is done: the fields.  Include _task.cs before. ?><?cs
def:task_who_when() ?><?cs
call:unit_choice(form.unit_id, words.unit_id, "由它签收、报进展、申请办结。") ?><?cs
call:unit_ticks(form.units, words.units, "看得到任务，可以报进展。") ?><?cs
call:township_ticks(form.townships, words.townships, "要办这件事的乡（镇、街道）；写着“有账号”的自己签收、报进展，其他的由办公室代记。") ?><?cs
call:dated(form.due_on, words.due_on, "到这一天 24:00 为止。如果这一天不上班，任务页面上会提示前一个工作日。") ?><?cs /def ?>
