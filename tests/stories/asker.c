/*
 * asker FOLDER: sends a story's requests to FastCGI programs and its SQL to the
 * database, so that a step of a story starts no process.
 *
 * FOLDER has three FIFOs.  The story reads a line from FOLDER/turn, which goes
 * to one of its processes at a time, writes a request to FOLDER/request, runs
 * FOLDER/answer as a shell script that sets variables, and then opens and closes
 * FOLDER/request to end its turn.  A request consists of words that end in NUL:
 *
 *	sql SOCKET DATABASE STATEMENTS
 *		sets rows and errors to the output of `mariadb -N -B`, and
 *		failed to 0 or 1.  DATABASE may be empty.
 *	fcgi SOCKET ENVIRONMENT FROM INTO NAME=VALUE... ''
 *		sends a request to the program at SOCKET; sets status, head,
 *		page, errors, and code to the program's exit status.  Its
 *		parameters are these, followed by those in the file ENVIRONMENT
 *		(/proc/PID/environ).  The body is the file FROM or, if FROM is
 *		empty, the rest of the request.  With a file INTO the answer's
 *		body goes there, and page has its first PAGE_MAX bytes.
 *
 * The asker ends with the process that started it, and then deletes FOLDER.
 *
 * asker once: answers one request, from its standard input to its standard
 * output.
 *
 * asker protocol NUMBER: exit status 0 if this is the protocol described here;
 * its number rises with each change.
 */
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <mysql.h>
#include <poll.h>
#include <pwd.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

#include <fastcgi.h>

enum { PROTOCOL = 3, PAGE_MAX = 20000, PIECE = 65528, LOST = 111 };

/* A buffer that grows; a NUL follows its bytes. */
struct bytes {
	char *at;
	size_t len, room;
};

/* A request to a program, without its parameters and body. */
struct request {
	const char *socket, *environment, *from, *into;
};

static char folder[512];
static MYSQL *db;
static char db_socket[512];

/* Ends the story too, which would wait forever for an answer. */
static void
die(const char *what)
{
	fprintf(stderr, "asker: %s: %s\n", what, strerror(errno));
	kill(getppid(), SIGTERM);
	exit(1);
}

static void
put(struct bytes *b, const void *from, size_t n)
{
	if (b->len + n + 1 > b->room) {
		b->room = 2 * (b->len + n + 1);
		b->at = realloc(b->at, b->room);
		if (b->at == NULL)
			die("memory");
	}
	if (n > 0)
		memcpy(b->at + b->len, from, n);
	b->len += n;
	b->at[b->len] = '\0';
}

static void
put_string(struct bytes *b, const char *s)
{
	put(b, s, strlen(s));
}

/* NAME='VALUE' for a shell, without NULs. */
static void
put_variable(struct bytes *b, const char *name, const char *value, size_t n)
{
	size_t from = 0;

	if (n == 0)
		value = "";
	put_string(b, name);
	put_string(b, "='");
	for (size_t i = 0; i < n; i++) {
		if (value[i] != '\'' && value[i] != '\0')
			continue;
		put(b, value + from, i - from);
		if (value[i] == '\'')
			put_string(b, "'\\''");
		from = i + 1;
	}
	put(b, value + from, n - from);
	put_string(b, "'\n");
}

static const char *
in_folder(const char *name)
{
	static char path[sizeof folder + 8];

	snprintf(path, sizeof path, "%s/%s", folder, name);
	return path;
}

static void
read_all(struct bytes *b, int fd)
{
	char some[65536];
	ssize_t n;

	while ((n = read(fd, some, sizeof some)) > 0)
		put(b, some, (size_t)n);
}

/* Reads a file to its end, or a FIFO until its writers have closed it. */
static void
read_file(struct bytes *b, const char *path)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);

	read_all(b, fd);
	if (fd >= 0)
		close(fd);
}

static void
write_file(const char *path, int flags, struct bytes b)
{
	ssize_t n;
	int fd = open(path, O_WRONLY | O_CLOEXEC | flags, 0666);

	if (fd < 0)
		die(path);
	for (size_t at = 0; at < b.len; at += (size_t)n) {
		n = write(fd, b.at + at, b.len - at);
		if (n < 0)
			break;	/* the reader has ended */
	}
	close(fd);
}

