-- Policies, notices, meetings, resolutions, topics and files.
--
-- The row of a policy or notice is what is published: the columns of lists,
-- copied from the published version.  A version has all text, and never
-- changes after it is published.

CREATE TABLE policy (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    state         TINYINT      NOT NULL DEFAULT 0,  -- enum publication_state
    version       INT,                     -- the published one
    index_number  CHAR(20)     UNIQUE,     -- never reused
    title         VARCHAR(200) NOT NULL DEFAULT '',
    document_number VARCHAR(60) NOT NULL DEFAULT '',  -- '' : not stated
    issuer        VARCHAR(80)  NOT NULL DEFAULT '',
    subject       VARCHAR(80)  NOT NULL DEFAULT '',
    summary       VARCHAR(1000) NOT NULL DEFAULT '',
    source        VARCHAR(80)  NOT NULL DEFAULT '',
    category_id   BIGINT,                  -- NULL: assistance as a whole
    unit_id       BIGINT,
    made_on       DATE,
    valid_until   DATE,
    validity      VARCHAR(8)   NOT NULL DEFAULT 'valid',
    published_at  BIGINT,
    updated_at    BIGINT,
    withdrawn_at  BIGINT,
    withdrawn_why VARCHAR(500) NOT NULL DEFAULT '',
    once_key      BINARY(16)   UNIQUE,
    -- Covering indexes: counting a list reads no rows.
    INDEX (published_at, id, state, validity),
    INDEX (category_id, state, published_at, id, validity, unit_id),
    INDEX (unit_id, state, published_at, id, validity),
    CHECK (state BETWEEN 0 AND 3),
    CHECK (validity IN ('valid', 'amended', 'repealed', 'expired')),
    CHECK (state < 2 OR (version IS NOT NULL AND published_at IS NOT NULL
        AND updated_at IS NOT NULL AND title <> '' AND issuer <> '')),
    CHECK (state <> 3 OR (withdrawn_at IS NOT NULL AND withdrawn_why <> '')),
    FOREIGN KEY (category_id) REFERENCES category (id),
    FOREIGN KEY (unit_id) REFERENCES unit (id)
);

CREATE TABLE policy_version (
    policy_id     BIGINT       NOT NULL,
    version       INT          NOT NULL,
    title         VARCHAR(200) NOT NULL,
    body          MEDIUMTEXT   NOT NULL,   -- Markdown
    note          VARCHAR(500) NOT NULL DEFAULT '',   -- what changed
    author_id     BIGINT,
    reviewer_id   BIGINT,
    written_at    BIGINT       NOT NULL,
    PRIMARY KEY (policy_id, version),
    CHECK (author_id IS NULL OR author_id <> reviewer_id),
    FOREIGN KEY (policy_id) REFERENCES policy (id),
    FOREIGN KEY (author_id) REFERENCES account (id),
    FOREIGN KEY (reviewer_id) REFERENCES account (id)
);

CREATE TABLE notice_kind (
    code          VARCHAR(40)  NOT NULL PRIMARY KEY,
    position      SMALLINT     NOT NULL,
    name          VARCHAR(40)  NOT NULL,
    posting_days  SMALLINT,                -- workdays it is shown; NULL: no end
    CHECK (code REGEXP '^[a-z][a-z0-9]*(-[a-z0-9]+)*$')
);

