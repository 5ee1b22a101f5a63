-- The history of a paper is in event, as of all records; sequence is the
-- version.  State is that of the version after the step.
INSERT INTO event (kind, object_id, at, account_id, verb, state, sequence,
                   reason)
    SELECT IF(e.notice_id IS NULL, 'policy', 'notice'),
           COALESCE(e.notice_id, e.policy_id), e.at, e.account_id, e.verb,
           CASE e.verb WHEN 'send' THEN 1 WHEN 'publish' THEN 2
                WHEN 'discard' THEN 2
                WHEN 'withdraw' THEN COALESCE(n.state, p.state, 2)
                ELSE 0 END, e.version, e.reason
      FROM publication_event e
      LEFT JOIN notice_version n
        ON n.notice_id = e.notice_id AND n.version = e.version
      LEFT JOIN policy_version p
        ON p.policy_id = e.policy_id AND p.version = e.version
     ORDER BY e.id;
DROP TABLE publication_event;

-- For the sections of the press desk: MariaDB keeps their rows, which it does
-- not where a view asks who reads (own_event).
CREATE SQL SECURITY DEFINER VIEW paper_event AS
    SELECT id, kind, object_id, at, account_id, verb, sequence AS version
      FROM event
     WHERE kind IN ('notice', 'policy');
