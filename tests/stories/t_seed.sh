#!/bin/sh
# `lianxi seed`: loads all of the sample, all or nothing, into an empty database
# only.
. "$(dirname "$0")/lib.sh"

: "${PORTAL_DB_SOCKET:?no database}"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
lianxi=${BIN:-bin}/lianxi
own=seed_story
export PORTAL_DB_NAME=$own PORTAL_SCHEMA=sql
PORTAL_DB_USER=$(id -un)
echo >"$work/password"
export PORTAL_DB_USER PORTAL_DB_PASSWORD_FILE="$work/password"

ask_own() { mariadb --no-defaults --default-character-set=utf8mb4 -N -B \
	-S "$PORTAL_DB_SOCKET" -u "$PORTAL_DB_USER" "$@"; }
count() { ask_own $own -e "SELECT COUNT(*) FROM $1"; }
counts() { is "$(count "$1")" "$2"; }
answer() { is "$(ask_own $own -e "$1")" "$2"; }
empty() { ask_own -e "DROP DATABASE IF EXISTS $own;
	CREATE DATABASE $own CHARACTER SET utf8mb4
	    COLLATE utf8mb4_bin" &&
	"$lianxi" migrate >"$work/migrate"; }
# seed WORD... -> $code, $said
seed() {
	"$lianxi" seed "$@" >"$work/said" 2>"$work/log"
	code=$?
	said=$(cat "$work/said")
}
says() { case $said in *"$1"*) ;; *) return 1 ;; esac; }

ok 'an empty database is made' empty

# ---- Any error: nothing is stored

