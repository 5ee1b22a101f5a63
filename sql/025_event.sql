-- What happened to a record, for the people who work with it: one table for
-- all kinds.  The log for auditors is another (audit).

CREATE TABLE event (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    kind          VARCHAR(8)   NOT NULL,   -- meeting
    object_id     BIGINT       NOT NULL,
    at            BIGINT       NOT NULL,
    account_id    BIGINT,
    verb          VARCHAR(16)  NOT NULL,   -- the name of the move
    state         TINYINT      NOT NULL,   -- where it led
    sequence      INT          NOT NULL DEFAULT 0,
    reason        VARCHAR(1000) NOT NULL DEFAULT '',
    INDEX (kind, object_id, id),
    FOREIGN KEY (account_id) REFERENCES account (id)
);

-- The words that a move changed after people had been told of them, a field a
-- row; moments as 2026-12-01 09:30, files as names with commas.
CREATE TABLE event_change (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    event_id      BIGINT       NOT NULL,
    field         VARCHAR(16)  NOT NULL,
    before_       VARCHAR(1000) NOT NULL,
    after_        VARCHAR(1000) NOT NULL,
    INDEX (event_id, id),
    FOREIGN KEY (event_id) REFERENCES event (id)
);

-- Of these a program reads and writes the kinds it works with, and no other.
CREATE SQL SECURITY DEFINER VIEW own_event AS
    SELECT id, kind, object_id, at, account_id, verb, state, sequence, reason
      FROM event
     WHERE FIND_IN_SET(kind, CASE SUBSTRING_INDEX(USER(), '@', 1)
           WHEN 'portal_office'  THEN 'meeting,topic'
           WHEN 'portal_liaison' THEN 'topic'
           WHEN 'portal_press'   THEN 'notice,policy'
           ELSE '' END) > 0
      WITH CASCADED CHECK OPTION;
CREATE SQL SECURITY DEFINER VIEW own_event_change AS
    SELECT id, event_id, field, before_, after_
      FROM event_change
     WHERE event_id IN (SELECT e.id FROM own_event e)
      WITH CASCADED CHECK OPTION;

-- The log has every move of a meeting.  A change and a cancellation raised the
-- sequence by one, so it is counted back from what it is now; meeting_change
-- says when, and which words.
INSERT INTO event (kind, object_id, at, account_id, verb, state, sequence,
                   reason)
    SELECT 'meeting', x.id, x.at, x.account_id, x.verb, x.state, x.sequence,
           x.reason
      FROM (SELECT l.id, l.account_id, l.verb, l.place, l.sequence,
                   COALESCE((SELECT MIN(c.at) FROM meeting_change c
                              WHERE c.meeting_id = l.id
                                AND c.sequence = l.sequence
                                AND l.verb = 'change'), l.at) AS at,
                   CASE l.verb WHEN 'announce' THEN 1 WHEN 'change' THEN 1
                        WHEN 'hold' THEN 2 WHEN 'cancel' THEN 3
                        ELSE 0 END AS state,
                   IF(l.verb = 'cancel', l.cancelled_why, '') AS reason
              FROM (SELECT m.id, m.cancelled_why, a.at, a.account_id,
                           SUBSTRING(a.verb, 9) AS verb, a.id AS place,
                           m.sequence + SUM(a.verb IN ('meeting.change',
                               'meeting.cancel')) OVER (PARTITION BY m.id
                               ORDER BY a.id) - SUM(a.verb IN (
                               'meeting.change', 'meeting.cancel'))
                               OVER (PARTITION BY m.id) AS sequence
                      FROM audit a JOIN meeting m ON m.id = a.object_id
                     WHERE a.verb IN ('meeting.create', 'meeting.save',
                           'meeting.announce', 'meeting.change',
                           'meeting.hold', 'meeting.cancel')) l
            UNION ALL
            -- What the log does not have, though it was told.
            SELECT c.meeting_id, MIN(c.account_id), 'change', 0, c.sequence,
                   MIN(c.at), 1, ''
              FROM meeting_change c
             WHERE c.sequence > (SELECT m.sequence FROM meeting m
                                  WHERE m.id = c.meeting_id)
                - (SELECT COUNT(*) FROM audit a
                    WHERE a.object_id = c.meeting_id
                      AND a.verb = 'meeting.cancel')
                OR c.sequence <= (SELECT m.sequence FROM meeting m
                                   WHERE m.id = c.meeting_id)
                - (SELECT COUNT(*) FROM audit a
                    WHERE a.object_id = c.meeting_id
                      AND a.verb IN ('meeting.change', 'meeting.cancel'))
             GROUP BY c.meeting_id, c.sequence) x
     ORDER BY x.at, x.place;
INSERT INTO event_change (event_id, field, before_, after_)
    SELECT e.id, c.field, c.before_, c.after_
      FROM meeting_change c
      JOIN event e ON e.kind = 'meeting' AND e.object_id = c.meeting_id
       AND e.verb = 'change' AND e.sequence = c.sequence
     ORDER BY c.id;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW public_meeting_change AS
    SELECT c.id, e.object_id AS meeting_id, e.sequence, e.at, c.field,
           c.before_, c.after_
      FROM event e
      JOIN event_change c ON c.event_id = e.id
      JOIN public_meeting m ON m.id = e.object_id
     WHERE e.kind = 'meeting';
DROP TABLE meeting_change;
