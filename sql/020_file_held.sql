-- Uploads without a home, held for the account that sent them.
CREATE TABLE file_held (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id    BIGINT       NOT NULL,
    sha256        BINARY(32)   NOT NULL,   -- of the content, see file_part
    size          BIGINT       NOT NULL,
    name          VARCHAR(200) NOT NULL,
    media_type    VARCHAR(100) NOT NULL,
    held_at       BIGINT       NOT NULL,
    INDEX (account_id, id),
    INDEX (sha256),
    INDEX (held_at),
    CHECK (size BETWEEN 1 AND 20971520),
    FOREIGN KEY (account_id) REFERENCES account (id)
);
