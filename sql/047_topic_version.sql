-- The versions of a topic that were submitted.  topic has what its unit
-- writes, of which nobody else reads a word; they read sent_topic, the version
-- that was submitted last.  A file belongs to a range of versions (007).

ALTER TABLE topic
    DROP CONSTRAINT IF EXISTS CONSTRAINT_1,
    DROP CONSTRAINT IF EXISTS CONSTRAINT_2,
    DROP CONSTRAINT IF EXISTS CONSTRAINT_3,
    DROP CONSTRAINT IF EXISTS CONSTRAINT_4,
    ADD COLUMN version       INT NOT NULL DEFAULT 0, -- last submitted; 0: none
    ADD COLUMN draft_version INT NOT NULL DEFAULT 1; -- that the unit writes
UPDATE topic SET version = submitted_at IS NOT NULL,
    draft_version = IF(submitted_at IS NOT NULL AND state IN (2, 5), 2, 1);
-- States by number: draft submitted returned accepted declined withdrawn
-- passing sifting up-topic up-decision settled deferred tabled resolved noted
-- referred answered merged (enum topic_state).
ALTER TABLE topic
    ADD CONSTRAINT topic_state CHECK (state BETWEEN 0 AND 17),
    ADD CONSTRAINT topic_long CHECK (CHAR_LENGTH(problem) <= 8000
        AND CHAR_LENGTH(facts) <= 8000 AND CHAR_LENGTH(proposal) <= 8000),
    ADD CONSTRAINT topic_number CHECK (state IN (0, 1, 2, 4, 5, 6)
        OR number IS NOT NULL),
    ADD CONSTRAINT topic_whole CHECK (state IN (0, 2, 5, 6)
        OR (submitted_at IS NOT NULL AND category_id IS NOT NULL
        AND problem <> '' AND proposal <> '')),
    -- Only a unit that has its topic back writes another version.
    ADD CONSTRAINT topic_versions CHECK (draft_version = version
        + (version = 0 OR state IN (2, 5, 6)));

CREATE TABLE topic_version (
    topic_id      BIGINT       NOT NULL,
    number        INT          NOT NULL,   -- from 1
    submitted_at  BIGINT       NOT NULL,
    account_id    BIGINT       NOT NULL,   -- who submitted it
    unit_id       BIGINT       NOT NULL,   -- whose topic it was
    title         VARCHAR(120) NOT NULL,
    category_id   BIGINT       NOT NULL,
    problem       TEXT         NOT NULL,
    facts         TEXT         NOT NULL,
    proposal      TEXT         NOT NULL,
    decision      VARCHAR(4000) NOT NULL,
    PRIMARY KEY (topic_id, number),
    CHECK (number >= 1),
    FOREIGN KEY (topic_id) REFERENCES topic (id),
    FOREIGN KEY (account_id) REFERENCES account (id),
    FOREIGN KEY (unit_id) REFERENCES unit (id),
    FOREIGN KEY (category_id) REFERENCES category (id)
);
CREATE TABLE topic_version_duty (
    topic_id      BIGINT       NOT NULL,
    number        INT          NOT NULL,
    duty_id       BIGINT       NOT NULL,
    PRIMARY KEY (topic_id, number, duty_id),
    FOREIGN KEY (topic_id, number) REFERENCES topic_version (topic_id, number),
    FOREIGN KEY (duty_id) REFERENCES duty (id)
);
CREATE TABLE topic_version_unit (
    topic_id      BIGINT       NOT NULL,
    number        INT          NOT NULL,
    unit_id       BIGINT       NOT NULL,
    PRIMARY KEY (topic_id, number, unit_id),
    INDEX (unit_id, topic_id),
    FOREIGN KEY (topic_id, number) REFERENCES topic_version (topic_id, number),
    FOREIGN KEY (unit_id) REFERENCES unit (id)
);

INSERT INTO topic_version
    SELECT id, 1, submitted_at, author_id, unit_id, title,
           COALESCE(category_id, (SELECT MIN(c.id) FROM category c)),
           problem, facts, proposal, decision
      FROM topic WHERE version = 1;
INSERT INTO topic_version_duty
    SELECT d.topic_id, 1, d.duty_id
      FROM topic_duty d JOIN topic_version v ON v.topic_id = d.topic_id;
INSERT INTO topic_version_unit
    SELECT u.topic_id, 1, u.unit_id
      FROM topic_unit u JOIN topic_version v ON v.topic_id = u.topic_id;

-- STRAIGHT_JOIN: lists are in the order of an index of topic.
CREATE SQL SECURITY DEFINER VIEW sent_topic AS
    SELECT t.id, t.unit_id, t.author_id, t.editor_id, t.state, t.revision,
           t.version, t.draft_version, t.number, t.reason, t.changed_at,
           t.submitted_at, t.answered_at, v.title, v.category_id, v.problem,
           v.facts, v.proposal, v.decision
      FROM topic t
      STRAIGHT_JOIN topic_version v
        ON v.topic_id = t.id AND v.number = t.version;
