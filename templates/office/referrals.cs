<?cs set:title = "报县政府" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_files.cs" ?><?cs include:"_referral.cs" ?><?cs

def:missing_row(m) ?><li><?cs if:visitor.role.office ?><a class="what" href="<?cs var:site.base ?>office/referrals/new?item=<?cs var:m.item_id ?>"><?cs var:m.subject ?></a><?cs
else ?><span class="what"><?cs var:m.subject ?></span><?cs /if ?><p><b>会上定了报县政府，请准备上报</b><span><?cs var:m.meeting ?></span><?cs
if:m.topic_number ?><span><?cs var:m.topic_number ?></span><?cs /if ?></p><?cs call:day(m.held_on) ?></li>
<?cs /def ?><?cs

def:referral_row(f) ?><li><a class="what" href="<?cs var:site.base ?>office/referrals/<?cs var:f.id ?>"><?cs var:f.title ?></a><p><span><?cs
call:referral_state(f.state) ?></span><span><?cs call:unit_short(f.unit_id, f.made_at) ?></span><span><?cs var:f.meeting ?></span><?cs
if:f.sent_on ?><span>上报 <?cs call:day(f.sent_on) ?></span><?cs /if ?><?cs
if:f.answered_on ?><span>答复 <?cs call:day(f.answered_on) ?></span><?cs /if ?></p><?cs call:listed(f.made_at) ?></li>
<?cs /def ?>
<?cs call:desk_crumbs("office/", "待办", title) ?>
<h1><?cs var:title ?></h1>
<p class="lede">联席会议定了要报县政府决定的事：上报、答复、落实。</p>
<?cs if:subcount(missing) > #0 ?><section class="block">
<h2>等着上报（<?cs var:subcount(missing) ?>）</h2>
<ul class="rows">
<?cs each:m = missing ?><?cs call:missing_row(m) ?><?cs /each ?></ul>
</section>
<?cs /if ?><section class="block">
<h2>全部</h2>
<form class="filters" action="<?cs var:site.base ?>office/referrals">
<div><label for="state">状态</label>
<select id="state" name="state"><option value="">全部</option>
<?cs call:option("prepared", "还没有上报", query.state) ?><?cs call:option("sent", "已上报，等待答复", query.state) ?><?cs call:option("answered", "县政府已答复", query.state) ?><?cs call:option("followed", "答复已落实", query.state) ?></select></div>
<?cs call:filter_unit(query.unit) ?><?cs call:filter_year(query.year) ?><?cs call:filter_buttons("office/referrals") ?>
</form>
<?cs if:subcount(row) > #0 ?><?cs call:count("件") ?>
<ul class="rows">
<?cs each:f = row ?><?cs call:referral_row(f) ?><?cs /each ?></ul>
<?cs elif:?list.whole ?><?cs call:nothing("还没有报过县政府。", "会上的结果记为“报县政府”、会议写明已召开以后，在这里准备上报。") ?><?cs
else ?><?cs call:nothing("没有符合条件的。", "换一个条件，或者清除条件看全部。") ?><?cs /if ?><?cs call:desk_pager("office/referrals") ?></section>
<?cs include:"_desk_foot.cs" ?>
