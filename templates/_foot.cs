<?cs if:page.url ?><p class="printed">本页网址：<?cs var:page.url ?></p><?cs /if ?>
</main>
<footer class="site-foot">
<div>
<nav aria-label="全部栏目">
<ul>
<?cs call:section("", "首页") ?><?cs call:help_sections() ?><?cs call:open_sections() ?><?cs call:inside_sections() ?><li><a href="<?cs var:site.base ?>search">搜索</a></li>
<li><a href="<?cs var:site.base ?>notices.atom">订阅公示</a></li>
<li><a href="<?cs var:site.base ?>policies.atom">订阅政策</a></li>
<li><a href="<?cs var:site.base ?>meetings.atom">订阅会议</a></li>
<li><a href="<?cs var:site.base ?>meetings.ics">订阅会议日历</a></li>
</ul>
</nav>
<p>主办：<?cs call:portal_name() ?><?cs
if:site.conference.office ?>　承办：<?cs var:site.conference.office ?><?cs /if ?></p><?cs
if:site.conference.address ?>
<p>地址：<?cs var:site.conference.address ?></p><?cs
/if ?><?cs if:site.conference.phone ?>
<p>电话：<a href="tel:<?cs var:dial(site.conference.phone) ?>"><?cs var:site.conference.phone ?></a><?cs
if:site.conference.hours ?>（<?cs var:site.conference.hours ?>）<?cs /if ?></p><?cs
/if ?><?cs if:site.conference.site_code ?>
<p>网站标识码：<?cs var:site.conference.site_code ?></p><?cs
/if ?>
<p>本站不收集、不存放申请家庭的个人信息。</p>
<p><a class="tall" href="<?cs var:site.base ?>account/signin">工作人员登录</a></p>
</div>
</footer>
<?cs include:"county_foot.cs" ?>
<p class="aside" role="status" data-status></p>
</body>
</html>