CREATE TABLE notice (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    state         TINYINT      NOT NULL DEFAULT 0,  -- enum publication_state
    version       INT,
    index_number  CHAR(20)     UNIQUE,
    kind          VARCHAR(40)  NOT NULL,
    title         VARCHAR(200) NOT NULL DEFAULT '',
    summary       VARCHAR(1000) NOT NULL DEFAULT '',
    source        VARCHAR(80)  NOT NULL DEFAULT '',
    category_id   BIGINT,
    unit_id       BIGINT,
    made_on       DATE,
    posted_until  DATE,                    -- the last day it is shown
    published_at  BIGINT,
    updated_at    BIGINT,
    withdrawn_at  BIGINT,
    withdrawn_why VARCHAR(500) NOT NULL DEFAULT '',
    once_key      BINARY(16)   UNIQUE,
    INDEX (published_at, id, state, posted_until),
    INDEX (kind, state, published_at, id, posted_until),
    INDEX (unit_id, state, published_at, id, posted_until, kind),
    INDEX (category_id, state, published_at, id, posted_until),
    CHECK (state BETWEEN 0 AND 3),
    CHECK (state < 2 OR (version IS NOT NULL AND published_at IS NOT NULL
        AND updated_at IS NOT NULL AND title <> '')),
    CHECK (state <> 3 OR (withdrawn_at IS NOT NULL AND withdrawn_why <> '')),
    FOREIGN KEY (kind) REFERENCES notice_kind (code),
    FOREIGN KEY (category_id) REFERENCES category (id),
    FOREIGN KEY (unit_id) REFERENCES unit (id)
);

CREATE TABLE notice_version (
    notice_id     BIGINT       NOT NULL,
    version       INT          NOT NULL,
    title         VARCHAR(200) NOT NULL,
    body          MEDIUMTEXT   NOT NULL,   -- Markdown
    note          VARCHAR(500) NOT NULL DEFAULT '',
    author_id     BIGINT,
    reviewer_id   BIGINT,
    written_at    BIGINT       NOT NULL,
    PRIMARY KEY (notice_id, version),
    CHECK (author_id IS NULL OR author_id <> reviewer_id),
    FOREIGN KEY (notice_id) REFERENCES notice (id),
    FOREIGN KEY (author_id) REFERENCES account (id),
    FOREIGN KEY (reviewer_id) REFERENCES account (id)
);

-- An amount for a period, with its document.  A new amount is a new row.
CREATE TABLE standard (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    category_id   BIGINT       NOT NULL,
    name          VARCHAR(80)  NOT NULL,   -- 城市低保标准
    amount_fen    BIGINT       NOT NULL,
    per           VARCHAR(40)  NOT NULL,   -- 人·月
    since         DATE         NOT NULL,
    until         DATE,
    policy_id     BIGINT,
    document      VARCHAR(120) NOT NULL,   -- its basis, as text
    UNIQUE (category_id, name, since),
    CHECK (amount_fen > 0),
    CHECK (until IS NULL OR until >= since),
    FOREIGN KEY (category_id) REFERENCES category (id),
    FOREIGN KEY (policy_id) REFERENCES policy (id)
);

CREATE TABLE meeting (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    uid           VARCHAR(80)  NOT NULL UNIQUE,  -- of the calendar entry
    kind          VARCHAR(16)  NOT NULL,
    state         TINYINT      NOT NULL DEFAULT 0,  -- enum meeting_state
    name          VARCHAR(120) NOT NULL,
    starts_at     BIGINT       NOT NULL,
    ends_at       BIGINT,
    place         VARCHAR(120) NOT NULL,
    chair_seat_id BIGINT,
    delegation    VARCHAR(500) NOT NULL DEFAULT '',  -- if no convener chairs
    ground        VARCHAR(500) NOT NULL DEFAULT '',  -- of a temporary meeting
    note          VARCHAR(1000) NOT NULL DEFAULT '', -- for the public
    cancelled_why VARCHAR(500) NOT NULL DEFAULT '',
    sequence      INT          NOT NULL DEFAULT 0,
    announced_at  BIGINT,
    updated_at    BIGINT       NOT NULL,
    once_key      BINARY(16)   UNIQUE,
    INDEX (state, starts_at),
    CHECK (kind IN ('regular', 'temporary', 'liaison')),
    CHECK (state BETWEEN 0 AND 3),
    CHECK (ends_at IS NULL OR ends_at > starts_at),
    CHECK (kind <> 'temporary' OR state = 0 OR ground <> ''),
    CHECK (state = 0 OR announced_at IS NOT NULL),
    CHECK (state <> 3 OR cancelled_why <> ''),
    FOREIGN KEY (chair_seat_id) REFERENCES seat (id)
);

