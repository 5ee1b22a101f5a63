-- What a version of minutes was made of, so that a correction that is dropped
-- leaves the row and the words of its items as that version has them.

ALTER TABLE minutes_version
    ADD COLUMN opening VARCHAR(4000),      -- NULL: issued before this was kept
    ADD COLUMN closing VARCHAR(4000),
    ADD COLUMN others  VARCHAR(500),
    ADD COLUMN readers TEXT;               -- ids of units: 1,2,3
CREATE TABLE minutes_version_item (
    minutes_id    BIGINT       NOT NULL,
    version       INT          NOT NULL,
    item_id       BIGINT       NOT NULL,
    minuted       TEXT         NOT NULL,
    PRIMARY KEY (minutes_id, version, item_id),
    FOREIGN KEY (minutes_id, version)
        REFERENCES minutes_version (minutes_id, version),
    FOREIGN KEY (item_id) REFERENCES agenda_item (id)
);

-- When the minutes of a conference were issued.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW public_minutes AS
    SELECT n.id, n.meeting_id, n.number, n.issued_on, n.issued_at
      FROM minutes n JOIN meeting m ON m.id = n.meeting_id
     WHERE n.version > 0 AND m.kind <> 'liaison' AND m.state > 0;

-- Nothing has changed since a version was issued, unless it is being corrected.
UPDATE minutes_version v JOIN minutes n ON n.id = v.minutes_id
   SET v.opening = n.opening, v.closing = n.closing, v.others = n.others,
       v.readers = (SELECT GROUP_CONCAT(x.unit_id ORDER BY x.unit_id)
                      FROM minutes_reader x WHERE x.minutes_id = n.id)
 WHERE n.state = 3 AND v.version = n.version;
INSERT INTO minutes_version_item (minutes_id, version, item_id, minuted)
    SELECT n.id, n.version, i.id, i.minuted
      FROM minutes n JOIN agenda_item i ON i.meeting_id = n.meeting_id
     WHERE n.state = 3 AND i.state < 2;
