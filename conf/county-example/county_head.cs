<div class="county-head">
<p><a href="/">某某县人民政府</a></p>
</div>
