-- Minutes of meetings, what was resolved, and who reads them.

-- ---- Minutes: the row is the version being written; minutes_line has those issued

CREATE TABLE minutes (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    meeting_id    BIGINT       NOT NULL,
    state         TINYINT      NOT NULL DEFAULT 0,
    -- 0 draft, 1 with the units for confirmation, 2 with who approves,
    -- 3 issued, 4 a correction is written, 5 the correction is with who approves
    revision      INT          NOT NULL DEFAULT 0,
    author_id     BIGINT       NOT NULL,
    editor_id     BIGINT       NOT NULL,
    approver_id   BIGINT,                  -- of the version issued last
    year          SMALLINT,                -- of the number
    serial        INT,
    number        VARCHAR(40),             -- 〔2026〕3号
    version       INT          NOT NULL DEFAULT 0,   -- issued last; 0: none
    title         VARCHAR(120) NOT NULL,
    opening       VARCHAR(4000) NOT NULL DEFAULT '',
    closing       VARCHAR(4000) NOT NULL DEFAULT '',
    others        VARCHAR(500) NOT NULL DEFAULT '',  -- other readers, by name
    confirm_by    DATE,
    correction    VARCHAR(1000) NOT NULL DEFAULT '', -- what it changes, and why
    reason        VARCHAR(1000) NOT NULL DEFAULT '', -- why it was sent back
    submitted_at  BIGINT,
    issued_at     BIGINT,                  -- of version 1
    issued_on     DATE,
    changed_at    BIGINT       NOT NULL,
    UNIQUE KEY (meeting_id),
    UNIQUE KEY (number),
    UNIQUE KEY (year, serial),
    INDEX (state, id),
    CONSTRAINT minutes_state CHECK (state BETWEEN 0 AND 5),
    -- Issued minutes have a number, a day and somebody who approved them, who
    -- is not their author.
    CONSTRAINT minutes_issued CHECK ((state >= 3) = (version > 0)
        AND (version > 0) = (number IS NOT NULL)
        AND (version > 0) = (issued_on IS NOT NULL)
        AND (version > 0) = (approver_id IS NOT NULL)),
    CONSTRAINT minutes_second_person CHECK (approver_id IS NULL
        OR approver_id <> author_id),
    CONSTRAINT minutes_correction CHECK (state < 4 OR correction <> ''),
    CONSTRAINT minutes_confirm CHECK (state <> 1 OR confirm_by IS NOT NULL),
    FOREIGN KEY (meeting_id) REFERENCES meeting (id),
    FOREIGN KEY (author_id) REFERENCES account (id),
    FOREIGN KEY (editor_id) REFERENCES account (id),
    FOREIGN KEY (approver_id) REFERENCES account (id)
);

-- How an item of the agenda reads in the minutes; '': as its outcome says.
ALTER TABLE agenda_item ADD COLUMN minuted TEXT NOT NULL DEFAULT '';

-- Versions that were issued: rows are never changed.
CREATE TABLE minutes_version (
    minutes_id    BIGINT       NOT NULL,
    version       INT          NOT NULL,   -- from 1
    issued_at     BIGINT       NOT NULL,
    issued_on     DATE         NOT NULL,
    author_id     BIGINT       NOT NULL,
    approver_id   BIGINT       NOT NULL,
    title         VARCHAR(120) NOT NULL,
    correction    VARCHAR(1000) NOT NULL DEFAULT '',
    PRIMARY KEY (minutes_id, version),
    CHECK (version >= 1),
    CHECK ((version = 1) = (correction = '')),
    CHECK (approver_id <> author_id),
    FOREIGN KEY (minutes_id) REFERENCES minutes (id),
    FOREIGN KEY (author_id) REFERENCES account (id),
    FOREIGN KEY (approver_id) REFERENCES account (id)
);
-- Their text, a block a row, as it is printed.
CREATE TABLE minutes_line (
    minutes_id    BIGINT       NOT NULL,
    version       INT          NOT NULL,
    position      INT          NOT NULL,   -- from 1
    kind          VARCHAR(12)  NOT NULL,
    -- heading-1 to heading-4 (label: its number), text, names (label: 出席,
    -- text: the names), foot (label: 抄送, text: to whom)
    label         VARCHAR(40)  NOT NULL DEFAULT '',
    text          TEXT         NOT NULL,
    PRIMARY KEY (minutes_id, version, position),
    FOREIGN KEY (minutes_id, version)
        REFERENCES minutes_version (minutes_id, version)
);

-- ---- Confirmation by the units that attended

