<?cs set:title = "联席会议的基本情况" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"office/_settings.cs" ?><?cs
set:form.founded_on.must = "必填" ?>
<?cs call:desk_crumbs("office/settings", "设置", title) ?>
<h1><?cs var:title ?></h1>
<?cs call:settings_refusal() ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<?cs if:page.refusal == "changed" ?><dl class="facts">
<?cs each:f = facts ?><?cs if:words[name(f)] && f ?><div><dt><?cs var:words[name(f)] ?>，现在</dt><dd><?cs var:f ?></dd></div>
<?cs /if ?><?cs /each ?></dl>
<?cs /if ?><?cs if:facts.name ?><p class="note">最后修改：<?cs call:set_by(facts) ?></p><?cs else ?><p class="lede">写好以后，公众就看得到这个网站。以后都可以改。</p><?cs /if ?>
<form class="form" method="post" action="<?cs var:site.base ?>office/settings/facts" novalidate>
<?cs call:token() ?><?cs call:settings_revision(facts) ?>
<?cs call:line(form.name, words.name, "每一页的页头和页脚都写着它。") ?>
<?cs call:line(form.short_name, words.short_name, "") ?>
<?cs call:line(form.county, words.county, "") ?>
<?cs call:line(form.government, words.government, "联席会议向它报告。") ?>
<?cs call:line(form.office, words.office, "办事机构的全称。") ?>
<?cs call:choice(form.office_unit, words.office_unit, "办公室设在哪个成员单位；还没有登记单位的，以后再选。", unit) ?>
<?cs call:line(form.phone, words.phone, "会公开。没有填咨询电话的救助类别也用它。") ?>
<?cs call:line(form.address, words.address, "") ?>
<?cs call:line(form.hours, words.hours, "") ?>
<?cs call:lines_of(form.basis, words.basis, "依据哪个文件成立。") ?>
<?cs call:lines_of(form.purpose, words.purpose, "") ?>
<?cs call:dated(form.founded_on, words.founded_on, "文件上写的成立日期，如 2014-07-21。") ?>
<?cs call:line(form.site_domain, words.site_domain, "公众用的网址里的域名，如 www.example.gov.cn。") ?>
<?cs call:line(form.site_code, words.site_code, "政府网站的标识码，没有就不填。") ?>
<?cs call:line(form.organisation, words.organisation, "9 位大写字母和数字。填了以后，新发布的有索引号；编过的不变。没有就不填。") ?>
<div class="deeds"><button type="submit">保存</button></div>
</form>
<?cs include:"_desk_foot.cs" ?>