-- A resolution; `extract` is its public part.
CREATE TABLE resolution (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    meeting_id    BIGINT       NOT NULL,
    position      SMALLINT     NOT NULL,
    title         VARCHAR(200) NOT NULL,
    text          VARCHAR(4000) NOT NULL,
    extract       VARCHAR(2000) NOT NULL DEFAULT '',
    category_id   BIGINT,
    unit_id       BIGINT,                  -- the lead unit
    issued_on     DATE,                    -- NULL: minutes not issued
    published_at  BIGINT,                  -- NULL: not public
    UNIQUE (meeting_id, position),
    INDEX (published_at),
    CHECK (published_at IS NULL OR (issued_on IS NOT NULL AND extract <> '')),
    FOREIGN KEY (meeting_id) REFERENCES meeting (id),
    FOREIGN KEY (category_id) REFERENCES category (id),
    FOREIGN KEY (unit_id) REFERENCES unit (id)
);

CREATE TABLE topic (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    unit_id       BIGINT       NOT NULL,
    author_id     BIGINT       NOT NULL,
    state         TINYINT      NOT NULL DEFAULT 0,  -- enum topic_state
    number        VARCHAR(40)  UNIQUE,     -- 议题〔year〕n号, once accepted
    title         VARCHAR(120) NOT NULL,
    category_id   BIGINT,
    problem       TEXT         NOT NULL DEFAULT '',
    facts         TEXT         NOT NULL DEFAULT '',
    proposal      TEXT         NOT NULL DEFAULT '',
    decision      VARCHAR(4000) NOT NULL DEFAULT '',  -- what to decide
    reason        VARCHAR(1000) NOT NULL DEFAULT '',  -- of the last answer
    revision      INT          NOT NULL DEFAULT 0,
    created_at    BIGINT       NOT NULL,
    changed_at    BIGINT       NOT NULL,
    submitted_at  BIGINT,
    once_key      BINARY(16)   UNIQUE,
    INDEX (unit_id, state, changed_at),
    INDEX (state, submitted_at),
    CHECK (state BETWEEN 0 AND 9),
    CHECK (CHAR_LENGTH(problem) <= 8000 AND CHAR_LENGTH(facts) <= 8000
        AND CHAR_LENGTH(proposal) <= 8000),
    FOREIGN KEY (unit_id) REFERENCES unit (id),
    FOREIGN KEY (author_id) REFERENCES account (id),
    FOREIGN KEY (category_id) REFERENCES category (id)
);

CREATE TABLE topic_duty (
    topic_id      BIGINT       NOT NULL,
    duty_id       BIGINT       NOT NULL,
    PRIMARY KEY (topic_id, duty_id),
    INDEX (duty_id),
    FOREIGN KEY (topic_id) REFERENCES topic (id),
    FOREIGN KEY (duty_id) REFERENCES duty (id)
);

CREATE TABLE topic_unit (
    topic_id      BIGINT       NOT NULL,
    unit_id       BIGINT       NOT NULL,
    PRIMARY KEY (topic_id, unit_id),
    INDEX (unit_id),
    FOREIGN KEY (topic_id) REFERENCES topic (id),
    FOREIGN KEY (unit_id) REFERENCES unit (id)
);

-- Contents of files, in blocks of at most 256 KiB; equal ones stored once.
CREATE TABLE file_block (
    sha256        BINARY(32)   NOT NULL,
    position      INT          NOT NULL,
    bytes         MEDIUMBLOB   NOT NULL,
    PRIMARY KEY (sha256, position),
    CHECK (OCTET_LENGTH(bytes) <= 262144)
);

