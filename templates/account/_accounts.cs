<?cs # Macros for the pages to manage accounts. ?><?cs

def:role_words(role) ?><?cs if:role == "liaison" ?>联络员<?cs elif:role == "member" ?>单位成员<?cs elif:role == "township" ?>乡（镇、街道）<?cs elif:role == "editor" ?>信息编辑<?cs
	elif:role == "reviewer" ?>信息审核<?cs elif:role == "legal" ?>合法性审查<?cs
	elif:role == "office" ?>办公室<?cs elif:role == "convener" ?>召集人<?cs
	elif:role == "system" ?>系统管理员<?cs elif:role == "security" ?>安全管理员<?cs
	elif:role == "auditor" ?>审计员<?cs /if ?><?cs /def ?><?cs

def:has_role(has, role) ?><?cs if:has ?><li><?cs call:role_words(role) ?></li><?cs /if ?><?cs /def ?><?cs

def:roles_of(a) ?><?cs if:subcount(a.role) == #0 ?><li>还没有角色</li><?cs /if ?><?cs
	call:has_role(a.role.liaison, "liaison") ?><?cs call:has_role(a.role.member, "member") ?><?cs call:has_role(a.role.township, "township") ?><?cs call:has_role(a.role.editor, "editor") ?><?cs
	call:has_role(a.role.reviewer, "reviewer") ?><?cs call:has_role(a.role.legal, "legal") ?><?cs
	call:has_role(a.role.office, "office") ?><?cs call:has_role(a.role.convener, "convener") ?><?cs
	call:has_role(a.role.system, "system") ?><?cs call:has_role(a.role.security, "security") ?><?cs
	call:has_role(a.role.auditor, "auditor") ?><?cs /def ?><?cs

# over: its last day is past. ?><?cs
def:account_state(state, over) ?><?cs if:over == #1 ?><span class="state gone">任期已满</span><?cs
	elif:state == "active" ?><span class="state good">正常</span><?cs
	elif:state == "locked" ?><span class="state soon">已锁定</span><?cs
	else ?><span class="state gone">已停用</span><?cs /if ?><?cs /def ?><?cs

# Why an act on an account was refused. ?><?cs
def:account_refusal() ?><?cs if:page.refusal ?><div class="complaints" role="alert" tabindex="-1" autofocus>
<h2>没有办成</h2>
<p><?cs if:page.refusal == "self" ?>不能改自己的账号，请由另一位管理员来办。<?cs
	elif:page.refusal == "administrator" ?>这是管理员的账号，只能在服务器上重设密码（lianxi user passwd）和停用（lianxi user end）。<?cs
	elif:page.refusal == "ended" ?>这个账号已经停用，不能再改。<?cs
	elif:page.refusal == "changed" ?>别人刚刚改过这个账号。请重新打开这一页，看看现在的情况再改。<?cs
	elif:page.refusal == "apart" ?>系统管理员、安全管理员、审计员要分开由不同的人担任，也不能同时有别的角色；乡（镇、街道）的账号也只有这一个角色。<?cs
	elif:page.refusal == "unit" ?>联络员和单位成员要有所属单位。请先由系统管理员写明单位。<?cs
	elif:page.refusal == "township" ?>“乡（镇、街道）”这个角色只给属于乡（镇、街道）的账号，这样的账号也没有别的角色。请先由系统管理员写明是哪个乡（镇、街道）。<?cs
	elif:page.refusal == "role" ?>锁定和解锁由安全管理员办，停用由系统管理员办；两步验证由安全管理员重设。<?cs
	elif:page.refusal == "state" ?>账号现在的状态不能这样办，可能别人刚刚办过。<?cs
	elif:page.refusal == "given" ?>这位联络员已经有账号了，可能别的管理员刚刚建好，请到账号列表里看。<?cs
	elif:page.refusal == "twice" ?>刚才已经用这张表建好了一个账号，请到账号列表里看。要再建一个，再按一次按钮。<?cs
	else ?>账号现在的情况和要办的事不符。<?cs /if ?></p>
</div>
<?cs /if ?><?cs /def ?><?cs

def:first_field() ?><div class="field"><?cs call:label(form.first, words.first, "请抄下来，当面交给本人。本人第一次登录时要换成自己的。") ?>
<input type="text"<?cs call:common(form.first, "x") ?> autocomplete="off" autocapitalize="none" spellcheck="false" value="<?cs var:form.first.value ?>"></div>
<?cs /def ?>
