<?cs # Where a topic stands: strip.NAME, in order (pages/chain/chain.h). ?><?cs
set:step.submit = "提交" ?><?cs set:step.accept = "受理" ?><?cs set:step.opinions = "征求意见" ?><?cs
set:step.settle = "会商解决" ?><?cs set:step.sift = "联络员会议" ?><?cs set:step.conference = "联席会议" ?><?cs
set:step.minutes = "纪要" ?><?cs set:step.referral = "报县政府" ?><?cs set:step.resolution = "议定" ?><?cs
set:step.task = "落实" ?><?cs set:step.withdraw = "撤回" ?><?cs

def:chain_links(s) ?> <span><?cs each:l = s.link ?><?cs if:l.here ?><b aria-current="true">第 <?cs var:name(l) + #1 ?> 项<?cs if:s.step == "task" && l.day ?> ✓ <?cs call:day(l.day) ?><?cs /if ?></b> <?cs else ?><a class="tall" href="<?cs var:site.base ?><?cs var:l.path ?>"><span class="aside"><?cs var:step[s.step] ?></span>第 <?cs var:name(l) + #1 ?> 项</a> <?cs /if ?><?cs /each ?></span><?cs /def ?><?cs

def:chain_step(s) ?><li class="<?cs if:s.is == "open" ?>now<?cs else ?><?cs var:s.is ?><?cs /if ?>"<?cs if:s.is == "now" ?> aria-current="step"<?cs /if ?>><b><?cs
if:subcount(s.link) == #1 && s.link.0.path ?><a class="tall" href="<?cs var:site.base ?><?cs var:s.link.0.path ?>"><?cs var:step[s.step] ?></a><?cs else ?><?cs var:step[s.step] ?><?cs /if ?></b> <span><?cs
	if:s.is == "done" ?>✓ <?cs call:day(s.day) ?><?cs elif:s.is == "now" && s.step == "minutes" ?>● 待纪要印发<?cs
	elif:s.is == "now" ?>● <?cs if:s.day ?><?cs call:day(s.day) ?> 起<?cs else ?>现在这一步<?cs /if ?><?cs elif:s.is == "open" ?>● <?cs call:day(s.day) ?><?cs
	elif:s.is == "todo" ?>还没有到<?cs elif:s.step == "opinions" ?>没有征求<?cs else ?>没有经过<?cs /if ?></span><?cs
if:s.asked ?> <span><?cs if:s.step == "settle" ?>确认<?cs else ?>答复<?cs /if ?> <?cs var:s.answered ?> / <?cs var:s.asked ?></span><?cs /if ?><?cs
if:subcount(s.link) > #1 ?><?cs call:chain_links(s) ?><?cs /if ?><?cs
each:l = s.minutes.link ?> <span><a class="tall" href="<?cs var:site.base ?><?cs var:l.path ?>"><span class="aside">联络员会议</span>纪要</a></span><?cs /each ?></li>
<?cs /def ?><?cs

def:chain_strip() ?><?cs if:subcount(strip) > #0 ?><section aria-label="议题办到哪一步"><ol class="strip">
<?cs each:s = strip ?><?cs call:chain_step(s) ?><?cs /each ?></ol></section>
<?cs /if ?><?cs /def ?><?cs

# The topics that it is about: of_topic.N. ?><?cs
def:chain_topics() ?><?cs if:subcount(of_topic) > #0 ?><section class="block" id="topics">
<h2>涉及的议题（<?cs var:subcount(of_topic) ?>）</h2>
<ul class="rows">
<?cs each:t = of_topic ?><li><a class="what" href="<?cs var:site.base ?><?cs var:t.path ?>"><?cs var:t.title ?></a><p><?cs if:t.number ?><span><?cs var:t.number ?></span><?cs /if ?><span><?cs call:unit_short(t.unit_id, "") ?></span></p></li>
<?cs /each ?></ul></section>
<?cs /if ?><?cs /def ?>
