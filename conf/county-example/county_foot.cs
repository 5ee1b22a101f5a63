<section class="county-foot" aria-label="县人民政府网站信息">
<p><a href="/sitemap.html">网站地图</a></p>
<p>主办：某某县人民政府办公室</p>
</section>
