# shellcheck shell=sh disable=SC2034,SC2154
# Sourced by t_minutes.sh and t_resolutions.sh: a temporary conference with three
# topics, of health, finance and propaganda, that was announced and has begun.
unit() { sql "SELECT id FROM unit WHERE code = '$1'"; }
office() { program office; as of office civil-affairs; }
other() { program office; as of2 office civil-affairs; }
convener() { program office; as co convener; }
liaison() { program liaison; as "li-$1" liaison "$1"; }	# UNIT
public() { program public; nobody; }
day() { TZ=CST-8 date -d "$1" +%Y-%m-%d; }

conference() {	# ID: with topics ID * 10 + 1 to 3
	sql "INSERT INTO meeting (id, uid, kind, state, name, starts_at, place, chair, ground, announced_at, updated_at)
	    VALUES ($1, '$1@x', 'temporary', 1, '石榴会议$1', UNIX_TIMESTAMP() - 7200, '会议厅', '张主持 副县长', '县领导指示', 1, 1);
	    INSERT INTO topic (id, unit_id, author_id, editor_id, state, number, title, category_id, problem, proposal, decision,
	    created_at, changed_at, submitted_at, version, draft_version)
	    SELECT $1 * 10 + n.i, u.id, $account, $account, 12, CONCAT('n', $1 * 10 + n.i), CONCAT('樱桃', n.i, '议题', $1), 1, 'p', 'o', 'd', 1, 1, 1, 1, 1
	    FROM (SELECT 1 AS i, 'health' AS code UNION SELECT 2, 'finance' UNION SELECT 3, 'propaganda') n JOIN unit u ON u.code = n.code;
	    $(topic_versions);
	    INSERT INTO agenda_item (id, meeting_id, kind, sort, position, topic_id, topic_version, override_ground, changed_at)
	    SELECT t.id, $1, 'temporary', 'topic', t.id - $1 * 10, t.id, 1, 'ground', 1 FROM topic t WHERE t.id BETWEEN $1 * 10 + 1 AND $1 * 10 + 3;
	    INSERT INTO invitation (meeting_id, unit_id, state, answer, person, post, answered_at, sent_at, changed_at)
	    SELECT $1, u.id, 1, 'comes', CONCAT('人', u.code), 'Head', 1, 1, 1 FROM unit u WHERE u.code IN ('health', 'natural-resources');
	    INSERT INTO attendance (id, meeting_id, author_id, changed_at, how, person, post)
	    SELECT i.id, $1, $account, 1, 'present', i.person, i.post FROM invitation i WHERE i.meeting_id = $1"
}
outcome() {	# ITEM OUTCOME TEXT
	put "/office/meetings/$meeting/agenda/$1/outcome" "revision=$(sql "SELECT revision FROM agenda_item WHERE id = $1")" "outcome=$2" "outcome_text=$(esc "$3")"
}
hold() {
	outcome "${meeting}1" resolved 同意先收治
	outcome "${meeting}2" noted 研究过了
	outcome "${meeting}3" deferred 等文件
	put "/office/meetings/$meeting" deed=hold "revision=$(sql "SELECT revision FROM meeting WHERE id = $meeting")"
}
topic_states() { sql "SELECT GROUP_CONCAT(state ORDER BY id) FROM topic WHERE id BETWEEN ${meeting}1 AND ${meeting}3"; }
add() {	# TITLE [NAME=VALUE]...
	title=$1
	shift
	put "/office/meetings/$meeting/resolutions" deed=add "title=$(esc "$title")" "$@"
}
minutes() { sql "SELECT $1 FROM minutes WHERE meeting_id = $meeting"; }
# does DEED [NAME=VALUE]...: of the minutes, in their present revision
does() {
	deed=$1
	shift
	put "/office/minutes/$(minutes id)" "deed=$deed" "revision=$(minutes revision)" "$@"
}
words="title=$(esc 会议纪要) opening=$(esc 开头一段)"
issue() {	# makes, sends and approves
	office
	put "/office/meetings/$meeting/minutes" deed=make
	# shellcheck disable=SC2086 # words
	does send $words
	convener
	does approve
}
by_program() {	# SQL, by the office's account of the database
	mariadb --no-defaults -N -B -S "$PORTAL_DB_SOCKET" -u portal_office "-p$(cat "${PORTAL_DB_PASSWORD_FILE%/*}/portal_office")" \
	    "$PORTAL_DB_NAME" -e "$1" 2>&1
}
denied() { case $(by_program "$1") in *denied*|*'CHECK OPTION failed'*|*CONSTRAINT*) ;; *) echo "# not refused: $1"; return 1 ;; esac; }
