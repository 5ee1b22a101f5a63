-- Accounts of townships.  Such an account works for one township, and for no
-- unit; it signs for the tasks that are addressed to it, and reports on them.
ALTER TABLE account
    ADD COLUMN township_id BIGINT,
    ADD FOREIGN KEY (township_id) REFERENCES township (id),
    ADD CONSTRAINT account_of_one
        CHECK (unit_id IS NULL OR township_id IS NULL);
ALTER TABLE account_role
    DROP CONSTRAINT account_role_word,
    ADD CONSTRAINT account_role_word CHECK (role IN ('liaison', 'editor',
        'reviewer', 'legal', 'office', 'convener', 'system', 'security',
        'auditor', 'member', 'township'));

ALTER TABLE task_township ADD COLUMN signed_at BIGINT;

-- Of a township there are reports on its own tasks only; so a township that has
-- reported stays addressed.
INSERT IGNORE INTO task_township (task_id, township_id)
    SELECT DISTINCT task_id, township_id FROM progress
     WHERE township_id IS NOT NULL;
ALTER TABLE progress
    ADD CONSTRAINT progress_addressed FOREIGN KEY (task_id, township_id)
        REFERENCES task_township (task_id, township_id);