/* The next word of the request, or "" after the last. */
static char *
word(char **rest, const char *end)
{
	char *at = *rest;

	*rest += strlen(at);
	if (*rest < end)
		(*rest)++;
	return at;
}

/* ---- The database */

static void
sql_connect(const char *socket)
{
	const struct passwd *me = getpwuid(geteuid());

	if (db != NULL)
		mysql_close(db);
	db = mysql_init(NULL);
	if (db == NULL)
		die("mysql_init");
	snprintf(db_socket, sizeof db_socket, "%s", socket);
	mysql_options(db, MYSQL_SET_CHARSET_NAME, "utf8mb4");
	mysql_real_connect(db, NULL, me == NULL ? "root" : me->pw_name, NULL,
	    NULL, 0, socket, CLIENT_MULTI_STATEMENTS);
}

/* Writes a column as `mariadb --batch` does. */
static void
put_column(struct bytes *b, const char *value, size_t n)
{
	static const char plain[] = "\t\n\\", letter[] = "tn\\";

	if (value == NULL) {
		put_string(b, "NULL");
		return;
	}
	for (size_t i = 0; i < n; i++) {
		const char *special = value[i] == '\0' ? NULL :
		    strchr(plain, value[i]);
		char escape[2] = { '\\', '0' };

		if (special != NULL)
			escape[1] = letter[special - plain];
		if (special != NULL || value[i] == '\0')
			put(b, escape, 2);
		else
			put(b, value + i, 1);
	}
}

static void
put_rows(struct bytes *b)
{
	MYSQL_RES *result = mysql_store_result(db);
	MYSQL_ROW row;

	if (result == NULL)
		return;
	while ((row = mysql_fetch_row(result)) != NULL) {
		unsigned long *lengths = mysql_fetch_lengths(result);

		for (unsigned i = 0; i < mysql_num_fields(result); i++) {
			if (i > 0)
				put_string(b, "\t");
			put_column(b, row[i], lengths[i]);
		}
		put_string(b, "\n");
	}
	mysql_free_result(result);
}

/* Runs statements in a session that is reset after each request. */
static void
answer_sql(struct bytes *said, char *rest, const char *end)
{
	const char *socket = word(&rest, end), *name = word(&rest, end);
	const char *statements = word(&rest, end);
	struct bytes rows = { 0 }, errors = { 0 };
	char told[64];
	int more;

	if (db == NULL || strcmp(socket, db_socket) != 0 || mysql_ping(db) != 0)
		sql_connect(socket);
	more = mysql_errno(db) == 0 &&
	    (*name == '\0' || mysql_select_db(db, name) == 0) &&
	    mysql_query(db, statements) == 0;
	while (more) {
		put_rows(&rows);
		more = mysql_errno(db) == 0 && mysql_next_result(db) == 0;
	}
	if (mysql_errno(db) != 0) {
		snprintf(told, sizeof told, "ERROR %u (%s): ", mysql_errno(db),
		    mysql_sqlstate(db));
		put_string(&errors, told);
		put_string(&errors, mysql_error(db));
		put_string(&errors, "\n");
	}
	put_variable(said, "rows", rows.at, rows.len);
	put_variable(said, "errors", errors.at, errors.len);
	put_string(said, errors.len > 0 ? "failed=1\n" : "failed=0\n");
	mysql_reset_connection(db);
	mysql_set_character_set(db, "utf8mb4");
	free(rows.at);
	free(errors.at);
}

/* ---- A program */

/*
 * False when the process has ended, whose environment is then empty, and for a
 * moment during execve().
 */
static int
lives(const char *environment)
{
	struct bytes b = { 0 };

	read_file(&b, environment);
	free(b.at);
	return b.len > 0;
}

/* Connects to a program, which may still be starting. */
static int
fcgi_connect(const struct request *a)
{
	const struct timespec pause = { 0, 5000000 };
	struct sockaddr_un at = { .sun_family = AF_UNIX };
	int fd, missed = 0;

	snprintf(at.sun_path, sizeof at.sun_path, "%s", a->socket);
	while (missed < 50) {
		fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
		if (connect(fd, (struct sockaddr *)&at, sizeof at) == 0) {
			fcntl(fd, F_SETFL, O_NONBLOCK);
			return fd;
		}
		close(fd);
		nanosleep(&pause, NULL);
		missed += !lives(a->environment);
	}
	return -1;
}