CREATE TABLE confirmation (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    minutes_id    BIGINT       NOT NULL,
    unit_id       BIGINT       NOT NULL,
    state         TINYINT      NOT NULL DEFAULT 0,
    -- 0 asked, 1 agreed, 2 asks for a change
    revision      INT          NOT NULL DEFAULT 0,
    author_id     BIGINT       NOT NULL,
    editor_id     BIGINT,
    text          VARCHAR(2000) NOT NULL DEFAULT '',  -- what to change
    asked_at      BIGINT       NOT NULL,
    answered_at   BIGINT,
    changed_at    BIGINT       NOT NULL,
    UNIQUE KEY (minutes_id, unit_id),
    INDEX (unit_id, state),
    CONSTRAINT confirmation_state CHECK (state BETWEEN 0 AND 2),
    CONSTRAINT confirmation_answer CHECK ((state = 2) <= (text <> '')
        AND (state = 0) = (answered_at IS NULL)),
    FOREIGN KEY (minutes_id) REFERENCES minutes (id),
    FOREIGN KEY (unit_id) REFERENCES unit (id),
    FOREIGN KEY (author_id) REFERENCES account (id),
    FOREIGN KEY (editor_id) REFERENCES account (id)
);

-- The text that they are asked about, a block a row as in minutes_line.
CREATE TABLE confirmation_line (
    minutes_id    BIGINT       NOT NULL,
    position      INT          NOT NULL,
    kind          VARCHAR(12)  NOT NULL,
    label         VARCHAR(40)  NOT NULL DEFAULT '',
    text          TEXT         NOT NULL,
    PRIMARY KEY (minutes_id, position),
    FOREIGN KEY (minutes_id) REFERENCES minutes (id)
);

-- ---- Who gets them, and has read which version

CREATE TABLE minutes_reader (
    minutes_id    BIGINT       NOT NULL,
    unit_id       BIGINT       NOT NULL,
    read_version  INT          NOT NULL DEFAULT 0,
    read_at       BIGINT,
    account_id    BIGINT,
    PRIMARY KEY (minutes_id, unit_id),
    INDEX (unit_id),
    FOREIGN KEY (minutes_id) REFERENCES minutes (id),
    FOREIGN KEY (unit_id) REFERENCES unit (id),
    FOREIGN KEY (account_id) REFERENCES account (id)
);

-- The report of issued minutes to the county government: the row is made when
-- they are issued.
CREATE TABLE minutes_report (
    id            BIGINT       NOT NULL PRIMARY KEY,   -- of the minutes
    state         TINYINT      NOT NULL DEFAULT 0,
    -- 0 to send, 1 sent, 2 received, 3 answered
    revision      INT          NOT NULL DEFAULT 0,
    author_id     BIGINT       NOT NULL,
    editor_id     BIGINT       NOT NULL,
    sent_on       DATE,
    received_on   DATE,
    answered_on   DATE,
    document      VARCHAR(120) NOT NULL DEFAULT '',   -- of the answer
    answer        VARCHAR(2000) NOT NULL DEFAULT '',
    changed_at    BIGINT       NOT NULL,
    CONSTRAINT minutes_report_state CHECK (state BETWEEN 0 AND 3),
    CONSTRAINT minutes_report_days CHECK ((state >= 1) = (sent_on IS NOT NULL)
        AND (state >= 2) = (received_on IS NOT NULL)
        AND (state = 3) = (answered_on IS NOT NULL)
        AND (state = 3) = (answer <> '')),
    FOREIGN KEY (id) REFERENCES minutes (id),
    FOREIGN KEY (author_id) REFERENCES account (id),
    FOREIGN KEY (editor_id) REFERENCES account (id)
);

-- ---- Resolutions

ALTER TABLE resolution
    ADD COLUMN state       TINYINT NOT NULL DEFAULT 0,
    -- 0 written at the meeting, 1 decided (its minutes are issued), 2 its
    -- extract is with a reviewer, 3 its extract is public
    ADD COLUMN revision    INT NOT NULL DEFAULT 0,
    ADD COLUMN author_id   BIGINT,
    ADD COLUMN editor_id   BIGINT,
    ADD COLUMN reviewer_id BIGINT,
    ADD COLUMN item_id     BIGINT,         -- of the agenda
    ADD COLUMN due_on      DATE,
    ADD COLUMN deliverable VARCHAR(500) NOT NULL DEFAULT '',
    ADD COLUMN public      TINYINT NOT NULL DEFAULT 0,   -- meant to be
    ADD COLUMN policy_id   BIGINT,         -- that carries it out
    ADD COLUMN progress_shown TINYINT NOT NULL DEFAULT 0,
    ADD COLUMN done_on     DATE,           -- all of it was carried out
    ADD COLUMN reason      VARCHAR(1000) NOT NULL DEFAULT '', -- of a return
    ADD COLUMN withdrawn_why VARCHAR(1000) NOT NULL DEFAULT '',
    ADD COLUMN withdrawn_at BIGINT,
    ADD COLUMN changed_at  BIGINT NOT NULL DEFAULT 0,
    ADD INDEX (unit_id, id),
    ADD FOREIGN KEY (author_id) REFERENCES account (id),
    ADD FOREIGN KEY (editor_id) REFERENCES account (id),
    ADD FOREIGN KEY (reviewer_id) REFERENCES account (id),
    ADD FOREIGN KEY (item_id) REFERENCES agenda_item (id),
    ADD FOREIGN KEY (policy_id) REFERENCES policy (id);
