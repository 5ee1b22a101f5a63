/*
 * mod_share: an Apache module that keeps one address from using all threads,
 * connections and workers.
 *
 * It counts in each process what every address uses:
 *
 *	ShareThreads BUSY EACH		While more than BUSY threads are in
 *					use, an address that has more than EACH
 *					of them is refused.
 *	ShareConnections BUSY EACH	Like ShareThreads, for connections.
 *	ShareProgram NAME AT_ONCE	In a Location that is proxied: an
 *					address has at most AT_ONCE requests at
 *					the program; further ones wait.
 *	ShareWait SECONDS		How long they wait; then 503.
 *	ShareByVisitor On|Off		Behind a front server: count by the
 *					address that mod_remoteip gives.
 *	ShareRefusal PAGE		The answer to a refused connection.
 *	ShareAnswers KIB MIB		Reads a program's answer at once, even
 *					if the client is slow: KIB of it into
 *					memory, the rest into a file.  All files
 *					together have MIB; once half of that is
 *					used, one address has an eighth.  What
 *					does not fit is 503.
 *
 * Up to BUSY nothing is refused: one address may use all of an idle portal.  A
 * refused connection is answered with 503 and Retry-After before anything is
 * read.
 *
 * Addresses are counted in buckets by a hash with a random seed, so memory is
 * fixed; addresses in one bucket share its limits.  Of IPv6 the first 64 bits
 * count.
 *
 * A form of up to 64 KiB is read before it counts at its program, so a slow
 * sender holds a thread only.
 *
 * After a program's answer the used part of a thread's stack is given back to
 * the kernel, because there are hundreds of threads.
 *
 * A new connection that has sent nothing yet goes back to the MPM, which waits
 * for its first byte without a thread, as it does for idle connections.
 */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/statvfs.h>
#include <time.h>
#include <unistd.h>

#include <httpd.h>
#include <http_config.h>
#include <http_connection.h>
#include <http_core.h>
#include <http_log.h>
#include <http_protocol.h>
#include <http_request.h>

#include <apr_portable.h>
#include <apr_strings.h>

enum { PROGRAMS_MAX = 8, BUCKETS = 1024, GATES = 512, LOG_EVERY_S = 60,
	BODY_MAX = 65536, PIECE = 16384, PAGE = 4096, STACK_BYTES = 65536 };

extern module AP_MODULE_DECLARE_DATA share_module;
APLOG_USE_MODULE(share);

struct limit { unsigned busy, each; };

struct settings {
	struct limit	 threads, connections;
	unsigned	 wait_s, programs;
	unsigned	 answer_kib, answers_mib;
	bool		 by_visitor;
	const char	*answer;		/* ShareRefusal */
	const char	*names[PROGRAMS_MAX];
};

struct place { int program; unsigned at_once; };	/* per Location */

/* What the addresses of one bucket use; answers: bytes in files. */
struct bucket { unsigned threads, connections; int64_t answers; };

/* Requests of one hash at one program; handed: places for waiters to take. */
struct gate {
	pthread_mutex_t	lock;
	pthread_cond_t	freed;
	unsigned	inside, waiting, handed;
};

struct body { char *bytes; apr_size_t room, length, given; };

struct answer {		/* read from a program, not sent yet */
	apr_bucket_brigade	*kept;
	apr_off_t		 in_memory, on_disk;
	int			 fd;	/* -1: no file */
	struct bucket		*bucket;
	enum { TAKING, PASSING, REFUSING } does;
};

struct held {		/* per connection */
	struct bucket	*bucket;
	bool		 inside, heard;
};

static struct settings settings = { .threads = { 10000, 10000 },
    .connections = { 1000000, 1000000 }, .wait_s = 5, .answer = "", .answer_kib = 64 };
