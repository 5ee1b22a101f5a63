</main>
<footer class="site-foot desk-foot">
<div>
<p><?cs call:portal_name() ?>办公区。写好的请随时保存，用完请退出。</p><?cs
if:site.conference.office || site.conference.phone ?>
<p>不会用、办不成的，请找<?cs if:site.conference.office ?><?cs var:site.conference.office ?><?cs else ?>联席会议办公室<?cs /if ?><?cs
if:site.conference.phone ?>：<a href="tel:<?cs var:dial(site.conference.phone) ?>"><?cs var:site.conference.phone ?></a><?cs /if ?>。</p><?cs /if ?>
<p>本站不收集、不存放申请家庭的个人信息，附件里也不要有。</p>
</div>
</footer>
<?cs include:"county_foot.cs" ?>
<p class="aside" role="status" data-status></p>
</body>
</html>
