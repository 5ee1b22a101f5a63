-- Meetings: their authors, and changes after the announcement.

-- A draft may have no time yet.
ALTER TABLE meeting
    MODIFY COLUMN starts_at BIGINT,
    ADD COLUMN revision   INT    NOT NULL DEFAULT 0,
    ADD COLUMN author_id  BIGINT,
    ADD COLUMN chair      VARCHAR(200) NOT NULL DEFAULT '',  -- name and post
    ADD INDEX (kind, state, starts_at),
    ADD CHECK (state = 0 OR (starts_at IS NOT NULL AND name <> ''
        AND place <> '')),
    ADD FOREIGN KEY (author_id) REFERENCES account (id);

-- One row per field that was changed after the meeting was announced, with the
-- SEQUENCE of that change.  field: kind name starts_at ends_at place chair
-- delegation ground note files.  Times are written as 2026-12-01 09:30, files
-- as names with commas.
CREATE TABLE meeting_change (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    meeting_id    BIGINT       NOT NULL,
    sequence      INT          NOT NULL,
    at            BIGINT       NOT NULL,
    account_id    BIGINT,
    field         VARCHAR(16)  NOT NULL,
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
