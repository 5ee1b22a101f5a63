# shellcheck shell=sh disable=SC2034,SC2154 # t_records.sh reads what is set here
kind=edition table=edition at=/office/duties desk=office keepers=office
maker='of office' colleague='of2 office' others='liaison editor reviewer legal system security auditor'
word=title
first='document_number='
whole='document_number=1&since=2030-06-01&from_id='
texts='title:200 document_number:60'
states='0 1 2'
without='files list' known='from_id=x'	# only a new one says from_id
moves='save save 0 0 words
send send 0 1 words
return return 1 0 reason=reason
publish publish 1 2
discard discard 0 gone'
row() {	# STATE BUTTON: row 9000, which the maker did not write
	echo "DELETE w FROM duty_unit w JOIN duty d ON d.id = w.duty_id WHERE d.section_id = 9000;
	    DELETE FROM duty WHERE section_id = 9000; DELETE FROM duty_section WHERE id = 9000;
	    DELETE FROM edition_editor WHERE edition_id = 9000;
	    UPDATE edition SET number = NULL WHERE id = 9000 AND state < 2;
	    REPLACE INTO edition (id, state, number, title, since, reason, author_id, published_at, changed_at, revision)
	    VALUES (9000, $1, IF($1 = 2, 99, NULL), 'Stored', '2030-01-01', IF($1 = 2, 'old', ''),
		IF('$2' = 'publish', NULL, $made_by), IF($1 = 2, 1, NULL), 1, 3);
	    INSERT INTO duty_section (id, edition_id, number, title) VALUES (9000, 9000, 1, 'Stored');
	    INSERT INTO duty (id, section_id, position, text, category_id) VALUES (9000, 9000, 1, 'Stored', 1)"
}
