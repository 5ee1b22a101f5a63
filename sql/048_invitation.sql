-- Who is invited to a meeting, and what they answered.

-- Each is of a member unit, or of another body by its name: a township, or
-- whoever is no member.  Of the meeting's changes (meeting.sequence): the last
-- one they looked at, and the last one before they were invited or answered.
CREATE TABLE invitation (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    meeting_id    BIGINT       NOT NULL,
    unit_id       BIGINT,
    township_id   BIGINT,
    guest         VARCHAR(80),
    state         TINYINT      NOT NULL DEFAULT 0,   -- enum invitation_state
    revision      INT          NOT NULL DEFAULT 0,
    author_id     BIGINT,
    sent_at       BIGINT       NOT NULL,
    seen_at       BIGINT,                  -- first opened by the unit
    seen_sequence INT          NOT NULL DEFAULT 0,
    reminders     INT          NOT NULL DEFAULT 0,
    reminded_at   BIGINT,                  -- the last time
    answer        VARCHAR(12)  NOT NULL DEFAULT '',
    person        VARCHAR(40)  NOT NULL DEFAULT '',
    post          VARCHAR(80)  NOT NULL DEFAULT '',
    reason        VARCHAR(500) NOT NULL DEFAULT '',
    by_office     BOOLEAN      NOT NULL DEFAULT FALSE,  -- told by telephone
    answered_at   BIGINT,
    answer_sequence INT        NOT NULL DEFAULT 0,
    withdrawn_why VARCHAR(500) NOT NULL DEFAULT '',
    changed_at    BIGINT       NOT NULL,
    UNIQUE (meeting_id, unit_id),
    UNIQUE (meeting_id, guest),
    INDEX (unit_id, meeting_id),
    CONSTRAINT invitation_state CHECK (state BETWEEN 0 AND 2),
    CONSTRAINT invitation_whose CHECK ((unit_id IS NULL) = (guest IS NOT NULL)
        AND (township_id IS NULL OR guest IS NOT NULL) AND guest <> ''),
    CONSTRAINT invitation_answer
        CHECK (answer IN ('', 'comes', 'excused', 'substitute')),
    CONSTRAINT invitation_answered CHECK (state = 2 OR (state = 1)
        = (answer <> '' AND answered_at IS NOT NULL)),
    CONSTRAINT invitation_person CHECK (answer NOT IN ('comes', 'substitute')
        OR (person <> '' AND post <> '')),
    CONSTRAINT invitation_reason CHECK (answer <> 'excused' OR reason <> ''),
    CONSTRAINT invitation_withdrawn CHECK (state <> 2 OR withdrawn_why <> ''),
    FOREIGN KEY (meeting_id) REFERENCES meeting (id),
    FOREIGN KEY (unit_id) REFERENCES unit (id),
    FOREIGN KEY (township_id) REFERENCES township (id),
    FOREIGN KEY (author_id) REFERENCES account (id)
);

INSERT INTO event_kind (program, kind) VALUES
    ('portal_office', 'invitation'), ('portal_liaison', 'invitation');

-- Meetings that were announced before and are still to come.
INSERT INTO invitation (meeting_id, unit_id, author_id, sent_at, changed_at,
                        seen_sequence, answer_sequence)
    SELECT m.id, u.id, m.author_id, UNIX_TIMESTAMP(), UNIX_TIMESTAMP(),
           m.sequence, m.sequence
      FROM (SELECT id, author_id, sequence, DATE '1970-01-01'
                   + INTERVAL (starts_at + 28800) DIV 86400 DAY AS day
              FROM meeting
             WHERE state = 1 AND starts_at > UNIX_TIMESTAMP()) m
      JOIN unit u
        ON u.since <= m.day AND (u.until IS NULL OR u.until >= m.day);
INSERT INTO event (kind, object_id, at, account_id, verb, state)
    SELECT 'invitation', id, sent_at, author_id, 'send', 0 FROM invitation;
