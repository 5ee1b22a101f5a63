<?cs # Parts of all Atom feeds (RFC 4287).  Ids never change: they consist of the
site's domain, the year the conference was founded, and the page's path. ?><?cs

def:feed_id(path) ?><?cs if:site.conference.site_domain && site.conference.founded_on
	?>tag:<?cs var:site.conference.site_domain ?>,<?cs var:site.conference.founded_on.y ?>:<?cs var:path ?><?cs
	else ?><?cs var:site.origin ?><?cs var:site.base ?><?cs var:path ?><?cs /if ?><?cs /def ?><?cs

def:feed_head(words, path) ?><id><?cs call:feed_id(path) ?></id>
<title><?cs var:site.conference.name ?> - <?cs var:words ?></title>
<updated><?cs if:feed.updated.iso ?><?cs var:feed.updated.iso ?><?cs
	elif:site.conference.founded_on ?><?cs var:site.conference.founded_on ?>T00:00:00+08:00<?cs
	else ?>1970-01-01T00:00:00Z<?cs /if ?></updated>
<link rel="self" type="application/atom+xml" href="<?cs var:page.url ?>"/>
<link rel="alternate" type="text/html" href="<?cs var:site.origin ?><?cs var:site.base ?><?cs var:path ?>"/>
<icon><?cs var:site.origin ?><?cs var:site.base ?>static/<?cs var:site.static.favicon_ico ?></icon>
<author><name><?cs var:site.conference.name ?></name></author>
<?cs /def ?><?cs

def:feed_entry(e, kind, folder) ?><entry>
<id><?cs call:feed_id(kind + "/" + e.id) ?></id>
<title><?cs var:e.title ?></title>
<published><?cs var:e.published_at.iso ?></published>
<updated><?cs if:e.updated_at.iso ?><?cs var:e.updated_at.iso ?><?cs else ?><?cs var:e.published_at.iso ?><?cs /if ?></updated>
<link rel="alternate" type="text/html" href="<?cs var:site.origin ?><?cs var:site.base ?><?cs var:folder ?>/<?cs var:e.id ?>"/>
<?cs if:e.summary ?><summary><?cs var:e.summary ?></summary>
<?cs /if ?></entry>
<?cs /def ?>
