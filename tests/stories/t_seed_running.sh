#!/bin/sh
# `lianxi seed` with a database that has the conference: what is new is added,
# what is there is compared and stays, unless its kind is to be replaced.
. "$(dirname "$0")/lib.sh"
ok 'the county is loaded' database story_loading "$tests"/sample/*.txt
work=$(mktemp -d)
trap 'rm -rf "$work"; database_drop' EXIT
# seed WORD... -> $code, $said
seed() {
	said=$(lianxi seed "$@" 2>"$work/log")
	code=$?
}
said() {	# TEXT...: all of them
	for text in "$@"; do
		case $said in *"$text"*) ;; *) echo "# no '$text' in: $said"; return 1 ;; esac
	done
}
answer() { is "$(sql "$1")" "$2"; }
everything() {	# a digest of all data but the log
	sql "SELECT table_name FROM information_schema.tables
	    WHERE table_schema = '$PORTAL_DB_NAME' AND table_type = 'BASE TABLE'
	    AND table_name NOT LIKE 'audit%' ORDER BY 1" |
	    while read -r t; do sql "SELECT '$t', t.* FROM \`$t\` t"; done | sort | sha256sum
}
logged() { sql "SELECT COUNT(*) FROM audit WHERE verb LIKE '$1'"; }
line() { grep -n "$1" "$2" | head -n 1 | cut -d: -f1; }	# TEXT FILE

# ---- The same files again

before=$(everything) entries=$(logged %)
seed "$tests"/sample/*.txt
ok 'the same files are accepted' is $code 0
ok 'and nothing is new or different' said '成员单位：新的 0，相同 6，改写 0，不同 0' \
    '会议：新的 0，相同 5' '公示公告：新的 0，相同 6' '救助标准：新的 0，相同 2' '没有要保存的'
ok 'no line tells a difference' is "$(echo "$said" | grep -c 库里是)" 0
ok 'no row changes' is "$(everything)" "$before"
ok 'and the log has no entry more' is "$(logged %)" "$entries"

# ---- New records, which refer to what is in the database

cat >"$work/new.txt" <<'END'
[unit housing]
name: 示例县住房和城乡建设局
short_name: 县住建局
alias: 住建
since: 2020-01-01
[person xin]
name: 辛某某
[seat]
person: xin
unit: housing
role: member
office: 县住建局
post: 局长
since: 2020-01-01
[unit-name]
unit: finance
name: 示例县财政和国资局
short_name: 县财政国资局
since: 2021-01-01
[duty 1.9]
text: 新加的一条职责。
category: subsistence
lead: civil-affairs
joint: housing
[notice new-notice]
kind: supervision
title: 从文件里添加的公告
unit: housing
published_at: 2020-01-02 09:00
body: 正文里有住建。
END
seed --dry-run "$work/new.txt"
ok 'a dry run tells what would be added' said '成员单位：新的 1' '单位改名：新的 1' '试载入通过'
ok 'and stores nothing' is "$(everything)" "$before"
seed "$work/new.txt"
ok 'what is new is added' is $code 0
ok 'a unit behind the others' answer "SELECT code FROM unit ORDER BY position DESC LIMIT 1" housing
ok 'a seat of it' answer "SELECT u.code FROM seat s JOIN unit u ON u.id = s.unit_id
    JOIN person p ON p.id = s.person_id WHERE p.code = 'xin'" housing
ok 'a name that ends the one before' answer "SELECT n.until FROM unit_name n
    JOIN unit u ON u.id = n.unit_id WHERE u.code = 'finance' ORDER BY n.since LIMIT 1" 2020-12-31
ok 'a duty with its units' answer "SELECT GROUP_CONCAT(u.role ORDER BY u.role) FROM duty_unit u
    JOIN duty d ON d.id = u.duty_id WHERE d.text = '新加的一条职责。'" joint,lead
ok 'each has an entry in the log' answer "SELECT GROUP_CONCAT(verb ORDER BY id SEPARATOR ' ')
    FROM audit WHERE verb LIKE '%.load'" \
    'unit.load unit-name.load person.load seat.load duty.load notice.load'
ok 'and the whole has one' is "$(logged conference.seed)" 2
program public
shows '/search?q=%E4%BD%8F%E5%BB%BA' 'they are found' 示例县住房和城乡建设局 从文件里添加的公告
shows /units/housing 'the unit has its page' 示例县住房和城乡建设局 辛某某
program office
as au auditor civil-affairs
shows /office/audit 'the log says it in words' 从文件载入新的（unit.load）
before=$(everything)
seed "$work/new.txt"
ok 'a second run changes nothing' is "$(everything)" "$before"

# ---- What differs

sed 's/name: 辛某某/name: 辛一/; s/post: 局长/post: 副局长/; s/alias: 住建/alias: 房管/
    s/joint: housing/assist: housing/; s/short_name: 县住建局/short_name: 县住房局/
    s/^body:.*/body: 改过的正文。/' "$work/new.txt" >"$work/other.txt"
