<?cs set:title = "我的登录" ?><?cs include:"_form.cs" ?><?cs include:"_desk.cs" ?>
<?cs def:browser(x) ?><?cs if:x == "wechat" ?>微信<?cs elif:x == "qq" ?>QQ 浏览器<?cs elif:x == "edge" ?>Edge 浏览器<?cs
elif:x == "qihoo" ?>360 浏览器<?cs elif:x == "uos" ?>统信浏览器<?cs elif:x == "firefox" ?>火狐浏览器<?cs
elif:x == "chrome" ?>Chrome 浏览器<?cs elif:x == "safari" ?>Safari 浏览器<?cs else ?>其他浏览器<?cs /if ?><?cs /def ?><?cs
def:system(x) ?><?cs if:x == "android" ?>安卓手机<?cs elif:x == "iphone" ?>苹果手机<?cs elif:x == "ipad" ?>苹果平板<?cs
elif:x == "windows" ?>Windows 电脑<?cs elif:x == "mac" ?>苹果电脑<?cs elif:x == "linux" ?>Linux 电脑<?cs else ?>其他设备<?cs /if ?><?cs /def ?>
<h1>我的登录</h1>
<p class="lede">您的账号现在在这些地方登录着。有不认识的，先让它下线，再<a href="<?cs var:site.base ?>account/password">修改密码</a>。</p>
<?cs if:page.refusal == "ended" ?><div class="complaints" role="alert" tabindex="-1" autofocus>
<h2>没有可以结束的登录</h2>
<p>那一处已经不在了，请看下面现在的情况。</p>
</div>
<?cs elif:page.refusal == "device-ended" ?><?cs call:refused("没有可以去掉的设备", "它已经不在了，请看下面现在的情况。") ?>
<?cs elif:page.refusal == "feeds" ?><?cs call:refused("没有生成：已经有五个日历地址", "先把不用的作废，再生成新的。") ?>
<?cs elif:page.refusal == "feed-ended" ?><?cs call:refused("没有可以作废的日历地址", "它已经作废了，请看下面现在的情况。") ?>
<?cs /if ?><ul class="rows">
<?cs each:s = session ?><li>
<p><b><?cs call:browser(s.browser) ?> · <?cs call:system(s.system) ?></b><?cs if:s.here ?> <span class="state good">就是这里</span><?cs /if ?><?cs if:s.step == #1 ?> <span class="state soon">密码对，还没有输验证码</span><?cs /if ?></p>
<p class="note"><?cs call:moment(s.created_at) ?>登录，<?cs call:moment(s.seen_at) ?>用过<?cs if:s.address ?>，来自 <?cs var:s.address ?><?cs /if ?></p>
<form method="post" action="<?cs var:site.base ?>account/sessions"><?cs call:token() ?>
<input type="hidden" name="session" value="<?cs var:s.id ?>">
<button class="quiet" type="submit" name="deed" value="one">下线</button></form>
</li>
<?cs /each ?></ul>
<form class="form" method="post" action="<?cs var:site.base ?>account/sessions">
<?cs call:token() ?>
<div class="deeds">
<?cs call:deed("others", "只留这一处", "quiet", "别处的登录都退出，这里不变。") ?><?cs
call:deed("all", "全部结束", "quiet", "连这一处也退出，要重新登录；记住的设备也不再记住。") ?></div>
</form>
<?cs if:subcount(device) > #0 ?><section class="block">
<h2>记住的设备</h2>
<p>在这些浏览器里登录，不用输验证码。不认识的、不再用的，请按“不再记住”。</p>
<ul class="rows">
<?cs each:d = device ?><li>
<p><b><?cs call:browser(d.browser) ?> · <?cs call:system(d.system) ?></b></p>
<p class="note"><?cs call:moment(d.created_at) ?>记住，<?cs call:moment(d.seen_at) ?>用过<?cs if:d.address ?>，来自 <?cs var:d.address ?><?cs /if ?>，<?cs call:moment_day(d.expires_at) ?>到期</p>
<form method="post" action="<?cs var:site.base ?>account/sessions"><?cs call:token() ?>
<input type="hidden" name="device" value="<?cs var:d.id ?>">
<button class="quiet" type="submit" name="deed" value="device">不再记住</button></form>
</li>
<?cs /each ?></ul>
</section>
<?cs /if ?><?cs if:!visitor.role.township ?><section class="block">
<h2>我的日历</h2>
<p>手机和电脑里的日历可以订阅，里面有：</p>
<ul>
<li>会议<?cs if:visitor.role.liaison || visitor.role.member ?>：邀请本单位的<?cs /if ?>，开会前一天提醒；取消了的会注明，不再提醒。</li>
<?cs if:visitor.role.liaison || visitor.role.member || visitor.role.office || visitor.role.convener ?><li>征求意见的截止日期，前一天提醒；答复了就从日历里去掉。</li>
<li>征集议题的截止日期，前一天提醒；征集结束了就去掉。</li>
<li>任务的完成时限，前一天提醒；办结了就去掉。</li>
<?cs /if ?></ul>
<p>地址只给您自己用，不用登录就能看，请不要转给别人；不用了就作废。</p>
<?cs if:subcount(feed) > #0 ?><ul class="rows">
<?cs each:f = feed ?><li>
<p><code><?cs var:page.origin ?><?cs var:site.base ?>liaison/calendar/<?cs var:f.token ?></code></p>
<p class="note"><?cs call:moment(f.created_at) ?>生成</p>
<form method="post" action="<?cs var:site.base ?>account/sessions"><?cs call:token() ?>
<input type="hidden" name="feed" value="<?cs var:f.id ?>">
<button class="quiet" type="submit" name="deed" value="feed-end">作废</button></form>
</li>
<?cs /each ?></ul>
<?cs /if ?><form class="form" method="post" action="<?cs var:site.base ?>account/sessions">
<?cs call:token() ?>
<div class="deeds">
<?cs call:deed("feed-make", "生成日历地址", "quiet", "复制生成的地址，在日历程序里选“订阅日历”或者“从网址添加”。") ?></div>
</form>
</section>
<?cs /if ?><?cs include:"_desk_foot.cs" ?>
