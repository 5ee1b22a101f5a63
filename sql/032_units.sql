-- Units are changed on screen: their contacts, their history, and who stands
-- for whom from which day.
ALTER TABLE unit
    ADD COLUMN state      TINYINT      NOT NULL DEFAULT 0 CHECK (state = 0),
    ADD COLUMN revision   INT          NOT NULL DEFAULT 0,
    ADD COLUMN author_id  BIGINT,
    ADD COLUMN phone      VARCHAR(80)  NOT NULL DEFAULT '',
    ADD COLUMN address    VARCHAR(200) NOT NULL DEFAULT '',
    ADD COLUMN hours      VARCHAR(200) NOT NULL DEFAULT '',
    ADD COLUMN reason     VARCHAR(500) NOT NULL DEFAULT '',  -- last correction
    ADD COLUMN changed_at BIGINT       NOT NULL DEFAULT 0,
    ADD FOREIGN KEY (author_id) REFERENCES account (id);

-- From `since` to `until` (9999-12-31: without an end), both included, the
-- duties, seats and open topics of unit_id are heir_id's.  A unit is its own
-- heir as long as it lasts, and longer when nobody succeeded it.
CREATE SQL SECURITY DEFINER VIEW unit_heir AS
    WITH RECURSIVE heir (unit_id, heir_id, since, until) AS (
        SELECT u.id, u.id, u.since,
               COALESCE(IF(EXISTS (SELECT 1 FROM unit_succession x
                                    WHERE x.predecessor_id = u.id),
                           u.until, NULL), DATE '9999-12-31')
          FROM unit u
        UNION
        SELECT h.unit_id, s.successor_id, s.day,
               COALESCE(IF(EXISTS (SELECT 1 FROM unit_succession x
                                    WHERE x.predecessor_id = n.id),
                           n.until, NULL), DATE '9999-12-31')
          FROM heir h
          JOIN unit_succession s
            ON s.predecessor_id = h.heir_id AND s.day > h.since
          JOIN unit n ON n.id = s.successor_id)
    SELECT unit_id, heir_id, since, until FROM heir;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW own_event AS
    SELECT id, kind, object_id, at, account_id, verb, state, sequence, reason
      FROM event
     WHERE FIND_IN_SET(kind, CASE SUBSTRING_INDEX(USER(), '@', 1)
           WHEN 'portal_office'  THEN 'meeting,topic,unit'
           WHEN 'portal_liaison' THEN 'topic,unit'
           WHEN 'portal_press'   THEN 'notice,policy'
           ELSE '' END) > 0
      WITH CASCADED CHECK OPTION;

-- Whose liaisons read and write the topics of a unit today: its own, and those
-- of its successors.
CREATE SQL SECURITY DEFINER VIEW topic_reader AS
    SELECT id AS unit_id, id AS reader_id FROM unit
    UNION ALL
    SELECT unit_id, heir_id FROM unit_heir
     WHERE unit_id <> heir_id
       AND DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR) BETWEEN since AND until;
