-- Minutes of liaison meetings begin with a sentence of their own, because such a
-- meeting decides nothing.

INSERT IGNORE INTO setting (id, name, kind, value, initial, least, most)
    SELECT (SELECT MAX(id) + 1 FROM setting), 'minutes-liaison-opening', kind,
           REPLACE(value, '会议议定事项', '会议情况'),
           REPLACE(initial, '会议议定事项', '会议情况'), least, most
      FROM setting WHERE name = 'minutes-opening';