static struct bucket buckets[BUCKETS];
static struct gate (*gates)[GATES];
static unsigned threads, connections, refused, files;
static uint64_t seed;
static int64_t logged_at, answers_bytes;
static const char *folder;	/* for files of answers */
static _Thread_local bool deep;		/* the thread has used a program */
static ap_filter_rec_t *taken, *answered;

/* ---- Counting */

static unsigned
more(unsigned *n)
{
	return __atomic_add_fetch(n, 1, __ATOMIC_RELAXED);
}

static void
fewer(unsigned *n)
{
	__atomic_sub_fetch(n, 1, __ATOMIC_RELAXED);
}

static unsigned
now(const unsigned *n)
{
	return __atomic_load_n(n, __ATOMIC_RELAXED);
}

static int64_t
monotonic_s(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec;
}

/* FNV-1a with a random seed, and its high bits mixed into the low ones. */
static uint64_t
hash(const apr_sockaddr_t *a)
{
	const unsigned char *p = a->ipaddr_ptr;
	size_t n = a->ipaddr_len < 8 ? (size_t)a->ipaddr_len : 8;
	uint64_t h = seed;

	if (a->ipaddr_len == 16 &&
	    IN6_IS_ADDR_V4MAPPED((struct in6_addr *)a->ipaddr_ptr)) {
		p += 12;
		n = 4;
	}
	for (size_t i = 0; i < n; i++)
		h = (h ^ p[i]) * 0x100000001b3;
	h ^= h >> 33;
	h *= 0xff51afd7ed558ccd;
	return h ^ h >> 33;
}

static struct bucket *
bucket_of(const apr_sockaddr_t *a)
{
	return &buckets[hash(a) % BUCKETS];
}

/* Logs one line a minute at most. */
static void
note_refusal(server_rec *s, const char *address)
{
	int64_t was = __atomic_load_n(&logged_at, __ATOMIC_RELAXED);
	int64_t at = monotonic_s();
	unsigned n = more(&refused);

	if ((was == 0 || at - was >= LOG_EVERY_S) &&
	    __atomic_compare_exchange_n(&logged_at, &was, at, false,
	    __ATOMIC_RELAXED, __ATOMIC_RELAXED))
		ap_log_error(APLOG_MARK, APLOG_WARNING, 0, s,
		    "share: %u refused by this process so far, now %s; "
		    "%u threads at work, %u connections", n, address,
		    now(&threads), now(&connections));
}

/* ---- Connections */

static apr_status_t
connection_ends(void *data)
{
	struct held *h = data;

	fewer(&h->bucket->connections);
	fewer(&connections);
	return APR_SUCCESS;
}

static int
connection_begins(conn_rec *c, void *socket)
{
	struct held *h;

	(void)socket;
	if (c->master != NULL)
		return OK;
	h = apr_pcalloc(c->pool, sizeof *h);
	h->bucket = bucket_of(c->client_addr);
	more(&h->bucket->connections);
	more(&connections);
	ap_set_module_config(c->conn_config, &share_module, h);
	apr_pool_cleanup_register(c->pool, h, connection_ends,
	    apr_pool_cleanup_null);
	return OK;
}

static bool
over(struct limit limit, unsigned all, unsigned own)
{
	return all > limit.busy && own > limit.each;
}

static bool
connection_refused(const struct held *h)
{
	if (now(&connections) > files)
		return true;
	return !settings.by_visitor &&
	    (over(settings.threads, now(&threads), now(&h->bucket->threads)) ||
	    over(settings.connections, now(&connections),
	    now(&h->bucket->connections)));
}

/* Whether the connection is open and has sent nothing. */
static bool
silent(conn_rec *c)
{
	struct pollfd p = { .events = POLLIN };
	apr_socket_t *socket = ap_get_conn_socket(c);

	if (socket == NULL ||
	    apr_os_sock_get(&p.fd, socket) != APR_SUCCESS)
		return false;
	return poll(&p, 1, 0) == 0;
}

