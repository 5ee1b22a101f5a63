<?cs # What the pages of categories share at the press desk. ?><?cs
def:aid_state(c) ?><?cs if:c.state == "1" ?><?cs call:badge("待审核", "soon") ?><?cs
elif:c.state == "2" ?><?cs call:badge("已公开", "good") ?><?cs else ?><?cs call:badge("草稿", "") ?><?cs
if:c.opinion ?> <?cs call:badge("被退回", "soon") ?><?cs /if ?><?cs if:c.version > #1 ?> <span>公开的是第 <?cs var:c.version - #1 ?> 版</span><?cs /if ?><?cs /if ?><?cs /def ?><?cs

def:aid_due(c) ?><?cs if:c.due == #2 ?><?cs call:badge("过了核对日期", "gone") ?><?cs elif:c.due == #1 ?><?cs call:badge("快到核对日期", "soon") ?><?cs /if ?><?cs /def ?><?cs

def:aid_item(c) ?><li><a class="what" href="<?cs var:site.base ?>press/aid/<?cs var:c.id ?>"><?cs var:c.name ?></a>
<p><?cs call:aid_state(c) ?> <span>第 <?cs var:c.version ?> 版</span> <?cs call:aid_due(c) ?><?cs
if:c.review_by ?> <span>核对日期 <?cs call:day(c.review_by) ?></span><?cs else ?> <span>没有写核对日期</span><?cs /if ?><?cs
if:c.mine == #1 ?> <span class="note">您参与起草，须由别人审核</span><?cs /if ?></p><?cs call:listed(c.written_at) ?></li>
<?cs /def ?>
