# shellcheck shell=bash disable=SC2154 # read by tests/bench/run The cost of
# confinement (cgi-bin/process/confine.h): one page with and without,
# alternating.

measure_confined() {
	local round state

	started large "-D NO_CACHE"
	for ((round = 0; round < 2 * rounds; round++)); do
		for state in off on; do
			PORTAL_CONFINE=${state#on} instance large start programs \
			    >"$work/start.large" 2>&1 ||
				die "the programs did not start"
			slot_s=1 plain warm 4 "$(url large)policies/1"
			priced "confined-$state" 16 "$(url large)policies/1"
		done
	done
	instance large start programs >"$work/start.large" 2>&1
	row "confined to not: /policies/1, 16 connections" "" \
	    "$(ratio confined-on confined-off 16)" x - 0 \
	    "processor $(price_of confined-on 16) ms, without $(
	    price_of confined-off 16) ms"
}
