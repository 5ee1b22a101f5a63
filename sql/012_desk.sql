-- Finds notices that end soon.

ALTER TABLE notice ADD INDEX (posted_until);