CREATE TABLE file (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    sha256        BINARY(32)   NOT NULL,
    size          BIGINT       NOT NULL,
    name          VARCHAR(200) NOT NULL,
    media_type    VARCHAR(100) NOT NULL,
    position      SMALLINT     NOT NULL,
    policy_id     BIGINT,
    notice_id     BIGINT,
    topic_id      BIGINT,
    meeting_id    BIGINT,
    added_at      BIGINT       NOT NULL,
    INDEX (sha256),
    CHECK ((policy_id IS NOT NULL) + (notice_id IS NOT NULL)
        + (topic_id IS NOT NULL) + (meeting_id IS NOT NULL) = 1),
    FOREIGN KEY (policy_id) REFERENCES policy (id),
    FOREIGN KEY (notice_id) REFERENCES notice (id),
    FOREIGN KEY (topic_id) REFERENCES topic (id),
    FOREIGN KEY (meeting_id) REFERENCES meeting (id)
);

-- How often a page was read, without address or cookie.
CREATE TABLE view_count (
    kind          VARCHAR(8)   NOT NULL,
    object_id     BIGINT       NOT NULL,
    views         BIGINT       NOT NULL DEFAULT 0,
    PRIMARY KEY (kind, object_id),
    CHECK (kind IN ('policy', 'notice'))
);

-- The program `public` may read these views and not their tables, so a draft
-- cannot leak through a forgotten WHERE.

CREATE SQL SECURITY DEFINER VIEW public_policy AS
    SELECT id, version, index_number, title, document_number, issuer, subject,
           summary, source, category_id, unit_id, made_on, valid_until,
           validity, published_at, updated_at
      FROM policy
     WHERE state = 2 AND published_at <= UNIX_TIMESTAMP();

CREATE SQL SECURITY DEFINER VIEW public_policy_text AS
    SELECT v.policy_id, v.version, v.body, v.note
      FROM policy p
      JOIN policy_version v ON v.policy_id = p.id AND v.version = p.version
     WHERE p.state = 2 AND p.published_at <= UNIX_TIMESTAMP();

CREATE SQL SECURITY DEFINER VIEW public_notice AS
    SELECT id, version, index_number, kind, title, summary, source,
           category_id, unit_id, made_on, posted_until, published_at,
           updated_at
      FROM notice
     WHERE state = 2 AND published_at <= UNIX_TIMESTAMP()
       AND (posted_until IS NULL
            OR posted_until >= DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR));

CREATE SQL SECURITY DEFINER VIEW public_notice_text AS
    SELECT v.notice_id, v.version, v.body, v.note
      FROM public_notice n
      JOIN notice_version v ON v.notice_id = n.id AND v.version = n.version;

-- What was public and is not any more, with the reason.
CREATE SQL SECURITY DEFINER VIEW public_gone AS
    SELECT 'policy' AS kind, id, withdrawn_at AS gone_at, withdrawn_why AS why
      FROM policy WHERE state = 3
    UNION ALL
    SELECT 'notice', id, withdrawn_at, withdrawn_why
      FROM notice WHERE state = 3
    UNION ALL
    SELECT 'notice', id,
           UNIX_TIMESTAMP(posted_until + INTERVAL 1 DAY) - 28800, ''
      FROM notice
     WHERE state = 2
       AND posted_until < DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR);

CREATE SQL SECURITY DEFINER VIEW public_meeting AS
    SELECT id, uid, kind, state, name, starts_at, ends_at, place, ground,
           note, cancelled_why, sequence, announced_at, updated_at
      FROM meeting
     WHERE state > 0;

CREATE SQL SECURITY DEFINER VIEW public_resolution AS
    SELECT id, meeting_id, position, title, extract, category_id, unit_id,
           issued_on, published_at
      FROM resolution r
     WHERE published_at <= UNIX_TIMESTAMP()
       AND EXISTS (SELECT 1 FROM meeting m
                    WHERE m.id = r.meeting_id AND m.state > 0);
