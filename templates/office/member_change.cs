<?cs set:title = "成员调整：" + member_change.name ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_people.cs" ?><?cs
set:words.answer = "不同意的原因" ?>
<?cs call:desk_crumbs("office/people", "人员", title) ?>
<h1><?cs var:title ?></h1>
<?cs call:change_refusal(member_change) ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<p><?cs call:change_state(member_change.state) ?></p>
<?cs if:member_change.state == "0" ?><div class="banner"><p>由<?cs var:site.unit[member_change.unit_id].short_name ?>提出，等联席会议决定。</p>
<p><?cs if:pass.meeting_id ?><?cs call:change_waits(pass, "office/meetings/") ?><?cs else ?>还没有列入会议的议程；不经这里的会议定的，由办公室把文件和日期记在这里。<?cs /if ?></p></div>
<?cs /if ?><div class="work"><div><?cs call:change_facts(member_change) ?><?cs call:decision_typed() ?></div>
<div class="side"><?cs if:?may.agree && (!pass.meeting_id || ?page.refusal) ?><form class="deeds" id="deeds" method="post" action="<?cs var:site.base ?>office/people/members/<?cs var:member_change.id ?>" novalidate>
<?cs call:token_of(member_change) ?>
<h2>记录会议的决定</h2>
<?cs call:line(form.document, words.document, "会议纪要或者别的文件，名称和文号。") ?><?cs
call:dated(form.decided_on, words.decided_on, "会议在哪一天决定的。") ?><?cs
call:deed("agree", "同意调整", "", "按生效日期更换；生效日期早于决定日期的，从决定那天起。") ?><?cs
call:lines_of(form.answer, words.answer, "") ?><?cs call:deed("decline", "不同意", "grave", "不更换；提出的单位看得到原因。") ?></form>
<?cs /if ?><?cs call:change_history() ?></div></div>
<?cs include:"_desk_foot.cs" ?>
