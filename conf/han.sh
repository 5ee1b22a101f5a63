#!/bin/sh
# han.sh FILE: writes tables of Han characters in C: the character that a
# radical stands for, the simplified form of a traditional one, and the pinyin
# without tones.  The data are ICU's transliterators and Unicode's list of
# equivalent ideographs.
set -eu
export LC_ALL=C
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# U+4E00 to U+9FFF, one per line.
awk 'BEGIN {
	for (p = 19968; p <= 40959; p++)
		printf "%c%c%c\n", 224 + int(p / 4096),
		    128 + int(p / 64) % 64, 128 + p % 64
}' >"$work/han"
uconv -f utf8 -t utf8 -x 'Han-Latin; Latin-ASCII' "$work/han" >"$work/read"
uconv -f utf8 -t utf8 -x 'Hant-Hans' "$work/han" |
    uconv -f utf8 -t utf-16be | od -An -v -tx1 -w4 >"$work/simple"

{
	echo '/* Made by conf/han.sh. */'
	echo 'static const uint32_t radicals[][2] = {'
	awk -F '[ ;.]+' '
	function hex(s,   i, n) {
		for (i = 1; i <= length(s); i++)
			n = n * 16 + index("0123456789ABCDEF", substr(s, i, 1)) - 1
		return n
	}
	/^2[EF]/ {
		last = /^....\.\./ ? hex($2) : hex($1)
		for (p = hex($1); p <= last; p++)
			printf "{ %d, 0x%s },\n", p, (last > hex($1) ? $3 : $2)
	}' /usr/share/unicode/EquivalentUnifiedIdeograph.txt
	echo '};'
	echo 'static const uint32_t simplified[][2] = {'
	awk '{
		p = sprintf("%04x", 19967 + NR)
		if ($3 $4 == "000a" && $1 $2 != p)
			printf "{ 0x%s, 0x%s },\n", p, $1 $2
	}' "$work/simple"
	echo '};'
	# ICU reads U+5730 as the particle "de"; in words it is "di".
	awk '
	NR == 2353 { $0 = "di" }
	!/^[a-z]+$/ { at[NR] = 0; next }
	!($0 in known) { known[$0] = ++n; name[n] = $0 }
	{ at[NR] = known[$0] }
	END {
		print "static const char *const syllables[] = { \"\","
		for (i = 1; i <= n; i++)
			printf "\"%s\",\n", name[i]
		print "};\nstatic const uint16_t sounds[] = {"
		for (i = 1; i <= NR; i++)
			printf "%d,%s", at[i], i % 16 ? "" : "\n"
		print "};"
	}' "$work/read"
} >"$1.new"
mv "$1.new" "$1"