static int
refuse_connection(conn_rec *c)
{
	apr_bucket_brigade *b = apr_brigade_create(c->pool, c->bucket_alloc);

	note_refusal(c->base_server, c->client_ip);
	ap_fputs(c->output_filters, b, settings.answer);
	ap_fflush(c->output_filters, b);
	apr_table_setn(c->notes, "short-lingering-close", "1");
	c->keepalive = AP_CONN_CLOSE;
	if (c->cs != NULL)
		c->cs->state = CONN_STATE_LINGER;
	return OK;
}

/*
 * mod_proxy_fcgi uses 16 KiB of stack, in every thread sooner or later.  Gives
 * back the pages below ours and the next.
 */
static void
stack_give_back(void)
{
	uintptr_t here = (uintptr_t)__builtin_frame_address(0);

	deep = false;
	here -= here % PAGE + PAGE;
	madvise((void *)(here - STACK_BYTES), STACK_BYTES, MADV_DONTNEED);
}

static int
connection_works(conn_rec *c)
{
	struct held *h = c->master == NULL ?
	    ap_get_module_config(c->conn_config, &share_module) : NULL;
	int result;

	if (h == NULL || h->inside)
		return DECLINED;
	if (!h->heard && c->cs != NULL && silent(c)) {
		c->cs->state = CONN_STATE_ASYNC_WAITIO;
		return OK;
	}
	h->heard = h->inside = true;
	more(&threads);
	more(&h->bucket->threads);
	result = connection_refused(h) ? refuse_connection(c) :
	    ap_run_process_connection(c);
	if (deep)
		stack_give_back();
	fewer(&h->bucket->threads);
	fewer(&threads);
	h->inside = false;
	return result;
}

/* ---- Requests */

static apr_status_t
visit_ends(void *bucket)
{
	fewer(&((struct bucket *)bucket)->threads);
	return APR_SUCCESS;
}

/* Behind a front server the address is known only after the headers. */
static int
visit_begins(request_rec *r)
{
	struct bucket *b;

	if (!settings.by_visitor || r->main != NULL || r->prev != NULL)
		return DECLINED;
	b = bucket_of(r->useragent_addr);
	more(&b->threads);
	apr_pool_cleanup_register(r->pool, b, visit_ends,
	    apr_pool_cleanup_null);
	if (!over(settings.threads, now(&threads), now(&b->threads)))
		return DECLINED;
	note_refusal(r->server, r->useragent_ip);
	return HTTP_SERVICE_UNAVAILABLE;
}

/* The input filter that serves the body that body_take() has read. */
static apr_status_t
body_give(ap_filter_t *f, apr_bucket_brigade *to, ap_input_mode_t mode,
    apr_read_type_e block, apr_off_t bytes)
{
	struct body *b = f->ctx;
	apr_size_t n = b->length - b->given;

	(void)block;
	if (mode != AP_MODE_READBYTES)
		return APR_ENOTIMPL;
	if ((apr_off_t)n > bytes)
		n = (apr_size_t)bytes;
	if (n > 0)
		APR_BRIGADE_INSERT_TAIL(to, apr_bucket_pool_create(b->bytes +
		    b->given, n, f->r->pool, to->bucket_alloc));
	b->given += n;
	if (b->given == b->length)
		APR_BRIGADE_INSERT_TAIL(to,
		    apr_bucket_eos_create(to->bucket_alloc));
	return APR_SUCCESS;
}

/* Reads the body; returns OK or the status of the failure. */
static int
body_read(request_rec *r, struct body *b)
{
	apr_bucket_brigade *piece = apr_brigade_create(r->pool,
	    r->connection->bucket_alloc);
	apr_status_t got = APR_SUCCESS;
	bool end = false;

	while (!end) {
		apr_size_t n = b->room - b->length;

		got = ap_get_brigade(r->proto_input_filters, piece,
		    AP_MODE_READBYTES, APR_BLOCK_READ, PIECE);
		if (got != APR_SUCCESS || APR_BRIGADE_EMPTY(piece))
			return ap_map_http_request_error(got,
			    HTTP_BAD_REQUEST);
		end = APR_BUCKET_IS_EOS(APR_BRIGADE_LAST(piece));
		got = apr_brigade_flatten(piece, b->bytes + b->length, &n);
		if (got != APR_SUCCESS)
			return ap_map_http_request_error(got,
			    HTTP_BAD_REQUEST);
		b->length += n;
		apr_brigade_cleanup(piece);
	}
	return OK;
}

