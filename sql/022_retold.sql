-- retold: the policy's text is edited, not the wording of the document.

ALTER TABLE policy ADD COLUMN retold TINYINT NOT NULL DEFAULT 0;
ALTER TABLE policy_version ADD COLUMN retold TINYINT NOT NULL DEFAULT 0;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW public_policy AS
    SELECT id, version, index_number, title, document_number, issuer, subject,
           summary, source, category_id, unit_id, made_on, valid_until,
           IF(validity IN ('valid', 'amended')
              AND valid_until < DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR),
              'expired', validity) AS validity, published_at, updated_at, retold
      FROM policy
     WHERE state = 2 AND published_at <= UNIX_TIMESTAMP();
