<?cs set:title = "职责清单" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"office/_duties.cs" ?>
<h1><?cs var:title ?></h1>
<p class="lede">职责清单按文件一版一版地定。新的一版从现在的抄起，改好以后由另一个人审核公布，到了起始日期自动换上。旧的各版一直可以查。</p>
<?cs if:visitor.role.office ?><p><a class="button" href="<?cs var:site.base ?>office/duties/new">编新的一版</a></p>
<?cs /if ?><?cs if:subcount(edition) > #0 ?><ul class="rows">
<?cs each:e = edition ?><li><a class="what" href="<?cs var:site.base ?>office/duties/<?cs var:e.id ?>"><?cs call:edition_name(e) ?></a>
<p><span><?cs if:e.id == present.id ?><?cs call:badge("现行", "good") ?><?cs elif:e.state == #2 ?><?cs call:badge("已公布", "") ?><?cs else ?><?cs call:edition_state(e) ?><?cs /if ?></span><?cs if:e.since ?><span><?cs call:day(e.since) ?>起施行</span><?cs else ?><span>还没有定起始日期</span><?cs /if ?><?cs
if:e.number && e.title ?><span>依据：<?cs var:e.title ?></span><?cs /if ?><span><?cs var:e.sections ?> 节 <?cs var:e.clauses ?> 条</span></p></li>
<?cs /each ?></ul>
<?cs else ?><?cs call:nothing("还没有职责清单。", "按“编新的一版”开始。") ?><?cs /if ?><?cs include:"_desk_foot.cs" ?>
