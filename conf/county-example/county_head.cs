<section class="county-head" aria-label="县人民政府网站">
<p><a href="/">某某县人民政府</a></p>
</section>
