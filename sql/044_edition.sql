-- Editions of the duty list.  A document sets an edition, in force from a day
-- until the next one is; none is computed but by day.

CREATE TABLE edition (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    state         TINYINT      NOT NULL DEFAULT 0,  -- enum edition_state
    revision      INT          NOT NULL DEFAULT 0,
    author_id     BIGINT,
    reviewer_id   BIGINT,                  -- who published it
    from_id       BIGINT,                  -- it began as a copy of this one
    number        SMALLINT     UNIQUE,     -- given when it is published
    policy_id     BIGINT,                  -- its document, if that is here
    title         VARCHAR(200) NOT NULL DEFAULT '',   -- of its document
    document_number VARCHAR(60) NOT NULL DEFAULT '',
    since         DATE,                    -- in force from this day
    reason        VARCHAR(1000) NOT NULL DEFAULT '',  -- why it was returned
    changed_at    BIGINT       NOT NULL DEFAULT 0,
    sent_at       BIGINT,
    published_at  BIGINT,
    CHECK (state BETWEEN 0 AND 2),
    CHECK (state < 2 OR (number IS NOT NULL AND since IS NOT NULL
        AND published_at IS NOT NULL)),
    CHECK (author_id <> reviewer_id),
    FOREIGN KEY (author_id) REFERENCES account (id),
    FOREIGN KEY (reviewer_id) REFERENCES account (id),
    FOREIGN KEY (from_id) REFERENCES edition (id),
    FOREIGN KEY (policy_id) REFERENCES policy (id)
);

-- Who wrote in it.  Publishing sets the reviewer in each row, who must be
-- another.
CREATE TABLE edition_editor (
    edition_id    BIGINT       NOT NULL,
    account_id    BIGINT       NOT NULL,
    reviewer_id   BIGINT,
    PRIMARY KEY (edition_id, account_id),
    CHECK (account_id <> reviewer_id),
    FOREIGN KEY (edition_id) REFERENCES edition (id),
    FOREIGN KEY (account_id) REFERENCES account (id)
);

-- What was loaded is the first edition.
INSERT INTO edition (state, number, since, changed_at, published_at)
    SELECT 2, 1, founded_on, UNIX_TIMESTAMP(), UNIX_TIMESTAMP()
      FROM conference;

-- from_id: it began as a copy of that one, in the edition before.
ALTER TABLE duty_section
    ADD COLUMN edition_id BIGINT,
    ADD COLUMN from_id    BIGINT,
    ADD COLUMN revision   INT NOT NULL DEFAULT 0,
    DROP INDEX number,
    ADD UNIQUE (edition_id, number),
    ADD FOREIGN KEY (edition_id) REFERENCES edition (id),
    ADD FOREIGN KEY (from_id) REFERENCES duty_section (id);
UPDATE duty_section SET edition_id = (SELECT MIN(id) FROM edition);
ALTER TABLE duty_section MODIFY COLUMN edition_id BIGINT NOT NULL;
ALTER TABLE duty
    ADD COLUMN from_id    BIGINT,
    ADD COLUMN revision   INT NOT NULL DEFAULT 0,
    ADD FOREIGN KEY (from_id) REFERENCES duty (id);

-- What everybody may read.
CREATE SQL SECURITY DEFINER VIEW public_edition AS
    SELECT e.id, e.number, p.id AS policy_id, e.title, e.document_number,
           e.since,
           (SELECT MIN(n.since) - INTERVAL 1 DAY FROM edition n
             WHERE n.state = 2
               AND (n.since, n.number) > (e.since, e.number)) AS until
      FROM edition e LEFT JOIN public_policy p ON p.id = e.policy_id
     WHERE e.state = 2;
CREATE SQL SECURITY DEFINER VIEW public_duty AS
    SELECT d.id, d.section_id, s.edition_id, s.number, d.position, s.title,
           d.text, d.others, d.category_id, d.field_id
      FROM duty d
      JOIN duty_section s ON s.id = d.section_id
      JOIN edition e ON e.id = s.edition_id
     WHERE e.state = 2;
CREATE SQL SECURITY DEFINER VIEW public_duty_unit AS
    SELECT s.edition_id, w.duty_id, w.unit_id, w.role
      FROM duty_unit w
      JOIN duty d ON d.id = w.duty_id
      JOIN duty_section s ON s.id = d.section_id
      JOIN edition e ON e.id = s.edition_id
     WHERE e.state = 2;
CREATE SQL SECURITY DEFINER VIEW public_duty_section_unit AS
    SELECT w.section_id, w.unit_id
      FROM duty_section_unit w
      JOIN duty_section s ON s.id = w.section_id
      JOIN edition e ON e.id = s.edition_id
     WHERE e.state = 2;

-- What the office writes in: drafts alone.  None is a view of another: an
-- UPDATE of such a one ends the server (MariaDB 10.11).
CREATE SQL SECURITY DEFINER VIEW draft_section AS
    SELECT id, edition_id, number, title, from_id, revision
      FROM duty_section
     WHERE edition_id IN (SELECT e.id FROM edition e WHERE e.state = 0)
      WITH CASCADED CHECK OPTION;
CREATE SQL SECURITY DEFINER VIEW draft_section_unit AS
    SELECT section_id, unit_id
      FROM duty_section_unit
     WHERE section_id IN (SELECT s.id FROM duty_section s
                           JOIN edition e ON e.id = s.edition_id
                          WHERE e.state = 0)
      WITH CASCADED CHECK OPTION;
CREATE SQL SECURITY DEFINER VIEW draft_duty AS
    SELECT id, section_id, position, text, category_id, field_id, others,
           from_id, revision
      FROM duty
     WHERE section_id IN (SELECT s.id FROM duty_section s
                           JOIN edition e ON e.id = s.edition_id
                          WHERE e.state = 0)
      WITH CASCADED CHECK OPTION;
CREATE SQL SECURITY DEFINER VIEW draft_duty_unit AS
    SELECT duty_id, unit_id, role
      FROM duty_unit
     WHERE duty_id IN (SELECT d.id FROM duty d
                        JOIN duty_section s ON s.id = d.section_id
                        JOIN edition e ON e.id = s.edition_id
                       WHERE e.state = 0)
      WITH CASCADED CHECK OPTION;

ALTER TABLE discarded DROP CONSTRAINT IF EXISTS CONSTRAINT_1;

INSERT INTO event_kind (program, kind) VALUES ('portal_office', 'edition');
