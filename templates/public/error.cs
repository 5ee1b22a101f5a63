<?cs if:on.typed ?><?cs set:title = "这个日子不对" ?><?cs
elif:page.status == 400 ?><?cs set:title = "网址有误" ?><?cs
elif:page.status == 403 ?><?cs set:title = "这一页不对您开放" ?><?cs
elif:page.status == 404 ?><?cs set:title = "没有这一页" ?><?cs
elif:page.status == 405 ?><?cs set:title = "不能这样打开" ?><?cs
elif:page.status == 409 ?><?cs set:title = "现在不能这样办" ?><?cs
elif:page.status == 410 ?><?cs set:title = "内容已经撤下" ?><?cs
elif:page.status == 413 ?><?cs set:title = "发来的内容太大" ?><?cs
elif:page.status == 422 ?><?cs set:title = "有几处需要改一改" ?><?cs
elif:page.status == 429 ?><?cs set:title = "打开得太快了" ?><?cs
elif:page.status == 503 ?><?cs set:title = "暂时打不开" ?><?cs
else ?><?cs set:title = "出了一点问题" ?><?cs /if ?><?cs
if:subcount(typed.field) > #0 ?><?cs set:title = "没有存进去，您写的还在" ?><?cs set:form_page = "1" ?><?cs /if ?><?cs
include:"_typed_names.cs" ?><?cs include:"_typed.cs" ?><?cs include:"_head.cs" ?>
<div class="fault">
<?cs if:subcount(typed.field) == #0 ?><p class="figure" aria-hidden="true"><?cs var:page.status ?></p><?cs /if ?>
<h1><?cs var:title ?></h1>
<?cs if:subcount(typed.field) > #0 ?><?cs call:typed_fault() ?>
<?cs elif:on.typed ?><p><?cs if:on.wrong == "none" ?>没有“<?cs var:on.typed ?>”这一天。<?cs
elif:on.wrong == "year" ?>“<?cs var:on.typed ?>”的年份不对，请写 1949 年以后的日子。<?cs
else ?>“<?cs var:on.typed ?>”看不出是哪一天。<?cs /if ?></p>
<p>请写成 2018-07-05 或者 2018年7月5日 的样子，再按“查看”。</p>
<?cs call:on_form(string.slice(page.path, #1, #200)) ?>
<?cs elif:page.status == 400 ?><p>网址里有我们不认识的内容，可能少了几个字，或者多了几个字。</p>
<p>请检查网址，或者从下面重新找。</p>
<?cs elif:page.status == 403 ?><p>这一页只给有权限的工作人员看。如果您是工作人员，请确认用的是自己的账号。<?cs
if:?visitor.id ?>现在登录的是“<?cs var:visitor.name ?>”。<?cs /if ?></p>
<?cs elif:page.status == 404 ?><p>网址可能写错了，也可能这一页已经换了地方。</p>
<p>请用搜索找一找，或者从下面重新找。</p>
<?cs elif:page.status == 405 ?><p>这个网址只能浏览，不能提交内容。</p>
<p>请返回上一页，重新打开。</p>
<?cs elif:page.status == 409 ?><p>您要办的事和现在的情况对不上，可能别人刚刚办过，或者已经过了时间。您填写的内容没有保存。</p>
<p>请返回上一页，刷新后看看最新情况。</p>
<?cs elif:page.status == 410 ?><p><?cs if:gone.kind == "notice" ?>这条公示公告<?cs elif:gone.kind == "policy" ?>这份政策文件<?cs elif:gone.kind == "resolution" ?>这项议定事项<?cs
else ?>这项内容<?cs /if ?><?cs if:gone.at ?>已于 <?cs call:moment_day(gone.at) ?><?cs else ?>已经<?cs /if ?>撤下，不再提供。</p>
<?cs if:gone.why ?><p>原因：<?cs var:gone.why ?></p>
<?cs /if ?><?cs elif:page.status == 413 ?><p>发来的内容超过了允许的大小，没有收下。</p>
<p>请把内容或附件缩小一些，再试一次。</p>
<?cs elif:page.status == 422 ?><p>有的内容没有填，或者填得不合要求，还没有保存。</p>
<p>请返回上一页，改好后再提交。</p>
<?cs elif:page.status == 429 ?><p>一会儿工夫打开了太多次。</p>
<p>请等几分钟再试。</p>
<?cs elif:page.status == 503 ?><p>系统正在维护，或者一时太忙。不是您的问题。</p>
<p>请等一两分钟，再刷新这一页。</p>
<?cs else ?><p>系统出了错，这一页没有打开。不是您的问题，请过一会儿再试。</p>
<?cs /if ?>
<ul class="ways"><?cs
if:visitor.role.liaison || visitor.role.member ?>
<li><a href="<?cs var:site.base ?>liaison/">联络员工作台</a></li><?cs
/if ?><?cs if:visitor.role.township ?>
<li><a href="<?cs var:site.base ?>liaison/township">乡镇工作台</a></li><?cs
/if ?><?cs if:visitor.role.editor || visitor.role.reviewer || visitor.role.legal ?>
<li><a href="<?cs var:site.base ?>press/">宣传工作台</a></li><?cs
/if ?><?cs if:visitor.role.office || visitor.role.convener || visitor.role.system || visitor.role.security || visitor.role.auditor ?>
<li><a href="<?cs var:site.base ?>office/">办公室工作台</a></li><?cs
/if ?>
<li><a href="<?cs var:site.base ?>">回到首页</a></li>
<li><a href="<?cs var:site.base ?>aid">救助指南</a></li><?cs
if:gone.kind == "notice" ?>
<li><a href="<?cs var:site.base ?>notices">看现在的公示公告</a></li><?cs
elif:gone.kind == "policy" ?>
<li><a href="<?cs var:site.base ?>policies">看现在的政策文件</a></li><?cs /if ?>
<li><a href="<?cs var:site.base ?>search">搜索</a></li><?cs
if:?visitor.id ?>
<li><a href="<?cs var:site.base ?>account/signout">退出登录</a></li><?cs /if ?>
</ul>
<?cs if:page.id ?><p class="note">需要反映问题时，请告诉<?cs if:site.conference.office ?><?cs var:site.conference.office ?><?cs if:site.conference.phone ?>（电话 <?cs var:site.conference.phone ?>）<?cs /if ?><?cs else ?>我们<?cs /if ?>这个编号：<code><?cs var:page.id ?></code></p><?cs /if ?>
</div>
<?cs include:"_foot.cs" ?>
