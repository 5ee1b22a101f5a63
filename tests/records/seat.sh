# shellcheck shell=sh disable=SC2034,SC2154 # t_records.sh reads what is set here
kind=seat table=seat at=/office/people desk=office keepers=office begins=add without='files list'
maker='of office' colleague='of2 office' reader='co convener' others='liaison editor reviewer legal system security auditor'
word=post	# a text of the table that the page shows
person=$(sql "INSERT IGNORE INTO person (code, name) VALUES ('stored', 'Stored'); SELECT id FROM person WHERE code = 'stored'")
first='role=member&office=Office&since=2018-01-01&name=Somebody&why=Because'
whole="role=member&office=Office&since=2018-01-01&name=Stored&why=Because&person_id=$person"
texts='post:80 office:80 note:200 name:40 why:500'
states=0 state_column=0 unsent=2
usual=	# one must be sent
moves='correct save 0 0 words reason=why'
filled() { echo "deed=$1&$whole&$word=$2"; }
row() {
	echo "UPDATE person SET name = 'Stored' WHERE id = $person; DELETE FROM seat WHERE id = 9000;
	    INSERT INTO seat (id, person_id, role, position, office, post, since, revision, author_id)
	    VALUES (9000, $person, 'member', 9, 'Office', 'Stored', '2018-01-01', 3, $made_by)"
}
