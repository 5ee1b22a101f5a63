<?cs # Two versions of a record compared (pages/press/versions.h): words.NAME, part.NAME, changed.NAME. ?><?cs
def:version_value(name, x) ?><?cs if:name == "kind" ?><?cs var:site.kind[x].name ?><?cs
elif:name == "unit_id" ?><?cs var:site.unit[x].name ?><?cs
elif:name == "category_id" ?><?cs var:site.category[x].name ?><?cs
elif:name == "validity" ?><?cs call:validity(x) ?><?cs
elif:name == "retold" ?>是<?cs
elif:x.y ?><?cs call:day(x) ?><?cs else ?><?cs var:x ?><?cs /if ?><?cs /def ?><?cs

def:version_changed(name, old, new) ?><?cs
if:old && old != "0" ?><del><span class="aside">删去：</span><?cs call:version_value(name, old) ?></del> <?cs /if ?><?cs
if:new && new != "0" ?><ins><span class="aside">加上：</span><?cs call:version_value(name, new) ?></ins><?cs /if ?><?cs /def ?><?cs

def:versions_compared() ?><h2>从第 <?cs var:from.version ?> 版到第 <?cs var:to.version ?> 版</h2>
<?cs if:subcount(part) + subcount(changed) > #0 ?><dl class="facts">
<?cs each:w = words ?><?cs if:name(w) == "note" ?><?cs # in the list of versions ?><?cs
elif:subcount(part[name(w)]) > #0 ?><div><dt><?cs var:w ?></dt><dd><?cs call:diff(part[name(w)]) ?></dd></div>
<?cs elif:changed[name(w)] ?><div><dt><?cs var:w ?></dt><dd><?cs call:version_changed(name(w), from[name(w)], to[name(w)]) ?></dd></div>
<?cs /if ?><?cs /each ?></dl><?cs /if ?><?cs /def ?>
