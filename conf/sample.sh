# shellcheck shell=bash disable=SC2034,SC2154 # variables of conf/instance
# Sourced by conf/instance: plays the sample year on a new instance, under a
# clock that begins in the past, and starts the instance again under the real
# one.

clock=''	# the file with the shift of the clock (conf/clock.c)
clocked=()	# the environment of what runs under it

# The sample year belongs to the sample conference.
sample_wanted() {
	[ "${SAMPLE:-founding}" = year ] && [ -z "${CONFERENCE-}${ORIGIN-}" ] &&
		[ ! -e "$var/mariadb" ]
}

# What a start left that ended before its year had been played is no use to
# anybody: the next start begins anew.
sample_clear() {
	[ ! -e "$var/run/playing" ] ||
		rm -rf "$var/mariadb" "$var/sample" "$var/accounts.txt" "$var/run/playing"
}

# The year ends today, or on the workday SAMPLE_UNTIL; what a start loads is
# loaded 400 days before.
sample_clock() {
	local until=${SAMPLE_UNTIL:-$(date +%F)}

	clock=$var/run/clock
	: >"$var/run/playing"
	perl -e 'print pack "q", shift() - 400 * 86400 - time' \
	    "$(date -d "$until" +%s)" >"$clock"
	chmod 644 "$clock"
	clocked=("LD_PRELOAD=$root/build/clock.so" "LIANXI_CLOCK=$clock")
}

sample_acts() {
	perl -Iconf/sample conf/sample/year.pl "http://$address:$port" "$base" \
	    "$var/accounts.txt" "$clock"
}

# What is there before is what `lianxi sample remove` leaves.  The accounts are
# made today, so that their passwords are new when the year has been played.
sample_play() {
	local log=$var/log/sample.log begun='' played=''

	say "载入示例年度（约半分钟，只在第一次启动时）"
	(clocked=() && accounts_file)
	run_program lianxi sample begin "$var/sample" >>"$log" 2>&1 && begun=1
	[ -z "$begun" ] || { sample_acts >>"$log" 2>&1 && played=1; }
	tail -n 1 "$log"
	# Tests look at a year of days that they know under its own clock.
	[ -z "$played" ] || [ -z "${SAMPLE_UNTIL-}" ] || {
		rm -f "$var/run/playing"
		return
	}
	stop apache programs database
	clock='' clocked=()
	sockets_make
	www_make
	database_start
	[ -n "$played" ] || say "示例年度没有载完，只留下成立时的资料。见 $log" >&2
	[ -z "$begun" ] || [ -n "$played" ] || run_program lianxi sample remove ||
		die "示例年度没有删掉。见 $log"
	rm -f "$var/run/playing" "$var/run/clock"
	programs_start
	apache_start
}
