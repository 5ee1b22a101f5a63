<?cs # What the liaison's forms about people call their fields.  Needs _people.cs. ?><?cs
set:words.since = "生效日期" ?><?cs
set:form.name.must = "必填" ?><?cs
set:form.since.must = "必填" ?><?cs
set:form.reason.must = "必填" ?><?cs
set:form.seat_id.must = "有成员的必选" ?><?cs

# The second form of liaison/people: its ids begin with another letter. ?><?cs
set:liaison_form.name.name = "name" ?><?cs
set:liaison_form.name.max = "40" ?><?cs
set:liaison_form.name.must = "必填" ?><?cs
set:liaison_form.post.name = "post" ?><?cs
set:liaison_form.post.max = "80" ?><?cs
set:liaison_form.post.must = "必填" ?><?cs
set:liaison_form.since.name = "since" ?><?cs
set:liaison_form.since.pick = "date" ?><?cs
set:liaison_form.since.must = "必填" ?><?cs
set:liaison_form.leaver_id.name = "leaver_id" ?><?cs
each:f = liaison_form ?><?cs if:f.name ?><?cs set:f.at = "liaison-" ?><?cs /if ?><?cs /each ?>
