-- The search: every public document once, and where each token occurs.
-- How it works, and why, is in docs/search.md; cgi-bin/search/search.h is the
-- only code that writes here, in the transaction that publishes.

-- One row for each document the public may find.  place is block * 32768 +
-- slot; NULL until it is indexed (bulk loads).
CREATE TABLE search_doc (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    place         BIGINT       UNIQUE,
    kind          TINYINT      NOT NULL,   -- enum search_kind
    object_id     BIGINT       NOT NULL,
    code          VARCHAR(60)  NOT NULL,   -- what its address ends in
    title         VARCHAR(400) NOT NULL,
    names         VARCHAR(2000) NOT NULL DEFAULT '',  -- aliases; a line each
    categories    VARCHAR(200) NOT NULL DEFAULT '',   -- ids, between spaces
    units         VARCHAR(800) NOT NULL DEFAULT '',   -- ids, between spaces
    year          SMALLINT     NOT NULL DEFAULT 0,    -- 0: none
    published_at  BIGINT       NOT NULL DEFAULT 0,    -- 0: not dated
    visible_until DATE,                    -- the last day it may be found
    body          MEDIUMTEXT   NOT NULL,   -- plain text
    UNIQUE (kind, object_id),
    CHECK (kind BETWEEN 1 AND 8),
    CHECK (title <> '')
) COLLATE utf8mb4_bin;

-- What of it the public program may read.
CREATE SQL SECURITY DEFINER VIEW public_search_doc AS
    SELECT place, kind, object_id, code, title, names, published_at,
           visible_until, body
      FROM search_doc
     WHERE published_at <= UNIX_TIMESTAMP()
       AND (visible_until IS NULL
            OR visible_until >= DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR));

-- Where the next document goes.  Writers lock this row before any other.
CREATE TABLE search_state (
    id            TINYINT      NOT NULL PRIMARY KEY CHECK (id = 1),
    block         INT          NOT NULL,
    slot          INT          NOT NULL,
    CHECK (slot BETWEEN 0 AND 32768)
);

-- Up to 32,768 documents.  slots holds 8 bytes for each: the last day it may
-- be found (0: no end, 1: gone) and when it was published, least byte first.
CREATE TABLE search_block (
    block         INT          NOT NULL PRIMARY KEY,
    version       BIGINT       NOT NULL,   -- another one after each change
    slots         MEDIUMBLOB   NOT NULL
);

-- The documents of a block that hold a token: below 4,096 bytes a rising
-- list of slots, two bytes each; at 4,096 bytes a bit for each slot.
CREATE TABLE search_posting (
    block         INT          NOT NULL,
    token         BIGINT       NOT NULL,
    docs          VARBINARY(4096) NOT NULL,
    PRIMARY KEY (block, token)
);

INSERT INTO search_block (block, version, slots) VALUES (1, 0, '');
INSERT INTO search_state (id, block, slot) VALUES (1, 1, 0);
