-- The calendar of workdays: which days are off, and which weekends are worked.

CREATE TABLE day_off (
    day           DATE         NOT NULL PRIMARY KEY,
    kind          VARCHAR(4)   NOT NULL,   -- off, or work: a make-up workday
    name          VARCHAR(40)  NOT NULL,   -- of the holiday
    document      VARCHAR(120) NOT NULL DEFAULT '',   -- that says so
    CHECK (kind IN ('off', 'work')),
    CHECK (name <> '')
);

-- A posting whose end was counted and not typed: the day from which it runs,
-- and how many workdays.
ALTER TABLE notice
    ADD COLUMN posted_from DATE,
    ADD COLUMN posted_days SMALLINT,
    ADD INDEX (posted_from, posted_until);
ALTER TABLE notice_version
    ADD COLUMN posted_from DATE,
    ADD COLUMN posted_days SMALLINT;

-- So far the end was counted over weekends only.
UPDATE notice n
  JOIN notice_kind k ON k.code = n.kind
   SET n.posted_days = k.posting_days,
       n.posted_from = DATE('1970-01-01'
           + INTERVAL n.published_at + 28800 SECOND)
 WHERE n.state = 2 AND k.posting_days IS NOT NULL
   AND n.posted_until = DATE('1970-01-01'
           + INTERVAL n.published_at + 28800 SECOND)
       - INTERVAL GREATEST(WEEKDAY('1970-01-01'
           + INTERVAL n.published_at + 28800 SECOND) - 4, 0) DAY
       + INTERVAL k.posting_days + 2 * ((LEAST(WEEKDAY('1970-01-01'
           + INTERVAL n.published_at + 28800 SECOND), 4) + k.posting_days)
           DIV 5) DAY;
UPDATE notice_version v
  JOIN notice n ON n.id = v.notice_id AND n.version = v.version
   SET v.posted_from = n.posted_from, v.posted_days = n.posted_days
 WHERE n.posted_from IS NOT NULL;

-- What is over stays in a list, without its text.
CREATE SQL SECURITY DEFINER VIEW public_posting_over AS
    SELECT id, title, kind, unit_id, published_at, posted_until
      FROM notice FORCE INDEX (posted_until)
     WHERE state = 2 AND published_at <= UNIX_TIMESTAMP()
       AND posted_until < DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR);

-- What a change of the calendar moved: an event of each thing, whose reason is
-- the day before and the day after.  Who keeps the calendar writes these events
-- of any kind, and no others.
CREATE SQL SECURITY DEFINER VIEW recount_event AS
    SELECT id, kind, object_id, at, account_id, verb, state, sequence, reason
      FROM event
     WHERE verb = 'recount'
      WITH CHECK OPTION;
CREATE SQL SECURITY DEFINER VIEW recount AS
    SELECT e.id, e.kind, e.object_id, e.at, n.title,
           CAST(LEFT(e.reason, 10) AS DATE) AS was,
           CAST(RIGHT(e.reason, 10) AS DATE) AS becomes
      FROM event e
      JOIN notice n ON e.kind = 'notice' AND n.id = e.object_id
     WHERE e.verb = 'recount';
