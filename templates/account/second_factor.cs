<?cs set:title = "两步验证" ?><?cs set:words.code = "验证码" ?><?cs set:words.recovery = "恢复码" ?><?cs set:words.deed = "要办的事" ?><?cs include:"_form.cs" ?><?cs include:"_desk.cs" ?><?cs

def:factor_wait() ?><?cs if:wait.minutes ?><?cs var:wait.minutes ?> 分钟<?cs else ?><?cs var:wait.seconds ?> 秒<?cs /if ?><?cs /def ?><?cs

# A code is never shown again. ?><?cs
def:code_field(f, words_, hint, mode) ?><div class="field"><?cs call:label(f, words_, hint) ?>
<input type="text" inputmode="<?cs var:mode ?>"<?cs call:common(f, hint) ?> autocomplete="<?cs if:mode == "numeric" ?>one-time-code<?cs else ?>off<?cs /if ?>" autocapitalize="none" spellcheck="false"></div>
<?cs /def ?><?cs

def:factor_form() ?><form class="form" method="post" action="<?cs var:site.base ?>account/second-factor">
<?cs call:token() ?><input type="hidden" name="to" value="<?cs var:form.to.value ?>">
<?cs /def ?>
<h1><?cs if:factor.step == #1 ?>输入验证码<?cs else ?>两步验证<?cs /if ?></h1>
<?cs if:page.refusal == "wait" ?><div class="complaints" role="alert" tabindex="-1" autofocus>
<h2>请等一会儿再试</h2>
<p>连续几次不对，还要等 <?cs call:factor_wait() ?>。刚才的码没有核对。</p>
</div>
<?cs elif:page.refusal == "must" ?><?cs call:refused("没有停用：您的角色要求两步验证", "换手机的，按“换手机、换恢复码”。") ?><?cs
elif:page.refusal == "no-offer" || page.refusal == "state" ?><?cs call:refused("没有办成：情况刚刚变了", "请看下面现在的情况，再办一次。") ?><?cs
elif:page.refusal == "stale" ?><?cs call:refused("没有办成：这一页过时了", "现在这一页是新的，请再办一次。") ?><?cs
elif:subcount(form.wrong) > #0 ?><div class="complaints" role="alert" tabindex="-1" autofocus>
<h2>没有通过</h2>
<ul><?cs each:w = form.wrong ?><li><a href="#<?cs var:w.name ?>"><?cs var:words[w.name] ?>：<?cs call:why(form[w.name]) ?></a></li>
<?cs /each ?></ul>
<?cs if:wait.seconds ?><p>连续几次不对，请等 <?cs call:factor_wait() ?>再试。</p>
<?cs /if ?></div>
<?cs /if ?><?cs if:factor.step == #1 ?><p class="lede">密码对了。再输手机验证器里现在显示的六位数。</p>
<?cs call:factor_form() ?>
<?cs call:code_field(form.code, words.code, "六位数字，半分钟换一次。", "numeric") ?>
<details<?cs if:?form.recovery.wrong ?> open<?cs /if ?>>
<summary>手机不在身边，用恢复码</summary>
<?cs call:code_field(form.recovery, words.recovery, "设置时打印或者抄下来的，一个只能用一次。用了它，上面的验证码不用填。", "text") ?>
</details>
<?cs if:factor.days > #0 ?><?cs call:tick(form.remember, "这台设备以后不再问", "只管这个浏览器，" + factor.days + " 天。几个人合用的电脑不要勾。") ?>
<?cs /if ?><div class="go"><button type="submit" name="deed" value="prove">登录</button></div>
<p class="note">手机丢了，恢复码也没有，找安全管理员重设。</p>
</form>
<?cs else ?><?cs if:factor.since ?><dl class="facts">
<div><dt>启用</dt><dd><p><?cs call:moment(factor.since) ?></p></dd></div>
<div><dt>没有用过的恢复码</dt><dd><p><?cs var:factor.left ?> 个<?cs if:factor.left < #4 ?>，快用完了，请换一套<?cs /if ?></p></dd></div>
</dl>
<?cs elif:factor.must ?><p class="lede">您的角色登录时，除了密码，还要输手机上的验证码。请先设置好，才能办别的事。</p>
<?cs else ?><p class="lede">启用以后，登录时除了密码，还要输手机上的验证码。别人知道了密码，也进不来。</p>
<?cs /if ?><?cs if:offer.secret ?><?cs if:factor.since ?><p class="note">下面是新的。启用以前，原来的一直有效；启用以后，原来的验证码、恢复码和记住的设备都作废。</p>
<?cs /if ?><section class="block offer">
<h2>一、用手机上的验证器扫码</h2>
<?cs if:offer.side > #0 ?><svg role="img" aria-label="给验证器扫的二维码" width="240" height="240" viewBox="-4 -4.5 <?cs var:offer.side + #8 ?> <?cs var:offer.side + #8 ?>" shape-rendering="crispEdges"><rect x="-4" y="-4.5" width="100%" height="100%" fill="#fff"/><path d="<?cs
var:offer.qr ?>" stroke="#000" fill="none"/></svg>
<?cs /if ?><p>扫不了的，在验证器里选“手动输入”，输这个密钥：</p>
<p><code><?cs var:offer.secret ?></code></p>
</section>
<section class="block">
<h2>二、把恢复码打印或者抄下来</h2>
<p>手机丢了、坏了的时候用，一个只能用一次。只在这里显示一次，请和手机分开放。</p>
<ol>
<?cs each:c = offer.codes.line ?><li><code><?cs var:c ?></code></li>
<?cs /each ?></ol>
<p class="note">账号 <?cs var:offer.login ?> 的恢复码，<?cs call:portal_name() ?></p>
</section>
<section class="block offer">
<h2>三、输入验证器显示的六位数</h2>
<?cs call:factor_form() ?>
<?cs call:code_field(form.code, words.code, "六位数字，半分钟换一次。", "numeric") ?>
<div class="deeds">
<?cs call:deed("confirm", "启用", "", "您在别处的登录都退出，这里不变。") ?><?cs
if:!factor.since ?><?cs call:deed("begin", "换一个二维码", "quiet", "上面的二维码和恢复码都换成新的。") ?><?cs /if ?></div>
</form>
</section>
<?cs elif:factor.since ?><?cs call:factor_form() ?>
<?cs call:code_field(form.code, "验证码或恢复码", "改两步验证，先证明是本人。", "text") ?>
<div class="deeds">
<?cs call:deed("begin", "换手机、换恢复码", "", "给出新的二维码和恢复码；启用以前，原来的还有效。") ?><?cs
if:!factor.must ?><?cs call:deed("drop", "停用", "grave", "以后登录只要密码。") ?><?cs /if ?></div>
</form>
<p><a href="<?cs var:site.base ?>account/sessions">看记住了哪些设备</a></p>
<?cs else ?><p>先在手机上装一个验证器，能算“动态验证码”（TOTP）的都可以：应用商店里搜“身份验证器”，有的手机和浏览器自己就有。验证器不用上网。</p>
<?cs call:factor_form() ?>
<div class="deeds">
<?cs call:deed("begin", "开始设置", "", "给出二维码和十个恢复码。请先准备好打印机或者纸笔。") ?></div>
</form>
<?cs /if ?><?cs /if ?><?cs include:"_desk_foot.cs" ?>
