-- After a draft is discarded, the next draft of that version continues its
-- revisions, so that a form of the discarded draft is refused as stale.

ALTER TABLE notice_version ADD COLUMN next_revision INT NOT NULL DEFAULT 0;
ALTER TABLE policy_version ADD COLUMN next_revision INT NOT NULL DEFAULT 0;
