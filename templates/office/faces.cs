<?cs set:title = "公文用的字体" ?><?cs include:"_desk.cs" ?><?cs

def:face(what, wanted, used) ?><tr><th scope="row"><?cs var:what ?></th><td><?cs var:wanted ?></td><td><?cs var:used ?></td></tr>
<?cs /def ?>
<?cs call:desk_crumbs("office/settings", "设置", title) ?>
<h1><?cs var:title ?></h1>
<p class="lede">PDF 里实际用的字体。公文标准要求的字体不能随软件带来；服务器上没有装的，用免费的字体代替。Word 文件写的是标准字体，在装有这些字体的电脑上打开就用。</p>
<div class="prose"><div class="box" tabindex="0" role="group" aria-label="字体"><table>
<thead><tr><th scope="col">用在哪里</th><th scope="col">标准字体</th><th scope="col">实际用的</th></tr></thead>
<tbody><?cs call:face("正文", "仿宋", faces.name.line.0) ?><?cs call:face("二级标题", "楷体", faces.name.line.1) ?><?cs
call:face("一级标题", "黑体", faces.name.line.2) ?><?cs call:face("红头和标题", "小标宋", faces.name.line.3) ?><?cs
call:face("页码", "宋体", faces.name.line.4) ?></tbody></table></div></div>
<p class="note">要换成标准字体，请运维人员在服务器上安装。</p>
<?cs include:"_desk_foot.cs" ?>
