-- The search index: every public document, and the documents of each token.
-- docs/search.md explains it.  Only cgi-bin/search/ writes these tables, in the
-- transaction that publishes.

-- One row per document.  place is block * 32768 + slot, or NULL until the
-- document is indexed (bulk loads).
CREATE TABLE search_doc (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    place         BIGINT       UNIQUE,
    kind          TINYINT      NOT NULL,   -- enum search_kind
    object_id     BIGINT       NOT NULL,
    code          VARCHAR(60)  NOT NULL,   -- the end of its address
    title         VARCHAR(400) NOT NULL,
    names         VARCHAR(2000) NOT NULL DEFAULT '',  -- aliases, one per line
    categories    VARCHAR(200) NOT NULL DEFAULT '',   -- ids, between spaces
    units         VARCHAR(800) NOT NULL DEFAULT '',   -- ids, between spaces
    year          SMALLINT     NOT NULL DEFAULT 0,    -- 0: none
    published_at  BIGINT       NOT NULL DEFAULT 0,    -- 0: not dated
    visible_until DATE,                    -- the last day it is found
    body          MEDIUMTEXT   NOT NULL,   -- plain text
    UNIQUE (kind, object_id),
    CHECK (kind BETWEEN 1 AND 8),
    CHECK (title <> '')
) COLLATE utf8mb4_bin;

-- What the program `public` may read.
CREATE SQL SECURITY DEFINER VIEW public_search_doc AS
    SELECT place, kind, object_id, code, title, names, published_at,
           visible_until, body
      FROM search_doc
     WHERE published_at <= UNIX_TIMESTAMP()
       AND (visible_until IS NULL
            OR visible_until >= DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR));

-- Where the next document goes.  Writers lock this row first.
CREATE TABLE search_state (
    id            TINYINT      NOT NULL PRIMARY KEY CHECK (id = 1),
    block         INT          NOT NULL,
    slot          INT          NOT NULL,
    CHECK (slot BETWEEN 0 AND 32768)
);

-- A block has up to 32,768 documents.  slots has 8 bytes for each: kind and
-- last day (0: no end, 1: removed), and time of publication, little-endian.
CREATE TABLE search_block (
    block         INT          NOT NULL PRIMARY KEY,
    version       BIGINT       NOT NULL,   -- differs after each change
    slots         MEDIUMBLOB   NOT NULL
);

-- The documents of a block that have a token: below 4,096 bytes a sorted list
-- of two-byte slots; at 4,096 bytes a bitmap.
CREATE TABLE search_posting (
    block         INT          NOT NULL,
    token         BIGINT       NOT NULL,
    docs          VARBINARY(4096) NOT NULL,
    PRIMARY KEY (block, token)
);

INSERT INTO search_block (block, version, slots) VALUES (1, 0, '');
INSERT INTO search_state (id, block, slot) VALUES (1, 1, 0);