seed "$work/other.txt"
ok 'what differs is no error' is $code 0
ok 'it is told with file, line, record and both values' said \
    "$work/other.txt:$(line 县住房局 "$work/other.txt"): [unit housing] short_name：库里是“县住建局”，文件里是“县住房局”" \
    '[unit housing] alias：库里是“住建”，文件里是“房管”' \
    '[seat xin member 2020-01-01] post：库里是“局长”，文件里是“副局长”' \
    '[duty 1.9] joint：库里是“housing”，文件里是“”' '[duty 1.9] assist：' \
    '[notice new-notice] body：'
ok 'with what would replace it' said '（要改写：--replace seat）' '[notice] 只添加新的'
ok 'and nothing changes' is "$(everything)" "$before"
seed --dry-run --replace seat --replace unit "$work/other.txt"
ok 'a dry run tells what would be replaced' said '成员（含召集人、联络员）：新的 0，相同 0，改写 1' '成员单位：新的 0，相同 0，改写 1'
ok 'and replaces nothing' is "$(everything)" "$before"
seed --replace unit --replace seat --replace duty "$work/other.txt"
ok 'these kinds are replaced' answer "SELECT s.post, n.short_name, a.alias, GROUP_CONCAT(w.role ORDER BY w.role)
    FROM seat s JOIN person p ON p.id = s.person_id AND p.code = 'xin'
    JOIN unit_name n ON n.unit_id = s.unit_id JOIN unit_alias a ON a.unit_id = s.unit_id
    JOIN duty d ON d.text = '新加的一条职责。' JOIN duty_unit w ON w.duty_id = d.id" \
    "$(printf '副局长\t县住房局\t房管\tassist,lead')"
ok 'and forms that show the old ones are refused' answer "SELECT u.revision, s.revision FROM unit u
    JOIN seat s ON s.unit_id = u.id WHERE u.code = 'housing'" "$(printf '1\t1')"
ok 'another kind is not' answer "SELECT name FROM person WHERE code = 'xin'" 辛某某
ok 'the log has the old value and the new one' answer "SELECT CONCAT(before_, ' ', detail)
    FROM audit WHERE verb = 'seat.replace'" "post=$(proof 局长) post=$(proof 副局长)"
program public
shows '/search?q=%E6%88%BF%E7%AE%A1' 'the new alias is found' 县住房局
printf '[day-off]\nkind: off\nname: 国庆\nsince: 2016-10-01\nuntil: 2016-10-07\n[day-off]\nkind: off\nname: 元旦\nsince: 2017-01-01\n' >"$work/days.txt"
seed "$work/days.txt"
ok 'days that are there are compared' said '[day-off 2016-10-01] name：库里是“国庆节”，文件里是“国庆”' '：新的 1，相同 0，改写 0，不同 1'
seed --replace day-off "$work/days.txt"
ok 'and replaced' answer "SELECT name, COUNT(*) FROM day_off GROUP BY name ORDER BY MIN(day)" \
    "$(printf '国庆\t7\n国庆节\t1\n元旦\t1')"
for kind in notice policy meeting category nothing; do
	seed --replace $kind "$work/other.txt"
	ok "$kind is no kind that is replaced" is $code 64
	ok "$kind: and these are named" said "--replace $kind" conference charter unit seat duty
done

# ---- Wrong files

before=$(everything)
while IFS='|' read -r what text fault; do
	printf '[person ding]\nname: 丁\n%b' "$text" >"$work/wrong.txt"
	seed "$work/wrong.txt"
	ok "$what: refused" is $code 65
	ok "$what: told" said "$fault"
	ok "$what: stores nothing" is "$(everything)" "$before"
done <<'END'
a unit that is nowhere|[seat]\nperson: ding\nunit: nowhere\nrole: member\noffice: x\npost: x\nsince: 2020-01-01\n|unit：没有 [unit nowhere]
a name that a unit has|[unit other]\nname: 示例县住房和城乡建设局\nshort_name: x\nsince: 2021-01-01\n|在库里
a seat that overlaps one|[seat]\nperson: xin\nunit: housing\nrole: member\noffice: 县住建局\npost: x\nsince: 2020-02-01\n|在库里
a name before the last|[unit-name]\nunit: finance\nname: x\nshort_name: x\nsince: 2020-06-01\n|since：
a code twice|[person ding]\nname: 丁丁\n|这个代码已经用过：
a circle|[succession]\npredecessor: natural-resources\nsuccessor: land\nday: 2022-01-01\n|承继绕了一圈
END

# ---- What was changed on screen stays

sql "UPDATE seat SET until = '2024-12-31' WHERE since = '2015-03-02'"
before=$(everything)
seed "$tests"/sample/*.txt
ok 'rows that ended meanwhile are told' said 'until：库里是“2024-12-31”，文件里是“”'
ok 'and stay' is "$(everything)" "$before"
ok 'the chain of the log holds' lianxi audit verify
ok 'all data agree' lianxi verify
finish
