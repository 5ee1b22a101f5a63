-- Minutes of liaison meetings are numbered in a series of their own, so that
-- those of conferences have no gap.  What was issued keeps its number.

ALTER TABLE minutes
    ADD COLUMN IF NOT EXISTS series VARCHAR(16) NOT NULL DEFAULT 'minutes',
    -- the kind in `register` that its number is of
    DROP INDEX IF EXISTS number,
    DROP INDEX IF EXISTS year,
    ADD UNIQUE KEY number (series, number),
    ADD UNIQUE KEY year (series, year, serial),
    ADD CONSTRAINT IF NOT EXISTS minutes_series
        CHECK (series IN ('minutes', 'minutes-liaison'));
ALTER TABLE register
    DROP CONSTRAINT IF EXISTS register_kind,
    ADD CONSTRAINT register_kind CHECK (kind IN ('topic', 'index', 'minutes',
        'minutes-liaison'));
INSERT IGNORE INTO setting (id, name, kind, value, initial, least, most)
    SELECT MAX(id) + 1, 'minutes-liaison-number', 'text',
           '联络员会议〔{year}〕{n}号', '联络员会议〔{year}〕{n}号', 0, 30
      FROM setting;
