-- A content has a row of its own, the parent of its parts and of the files and
-- held uploads that have it.  In a cluster the keys keep a content that one
-- node deletes while another takes it up: one of the two transactions fails.
CREATE TABLE file_content (
    sha256        BINARY(32)   NOT NULL PRIMARY KEY
);
INSERT INTO file_content (sha256)
    SELECT sha256 FROM file_part UNION SELECT sha256 FROM file
    UNION SELECT sha256 FROM file_held;
ALTER TABLE file_part ADD FOREIGN KEY (sha256) REFERENCES file_content (sha256);
ALTER TABLE file ADD FOREIGN KEY (sha256) REFERENCES file_content (sha256);
ALTER TABLE file_held ADD FOREIGN KEY (sha256) REFERENCES file_content (sha256);

-- A block is stored before its content: tidy leaves young ones alone.
ALTER TABLE file_block ADD COLUMN stored_at BIGINT NOT NULL DEFAULT 0;
