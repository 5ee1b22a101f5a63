-- The page of a category is written, reviewed and published like a notice.
-- `category` has what is published; `category_text` the newest version, which
-- may be a draft; `category_version` the published ones before it.
ALTER TABLE category
    MODIFY steps  TEXT         NOT NULL DEFAULT '',  -- 申请：谁办：几天
    ADD review_by DATE,                    -- to be looked at again
    ADD version   INT          NOT NULL DEFAULT 1,
    ADD published_at BIGINT;

CREATE TABLE category_text (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version       INT          NOT NULL DEFAULT 1,
    state         TINYINT      NOT NULL DEFAULT 0,   -- enum category_state
    revision      INT          NOT NULL DEFAULT 0,
    author_id     BIGINT,
    writer_id     BIGINT,                  -- who saved or sent it last
    reviewer_id   BIGINT,
    code          VARCHAR(40)  UNIQUE,
    name          VARCHAR(40)  NOT NULL,
    need          VARCHAR(40)  NOT NULL DEFAULT '',
    aliases       VARCHAR(400) NOT NULL DEFAULT '',
    words         TEXT         NOT NULL DEFAULT '',
    articles      VARCHAR(80)  NOT NULL DEFAULT '',
    law_on        DATE,
    what          TEXT         NOT NULL,
    who           TEXT         NOT NULL DEFAULT '',
    gives         TEXT         NOT NULL DEFAULT '',
    papers        TEXT         NOT NULL DEFAULT '',
    place         TEXT         NOT NULL DEFAULT '',
    steps         TEXT         NOT NULL DEFAULT '',
    decides       TEXT         NOT NULL DEFAULT '',
    days          TEXT         NOT NULL DEFAULT '',
    appeal        TEXT         NOT NULL DEFAULT '',
    phone         VARCHAR(80)  NOT NULL DEFAULT '',
    review_by     DATE,
    note          VARCHAR(500) NOT NULL DEFAULT '',  -- what is new in it
    opinion       VARCHAR(500) NOT NULL DEFAULT '',
    written_at    BIGINT       NOT NULL DEFAULT 0,
    sent_at       BIGINT,
    published_at  BIGINT,
    CONSTRAINT category_text_state CHECK (state BETWEEN 0 AND 2),
    CONSTRAINT category_text_whole CHECK (state = 0 OR code IS NOT NULL),
    CONSTRAINT category_text_author CHECK (reviewer_id IS NULL
        OR reviewer_id <> COALESCE(author_id, 0)
        AND reviewer_id <> COALESCE(writer_id, 0)),
    FOREIGN KEY (author_id) REFERENCES account (id),
    FOREIGN KEY (writer_id) REFERENCES account (id),
    FOREIGN KEY (reviewer_id) REFERENCES account (id)
);

CREATE TABLE category_version LIKE category_text;
ALTER TABLE category_version
    MODIFY id     BIGINT       NOT NULL,
    DROP INDEX code,
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (id, version),
    ADD FOREIGN KEY (id) REFERENCES category_text (id);

INSERT INTO category_text (id, state, code, name, need, aliases, words,
       articles, law_on, what, who, gives, papers, place, steps, decides, days,
       appeal, phone, written_at)
    SELECT id, 2, code, name, need, aliases, words, articles, law_on, what,
           who, gives, papers, place, steps, decides, days, appeal, phone,
           UNIX_TIMESTAMP()
      FROM category;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW own_event AS
    SELECT id, kind, object_id, at, account_id, verb, state, sequence, reason
      FROM event
     WHERE FIND_IN_SET(kind, CASE SUBSTRING_INDEX(USER(), '@', 1)
           WHEN 'portal_office'  THEN 'meeting,topic'
           WHEN 'portal_liaison' THEN 'topic'
           WHEN 'portal_press'   THEN 'notice,policy,standard,category'
           ELSE '' END) > 0
      WITH CASCADED CHECK OPTION;
