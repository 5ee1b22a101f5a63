<?cs # What the pages of standards share: form.*, known.NAME.N.word, standard.*. ?><?cs
set:words.name = "名称" ?><?cs set:words.category_id = "救助类别" ?><?cs set:words.area = "地区" ?><?cs
set:words.amount = "金额" ?><?cs set:words.per = "单位" ?><?cs set:words.since = "起始日期" ?><?cs
set:words.document = "依据文件" ?><?cs set:words.opinion = "意见" ?><?cs set:words.withdrawn_why = "撤回原因" ?><?cs
set:words.sure = "确实如此" ?><?cs
set:form.name.must = "送审时必填" ?><?cs set:form.category_id.must = "送审时必填" ?><?cs set:form.amount.must = "送审时必填" ?><?cs
set:form.per.must = "送审时必填" ?><?cs set:form.since.must = "送审时必填" ?><?cs set:form.document.must = "送审时必填" ?><?cs
set:form.opinion.must = "退回时必填" ?><?cs set:form.withdrawn_why.must = "撤回时必填" ?><?cs
set:fixed.area.0.word = "城市" ?><?cs set:fixed.area.1.word = "农村" ?><?cs

def:standard_state(state) ?><?cs if:state == "1" ?><?cs call:badge("待审核", "soon") ?><?cs
elif:state == "2" ?><?cs call:badge("已公布", "good") ?><?cs elif:state == "3" ?><?cs call:badge("已撤回", "gone") ?><?cs
else ?><?cs call:badge("草稿", "") ?><?cs /if ?><?cs /def ?><?cs

def:standard_item(s) ?><li><a class="what" href="<?cs var:site.base ?>press/standards/<?cs var:s.id ?>"><?cs
if:s.name ?><?cs call:standard_name(s) ?><?cs else ?>（还没有写名称）<?cs /if ?><?cs if:s.amount ?> <?cs var:s.amount ?> <?cs call:standard_unit(s) ?><?cs /if ?></a>
<p><?cs call:standard_state(s.state) ?><?cs if:s.state == "0" && s.opinion ?> <?cs call:badge("被退回", "soon") ?><?cs /if ?><?cs
if:site.category[s.category_id].name ?> <span><?cs var:site.category[s.category_id].name ?></span><?cs /if ?><?cs
if:s.since ?> <span><?cs call:day(s.since) ?>起</span><?cs /if ?><?cs
if:s.mine == #1 ?> <span class="note">您参与起草，须由别人审核</span><?cs /if ?></p><?cs call:listed(s.written_at) ?></li>
<?cs /def ?><?cs

# A line with what was written there before, to choose from. ?><?cs
def:offered(f, words, hint, offers, more) ?><div class="field"><?cs call:label(f, words, hint) ?>
<input type="text" list="<?cs var:f.name ?>-known" autocomplete="off"<?cs call:common(f, hint) ?> value="<?cs var:f.value ?>"><?cs call:counter(f) ?>
<datalist id="<?cs var:f.name ?>-known"><?cs each:o = more ?><option value="<?cs var:o.word ?>"></option><?cs /each ?><?cs
each:o = offers ?><?cs if:o.word != "城市" && o.word != "农村" ?><option value="<?cs var:o.word ?>"></option><?cs /if ?><?cs /each ?></datalist></div>
<?cs /def ?><?cs

def:standard_fields() ?><?cs
call:offered(form.name, words.name, "如：城市低保标准。和以前公布的写得一样，才接得上。", known.name, none) ?><?cs
call:choice(form.category_id, words.category_id, "", site.category) ?><?cs
call:offered(form.area, words.area, "城市、农村，或者几个乡镇的名字。全县一样的不填。", known.area, fixed.area) ?><?cs
call:line(form.amount, words.amount, "写元数，如 480 或 480.50。") ?><?cs
call:offered(form.per, words.per, "按什么给，如：人·月、人·年、次。", known.per, none) ?><?cs
call:dated(form.since, words.since, "从这一天起按这个金额执行，如 2026-01-01。") ?><?cs
call:sure(form.sure) ?><?cs
call:offered(form.document, words.document, "从本站的政策文件里选，或者写文件名称和文号，如：示例市关于提高低保标准的通知 示民发〔2026〕1号。", known.document, none) ?><?cs /def ?><?cs

def:standard_refusal() ?><?cs
if:page.refusal == "same-since" ?><?cs call:refused("没有办成：这一天起的金额已经公布过", "这一项标准从同一天起已经有公布的金额。写错了的，先撤回原来的一条；这一条请退回修改。") ?><?cs
else ?><?cs call:record_refusal("条标准", "编辑中") ?><?cs /if ?><?cs /def ?>
