<?cs set:title = "放弃更正" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_minutes.cs" ?><?cs include:"office/_verbs.cs" ?><?cs
set:words.reason = "为什么不更正了" ?><?cs if:!page.refusal && !form.reason.wrong ?><?cs set:form.reason.value = "" ?><?cs /if ?>
<?cs call:desk_crumbs("office/minutes/" + minutes.id, "会议纪要", title) ?>
<h1><?cs var:title ?></h1>
<?cs call:record_refusal("份纪要", "办公室") ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<p><?cs call:minutes_state(minutes.state) ?> <?cs var:minutes.number ?> <?cs var:minutes.title ?></p>
<?cs if:?may.abandon || ?page.refusal ?><p>第 <?cs var:minutes.version ?> 版照样有效。为这次更正写的更正说明和议定事项都没有了，不能恢复。</p>
<ul>
<li><?cs if:minutes.words_kept == #1 ?>标题、开头、结尾、发送对象和逐项的写法变回第 <?cs var:minutes.version ?> 版的样子。<?cs else ?>这一版印发的时候没有另存开头、结尾、发送对象和逐项的写法：变回去的只有标题，别的还是现在改成的样子，下次更正时请照印发的改回来。印发的那一版不受影响。<?cs /if ?></li>
<li><?cs if:minutes.attendance_kept == #1 ?>到会情况变回第 <?cs var:minutes.version ?> 版的样子。<?cs else ?>改过的到会情况不会变回去，请在<a href="<?cs var:site.base ?>office/meetings/<?cs var:minutes.meeting_id ?>/record#attendance">会议记录</a>里核对。<?cs /if ?></li>
</ul>
<form class="form" method="post" action="<?cs var:site.base ?>office/minutes/<?cs var:minutes.id ?>/abandon" novalidate>
<?cs call:token() ?><?cs call:row_revision(minutes) ?>
<?cs call:lines_of(form.reason, words.reason, "必须写，留在办理经过里。") ?>
<div class="deeds"><p><button type="submit" name="deed" value="abandon" class="grave">放弃更正</button></p></div>
</form>
<?cs else ?><?cs call:nothing("没有正在写的更正。", "") ?><?cs /if ?><?cs include:"_desk_foot.cs" ?>
