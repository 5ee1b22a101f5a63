# shellcheck shell=bash
# Databases that are made once and copied: what the instances of the tests start
# with ($READY), and the settings that make them quick.

# Nobody pulls the plug on a test; tests/torture does, and has its own settings.
export MARIADB_FLAGS="${MARIADB_FLAGS---innodb-flush-log-at-trx-commit=2
    --innodb-flush-method=nosync --skip-innodb-doublewrite --sync-frm=0
    --innodb-log-file-size=16M --innodb-autoextend-increment=4}"

# ready_make FOLDER: the folder of an instance, with nothing in it but its
# database: the sample conference, and for the stories story_empty and
# story_sample (database() of tests/http/lib.sh).
ready_make() {
	local -x VAR=$1 READY=''

	bash conf/instance reset && bash conf/instance start database || return
	(eval "$(bash conf/instance env public)"
	    exec sh -c '. tests/http/lib.sh
	    database story_empty && database story_sample "$tests"/sample/*.txt' \
		tests/http/lib.sh) || return
	bash conf/instance stop database
	rm -rf "$VAR/run" "$VAR/log" "$VAR/www" "$VAR/tmp"
}

# ready_copy: into $VAR, before its first start.
ready_copy() {
	[ -n "${READY-}" ] && [ ! -e "$VAR/mariadb" ] && [ -z "${CONFERENCE-}" ] ||
		return 0
	mkdir -p "$VAR" && cp -a "$READY/." "$VAR"
}
