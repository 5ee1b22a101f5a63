<?cs set:title = "设置" ?><?cs include:"_desk.cs" ?><?cs include:"office/_settings.cs" ?><?cs
def:fact(words_, x) ?><div><dt><?cs var:words_ ?></dt><dd><?cs if:x ?><?cs var:x ?><?cs else ?>没有写<?cs /if ?></dd></div>
<?cs /def ?>
<?cs call:desk_crumbs("office/", "待办", title) ?>
<h1><?cs var:title ?></h1>
<p class="lede">改了马上生效，操作日志里记着。机器怎么运行（端口、超时之类）不在这里，由运维人员在配置文件里改。</p>
<section class="block">
<h2>规则</h2>
<ul class="rows">
<?cs each:s = rule ?><li><a class="what" href="<?cs var:site.base ?>office/settings/rules/<?cs var:s.name ?>"><?cs call:rule_name(s.name) ?>：<?cs var:s.value ?></a>
<p><?cs call:rule_does(s.name) ?></p><p><span>默认 <?cs var:s.initial ?></span><span><?cs call:set_by(s) ?></span></p></li>
<?cs /each ?></ul>
</section>
<section class="block">
<h2>公示公告的类别</h2>
<p class="note">公示天数是从发布次日起数几个工作日，只管以后发布的；没有天数的长期公开。</p>
<?cs if:subcount(kind) > #0 ?><ul class="rows">
<?cs each:k = kind ?><li><a class="what" href="<?cs var:site.base ?>office/settings/kinds/<?cs var:k.code ?>"><?cs var:k.name ?></a>
<p><span><?cs if:k.posting_days && k.posting_days != "0" ?>公示 <?cs var:k.posting_days ?> 个工作日<?cs else ?>长期公开<?cs /if ?></span><?cs
if:k.catalogue ?><span>目录里叫“<?cs var:k.catalogue ?>”</span><?cs /if ?><span>代码 <?cs var:k.code ?></span><span><?cs call:set_by(k) ?></span></p></li>
<?cs /each ?></ul>
<?cs else ?><?cs call:nothing("还没有类别。", "有了类别才能写公示公告。") ?><?cs /if ?><p><a class="button quiet" href="<?cs var:site.base ?>office/settings/kinds/new">加一类</a></p>
</section>
<?cs if:subcount(field) > #0 ?><section class="block">
<h2>职责的方面</h2>
<p class="note">不属于哪一类救助的职责，在职责清单里按方面归类。</p>
<ul class="rows">
<?cs each:f = field ?><li><a class="what" href="<?cs var:site.base ?>office/settings/fields/<?cs var:f.code ?>"><?cs var:f.name ?></a><p><span><?cs call:set_by(f) ?></span></p></li>
<?cs /each ?></ul>
</section>
<?cs /if ?><section class="block">
<h2>联席会议的基本情况</h2>
<?cs if:!facts.name ?><?cs call:nothing("还没有写。", "写好以后，公众才看得到这个网站。") ?><?cs else ?><dl class="facts">
<?cs call:fact(words.name, facts.name) ?><?cs call:fact(words.short_name, facts.short_name) ?><?cs call:fact(words.county, facts.county) ?><?cs
call:fact(words.government, facts.government) ?><?cs call:fact(words.office, facts.office) ?><?cs each:u = site.unit ?><?cs if:facts.office_unit && u.code == facts.office_unit ?><?cs call:fact(words.office_unit, u.name) ?><?cs /if ?><?cs /each ?><?cs call:fact(words.phone, facts.phone) ?><?cs
call:fact(words.address, facts.address) ?><?cs call:fact(words.hours, facts.hours) ?><?cs call:fact(words.basis, facts.basis) ?><?cs
call:fact(words.purpose, facts.purpose) ?><?cs if:facts.founded_on ?><div><dt><?cs var:words.founded_on ?></dt><dd><?cs call:day(facts.founded_on) ?></dd></div><?cs /if ?><?cs call:fact(words.site_domain, facts.site_domain) ?><?cs call:fact(words.site_code, facts.site_code) ?><?cs call:fact(words.organisation, facts.organisation) ?><div><dt>最后修改</dt><dd><?cs call:set_by(facts) ?></dd></div>
</dl>
<?cs /if ?><p><a class="button quiet" href="<?cs var:site.base ?>office/settings/facts"><?cs if:facts.name ?>修改<?cs else ?>填写<?cs /if ?>基本情况</a></p>
</section>
<section class="block">
<h2>章程</h2>
<p class="note">公众在“关于会议”里看到的：做什么，由谁组成，怎么开会，各单位要做到什么。</p>
<ul class="rows">
<li><a class="what" href="<?cs var:site.base ?>office/settings/charter/function"><?cs var:charter_names.function ?></a></li>
<li><a class="what" href="<?cs var:site.base ?>office/settings/charter/composition"><?cs var:charter_names.composition ?></a></li>
<li><a class="what" href="<?cs var:site.base ?>office/settings/charter/rule"><?cs var:charter_names.rule ?></a></li>
<li><a class="what" href="<?cs var:site.base ?>office/settings/charter/demand"><?cs var:charter_names.demand ?></a></li>
</ul>
</section>
<p><a class="button quiet" href="<?cs var:site.base ?>office/settings/faces">公文用的字体</a></p>
<?cs include:"_desk_foot.cs" ?>
