<?cs set:title = "会议安排" ?><?cs set:description = "联席会议的例会、联络员会议和临时会议：时间、地点、改期和取消。" ?><?cs set:column = "会议安排" ?><?cs set:column_type = "信息公开" ?><?cs include:"_head.cs" ?>
<?cs call:crumbs("", "", title) ?>
<h1>会议安排</h1>
<p class="lede">联席会议一般每年开一次例会，开之前先开联络员会议；有需要时临时开会。</p>
<p><a class="button quiet" href="<?cs var:site.base ?>meetings.ics">加到手机日历</a> <a class="button quiet" href="<?cs
var:site.base ?>meetings.atom">订阅更新</a> <?cs call:by_month("meetings") ?></p>
<?cs if:?month.m ?><?cs call:month_page("meetings") ?>
<?cs else ?><?cs if:!query.year && !query.after ?><section class="block">
<h2>将要召开</h2>
<?cs if:subcount(coming) > #0 ?><ul class="agenda">
<?cs each:m = coming ?><?cs call:meeting_row(m) ?><?cs /each ?></ul>
<?cs else ?><div class="empty"><p>目前没有定下时间的会议。定下以后，时间和地点写在这里；取消的也留着，写明原因。</p></div>
<?cs /if ?></section>
<?cs /if ?><section class="block">
<h2><?cs if:query.year ?><?cs var:query.year ?>年的会议<?cs else ?>以往会议<?cs /if ?></h2>
<?cs if:subcount(year) > #0 ?><form class="filters" action="<?cs var:site.base ?>meetings">
<?cs call:filter_year(query.year) ?>
<?cs call:filter_buttons("meetings") ?>
</form><?cs /if ?>
<?cs if:subcount(past) > #0 ?><?cs call:count("次会议") ?>
<ul class="agenda">
<?cs each:m = past ?><?cs call:meeting_row(m) ?><?cs /each ?></ul>
<?cs else ?><div class="empty"><p>还没有开过的会议。</p></div>
<?cs /if ?></section>
<?cs call:pager() ?>
<?cs /if ?><?cs include:"_foot.cs" ?>
