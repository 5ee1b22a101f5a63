# Prints the input that each row of the route tables takes, as read from the
# sources: METHOD, path, and the names of parameters separated by commas.
#	awk -f surface.awk cgi-bin/pages/*.c cgi-bin/public.c ...
# Exits with 1 when the shape of a row is not found.
function names(text,	found, left, word) {
	found = ""
	left = text
	for (word in common)
		if (index(left, " " word ","))
			left = left " " common[word]
	while (match(left, /(FIELD|COLUMN)\(struct [a-z_]+,[ \t]*[a-z_]+/)) {
		found = found (found == "" ? "" : ",") \
		    last_word(substr(left, RSTART, RLENGTH))
		left = substr(left, RSTART + RLENGTH)
	}
	return found
}
function last_word(text) {
	sub(/.*[ \t,]/, "", text)
	return text
}
function row_done(	shape) {
	if (method == "")
		return
	shape = ""
	if (match(row, /\.(query|form) = &[a-z_]+/)) {
		shape = substr(row, RSTART, RLENGTH)
		sub(/.*&/, "", shape)
		if (!(shape in fields)) {
			print "surface: no " shape > "/dev/stderr"
			bad = 1
		}
	}
	printf "%s\t%s\t%s\t%s\n", method, path, \
	    (shape == "" ? "-" : fields[shape]), (row ~ /\.files/ ? "files" : "-")
	method = ""
}
# Fields that several shapes start with.
/^#define [A-Z_]+[ \t]+\\$/ {
	macro = $2
	next
}
macro != "" {
	common[macro] = common[macro] " " $0
	if (!/\\$/)
		macro = ""
}
/shape [a-z_]+_shape =/ && !/;[ \t]*$/ {
	shape_name = $0
	sub(/ =.*/, "", shape_name)
	sub(/.* /, "", shape_name)
	text = ""
}
shape_name != "" {
	text = text " " $0
	if (/\);[ \t]*$/) {
		fields[shape_name] = names(text)
		shape_name = ""
	}
}
/^\t\{ (GET|POST), "/ {
	method = ($2 == "GET," ? "GET" : "POST")
	path = $0
	sub(/^[^"]*"/, "", path)
	sub(/".*/, "", path)
	row = ""
}
method != "" {
	row = row " " $0
	if (/\},[ \t]*$/)
		row_done()
}
END { exit bad }
