<?cs # What the desk's pages of an agenda share: labels, choices, refusals. ?><?cs
include:"_agenda.cs" ?><?cs
set:words.topic_id = "议题" ?><?cs
set:words.seat_change_id = "成员调整" ?><?cs
set:words.title = "其他事项" ?><?cs
set:words.text = "内容" ?><?cs
set:words.presenter = "汇报人" ?><?cs
set:words.minutes = "时长" ?><?cs
set:words.override_ground = "依据" ?><?cs
set:words.place = "移到第几项" ?><?cs
set:words.outcome = "结果" ?><?cs
set:words.outcome_text = "说明" ?><?cs
set:words.said = "讨论情况（内部）" ?><?cs
set:liaison.0.id = "up-topic" ?><?cs set:liaison.0.name = "提交讨论" ?><?cs
set:liaison.1.id = "up-decision" ?><?cs set:liaison.1.name = "提交议定" ?><?cs
set:liaison.2.id = "settled" ?><?cs set:liaison.2.name = "会商解决" ?><?cs
set:liaison.3.id = "returned" ?><?cs set:liaison.3.name = "退回" ?><?cs
set:liaison.4.id = "deferred" ?><?cs set:liaison.4.name = "暂缓" ?><?cs
set:conference_.0.id = "resolved" ?><?cs set:conference_.0.name = "议定" ?><?cs
set:conference_.1.id = "noted" ?><?cs set:conference_.1.name = "已研究" ?><?cs
set:conference_.2.id = "deferred" ?><?cs set:conference_.2.name = "暂缓" ?><?cs
set:conference_.3.id = "referred" ?><?cs set:conference_.3.name = "报县政府" ?><?cs
set:member.0.id = "agreed" ?><?cs set:member.0.name = "同意调整" ?><?cs
set:member.1.id = "declined" ?><?cs set:member.1.name = "不同意调整" ?><?cs
set:member.2.id = "deferred" ?><?cs set:member.2.name = "暂缓" ?><?cs

# What is stored of an item, beside what somebody else typed. ?><?cs
def:item_stored(i) ?><section class="block" id="theirs">
<h2>现在存着的内容</h2>
<dl class="facts">
<div><dt>结果</dt><dd><?cs if:i.outcome ?><?cs call:outcome_name(i.outcome) ?><?cs else ?>还没有记录<?cs /if ?></dd></div>
<?cs if:i.outcome_text ?><div><dt>说明</dt><dd><?cs call:paragraphs(i.outcome_text) ?></dd></div>
<?cs /if ?><?cs if:i.said ?><div><dt>讨论情况</dt><dd><?cs call:paragraphs(i.said) ?></dd></div>
<?cs /if ?><?cs if:i.editor ?><div><dt>记录</dt><dd><?cs var:i.editor ?>，<?cs call:moment(i.changed_at) ?></dd></div>
<?cs /if ?></dl>
</section>
<?cs /def ?><?cs

# meeting: its id and name. ?><?cs
def:agenda_crumbs(id, name, title) ?><nav class="crumbs" aria-label="当前位置">
<ol>
<li><a href="<?cs var:site.base ?>office/meetings">会议安排</a></li>
<li><a href="<?cs var:site.base ?>office/meetings/<?cs var:id ?>"><?cs if:name ?><?cs var:name ?><?cs else ?>会议草稿<?cs /if ?></a></li>
<?cs if:title != "议程" ?><li><a href="<?cs var:site.base ?>office/meetings/<?cs var:id ?>/agenda">议程</a></li>
<?cs /if ?><li aria-current="page"><span><?cs var:title ?></span></li>
</ol>
</nav>
<?cs /def ?><?cs

def:agenda_refusal() ?><?cs
if:page.refusal == "gate" ?><?cs call:refused("没有列入：这个议题还没有经过联络员会议同意", "先把它列入联络员会议。会上提出“提交讨论”或者“提交议定”，并且那次会议写明已召开以后，才能列入联席会议的议程。") ?><?cs
elif:page.refusal == "gate-temporary" ?><?cs call:refused("没有列入：这个议题还没有经过联络员会议同意", "先把它列入联络员会议。这是临时会议：按县领导指示必须马上研究的，由召集人写明依据以后列入。") ?><?cs
elif:page.refusal == "not-temporary" ?><?cs call:refused("没有列入：只有临时会议可以不经联络员会议", "先把议题列入联络员会议。") ?><?cs
elif:page.refusal == "passed" ?><?cs call:refused("没有列入：这个议题已经联络员会议同意", "不用写依据，由办公室按“加入议程”。") ?><?cs
elif:page.refusal == "over" ?><?cs call:refused("没有保存：会议已经召开或者取消", "议程不能再改。您填写的内容还在下面。") ?><?cs
elif:page.refusal == "unannounced" ?><?cs call:refused("没有办成：会议还没有发出通知", "先在会议的页面上发出通知。") ?><?cs
elif:page.refusal == "same" ?><?cs call:refused("没有印发：和上一版没有不同", "改了议程以后再印发。") ?><?cs
elif:page.refusal == "tasks" ?><?cs call:refused("没有移出：落实情况是每次会议的第一项", "这一项自动列入，不能移出。") ?><?cs
elif:page.refusal == "closed" ?><?cs call:refused("没有保存：这一项已经有了结果，或者已经移出议程", "您填写的内容还在下面。") ?><?cs
elif:page.refusal ?><?cs call:record_refusal("项议程", "办公室") ?><?cs /if ?><?cs /def ?><?cs

# Up, down; what describes a button is the subject of its item. ?><?cs
def:item_order(i) ?><?cs if:i.position > #1 && i.last > #2 ?><form method="post" enctype="multipart/form-data" action="<?cs var:site.base ?>office/meetings/<?cs var:i.meeting_id ?>/agenda/<?cs var:i.id ?>" novalidate>
<input type="hidden" name="token" value="<?cs var:visitor.token ?>"><input type="hidden" name="revision" value="<?cs var:i.revision ?>">
<?cs if:i.position > #2 ?><button type="submit" class="quiet" name="deed" value="up" aria-describedby="subject-<?cs var:i.id ?>">上移</button> <?cs /if ?><?cs
if:i.position > #1 && i.position < i.last ?><button type="submit" class="quiet" name="deed" value="down" aria-describedby="subject-<?cs var:i.id ?>">下移</button> <?cs /if ?></form>
<?cs /if ?><?cs /def ?>
