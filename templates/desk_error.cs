<?cs # The error page of desks. ?><?cs
if:page.status == 400 ?><?cs set:title = "网址或表单有误" ?><?cs
elif:page.status == 403 ?><?cs set:title = "您的账号不能打开这一页" ?><?cs
elif:page.status == 404 ?><?cs set:title = "没有这一页" ?><?cs
elif:page.status == 405 ?><?cs set:title = "不能这样打开" ?><?cs
elif:page.status == 409 ?><?cs set:title = "现在不能这样办" ?><?cs
elif:page.status == 410 ?><?cs set:title = "草稿已经丢弃" ?><?cs
elif:page.status == 413 ?><?cs set:title = "附件或内容太大" ?><?cs
elif:page.status == 422 ?><?cs set:title = "有几处需要改一改" ?><?cs
elif:page.status == 429 ?><?cs set:title = "请等一会儿再试" ?><?cs
elif:page.status == 503 && page.refusal == "too-long" ?><?cs set:title = "档案没有做好" ?><?cs
elif:page.status == 503 ?><?cs set:title = "暂时打不开" ?><?cs
else ?><?cs set:title = "出了一点问题" ?><?cs /if ?><?cs
if:subcount(typed.field) > #0 ?><?cs set:title = "没有存进去，您写的还在" ?><?cs /if ?><?cs
include:"_typed_names.cs" ?><?cs include:"_typed.cs" ?><?cs include:"_desk.cs" ?>
<div class="fault">
<?cs if:subcount(typed.field) == #0 ?><p class="figure" aria-hidden="true"><?cs var:page.status ?></p><?cs /if ?>
<h1><?cs var:title ?></h1>
<?cs if:subcount(typed.field) > #0 ?><?cs call:typed_fault() ?>
<?cs elif:page.status == 400 ?><p>网址里有认不出的内容，可能少了几个字，或者多了几个字。刚才在筛选的，可能是日期或者编号的写法认不出：请按浏览器的“后退”改一改。</p>
<p>刚才在填表的，也先按“后退”，把写的复制出来，再从上面的“待办”重新进去。</p>
<?cs elif:page.status == 403 ?><p>这一页不归您的账号办理。现在登录的是“<?cs var:visitor.name ?>”。</p>
<p>用错了账号的，请先退出，再用自己的账号登录。工作要用这一页的，请找安全管理员给您角色。</p>
<?cs elif:page.status == 404 ?><p>网址可能写错了；这一份也可能已经丢弃，或者是别的单位的。</p>
<p>请从上面的“待办”或者列表里找。</p>
<?cs elif:page.status == 405 ?><p>这个网址只能浏览，不能提交内容。</p>
<p>请按浏览器的“后退”，重新打开那一页再办。</p>
<?cs elif:page.status == 409 ?><p>您要办的事和现在的情况不符：可能别人刚刚办过，或者已经过了时间。这一次没有保存。</p>
<p>请按浏览器的“后退”，把写的复制出来，再从“待办”打开最新的一份。</p>
<?cs elif:page.status == 410 ?><p>这份草稿已经丢弃，不能恢复。日志里留下谁在什么时候丢弃过。</p>
<p>请从上面的“待办”或者列表里找别的。</p>
<?cs elif:page.status == 413 ?><p>发来的内容超过了允许的大小，没有收下。附件每个不超过 20 MB，一次最多 5 个。</p>
<p>请按浏览器的“后退”，把附件压缩一下，或者分几次传。</p>
<?cs elif:page.status == 422 ?><p>有的内容没有填，或者填得不合要求，还没有保存。</p>
<p>请按浏览器的“后退”，改好后再按一次按钮。</p>
<?cs elif:page.status == 429 ?><p>短时间内试的次数太多了。</p>
<p>请等几分钟再试。</p>
<?cs elif:page.status == 503 && page.refusal == "too-long" ?><p>这次会议的文件太多，规定的时间里没有做完，所以没有下载。</p>
<p>请过几分钟再试一次；还是不行的，请在会议的页面上分别下载。</p>
<?cs elif:page.status == 503 ?><p>系统正在维护，或者一时太忙。不是您的问题。</p>
<p>请等一两分钟再刷新。刚才在填表的，先按浏览器的“后退”，写的还在。</p>
<?cs else ?><p>系统没有能处理这次请求。不是您的问题，请稍后再试。</p>
<?cs /if ?>
<ul class="ways">
<?cs if:page.status == 400 ?><li><a href="<?cs var:site.base ?><?cs var:string.slice(page.path, #1, string.length(page.path)) ?>">打开这一页，不带条件</a></li>
<?cs /if ?><li><a href="<?cs var:site.base ?><?cs call:desk_home() ?>">回到工作台</a></li>
<?cs if:page.status == 403 ?><li><a href="<?cs var:site.base ?>account/signout">退出登录</a></li>
<?cs /if ?></ul>
<?cs if:page.id ?><p class="note">需要反映问题时，请告诉<?cs if:site.conference.office ?><?cs var:site.conference.office ?><?cs if:site.conference.phone ?>（电话 <?cs var:site.conference.phone ?>）<?cs /if ?><?cs else ?>联席会议办公室<?cs /if ?>这个编号：<code><?cs var:page.id ?></code></p>
<?cs /if ?></div>
<?cs include:"_desk_foot.cs" ?>
