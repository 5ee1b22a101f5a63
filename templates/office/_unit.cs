<?cs # What the pages of units share: labels, history. ?><?cs
set:words.name = "全称" ?><?cs
set:words.short_name = "简称" ?><?cs
set:words.aliases = "别名" ?><?cs
set:words.phone = "联系电话" ?><?cs
set:words.address = "地址" ?><?cs
set:words.hours = "办公时间" ?><?cs
set:words.position = "次序" ?><?cs
set:words.code = "网址代码" ?><?cs
set:words.since = "加入日期" ?><?cs
set:words.member_passes = "议题由成员审核" ?><?cs
set:words.reason = "更正原因" ?><?cs
set:form.name.must = "必填" ?><?cs
set:form.short_name.must = "必填" ?><?cs
set:form.reason.must = "必填" ?><?cs

def:unit_field(f) ?><?cs if:f == "name" ?>全称<?cs elif:f == "short_name" ?>简称<?cs elif:f == "aliases" ?>别名<?cs
	elif:f == "phone" ?>联系电话<?cs elif:f == "address" ?>地址<?cs elif:f == "hours" ?>办公时间<?cs
	elif:f == "position" ?>次序<?cs elif:f == "member_passes" ?>议题由成员审核（1 是，0 否）<?cs elif:f == "since" ?>生效日期<?cs elif:f == "before" ?>原来的单位<?cs
	elif:f == "after" ?>承接单位<?cs else ?><?cs var:f ?><?cs /if ?><?cs /def ?><?cs

def:unit_verb(verb) ?><?cs if:verb == "create" ?>新建<?cs elif:verb == "correct" ?>更正<?cs elif:verb == "contact" ?>更新联系方式<?cs
	elif:verb == "rename" ?>改名<?cs elif:verb == "merge" ?>合并<?cs elif:verb == "split" ?>拆分<?cs
	elif:verb == "dissolve" ?>撤销<?cs elif:verb == "undo" ?>撤回变更<?cs elif:verb == "succeed" ?>承接<?cs else ?><?cs var:verb ?><?cs /if ?><?cs /def ?><?cs

def:unit_changed(c, verb) ?><p><?cs if:verb == "correct" && c.field == "since" ?>加入日期<?cs else ?><?cs call:unit_field(c.field) ?><?cs /if ?>：<?cs
	if:verb == "correct" || verb == "contact" ?>原为“<?cs if:c.before_ ?><?cs var:c.before_ ?><?cs else ?>（空）<?cs /if ?>”，改为“<?cs
	if:c.after_ ?><?cs var:c.after_ ?><?cs else ?>（空）<?cs /if ?>”<?cs elif:verb == "undo" ?><del><?cs var:c.before_ ?></del><?cs else ?><?cs var:c.after_ ?><?cs /if ?></p><?cs /def ?><?cs

def:unit_history() ?><section class="block">
<h2>办理经过</h2>
<?cs if:subcount(event) > #0 ?><ol class="history">
<?cs each:e = event ?><li><?cs call:moment(e.at) ?><div><p><b><?cs call:unit_verb(e.verb) ?></b> <span><?cs var:e.who ?></span></p>
<?cs each:c = e.change ?><?cs call:unit_changed(c, e.verb) ?><?cs /each ?><?cs
	if:e.reason ?><blockquote><?cs call:paragraphs(e.reason) ?></blockquote><?cs /if ?></div></li>
<?cs /each ?></ol>
<?cs else ?><?cs call:nothing("还没有改动。", "") ?><?cs /if ?></section>
<?cs /def ?><?cs

def:contact_fields() ?><?cs
call:line(form.phone, words.phone, "公开的办公电话，会公开在单位的页面上。没有的不填。") ?><?cs
call:line(form.address, words.address, "哪条路多少号、几楼。") ?><?cs
call:line(form.hours, words.hours, "例如：周一至周五 8:30–12:00，14:30–17:30。") ?><?cs /def ?><?cs

def:unit_fact(words, x) ?><?cs if:x ?><div><dt><?cs var:words ?></dt><dd><?cs var:x ?></dd></div>
<?cs /if ?><?cs /def ?><?cs

def:unit_facts(u) ?><section class="block">
<h2><?cs if:?page.refusal ?>现在的内容<?cs else ?>单位情况<?cs /if ?></h2>
<dl class="facts">
<?cs call:unit_fact("全称", u.name) ?><?cs call:unit_fact("简称", u.short_name) ?><?cs
call:unit_fact("别名", u.aliases) ?><?cs call:unit_fact("联系电话", u.phone) ?><?cs
call:unit_fact("地址", u.address) ?><?cs call:unit_fact("办公时间", u.hours) ?><div><dt>加入日期</dt><dd><?cs call:day(u.since) ?></dd></div>
<?cs if:u.member_passes == #1 ?><div><dt>议题</dt><dd>由成员审核以后提交</dd></div>
<?cs /if ?><?cs if:u.until ?><div><dt>截止</dt><dd><?cs call:day(u.until) ?></dd></div>
<?cs /if ?></dl>
</section>
<?cs /def ?>
