-- Signing in: what a session and an account need, tries that failed, forms
-- kept for who was signed out, and the chain of the audit log.

ALTER TABLE account
    ADD COLUMN revision   INT     NOT NULL DEFAULT 0,
    ADD COLUMN ended_at   BIGINT,
    ADD CHECK (state <> 2 OR ended_at IS NOT NULL);

-- Passwords that were; how many count is a setting.
CREATE TABLE credential_before (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id    BIGINT       NOT NULL,
    password_hash VARCHAR(200) NOT NULL,
    INDEX (account_id, id),
    FOREIGN KEY (account_id) REFERENCES account (id)
);

-- An ended session is kept for a day: a form of it that comes late belongs to
-- somebody.
ALTER TABLE session
    ADD COLUMN id          BIGINT      NOT NULL AUTO_INCREMENT UNIQUE FIRST,
    ADD COLUMN address     VARCHAR(45) NOT NULL DEFAULT '',
    ADD COLUMN agent       VARCHAR(200) NOT NULL DEFAULT '',
    ADD COLUMN must_change TINYINT     NOT NULL DEFAULT 0,
    ADD COLUMN ended_at    BIGINT,
    ADD INDEX (form_token);

-- Failed tries to sign in, by account, by address, and by both.
CREATE TABLE sign_in_try (
    subject       BINARY(32)   NOT NULL PRIMARY KEY,  -- SHA-256
    failures      INT          NOT NULL,
    last_at       BIGINT       NOT NULL,
    wait_until    BIGINT       NOT NULL DEFAULT 0,
    INDEX (last_at)
);

-- What was typed into a form whose session had ended, one a page.
CREATE TABLE kept_form (
    account_id    BIGINT       NOT NULL,
    path          VARCHAR(200) NOT NULL,
    body          MEDIUMTEXT   NOT NULL,   -- as posted, without the token
    kept_at       BIGINT       NOT NULL,
    PRIMARY KEY (account_id, path),
    FOREIGN KEY (account_id) REFERENCES account (id)
);

-- id runs without a gap from the chain's first row; hash is that of the row
-- and of the row before it (audit/audit.h).
ALTER TABLE audit
    ADD COLUMN address    VARCHAR(45)  NOT NULL DEFAULT '',
    ADD COLUMN before_    VARCHAR(2000) NOT NULL DEFAULT '',
    ADD COLUMN hash       BINARY(32),
    ADD INDEX (account_id, id);

CREATE TABLE audit_head (
    id            TINYINT      NOT NULL PRIMARY KEY CHECK (id = 1),
    since         BIGINT       NOT NULL,   -- rows up to this one have no hash
    last          BIGINT       NOT NULL,
    hash          BINARY(32)   NOT NULL
);
INSERT INTO audit_head (id, since, last, hash)
    SELECT 1, COALESCE(MAX(id), 0), COALESCE(MAX(id), 0), REPEAT(CHAR(0), 32)
      FROM audit;

-- Numbers that are given once and in order (conference/register.h).
CREATE TABLE register (
    kind          VARCHAR(16)  NOT NULL,
    year          SMALLINT     NOT NULL,
    last          INT          NOT NULL,
    PRIMARY KEY (kind, year),
    CHECK (kind IN ('topic', 'index'))
);
