<?cs include:"sheets/_sheet.cs" ?><?cs

def:minutes_block(l) ?><?cs if:l.kind == "heading-1" ?><h1><?cs call:han(l.label) ?>、<?cs var:l.text ?></h1>
<?cs elif:l.kind == "heading-2" ?><h3><?cs var:l.label ?>. <?cs var:l.text ?></h3>
<?cs elif:l.kind == "names" ?><label><?cs var:l.label ?>：</label><names><?cs var:l.text ?></names>
<?cs elif:l.kind == "foot" ?><copy><?cs var:l.label ?>：<?cs var:l.text ?></copy>
<?cs else ?><p><?cs var:l.text ?></p>
<?cs /if ?><?cs /def ?>
<?cs if:shown.version ?><mark><?cs var:site.conference.name ?>纪要</mark>
<number><?cs var:minutes.number ?></number>
<title><?cs var:shown.title ?></title>
<made><?cs var:shown.issued_at.iso ?></made>
<?cs else ?><title><?cs if:minutes.title ?><?cs var:minutes.title ?><?cs else ?><?cs var:minutes.meeting ?>纪要<?cs /if ?>（草稿）</title>
<?cs /if ?><name><?cs if:shown.title ?><?cs var:shown.title ?><?cs if:shown.version > #1 ?>（第<?cs var:shown.version ?>版）<?cs /if ?><?cs elif:minutes.title ?><?cs var:minutes.title ?>草稿<?cs else ?>纪要草稿<?cs /if ?></name>
<?cs each:l = line ?><?cs call:minutes_block(l) ?><?cs /each ?><office><?cs call:sheet_office() ?></office>
<?cs if:shown.issued_on ?><day><?cs call:sheet_day(shown.issued_on) ?>印发</day>
<?cs /if ?>
