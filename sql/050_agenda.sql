-- Agendas of meetings: their items, what became of each, and the versions that
-- were issued.  Files of meetings are internal unless they are marked public.

-- ---- Which conference a liaison meeting prepares

ALTER TABLE meeting
    ADD COLUMN conference_id BIGINT,
    ADD UNIQUE KEY meeting_of_kind (id, kind),
    ADD CONSTRAINT meeting_prepares
        CHECK (conference_id IS NULL OR kind = 'liaison'),
    ADD FOREIGN KEY (conference_id) REFERENCES meeting (id);

-- ---- Items

CREATE TABLE agenda_item (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    meeting_id    BIGINT       NOT NULL,
    kind          VARCHAR(16)  NOT NULL,   -- of the meeting
    state         TINYINT      NOT NULL DEFAULT 0,  -- open, held, off
    revision      INT          NOT NULL DEFAULT 0,
    author_id     BIGINT,
    editor_id     BIGINT,
    changed_at    BIGINT       NOT NULL,
    sort          VARCHAR(8)   NOT NULL,   -- tasks, topic, member, other
    position      INT,                     -- from 1; NULL: off
    issued        INT          NOT NULL DEFAULT 0,  -- in the version issued
                                                    -- last; 0: not
    topic_id      BIGINT,
    topic_version INT,
    seat_change_id BIGINT,
    title         VARCHAR(120) NOT NULL DEFAULT '',
    text          VARCHAR(2000) NOT NULL DEFAULT '',
    presenter     VARCHAR(80)  NOT NULL DEFAULT '',
    minutes       INT          NOT NULL DEFAULT 0,
    outcome       VARCHAR(16)  NOT NULL DEFAULT '',
    outcome_text  VARCHAR(1000) NOT NULL DEFAULT '',
    said          TEXT         NOT NULL DEFAULT '',  -- internal
    gate_id       BIGINT,                  -- the item that let it up
    gate_kind     VARCHAR(16),
    gate_state    TINYINT,
    gate_outcome  VARCHAR(16),
    override_ground VARCHAR(500) NOT NULL DEFAULT '',
    open_topic_id BIGINT AS (IF(state = 0, topic_id, NULL)) PERSISTENT,
    open_change_id BIGINT AS (IF(state = 0, seat_change_id, NULL)) PERSISTENT,
    -- A topic or a change is on one agenda at a time.
    UNIQUE KEY (open_topic_id),
    UNIQUE KEY (open_change_id),
    UNIQUE KEY (meeting_id, position),
    UNIQUE KEY gate (id, topic_id, topic_version, kind, state, outcome),
    INDEX (topic_id, id),
    CHECK (state BETWEEN 0 AND 2),
    CHECK ((state = 2) = (position IS NULL)),
    CHECK (sort IN ('tasks', 'topic', 'member', 'other')),
    CHECK ((sort = 'topic') = (topic_id IS NOT NULL)),
    CHECK ((topic_id IS NULL) = (topic_version IS NULL)),
    CHECK ((sort = 'member') = (seat_change_id IS NOT NULL)),
    CHECK (minutes BETWEEN 0 AND 600),
    CHECK (outcome = '' OR IF(kind = 'liaison',
        outcome IN ('up-topic', 'up-decision', 'settled', 'returned',
            'deferred'),
        outcome IN ('resolved', 'noted', 'deferred', 'referred'))),
    CONSTRAINT agenda_outcome
        CHECK (state <> 1 OR sort <> 'topic' OR outcome <> ''),
    -- A version of a topic comes to a conference from a liaison meeting that
    -- was held and let it up.  Only to a temporary one it may come on a ground that is
    -- stated.  COALESCE, because a CHECK that is NULL holds.
    CONSTRAINT agenda_gate CHECK (kind = 'liaison' OR sort <> 'topic'
        OR COALESCE(gate_id > 0 AND gate_kind = 'liaison' AND gate_state = 1
            AND gate_outcome IN ('up-topic', 'up-decision'), 0)
        OR (kind = 'temporary' AND override_ground <> '')),
    CONSTRAINT agenda_of_meeting FOREIGN KEY (meeting_id, kind)
        REFERENCES meeting (id, kind),
    CONSTRAINT agenda_passed FOREIGN KEY (gate_id, topic_id,
        topic_version, gate_kind, gate_state, gate_outcome)
        REFERENCES agenda_item (id, topic_id, topic_version, kind, state,
            outcome),
    FOREIGN KEY (author_id) REFERENCES account (id),
    FOREIGN KEY (editor_id) REFERENCES account (id),
    FOREIGN KEY (topic_id, topic_version)
        REFERENCES topic_version (topic_id, number),
    FOREIGN KEY (seat_change_id) REFERENCES seat_change (id)
);
INSERT INTO event_kind (program, kind) VALUES
    ('portal_office', 'agenda_item');

