/*
 * reached: the FROM parts of statements about a topic, private to this folder:
 * what is decided of its items i, or follows the answer to its referral f, and
 * the tasks k of these; and the day of a moment.
 */
#ifndef CONFERENCE_CHAIN_REACHED_H
#define CONFERENCE_CHAIN_REACHED_H

#define DAY(moment) "DATE(FROM_UNIXTIME(" moment " + 28800))"
#define DECIDED								\
    "  FROM agenda_item i JOIN decided_resolution r ON r.item_id = i.id"
#define FOLLOWED							\
    "  FROM referral f JOIN decided_resolution r"			\
    "    ON r.id = f.resolution_id"
#define DECIDED_TASK DECIDED "  JOIN task k ON k.resolution_id = r.id"
#define FOLLOWED_TASK							\
    "  FROM referral f JOIN task k ON k.referral_id = f.id"
#define OF_ITEM " WHERE i.topic_id = :topic_id"
#define OF_REFERRAL " WHERE f.topic_id = :topic_id"

#endif
