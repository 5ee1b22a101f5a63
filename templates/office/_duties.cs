<?cs # What the pages of the duty list share: words, states, units by role. ?><?cs
set:words.from_id = "从哪一版抄起" ?><?cs
set:words.policy_id = "依据文件" ?><?cs
set:words.title = "文件标题" ?><?cs
set:words.document_number = "发文字号" ?><?cs
set:words.since = "起始日期" ?><?cs
set:words.reason = "退回原因" ?><?cs
set:words.text = "职责内容" ?><?cs
set:words.place = "序号" ?><?cs
set:words.units = "单位" ?><?cs
set:words.about = "救助类别或工作方面" ?><?cs
set:words.lead = "牵头" ?><?cs
set:words.joint = "会同" ?><?cs
set:words.assist = "配合" ?><?cs
set:words.others = "其他有关单位" ?><?cs
set:roles.0.id = "lead" ?><?cs set:roles.0.name = "牵头" ?><?cs
set:roles.1.id = "joint" ?><?cs set:roles.1.name = "会同" ?><?cs
set:roles.2.id = "assist" ?><?cs set:roles.2.name = "配合" ?><?cs

def:edition_name(e) ?><?cs if:e.number ?>职责清单第 <?cs var:e.number ?> 版<?cs elif:e.title ?><?cs var:e.title ?><?cs else ?>职责清单草稿<?cs /if ?><?cs /def ?><?cs

def:edition_state(e) ?><?cs if:e.state == #0 ?><?cs call:badge("草稿", "") ?><?cs
elif:e.state == #1 ?><?cs call:badge("待审核", "soon") ?><?cs else ?><?cs call:badge("已公布", "good") ?><?cs /if ?><?cs /def ?><?cs

def:unit_names(units) ?><?cs each:u = units ?><?cs if:!first(u) ?>、<?cs /if ?><?cs var:site.unit[u.id].short_name ?><?cs /each ?><?cs /def ?><?cs

def:one_role(word, units) ?><?cs if:subcount(units) > #0 ?><span><?cs var:word ?>：<?cs call:unit_names(units) ?></span> <?cs /if ?><?cs /def ?><?cs

def:clause_roles(c) ?><?cs call:one_role("牵头", c.lead) ?><?cs call:one_role("会同", c.joint) ?><?cs
call:one_role("配合", c.assist) ?><?cs if:c.others ?><span><?cs call:others(c.others) ?></span> <?cs /if ?><span><?cs var:about[c.about].name ?></span><?cs /def ?><?cs

# Up, down and away with it, each a form of its own. ?><?cs
def:part_move(path, p, what) ?><form method="post" action="<?cs var:site.base ?><?cs var:path ?>" novalidate>
<input type="hidden" name="token" value="<?cs var:visitor.token ?>"><input type="hidden" name="revision" value="<?cs var:p.revision ?>">
<?cs if:p.place > #1 ?><button type="submit" class="quiet" name="deed" value="up">上移<span class="aside"><?cs var:what ?></span></button> <?cs /if ?><?cs
if:p.place < p.last ?><button type="submit" class="quiet" name="deed" value="down">下移<span class="aside"><?cs var:what ?></span></button><?cs /if ?></form>
<?cs /def ?><?cs

def:part_remove(path, p, lost) ?><details class="discard"><summary>删去</summary>
<form method="post" action="<?cs var:site.base ?><?cs var:path ?>" novalidate>
<input type="hidden" name="token" value="<?cs var:visitor.token ?>"><input type="hidden" name="revision" value="<?cs var:p.revision ?>">
<p><?cs var:lost ?>后面的序号跟着往前移。</p>
<div class="deeds"><p><button type="submit" name="deed" value="remove" class="grave">确认删去</button></p></div>
</form></details>
<?cs /def ?><?cs

# The way up from a section or a clause. ?><?cs
def:part_crumbs(title) ?><nav class="crumbs" aria-label="当前位置">
<ol>
<li><a href="<?cs var:site.base ?>office/duties">职责清单</a></li>
<li class="short"><a href="<?cs var:site.base ?>office/duties/<?cs var:edition.id ?>"><?cs call:edition_name(edition) ?></a></li>
<li aria-current="page"><span><?cs var:title ?></span></li>
</ol>
</nav>
<?cs /def ?><?cs

def:part_refusal() ?><?cs if:page.refusal == "changed" ?><?cs call:refused("没有保存：这里刚刚被改过", "最新的内容在“现在的内容”里，您写的还在表里。请比一比，改好后再保存一次。") ?><?cs
elif:page.refusal == "closed" ?><?cs call:refused("没有保存：这一版已经送审或者公布", "要接着改，先请审核的人退回。您写的还在下面。") ?><?cs
elif:page.refusal ?><?cs call:record_refusal("项", "办公室") ?><?cs /if ?><?cs /def ?>
