# shellcheck shell=bash
# A database that is made once per run and copied into each instance ($READY),
# and the settings of the tests' MariaDB.

# No test loses power: commits survive the end of a process, and no more.
# tests/torture has its own settings.
export MARIADB_FLAGS="${MARIADB_FLAGS---innodb-flush-log-at-trx-commit=2
    --innodb-flush-method=nosync --skip-innodb-doublewrite --sync-frm=0
    --innodb-log-file-size=16M --innodb-autoextend-increment=4}"

# ready_make FOLDER: makes the folder of an instance with only its database in
# it: the sample conference, and story_empty and story_sample for the stories
# (database() of tests/stories/lib.sh).
ready_make() {
	local -x VAR=$1 READY=''

	bash conf/instance reset && bash conf/instance start database || return
	(eval "$(bash conf/instance env public)"
	    exec sh -c '. tests/stories/lib.sh
	    database story_empty && database story_sample "$tests"/sample/*.txt' \
		tests/stories/lib.sh) || return
	bash conf/instance stop database
	rm -rf "$VAR/run" "$VAR/log" "$VAR/www" "$VAR/tmp"
}

# ready_copy: copies it into $VAR, before the first start there.
ready_copy() {
	[ -n "${READY-}" ] && [ ! -e "$VAR/mariadb" ] && [ -z "${CONFERENCE-}" ] ||
		return 0
	mkdir -p "$VAR" && cp -a "$READY/." "$VAR"
}
