# shellcheck shell=sh disable=SC2034,SC2154 # t_records.sh reads what is set here
kind=standard table=standard at=/press/standards desk=press keepers=press without='files'
maker='ed editor,reviewer' colleague='ed2 editor,reviewer' reader='le legal' others='liaison office convener system security auditor'
word=name
first='category_id=1'
whole="category_id=1&area=&amount=480&per=p&since=2024-01-01&document=d"
texts='name:80 area:80 per:40 document:300'
states='0 1 2 3'
listed='state=draft'
moves='save save 0 0 words
send send 0 1 words
return return 1 0 reason=opinion
publish publish 1 2
withdraw withdraw 2 3 reason=withdrawn_why
discard discard 0 gone'
# Who made it does not review it: somebody else did, but for what only its maker may.
row() {	# STATE BUTTON
	echo "REPLACE INTO standard (id, category_id, name, amount, per, since, document, state, author_id, revision,
	    written_at, sent_at, published_at, public_since, withdrawn_at, withdrawn_why) SELECT 9000, 1,
	    'Stored', 480, 'p', '2024-01-01', 'd', $1, IF('$2' IN ('publish', 'return'),
	    (SELECT id FROM account WHERE login = '${colleague%% *}'), $made_by), 3, 1, IF($1 = 0, NULL, 1),
	    IF($1 = 2, 1, NULL), IF($1 = 2, '2024-01-01', NULL), IF($1 = 3, 1, NULL), IF($1 = 3, 'old', '')"
}
