-- Who was at a meeting: a row for each invitation, made when the first is
-- recorded.
CREATE TABLE attendance (
    id            BIGINT       NOT NULL PRIMARY KEY,   -- of the invitation
    meeting_id    BIGINT       NOT NULL,
    state         TINYINT      NOT NULL DEFAULT 0,
    revision      INT          NOT NULL DEFAULT 0,
    author_id     BIGINT,
    editor_id     BIGINT,
    changed_at    BIGINT       NOT NULL,
    how           VARCHAR(12)  NOT NULL DEFAULT '',
    person        VARCHAR(40)  NOT NULL DEFAULT '',
    post          VARCHAR(80)  NOT NULL DEFAULT '',
    others        VARCHAR(200) NOT NULL DEFAULT '',    -- who came along
    INDEX (meeting_id),
    CONSTRAINT attendance_how CHECK (how IN ('', 'present', 'excused',
        'sits-in', 'absent', 'substitute')),
    CONSTRAINT attendance_state CHECK (state = 0),
    FOREIGN KEY (id) REFERENCES invitation (id),
    FOREIGN KEY (meeting_id) REFERENCES meeting (id),
    FOREIGN KEY (author_id) REFERENCES account (id),
    FOREIGN KEY (editor_id) REFERENCES account (id)
);
INSERT INTO event_kind (program, kind) VALUES
    ('portal_office', 'attendance');
