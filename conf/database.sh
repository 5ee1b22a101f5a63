# shellcheck shell=bash
# shellcheck disable=SC2154,SC2015 # names and customs of conf/instance
# The database of an instance: installs and starts it, creates its accounts and
# schema, loads the first conference.  Part of conf/instance.

sql() {
	mariadb --no-defaults --default-character-set=utf8mb4 -N -B \
	    -u "$(id -un)" -S "$sockets/mariadb/mariadb.sock" "$@"
}

# expose FOLDER: makes the folder visible to MariaDB as $sockets/data, and the
# folder for temporary tables as $sockets/tmp: by links or, where only root
# could follow them, by bind mounts in a mount namespace that the prefix
# "${expose[@]}" gives to a command.
expose() {
	local name

	for name in data tmp; do
		[ ! -L "$sockets/$name" ] || rm "$sockets/$name"
		[ ! -d "$sockets/$name" ] || rmdir "$sockets/$name"
	done
	expose=(setpriv --no-new-privs)
	if [ -n "$lent" ]; then
		mkdir "$sockets/data" "$sockets/tmp"
		expose+=(unshare -m sh -c 'mount --bind "$1" "$3/data" &&
		    mount --bind "$2" "$3/tmp" && shift 3 && exec "$@"' sh
		    "$1" "$var/tmp" "$sockets")
	else
		ln -s "$1" "$sockets/data"
		ln -s "$var/tmp" "$sockets/tmp"
	fi
}

database_install() {
	rm -rf "$var/mariadb" "$var/mariadb.new"
	mkdir -m 700 "$var/mariadb.new"
	owned_by "$db_user" "$var/mariadb.new"
	# This command fails when a path has spaces.
	ln -s "$root/conf" "$sockets/conf"
	expose "$var/mariadb.new"
	"${expose[@]}" mariadb-install-db --defaults-file="$sockets/conf/mariadb.cnf" \
	    --datadir="$sockets/data" --tmpdir="$sockets/tmp" \
	    --user="${db_user:-$(id -un)}" \
	    --auth-root-authentication-method=socket \
	    --auth-root-socket-user="$(id -un)" --skip-test-db --force \
	    >>"$var/log/mariadbd.log" 2>&1 ||
		log_die mariadbd "数据库无法建立。(MariaDB cannot be set up)"
	rm "$sockets/conf"
	mv "$var/mariadb.new" "$var/mariadb"
}

# A node of a cluster answers SELECT 1 before it can read a table.
database_answers() {
	! pid_of mariadbd >/dev/null ||
		sql -e 'SELECT 1 FROM mysql.tables_priv LIMIT 1' >/dev/null 2>&1
}

# Has a node that joins a cluster got the portal's database?
database_joined() {
	sql portal -e 'SELECT 1 FROM schema_change LIMIT 1' >/dev/null 2>&1
}

# A server empties its folder for temporary tables at start, so two cannot share
# /tmp.
tmp_make() {
	mkdir -p "$var/tmp"
	chmod 700 "$var/tmp"
	owned_by "${db_user:-$(id -un)}" "$var/tmp"
}

