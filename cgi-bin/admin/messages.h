/*
 * messages: translates the messages of the administrator's command.
 *
 * The sources have them in English.  The Chinese is in
 * templates/lianxi/zh_CN.po, which the build turns into a table
 * (conf/messages.sh); tests/gates.sh compares both with gettext's tools.
 * gettext(3) itself is not used, because it reads no catalogue in the locale
 * C.UTF-8 (glibc 2.39 and later), the only locale of a minimal Debian.
 */
#ifndef ADMIN_MESSAGES_H
#define ADMIN_MESSAGES_H

/* The Chinese of a message; the message itself when it has no translation. */
__attribute__((format_arg(1)))
const char	*message(const char *english);

#define _(english)	message(english)
/* Marks a message in a table; message() translates it when it is used. */
#define N_(english)	english

#endif