UPDATE resolution
   SET state = IF(published_at IS NOT NULL, 3, IF(issued_on IS NOT NULL, 1, 0)),
       public = published_at IS NOT NULL;
ALTER TABLE resolution
    ADD CONSTRAINT resolution_state CHECK (state BETWEEN 0 AND 3),
    ADD CONSTRAINT resolution_decided
        CHECK ((state >= 1) = (issued_on IS NOT NULL)),
    ADD CONSTRAINT resolution_public
        CHECK ((state = 3) = (published_at IS NOT NULL)),
    ADD CONSTRAINT resolution_second_person
        CHECK (reviewer_id IS NULL OR author_id IS NULL
            OR reviewer_id <> author_id);

-- Units that help, and townships that are told to.
CREATE TABLE resolution_unit (
    resolution_id BIGINT       NOT NULL,
    unit_id       BIGINT       NOT NULL,
    PRIMARY KEY (resolution_id, unit_id),
    FOREIGN KEY (resolution_id) REFERENCES resolution (id),
    FOREIGN KEY (unit_id) REFERENCES unit (id)
);
CREATE TABLE resolution_township (
    resolution_id BIGINT       NOT NULL,
    township_id   BIGINT       NOT NULL,
    PRIMARY KEY (resolution_id, township_id),
    FOREIGN KEY (resolution_id) REFERENCES resolution (id),
    FOREIGN KEY (township_id) REFERENCES township (id)
);

-- What is written at the meeting is written through these; a decided matter is
-- locked.
CREATE SQL SECURITY DEFINER VIEW written_resolution AS
    SELECT id, state, revision, author_id, editor_id, changed_at, meeting_id,
           position, item_id, title, text, unit_id, due_on, deliverable, public
      FROM resolution WHERE state = 0
      WITH CASCADED CHECK OPTION;
CREATE SQL SECURITY DEFINER VIEW written_resolution_unit AS
    SELECT resolution_id, unit_id FROM resolution_unit
     WHERE resolution_id IN (SELECT r.id FROM resolution r WHERE r.state = 0)
      WITH CASCADED CHECK OPTION;
CREATE SQL SECURITY DEFINER VIEW written_resolution_township AS
    SELECT resolution_id, township_id FROM resolution_township
     WHERE resolution_id IN (SELECT r.id FROM resolution r WHERE r.state = 0)
      WITH CASCADED CHECK OPTION;
-- What units read: decided matters, and who has to do with them.
CREATE SQL SECURITY DEFINER VIEW decided_resolution AS
    SELECT id, meeting_id, item_id, position, state, title, text, deliverable,
           unit_id, due_on, done_on, public, issued_on
      FROM resolution WHERE state >= 1;

-- ---- What is public

CREATE OR REPLACE SQL SECURITY DEFINER VIEW public_resolution AS
    SELECT r.id, r.meeting_id, r.position, r.title, r.extract, r.category_id,
           r.unit_id, r.due_on, r.policy_id,
           IF(r.progress_shown, IF(r.done_on IS NULL, 'open', 'done'), '')
               AS progress,
           r.issued_on, r.published_at
      FROM resolution r
     WHERE r.published_at <= UNIX_TIMESTAMP()
       AND EXISTS (SELECT 1 FROM meeting m
                    WHERE m.id = r.meeting_id AND m.state > 0);
-- A resolution that was public says why it is no more.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW public_gone AS
    SELECT 'policy' AS kind, id, withdrawn_at AS gone_at, withdrawn_why AS why
      FROM policy
     WHERE state = 3 AND published_at <= withdrawn_at
    UNION ALL
    SELECT 'notice', id, withdrawn_at, withdrawn_why
      FROM notice
     WHERE state = 3 AND published_at <= withdrawn_at
    UNION ALL
    SELECT 'notice', id,
           UNIX_TIMESTAMP(posted_until + INTERVAL 1 DAY) - 28800, ''
      FROM notice
     WHERE state = 2
       AND posted_until < DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR)
       AND published_at < UNIX_TIMESTAMP(posted_until + INTERVAL 1 DAY) - 28800
    UNION ALL
    SELECT 'resolution', id, withdrawn_at, withdrawn_why
      FROM resolution
     WHERE state < 3 AND withdrawn_at IS NOT NULL;
