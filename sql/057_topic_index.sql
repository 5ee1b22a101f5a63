-- The office's list of topics is counted from this index alone.
ALTER TABLE topic ADD INDEX listed (submitted_at, state, sent_state, unit_id);
