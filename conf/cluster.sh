#!/bin/bash
# cluster.sh: gets what a trial cluster needs beside the portal: Galera, and
# from package mariadb-server only the scripts that copy a database to a new
# node, because installing it would start a server.
set -eu
cd "$(dirname "$0")/.."
bash conf/packages.sh cluster
[ ! -x build/cluster/usr/bin/wsrep_sst_rsync ] || exit 0
mkdir -p build
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"
fetched() { (cd "$work" && apt-get -q download mariadb-server) >"$work/log" 2>&1; }
# Without lists of packages, for instance in a container, they are fetched first.
fetched || { apt-get -q update >/dev/null 2>&1 && fetched; } || {
	tail -n 5 "$work/log" | sed 's/^/    /' >&2
	echo "lianxi: 软件包 mariadb-server 取不到。(package cannot be had)" >&2
	exit 1
}
mkdir "$work/all"
dpkg-deb --fsys-tarfile "$work"/mariadb-server_*.deb |
	tar -xC "$work/all" --wildcards './usr/bin/wsrep_sst_*'
rm -rf build/cluster
mv "$work/all" build/cluster
