# shellcheck shell=sh disable=SC2034,SC2154 # t_records.sh reads what is set here
kind=category table=category_text at=/press/aid desk=press keepers=press without='files list'
maker='ed editor,reviewer' colleague='ed2 editor,reviewer' reader='le legal' others='liaison office convener system security auditor'
word=name
first='what=x'
whole='what=x&code=stored&who=w&articles=a&law_on=2014-05-01&review_by=2199-01-01&note=n'
texts='name:40 need:40 what:1000 who:2000 gives:2000 papers:2000 place:2000 steps:1000 decides:1000 days:1000 appeal:1000'
known='reason=note'	# a first version has nothing new to say
states='0 1 2'
moves='save save 0 0 words
send send 0 1 words
return return 1 0 reason=opinion
publish publish 1 2
revise revise 2 0
drop drop 0 2
discard discard 0 gone'
# Who made it does not review it; only a second version goes back to the first,
# and only a first one is discarded.
row() {	# STATE BUTTON
	version=$([ "$2" != discard ] && [ "$2" != '' ] && echo 2 || echo 1)
	echo "DELETE FROM category_version WHERE id = 9000;
	    REPLACE INTO category_text (id, version, state, author_id, revision, code, name, what, who, articles,
	    law_on, review_by, note, written_at) SELECT 9000, $version, $1, IF('$2' IN ('publish', 'return'),
	    (SELECT id FROM account WHERE login = '${colleague%% *}'), $made_by), 3, IF($version = 1 AND $1 = 0, NULL, 'stored'),
	    'Stored', 'x', 'w', 'a', '2014-05-01', '2199-01-01', 'n', 1;
	    INSERT INTO category_version (id, version, state, revision, code, name, what, who, articles, law_on, note)
	    SELECT 9000, 1, 2, 1, 'stored', 'Stored', 'first', 'w', 'a', '2014-05-01', '' FROM DUAL WHERE $version > 1"
}
