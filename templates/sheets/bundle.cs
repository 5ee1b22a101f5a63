<?cs # What the archive of a meeting is made of (web/transfer/bundle.h). ?><?cs
include:"sheets/_sheet.cs" ?><?cs set:at = "/office/meetings/" + meeting.id ?><?cs

def:bundle_files(of) ?><?cs each:f = of.file ?><label>没有收入（现在不能下载，例如单位已经撤回议题）：<?cs var:f.name ?></label><names>/office/files/<?cs var:f.id ?>/<?cs var:f.name ?></names>
<?cs /each ?><?cs /def ?>
<title><?cs var:meeting.name ?>档案</title>
<name><?cs var:meeting.name ?>档案</name>
<mark>目录</mark>
<copy>没有收入（这份档案太大，请在平台上单独下载）：</copy>
<p>会议时间：<?cs call:sheet_time(meeting.starts_at) ?></p>
<p>SHA256SUMS 记着各文件的校验值，可以用 sha256sum -c SHA256SUMS 核对。</p>
<?cs # The folders that there are have numbers from 1; what is missing is said here. ?><?cs
set:noticed = meeting.state == #1 || meeting.state == #2 ?><?cs set:papers = subcount(own.file) ?><?cs set:topics = #0 ?><?cs
each:i = item ?><?cs set:papers = papers + subcount(i.file) + subcount(i.topic.file) ?><?cs if:i.sort == "topic" ?><?cs set:topics = topics + #1 ?><?cs /if ?><?cs /each ?><?cs
if:!noticed ?><p>没有发出会议通知，或者会议已经取消。</p>
<?cs /if ?><?cs if:subcount(version) == #0 ?><p>议程还没有印发。</p>
<?cs /if ?><?cs if:topics == #0 ?><p>议程上没有议题。</p>
<?cs /if ?><?cs if:papers == #0 ?><p>没有附件。</p>
<?cs /if ?><?cs if:meeting.state != #2 ?><p>会议还没有召开，没有会议记录。</p>
<?cs /if ?><?cs if:subcount(issued) == #0 ?><p>会议纪要还没有印发。</p>
<?cs /if ?><?cs if:subcount(issued) > #0 && minutes.state != #3 ?><p>会议纪要正在更正：会议记录是现在的样子，可能和已经印发的纪要不同。</p>
<?cs /if ?><?cs if:count.total == #0 ?><p>没有邀请单位。</p>
<?cs /if ?><?cs set:n = #0 ?><?cs
if:noticed ?><?cs set:n = n + #1 ?><h1><?cs var:n ?> 会议通知</h1>
<label>没有发出会议通知。</label><names><?cs var:at ?>/notice.pdf</names>
<?cs /if ?><?cs if:subcount(version) > #0 ?><?cs set:n = n + #1 ?><h1><?cs var:n ?> 会议议程</h1>
<?cs each:x = version ?><label>没有收入：议程第<?cs var:x.number ?>版</label><names><?cs var:at ?>/agenda/issued.pdf?version=<?cs var:x.number ?></names>
<?cs /each ?><?cs /if ?><?cs if:topics > #0 ?><?cs set:n = n + #1 ?><h1><?cs var:n ?> 议题汇编</h1>
<label>没有收入：议题汇编</label><names><?cs var:at ?>/booklet.pdf</names>
<?cs /if ?><?cs if:papers > #0 ?><?cs set:n = n + #1 ?><h1><?cs var:n ?> 会议材料</h1>
<?cs call:bundle_files(own) ?><?cs each:i = item ?><?cs if:subcount(i.file) + subcount(i.topic.file) > #0 ?><h2>第<?cs var:i.position ?>项</h2>
<?cs call:bundle_files(i) ?><?cs call:bundle_files(i.topic) ?><?cs /if ?><?cs /each ?><?cs /if ?><?cs
if:meeting.state == #2 ?><?cs set:n = n + #1 ?><h1><?cs var:n ?> 签到和会议记录</h1>
<?cs if:count.total > #0 ?><label>没有收入：签到表</label><names><?cs var:at ?>/signin.pdf</names>
<?cs /if ?><label>没有收入：会议记录</label><names><?cs var:at ?>/record.pdf</names>
<?cs /if ?><?cs if:subcount(issued) > #0 ?><?cs set:n = n + #1 ?><h1><?cs var:n ?> 会议纪要</h1>
<?cs each:x = issued ?><label>没有收入：会议纪要第<?cs var:x.version ?>版</label><names>/office/minutes/<?cs var:minutes.id ?>/minutes.pdf?version=<?cs var:x.version ?></names>
<label>没有收入：会议纪要第<?cs var:x.version ?>版（可以编辑的）</label><names>/office/minutes/<?cs var:minutes.id ?>/minutes.docx?version=<?cs var:x.version ?></names>
<?cs /each ?><?cs /if ?><?cs if:count.total > #0 ?><?cs set:n = n + #1 ?><h1><?cs var:n ?> 回执</h1>
<label>没有收入：回执</label><names><?cs var:at ?>/receipts.pdf</names>
<?cs /if ?>
