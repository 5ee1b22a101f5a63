# shellcheck shell=sh disable=SC2034,SC2154 # t_records.sh reads what is set here
# paper KIND PATH FIELD VALUE: what notices and policies share; FIELD is one that
# reviewers need.  Row 9000 has a second version while the first is public.
paper() {
	kind=$1 table=$1_newest at=/press/$2 desk=press keepers=press without=files
	maker='ed editor,reviewer' colleague='ed2 editor,reviewer' reader='le legal'
	others='liaison office convener system security auditor'
	word=title first=body=b whole="body=b&$3=$4" own=$3 its=$4
	states='0 1 2 3 4 5' listed=state=draft by_editor=1
	begins=write logged=save unlisted=save uncounted=write refused_twice='revise withdraw'
	moves='save save 0 0 words
save save 4 4 words
send send 0 1 words
send send 4 5 words
return return 1 0 reason=reason
return return 5 4 reason=reason
publish publish 1 2
publish publish 5 2
revise revise 2 4
withdraw withdraw 2 3 reason=withdrawn_why
withdraw withdraw 4 3 reason=withdrawn_why
withdraw withdraw 5 3 reason=withdrawn_why
discard discard 0 gone
discard discard 4 2'
	below() {
		case $1 in
		return | publish) echo /review ;;
		withdraw | revise) echo "/$1" ;;
		esac
	}
	filled() {
		case $1 in
		return) echo 'deed=return&reason=Because' ;;
		publish) echo 'deed=publish' ;;
		withdraw) echo 'withdrawn_why=Because' ;;
		revise) ;;
		*) echo "deed=$1&$whole&note=n&$word=$2" ;;
		esac
	}
	body() { case $1 in withdraw | revise) filled "$@" ;; *) body_usually "$@" ;; esac; }
	sql "CREATE OR REPLACE VIEW $table AS SELECT p.id, IF(p.state = 3, 3, v.state + IF(p.state = 2 AND v.state < 2,
	    4, 0)) AS state, v.revision, v.author_id, v.title, v.body, v.reason, v.reviewer_id, v.sent_at, v.publish_at,
	    v.version, p.index_number FROM $kind p JOIN ${kind}_version v ON v.${kind}_id = p.id AND v.version = p.newest"
	row() {	# STATE BUTTON
		newest=$(($1 < 4 ? 1 : 2)) out=$(($1 < 2 ? 0 : $1 == 3 ? 3 : 2))
		author=$made_by
		case $2 in publish | return) author="(SELECT id FROM account WHERE login = '${colleague%% *}')" ;; esac
		echo "DELETE FROM ${kind}_version WHERE ${kind}_id = 9000;
		    REPLACE INTO $kind (id, state, version, newest, author_id, title, $own, published_at, updated_at,
			withdrawn_at, withdrawn_why) SELECT 9000, $out, IF($out, 1, NULL), $newest, $made_by, 'Stored',
			'$its', IF($out, 1, NULL), IF($out, 1, NULL), IF($out = 3, 1, NULL), IF($out = 3, 'old', '');
		    INSERT INTO ${kind}_version (${kind}_id, version, state, revision, title, body, $own, author_id, written_at)
			SELECT 9000, 1, 2, 2, 'Stored', 'b', '$its', $made_by, 1 FROM DUAL WHERE $newest = 2;
		    INSERT INTO ${kind}_version (${kind}_id, version, state, revision, title, body, note, $own, author_id,
			written_at) SELECT 9000, $newest, IF($1 = 3, 2, MOD($1, 4)), 3, 'Stored', 'b', 'n', '$its', $author, 1"
	}
}
paper notice notices kind announcement
texts='title:200 summary:1000 source:80 objection_phone:40'
