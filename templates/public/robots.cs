User-agent: *
Disallow: <?cs var:site.base ?>views/
Disallow: <?cs var:site.base ?>account/
Disallow: <?cs var:site.base ?>liaison/
Disallow: <?cs var:site.base ?>press/
Disallow: <?cs var:site.base ?>office/
Sitemap: <?cs var:site.origin ?><?cs var:site.base ?>sitemap.xml
