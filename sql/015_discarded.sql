-- Drafts that were discarded before anybody else saw them.  Their text and
-- files are deleted; this row stays.  once_key: the key of the form that
-- created the draft, so that submitting it again creates nothing.
CREATE TABLE discarded (
    kind          VARCHAR(8)   NOT NULL,
    object_id     BIGINT       NOT NULL,
    once_key      BINARY(16)   UNIQUE,
    unit_id       BIGINT,                  -- of a topic
    account_id    BIGINT       NOT NULL,
    at            BIGINT       NOT NULL,
    PRIMARY KEY (kind, object_id),
    CHECK (kind IN ('topic', 'notice', 'policy', 'meeting')),
    FOREIGN KEY (unit_id) REFERENCES unit (id),
    FOREIGN KEY (account_id) REFERENCES account (id)
);
