<?cs set:title = "确认纪要" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_minutes.cs" ?><?cs include:"office/_verbs.cs" ?><?cs
set:words.text = "修改意见" ?>
<?cs call:desk_crumbs("liaison/minutes", "会议纪要", title) ?>
<h1><?cs var:confirmation.meeting ?>：<?cs var:title ?></h1>
<?cs if:page.refusal == "late" ?><?cs call:refused("没有存：已经过了确认的截止日期", "有意见的请联系联席会议办公室。您填写的内容还在下面。") ?><?cs
elif:page.refusal == "not-asked" ?><?cs call:refused("没有存：这一稿已经不在确认", "办公室可能收回修改，或者已经送审。您填写的内容还在下面。") ?><?cs
elif:page.refusal == "unit-over" ?><?cs call:unit_over() ?><?cs
else ?><?cs call:record_refusal("份确认", "本单位") ?><?cs /if ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<p><?cs if:confirmation.state == #1 ?><?cs call:badge("已同意", "good") ?><?cs elif:confirmation.state == #2 ?><?cs call:badge("已要求修改", "soon") ?><?cs else ?><?cs call:badge("请确认", "soon") ?><?cs /if ?> <?cs if:confirmation.confirm_by ?>到 <?cs call:day(confirmation.confirm_by) ?> 为止；没有答复的当作同意。<?cs /if ?></p>
<div class="work">
<div><?cs if:subcount(line) > #0 ?><?cs call:minutes_sheet(confirmation.title, "", "") ?><?cs else ?><?cs call:nothing("这一稿已经不在确认。", "印发以后，在“会议纪要”里看。") ?><?cs /if ?></div>
<div class="side"><?cs if:?may.agree || ?may.object ?><form class="deeds" id="deeds" method="post" action="<?cs var:site.base ?>liaison/minutes/<?cs var:confirmation.minutes_id ?>/confirm" novalidate>
<?cs call:token() ?><?cs call:row_revision(confirmation) ?>
<h2>答复</h2>
<?cs if:?may.agree ?><?cs call:deed("agree", "同意", "", "") ?><?cs /if ?><?cs call:lines_of(form.text, words.text, "哪里不对，应该怎么写。") ?><?cs call:deed("object", "要求修改", "quiet", "由办公室修改，可能再请确认。") ?></form>
<?cs elif:form.text.value ?><div class="typed"><p><?cs var:form.text.value ?></p></div>
<?cs /if ?><?cs if:confirmation.text ?><section class="block">
<h2>本单位的意见</h2>
<?cs call:paragraphs(confirmation.text) ?></section>
<?cs /if ?><?cs call:record_history() ?></div></div>
<?cs include:"_desk_foot.cs" ?>
