<?cs set:title = "改名、合并、拆分、撤销" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs
set:words.how = "方式" ?><?cs
set:words.new_name = "新名称" ?><?cs
set:words.successor_id = "承接单位" ?><?cs
set:words.others = "还有哪些单位" ?><?cs
set:words.since = "生效日期" ?><?cs
set:words.document = "依据文件" ?><?cs
set:form.how.min = "1" ?><?cs set:form.since.must = "必填" ?><?cs set:form.document.min = "1" ?><?cs
set:ways.0.id = "rename" ?><?cs set:ways.0.name = "改名" ?><?cs
set:ways.1.id = "merge" ?><?cs set:ways.1.name = "合并" ?><?cs
set:ways.2.id = "split" ?><?cs set:ways.2.name = "拆分" ?><?cs
set:ways.3.id = "dissolve" ?><?cs set:ways.3.name = "撤销" ?><?cs
if:preview.print ?><?cs set:form.seen.value = preview.print ?><?cs /if ?><?cs

def:passes_on() ?><?cs each:e = preview.ending ?><li><?cs var:e.name ?>：职责 <?cs var:e.duties ?> 条，成员和联络员 <?cs var:e.seats ?> 人，没有办结的议题 <?cs var:e.topics ?> 个（它的草稿另算），账号 <?cs var:e.accounts ?> 个</li>
<?cs /each ?><?cs /def ?><?cs

def:change_preview() ?><section class="banner" role="alert" tabindex="-1" autofocus>
<h2>请核对，还没有变更</h2>
<?cs if:form.how.value == "rename" ?><p>从 <?cs call:day(preview.since) ?>起，<?cs var:unit.name ?>改名为<?cs each:h = preview.heir ?><b><?cs var:h.name ?></b>，简称<?cs var:h.short_name ?><?cs /each ?>。</p>
<?cs if:preview.later ?><p>只用到后一次改名为止：已经登记从 <?cs call:day(preview.later) ?>起改名为<?cs var:preview.later_name ?>。</p>
<?cs /if ?><ul>
<?cs call:passes_on() ?></ul>
<p>这些都还是它的，从那一天起写新名称；那以前的公示、政策、议题和会议还写原来的名称。用旧名搜索也找得到。</p>
<?cs else ?><p>从 <?cs call:day(preview.since) ?>起，下面的单位不再是成员单位：</p>
<ul>
<?cs call:passes_on() ?></ul>
<p>由 <?cs each:h = preview.heir ?><?cs if:!first(h) ?>、<?cs /if ?><b><?cs var:h.name ?></b><?cs if:h.new ?>（新建，简称<?cs var:h.short_name ?>）<?cs /if ?><?cs /each ?> 接着办：</p>
<ul>
<li>职责和成员从那一天起算在承接单位名下。</li>
<li>没有办结的议题和草稿，承接单位的联络员从那一天起看得到、可以接着办。</li>
<li>原单位的账号从那一天起只能看，不能再提议题；要接着用的，请系统管理员在账号管理里改所属单位。</li>
<li>以前的公示、政策、议题和会议还写原来的单位。</li>
</ul>
<?cs /if ?><?cs if:preview.past ?><p>这一天已经到了，确认以后马上有效。</p>
<?cs else ?><p>到那一天自动生效，不用再办。</p>
<?cs /if ?><p>没有错的，再按一次“确认变更”；要改的，改好再按，会重新列出来核对。</p>
</section>
<?cs /def ?>
<?cs call:desk_crumbs("office/units/" + unit.code, unit.short_name, title) ?>
<h1><?cs var:unit.name ?>：<?cs var:title ?></h1>
<?cs call:record_refusal("个单位", "办公室") ?><?cs call:kept_notice() ?><?cs
if:preview.print ?><?cs call:change_preview() ?><?cs else ?><?cs call:complaints() ?><?cs /if ?>
<form class="form" method="post" action="<?cs var:site.base ?>office/units/<?cs var:unit.code ?>/change" novalidate>
<?cs call:token() ?><?cs call:once() ?><input type="hidden" name="revision" value="<?cs
if:form.revision.value && page.refusal != "changed" ?><?cs var:form.revision.value ?><?cs else ?><?cs var:unit.revision ?><?cs /if ?>">
<input type="hidden" name="seen" value="<?cs var:form.seen.value ?>">
<?cs call:choice(form.how, words.how, "合并、拆分、撤销以后，原单位不再是成员单位。", ways) ?>
<div data-when="how=rename merge split"><?cs call:lines_of(form.new_name, words.new_name, "新的全称，拆分成几个的一行写一个。要另定简称的，写在后面，用逗号隔开：大方县税务局，县税务局。合并到现有单位的不填，选承接单位。") ?></div>
<div data-when="how=merge split dissolve"><div class="field"><?cs call:label(form.successor_id, words.successor_id, "现有的单位接着办它的事，就选上；新成立的单位写在新名称里。") ?>
<select<?cs call:common(form.successor_id, "x") ?>><option value="">没有选</option>
<?cs each:u = site.unit ?><?cs if:u.id != unit.id && !u.ended ?><?cs call:option(u.id, u.short_name, form.successor_id.value) ?><?cs /if ?><?cs /each ?></select></div></div>
<div data-when="how=merge split dissolve"><?cs call:unit_ticks(form.others, words.others, "合并：和本单位同一天并在一起、不再单设的单位。拆分、撤销：除上面写的以外，还有哪些现有单位分着接它的事。") ?></div>
<?cs call:dated(form.since, words.since, "新情况的第一天，过去和将来的都可以。写成 2018-07-05。") ?>
<?cs call:line(form.document, words.document, "文件的名称和字号，会公开在单位的页面上。") ?>
<div class="deeds go"><button type="submit">确认变更</button>
<a class="button quiet" href="<?cs var:site.base ?>office/units/<?cs var:unit.code ?>">不改了</a></div>
</form>
<?cs include:"_desk_foot.cs" ?>