-- ---- Versions: rows are never changed

CREATE TABLE agenda_version (
    meeting_id    BIGINT       NOT NULL,
    number        INT          NOT NULL,   -- from 1
    issued_at     BIGINT       NOT NULL,
    account_id    BIGINT       NOT NULL,
    starts_at     BIGINT,
    PRIMARY KEY (meeting_id, number),
    CHECK (number >= 1),
    FOREIGN KEY (meeting_id) REFERENCES meeting (id),
    FOREIGN KEY (account_id) REFERENCES account (id)
);
CREATE TABLE agenda_version_item (
    meeting_id    BIGINT       NOT NULL,
    number        INT          NOT NULL,
    position      INT          NOT NULL,
    item_id       BIGINT       NOT NULL,
    title         VARCHAR(120) NOT NULL,
    text          VARCHAR(2000) NOT NULL,
    presenter     VARCHAR(80)  NOT NULL,
    minutes       INT          NOT NULL,
    PRIMARY KEY (meeting_id, number, position),
    UNIQUE KEY (meeting_id, number, item_id),
    FOREIGN KEY (meeting_id, number)
        REFERENCES agenda_version (meeting_id, number),
    FOREIGN KEY (item_id) REFERENCES agenda_item (id)
);

-- The meetings that a topic was on, for its unit: an outcome once the meeting
-- was held, and nothing of what was said there.
CREATE SQL SECURITY DEFINER VIEW topic_pass AS
    SELECT a.id, a.topic_id, a.meeting_id, a.kind, a.state, a.topic_version,
           a.override_ground, m.name, m.starts_at,
           IF(a.state = 1, a.outcome, '') AS outcome,
           IF(a.state = 1, a.outcome_text, '') AS outcome_text
      FROM agenda_item a
      JOIN meeting m ON m.id = a.meeting_id
     WHERE a.topic_id IS NOT NULL AND a.state < 2 AND m.state > 0;

-- ---- Files

-- public: a file of a meeting or an agenda item that everybody may read.
ALTER TABLE file
    DROP CONSTRAINT IF EXISTS CONSTRAINT_1,
    DROP CONSTRAINT IF EXISTS file_home,
    ADD COLUMN agenda_item_id BIGINT,
    ADD COLUMN public TINYINT NOT NULL DEFAULT 0,
    ADD INDEX (agenda_item_id, position),
    ADD FOREIGN KEY (agenda_item_id) REFERENCES agenda_item (id),
    ADD CONSTRAINT file_of_one CHECK ((policy_id IS NOT NULL)
        + (notice_id IS NOT NULL) + (topic_id IS NOT NULL)
        + (meeting_id IS NOT NULL) + (agenda_item_id IS NOT NULL)
        + (opinion_id IS NOT NULL) = 1),
    ADD CONSTRAINT file_public CHECK (public IN (0, 1));
-- Those that were public stay so.
UPDATE file SET public = 1
 WHERE meeting_id IN (SELECT m.id FROM meeting m WHERE m.state > 0);

-- A paper of an item is public once its agenda was issued.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW public_file AS
    SELECT f.id, f.sha256, f.size, f.name, f.media_type, f.position,
           f.policy_id, f.notice_id, f.meeting_id, f.added_at, f.public,
           a.meeting_id AS agenda_meeting_id
      FROM file f
      LEFT JOIN public_notice n ON n.id = f.notice_id
       AND n.version BETWEEN f.since_version
                         AND COALESCE(f.until_version, n.version)
      LEFT JOIN public_policy p ON p.id = f.policy_id
       AND p.version BETWEEN f.since_version
                         AND COALESCE(f.until_version, p.version)
      LEFT JOIN public_meeting m ON m.id = f.meeting_id AND f.public = 1
      LEFT JOIN agenda_item a ON a.id = f.agenda_item_id AND f.public = 1
       AND a.state < 2 AND a.issued > 0
      LEFT JOIN public_meeting h ON h.id = a.meeting_id
     WHERE n.id IS NOT NULL OR p.id IS NOT NULL OR m.id IS NOT NULL
        OR h.id IS NOT NULL;
