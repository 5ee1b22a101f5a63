<?cs set:title = "撤回变更" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs
set:words.reason = "撤回原因" ?>
<?cs call:desk_crumbs("office/units/" + unit.code, unit.short_name, title) ?>
<h1><?cs var:unit.name ?>：<?cs var:title ?></h1>
<?cs call:record_refusal("个单位", "办公室") ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<?cs if:!undo.what ?><?cs if:page.refusal == "closed" ?><?cs call:refused("没有撤回：已经没有变更可以撤回", "可能刚刚有人撤回过。") ?>
<?cs else ?><?cs call:nothing("这个单位没有改过名，也没有合并、拆分、撤销。", "录错了名称、电话的，在单位的页面上更正。") ?>
<?cs /if ?><?cs else ?><p class="lede"><?cs if:undo.what == "end" ?>从 <?cs call:day(undo.since) ?>起由 <?cs var:undo.names ?> 接着办<?cs
else ?>从 <?cs call:day(undo.since) ?>起改名为<?cs var:undo.names ?><?cs /if ?>，这一次登记错了的，在这里撤回。</p>
<form class="form" method="post" action="<?cs var:site.base ?>office/units/<?cs var:unit.code ?>/undo" novalidate>
<?cs call:token() ?><?cs call:once() ?><input type="hidden" name="revision" value="<?cs var:unit.revision ?>">
<div class="banner"><p>撤回以后，就像没有登记过：<?cs
if:undo.what == "end" ?>它还是成员单位，职责和议题都还是它的。和它一起合并的别的单位不受影响，要撤回的在它们自己的页面上办。为这次变更新建的单位，没有用到的一起删去；有了议题、文件、人员或者账号的留着。<?cs
else ?>还用原来的名称。<?cs /if ?>登记过什么、为什么撤回，留在办理经过里。</p></div>
<?cs call:lines_of(form.reason, words.reason, "哪里登记错了。日期写错的，撤回以后重新登记一次。") ?>
<div class="deeds go"><button type="submit" class="grave">撤回变更</button>
<a class="button quiet" href="<?cs var:site.base ?>office/units/<?cs var:unit.code ?>">不撤回</a></div>
</form>
<?cs /if ?><?cs include:"_desk_foot.cs" ?>
