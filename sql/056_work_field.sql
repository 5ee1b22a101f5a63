-- What a duty is about, if it is no category, is named on screen.
ALTER TABLE work_field
    ADD revision INT NOT NULL DEFAULT 0,
    ADD changed_at BIGINT,
    ADD changed_by BIGINT,
    ADD FOREIGN KEY (changed_by) REFERENCES account (id);
