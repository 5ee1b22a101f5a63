/* role: the roles of an account, as bits. */
#ifndef IDENTITY_ROLE_H
#define IDENTITY_ROLE_H

/*
 * One bit per role, because an account may have several.  The names are those
 * of the column account_role.role.
 */
enum role {
	ANYONE = 0,
	LIAISON = 1 << 0, EDITOR = 1 << 1, REVIEWER = 1 << 2, LEGAL = 1 << 3,
	OFFICE = 1 << 4, CONVENER = 1 << 5, SYSTEM = 1 << 6,
	SECURITY = 1 << 7, AUDITOR = 1 << 8,
	MEMBER = 1 << 9,	/* of a unit, with a seat */
	TOWNSHIP = 1 << 10,	/* of a township; it has no other role */
	SIGNED_IN = 1 << 15	/* any account, also one without roles */
};

enum { ROLES = 11 };
extern const char *const role_names[ROLES + 1];	/* by bit, then NULL */

/* SQL for the column `roles` of account a; FIELD() lists them by bit. */
#define ROLES_OF_ACCOUNT						\
    "(SELECT BIT_OR(1 << (FIELD(r.role, 'liaison', 'editor', 'reviewer',"	\
    "        'legal', 'office', 'convener', 'system', 'security',"	\
    "        'auditor', 'member', 'township') - 1))"			\
    "   FROM account_role r WHERE r.account_id = a.id) AS roles"

#endif
