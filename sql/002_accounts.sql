-- Accounts, sessions, and the audit log.

CREATE TABLE account (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    login         VARCHAR(40)  NOT NULL UNIQUE,
    person_id     BIGINT,
    unit_id       BIGINT,
    name          VARCHAR(40)  NOT NULL,
    state         TINYINT      NOT NULL DEFAULT 0,  -- active, locked, ended
    created_at    BIGINT       NOT NULL,
    CHECK (state BETWEEN 0 AND 2),
    FOREIGN KEY (person_id) REFERENCES person (id),
    FOREIGN KEY (unit_id) REFERENCES unit (id)
);

-- A table of its own, so that only one program gets a right to it.
CREATE TABLE credential (
    account_id    BIGINT       NOT NULL PRIMARY KEY,
    password_hash VARCHAR(200) NOT NULL,
    changed_at    BIGINT       NOT NULL,
    must_change   TINYINT      NOT NULL DEFAULT 1,
    FOREIGN KEY (account_id) REFERENCES account (id)
);

CREATE TABLE account_role (
    account_id    BIGINT       NOT NULL,
    role          VARCHAR(16)  NOT NULL,
    PRIMARY KEY (account_id, role),
    CHECK (role IN ('liaison', 'editor', 'reviewer', 'legal', 'office',
                    'convener', 'system', 'security', 'auditor')),
    FOREIGN KEY (account_id) REFERENCES account (id)
);

CREATE TABLE session (
    token_hash    BINARY(32)   NOT NULL PRIMARY KEY,  -- SHA-256 of the token
    account_id    BIGINT       NOT NULL,
    form_token    CHAR(43)     NOT NULL,
    created_at    BIGINT       NOT NULL,
    seen_at       BIGINT       NOT NULL,
    expires_at    BIGINT       NOT NULL,
    INDEX (account_id),
    INDEX (expires_at),
    FOREIGN KEY (account_id) REFERENCES account (id)
);

-- No program may change or delete a row: see grants.sql.
CREATE TABLE audit (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    at            BIGINT       NOT NULL,
    account_id    BIGINT,                  -- NULL: the administrator's command
    verb          VARCHAR(40)  NOT NULL,   -- topic.submit
    object_id     BIGINT       NOT NULL,
    detail        VARCHAR(2000) NOT NULL DEFAULT '',
    INDEX (verb, object_id),
    INDEX (at),
    FOREIGN KEY (account_id) REFERENCES account (id)
);