# Copies the files of a node and its scripts to where MariaDB's account may
# reach them, and names its configuration.
node_lend() {
	local to=$sockets/node

	rm -rf "$to"
	cp -R "$DB_NODE" "$to"
	rm -f "$var/mariadb/bootstrap"
	[ ! -e "$to/bootstrap" ] || mv "$to/bootstrap" "$var/mariadb/"
	cp -R "$DB_SCRIPTS" "$to/scripts"
	chmod 755 "$to"/scripts/*
	sed -i "s|/etc/lianxi/node|$to|g" "$to/node.cnf"
	owned_by "$db_user" "$to"
	config=$to/node.cnf
	node=("$root/conf/node")
	PATH=$PATH:$to/scripts
}

database_start() {
	local data=$var/mariadb config=conf/mariadb.cnf node=()

	tmp_make
	if [ -n "${DB_JOIN-}" ]; then
		install -d -m 700 "$var/mariadb"	# filled by another node
	else
		[ -d "$var/mariadb/mysql" ] || database_install
	fi
	# The account may have changed since the last start.
	[ "$(stat -c %U "$var/mariadb")" = "${db_user:-$(id -un)}" ] ||
		owned_by "${db_user:-$(id -un)}" "$var/mariadb"
	expose "$var/mariadb"
	[ -z "${DB_NODE-}" ] || node_lend
	[ -z "$lent" ] || data=$sockets/data
	owned_by "${db_user:-$(id -un)}" "$var/log/mariadb-slow.log"
	# Two malloc arenas; with one per thread it takes a third more memory.
	# shellcheck disable=SC2086 # words
	MALLOC_ARENA_MAX=2 launch mariadbd "${expose[@]}" "${node[@]}" mariadbd --defaults-file="$config" \
	    --datadir="$data" --socket="$sockets/mariadb/mariadb.sock" \
	    --pid-file="$data/mariadbd.pid" --tmpdir="$sockets/tmp" \
	    --slow-query-log-file="$var/log/mariadb-slow.log" \
	    --innodb-buffer-pool-size="${DB_MEMORY:-128M}" \
	    --user="${db_user:-$(id -un)}" ${MARIADB_FLAGS:-}
	until_true "${DB_START_S:-90}" database_answers && pid_of mariadbd >/dev/null ||
		log_die mariadbd "数据库没有启动。(MariaDB did not start)"
	[ -z "${DB_JOIN-}" ] || {	# accounts and schema come from the others
		until_true "${DB_START_S:-90}" database_joined ||
			log_die mariadbd "节点没有加入。(the node did not join)"
		return 0
	}
	database_accounts
	[ -z "$restoring" ] || return 0
	run_program lianxi migrate ||
		die "数据库结构没有更新。(migrate failed)"
	[ -n "$(sql portal -e 'SELECT 1 FROM conference LIMIT 1')" ] ||
		database_seed
}

# database_restore [NAME]: restores a backup into a new database, which is
# deleted when nothing was restored.
database_restore() {
	database_start
	run_program lianxi restore "$@" && return
	[ -z "$(sql portal -e "SHOW TABLES LIKE 'restore_under_way'")" ] ||	# conf/backup
		die "恢复没有完成：make reset 之后重新恢复。(the restore did not finish)"
	[ -z "$(sql portal -e "SHOW TABLES")" ] ||
		die "已恢复，但还有上面所说的问题。(restored, with faults)"
	stop database
	rm -rf "$var/mariadb"
	die "没有恢复。(not restored)"
}

database_seed() {
	say "载入联席会议：${CONFERENCE:-sql/sample}"
	run_program lianxi seed "${CONFERENCE:-sql/sample}"/*.txt ||
		die "联席会议没有载入。(seed failed)"
}

# secret NAME USER: makes a file with a random password, readable by USER alone.
secret() {
	local file=$var/secrets/$1

	[ -s "$file" ] || (umask 077 && head -c 24 /dev/urandom | base64 |
		tr '+/' '-_' >"$file")
	chmod 600 "$file"
	owned_by "$2" "$file"
}

# account NAME: SQL to create a database account with the password in its file.
account() {
	echo "CREATE USER IF NOT EXISTS '$1'@localhost;
	ALTER USER '$1'@localhost IDENTIFIED BY '$(cat "$var/secrets/$1")';"
}

database_accounts() {
	local name user me

	me=$(id -un)
	owned_by "$me" "$var/secrets"
	# A program with its own account may open its file, not list the folder.
	chmod "$([ -n "$apart" ] && echo 711 || echo 700)" "$var/secrets"
	secret portal_owner "$me"
	secret portal_backup "$me"
	secret backup_passphrase "$me"
	{
		echo "CREATE DATABASE IF NOT EXISTS portal
		    CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;"
		account portal_owner
		account portal_backup
		echo "GRANT ALL PRIVILEGES ON portal.*
		    TO portal_owner@localhost WITH GRANT OPTION;
		GRANT SELECT, SHOW VIEW ON portal.* TO portal_backup@localhost;
		GRANT SELECT ON mysql.tables_priv TO portal_owner@localhost;
		GRANT SELECT ON mysql.columns_priv TO portal_owner@localhost;"
		while read -r name _ user; do
			[ "$name" != print ] || continue
			[ -n "$apart" ] || user=$me
			secret "portal_$name" "$user"
			account "portal_$name"
		done < <(programs all)
	} | sql || die "数据库账户没有建立。(no database accounts)"
}
