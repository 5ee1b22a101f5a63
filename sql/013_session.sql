-- A session's row is of no use to a thief: it has only the SHA-256 of the
-- session's token and of its form token (identity/session.h).  Everybody has to
-- sign in again; a form that is open is saved.
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
