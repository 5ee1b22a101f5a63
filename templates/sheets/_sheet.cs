<?cs # Parts of all sheets, which become PDF and .docx (documents/document.h). ?><?cs
include:"_pieces.cs" ?><?cs

def:sheet_day(x) ?><?cs if:x ?><?cs var:x.y ?>年<?cs var:x.m ?>月<?cs var:x.d ?>日<?cs /if ?><?cs /def ?><?cs

def:sheet_time(x) ?><?cs call:sheet_day(x) ?><?cs if:x.time ?> <?cs var:x.time ?><?cs /if ?><?cs /def ?><?cs

def:sheet_office() ?><?cs if:site.conference.office ?><?cs var:site.conference.office ?><?cs else ?>联席会议办公室<?cs /if ?><?cs /def ?><?cs

# When a part of it last changed; the last of all counts. ?><?cs
def:sheet_made(at) ?><?cs if:at.iso ?><made><?cs var:at.iso ?></made>
<?cs /if ?><?cs /def ?><?cs

# A label in the type of headings, and what hangs from it. ?><?cs
def:sheet_fact(label, words) ?><?cs if:words ?><label><?cs var:label ?>：</label><names><?cs var:words ?></names>
<?cs /if ?><?cs /def ?><?cs

# A heading and the text of a member; nothing if it is empty. ?><?cs
def:sheet_text(heading, words) ?><?cs if:words ?><h2><?cs var:heading ?></h2>
<p><?cs var:words ?></p>
<?cs /if ?><?cs /def ?><?cs

# What kind of meeting it is, if its name does not say so. ?><?cs
def:sheet_kind(m) ?><?cs if:m.kind == "regular" && string.find(m.name, "例会") < #0 ?>（例会）<?cs
	elif:m.kind == "temporary" && string.find(m.name, "临时会议") < #0 ?>（临时会议）<?cs
	elif:m.kind == "liaison" && string.find(m.name, "联络员会议") < #0 ?>（联络员会议）<?cs /if ?><?cs /def ?><?cs

# "张三 县民政局局长", as lists show who chairs, with the post first. ?><?cs
def:sheet_chair(chair) ?><?cs if:string.find(chair, " ") > #0 ?><?cs var:string.slice(chair, string.find(chair, " ") + #1, string.length(chair)) ?><?cs var:string.slice(chair, #0, string.find(chair, " ")) ?><?cs else ?><?cs var:chair ?><?cs /if ?><?cs /def ?>
