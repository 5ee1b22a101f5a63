-- What units are asked about a topic: their opinion by a day, and whether they
-- agree to settle it without a meeting.  Both name the version they are about.

CREATE TABLE inquiry (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    state         TINYINT      NOT NULL DEFAULT 0,
    -- 0 proposed by the topic's unit, 1 asked, 2 declined, 3 withdrawn
    revision      INT          NOT NULL DEFAULT 0,
    author_id     BIGINT       NOT NULL,
    editor_id     BIGINT       NOT NULL,
    topic_id      BIGINT       NOT NULL,
    number        INT          NOT NULL,   -- of the topic's version
    question      VARCHAR(1000) NOT NULL,
    required      BOOLEAN      NOT NULL DEFAULT FALSE,
    due_on        DATE,
    due_from      DATE,                    -- NULL: the day was typed
    due_days      SMALLINT,
    reason        VARCHAR(500) NOT NULL DEFAULT '',   -- why it was declined
    made_at       BIGINT       NOT NULL,
    decided_at    BIGINT,
    INDEX (state, id),
    CONSTRAINT inquiry_state CHECK (state BETWEEN 0 AND 3),
    CONSTRAINT inquiry_due CHECK (state <> 1 OR due_on IS NOT NULL),
    CONSTRAINT inquiry_reason CHECK (state <> 2 OR reason <> ''),
    FOREIGN KEY (topic_id, number) REFERENCES topic_version (topic_id, number),
    FOREIGN KEY (author_id) REFERENCES account (id),
    FOREIGN KEY (editor_id) REFERENCES account (id)
);
CREATE TABLE inquiry_unit (
    inquiry_id    BIGINT       NOT NULL,
    unit_id       BIGINT       NOT NULL,
    PRIMARY KEY (inquiry_id, unit_id),
    FOREIGN KEY (inquiry_id) REFERENCES inquiry (id),
    FOREIGN KEY (unit_id) REFERENCES unit (id)
);

CREATE TABLE opinion (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    state         TINYINT      NOT NULL DEFAULT 0,
    -- 0 asked, 1 answered, 2 called off
    revision      INT          NOT NULL DEFAULT 0,
    author_id     BIGINT       NOT NULL,   -- who asked
    editor_id     BIGINT       NOT NULL,   -- who answered, extended, called off
    inquiry_id    BIGINT       NOT NULL,
    topic_id      BIGINT       NOT NULL,
    number        INT          NOT NULL,
    unit_id       BIGINT       NOT NULL,
    question      VARCHAR(1000) NOT NULL,
    required      BOOLEAN      NOT NULL,
    due_on        DATE         NOT NULL,   -- until the end of it
    due_from      DATE,                    -- NULL: the day was typed
    due_days      SMALLINT,
    answer        VARCHAR(16)  NOT NULL DEFAULT '',
    text         TEXT         NOT NULL DEFAULT '',
    late          BOOLEAN      NOT NULL DEFAULT FALSE,   -- answered after it
    reason        VARCHAR(500) NOT NULL DEFAULT '',
    asked_at      BIGINT       NOT NULL,
    answered_at   BIGINT,
    changed_at    BIGINT       NOT NULL,
    UNIQUE (topic_id, number, unit_id),
    INDEX (unit_id, asked_at, id),
    INDEX (state, due_on, id),
    INDEX (asked_at, id),
    CONSTRAINT opinion_state CHECK (state BETWEEN 0 AND 2),
    CONSTRAINT opinion_answer CHECK (answer IN ('', 'agree', 'agree-changes',
        'object', 'no-concern')),
    CONSTRAINT opinion_answered CHECK ((state = 1) = (answer <> '')
        AND (state = 1) = (answered_at IS NOT NULL)),
    CONSTRAINT opinion_words CHECK (CHAR_LENGTH(text) <= 4000
        AND (answer NOT IN ('agree-changes', 'object') OR text <> '')),
    CONSTRAINT opinion_called_off CHECK (state <> 2 OR reason <> ''),
    CONSTRAINT opinion_due CHECK ((due_from IS NULL) = (due_days IS NULL)),
    FOREIGN KEY (inquiry_id) REFERENCES inquiry (id),
    FOREIGN KEY (topic_id, number) REFERENCES topic_version (topic_id, number),
    FOREIGN KEY (unit_id) REFERENCES unit (id),
    FOREIGN KEY (author_id) REFERENCES account (id),
    FOREIGN KEY (editor_id) REFERENCES account (id)
);

