-- Standards are drafted, reviewed and published.  A series is the category, the
-- name and the area; a published amount is never changed: the next one is
-- another row.  `until` is only set where a series ended without a next one.
ALTER TABLE standard
    DROP CONSTRAINT IF EXISTS CONSTRAINT_1,
    MODIFY category_id BIGINT,
    MODIFY name   VARCHAR(80)  NOT NULL DEFAULT '',
    MODIFY per    VARCHAR(40)  NOT NULL DEFAULT '',  -- 人·月
    MODIFY since  DATE,
    MODIFY document VARCHAR(300) NOT NULL DEFAULT '',
    ADD area      VARCHAR(80)  NOT NULL DEFAULT '' AFTER name,  -- 城市; '': all
    ADD amount    DECIMAL(12, 2) AFTER area,         -- yuan
    ADD state     TINYINT      NOT NULL DEFAULT 0,   -- enum standard_state
    ADD revision  INT          NOT NULL DEFAULT 0,
    ADD author_id BIGINT,
    ADD writer_id BIGINT,                  -- who saved or sent it last
    ADD reviewer_id BIGINT,
    ADD opinion   VARCHAR(500) NOT NULL DEFAULT '',
    ADD withdrawn_why VARCHAR(500) NOT NULL DEFAULT '',
    ADD written_at BIGINT      NOT NULL DEFAULT 0,
    ADD sent_at   BIGINT,
    ADD published_at BIGINT,
    ADD withdrawn_at BIGINT,
    ADD public_since DATE;                 -- since, while it is published

UPDATE standard SET amount = amount_fen / 100, state = 2,
       written_at = UNIX_TIMESTAMP(), published_at = UNIX_TIMESTAMP(),
       public_since = since;

ALTER TABLE standard
    DROP COLUMN amount_fen,
    ADD UNIQUE public_series (category_id, name, area, public_since),
    DROP INDEX category_id,
    ADD INDEX (state, written_at),
    ADD CONSTRAINT standard_amount CHECK (amount > 0),
    ADD CONSTRAINT standard_state CHECK (state BETWEEN 0 AND 3),
    ADD CONSTRAINT standard_whole CHECK (state <> 2 OR (amount IS NOT NULL
        AND category_id IS NOT NULL AND name <> '' AND document <> ''
        AND published_at IS NOT NULL)),
    ADD CONSTRAINT standard_public CHECK (state = 2 AND public_since = since
        OR state <> 2 AND public_since IS NULL),
    ADD CONSTRAINT standard_withdrawn CHECK (state <> 3
        OR withdrawn_why <> '' AND withdrawn_at IS NOT NULL),
    ADD CONSTRAINT standard_author CHECK (reviewer_id IS NULL
        OR reviewer_id <> COALESCE(author_id, 0)
        AND reviewer_id <> COALESCE(writer_id, 0)),
    ADD FOREIGN KEY (author_id) REFERENCES account (id),
    ADD FOREIGN KEY (writer_id) REFERENCES account (id),
    ADD FOREIGN KEY (reviewer_id) REFERENCES account (id);

-- What is published; until: the day before the next amount of its series.
CREATE SQL SECURITY DEFINER VIEW public_standard AS
    SELECT s.id, s.category_id, s.name, s.area, s.amount, s.per, s.since,
           NULLIF(LEAST(COALESCE(s.until, '9999-12-31'),
               COALESCE(LEAD(s.since) OVER (PARTITION BY s.category_id, s.name,
                   s.area ORDER BY s.since) - INTERVAL 1 DAY, '9999-12-31')),
               '9999-12-31') AS until,
           s.policy_id, s.document, s.published_at
      FROM standard s
     WHERE s.state = 2;

ALTER TABLE discarded DROP CONSTRAINT IF EXISTS CONSTRAINT_1;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW own_event AS
    SELECT id, kind, object_id, at, account_id, verb, state, sequence, reason
      FROM event
     WHERE FIND_IN_SET(kind, CASE SUBSTRING_INDEX(USER(), '@', 1)
           WHEN 'portal_office'  THEN 'meeting,topic'
           WHEN 'portal_liaison' THEN 'topic'
           WHEN 'portal_press'   THEN 'notice,policy,standard'
           ELSE '' END) > 0
      WITH CASCADED CHECK OPTION;
