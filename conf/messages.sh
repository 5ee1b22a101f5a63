#!/bin/sh
# messages.sh CATALOGUE FILE: writes a gettext catalogue (.po) as a table of C.
# Its strings are strings of C already, but for %<PRId64>.
set -eu
export LC_ALL=C
sed 's/%<\(PRI[a-zA-Z0-9]*\)>/%" \1 "/g' "$1" | awk '
function end() {
	if (english != "" && english != "\"\"")
		printf "{ %s,\n  %s },\n", english, words
	english = words = ""
}
BEGIN {
	print "/* Made by conf/messages.sh. */"
	print "static const struct { const char *english, *words; }" \
	    " catalogue[] = {"
}
/^msgid /  { end(); of = "msgid"; english = substr($0, 7) }
/^msgstr / { of = "msgstr"; words = substr($0, 8) }
/^"/	   {
	if (of == "msgid")
		english = english " " $0
	else
		words = words " " $0
}
END	   { end(); print "};" }
' >"$2.new"
mv "$2.new" "$2"