/* Reads a body of up to BODY_MAX; leaves a longer one alone. */
static int
body_take(request_rec *r)
{
	const char *text = apr_table_get(r->headers_in, "Content-Length");
	apr_off_t length;
	struct body *b;
	char *end;
	int status;

	if (text == NULL || apr_strtoff(&length, text, &end, 10) != 0 ||
	    length <= 0 || length > BODY_MAX)
		return OK;
	b = apr_pcalloc(r->pool, sizeof *b);
	b->bytes = apr_palloc(r->pool, (apr_size_t)length);
	b->room = (apr_size_t)length;
	status = body_read(r, b);
	if (status == OK)
		ap_add_input_filter_handle(taken, b, r, r->connection);
	return status;
}

/*
 * Waits for a place at the program; false after ShareWait.  A request that
 * leaves hands its place to one that waits.
 */
static bool
gate_enter(struct gate *g, unsigned at_once)
{
	struct timespec until;
	bool entered = true;

	clock_gettime(CLOCK_MONOTONIC, &until);
	until.tv_sec += settings.wait_s;
	pthread_mutex_lock(&g->lock);
	if (g->inside < at_once && g->waiting == 0)
		g->inside++;
	else {
		g->waiting++;
		while (g->handed == 0 && pthread_cond_timedwait(&g->freed,
		    &g->lock, &until) != ETIMEDOUT)
			;
		entered = g->handed > 0;
		if (entered)
			g->handed--;
		g->waiting--;
	}
	pthread_mutex_unlock(&g->lock);
	return entered;
}

static void
gate_leave(struct gate *g)
{
	pthread_mutex_lock(&g->lock);
	if (g->waiting > g->handed) {
		g->handed++;
		pthread_cond_signal(&g->freed);
	} else
		g->inside--;
	pthread_mutex_unlock(&g->lock);
}

/* ---- Answers */

static apr_status_t
answer_ends(void *data)
{
	struct answer *a = data;

	if (a->fd >= 0)
		close(a->fd);
	__atomic_sub_fetch(&answers_bytes, a->on_disk, __ATOMIC_RELAXED);
	__atomic_sub_fetch(&a->bucket->answers, a->on_disk,
	    __ATOMIC_RELAXED);
	return APR_SUCCESS;
}

static bool
all_written(int fd, const char *bytes, apr_size_t n)
{
	while (n > 0) {
		ssize_t done = write(fd, bytes, n);

		if (done < 0 && errno == EINTR)
			continue;
		if (done <= 0)
			return false;
		bytes += done;
		n -= (apr_size_t)done;
	}
	return true;
}

/*
 * Appends to an unnamed file.  When that fails, what was stored is sent and the
 * rest is passed on as it comes.
 */
