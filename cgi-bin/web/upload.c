#include <string.h>

#include "web/upload.h"

bool
upload_is(const char *content_type)
{
	return strncmp(content_type, "multipart/form-data", 19) == 0;
}

enum status
upload_read(struct request *r, struct wire *w, struct tx *tx,
    const char *content_type, int64_t length)
{
	(void)r, (void)w, (void)tx, (void)content_type, (void)length;
	return BAD_REQUEST;
}
