# Checks Prometheus' text format, version 0.0.4, strictly: prints errors, and
# exits with 1 when there are any.
function wrong(why) { print "# line " FNR ": " why ": " $0; bad = 1 }
function family_of(name, short) {
	short = name
	sub(/_(bucket|sum|count)$/, "", short)
	return short in type && type[short] == "histogram" ? short : name
}
# Parses labels from after the opening brace; returns the rest after the
# closing one.
function labels_of(s, names) {
	names = ","
	while (match(s, /^[a-z_]+="([^"\\\n]|\\["\\n])*"/)) {
		label = substr(s, 1, index(s, "=") - 1)
		if (index(names, "," label ","))
			wrong("a label twice")
		names = names label ","
		if (label == "le")
			le = substr(s, 5, RLENGTH - 5)
		s = substr(s, RLENGTH + 1)
		if (s !~ /^,[a-z]/)
			break
		s = substr(s, 2)
	}
	if (s !~ /^} /)
		wrong("labels")
	return substr(s, 2)
}
# The buckets of a histogram must be adjacent, ascending to +Inf.
function bucket(value, bound) {
	rest = series
	sub(/,?le="[^"]*"/, "", rest)
	bound = le == "+Inf" ? 1e300 : le + 0
	if (rest != row) {
		row = rest
		last = -1
		before = 0
	}
	if (bound <= last || value < before)
		wrong("buckets that do not rise")
	last = bound
	before = value
	whole[rest] = le == "+Inf" ? value : -1
}
/^# HELP lianxi_[a-z_]+ [^ ]/ {
	if ($3 in help)
		wrong("helped twice")
	help[$3] = 1
	helped = $3
	next
}
/^# TYPE lianxi_[a-z_]+ (counter|gauge|histogram)$/ {
	if ($3 != helped || $3 in type)
		wrong("a type without help, or a second one")
	type[$3] = $4
	now = $3
	if ($4 == "counter" && $3 !~ /_total$/)
		wrong("a counter that is no total")
	next
}
/^lianxi_[a-z_]+({| )/ {
	match($0, /^[a-z_]+/)
	name = substr($0, 1, RLENGTH)
	le = ""
	left = substr($0, RLENGTH + 1)
	if (left ~ /^{/)
		left = labels_of(substr(left, 2))
	series = substr($0, 1, length($0) - length(left))
	if (left !~ /^ (0|[1-9][0-9]*)(\.[0-9]+)?$/)
		wrong("a value")
	value = left + 0
	if (family_of(name) != now)
		wrong("not of the family above")
	if (series in seen)
		wrong("a series twice")
	seen[series] = 1
	if (type[now] == "histogram" && (name ~ /_bucket$/) != (le != ""))
		wrong("a bucket without bound")
	if (le != "")
		bucket(value)
	if (type[now] == "histogram" && name ~ /_count$/) {
		rest = series
		sub(/_count{/, "_bucket{", rest)
		if (whole[rest] != value)
			wrong("a count that is not that of +Inf")
	}
	samples++
	next
}
{ wrong("no line of the format") }
END {
	if (samples == 0) {
		print "# no samples"
		bad = 1
	}
	exit bad
}