static void
to_disk(struct answer *a, const char *bytes, apr_size_t n)
{
	int64_t most = (int64_t)settings.answers_mib << 20;
	int64_t all = __atomic_load_n(&answers_bytes, __ATOMIC_RELAXED);
	int64_t own = __atomic_load_n(&a->bucket->answers, __ATOMIC_RELAXED);

	if (all + (int64_t)n > most ||
	    (all > most / 2 && own + (int64_t)n > most / 8)) {
		a->does = REFUSING;
		return;
	}
	if (a->fd < 0)
		a->fd = open(folder, O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
	if (a->fd < 0 || !all_written(a->fd, bytes, n)) {
		a->does = PASSING;
		return;
	}
	__atomic_add_fetch(&answers_bytes, (int64_t)n, __ATOMIC_RELAXED);
	__atomic_add_fetch(&a->bucket->answers, (int64_t)n, __ATOMIC_RELAXED);
	a->on_disk += (apr_off_t)n;
}

/* Appends the file to what is in memory. */
static void
file_add(ap_filter_t *f, struct answer *a)
{
	apr_file_t *file = NULL;

	if (a->on_disk == 0)
		return;
	apr_os_file_put(&file, &a->fd, APR_FOPEN_READ |
	    APR_FOPEN_SENDFILE_ENABLED, f->r->pool);
	apr_brigade_insert_file(a->kept, file, 0, a->on_disk, f->r->pool);
}

static void
bucket_keep(ap_filter_t *f, struct answer *a, apr_bucket *b)
{
	apr_off_t most = (apr_off_t)settings.answer_kib << 10;
	const char *bytes;
	apr_size_t n;

	if (APR_BUCKET_IS_FLUSH(b)) {
		apr_bucket_delete(b);
		return;
	}
	if (APR_BUCKET_IS_METADATA(b) ||
	    apr_bucket_read(b, &bytes, &n, APR_BLOCK_READ) != APR_SUCCESS) {
		a->does = PASSING;
		return;
	}
	if (a->fd < 0 && a->in_memory + (apr_off_t)n <= most &&
	    apr_bucket_setaside(b, f->r->pool) == APR_SUCCESS) {
		APR_BUCKET_REMOVE(b);
		APR_BRIGADE_INSERT_TAIL(a->kept, b);
		a->in_memory += (apr_off_t)n;
		return;
	}
	to_disk(a, bytes, n);
	if (a->does == TAKING)
		apr_bucket_delete(b);
}

static struct answer *
answer_begins(ap_filter_t *f)
{
	struct answer *a = apr_pcalloc(f->r->pool, sizeof *a);

	a->fd = -1;
	a->bucket = bucket_of(f->r->useragent_addr);
	a->kept = apr_brigade_create(f->r->pool, f->c->bucket_alloc);
	apr_pool_cleanup_register(f->r->pool, a, answer_ends,
	    apr_pool_cleanup_null);
	return a;
}

/* Replaces the answer, of which nothing was sent yet, by a 503. */
static apr_status_t
answer_refuse(ap_filter_t *f, struct answer *a)
{
	request_rec *r = f->r;

	note_refusal(r->server, r->useragent_ip);
	apr_brigade_cleanup(a->kept);
	APR_BRIGADE_INSERT_TAIL(a->kept, ap_bucket_error_create(
	    HTTP_SERVICE_UNAVAILABLE, NULL, r->pool, f->c->bucket_alloc));
	APR_BRIGADE_INSERT_TAIL(a->kept,
	    apr_bucket_eos_create(f->c->bucket_alloc));
	return ap_pass_brigade(f->next, a->kept);
}

/* The output filter: collects the answer to its end, then sends it. */
static apr_status_t
answer_take(ap_filter_t *f, apr_bucket_brigade *in)
{
	struct answer *a = f->ctx;

	if (a == NULL)
		a = f->ctx = answer_begins(f);
	while (a->does == TAKING && !APR_BRIGADE_EMPTY(in))
		bucket_keep(f, a, APR_BRIGADE_FIRST(in));
	if (a->does == TAKING)
		return APR_SUCCESS;
	ap_remove_output_filter(f);
	if (a->does == REFUSING) {
		apr_brigade_cleanup(in);
		return answer_refuse(f, a);
	}
	file_add(f, a);
	APR_BRIGADE_CONCAT(a->kept, in);
	return ap_pass_brigade(f->next, a->kept);
}

/* Is the disk too full for the file of a body? */
static bool
disk_full(request_rec *r)
{
	const char *length = apr_table_get(r->headers_in, "Content-Length");
	struct statvfs disk;

	return length != NULL && statvfs(folder, &disk) == 0 &&
	    disk.f_bavail * disk.f_frsize < strtoull(length, NULL, 10);
}

/* Holds a place from before a long body is read to the end of the answer. */
static int
request_works(request_rec *r)
{
	const struct place *p = ap_get_module_config(r->per_dir_config,
	    &share_module);
	struct gate *g;
	int result;

	if (p->at_once == 0 || r->proxyreq != PROXYREQ_REVERSE ||
	    ap_get_module_config(r->request_config, &share_module) != NULL)
		return DECLINED;
	if ((result = body_take(r)) != OK)
		return result;
	g = &gates[p->program][hash(r->useragent_addr) % GATES];
	if (!gate_enter(g, p->at_once)) {
		note_refusal(r->server, r->useragent_ip);
		return HTTP_SERVICE_UNAVAILABLE;
	}
	ap_set_module_config(r->request_config, &share_module, g);
	if (settings.answers_mib > 0)
		ap_add_output_filter_handle(answered, NULL, r, r->connection);
	result = ap_run_handler(r);
	/* mod_proxy answers 500 when it cannot store a body. */
	if (result == HTTP_INTERNAL_SERVER_ERROR && disk_full(r))
		result = HTTP_SERVICE_UNAVAILABLE;
	gate_leave(g);
	deep = true;
	return result;
}

/* ---- Configuration */

static void *
place_new(apr_pool_t *pool, char *where)
{
	(void)where;
	return apr_pcalloc(pool, sizeof(struct place));
}

static void *
place_merge(apr_pool_t *pool, void *outer, void *inner)
{
	(void)pool;
	return ((struct place *)inner)->at_once != 0 ? inner : outer;
}

static const char *
number(const char *word, unsigned *to)
{
	char *end;
	unsigned long n = strtoul(word, &end, 10);

	if (*word < '0' || *word > '9' || *end != '\0' || n == 0 ||
	    n > 1000000)
		return "a number from 1 to 1000000 is needed";
	*to = (unsigned)n;
	return NULL;
}

static const char *
set_limit(cmd_parms *cmd, void *place, const char *busy, const char *each)
{
	struct limit *limit = cmd->info;
	const char *why = number(busy, &limit->busy);

	(void)place;
	return why != NULL ? why : number(each, &limit->each);
}

static const char *
set_wait(cmd_parms *cmd, void *place, const char *seconds)
{
	(void)cmd, (void)place;
	return number(seconds, &settings.wait_s);
}

static const char *
set_by_visitor(cmd_parms *cmd, void *place, int on)
{
	(void)cmd, (void)place;
	settings.by_visitor = on != 0;
	return NULL;
}

static const char *
set_refusal(cmd_parms *cmd, void *place, const char *page)
{
	(void)place;
	settings.answer = apr_psprintf(cmd->pool, "HTTP/1.1 503 Service "
	    "Unavailable\r\nContent-Type: text/html; charset=utf-8\r\n"
	    "Content-Length: %" APR_SIZE_T_FMT "\r\nRetry-After: 5\r\n"
	    "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n"
	    "Content-Security-Policy: default-src 'none'; "
	    "style-src 'self'; img-src 'self'; form-action 'self'; "
	    "base-uri 'none'; frame-ancestors 'none'\r\n"
	    "Referrer-Policy: same-origin\r\nConnection: close\r\n\r\n%s",
	    strlen(page), page);
	return NULL;
}

static const char *
set_answers(cmd_parms *cmd, void *place, const char *kib, const char *mib)
{
	const char *why = number(kib, &settings.answer_kib);

	(void)cmd, (void)place;
	return why != NULL ? why : number(mib, &settings.answers_mib);
}

/* Two Locations with the same name share one program. */
static const char *
set_program(cmd_parms *cmd, void *place, const char *name,
    const char *at_once)
{
	struct place *p = place;
	unsigned i = 0;

	while (i < settings.programs && strcmp(settings.names[i], name) != 0)
		i++;
	if (i == PROGRAMS_MAX)
		return "too many programs";
	if (i == settings.programs)
		settings.names[settings.programs++] =
		    apr_pstrdup(cmd->pool, name);
	p->program = (int)i;
	return number(at_once, &p->at_once);
}

static const command_rec commands[] = {
	AP_INIT_TAKE2("ShareThreads", set_limit, &settings.threads, RSRC_CONF,
	    "threads at work from which on, and how many each address"),
	AP_INIT_TAKE2("ShareConnections", set_limit, &settings.connections,
	    RSRC_CONF, "the same for open connections"),
	AP_INIT_TAKE1("ShareWait", set_wait, NULL, RSRC_CONF,
	    "seconds that a request waits for others of its address"),
	AP_INIT_FLAG("ShareByVisitor", set_by_visitor, NULL, RSRC_CONF,
	    "On behind a front server"),
	AP_INIT_TAKE1("ShareRefusal", set_refusal, NULL, RSRC_CONF,
	    "the page for a refused connection"),
	AP_INIT_TAKE2("ShareAnswers", set_answers, NULL, RSRC_CONF,
	    "KiB of an answer in memory, MiB of all answers in files"),
	AP_INIT_TAKE2("ShareProgram", set_program, NULL, ACCESS_CONF,
	    "a program, and how many requests of an address it gets at once"),
	{ 0 }
};

static void
gates_open(apr_pool_t *pool)
{
	pthread_condattr_t steady;

	gates = apr_pcalloc(pool, settings.programs * sizeof *gates);
	pthread_condattr_init(&steady);
	pthread_condattr_setclock(&steady, CLOCK_MONOTONIC);
	for (unsigned i = 0; i < settings.programs; i++)
		for (int j = 0; j < GATES; j++) {
			pthread_mutex_init(&gates[i][j].lock, NULL);
			pthread_cond_init(&gates[i][j].freed, &steady);
		}
	pthread_condattr_destroy(&steady);
}

/* Connections may use three quarters of the open files. */
static void
process_begins(apr_pool_t *pool, server_rec *s)
{
	struct rlimit most = { 1024, 1024 };

	(void)s;
	getrlimit(RLIMIT_NOFILE, &most);
	files = most.rlim_cur > 1000000 ? 1000000 :
	    (unsigned)(most.rlim_cur - most.rlim_cur / 4);
	folder = getenv("TMPDIR");
	if (folder == NULL)
		folder = "/tmp";
	ap_random_insecure_bytes(&seed, sizeof seed);
	gates_open(pool);
}

static void
hooks(apr_pool_t *pool)
{
	static const char *const remoteip[] = { "mod_remoteip.c", NULL };

	(void)pool;
	ap_hook_pre_connection(connection_begins, NULL, NULL, APR_HOOK_MIDDLE);
	ap_hook_process_connection(connection_works, NULL, NULL,
	    APR_HOOK_REALLY_FIRST);
	ap_hook_post_read_request(visit_begins, remoteip, NULL,
	    APR_HOOK_MIDDLE);
	ap_hook_handler(request_works, NULL, NULL, APR_HOOK_REALLY_FIRST);
	taken = ap_register_input_filter("SHARE_TAKEN", body_give, NULL,
	    AP_FTYPE_RESOURCE);
	/* After compression and after the cache. */
	answered = ap_register_output_filter("SHARE_ANSWERED", answer_take,
	    NULL, AP_FTYPE_CONTENT_SET + 2);
	ap_hook_child_init(process_begins, NULL, NULL, APR_HOOK_MIDDLE);
}

module AP_MODULE_DECLARE_DATA share_module = {
	STANDARD20_MODULE_STUFF, place_new, place_merge, NULL, NULL, commands,
	hooks, 0
};
