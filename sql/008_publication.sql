-- Writing, reviewing and publishing a notice or a policy.
--
-- The row of policy or notice is what the public sees.  A version has all the
-- fields, which are copied to that row when it is published.  `newest` is the
-- number of the newest version.

ALTER TABLE policy
    ADD COLUMN newest     INT    NOT NULL DEFAULT 1,
    ADD COLUMN author_id  BIGINT,
    ADD COLUMN created_at BIGINT NOT NULL DEFAULT 0,
    ADD INDEX (state, id),
    ADD FOREIGN KEY (author_id) REFERENCES account (id);
UPDATE policy p SET newest = (SELECT MAX(v.version) FROM policy_version v
    WHERE v.policy_id = p.id) WHERE id > 0;

ALTER TABLE notice
    MODIFY kind VARCHAR(40),               -- NULL: not published yet
    ADD CHECK (state < 2 OR kind IS NOT NULL),
    ADD COLUMN newest     INT    NOT NULL DEFAULT 1,
    ADD COLUMN author_id  BIGINT,
    ADD COLUMN created_at BIGINT NOT NULL DEFAULT 0,
    ADD INDEX (state, id),
    ADD FOREIGN KEY (author_id) REFERENCES account (id);
UPDATE notice n SET newest = (SELECT MAX(v.version) FROM notice_version v
    WHERE v.notice_id = n.id) WHERE id > 0;

-- state: enum version_state: 0 draft, 1 in review, 2 published (now, later, or
-- in the past).
ALTER TABLE policy_version
    ADD COLUMN state      TINYINT NOT NULL DEFAULT 0,
    ADD COLUMN revision   INT     NOT NULL DEFAULT 0,
    ADD COLUMN document_number VARCHAR(60) NOT NULL DEFAULT '',
    ADD COLUMN issuer     VARCHAR(80) NOT NULL DEFAULT '',
    ADD COLUMN subject    VARCHAR(80) NOT NULL DEFAULT '',
    ADD COLUMN summary    VARCHAR(1000) NOT NULL DEFAULT '',
    ADD COLUMN source     VARCHAR(80) NOT NULL DEFAULT '',
    ADD COLUMN category_id BIGINT,
    ADD COLUMN unit_id    BIGINT,
    ADD COLUMN made_on    DATE,
    ADD COLUMN valid_until DATE,
    ADD COLUMN validity   VARCHAR(8) NOT NULL DEFAULT 'valid',
    ADD COLUMN sent_at    BIGINT,               -- for review
    ADD COLUMN reviewed_at BIGINT,
    ADD COLUMN publish_at BIGINT,
    ADD COLUMN reason     VARCHAR(1000) NOT NULL DEFAULT '',  -- of a return
    ADD COLUMN personal   VARCHAR(500) NOT NULL DEFAULT '',   -- why personal
    ADD COLUMN personal_review VARCHAR(500) NOT NULL DEFAULT '',  -- data stays
    ADD INDEX (state, sent_at),
    ADD CHECK (state BETWEEN 0 AND 2),
    ADD CHECK (CHAR_LENGTH(body) <= 200000),
    ADD CHECK (validity IN ('valid', 'amended', 'repealed', 'expired')),
    ADD FOREIGN KEY (category_id) REFERENCES category (id),
    ADD FOREIGN KEY (unit_id) REFERENCES unit (id);
UPDATE policy_version v JOIN policy p ON p.id = v.policy_id
    SET v.state = IF(p.state >= 2, 2, p.state),
        v.document_number = p.document_number, v.issuer = p.issuer,
        v.subject = p.subject, v.summary = p.summary, v.source = p.source,
        v.category_id = p.category_id, v.unit_id = p.unit_id,
        v.made_on = p.made_on, v.valid_until = p.valid_until,
        v.validity = p.validity, v.publish_at = p.published_at
    WHERE p.id > 0;

ALTER TABLE notice_version
    ADD COLUMN state      TINYINT NOT NULL DEFAULT 0,
    ADD COLUMN revision   INT     NOT NULL DEFAULT 0,
    ADD COLUMN kind       VARCHAR(40),
    ADD COLUMN summary    VARCHAR(1000) NOT NULL DEFAULT '',
    ADD COLUMN source     VARCHAR(80) NOT NULL DEFAULT '',
    ADD COLUMN category_id BIGINT,
    ADD COLUMN unit_id    BIGINT,
    ADD COLUMN made_on    DATE,
    ADD COLUMN posted_until DATE,
    ADD COLUMN sent_at    BIGINT,
    ADD COLUMN reviewed_at BIGINT,
    ADD COLUMN publish_at BIGINT,
    ADD COLUMN reason     VARCHAR(1000) NOT NULL DEFAULT '',
    ADD COLUMN personal   VARCHAR(500) NOT NULL DEFAULT '',
    ADD COLUMN personal_review VARCHAR(500) NOT NULL DEFAULT '',
    ADD INDEX (state, sent_at),
    ADD CHECK (state BETWEEN 0 AND 2),
    ADD CHECK (CHAR_LENGTH(body) <= 200000),
    ADD FOREIGN KEY (kind) REFERENCES notice_kind (code),
    ADD FOREIGN KEY (category_id) REFERENCES category (id),
    ADD FOREIGN KEY (unit_id) REFERENCES unit (id);
UPDATE notice_version v JOIN notice n ON n.id = v.notice_id
    SET v.state = IF(n.state >= 2, 2, n.state), v.kind = n.kind,
        v.summary = n.summary, v.source = n.source,
        v.category_id = n.category_id, v.unit_id = n.unit_id,
        v.made_on = n.made_on, v.posted_until = n.posted_until,
        v.publish_at = n.published_at
    WHERE n.id > 0;

-- The history of a paper: sent, returned, published, withdrawn …
CREATE TABLE publication_event (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    policy_id     BIGINT,
    notice_id     BIGINT,
    version       INT          NOT NULL,
    at            BIGINT       NOT NULL,
    account_id    BIGINT       NOT NULL,
    verb          VARCHAR(16)  NOT NULL,
    reason        VARCHAR(1000) NOT NULL DEFAULT '',
    INDEX (policy_id, id), INDEX (notice_id, id), INDEX (account_id, id),
    CHECK ((policy_id IS NULL) <> (notice_id IS NULL)),
    FOREIGN KEY (policy_id) REFERENCES policy (id),
    FOREIGN KEY (notice_id) REFERENCES notice (id),
    FOREIGN KEY (account_id) REFERENCES account (id)
);
