<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN"><?cs include:"_atom.cs" ?><?cs
call:feed_head("搜索：" + query.q, "search?q=" + url_escape(query.q)) ?><?cs
each:h = hit ?><entry>
<id><?cs call:feed_id(h.kind + "/" + h.object_id) ?></id>
<title><?cs each:t = h.name ?><?cs var:t.text ?><?cs /each ?></title>
<updated><?cs if:h.published_at.iso ?><?cs var:h.published_at.iso ?><?cs elif:feed.updated.iso ?><?cs var:feed.updated.iso ?><?cs
else ?><?cs var:site.conference.founded_on ?>T00:00:00+08:00<?cs /if ?></updated>
<link rel="alternate" type="text/html" href="<?cs var:site.origin ?><?cs var:site.base ?><?cs var:h.url ?>"/>
<?cs if:subcount(h.piece) > #0 ?><summary><?cs each:t = h.piece ?><?cs var:t.text ?><?cs /each ?></summary>
<?cs /if ?></entry>
<?cs /each ?></feed>
