<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<?cs def:address(path) ?><url><loc><?cs var:site.origin ?><?cs var:site.base ?><?cs var:path ?></loc></url>
<?cs /def ?><?cs
if:!entries.folder ?><?cs
	call:address("") ?><?cs call:address("about") ?><?cs call:address("units") ?><?cs call:address("duties") ?><?cs
	call:address("aid") ?><?cs call:address("policies") ?><?cs call:address("notices") ?><?cs
	call:address("meetings") ?><?cs call:address("resolutions") ?><?cs call:address("search") ?><?cs
each:u = site.unit ?><?cs if:u.now || u.ended ?><?cs call:address("units/" + u.code) ?><?cs /if ?><?cs /each ?><?cs
each:c = site.category ?><?cs call:address("aid/" + c.code) ?><?cs /each ?><?cs
/if ?><?cs each:e = entry ?><url><loc><?cs var:site.origin ?><?cs var:site.base ?><?cs var:entries.folder ?>/<?cs var:e.id ?></loc><?cs
if:e.changed ?><lastmod><?cs var:e.changed ?></lastmod><?cs /if ?></url>
<?cs /each ?></urlset>
