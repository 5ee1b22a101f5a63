<?xml version="1.0" encoding="utf-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc><?cs var:site.origin ?><?cs var:site.base ?>sitemap-pages.xml</loc></sitemap>
<?cs each:p = part ?><sitemap><loc><?cs var:site.origin ?><?cs var:site.base ?>sitemap-<?cs var:p.what ?>-<?cs var:p.part ?>.xml</loc><?cs
if:p.changed_at.iso ?><lastmod><?cs var:p.changed_at.iso ?></lastmod><?cs /if ?></sitemap>
<?cs /each ?></sitemapindex>
