-- Tasks: who must do what by when.  Lights are computed, never stored.  That an
-- extension is asked for, granted or refused is in the events of the task.

CREATE TABLE task (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    state         TINYINT      NOT NULL DEFAULT 0,
    -- 0 open, 1 signed for, 2 reported done, 3 closed, 4 called off
    revision      INT          NOT NULL DEFAULT 0,
    author_id     BIGINT       NOT NULL,
    editor_id     BIGINT       NOT NULL,
    source        VARCHAR(12)  NOT NULL,
    -- resolution, instruction (of a county leader), assignment (of the
    -- county), referral
    resolution_id BIGINT,
    referral_id   BIGINT,
    document      VARCHAR(200) NOT NULL DEFAULT '',   -- of the source
    received_on   DATE,
    title         VARCHAR(200) NOT NULL,
    text          VARCHAR(4000) NOT NULL DEFAULT '',
    deliverable   VARCHAR(500) NOT NULL DEFAULT '',
    unit_id       BIGINT       NOT NULL,   -- lead
    due_on        DATE         NOT NULL,   -- until the end of it
    first_due_on  DATE         NOT NULL,   -- before any extension
    asked_until   DATE,                    -- an extension that is asked for,
    asked_why     VARCHAR(1000) NOT NULL DEFAULT '',  -- last: and why
    percent       TINYINT      NOT NULL DEFAULT 0,   -- as the lead unit says
    reason        VARCHAR(1000) NOT NULL DEFAULT '',  -- of the last answer
    presses       INT          NOT NULL DEFAULT 0,
    pressed_at    BIGINT,
    opened_at     BIGINT       NOT NULL,
    signed_at     BIGINT,
    done_on       DATE,                    -- reported done
    back_at       BIGINT,                  -- not accepted as done
    closed_on     DATE,
    changed_at    BIGINT       NOT NULL,
    -- For lists: the start of the last day in Beijing, and whether it is over.
    due_at        BIGINT AS ((TO_DAYS(due_on) - 719528) * 86400 - 28800)
                  PERSISTENT,
    ended         TINYINT AS (state > 2) PERSISTENT,
    INDEX (ended, due_at, id),
    INDEX (ended, unit_id, due_on, done_on),
    INDEX (unit_id, ended, due_at, id),
    INDEX (opened_at, id),
    INDEX (state, changed_at, id),
    INDEX (asked_until, id),
    INDEX (resolution_id),
    INDEX (referral_id),
    CONSTRAINT task_state CHECK (state BETWEEN 0 AND 4),
    CONSTRAINT task_source CHECK (
        (source = 'resolution') = (resolution_id IS NOT NULL)
        AND (source = 'referral') = (referral_id IS NOT NULL)
        AND source IN ('resolution', 'instruction', 'assignment', 'referral')
        AND (source NOT IN ('instruction', 'assignment')
             OR (document <> '' AND received_on IS NOT NULL))),
    CONSTRAINT task_percent CHECK (percent BETWEEN 0 AND 100),
    CONSTRAINT task_signed CHECK (state NOT IN (1, 2, 3) OR signed_at IS NOT NULL),
    CONSTRAINT task_done CHECK (IF(state IN (2, 3), done_on IS NOT NULL,
        done_on IS NULL)),
    CONSTRAINT task_closed CHECK ((state IN (3, 4)) = (closed_on IS NOT NULL)),
    CONSTRAINT task_asked CHECK (asked_until IS NULL OR (state < 2
        AND asked_until > due_on AND asked_why <> '')),
    CONSTRAINT task_off CHECK (state <> 4 OR reason <> ''),
    FOREIGN KEY (resolution_id) REFERENCES resolution (id),
    FOREIGN KEY (unit_id) REFERENCES unit (id),
    FOREIGN KEY (author_id) REFERENCES account (id),
    FOREIGN KEY (editor_id) REFERENCES account (id)
);
-- Units that help, and townships that are told to.
CREATE TABLE task_unit (
    task_id       BIGINT       NOT NULL,
    unit_id       BIGINT       NOT NULL,
    PRIMARY KEY (task_id, unit_id),
    INDEX (unit_id),
    FOREIGN KEY (task_id) REFERENCES task (id),
    FOREIGN KEY (unit_id) REFERENCES unit (id)
);
CREATE TABLE task_township (
    task_id       BIGINT       NOT NULL,
    township_id   BIGINT       NOT NULL,
    PRIMARY KEY (task_id, township_id),
    INDEX (township_id),
    FOREIGN KEY (task_id) REFERENCES task (id),
    FOREIGN KEY (township_id) REFERENCES township (id)
);

-- Reports on a task: rows are never changed.
CREATE TABLE progress (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    task_id       BIGINT       NOT NULL,
    state         TINYINT      NOT NULL DEFAULT 0,
    revision      INT          NOT NULL DEFAULT 0,
    author_id     BIGINT       NOT NULL,
    unit_id       BIGINT,                  -- who reports: a unit,
    township_id   BIGINT,                  -- or a township
    percent       TINYINT,                 -- NULL: not said
    text          VARCHAR(4000) NOT NULL,
    reported_at   BIGINT       NOT NULL,
    INDEX (task_id, id),
    CONSTRAINT progress_state CHECK (state = 0),
    CONSTRAINT progress_of CHECK ((unit_id IS NULL) <> (township_id IS NULL)),
    CONSTRAINT progress_words CHECK (text <> ''),
    CONSTRAINT progress_percent CHECK (percent IS NULL
        OR percent BETWEEN 0 AND 100),
    FOREIGN KEY (task_id) REFERENCES task (id),
    FOREIGN KEY (unit_id) REFERENCES unit (id),
    FOREIGN KEY (township_id) REFERENCES township (id),
    FOREIGN KEY (author_id) REFERENCES account (id)
);

-- The open tasks as they were when an agenda was issued: rows never change.
CREATE TABLE agenda_version_task (
    meeting_id    BIGINT       NOT NULL,
    number        INT          NOT NULL,
    task_id       BIGINT       NOT NULL,
    unit_id       BIGINT       NOT NULL,
    title         VARCHAR(200) NOT NULL,
    due_on        DATE         NOT NULL,
    percent       TINYINT      NOT NULL,
    light         VARCHAR(8)   NOT NULL,
    PRIMARY KEY (meeting_id, number, task_id),
    FOREIGN KEY (meeting_id, number)
        REFERENCES agenda_version (meeting_id, number),
    FOREIGN KEY (task_id) REFERENCES task (id),
    FOREIGN KEY (unit_id) REFERENCES unit (id)
);

-- Evidence: files of a report.
ALTER TABLE file
    DROP CONSTRAINT IF EXISTS file_of_one,
    ADD COLUMN progress_id BIGINT,
    ADD INDEX (progress_id, position),
    ADD FOREIGN KEY (progress_id) REFERENCES progress (id),
    ADD CONSTRAINT file_of_one CHECK ((policy_id IS NOT NULL)
        + (notice_id IS NOT NULL) + (topic_id IS NOT NULL)
        + (meeting_id IS NOT NULL) + (agenda_item_id IS NOT NULL)
        + (opinion_id IS NOT NULL) + (progress_id IS NOT NULL) = 1);

INSERT INTO event_kind (program, kind) VALUES
    ('portal_office', 'task'), ('portal_liaison', 'task'),
    ('portal_office', 'progress'), ('portal_liaison', 'progress');

-- Workdays before the due day from which a light is yellow.
INSERT INTO setting (id, name, kind, value, initial, least, most)
    SELECT MAX(id) + 1, 'task-warn-days', 'number', '3', '3', 1, 30
      FROM setting;
