#!/bin/bash
# A cluster of three nodes behind its front: the node of the desks is killed,
# the others are.  `make cluster-torture` runs all faults of
# tests/torture/cluster.mjs.
cd "$(dirname "$0")/../.." || exit 1
unset PORT VAR SAN BIN MAKEFLAGS MFLAGS MAKELEVEL
CLUSTER=1 FAULTS="desk-killed third-killed" TAP=0 ROUNDS=2 node tests/torture/run.mjs
