/* Roles of an account, as bits. */
#include <stddef.h>

#include "identity/role.h"

const char *const role_names[] = { "liaison", "editor", "reviewer", "legal",
    "office", "convener", "system", "security", "auditor",
    "member", "township", NULL };
