<?cs # What is set on screen: rule.NAME is what a rule is called and does. ?><?cs
set:words.short_name = "简称" ?><?cs set:words.county = "县名" ?><?cs set:words.government = "县政府" ?><?cs
set:words.office = "办公室" ?><?cs set:words.phone = "电话" ?><?cs set:words.address = "地址" ?><?cs
set:words.hours = "办公时间" ?><?cs set:words.founded_on = "成立日期" ?><?cs set:words.site_domain = "网站域名" ?><?cs set:words.code = "代码" ?><?cs
set:words.site_code = "网站标识码" ?><?cs set:words.organisation = "机构代码" ?><?cs
set:words.purpose = "宗旨" ?><?cs set:words.basis = "依据" ?><?cs set:words.name = "名称" ?><?cs
set:words.lines = "内容" ?><?cs
set:charter_names.function = "做什么" ?><?cs set:charter_names.composition = "由谁组成" ?><?cs
set:charter_names.rule = "怎么开会" ?><?cs set:charter_names.demand = "各单位要做到" ?><?cs
set:words.catalogue = "目录里叫什么" ?><?cs set:words.posting_days = "公示天数（工作日）" ?><?cs set:words.position = "次序" ?><?cs

def:rule_name(name) ?><?cs if:name == "topic-number" ?>议题编号的写法<?cs
elif:name == "disclosure-days" ?>主动公开的期限（工作日）<?cs
elif:name == "opinion-days" ?>征求意见的期限（工作日）<?cs
elif:name == "review-warn-days" ?>救助指南核对前几天提醒<?cs else ?><?cs var:name ?><?cs /if ?><?cs /def ?><?cs

def:rule_does(name) ?><?cs if:name == "topic-number" ?>受理议题时按它编号：{year} 换成年份，{n} 换成这一年的第几号。改了以后只管新编的，编过的不变。<?cs
elif:name == "disclosure-days" ?>政策文件从成文日期起，几个工作日以内要公开（《政府信息公开条例》第二十六条是 20 个）。起草和审核的页面上写明哪天以前。<?cs
elif:name == "opinion-days" ?>办公室向单位征求对议题的意见，没有另写截止日期的，给几个工作日。改了以后只管新征求的。<?cs
elif:name == "review-warn-days" ?>救助指南的一页，核对日期以前几天起，宣传工作台上提醒，公开的页面上写明内容是哪一年的。<?cs /if ?><?cs /def ?><?cs

def:set_by(s) ?><?cs if:s.changed_at ?><?cs call:moment(s.changed_at) ?> <?cs var:s.who ?><?cs else ?>没有改过<?cs /if ?><?cs /def ?><?cs

def:settings_refusal() ?><?cs if:page.refusal == "changed" ?><?cs call:refused("没有保存：刚刚被别人改过", "您填写的内容还在下面。看过“现在”一栏，仍要用您的，再保存一次。") ?><?cs /if ?><?cs /def ?><?cs

# The revision that a refused form saw is not the present one. ?><?cs
def:settings_revision(s) ?><input type="hidden" name="revision" value="<?cs
if:page.refusal == "changed" ?><?cs var:s.revision ?><?cs else ?><?cs var:form.revision.value ?><?cs /if ?>"><?cs /def ?>
