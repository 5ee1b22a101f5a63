/* A folder that stores each blob once, under its SHA-256. */
#define _DEFAULT_SOURCE	/* flock */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/digest.h"
#include "base/log.h"
#include "files/blob_store.h"

enum { PATH_BYTES = 256, FOLDER_MODE = 0700, FILE_MODE = 0600,
    FOLDERS = 256 };

static const char hex[] = "0123456789abcdef";
static const char day_ending[] = ".json", coming[] = "coming";

struct blob_store {
	struct digest	*digest;
	int		 folder, lock;	/* lock -1: opened for reading */
};

struct blob_store *
blob_store_open(const char *folder, bool write)
{
	struct blob_store *s = calloc(1, sizeof *s);
	bool made;

	if (s == NULL)
		log_die("store: out of memory");
	s->digest = digest_new();
	s->lock = -1;
	made = !write || mkdir(folder, FOLDER_MODE) == 0 || errno == EEXIST;
	s->folder = made ? open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC) :
	    -1;
	if (s->folder < 0 || (write && (
	    (mkdirat(s->folder, "objects", FOLDER_MODE) != 0 &&
	    errno != EEXIST) ||
	    (mkdirat(s->folder, "days", FOLDER_MODE) != 0 &&
	    errno != EEXIST) ||
	    (s->lock = openat(s->folder, "lock", O_RDWR | O_CREAT | O_CLOEXEC,
	    FILE_MODE)) < 0 || flock(s->lock, LOCK_EX | LOCK_NB) != 0))) {
		blob_store_close(s);
		return NULL;
	}
	return s;
}

void
blob_store_close(struct blob_store *s)
{
	int error = errno;

	if (s->lock >= 0)
		close(s->lock);
	if (s->folder >= 0)
		close(s->folder);
	digest_free(s->digest);
	free(s);
	errno = error;
}

void
blob_free(char *bytes)
{
	free(bytes);
}

static void
path_of(const char *name, char out[static PATH_BYTES])
{
	snprintf(out, PATH_BYTES, "objects/%.2s/%.64s", name, name);
}

static void
name_of(struct blob_store *s, const char *bytes, size_t n, char *out)
{
	unsigned char sha256[DIGEST_BYTES];

	digest_begin(s->digest);
	digest_add(s->digest, (struct bytes){ (const unsigned char *)bytes,
	    n });
	digest_end(s->digest, sha256);
	for (size_t i = 0; i < DIGEST_BYTES; i++) {
		out[2 * i] = hex[sha256[i] >> 4];
		out[2 * i + 1] = hex[sha256[i] & 15];
	}
	out[BLOB_NAME_CHARS] = '\0';
}

static bool
all_written(int fd, const char *bytes, size_t n)
{
	while (n > 0) {
		ssize_t done = write(fd, bytes, n);

		if (done < 0 && errno == EINTR)
			continue;
		if (done <= 0)
			return false;
		bytes += done;
		n -= (size_t)done;
	}
	return true;
}

