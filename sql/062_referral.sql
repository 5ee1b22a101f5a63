-- Major matters that a conference passed up to the county government.

CREATE TABLE referral (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    state         TINYINT      NOT NULL DEFAULT 0,
    -- 0 prepared, 1 sent, 2 answered, 3 followed
    revision      INT          NOT NULL DEFAULT 0,
    author_id     BIGINT       NOT NULL,
    editor_id     BIGINT       NOT NULL,
    item_id       BIGINT       NOT NULL,   -- of the agenda
    topic_id      BIGINT,
    unit_id       BIGINT       NOT NULL,   -- lead: it reports the matter
    title         VARCHAR(120) NOT NULL,
    text          TEXT         NOT NULL DEFAULT '',
    document      VARCHAR(120) NOT NULL DEFAULT '',   -- its number
    sent_on       DATE,
    answer        VARCHAR(1000) NOT NULL DEFAULT '',
    answer_document VARCHAR(120) NOT NULL DEFAULT '',
    answered_on   DATE,
    follows       VARCHAR(12)  NOT NULL DEFAULT '', -- resolution, task, nothing
    resolution_id BIGINT,
    due_on        DATE,                    -- of the task
    note          VARCHAR(1000) NOT NULL DEFAULT '',   -- what follows, in words
    made_at       BIGINT       NOT NULL,
    changed_at    BIGINT       NOT NULL,
    UNIQUE KEY (item_id),
    INDEX (topic_id),
    INDEX (made_at, id),
    CONSTRAINT referral_state CHECK (state BETWEEN 0 AND 3),
    CONSTRAINT referral_sent CHECK (state < 1 OR sent_on IS NOT NULL),
    CONSTRAINT referral_answered CHECK ((state >= 2) = (answered_on IS NOT NULL)
        AND (state >= 2) = (answer <> '')),
    CONSTRAINT referral_followed CHECK ((state = 3) = (follows <> '')
        AND follows IN ('', 'resolution', 'task', 'nothing')
        AND (follows = 'resolution') = (resolution_id IS NOT NULL)
        AND (follows = 'task') = (due_on IS NOT NULL)),
    FOREIGN KEY (item_id) REFERENCES agenda_item (id),
    FOREIGN KEY (topic_id) REFERENCES topic (id),
    FOREIGN KEY (unit_id) REFERENCES unit (id),
    FOREIGN KEY (resolution_id) REFERENCES resolution (id),
    FOREIGN KEY (author_id) REFERENCES account (id),
    FOREIGN KEY (editor_id) REFERENCES account (id)
);
ALTER TABLE task ADD FOREIGN KEY (referral_id) REFERENCES referral (id);

-- Documents of a referral: what was sent, what was answered.
ALTER TABLE file
    DROP CONSTRAINT IF EXISTS file_of_one,
    ADD COLUMN referral_id BIGINT,
    ADD INDEX (referral_id, position),
    ADD FOREIGN KEY (referral_id) REFERENCES referral (id),
    ADD CONSTRAINT file_of_one CHECK ((policy_id IS NOT NULL)
        + (notice_id IS NOT NULL) + (topic_id IS NOT NULL)
        + (meeting_id IS NOT NULL) + (agenda_item_id IS NOT NULL)
        + (opinion_id IS NOT NULL) + (progress_id IS NOT NULL)
        + (referral_id IS NOT NULL) = 1);

INSERT INTO event_kind (program, kind) VALUES ('portal_office', 'referral');
