-- A member's change on an agenda is agreed to, declined or deferred.

ALTER TABLE agenda_item DROP CONSTRAINT CONSTRAINT_8;
UPDATE agenda_item i JOIN seat_change c ON c.id = i.seat_change_id
   SET i.outcome = CASE WHEN c.state = 2 THEN 'agreed'
                        WHEN c.state = 3 THEN 'declined'
                        WHEN i.outcome = 'resolved' THEN 'agreed'
                        ELSE 'deferred' END
 WHERE i.sort = 'member' AND i.outcome <> '';
ALTER TABLE agenda_item
    ADD INDEX (outcome, state),
    ADD CONSTRAINT agenda_outcome_of CHECK (outcome = ''
        OR IF(kind = 'liaison',
            outcome IN ('up-topic', 'up-decision', 'settled', 'returned',
                'deferred'),
            IF(sort = 'member',
                outcome IN ('agreed', 'declined', 'deferred'),
                outcome IN ('resolved', 'noted', 'deferred', 'referred'))));

-- The conference that a member's change waits for: it is on its agenda, or was
-- decided there and the minutes are not issued.
CREATE SQL SECURITY DEFINER VIEW change_pass AS
    SELECT i.id, i.seat_change_id, i.meeting_id, i.state AS item_state,
           m.name, m.starts_at, m.state > 0 AS announced
      FROM agenda_item i
      JOIN meeting m ON m.id = i.meeting_id
     WHERE i.seat_change_id IS NOT NULL
       AND (i.state = 0
            OR (i.state = 1 AND i.outcome IN ('agreed', 'declined')
                AND NOT EXISTS (SELECT 1 FROM minutes n
                                 WHERE n.meeting_id = i.meeting_id
                                   AND n.version > 0)));

-- What was said there as the reason.
ALTER TABLE seat_change MODIFY answer VARCHAR(1000) NOT NULL DEFAULT '';