/* Syncs the entries of a folder to disk. */
static bool
folder_sync(struct blob_store *s, const char *folder)
{
	int fd = openat(s->folder, folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	bool done = fd >= 0 && fsync(fd) == 0;

	if (fd >= 0)
		close(fd);
	return done;
}

/* Writes and syncs a temporary file, then renames it.  EFBIG: too large. */
static bool
file_put(struct blob_store *s, const char *path, const char *bytes, size_t n)
{
	int fd, error;
	bool done;

	if (n > BLOB_BYTES_MAX) {
		errno = EFBIG;
		return false;
	}
	fd = openat(s->folder, coming, O_WRONLY | O_CREAT | O_TRUNC |
	    O_CLOEXEC, FILE_MODE);
	done = fd >= 0 && all_written(fd, bytes, n) && fsync(fd) == 0;
	error = errno;
	if (fd >= 0 && close(fd) != 0 && done) {
		done = false;
		error = errno;
	}
	if (done)
		return renameat(s->folder, coming, s->folder, path) == 0;
	unlinkat(s->folder, coming, 0);
	errno = error;
	return false;
}

static int64_t
size_of(struct blob_store *s, const char *path)
{
	struct stat about;

	return fstatat(s->folder, path, &about, 0) == 0 &&
	    S_ISREG(about.st_mode) ? (int64_t)about.st_size : -1;
}

bool
blob_put(struct blob_store *s, const char *bytes, size_t n,
    char name[static BLOB_NAME_CHARS + 1], bool *fresh)
{
	char path[PATH_BYTES], folder[PATH_BYTES];

	name_of(s, bytes, n, name);
	path_of(name, path);
	*fresh = size_of(s, path) != (int64_t)n;
	if (!*fresh)
		return true;
	snprintf(folder, sizeof folder, "objects/%.2s", name);
	if (mkdirat(s->folder, folder, FOLDER_MODE) == 0) {
		if (!folder_sync(s, "objects"))
			return false;
	} else if (errno != EEXIST)
		return false;
	return file_put(s, path, bytes, n) && folder_sync(s, folder);
}

/* Reads a whole file of at most `most` bytes and adds a NUL. */
static char *
file_get(struct blob_store *s, const char *path, size_t most, size_t *n)
{
	int64_t size = size_of(s, path);
	char *bytes;
	ssize_t got = 1;
	int fd;

	if (size < 0 || (uint64_t)size > most) {
		errno = size < 0 ? ENOENT : EFBIG;
		return NULL;
	}
	if ((fd = openat(s->folder, path, O_RDONLY | O_CLOEXEC)) < 0)
		return NULL;
	if ((bytes = malloc((size_t)size + 1)) == NULL)
		log_die("store: out of memory");
	for (*n = 0; *n < (size_t)size && got > 0; *n += (size_t)got)
		if ((got = read(fd, bytes + *n, (size_t)size - *n)) < 0)
			break;
	close(fd);
	bytes[*n] = '\0';
	if (*n == (size_t)size)
		return bytes;
	free(bytes);
	return NULL;
}

char *
blob_get(struct blob_store *s, const char *name, int64_t size)
{
	char path[PATH_BYTES], found[BLOB_NAME_CHARS + 1], *bytes;
	size_t n = 0;

	path_of(name, path);
	if ((bytes = file_get(s, path, BLOB_BYTES_MAX, &n)) == NULL)
		return NULL;
	name_of(s, bytes, n, found);
	if ((int64_t)n == size && strcmp(found, name) == 0)
		return bytes;
	free(bytes);
	errno = EBADMSG;
	return NULL;
}

/* ---- Sweeping */

static DIR *
folder_list(struct blob_store *s, const char *path)
{
	int fd = openat(s->folder, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	DIR *dir = fd >= 0 ? fdopendir(fd) : NULL;

	if (dir == NULL && fd >= 0)
		close(fd);
	return dir;
}

static int64_t
folder_sweep(struct blob_store *s, const char *folder, bool (*keep)(void *,
    const char *), void *what)
{
	DIR *dir = folder_list(s, folder);
	int64_t dropped = 0;
	struct dirent *e;

	while (dir != NULL && (e = readdir(dir)) != NULL) {
		if (strspn(e->d_name, hex) != BLOB_NAME_CHARS ||
		    e->d_name[BLOB_NAME_CHARS] != '\0' ||
		    keep(what, e->d_name))
			continue;
		if (unlinkat(dirfd(dir), e->d_name, 0) != 0) {
			dropped = -1;
			break;
		}
		dropped++;
	}
	if (dir != NULL)
		closedir(dir);
	return dropped;
}

int64_t
blob_sweep(struct blob_store *s, bool (*keep)(void *, const char *), void *what)
{
	int64_t dropped = 0;

	for (int i = 0; i < FOLDERS && dropped >= 0; i++) {
		char folder[PATH_BYTES];
		int64_t n;

		snprintf(folder, sizeof folder, "objects/%c%c", hex[i >> 4],
		    hex[i & 15]);
		n = folder_sweep(s, folder, keep, what);
		dropped = n < 0 ? -1 : dropped + n;
	}
	return dropped;
}

/* ---- Days */

bool
blob_day_name(const char *name)
{
	size_t n = strlen(name);

	return n > 0 && n <= BLOB_DAY_CHARS &&
	    strspn(name, "0123456789T-") == n && name[0] != '-';
}

static void
day_path(const char *name, char out[static PATH_BYTES])
{
	snprintf(out, PATH_BYTES, "days/%.*s%s", (int)BLOB_DAY_CHARS, name,
	    day_ending);
}

static int
by_name(const void *a, const void *b)
{
	return strcmp(a, b);
}

/* Appends a name to *days, which is reallocated as needed. */
static void
day_add(struct blob_day **days, size_t count, const char *name)
{
	enum { STEP = 256 };
	struct blob_day *more = *days;

	if (count % STEP == 0 && (more = realloc(more, (count + STEP) *
	    sizeof *more)) == NULL)
		log_die("store: out of memory");
	snprintf(more[count].name, sizeof more->name, "%.*s",
	    (int)BLOB_DAY_CHARS, name);
	*days = more;
}

struct blob_day *
blob_days(struct blob_store *s, size_t *count)
{
	DIR *dir = folder_list(s, "days");
	struct blob_day *days = NULL;
	struct dirent *e;

	*count = 0;
	if (dir == NULL)
		return NULL;
	day_add(&days, 0, "");
	while ((errno = 0, e = readdir(dir)) != NULL) {
		char *dot = strstr(e->d_name, day_ending);

		if (dot == NULL || strcmp(dot, day_ending) != 0)
			continue;
		*dot = '\0';
		if (blob_day_name(e->d_name))
			day_add(&days, (*count)++, e->d_name);
	}
	if (errno != 0) {
		int error = errno;

		free(days);
		closedir(dir);
		errno = error;
		return NULL;
	}
	closedir(dir);
	qsort(days, *count, sizeof *days, by_name);
	return days;
}

bool
blob_day_put(struct blob_store *s, const char *name, const char *bytes, size_t n)
{
	char path[PATH_BYTES];

	day_path(name, path);
	if (size_of(s, path) >= 0) {
		errno = EEXIST;
		return false;
	}
	return file_put(s, path, bytes, n) && folder_sync(s, "days");
}

char *
blob_day_get(struct blob_store *s, const char *name, size_t *n)
{
	char path[PATH_BYTES];

	day_path(name, path);
	return file_get(s, path, BLOB_BYTES_MAX, n);
}

bool
blob_day_drop(struct blob_store *s, const char *name)
{
	char path[PATH_BYTES];

	day_path(name, path);
	return unlinkat(s->folder, path, 0) == 0 && folder_sync(s, "days");
}
