<?cs set:title = "报县政府：" + referral.title ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_files.cs" ?><?cs include:"_chain.cs" ?><?cs include:"_referral.cs" ?>
<?cs call:desk_crumbs("liaison/topics", "本单位议题", title) ?>
<h1><?cs var:title ?></h1>
<p><?cs call:referral_state(referral.state) ?></p>
<?cs call:chain_strip() ?><?cs call:referral_facts(referral, "") ?>
<?cs include:"_desk_foot.cs" ?>
