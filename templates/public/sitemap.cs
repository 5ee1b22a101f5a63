<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<?cs each:e = entry ?><url><loc><?cs var:site.origin ?><?cs var:site.base ?><?cs var:e.path ?></loc><?cs
if:e.changed_at.iso ?><lastmod><?cs var:e.changed_at.iso ?></lastmod><?cs /if ?></url>
<?cs /each ?></urlset>
