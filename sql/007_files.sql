-- Files.  A block is stored once under its own SHA-256, so it can be stored
-- before its file is complete.

DROP TABLE file_block;

CREATE TABLE file_block (
    sha256        BINARY(32)   NOT NULL PRIMARY KEY,
    bytes         MEDIUMBLOB   NOT NULL,
    CHECK (OCTET_LENGTH(bytes) BETWEEN 1 AND 262144)
);

-- The blocks of a content; all but the last have 262,144 bytes.
CREATE TABLE file_part (
    sha256        BINARY(32)   NOT NULL,   -- of the whole content
    position      INT          NOT NULL,
    block_sha256  BINARY(32)   NOT NULL,
    PRIMARY KEY (sha256, position),
    INDEX (block_sha256),
    FOREIGN KEY (block_sha256) REFERENCES file_block (sha256)
);

-- A file of a policy or notice belongs to the versions from since_version to
-- until_version, both included; NULL: to all later versions.
ALTER TABLE file
    ADD COLUMN account_id    BIGINT,
    ADD COLUMN unit_id       BIGINT,          -- whose quota it counts against
    ADD COLUMN since_version INT NOT NULL DEFAULT 1,
    ADD COLUMN until_version INT,
    ADD INDEX (unit_id),
    ADD INDEX (topic_id, position), ADD INDEX (notice_id, position),
    ADD INDEX (policy_id, position), ADD INDEX (meeting_id, position),
    ADD CHECK (size BETWEEN 1 AND 20971520),
    ADD FOREIGN KEY (account_id) REFERENCES account (id),
    ADD FOREIGN KEY (unit_id) REFERENCES unit (id);

-- Without UNION, so that MariaDB reads one file only, for each block.
CREATE SQL SECURITY DEFINER VIEW public_file AS
    SELECT f.id, f.sha256, f.size, f.name, f.media_type, f.position,
           f.policy_id, f.notice_id, f.meeting_id, f.added_at
      FROM file f
      LEFT JOIN public_notice n ON n.id = f.notice_id
       AND n.version BETWEEN f.since_version
                         AND COALESCE(f.until_version, n.version)
      LEFT JOIN public_policy p ON p.id = f.policy_id
       AND p.version BETWEEN f.since_version
                         AND COALESCE(f.until_version, p.version)
      LEFT JOIN public_meeting m ON m.id = f.meeting_id
     WHERE n.id IS NOT NULL OR p.id IS NOT NULL OR m.id IS NOT NULL;

-- Files of what was public and is not any more, with the reason.
CREATE SQL SECURITY DEFINER VIEW public_file_gone AS
    SELECT f.id, f.name, g.kind, g.gone_at, g.why
      FROM file f
      JOIN notice n ON n.id = f.notice_id
       AND n.version BETWEEN f.since_version
                         AND COALESCE(f.until_version, n.version)
      JOIN public_gone g ON g.kind = 'notice' AND g.id = n.id
    UNION ALL
    SELECT f.id, f.name, g.kind, g.gone_at, g.why
      FROM file f
      JOIN policy p ON p.id = f.policy_id
       AND p.version BETWEEN f.since_version
                         AND COALESCE(f.until_version, p.version)
      JOIN public_gone g ON g.kind = 'policy' AND g.id = p.id;

-- The blocks of public files.
CREATE SQL SECURITY DEFINER VIEW public_file_block AS
    SELECT f.id AS file_id, p.position, b.bytes
      FROM public_file f
      JOIN file_part p ON p.sha256 = f.sha256
      JOIN file_block b ON b.sha256 = p.block_sha256;