CREATE TABLE settlement (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    state         TINYINT      NOT NULL DEFAULT 0,
    -- 0 open, 1 agreed, 2 objected, 3 called off
    revision      INT          NOT NULL DEFAULT 0,
    author_id     BIGINT       NOT NULL,
    editor_id     BIGINT       NOT NULL,
    topic_id      BIGINT       NOT NULL,
    number        INT          NOT NULL,
    text         VARCHAR(1000) NOT NULL,  -- what is agreed on
    reason        VARCHAR(500) NOT NULL DEFAULT '',
    started_at    BIGINT       NOT NULL,
    ended_at      BIGINT,
    INDEX (state, ended_at),
    CONSTRAINT settlement_state CHECK (state BETWEEN 0 AND 3),
    CONSTRAINT settlement_words CHECK (text <> ''),
    CONSTRAINT settlement_ended CHECK ((state = 0) = (ended_at IS NULL)),
    FOREIGN KEY (topic_id, number) REFERENCES topic_version (topic_id, number),
    FOREIGN KEY (author_id) REFERENCES account (id),
    FOREIGN KEY (editor_id) REFERENCES account (id)
);
CREATE TABLE settlement_part (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    state         TINYINT      NOT NULL DEFAULT 0,
    -- 0 asked, 1 confirmed, 2 objected
    revision      INT          NOT NULL DEFAULT 0,
    author_id     BIGINT       NOT NULL,
    editor_id     BIGINT       NOT NULL,
    settlement_id BIGINT       NOT NULL,
    unit_id       BIGINT       NOT NULL,
    reason        VARCHAR(1000) NOT NULL DEFAULT '',
    answered_at   BIGINT,
    UNIQUE (settlement_id, unit_id),
    INDEX (unit_id, state),
    CONSTRAINT settlement_part_state CHECK (state BETWEEN 0 AND 2),
    CONSTRAINT settlement_part_answer CHECK ((state = 2) = (reason <> '')
        AND (state = 0) = (answered_at IS NULL)),
    FOREIGN KEY (settlement_id) REFERENCES settlement (id),
    FOREIGN KEY (unit_id) REFERENCES unit (id),
    FOREIGN KEY (author_id) REFERENCES account (id),
    FOREIGN KEY (editor_id) REFERENCES account (id)
);

-- Files of an opinion.
ALTER TABLE file
    DROP CONSTRAINT IF EXISTS CONSTRAINT_1,
    ADD COLUMN opinion_id BIGINT,
    ADD INDEX (opinion_id, position),
    ADD CONSTRAINT file_home CHECK ((policy_id IS NOT NULL)
        + (notice_id IS NOT NULL) + (topic_id IS NOT NULL)
        + (meeting_id IS NOT NULL) + (opinion_id IS NOT NULL) = 1),
    ADD FOREIGN KEY (opinion_id) REFERENCES opinion (id);

INSERT INTO event_kind (program, kind) VALUES
    ('portal_office', 'inquiry'), ('portal_liaison', 'inquiry'),
    ('portal_office', 'opinion'), ('portal_liaison', 'opinion'),
    ('portal_office', 'settlement'), ('portal_liaison', 'settlement'),
    ('portal_office', 'settlement_part'), ('portal_liaison', 'settlement_part');

INSERT INTO setting (id, name, kind, value, initial, least, most)
    SELECT MAX(id) + 1, 'opinion-days', 'number', '10', '10', 1, 60
      FROM setting;

-- What a change of the calendar moved, now also days of opinions.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW recount AS
    SELECT e.id, e.kind, e.object_id, e.at, COALESCE(n.title, v.title) AS title,
           CAST(LEFT(e.reason, 10) AS DATE) AS was,
           CAST(RIGHT(e.reason, 10) AS DATE) AS becomes
      FROM event e
      LEFT JOIN notice n ON e.kind = 'notice' AND n.id = e.object_id
      LEFT JOIN opinion o ON e.kind = 'opinion' AND o.id = e.object_id
      LEFT JOIN topic_version v
        ON v.topic_id = o.topic_id AND v.number = o.number
     WHERE e.verb = 'recount';
