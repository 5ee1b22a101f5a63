<?cs # The page of a topic's versions.  Include _desk.cs, _form.cs, _files.cs and
_topic.cs before.  below: "office/topics/". ?><?cs
def:version_here(below, from, to, words) ?><a href="<?cs var:site.base ?><?cs var:below ?><?cs var:topic.id ?>/versions?from=<?cs var:from ?>&amp;to=<?cs var:to ?>"><?cs var:words ?></a><?cs /def ?><?cs

def:clause_line(d, id) ?>第<?cs call:han(d.number) ?>节第 <?cs var:d.position ?> 条：<?cs var:d.text ?><?cs /def ?><?cs

def:out(x) ?><del><span class="aside">删去：</span><?cs var:x ?></del> <?cs /def ?><?cs
def:in(x) ?><ins><span class="aside">加上：</span><?cs var:x ?></ins> <?cs /def ?><?cs

def:topic_changes() ?><dl class="facts">
<?cs each:w = words ?><?cs if:subcount(part[name(w)]) > #0 ?><div><dt><?cs var:w ?></dt><dd><?cs call:diff(part[name(w)]) ?></dd></div>
<?cs /if ?><?cs /each ?><?cs if:from.category_id != topic.category_id ?><div><dt><?cs var:words.category_id ?></dt><dd><?cs
call:out(site.category[from.category_id].name) ?><?cs call:in(site.category[topic.category_id].name) ?></dd></div>
<?cs /if ?><?cs if:subcount(clause) > #0 ?><div><dt><?cs var:words.duties ?></dt><dd><?cs
each:d = clause.old ?><p><del><span class="aside">删去：</span><?cs call:clause_line(named[d.id], d.id) ?></del></p><?cs /each ?><?cs
each:d = clause.new ?><p><ins><span class="aside">加上：</span><?cs call:clause_line(named[d.id], d.id) ?></ins></p><?cs /each ?></dd></div>
<?cs /if ?><?cs if:subcount(unit) > #0 ?><div><dt><?cs var:words.units ?></dt><dd><?cs
each:u = unit.old ?><?cs call:out(site.unit[u.id].short_name) ?><?cs /each ?><?cs
each:u = unit.new ?><?cs call:in(site.unit[u.id].short_name) ?><?cs /each ?></dd></div>
<?cs /if ?><?cs if:subcount(attached) > #0 ?><div><dt>附件</dt><dd><?cs
each:f = attached.old ?><?cs call:out(f.name) ?><?cs /each ?><?cs
each:f = attached.new ?><?cs call:in(f.name) ?><?cs /each ?></dd></div>
<?cs /if ?></dl>
<?cs /def ?><?cs

def:topic_versions(below) ?><section class="block">
<h2>提交过的各版</h2>
<ul class="rows">
<?cs each:n = version ?><li><?cs if:n.version > #1 ?><?cs call:version_here(below, n.version - #1, n.version, "第 " + n.version + " 版，改了什么") ?><?cs
else ?><?cs call:version_here(below, n.version, n.version, "第 1 版") ?><?cs /if ?><p><span><?cs var:n.author ?> 提交</span></p><?cs call:listed(n.submitted_at) ?></li>
<?cs /each ?></ul>
</section>
<?cs /def ?><?cs

def:topic_versions_page(below) ?><?cs call:desk_crumbs(below + topic.id, topic.title, title) ?>
<h1><?cs var:topic.title ?>：<?cs var:title ?></h1>
<?cs call:topic_versions(below) ?><?cs if:subcount(version) > #1 ?><?cs call:versions_form(below + topic.id) ?>
<?cs /if ?><?cs if:from.version != topic.version ?><section class="block">
<h2>从第 <?cs var:from.version ?> 版到第 <?cs var:topic.version ?> 版，改了什么</h2>
<?cs if:subcount(part) + subcount(clause) + subcount(unit) + subcount(attached) > #0 || from.category_id != topic.category_id ?><?cs
call:topic_changes() ?><?cs else ?><p class="note">没有不同。</p>
<?cs /if ?></section>
<?cs /if ?><section class="block">
<h2>第 <?cs var:topic.version ?> 版全文</h2>
<p class="note"><?cs call:moment(topic.submitted_at) ?> 提交，提交以后不再改动。</p>
</section>
<?cs call:topic_words(topic) ?><?cs /def ?>
