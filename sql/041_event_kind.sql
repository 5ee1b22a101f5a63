-- Which program reads and writes the history of which kind of record: data, so
-- that a new kind is one more row.
CREATE TABLE event_kind (
    program       VARCHAR(40)  NOT NULL,   -- its database account
    kind          VARCHAR(16)  NOT NULL,
    PRIMARY KEY (program, kind)
);
INSERT INTO event_kind (program, kind) VALUES
    ('portal_office', 'meeting'), ('portal_office', 'topic'),
    ('portal_office', 'unit'), ('portal_office', 'seat'),
    ('portal_office', 'appointment'), ('portal_office', 'member_change'),
    ('portal_office', 'liaison_change'), ('portal_office', 'township'),
    ('portal_liaison', 'topic'), ('portal_liaison', 'unit'),
    ('portal_liaison', 'member_change'), ('portal_liaison', 'liaison_change'),
    ('portal_press', 'notice'), ('portal_press', 'policy'),
    ('portal_press', 'standard'), ('portal_press', 'category');

CREATE OR REPLACE SQL SECURITY DEFINER VIEW own_event AS
    SELECT id, kind, object_id, at, account_id, verb, state, sequence, reason
      FROM event
     WHERE kind IN (SELECT k.kind FROM event_kind k
                     WHERE k.program = SUBSTRING_INDEX(USER(), '@', 1))
      WITH CASCADED CHECK OPTION;
