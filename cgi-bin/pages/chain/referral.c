/* Shows a referral, to the office and to the units that may read it. */
#include "conference/referrals/referral.h"
#include "pages/chain/chain.h"
#include "pages/chain/referral.h"

enum status
referral_page(struct request *r, struct view *v)
{
	struct referral row = { .id = 0 };
	enum status status = record_show(r, v, &row);

	chain_show_of(r, v, row.topic_id);
	return status;
}
