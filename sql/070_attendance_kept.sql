-- Who was there, as a version of minutes has it, so that a correction that is
-- dropped leaves the attendance as that version has it.

ALTER TABLE minutes_version
    ADD COLUMN IF NOT EXISTS attendance_kept TINYINT NOT NULL DEFAULT 0;
    -- 0: issued before this was kept
CREATE TABLE IF NOT EXISTS minutes_version_attendance (
    minutes_id    BIGINT       NOT NULL,
    version       INT          NOT NULL,
    attendance_id BIGINT       NOT NULL,
    how           VARCHAR(12)  NOT NULL,
    person        VARCHAR(40)  NOT NULL,
    post          VARCHAR(80)  NOT NULL,
    others        VARCHAR(200) NOT NULL,
    PRIMARY KEY (minutes_id, version, attendance_id),
    FOREIGN KEY (minutes_id, version)
        REFERENCES minutes_version (minutes_id, version),
    FOREIGN KEY (attendance_id) REFERENCES attendance (id)
);

-- What was changed since a version was issued, in a correction that was dropped or
-- is still open, is not known.
UPDATE minutes_version v JOIN minutes n ON n.id = v.minutes_id
   SET v.attendance_kept = 1
 WHERE n.state = 3 AND v.version = n.version
   AND NOT EXISTS (SELECT 1 FROM attendance a
                    WHERE a.meeting_id = n.meeting_id
                      AND a.changed_at > v.issued_at);
INSERT IGNORE INTO minutes_version_attendance (minutes_id, version, attendance_id,
       how, person, post, others)
    SELECT n.id, n.version, a.id, a.how, a.person, a.post, a.others
      FROM minutes n JOIN attendance a ON a.meeting_id = n.meeting_id
      JOIN minutes_version v ON v.minutes_id = n.id AND v.version = n.version
     WHERE v.attendance_kept;
