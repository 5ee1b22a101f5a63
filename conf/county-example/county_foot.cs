<div class="county-foot">
<p><a href="/sitemap.html">网站地图</a></p>
<p>主办：某某县人民政府办公室</p>
</div>