/* Writes a stream: its records, and an empty one at the end. */
static void
put_stream(struct bytes *b, int type, const char *from, size_t len)
{
	size_t n;

	if (len == 0)
		from = "";
	do {
		n = len < PIECE ? len : PIECE;
		put(b, &(FCGI_Header){ .version = FCGI_VERSION_1,
		    .type = (unsigned char)type, .requestIdB0 = 1,
		    .contentLengthB1 = (unsigned char)(n >> 8),
		    .contentLengthB0 = (unsigned char)n }, FCGI_HEADER_LEN);
		put(b, from, n);
		from += n;
		len -= n;
	} while (n > 0);
}

static void
put_length(struct bytes *b, size_t n)
{
	uint32_t four = htonl((uint32_t)n | 0x80000000);

	put(b, &four, sizeof four);
}

static void
put_parameter(struct bytes *b, const char *setting)
{
	size_t name = strcspn(setting, "=");
	const char *value = setting + name + (setting[name] == '=');

	put_length(b, name);
	put_length(b, strlen(value));
	put(b, setting, name);
	put_string(b, value);
}

/* Sends and receives at once: a program may answer before it has read all. */
static void
exchange(int fd, struct bytes request, struct bytes *answer)
{
	struct pollfd both = { .fd = fd, .events = POLLIN | POLLOUT };
	char some[65536];
	size_t at = 0;
	ssize_t n;

	for (;;) {
		if (poll(&both, 1, -1) < 0)
			die("poll");
		if (at < request.len && (both.revents & POLLOUT)) {
			n = send(fd, request.at + at, request.len - at,
			    MSG_NOSIGNAL);
			at = n < 0 && errno != EAGAIN ? request.len :
			    at + (size_t)(n < 0 ? 0 : n);
		}
		if (at == request.len)
			both.events = POLLIN;
		if (!(both.revents & (POLLIN | POLLHUP | POLLERR)))
			continue;
		n = recv(fd, some, sizeof some, 0);
		if (n == 0 || (n < 0 && errno != EAGAIN))
			return;
		put(answer, some, n < 0 ? 0 : (size_t)n);
	}
}

/* Splits an answer into its two streams; returns the exit status. */
static int
take_apart(struct bytes answer, struct bytes *out, struct bytes *errors)
{
	FCGI_Header h;
	size_t len;

	for (size_t at = 0; at + sizeof h <= answer.len;
	    at += sizeof h + len + h.paddingLength) {
		const char *content = answer.at + at + sizeof h;

		memcpy(&h, answer.at + at, sizeof h);
		len = (size_t)(h.contentLengthB1 << 8 | h.contentLengthB0);
		if (at + sizeof h + len > answer.len)
			break;
		if (h.type == FCGI_STDOUT)
			put(out, content, len);
		else if (h.type == FCGI_STDERR)
			put(errors, content, len);
		else if (h.type == FCGI_END_REQUEST)
			return (unsigned char)content[3];
	}
	return LOST;
}

/* Without an empty line the whole answer is both head and page. */
static void
put_answer(struct bytes *said, struct bytes out, const char *into)
{
	const char *blank = out.len == 0 ? NULL :
	    memmem(out.at, out.len, "\r\n\r\n", 4);
	struct bytes head = { 0 }, page = out;
	size_t status;

	if (blank != NULL) {
		page.at += blank + 4 - out.at;
		page.len -= (size_t)(blank + 4 - out.at);
	}
	if (*into != '\0') {
		write_file(into, O_CREAT | O_TRUNC, page);
		if (page.len > PAGE_MAX)
			page.len = PAGE_MAX;
	}
	put(&head, out.at, blank == NULL ? out.len : (size_t)(blank - out.at));
	put_string(&head, "\r\n");
	status = strncmp(head.at, "Status: ", 8) == 0 ? 8 : 0;
	put_variable(said, "status", head.at + status,
	    strcspn(head.at + status, "\r"));
	put_variable(said, "head", head.at, head.len);
	put_variable(said, "page", page.at, page.len);
	free(head.at);
}

