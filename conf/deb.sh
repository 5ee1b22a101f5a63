#!/bin/bash
# deb.sh: builds build/deb/lianxi_VERSION_amd64.deb in a copy of the sources,
# whose objects stay for the next time.  VERSION=1.1 builds another version than
# the first of conf/debian/changelog, LINT=no leaves lintian out.
set -eu
cd "$(dirname "$0")/.."
export LC_ALL=C
version=$(sed -n '1s/.*(\(.*\)).*/\1/p' conf/debian/changelog)
to=build/deb copy=build/deb/lianxi
mkdir -p "$copy"
find "$copy" -mindepth 1 -maxdepth 1 ! -name obj ! -name bin ! -name build \
    -exec rm -rf {} +
cp -a cgi-bin conf docs sql static templates Makefile "$copy"
mv "$copy/conf/debian" "$copy/debian"
build=$(sed -n 's/^build\t\([^\t]*\).*/\1/p' conf/packages.txt | paste -sd, | sed 's/,/, /g')
newest=$(find sql -name '[0-9]*.sql' | sed 's|.*/0*\([1-9][0-9]*\)_.*|\1|' | sort -n | tail -n 1)
sed -i "s/@build@/$build/" "$copy/debian/control"
sed -i "s/@schema@/$newest/" "$copy/debian/preinst"
sed -i "1s/(.*)/(${VERSION:-$version})/" "$copy/debian/changelog"
log=$to/build.log
(cd "$copy" && dpkg-buildpackage -b -nc -us -uc -j2) >"$log" 2>&1 || {
	tail -n 30 "$log" >&2
	exit 1
}
deb=$to/lianxi_${VERSION:-$version}_amd64.deb
[ "${LINT-}" = no ] || lintian --fail-on error,warning "$deb"
echo "$deb"
