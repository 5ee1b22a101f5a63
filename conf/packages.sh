#!/bin/bash
# packages.sh GROUP...: installs missing packages of these groups
# (packages.txt).  Uses the network only when one is missing.
set -u
cd "$(dirname "$0")" || exit 1
export LC_ALL=C DEBIAN_FRONTEND=noninteractive PATH=$PATH:/usr/sbin:/sbin

die() { echo "lianxi: $*" >&2; exit 1; }

missing=()
while read -r group package command; do
	case " $* " in *" $group "*) ;; *) continue ;; esac
	[ -z "$command" ] || ! command -v "$command" >/dev/null || continue
	case $(dpkg-query -W -f='${Status}' "$package" 2>/dev/null) in
	*' installed') ;;
	*) missing+=("$package") ;;
	esac
done < <(grep -v '^#' packages.txt)
[ ${#missing[@]} -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" != 0 ]; then
	command -v sudo >/dev/null ||
		die "缺少软件包 ${missing[*]}；请以 root 身份或用 sudo 安装。" \
		    "(missing packages; root or sudo is needed)"
	as_root=(sudo env LC_ALL=C DEBIAN_FRONTEND=noninteractive)
fi
log=$(mktemp) && trap 'rm -f "$log"' EXIT

# apt WORD...: runs apt-get; its output is shown only on failure.
apt() {
	"${as_root[@]}" apt-get -q -y -o DPkg::Lock::Timeout=300 "$@" \
	    >>"$log" 2>&1 </dev/null
}

fail() {
	tail -n 15 "$log" | sed 's/^/    /' >&2
	if grep -q 'No space left\|enough free space' "$log"; then
		die "磁盘已满，软件包装不下：${missing[*]}。(disk full)"
	fi
	die "软件包无法安装：${missing[*]}；请检查网络和软件源" \
	    "/etc/apt/sources.list。(packages cannot be had)"
}

echo "lianxi: 安装软件包 ${missing[*]}"
apt update || fail
apt install --no-install-recommends "${missing[@]}" || fail
