-- A date: who made it, and what was changed after it was announced.

ALTER TABLE meeting
    ADD COLUMN revision   INT    NOT NULL DEFAULT 0,
    ADD COLUMN author_id  BIGINT,
    ADD COLUMN chair      VARCHAR(80) NOT NULL DEFAULT '',  -- as announced
    ADD INDEX (kind, state, starts_at),
    ADD FOREIGN KEY (author_id) REFERENCES account (id);

-- One row a field that changed, under the SEQUENCE it was announced with.
CREATE TABLE meeting_change (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    meeting_id    BIGINT       NOT NULL,
    sequence      INT          NOT NULL,
    at            BIGINT       NOT NULL,
    account_id    BIGINT,
    field         VARCHAR(16)  NOT NULL,   -- name, starts_at, place …
    before_       VARCHAR(1000) NOT NULL,
    after_        VARCHAR(1000) NOT NULL,
    INDEX (meeting_id, id),
    FOREIGN KEY (meeting_id) REFERENCES meeting (id),
    FOREIGN KEY (account_id) REFERENCES account (id)
);

CREATE OR REPLACE SQL SECURITY DEFINER VIEW public_meeting AS
    SELECT id, uid, kind, state, name, starts_at, ends_at, place, chair,
           delegation, ground, note, cancelled_why, sequence, announced_at,
           updated_at
      FROM meeting
     WHERE state > 0;

CREATE SQL SECURITY DEFINER VIEW public_meeting_change AS
    SELECT c.id, c.meeting_id, c.sequence, c.at, c.field, c.before_, c.after_
      FROM meeting_change c
      JOIN public_meeting m ON m.id = c.meeting_id;
