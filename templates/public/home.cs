<?cs set:title = "" ?><?cs set:body_class = "home" ?><?cs include:"_head.cs" ?>
<section class="hero">
<div>
<div>
<h1><span class="keep">遇到什么困难，</span><span class="keep">能申请什么救助，</span><span class="keep">找谁办，</span><span class="keep">都在这里</span></h1>
<p class="lede">照平常的话搜一搜，或者从下面挑一个最像的。</p>
<?cs call:search_box("") ?>
</div>
<?cs call:mark() ?>
</div>
</section>

<?cs if:site.sample ?><p class="note">这里装着一年的示例数据。在安装目录里执行 <code>conf/instance run lianxi sample remove</code>，就只留下成立时的资料。</p>
<?cs /if ?><section class="block">
<h2>您遇到了什么困难</h2>
<?cs call:needs() ?></section>

<?cs if:subcount(notice) + subcount(policy) + subcount(meeting) + subcount(resolution) > #0 ?><div class="pair">
<?cs if:subcount(notice) > #0 ?><section class="block">
<div class="title"><h2>公示公告</h2><a href="<?cs var:site.base ?>notices">全部公示<span class="aside">公告</span></a></div>
<ul class="rows">
<?cs each:n = notice ?><?cs call:notice_headline(n) ?><?cs /each ?></ul>
</section>
<?cs /if ?><?cs if:subcount(policy) > #0 ?><section class="block">
<div class="title"><h2>政策文件</h2><a href="<?cs var:site.base ?>policies">全部政策<span class="aside">文件</span></a></div>
<ul class="rows">
<?cs each:p = policy ?><?cs call:policy_headline(p) ?><?cs /each ?></ul>
</section>
<?cs /if ?><?cs if:subcount(meeting) > #0 ?><section class="block">
<div class="title"><h2>会议安排</h2><a href="<?cs var:site.base ?>meetings">全部会议</a></div>
<ul class="agenda">
<?cs each:m = meeting ?><li><?cs call:moment(m.at) ?><div>
<h3><a href="<?cs var:site.base ?>meetings/<?cs var:m.id ?>"><?cs var:m.title ?></a></h3>
<p><?cs call:meeting_state(m) ?> <?cs call:meeting_kind(m.note) ?><?cs if:m.place ?> · <?cs var:m.place ?><?cs /if ?></p>
</div></li>
<?cs /each ?></ul>
</section>
<?cs /if ?><?cs if:subcount(resolution) > #0 ?><section class="block">
<div class="title"><h2>议定事项</h2><a href="<?cs var:site.base ?>resolutions">全部议定事项</a></div>
<ul class="rows">
<?cs each:r = resolution ?><li><a class="what" href="<?cs var:site.base ?>resolutions/<?cs var:r.id ?>"><?cs var:r.title ?></a><p><?cs
if:r.day ?><span>纪要印发于 <?cs call:day(r.day) ?></span><?cs /if ?></p><?cs call:listed(r.at) ?></li>
<?cs /each ?></ul>
</section>
<?cs /if ?></div>
<?cs /if ?><?cs
def:none(list, path, words) ?><?cs if:subcount(list) == #0 ?><li><a href="<?cs var:site.base ?><?cs var:path ?>"><?cs var:words ?></a></li>
<?cs /if ?><?cs /def ?><?cs
if:subcount(notice) == #0 || subcount(policy) == #0 || subcount(meeting) == #0 || subcount(resolution) == #0 ?><ul class="with none">
<li>目前还没有：</li>
<?cs call:none(notice, "notices", "公示公告") ?><?cs call:none(policy, "policies", "政策文件") ?><?cs
call:none(meeting, "meetings", "会议安排") ?><?cs call:none(resolution, "resolutions", "议定事项") ?></ul>
<?cs /if ?>
<section class="block">
<div class="title"><h2>成员单位</h2><a href="<?cs var:site.base ?>duties">看职责分工</a></div>
<p>县里 <?cs var:site.members ?> 个单位组成联席会议，一起把救助的事办好。</p>
<details>
<summary>列出全部单位</summary>
<ul class="with"><?cs each:u = site.unit ?><?cs if:u.now ?><li><a href="<?cs var:site.base ?>units/<?cs var:u.code ?>"><?cs var:u.short_name ?></a></li>
<?cs /if ?><?cs /each ?></ul>
</details>
</section>
<?cs include:"_foot.cs" ?>
