-- Whether what the portal shows is a sample (`lianxi sample`).
ALTER TABLE conference ADD COLUMN sample TINYINT NOT NULL DEFAULT 0;
