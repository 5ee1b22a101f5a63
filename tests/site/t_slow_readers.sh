#!/bin/bash
# Slow readers hold no worker: with more of them than workers, others are
# served.
. "$(dirname "$0")/lib.sh"
export WORKERS=2 ANSWERS_MIB=512
others=127.0.0.3
up

# A public file of 20 MiB with 80 different blocks.
blocks='WITH RECURSIVE n AS (SELECT 0 AS seq UNION ALL
    SELECT seq + 1 FROM n WHERE seq < 79) SELECT seq,
    CONCAT(LPAD(seq, 8, "0"), REPEAT("x", 262136)) AS bytes FROM n'
for seq in $(seq 0 79); do
	printf '%08d' "$seq"
	head -c 262136 /dev/zero | tr '\0' x
done >"$work/file"
sum=$(sha256sum <"$work/file" | cut -d' ' -f1)
sql "INSERT INTO file_block (sha256, bytes)
	SELECT UNHEX(SHA2(b.bytes, 256)), b.bytes FROM ($blocks) b;
    INSERT INTO file_content (sha256) VALUES (UNHEX('$sum'));
    INSERT INTO file_part (sha256, position, block_sha256)
	SELECT UNHEX('$sum'), b.seq, UNHEX(SHA2(b.bytes, 256)) FROM ($blocks) b;
    INSERT INTO file (sha256, size, name, media_type, position, policy_id, added_at)
	SELECT UNHEX('$sum'), 20971520, 'long.pdf', 'application/pdf', 9, MIN(id), 1
	  FROM policy WHERE state = 2"
path=/files/$(sql 'SELECT MAX(id) FROM file')/long.pdf

whole() {	# WORD...: the file arrives unchanged
	is "$(curl -s -m 60 --noproxy '*' "$@" "http://127.0.0.1:$PORT$path" |
	    sha256sum | cut -d' ' -f1)" "$sum"
}
slow=()
slowly() {	# COUNT PATH: readers at 1 KiB/s from 127.0.0.2
	for ((i = 0; i < $1; i++)); do
		curl -s -m 100 --noproxy '*' --interface 127.0.0.2 \
		    --limit-rate 1k -o "$work/slow.$i" \
		    "http://127.0.0.1:$PORT$2" &
		slow+=($!)
	done
	sleep 3
}
let_go() {
	kill "${slow[@]}" 2>/dev/null
	wait "${slow[@]}" 2>/dev/null
	slow=()
}
trap "let_go; put_away" EXIT
# The time limit is longer than any page takes, and shorter than TIMEOUT_S.
visit() { get "$1" -m 10 --interface "$others" "${@:2}"; is "$status" 200; }
served() { visit "/search?q=$RANDOM$RANDOM" && visit /account/signin; }
all_begun() {
	local i

	for i in $(seq 0 $(($1 - 1))); do
		[ -s "$work/slow.$i" ] || return 1
	done
}

ok "the file is public" whole

slowly 8 "$path"
ok "eight slow readers of a file hold none of two workers" served
ok "they are being served" soon 30 all_begun 8
ok "another client gets the whole file meanwhile" whole --interface "$others"
get "$path" -o "$work/part" -r 262140-262160
ok "a range is answered with its bytes" cmp -s "$work/part" \
    <(tail -c +262141 "$work/file" | head -c 21)
ok "and Content-Range" is "$status $(header Content-Range)" \
    '206 bytes 262140-262160/20971520'
get "$path" -I
ok "HEAD has the length" is "$status $(header Content-Length)" '200 20971520'
get "$path" -H "If-None-Match: \"$sum\""
ok "If-None-Match is answered with 304" is "$status" 304
sql 'UPDATE policy SET state = 3, withdrawn_at = UNIX_TIMESTAMP(),
    withdrawn_why = "错" WHERE state = 2'
get "$path" --interface "$others"
ok "a withdrawn file is 410 at once" is "$status" 410
sql 'UPDATE policy SET state = 2, withdrawn_at = NULL, withdrawn_why = ""
    WHERE state = 3'
let_go

slowly 8 /duties
ok "eight slow readers of a page hold no worker" served
let_go

slowly 40 "$path"
ok "forty slow readers of one address: others are served" served
ok "and get the file" whole --interface "$others"
full() {
	get "$path" --interface 127.0.0.2 -o "$work/refused" -m 20
	is "$status" 503
}
ok "the address may use an eighth of the disk space" soon 40 full
ok "then it gets 503 with Retry-After" header_is Retry-After 5
let_go
got_again() { whole --interface 127.0.0.2; }
ok "its disk space is free afterwards" soon 20 got_again

# Without a place for the file, the answer is passed on as it comes.
sockets=$(readlink -f "$VAR/run/sockets")
mv "$sockets/bodies" "$sockets/bodies.away"
ok "without disk space the file is still sent" whole
mv "$sockets/bodies.away" "$sockets/bodies"
ok "no files are left in the folder" is "$(find "$sockets/bodies" -type f | wc -l)" 0
finish
