-- The form key and a hash of the contents of each form that created something:
-- the same contents are a second click, others are new text to be kept.
CREATE TABLE form_once (
    once_key      BINARY(16)   NOT NULL PRIMARY KEY,
    print         BINARY(16)   NOT NULL,   -- see web/form/form.h
    taken_at      BIGINT       NOT NULL,
    INDEX (taken_at)
);
