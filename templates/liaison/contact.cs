<?cs set:title = contact.name + "的电话和 B 岗" ?><?cs set:words.phone = "电话" ?><?cs set:words.deputy = "B 岗" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?>
<?cs call:desk_crumbs("liaison/people", "本单位人员", title) ?>
<h1><?cs var:title ?></h1>
<?cs if:page.refusal == "changed" ?><?cs call:refused("没有保存：刚刚被改过", "现在的电话是“" + contact.phone + "”，B 岗是“" + contact.deputy + "”。您写的还在下面，要用您的就再保存一次。") ?><?cs /if ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<?cs if:site.unit[visitor.unit_id].ended ?><?cs call:unit_over() ?><?cs else ?><p class="lede">写在内部通讯录里，登录的同事才看得到，不公开，公众搜不到。</p>
<form class="form" method="post" action="<?cs var:site.base ?>liaison/people/<?cs if:contact.person_id != "0" ?><?cs var:contact.person_id ?><?cs else ?>contact<?cs /if ?>" novalidate>
<?cs call:token() ?><input type="hidden" name="revision" value="<?cs if:page.refusal == "changed" ?><?cs var:contact.revision ?><?cs else ?><?cs var:form.revision.value ?><?cs /if ?>">
<?cs call:line(form.phone, words.phone, "办公电话或者手机，几个号码用顿号分开。") ?><?cs
call:line(form.deputy, words.deputy, "本人不在时找谁：姓名和电话。") ?>
<div class="deeds"><button type="submit">保存</button></div>
</form>
<?cs /if ?><?cs include:"_desk_foot.cs" ?>
