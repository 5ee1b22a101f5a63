-- What came with the key of a form that makes something new: the same again is a
-- second click, anything else was written since and must not be dropped.
CREATE TABLE form_once (
    once_key      BINARY(16)   NOT NULL PRIMARY KEY,
    print         BINARY(16)   NOT NULL,   -- of all that was sent (web/form/form.h)
    taken_at      BIGINT       NOT NULL,
    INDEX (taken_at)
);
