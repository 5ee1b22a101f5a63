<?cs set:title = "" ?><?cs set:body_class = "home" ?><?cs include:"_head.cs" ?>
<section class="hero">
<div>
<div>
<h1><span class="keep">遇到什么困难，</span><span class="keep">能申请什么救助，</span><span class="keep">找谁办，</span><span class="keep">都在这里</span></h1>
<p class="lede">各部门的救助政策、办事指南和公示放在一处，请先搜一搜，或从下面的类别里找。</p>
<?cs call:search_box("") ?>
</div>
<?cs call:mark() ?>
</div>
</section>

<section class="block">
<h2>您遇到了什么困难</h2>
<ul class="mat needs">
<?cs each:c = site.category ?><li><a href="<?cs var:site.base ?>aid/<?cs var:c.code ?>"><?cs
if:c.need ?><b><?cs var:c.need ?></b><span><span aria-hidden="true">→ </span><?cs var:c.name ?></span><?cs
else ?><b><?cs var:c.name ?></b><?cs /if ?></a></li>
<?cs /each ?></ul>
</section>

<div class="pair">
<section class="block">
<div class="title"><h2>公示公告</h2><a href="<?cs var:site.base ?>notices">全部公示<span class="aside">公告</span></a></div>
<?cs if:subcount(notice) > #0 ?><ul class="rows">
<?cs each:n = notice ?><?cs call:notice_headline(n) ?><?cs /each ?></ul>
<?cs else ?><p class="note">目前没有公示公告。</p>
<?cs /if ?></section>

<section class="block">
<div class="title"><h2>政策文件</h2><a href="<?cs var:site.base ?>policies">全部政策<span class="aside">文件</span></a></div>
<?cs if:subcount(policy) > #0 ?><ul class="rows">
<?cs each:p = policy ?><?cs call:policy_headline(p) ?><?cs /each ?></ul>
<?cs else ?><p class="note">目前没有政策文件。</p>
<?cs /if ?></section>
</div>

<div class="pair">
<section class="block">
<div class="title"><h2>会议安排</h2><a href="<?cs var:site.base ?>meetings">全部会议</a></div>
<?cs if:subcount(meeting) > #0 ?><ul class="agenda">
<?cs each:m = meeting ?><li><?cs call:moment(m.at) ?><div>
<h3><a href="<?cs var:site.base ?>meetings/<?cs var:m.id ?>"><?cs var:m.title ?></a></h3>
<p><?cs call:meeting_state(m) ?> <?cs call:meeting_kind(m.note) ?><?cs if:m.place ?> · <?cs var:m.place ?><?cs /if ?></p>
</div></li>
<?cs /each ?></ul>
<?cs else ?><p class="note">目前没有已通知的会议。</p>
<?cs /if ?></section>

<section class="block">
<div class="title"><h2>议定事项</h2><a href="<?cs var:site.base ?>resolutions">全部议定事项</a></div>
<?cs if:subcount(resolution) > #0 ?><ul class="rows">
<?cs each:r = resolution ?><li><a class="what" href="<?cs var:site.base ?>resolutions/<?cs var:r.id ?>"><?cs var:r.title ?></a><p><?cs
if:r.day ?><span>纪要印发于 <?cs call:day(r.day) ?></span><?cs /if ?></p><?cs call:listed(r.at) ?></li>
<?cs /each ?></ul>
<?cs else ?><p class="note">目前没有公开的议定事项。</p>
<?cs /if ?></section>
</div>

<section class="block">
<div class="title"><h2>成员单位</h2><a href="<?cs var:site.base ?>duties">看职责分工</a></div>
<p>下列 <?cs var:site.members ?> 个单位组成联席会议，一起做好社会救助。</p>
<details>
<summary>列出全部单位</summary>
<ul class="with"><?cs each:u = site.unit ?><?cs if:!u.ended ?><li><a href="<?cs var:site.base ?>units/<?cs var:u.code ?>"><?cs var:u.short_name ?></a></li>
<?cs /if ?><?cs /each ?></ul>
</details>
</section>
<?cs include:"_foot.cs" ?>
