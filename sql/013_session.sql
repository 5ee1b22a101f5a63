-- A session's row opens nothing: what its forms carry is made of the token that
-- the browser has (identity/session.h), and of either the row has the SHA-256 only.
-- Whoever is signed in signs in again; a form that is open meanwhile is kept.
ALTER TABLE session
    ADD COLUMN form_hash  BINARY(32),
    ADD INDEX (form_hash);
UPDATE session
   SET form_hash = UNHEX(SHA2(form_token, 256)),
       ended_at = COALESCE(ended_at, UNIX_TIMESTAMP());
ALTER TABLE session
    DROP INDEX form_token,
    DROP COLUMN form_token,
    MODIFY COLUMN form_hash BINARY(32) NOT NULL;
