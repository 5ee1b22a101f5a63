<?cs # What is set on screen: rule.NAME is what a rule is called and does. ?><?cs
set:words.short_name = "简称" ?><?cs set:words.county = "县名" ?><?cs set:words.government = "县政府" ?><?cs
set:words.office = "办公室" ?><?cs set:words.office_unit = "办公室设在" ?><?cs set:words.phone = "电话" ?><?cs set:words.address = "地址" ?><?cs
set:words.hours = "办公时间" ?><?cs set:words.founded_on = "成立日期" ?><?cs set:words.site_domain = "网站域名" ?><?cs set:words.code = "代码" ?><?cs
set:words.site_code = "网站标识码" ?><?cs set:words.organisation = "机构代码" ?><?cs
set:words.purpose = "宗旨" ?><?cs set:words.basis = "依据" ?><?cs set:words.name = "名称" ?><?cs
set:words.lines = "内容" ?><?cs
set:charter_names.function = "做什么" ?><?cs set:charter_names.composition = "由谁组成" ?><?cs
set:charter_names.rule = "怎么开会" ?><?cs set:charter_names.demand = "各单位要做到" ?><?cs
set:words.catalogue = "目录里叫什么" ?><?cs set:words.posting_days = "公示天数（工作日）" ?><?cs set:words.position = "次序" ?><?cs

def:rule_name(name) ?><?cs if:name == "topic-number" ?>议题编号的写法<?cs
elif:name == "minutes-number" ?>会议纪要编号的写法<?cs
elif:name == "minutes-liaison-number" ?>联络员会议纪要编号的写法<?cs
elif:name == "confirm-days" ?>请单位确认纪要的期限（工作日）<?cs
elif:name == "minutes-title" ?>纪要的标题<?cs elif:name == "minutes-opening" ?>纪要的开头<?cs elif:name == "minutes-liaison-opening" ?>联络员会议纪要的开头<?cs
elif:name == "minutes-tasks" ?>纪要：落实情况一项的标题<?cs elif:name == "minutes-member" ?>纪要：成员调整的标题<?cs
elif:name == "minutes-resolved" ?>纪要：议定的议题<?cs elif:name == "minutes-noted" ?>纪要：已研究的议题、事项<?cs
elif:name == "minutes-deferred" ?>纪要：暂缓的议题、事项<?cs elif:name == "minutes-referred" ?>纪要：报县政府的议题<?cs
elif:name == "minutes-other" ?>纪要：其他议题<?cs elif:name == "minutes-matter" ?>纪要：议定事项由谁办<?cs
elif:name == "minutes-attended" ?>纪要：到会情况<?cs elif:name == "minutes-copies" ?>纪要：抄送<?cs
elif:name == "minutes-agreed" ?>纪要：同意的成员调整<?cs elif:name == "minutes-declined" ?>纪要：没有同意的成员调整<?cs
elif:name == "minutes-besides" ?>纪要：没有对应议程的议定事项的标题<?cs elif:name == "minutes-correction" ?>纪要：更正说明<?cs
elif:name == "disclosure-days" ?>主动公开的期限（工作日）<?cs
elif:name == "opinion-days" ?>征求意见的期限（工作日）<?cs
elif:name == "task-warn-days" ?>任务到期前几个工作日亮黄灯<?cs
elif:name == "second-factor" ?>谁登录要两步验证<?cs
elif:name == "review-warn-days" ?>救助指南核对前几天提醒<?cs else ?><?cs var:name ?><?cs /if ?><?cs /def ?><?cs

def:rule_does(name) ?><?cs if:name == "topic-number" ?>受理议题时按它编号：{year} 换成年份，{n} 换成这一年的第几号。改了以后只管新编的，编过的不变。<?cs
elif:name == "minutes-number" || name == "minutes-liaison-number" ?><?cs if:name == "minutes-number" ?>例会和临时会议的<?cs else ?>联络员会议另编一个系列，它的<?cs /if ?>纪要印发时按它编号：{year} 换成年份，{n} 换成这一年的第几号。改了以后只管新编的。<?cs
elif:name == "confirm-days" ?>纪要印发以前，请到会单位确认草稿，给几个工作日；0 是不请单位确认。<?cs
elif:string.find(name, "minutes-") == #0 ?>生成纪要时照它写，写好还可以改。花括号里的名称换成会议的内容；方括号里的内容有缺的，整个不写。改了以后只管没有印发的纪要。<?cs
elif:name == "disclosure-days" ?>政策文件从成文日期起，几个工作日以内要公开（《政府信息公开条例》第二十六条是 20 个）。起草和审核的页面上写明哪天以前。<?cs
elif:name == "opinion-days" ?>办公室向单位征求对议题的意见，没有另写截止日期的，给几个工作日。改了以后只管新征求的。<?cs
elif:name == "task-warn-days" ?>离完成时限还有几个工作日起，任务从绿灯变黄灯；过了完成时限亮红灯。灯随时按工作日历算，改了马上有效。<?cs
elif:name == "second-factor" ?>0 谁都不要求；1 三位管理员；2 还有办公室、召集人和信息审核；3 有角色的每一个人。要求的，登录时除了密码，还要输手机上的验证码；还没有设置的，下次登录先设置。只有系统管理员能改。试用的网站，运维人员可以在配置文件里不要求。<?cs
elif:name == "review-warn-days" ?>救助指南的一页，核对日期以前几天起，宣传工作台上提醒，公开的页面上写明内容是哪一年的。<?cs /if ?><?cs /def ?><?cs

def:set_by(s) ?><?cs if:s.changed_at ?><?cs call:moment(s.changed_at) ?> <?cs var:s.who ?><?cs else ?>没有改过<?cs /if ?><?cs /def ?><?cs

def:settings_refusal() ?><?cs if:page.refusal == "changed" ?><?cs call:refused("没有保存：刚刚被别人改过", "您填写的内容还在下面。看过“现在”一栏，仍要用您的，再保存一次。") ?><?cs /if ?><?cs /def ?><?cs

# The revision that a refused form saw is not the present one. ?><?cs
def:settings_revision(s) ?><input type="hidden" name="revision" value="<?cs
if:page.refusal == "changed" ?><?cs var:s.revision ?><?cs else ?><?cs var:form.revision.value ?><?cs /if ?>"><?cs /def ?>