/* PARAMETERS is the rest of the request. */
static void
put_request(struct bytes *request, char *parameters, const char *end,
    const struct request *a)
{
	static const FCGI_BeginRequestRecord begin = {
		.header = { .version = FCGI_VERSION_1,
		    .type = FCGI_BEGIN_REQUEST, .requestIdB0 = 1,
		    .contentLengthB0 = sizeof begin.body },
		.body = { .roleB0 = FCGI_RESPONDER } };
	struct bytes settings = { 0 }, body = { 0 }, environment = { 0 };
	const char *setting;
	size_t most = 0;

	while (*(setting = word(&parameters, end)) != '\0') {
		put_parameter(&settings, setting);
		if (strncmp(setting, "CONTENT_LENGTH=", 15) == 0)
			most = strtoul(setting + 15, NULL, 10);
	}
	read_file(&environment, a->environment);
	for (char *at = environment.at; at < environment.at + environment.len;)
		put_parameter(&settings,
		    word(&at, environment.at + environment.len));
	if (*a->from != '\0')
		read_file(&body, a->from);
	else
		put(&body, parameters, (size_t)(end - parameters));
	put(request, &begin, sizeof begin);
	put_stream(request, FCGI_PARAMS, settings.at, settings.len);
	put_stream(request, FCGI_STDIN, body.at,
	    body.len < most ? body.len : most);
	free(settings.at);
	free(body.at);
	free(environment.at);
}

static void
answer_fcgi(struct bytes *said, char *rest, const char *end)
{
	struct bytes request = { 0 }, answer = { 0 }, out = { 0 },
	    errors = { 0 };
	struct request a;
	int fd, code = LOST;
	char told[32];

	a.socket = word(&rest, end);
	a.environment = word(&rest, end);
	a.from = word(&rest, end);
	a.into = word(&rest, end);
	fd = fcgi_connect(&a);
	if (fd >= 0) {
		put_request(&request, rest, end, &a);
		exchange(fd, request, &answer);
		code = take_apart(answer, &out, &errors);
		close(fd);
	}
	put_answer(said, out, a.into);
	put_variable(said, "errors", errors.at, errors.len);
	snprintf(told, sizeof told, "code=%d\n", code);
	put_string(said, told);
	free(request.at);
	free(answer.at);
	free(out.at);
	free(errors.at);
}

/* ---- Turns */

/* On the end of the process that started us. */
static void
delete_folder(int signal)
{
	(void)signal;
	execl("/bin/rm", "rm", "-rf", folder, (char *)NULL);
	_exit(1);
}

static void
answer_request(struct bytes *answer, const struct bytes *request)
{
	char *rest = request->at;
	const char *end = request->at + request->len;

	if (strcmp(word(&rest, end), "sql") == 0)
		answer_sql(answer, rest, end);
	else
		answer_fcgi(answer, rest, end);
}

static int
serve_once(void)
{
	struct bytes request = { 0 }, answer = { 0 };
	size_t written;

	read_all(&request, STDIN_FILENO);
	if (request.len == 0)
		return 64;
	answer_request(&answer, &request);
	written = fwrite(answer.at, 1, answer.len, stdout);
	free(request.at);
	free(answer.at);
	return written != answer.len || fflush(stdout) != 0;
}

static void
serve(void)
{
	struct bytes request = { 0 }, answer = { 0 }, read = { 0 };
	char line[] = "\n";

	write_file(in_folder("turn"), 0, (struct bytes){ line, 1, 0 });
	read_file(&request, in_folder("request"));
	if (request.len == 0)
		return;		/* that process has ended */
	answer_request(&answer, &request);
	write_file(in_folder("answer"), 0, answer);
	read_file(&read, in_folder("request"));
	free(request.at);
	free(answer.at);
	free(read.at);
}

int
main(int argc, char **argv)
{
	struct sigaction end = { .sa_handler = delete_folder };
	pid_t starter = getppid();

	if (argc == 3 && strcmp(argv[1], "protocol") == 0)
		return atoi(argv[2]) != PROTOCOL;
	if (argc != 2)
		return 64;
	signal(SIGPIPE, SIG_IGN);
	if (strcmp(argv[1], "once") == 0)
		return serve_once();
	snprintf(folder, sizeof folder, "%s", argv[1]);
	sigaction(SIGTERM, &end, NULL);
	prctl(PR_SET_PDEATHSIG, SIGTERM);
	while (getppid() == starter)
		serve();
	delete_folder(0);
}
