/*
 * messages: what the administrator's command says.
 *
 * The sources say it in English.  The Chinese of each message is in
 * templates/lianxi/zh_CN.po, which the build turns into a table
 * (conf/messages.sh); tests/gates.sh compares the two with gettext's tools.
 * gettext(3) itself is not used: it reads no catalogue in the C.UTF-8 locale
 * (glibc 2.39 and later), the only one a minimal Debian has.
 */
#ifndef ADMIN_MESSAGES_H
#define ADMIN_MESSAGES_H

/* The Chinese of a message; the message itself when there is none. */
__attribute__((format_arg(1)))
const char	*message(const char *english);

#define _(english)	message(english)
/* Marks a message in a table, which message() translates when it is used. */
#define N_(english)	english

#endif
