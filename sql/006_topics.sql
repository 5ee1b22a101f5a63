-- Topics up to their acceptance.

-- The format of a topic's number.
ALTER TABLE conference
    ADD COLUMN topic_number VARCHAR(40) NOT NULL DEFAULT '议题〔{year}〕{n}号';

ALTER TABLE topic
    ADD COLUMN answered_at BIGINT,            -- accepted, returned or declined
    ADD COLUMN editor_id BIGINT,              -- last changed by
    ADD INDEX (unit_id, changed_at, id),
    ADD INDEX (unit_id, state, answered_at),
    ADD INDEX (editor_id, unit_id, changed_at),
    ADD INDEX (submitted_at),
    ADD FOREIGN KEY (editor_id) REFERENCES account (id),
    ADD CHECK (state <> 3 OR number IS NOT NULL),
    ADD CHECK (state IN (0, 2, 5) OR (submitted_at IS NOT NULL
        AND category_id IS NOT NULL AND problem <> '' AND proposal <> ''));

-- The history of a topic, for its readers; the audit log is for auditors.
CREATE TABLE topic_event (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    topic_id      BIGINT       NOT NULL,
    at            BIGINT       NOT NULL,
    account_id    BIGINT       NOT NULL,
    verb          VARCHAR(16)  NOT NULL,   -- submit, return, accept …
    state         TINYINT      NOT NULL,   -- the state after it
    reason        VARCHAR(1000) NOT NULL DEFAULT '',
    INDEX (topic_id, id),
    FOREIGN KEY (topic_id) REFERENCES topic (id),
    FOREIGN KEY (account_id) REFERENCES account (id)
);
