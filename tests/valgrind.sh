#!/bin/sh
# valgrind.sh FOLDER LOGS: writes for each program of bin/ a script into FOLDER
# that runs it under memcheck.  Findings, including leaks, go to LOGS, a file
# per process, which is empty when there are none.
set -e
cd "$(dirname "$0")/.."
root=$(pwd -P) logs=$2
mkdir -p "$1" "$logs"
logs=$(cd "$logs" && pwd)
# Other accounts write there too.
chmod 1777 "$logs"
for program in bin/*.fcgi bin/lianxi; do
	cat >"$1/${program#bin/}" <<-END
	#!/bin/sh
	exec valgrind -q --leak-check=full --show-leak-kinds=definite \\
	    --errors-for-leak-kinds=definite --error-exitcode=99 \\
	    --num-callers=20 --suppressions='$root/tests/valgrind.supp' \\
	    --log-file='$logs/${program#bin/}.%p' '$root/$program' "\$@"
	END
	chmod +x "$1/${program#bin/}"
done
ln -sf ../bin/worker ../bin/asker "$1"
