-- Signing in: columns of sessions and accounts, failed attempts, saved forms,
-- and the chain of the audit log.

ALTER TABLE account
    ADD COLUMN revision   INT     NOT NULL DEFAULT 0,
    ADD COLUMN ended_at   BIGINT,
    ADD CHECK (state <> 2 OR ended_at IS NOT NULL);

-- Earlier passwords; PASSWORD_HISTORY says how many are refused.
CREATE TABLE credential_before (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id    BIGINT       NOT NULL,
    password_hash VARCHAR(200) NOT NULL,
    INDEX (account_id, id),
    FOREIGN KEY (account_id) REFERENCES account (id)
);

-- An ended session is kept for a day, to find the owner of a form that is
-- submitted late.
ALTER TABLE session
    ADD COLUMN id          BIGINT      NOT NULL AUTO_INCREMENT UNIQUE FIRST,
    ADD COLUMN address     VARCHAR(45) NOT NULL DEFAULT '',
    ADD COLUMN agent       VARCHAR(200) NOT NULL DEFAULT '',
    ADD COLUMN must_change TINYINT     NOT NULL DEFAULT 0,
    ADD COLUMN ended_at    BIGINT,
    ADD INDEX (form_token);

-- Failed attempts to sign in, per login, per address, and per both.
CREATE TABLE sign_in_try (
    subject       BINARY(32)   NOT NULL PRIMARY KEY,  -- SHA-256
    failures      INT          NOT NULL,
    last_at       BIGINT       NOT NULL,
    wait_until    BIGINT       NOT NULL DEFAULT 0,
    INDEX (last_at)
);

-- Forms submitted after the session had ended, one per account and path.
CREATE TABLE kept_form (
    account_id    BIGINT       NOT NULL,
    path          VARCHAR(200) NOT NULL,
    body          MEDIUMTEXT   NOT NULL,   -- as submitted, without the token
    kept_at       BIGINT       NOT NULL,
    PRIMARY KEY (account_id, path),
    FOREIGN KEY (account_id) REFERENCES account (id)
);

-- id has no gaps from the chain's first row on; hash covers the row and the
-- hash of the row before it (audit/audit.h).
ALTER TABLE audit
    ADD COLUMN address    VARCHAR(45)  NOT NULL DEFAULT '',
    ADD COLUMN before_    VARCHAR(2000) NOT NULL DEFAULT '',
    ADD COLUMN hash       BINARY(32),
    ADD INDEX (account_id, id);

CREATE TABLE audit_head (
    id            TINYINT      NOT NULL PRIMARY KEY CHECK (id = 1),
    since         BIGINT       NOT NULL,   -- rows up to this id have no hash
    last          BIGINT       NOT NULL,
    hash          BINARY(32)   NOT NULL
);
INSERT INTO audit_head (id, since, last, hash)
    SELECT 1, COALESCE(MAX(id), 0), COALESCE(MAX(id), 0), REPEAT(CHAR(0), 32)
      FROM audit;

-- Counters without gaps (conference/register.h).
CREATE TABLE register (
    kind          VARCHAR(16)  NOT NULL,
    year          SMALLINT     NOT NULL,
    last          INT          NOT NULL,
    PRIMARY KEY (kind, year),
    CHECK (kind IN ('topic', 'index'))
);
