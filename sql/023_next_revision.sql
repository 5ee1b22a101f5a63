-- The draft of a next version counts on from one that was discarded before it,
-- so that a form of the discarded draft is refused as out of date.

ALTER TABLE notice_version ADD COLUMN next_revision INT NOT NULL DEFAULT 0;
ALTER TABLE policy_version ADD COLUMN next_revision INT NOT NULL DEFAULT 0;
