-- Secret addresses of personal calendars.  The token is shown to its account
-- only; the program that sends the calendar looks for its hash.
CREATE TABLE calendar_feed (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id    BIGINT       NOT NULL,
    token         VARCHAR(40)  NOT NULL,
    token_hash    BINARY(32)   NOT NULL UNIQUE,   -- SHA-256 of the token
    created_at    BIGINT       NOT NULL,
    ended_at      BIGINT,
    INDEX (account_id, id),
    FOREIGN KEY (account_id) REFERENCES account (id)
);
