-- A posting gives a telephone number for objections.

ALTER TABLE notice ADD COLUMN objection_phone VARCHAR(40) NOT NULL DEFAULT '';
ALTER TABLE notice_version
    ADD COLUMN objection_phone VARCHAR(40) NOT NULL DEFAULT '';

CREATE OR REPLACE SQL SECURITY DEFINER VIEW public_notice AS
    SELECT id, version, index_number, kind, title, summary, source,
           category_id, unit_id, made_on, posted_until, published_at,
           updated_at, objection_phone
      FROM notice
     WHERE state = 2 AND published_at <= UNIX_TIMESTAMP()
       AND (posted_until IS NULL
            OR posted_until >= DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR));

-- Nine zeros are not an organisation code: remove index numbers made with them.
-- A paper gets one when it is published again with a code.
UPDATE policy SET index_number = NULL
 WHERE index_number LIKE '000000000/%';
UPDATE notice SET index_number = NULL
 WHERE index_number LIKE '000000000/%';
DELETE FROM register
 WHERE kind = 'index'
   AND EXISTS (SELECT 1 FROM conference WHERE organisation = '000000000');
UPDATE conference SET organisation = '' WHERE organisation = '000000000';
