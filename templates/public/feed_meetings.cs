<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN"><?cs include:"_atom.cs" ?><?cs include:"_pieces.cs" ?><?cs
call:feed_head("会议安排", "meetings") ?><?cs
each:m = meeting ?><entry>
<id><?cs call:feed_id("meeting/" + m.id) ?></id>
<title><?cs if:m.state == 3 ?>（已取消）<?cs /if ?><?cs var:m.name ?></title>
<published><?cs var:m.announced_at.iso ?></published>
<updated><?cs var:m.updated_at.iso ?></updated>
<link rel="alternate" type="text/html" href="<?cs var:site.origin ?><?cs var:site.base ?>meetings/<?cs var:m.id ?>"/>
<summary><?cs call:meeting_kind(m.kind) ?>，<?cs var:m.starts_at.y ?>年<?cs var:m.starts_at.m ?>月<?cs var:m.starts_at.d ?>日 <?cs
var:m.starts_at.time ?>，<?cs var:m.place ?>。<?cs if:m.begun == #1 ?>时间已过，等办公室写明。<?cs /if ?><?cs if:m.cancelled_why ?>取消原因：<?cs var:m.cancelled_why ?><?cs
elif:m.sequence > #0 ?>通知后有更改，请看会议页面。<?cs /if ?></summary>
</entry>
<?cs /each ?></feed>