seed sql/sample/*.txt "$work/none.txt"
ok 'a file that is not there is told' is $code 66
ok 'and named' says "$work/none.txt：没有这个文件"
ok 'and nothing is stored' counts conference 0

mkdir "$work/folder.txt"
seed sql/sample/*.txt "$work/folder.txt"
ok 'a folder is told' says "$work/folder.txt：是文件夹，不是文件"
ok 'and is no file' is $code 66

: >"$work/empty.txt"
seed "$work/empty.txt"
ok 'an empty file is no conference' says '所有文件里都没有 [conference]'
ok 'and is refused' is $code 65

iconv -f UTF-8 -t GBK sql/sample/2-units.txt >"$work/2.txt"
seed sql/sample/[13456]*.txt "$work/2.txt"
ok 'another encoding is told in three lines' is \
    "$(grep -c "^$work/2.txt:.*UTF-8" "$work/said")" 3
ok 'and nothing else is' says '共 3 处错误'

sed 's/^lead: finance/lead: finances/; s/^since: 2014-09-15/since: 2014-9-15/' \
    sql/sample/5-duties.txt >"$work/5.txt"
seed sql/sample/[1-46]*.txt "$work/5.txt"
ok 'a reference to nothing is refused' is $code 65
line=$(grep -n '^lead: finances' "$work/5.txt" | head -n 1 | cut -d: -f1)
ok 'and told with file and line' \
    says "$work/5.txt:$line: lead：没有 [unit finances] 这个成员单位"
ok 'and nothing is stored' counts unit 0

yes '[unit]' | head -n 40 >"$work/many.txt"
seed "$work/many.txt"
ok 'at most 50 faults are told' is "$(grep -c '^/' "$work/said")" 50
ok 'and the rest is counted' says '另有 111 处'

seed
ok 'without a file it is used wrongly' is $code 64

# ---- Dry run

seed --dry-run sql/sample/*.txt
ok 'a dry run succeeds' is $code 0
ok 'and says what there is' says '职责 114'
for table in conference unit person seat duty policy search_doc audit; do
	ok "and leaves no row in $table" counts $table 0
done

# ---- The whole sample

seed sql/sample/*.txt
ok 'the sample is loaded' is $code 0
ok '23 units' counts unit 23
ok '25 seats' counts seat 25
ok '2 of conveners' counts "seat WHERE role <> 'member'" 2
ok 'all since the founding' counts "seat WHERE since = '2014-09-15'" 25
ok '2 of them count for no unit' counts 'seat WHERE unit_id IS NULL' 2
ok '22 sections' counts duty_section 22
ok 'one of them of two units' counts "(SELECT section_id
	FROM duty_section_unit GROUP BY section_id HAVING COUNT(*) > 1) s" 1
ok '114 clauses' counts duty 114
ok 'no clause without a unit' counts \
    'duty d LEFT JOIN duty_unit u ON u.duty_id = d.id WHERE u.duty_id IS NULL' 0
ok 'no unit without a clause' counts \
    'unit u LEFT JOIN duty_unit d ON d.unit_id = u.id WHERE d.unit_id IS NULL' 0
ok 'no section without a clause, none with a gap' counts "(SELECT section_id
	FROM duty GROUP BY section_id
	HAVING MIN(position) = 1 AND MAX(position) = COUNT(*)) s" 22
ok 'nine categories' counts category 9
ok 'each with a page' counts "category WHERE what <> '' AND who <> ''
	AND gives <> '' AND papers <> '' AND place <> '' AND decides <> ''
	AND need <> '' AND law_on IS NOT NULL
	AND appeal <> '' AND articles <> ''" 9
ok 'the functions, the rules, what is asked' answer "SELECT
	GROUP_CONCAT(n ORDER BY part SEPARATOR ' ') FROM (SELECT part,
	COUNT(*) AS n FROM charter GROUP BY part) c" '6 6 5 6'
ok 'ten suppliers of verification data' counts "(SELECT DISTINCT u.unit_id
	FROM duty d JOIN work_field f ON f.id = d.field_id
	JOIN duty_unit u ON u.duty_id = d.id
	JOIN unit n ON n.id = u.unit_id
	WHERE f.code = 'verification' AND u.role = 'lead'
	AND n.code <> 'civil-affairs') s" 10
for name in 信用联社 县信用联社 县农村信用联社; do
	ok "$name is the credit union" answer "SELECT DISTINCT u.code
	    FROM unit u JOIN unit_name n ON n.unit_id = u.id
	    LEFT JOIN unit_alias a ON a.unit_id = u.id
	    WHERE '$name' IN (n.short_name, a.alias)" credit-union
done
ok 'the founding document, as published' answer "SELECT made_on,
	FROM_UNIXTIME(published_at + 28800, '%Y-%m-%d %T'), document_number,
	index_number, state, version FROM policy" \
    "$(printf '2014-09-15\t2014-09-18 09:14:45\t\tNULL\t2\t1')"
ok 'with every clause in it' counts "duty d JOIN policy_version v
	ON v.body LIKE CONCAT('%. ', d.text, '%')" 114
ok 'and every seat' counts "seat s JOIN person p ON p.id = s.person_id
	JOIN policy_version v ON v.body LIKE CONCAT('% | ', p.name, ' | ',
	s.office, ' | ', s.post, ' |%')" 25
ok 'no notice, meeting or resolution is made up' answer "SELECT
	(SELECT COUNT(*) FROM notice) + (SELECT COUNT(*) FROM meeting) +
	(SELECT COUNT(*) FROM resolution) + (SELECT COUNT(*) FROM standard)" 0
ok 'all of it can be found' counts search_doc 148
ok 'one audit record' answer \
    'SELECT verb, account_id IS NULL FROM audit' \
    "$(printf 'conference.seed\t1')"

seed sql/sample/*.txt
ok 'a second conference is refused' is $code 73
ok 'and says so' says '库里已经有联席会议，没有改动'
ok 'and changes nothing' counts unit 23
seed "$work/5.txt"
ok 'faults are told even then' is $code 65

# ---- Another county: every record and every key

ok 'an empty database again' empty
seed tests/sample/*.txt
ok 'another county is loaded' is $code 0
ok 'a new name ends the old one the day before' answer "SELECT n.since, n.until
	FROM unit_name n JOIN unit u ON u.id = n.unit_id
	WHERE u.code = 'health' ORDER BY n.since" \
    "$(printf '2015-03-02\t2016-04-30\n2016-05-01\t2019-01-31\n2019-02-01\tNULL')"
ok 'index numbers have 20 characters and a serial of the year' answer \
    "SELECT index_number FROM policy WHERE index_number IS NOT NULL
	UNION ALL SELECT index_number FROM notice
	WHERE index_number IS NOT NULL ORDER BY 1" "$(printf '%s\n' \
	00000000X/2015-00001 00000000X/2015-00002 00000000X/2015-00003 \
	00000000X/2016-00001 00000000X/2016-00002 00000000X/2016-00003 \
	00000000X/2016-00004 00000000X/2016-00005 00000000X/2016-00006 \
	00000000X/2026-00001)"
ok 'and the register has not given them' counts register 0
ok 'drafts, published, withdrawn' answer "SELECT state, COUNT(*) FROM notice
	GROUP BY state" "$(printf '0\t1\n2\t4\n3\t1')"
ok 'what is a draft or withdrawn is not searched' answer "SELECT kind,
	COUNT(*) FROM search_doc WHERE kind IN (1, 2, 6, 7) GROUP BY kind" \
    "$(printf '1\t4\n2\t4\n6\t4\n7\t1')"
ok 'the public sees what is public' answer "SELECT
	(SELECT COUNT(*) FROM public_policy),
	(SELECT COUNT(*) FROM public_notice),
	(SELECT COUNT(*) FROM public_gone),
	(SELECT COUNT(*) FROM public_meeting),
	(SELECT COUNT(*) FROM public_resolution)" "$(printf '4\t3\t3\t4\t1')"
ok 'amounts are kept as they are' answer 'SELECT amount, state FROM standard
	ORDER BY since' "$(printf '360.00\t2\n400.50\t2')"
ok 'the chair is a seat' answer "SELECT s.role FROM meeting m
	JOIN seat s ON s.id = m.chair_seat_id" convener
ok 'Markdown leaves no mark in what is searched' counts \
    "search_doc WHERE kind = 1 AND body REGEXP '[|*<#]'" 0

ask_own -e "DROP DATABASE $own"
finish
