-- More exact views for the public.

-- After its last day a policy is expired, whatever its row says.  Labels,
-- filters and counts use this view.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW public_policy AS
    SELECT id, version, index_number, title, document_number, issuer, subject,
           summary, source, category_id, unit_id, made_on, valid_until,
           IF(validity IN ('valid', 'amended')
              AND valid_until < DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR),
              'expired', validity) AS validity, published_at, updated_at
      FROM policy
     WHERE state = 2 AND published_at <= UNIX_TIMESTAMP();

-- Keeps the indexes covering, so counting a list reads no rows.
ALTER TABLE policy
    DROP INDEX published_at,
    DROP INDEX category_id,
    DROP INDEX unit_id,
    ADD INDEX published_at (published_at, id, state, validity, valid_until),
    ADD INDEX category_id (category_id, state, published_at, id, validity,
        valid_until, unit_id),
    ADD INDEX unit_id (unit_id, state, published_at, id, validity,
        valid_until);

-- Only what was public is gone: not what was withdrawn, or ended, before its
-- time of publication.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW public_gone AS
    SELECT 'policy' AS kind, id, withdrawn_at AS gone_at, withdrawn_why AS why
      FROM policy
     WHERE state = 3 AND published_at <= withdrawn_at
    UNION ALL
    SELECT 'notice', id, withdrawn_at, withdrawn_why
      FROM notice
     WHERE state = 3 AND published_at <= withdrawn_at
    UNION ALL
    SELECT 'notice', id,
           UNIX_TIMESTAMP(posted_until + INTERVAL 1 DAY) - 28800, ''
      FROM notice
     WHERE state = 2
       AND posted_until < DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR)
       AND published_at < UNIX_TIMESTAMP(posted_until + INTERVAL 1 DAY) - 28800;

-- Past meetings are paged by key.
ALTER TABLE meeting ADD INDEX (starts_at, id, state);

-- The chair as text, as in later announcements.
UPDATE meeting m
  JOIN seat s ON s.id = m.chair_seat_id
  JOIN person p ON p.id = s.person_id
   SET m.chair = CONCAT(p.name, ' ', s.office, s.post)
 WHERE m.chair = '';

-- The homes that have or had files.  Most have none, and their pages skip the
-- query.
CREATE SQL SECURITY DEFINER VIEW public_file_home AS
    SELECT policy_id, notice_id, meeting_id
      FROM file;
