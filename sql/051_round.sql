-- What becomes of a topic within its unit and after it was accepted.

ALTER TABLE topic
    ADD COLUMN of_office     BOOLEAN NOT NULL DEFAULT FALSE, -- its own
    ADD COLUMN merged_into   BIGINT,
    ADD COLUMN split_from    BIGINT,
    ADD COLUMN unit_reason   VARCHAR(1000) NOT NULL DEFAULT '', -- the member's
    -- What others saw last of a topic that is with its unit again.
    ADD COLUMN sent_state    TINYINT NOT NULL DEFAULT 0,
    ADD INDEX (of_office, changed_at),
    DROP CONSTRAINT topic_versions,
    ADD CONSTRAINT topic_versions CHECK (draft_version = version
        + (version = 0 OR state IN (0, 2, 5, 6))),
    ADD CONSTRAINT topic_merged CHECK (merged_into IS NULL OR state = 17),
    ADD FOREIGN KEY (merged_into) REFERENCES topic (id),
    ADD FOREIGN KEY (split_from) REFERENCES topic (id);
-- Until now the office's own were written by accounts that are no liaisons.
UPDATE topic SET of_office = TRUE
 WHERE author_id IN (SELECT r.account_id FROM account_role r
                      WHERE r.role = 'office')
   AND author_id NOT IN (SELECT r.account_id FROM account_role r
                          WHERE r.role = 'liaison');

-- A topic that is with its unit again stays for others as they saw it last.
-- unit_state is for conditions that use an index.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW sent_topic AS
    SELECT t.id, t.unit_id, t.author_id, t.editor_id,
           IF(t.state IN (0, 6), t.sent_state, t.state) AS state,
           t.state AS unit_state, t.revision,
           t.version, t.draft_version, t.number, t.reason, '' AS unit_reason,
           CAST(NULL AS SIGNED) AS round_id,
           t.of_office, t.merged_into, t.split_from, t.changed_at,
           t.submitted_at, t.answered_at, v.title, v.category_id, v.problem,
           v.facts, v.proposal, v.decision
      FROM topic t
      STRAIGHT_JOIN topic_version v
        ON v.topic_id = t.id AND v.number = t.version;

-- Before a topic goes to the office, the member of its unit may have to pass it.
ALTER TABLE unit ADD COLUMN member_passes BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE account_role
    DROP CONSTRAINT IF EXISTS CONSTRAINT_1,
    ADD CONSTRAINT account_role_word CHECK (role IN ('liaison', 'editor',
        'reviewer', 'legal', 'office', 'convener', 'system', 'security',
        'auditor', 'member'));

-- What passes between a liaison and the member is not the office's to read.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW own_event AS
    SELECT id, kind, object_id, at, account_id, verb, state, sequence, reason
      FROM event
     WHERE kind IN (SELECT k.kind FROM event_kind k
                     WHERE k.program = SUBSTRING_INDEX(USER(), '@', 1))
       AND NOT (kind = 'topic' AND verb IN ('hand', 'recall', 'back')
                AND SUBSTRING_INDEX(USER(), '@', 1) <> 'portal_liaison')
      WITH CASCADED CHECK OPTION;

-- A call for topics before a meeting, to some units, until a day.
CREATE TABLE round (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    state         TINYINT      NOT NULL DEFAULT 0,   -- draft, open, closed
    revision      INT          NOT NULL DEFAULT 0,
    author_id     BIGINT,
    title         VARCHAR(120) NOT NULL,
    text          TEXT         NOT NULL DEFAULT '',
    last_day      DATE,
    meeting_id    BIGINT,
    changed_at    BIGINT       NOT NULL,
    opened_at     BIGINT,
    closed_at     BIGINT,
    INDEX (state, last_day),
    INDEX (changed_at),
    CONSTRAINT round_state CHECK (state BETWEEN 0 AND 2),
    CONSTRAINT round_whole CHECK (state = 0 OR (title <> '' AND text <> ''
        AND last_day IS NOT NULL AND opened_at IS NOT NULL)),
    FOREIGN KEY (author_id) REFERENCES account (id),
    FOREIGN KEY (meeting_id) REFERENCES meeting (id) ON DELETE SET NULL
);
CREATE TABLE round_unit (
    round_id      BIGINT       NOT NULL,
    unit_id       BIGINT       NOT NULL,
    PRIMARY KEY (round_id, unit_id),
    INDEX (unit_id),
    FOREIGN KEY (round_id) REFERENCES round (id),
    FOREIGN KEY (unit_id) REFERENCES unit (id)
);
-- What was brought: it stays when the round is closed.
CREATE TABLE round_topic (
    round_id      BIGINT       NOT NULL,
    topic_id      BIGINT       NOT NULL,
    unit_id       BIGINT       NOT NULL,   -- that brought it
    late          BOOLEAN      NOT NULL,   -- after the last day
    at            BIGINT       NOT NULL,
    PRIMARY KEY (round_id, topic_id),
    INDEX (topic_id),
    FOREIGN KEY (round_id) REFERENCES round (id),
    FOREIGN KEY (topic_id) REFERENCES topic (id),
    FOREIGN KEY (unit_id) REFERENCES unit (id)
);
CREATE TABLE round_reminder (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    round_id      BIGINT       NOT NULL,
    unit_id       BIGINT       NOT NULL,
    account_id    BIGINT       NOT NULL,   -- who reminded it
    at            BIGINT       NOT NULL,
    INDEX (round_id, unit_id, at),
    FOREIGN KEY (round_id) REFERENCES round (id),
    FOREIGN KEY (unit_id) REFERENCES unit (id),
    FOREIGN KEY (account_id) REFERENCES account (id)
);
ALTER TABLE topic
    ADD COLUMN round_id      BIGINT,       -- from which it was begun
    ADD FOREIGN KEY (round_id) REFERENCES round (id);
INSERT INTO event_kind (program, kind) VALUES ('portal_office', 'round');
