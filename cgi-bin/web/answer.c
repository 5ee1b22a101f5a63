/* Sends status, headers and body. */
#include <string.h>

#include "base/secret.h"
#include "process/fcgi.h"
#include "web/answer.h"
#include "web/form/form.h"

/* Pages have no inline script or style, no frames and no other origin. */
static const char policy_of_pages[] = "default-src 'none';"
    " script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
    " connect-src 'self'; form-action 'self'; base-uri 'none';"
    " frame-ancestors 'none'";

static const char headers[] =
    "X-Content-Type-Options: nosniff\r\n"
    "X-Frame-Options: DENY\r\n"
    "Referrer-Policy: same-origin\r\n"
    "Permissions-Policy: camera=(), geolocation=(), microphone=()\r\n"
    "Cross-Origin-Opener-Policy: same-origin\r\n"
    "Content-Language: zh-CN\r\n";

void
answer_headers(struct fcgi *w, const struct request *r, const char *policy)
{
	fcgi_printf(w, "Content-Security-Policy: %s\r\n%s", policy, headers);
	if (strncmp(r->origin, "https:", 6) == 0)
		fcgi_printf(w, "Strict-Transport-Security:"
		    " max-age=31536000\r\n");
}

void
answer_name(struct fcgi *w, struct request *r, const char *how,
    struct text name, const char *plain)
{
	bool ascii = strspn(name.s, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
	    "abcdefghijklmnopqrstuvwxyz0123456789-_.() ") == name.len;

	fcgi_printf(w, "Content-Disposition: %s; filename=\"%s\"; ", how,
	    ascii ? name.s : plain);
	fcgi_printf(w, "filename*=UTF-8''%s\r\n",
	    query_escape(r->arena, name).s);
}

static void
caching(struct fcgi *w, const struct answer *a)
{
	if (a->print.len == 0) {
		fcgi_printf(w, "Cache-Control: %s\r\n", a->shared ?
		    "no-store" : "private, no-store");
		return;
	}
	fcgi_printf(w, "ETag: W/\"%s\"\r\n"
	    "Cache-Control: public, max-age=0, s-maxage=%d,"
	    " stale-if-error=%d\r\n", a->print.s, SHARED_S, STALE_S);
}

static bool
has_body(enum status status)
{
	return status != SEE_OTHER && status != MOVED &&
	    status != NOT_MODIFIED &&
	    status != NO_CONTENT;
}

enum status
answer_send(struct fcgi *w, struct request *r, struct answer a)
{
	if (a.shared && a.status == OK && a.print.len == 0)
		a.print = fingerprint(r->arena, a.body);
	/* A proxy may have appended "-gzip". */
	if (a.print.len > 0 && strstr(a.asked, a.print.s) != NULL)
		a.status = NOT_MODIFIED;
	fcgi_printf(w, "Status: %d\r\n", (int)a.status);
	if (a.status == SEE_OTHER || a.status == MOVED)
		fcgi_printf(w, "Location: %s\r\n", r->location.s);
	if (a.status == METHOD_NOT_ALLOWED)
		fcgi_printf(w, "Allow: %s\r\n", a.allow);
	if (a.status == UNAVAILABLE || a.status == TOO_MANY)
		fcgi_printf(w, "Retry-After: %d\r\n", r->retry_s > 0 ?
		    (int)r->retry_s : RETRY_S);
	if (a.status == OK && r->route != NULL && r->route->refresh_s > 0)
		fcgi_printf(w, "Refresh: %d\r\n", r->route->refresh_s);
	if (r->cookie.len > 0)
		fcgi_printf(w, "Set-Cookie: %s\r\n", r->cookie.s);
	if (r->device_cookie.len > 0)
		fcgi_printf(w, "Set-Cookie: %s\r\n", r->device_cookie.s);
	if (r->did_cookie.len > 0)
		fcgi_printf(w, "Set-Cookie: %s\r\n", r->did_cookie.s);
	/* For portal.js: XMLHttpRequest does not report redirects. */
	if (has_body(a.status) && r->method == POST)
		fcgi_printf(w, "X-Answer: form\r\n");
	if (has_body(a.status))
		fcgi_printf(w, "Content-Type: %s\r\nContent-Length: %zu\r\n",
		    a.type != NULL ? a.type : "text/html; charset=utf-8",
		    a.body.len);
	if (a.status == OK && r->save_as.len > 0)
		answer_name(w, r, "inline", r->save_as, text_print(r->arena,
		    "document%s", strrchr(r->save_as.s, '.')).s);
	answer_headers(w, r, policy_of_pages);
	caching(w, &a);
	fcgi_printf(w, "\r\n");
	if (has_body(a.status) && !a.head)
		fcgi_write(w, a.body);
	return a.status;
}
