-- What the office and the system's administrators set on screen, a row each:
-- what it is for stands in the templates, under its name.
CREATE TABLE setting (
    id            TINYINT      NOT NULL PRIMARY KEY,
    name          VARCHAR(24)  NOT NULL UNIQUE,
    kind          VARCHAR(8)   NOT NULL,
    value         VARCHAR(200) NOT NULL,
    initial       VARCHAR(200) NOT NULL,   -- as it is delivered
    least         INT          NOT NULL DEFAULT 0,   -- of a number
    most          INT          NOT NULL DEFAULT 0,   -- or characters of a text
    revision      INT          NOT NULL DEFAULT 0,
    changed_at    BIGINT,
    changed_by    BIGINT,
    CONSTRAINT setting_kind CHECK (kind IN ('number', 'text')),
    CONSTRAINT setting_range CHECK (kind <> 'number'
        OR CAST(value AS SIGNED) BETWEEN least AND most),
    FOREIGN KEY (changed_by) REFERENCES account (id)
);
INSERT INTO setting (id, name, kind, value, initial, least, most) VALUES
    (1, 'topic-number', 'text', '议题〔{year}〕{n}号', '议题〔{year}〕{n}号', 0, 30),
    (2, 'disclosure-days', 'number', '20', '20', 1, 60),
    (3, 'review-warn-days', 'number', '30', '30', 1, 365);
UPDATE setting s JOIN conference c ON c.id = 1
   SET s.value = c.topic_number
 WHERE s.name = 'topic-number';
ALTER TABLE conference
    DROP COLUMN topic_number,
    ADD revision   INT NOT NULL DEFAULT 0,
    ADD changed_at BIGINT,
    ADD changed_by BIGINT,
    ADD FOREIGN KEY (changed_by) REFERENCES account (id);
ALTER TABLE notice_kind
    ADD revision   INT NOT NULL DEFAULT 0,
    ADD changed_at BIGINT,
    ADD changed_by BIGINT,
    ADD FOREIGN KEY (changed_by) REFERENCES account (id);
