-- The second factor of an account (credentials/second_factor.h).

-- Codes up to last_step, a number of half minutes, are not accepted again.
CREATE TABLE second_factor (
    account_id    BIGINT       NOT NULL PRIMARY KEY,
    secret        CHAR(32)     NOT NULL,   -- base32
    last_step     BIGINT       NOT NULL,
    since         BIGINT       NOT NULL,
    FOREIGN KEY (account_id) REFERENCES account (id)
);

-- What a session is shown until its owner confirms it with a code.
CREATE TABLE second_factor_offer (
    session_id    BIGINT       NOT NULL PRIMARY KEY,
    secret        CHAR(32)     NOT NULL,
    codes         VARCHAR(1000) NOT NULL,  -- one a line
    FOREIGN KEY (session_id) REFERENCES session (id) ON DELETE CASCADE
);

CREATE TABLE recovery_code (
    account_id    BIGINT       NOT NULL,
    code_hash     BINARY(32)   NOT NULL,
    used_at       BIGINT,
    PRIMARY KEY (account_id, code_hash),
    FOREIGN KEY (account_id) REFERENCES second_factor (account_id)
);

-- Browsers that are not asked for a code.
CREATE TABLE device (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id    BIGINT       NOT NULL,
    token_hash    BINARY(32)   NOT NULL UNIQUE,   -- SHA-256 of the cookie
    created_at    BIGINT       NOT NULL,
    seen_at       BIGINT       NOT NULL,
    expires_at    BIGINT       NOT NULL,
    address       VARCHAR(45)  NOT NULL,
    agent         VARCHAR(200) NOT NULL,
    FOREIGN KEY (account_id) REFERENCES second_factor (account_id)
);

-- What the session must do first: 1 give a code, 2 set up a second factor.
ALTER TABLE session ADD COLUMN step TINYINT NOT NULL DEFAULT 0;

INSERT INTO setting (id, name, kind, value, initial, least, most)
    SELECT MAX(id) + 1, 'second-factor', 'number', '2', '2', 0, 3 FROM setting;
