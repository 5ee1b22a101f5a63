#!/bin/bash
# Some faults of tests/torture, one after another; `make torture` runs all of
# them.  First checks that a loss is noticed.
cd "$(dirname "$0")/../.." || exit 1
unset PORT VAR SAN BIN MAKEFLAGS MFLAGS MAKELEVEL

work=$(mktemp -d) || exit 1
chmod 755 "$work"
trap 'rm -rf "$work"' EXIT
betrayed=$(TMPDIR=$work ROUNDS=1 SEED=1 FAULTS=betrayal node tests/torture/run.mjs 2>&1)
n=0 failed=0
for what in 'LOST topic' 'LOST close of task' 'minutes numbers' 'lianxi verify' 'is half'; do
	n=$((n + 1))
	if grep -q "$what" <<<"$betrayed"; then
		echo "ok $n - it sees: $what"
	else
		echo "not ok $n - it sees: $what"
		printf '%s\n' "$betrayed" | sed 's/^/# /'
		failed=1
	fi
done
FAULTS="worker database full read-only clock-all apache" TAP=$n ROUNDS=6 \
    node tests/torture/run.mjs || failed=1
exit $failed
