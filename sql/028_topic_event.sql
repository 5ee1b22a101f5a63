-- The history of topics is in the table of all records.
INSERT INTO event (kind, object_id, at, account_id, verb, state, reason)
    SELECT 'topic', topic_id, at, account_id,
           IF(verb = 'draft', 'create', verb), state, reason
      FROM topic_event ORDER BY id;
DROP TABLE topic_event;

ALTER TABLE topic ALTER COLUMN revision SET DEFAULT 1;
