-- Where to apply: the windows of townships.  One that is closed stays, for its
-- history.
CREATE TABLE township (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    state         TINYINT      NOT NULL DEFAULT 0,   -- enum township_state
    revision      INT          NOT NULL DEFAULT 0,
    author_id     BIGINT,
    position      SMALLINT     NOT NULL DEFAULT 0,   -- 0: behind the others
    name          VARCHAR(80)  NOT NULL,   -- 百纳彝族乡
    counter       VARCHAR(80)  NOT NULL DEFAULT '',  -- 社会事务办; '': none
    address       VARCHAR(200) NOT NULL DEFAULT '',
    phone         VARCHAR(80)  NOT NULL DEFAULT '',
    hours         VARCHAR(200) NOT NULL DEFAULT '',
    closed_why    VARCHAR(500) NOT NULL DEFAULT '',
    changed_at    BIGINT       NOT NULL,
    UNIQUE (name, counter),
    CONSTRAINT township_state CHECK (state BETWEEN 0 AND 1),
    CONSTRAINT township_name CHECK (name <> ''),
    FOREIGN KEY (author_id) REFERENCES account (id)
);

CREATE SQL SECURITY DEFINER VIEW public_township AS
    SELECT id, position, name, counter, address, phone, hours
      FROM township
     WHERE state = 0;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW own_event AS
    SELECT id, kind, object_id, at, account_id, verb, state, sequence, reason
      FROM event
     WHERE FIND_IN_SET(kind, CASE SUBSTRING_INDEX(USER(), '@', 1)
           WHEN 'portal_office'  THEN 'meeting,topic,township'
           WHEN 'portal_liaison' THEN 'topic'
           WHEN 'portal_press'   THEN 'notice,policy,standard,category'
           ELSE '' END) > 0
      WITH CASCADED CHECK OPTION;
