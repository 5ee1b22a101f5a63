-- An opinion ends with its topic (state 3, not needed any more), and so does a
-- settlement (called off).  A unit whose opinion was called off can be asked
-- again about the same version.

ALTER TABLE opinion
    DROP CONSTRAINT opinion_state,
    ADD CONSTRAINT opinion_state CHECK (state BETWEEN 0 AND 3),
    ADD COLUMN asked_unit_id BIGINT AS (IF(state = 2, NULL, unit_id)) PERSISTENT,
    ADD UNIQUE KEY opinion_once (topic_id, number, asked_unit_id),
    DROP KEY topic_id;

UPDATE opinion o JOIN topic t ON t.id = o.topic_id
   SET o.state = 3, o.revision = o.revision + 1
 WHERE o.state = 0
   AND (t.state NOT IN (3, 7, 8, 9, 11, 12) OR t.version <> o.number);
UPDATE settlement s JOIN topic t ON t.id = s.topic_id
   SET s.state = 3, s.ended_at = UNIX_TIMESTAMP(), s.revision = s.revision + 1
 WHERE s.state = 0
   AND (t.state NOT IN (3, 7, 8, 9, 11, 12) OR t.version <> s.number);