-- Of the minutes of a conference, that they were issued.
CREATE SQL SECURITY DEFINER VIEW public_minutes AS
    SELECT n.id, n.meeting_id, n.number, n.issued_on
      FROM minutes n JOIN meeting m ON m.id = n.meeting_id
     WHERE n.version > 0 AND m.kind <> 'liaison' AND m.state > 0;

-- What a conference decided is not decided before its minutes are issued.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW topic_pass AS
    SELECT a.id, a.topic_id, a.meeting_id, a.kind, a.state, a.topic_version,
           a.override_ground, m.name, m.starts_at,
           a.state = 1 AND a.kind <> 'liaison' AND n.id IS NULL AS waiting,
           IF(a.state = 1 AND (a.kind = 'liaison' OR n.id IS NOT NULL),
              a.outcome, '') AS outcome,
           IF(a.state = 1 AND (a.kind = 'liaison' OR n.id IS NOT NULL),
              a.outcome_text, '') AS outcome_text
      FROM agenda_item a
      JOIN meeting m ON m.id = a.meeting_id
      LEFT JOIN minutes n ON n.meeting_id = a.meeting_id AND n.version > 0
     WHERE a.topic_id IS NOT NULL AND a.state < 2 AND m.state > 0;
-- Topics of conferences that were held before there were minutes wait for them.
UPDATE topic t
   SET t.state = 12, t.revision = t.revision + 1
 WHERE t.state IN (13, 14, 15)
   AND EXISTS (SELECT 1 FROM agenda_item a
                WHERE a.topic_id = t.id AND a.kind <> 'liaison'
                  AND a.state = 1);

-- ---- Numbers, history, what was discarded, rules

ALTER TABLE register
    DROP CONSTRAINT IF EXISTS CONSTRAINT_1,
    ADD CONSTRAINT register_kind CHECK (kind IN ('topic', 'index', 'minutes'));
ALTER TABLE discarded MODIFY kind VARCHAR(16) NOT NULL;

INSERT INTO event_kind (program, kind) VALUES
    ('portal_office', 'minutes'), ('portal_office', 'minutes_report'),
    ('portal_office', 'confirmation'), ('portal_liaison', 'confirmation'),
    ('portal_office', 'resolution');

-- minutes-…: how they begin and what stands in them until it is written
-- otherwise.  What is in [ ] is left out when a name in { } has nothing.
INSERT INTO setting (id, name, kind, value, initial, least, most)
    SELECT s.last + m.n, m.name, m.kind, m.value, m.value, 0, m.most
      FROM (SELECT MAX(id) AS last FROM setting) s
      JOIN (SELECT 1 AS n, 'minutes-number' AS name, 'text' AS kind,
                   '〔{year}〕{n}号' AS value, 30 AS most
            -- workdays to confirm minutes; 0: nobody is asked
            UNION ALL SELECT 2, 'confirm-days', 'number', '0', 30
            UNION ALL SELECT 3, 'minutes-title', 'text', '{meeting}纪要', 200
            UNION ALL SELECT 4, 'minutes-opening', 'text',
                '{year}年{month}月{day}日，[{chair}][在{place}]主持召开{meeting}。现将会议议定事项纪要如下：', 200
            UNION ALL SELECT 5, 'minutes-tasks', 'text', '上次会议议定事项的落实情况', 200
            UNION ALL SELECT 6, 'minutes-member', 'text', '成员调整：{title}', 200
            UNION ALL SELECT 7, 'minutes-resolved', 'text',
                '会议听取了{unit}关于“{title}”的汇报，议定以下事项。{text}', 200
            UNION ALL SELECT 8, 'minutes-noted', 'text',
                '会议听取并研究了{unit}提出的“{title}”。{text}', 200
            UNION ALL SELECT 9, 'minutes-deferred', 'text',
                '会议研究了{unit}提出的“{title}”，决定暂缓。{text}', 200
            UNION ALL SELECT 10, 'minutes-referred', 'text',
                '会议研究了{unit}提出的“{title}”，同意报县人民政府决定。{text}', 200
            UNION ALL SELECT 11, 'minutes-other', 'text',
                '会议讨论了[{unit}提出的]“{title}”。{text}', 200
            UNION ALL SELECT 12, 'minutes-matter', 'text',
                '[由{lead}牵头。][{help}配合。][{townships}落实。][{year}年{month}月{day}日前完成。][成果要求：{deliverable}]', 200
            UNION ALL SELECT 13, 'minutes-attended', 'text',
                '[出席：{present}][请假：{excused}][列席：{sits}][缺席：{absent}]', 200
            UNION ALL SELECT 14, 'minutes-copies', 'text', '抄送：{readers}', 200
            UNION ALL SELECT 15, 'minutes-besides', 'text', '其他议定事项', 200
            UNION ALL SELECT 16, 'minutes-correction', 'text', '更正说明：{text}', 200) m;
