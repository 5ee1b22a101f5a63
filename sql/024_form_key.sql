-- The key of a form that makes something new knows where the form led, so the
-- same form sent again is answered by the dispatcher.
RENAME TABLE form_once TO form_key;
ALTER TABLE form_key
    RENAME COLUMN once_key TO form_key,
    RENAME COLUMN print TO digest,
    ADD COLUMN account_id BIGINT,                      -- who sent it
    ADD COLUMN led_to     VARCHAR(200) NOT NULL DEFAULT '';
    -- office/meetings/7; '' when that was discarded

UPDATE form_key k
  JOIN (SELECT once_key, author_id AS account_id,
               CONCAT('office/meetings/', id) AS led_to
          FROM meeting WHERE once_key IS NOT NULL
        UNION ALL
        SELECT t.once_key, t.author_id,
               CONCAT(IF(EXISTS (SELECT 1 FROM account_role r
                                  WHERE r.account_id = t.author_id
                                    AND r.role = 'office'),
                   'office', 'liaison'), '/topics/', t.id)
          FROM topic t WHERE t.once_key IS NOT NULL
        UNION ALL
        SELECT once_key, author_id, CONCAT('press/notices/', id)
          FROM notice WHERE once_key IS NOT NULL
        UNION ALL
        SELECT once_key, author_id, CONCAT('press/policies/', id)
          FROM policy WHERE once_key IS NOT NULL
        UNION ALL
        SELECT once_key, NULL, CONCAT('office/accounts/', id)
          FROM account WHERE once_key IS NOT NULL
        UNION ALL
        SELECT once_key, account_id, ''
          FROM discarded WHERE once_key IS NOT NULL) made
    ON made.once_key = k.form_key
   SET k.account_id = made.account_id, k.led_to = made.led_to;
ALTER TABLE form_key ADD INDEX (led_to);

ALTER TABLE meeting   DROP COLUMN once_key;
ALTER TABLE topic     DROP COLUMN once_key;
ALTER TABLE notice    DROP COLUMN once_key;
ALTER TABLE policy    DROP COLUMN once_key;
ALTER TABLE account   DROP COLUMN once_key;
ALTER TABLE discarded DROP COLUMN once_key;
