#!/bin/bash
# Accounts and rights of an instance's processes, from the kernel; and who may
# read the files in its folder.
. "$(dirname "$0")/lib.sh"

root=''
[ "$(id -u)" != 0 ] || root=1
field() { sed -n "s/^$2:[[:space:]]*//p" "/proc/$1/status" 2>/dev/null; }
name_of() { field "$1" Name; }
# ids_of PID: its four user ids, four group ids and supplementary groups.
ids_of() { echo "$(field "$1" Uid) $(field "$1" Gid) $(field "$1" Groups)" | tr '\t' ' '; }

# programs: the pids of parents and workers.
programs() {
	local p

	for p in $(processes "$VAR"); do
		[[ $(name_of "$p") != *.fcgi ]] || echo "$p"
	done
}
workers() {
	local p

	for p in $(programs); do
		[[ $(name_of "$(field "$p" PPid)") != *.fcgi ]] || echo "$p"
	done
}
wanted() { awk '!/^#/ { n += $2 } END { print n }' conf/programs; }
all_there() { is "$(workers | wc -l)" "$(wanted)"; }

# each PROCESSES COMMAND: COMMAND is true of each; prints the first that is not.
each() {
	local p

	[ -n "$1" ] || { echo "# no process"; return 1; }
	for p in $1; do
		"$2" "$p" || { echo "# $(name_of "$p"): $(ids_of "$p")" \
		    "$(field "$p" CapEff) $(field "$p" NoNewPrivs)" \
		    "$(field "$p" Seccomp)"; return 1; }
	done
}
powerless() {	# PID: not root, and no capabilities
	is "$(field "$1" CapEff) $(field "$1" CapPrm)" \
	    '0000000000000000 0000000000000000'
}
not_root() { powerless "$1" && [[ " $(ids_of "$1") " != *' 0 '* ]]; }
alone() {	# PID: runs as its program's account, without other groups
	local id

	id=$(awk -v name="$(name_of "$1")" '$1 ".fcgi" == name { print $3 }' conf/programs)
	is "$(ids_of "$1" | xargs -n 1 | sort -u)" "$id"
}
no_new() { is "$(field "$1" NoNewPrivs)" 1; }
filtered() { is "$(field "$1" Seccomp)" 2; }
coreless() { awk '/^Max core file size/ { exit $5 != 0 || $6 != 0 }' "/proc/$1/limits"; }
children_of_apache() { tr ' ' '\n' <"/proc/$(pid apache2)/task/$(pid apache2)/children"; }

# confined WHERE: checks every process of the instance.
confined() {
	ok "$1: all workers are running" soon 10 all_there
	ok "$1: each is under seccomp" each "$(workers)" filtered
	ok "$1: none can gain rights" each "$(programs)" no_new
	ok "$1: none has capabilities" each "$(programs)" powerless
	ok "$1: none writes a core file" each "$(programs)" coreless
	ok "$1: children of Apache cannot gain rights" each "$(children_of_apache)" no_new
	ok "$1: MariaDB cannot gain rights" each "$(pid mariadbd)" no_new
	[ -z "$root" ] || {
		ok "$1: each runs as the account of its program" each "$(programs)" alone
		ok "$1: Apache's children are not root" each "$(children_of_apache)" not_root
		ok "$1: MariaDB is not root" each "$(pid mariadbd)" not_root
	}
}

# open_to_others: files that other users may read or write, except for public
# and harmless ones.  Only Apache may use the programs' sockets, and two desks
# that of `print`; MariaDB's socket requires a password.
open_to_others() {
	find "$VAR" "$(readlink -f "$VAR/run/sockets")" \( -type f -o -type s \) -perm /077 \
	    ! -path '*/www/*' ! -path "$VAR/run/*.pid" ! -path "$VAR/run/address" \
	    ! -path "$VAR/run/lock" ! -path "$VAR/run/errors.conf" \
	    ! -path "$VAR/run/static.map" ! \( -path "$VAR/run/mod_share.so" ! -perm /022 \) \
	    ! -name mariadb.sock ! \( -name print.sock ! -perm /007 \) \
	    ! -path "$VAR/mariadb/*" \
	    ! -path "$VAR/run/figures/*" -printf '%m %P\n' | sort -u
}
private() { find "$@" -maxdepth 0 -perm /077 -printf '%m %P\n'; }
# secrets: all passwords of database accounts and in accounts.txt
secrets() { cat "$VAR"/secrets/*; grep -v '^#' "$VAR/accounts.txt" | cut -f2; }
told() {	# FILE...: those that have a secret
	secrets | grep . >"$work/secrets"
	grep -rlFf "$work/secrets" "$@" 2>/dev/null
}
shown() {
	local p

	secrets | grep . >"$work/secrets"
	for p in $(processes "$VAR"); do
		cat "/proc/$p/cmdline" "/proc/$p/environ" 2>/dev/null |
		    tr '\0' '\n' | grep -qFf "$work/secrets" && name_of "$p"
	done
}

closed() {
	ok "$1: no private file is open to others" is "$(open_to_others)" ''
	[ -z "$root" ] || ok "$1: only office and liaison may ask print" \
	    is "$(stat -c '%u %g %a' "$(readlink -f "$VAR/run/sockets")/print.sock")" \
	    "$(awk '$1 == "office" { o = $3 } $1 == "liaison" { l = $3 } END { print o, l, 660 }' conf/programs)"
	ok "$1: the program watch can read the counters" is "$(find "$VAR/run/figures" \
	    -type f -perm /027 -print)" ''
	ok "$1: the folder of the database is private" is "$(private "$VAR/mariadb" "$VAR/tmp")" ''
	ok "$1: no log has a password" is "$(told "$VAR/log" "$VAR/run")" ''
	ok "$1: no command line or environment has a password" is "$(shown)" ''
}

up
get /units
get /account/signin
confined "an instance"
closed "an instance"
if [ -n "$root" ]; then
	stranger() { setpriv --reuid=65534 --regid=65534 --clear-groups "$@" 2>/dev/null; }
	readable() {
		find "$VAR/secrets" "$VAR/accounts.txt" "$VAR/log" "$VAR/mariadb" -type f |
		while read -r file; do
			! stranger test -r "$file" || echo "$file"
		done
	}
	ok "another user can read none of them" is "$(readable)" ''
	foreign() {
		local name id

		while read -r name _ id; do
			for file in "$VAR"/secrets/*; do
				[[ $file == */portal_$name ]] || ! setpriv --reuid="$id" \
				    --regid="$id" --clear-groups test -r "$file" ||
					echo "$name $file"
			done
		done < <(grep -v '^#' conf/programs)
	}
	ok "a program can read only its own password" is "$(foreign)" ''
fi

# A worker that makes a forbidden call is ended and replaced, and logged.
ok "no forbidden call was made" is "$(grep -c 'is not allowed' "$VAR"/log/*.log | grep -v ':0$')" ''
instance stop >/dev/null

# In a folder for root only, which the programs' accounts cannot reach.
if [ -n "$root" ]; then
	mkdir -m 700 "$work/private"
	VAR=$work/private/var
	up
	confined "a private folder"
	closed "a private folder"
	get /units
	ok "the portal answers" is "$status" 200
	instance stop database
	instance start database >/dev/null
	answers() { get /policies; is "$status" 200; }
	ok "and reconnects to its database" soon 8 answers
	instance stop >/dev/null
fi
finish
