-- What units hand in, in writing, about the topics of a meeting; and the name
-- and place of a meeting as its agenda was issued.

-- One of a unit about a version of a topic at a meeting.  The programs insert
-- rows, and neither change nor delete them.
CREATE TABLE written_position (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    state         TINYINT      NOT NULL DEFAULT 0,   -- sent
    revision      INT          NOT NULL DEFAULT 0,
    author_id     BIGINT       NOT NULL,
    meeting_id    BIGINT       NOT NULL,
    topic_id      BIGINT       NOT NULL,
    number        INT          NOT NULL,   -- of the topic's version
    unit_id       BIGINT       NOT NULL,
    text          TEXT         NOT NULL,
    sent_at       BIGINT       NOT NULL,
    CONSTRAINT written_position_once
        UNIQUE (meeting_id, topic_id, number, unit_id),
    CONSTRAINT written_position_state CHECK (state = 0 AND revision = 0),
    CONSTRAINT written_position_words
        CHECK (text <> '' AND CHAR_LENGTH(text) <= 4000),
    FOREIGN KEY (author_id) REFERENCES account (id),
    FOREIGN KEY (meeting_id) REFERENCES meeting (id),
    FOREIGN KEY (topic_id, number) REFERENCES topic_version (topic_id, number),
    FOREIGN KEY (unit_id) REFERENCES unit (id)
);
INSERT INTO event_kind (program, kind) VALUES
    ('portal_liaison', 'written_position');

-- ---- An issued agenda keeps what its meeting was called, and where it was

ALTER TABLE agenda_version
    ADD COLUMN name  VARCHAR(120) NOT NULL DEFAULT '',
    ADD COLUMN place VARCHAR(120) NOT NULL DEFAULT '';
UPDATE agenda_version v JOIN meeting m ON m.id = v.meeting_id
   SET v.name = m.name, v.place = m.place;
