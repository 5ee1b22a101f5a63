/* role: what an account may do, as bits. */
#ifndef IDENTITY_ROLE_H
#define IDENTITY_ROLE_H

/*
 * One bit a role, because a person may have several: the editor of a small
 * county is its reviewer's liaison.  The names are those of account_role.
 */
enum role {
	ANYONE = 0,
	LIAISON = 1 << 0, EDITOR = 1 << 1, REVIEWER = 1 << 2, LEGAL = 1 << 3,
	OFFICE = 1 << 4, CONVENER = 1 << 5, SYSTEM = 1 << 6,
	SECURITY = 1 << 7, AUDITOR = 1 << 8,
	SIGNED_IN = 1 << 15	/* whoever is, with roles or without */
};

enum { ROLES = 9 };
extern const char *const role_names[ROLES + 1];	/* in this order, then NULL */

/* The column `roles` of account a; the order is that of the bits. */
#define ROLES_OF_ACCOUNT						\
    "(SELECT BIT_OR(1 << (FIELD(r.role, 'liaison', 'editor', 'reviewer',"	\
    "        'legal', 'office', 'convener', 'system', 'security',"	\
    "        'auditor') - 1))"						\
    "   FROM account_role r WHERE r.account_id = a.id) AS roles"

#endif
