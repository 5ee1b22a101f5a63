#!/bin/sh
# parts.sh FOLDER FILE: writes the files of a folder as arrays of C, for
# documents/docx.c.
set -eu
export LC_ALL=C
{
	echo "/* Made by conf/parts.sh. */"
	for file in "$1"/*.xml; do
		name=$(basename "$file" .xml)
		echo "static const unsigned char part_${name}[] = {"
		od -An -v -tx1 "$file" | sed 's/ \(..\)/0x\1,/g'
		echo "};"
	done
} >"$2.new"
mv "$2.new" "$2"
