-- Minutes say in one sentence who does what by when, name what is discussed
-- beside topics, and what became of a member's change.  A sentence that the
-- office has set stays.  Of several stops only the first is written
-- (conference/minutes/module.h).
CREATE TEMPORARY TABLE minutes_words AS
    SELECT 'minutes-noted' AS name,
           '会议听取并研究了[{unit}提出的]“{title}”。{text}' AS said
    UNION ALL SELECT 'minutes-deferred',
           '会议研究了[{unit}提出的]“{title}”，决定暂缓。{text}'
    UNION ALL SELECT 'minutes-referred',
           '会议研究了[{unit}提出的]“{title}”，同意报县人民政府决定。{text}'
    UNION ALL SELECT 'minutes-matter',
           '[由{lead}牵头][，{help}配合][，{townships}落实][，于{year}年{month}月{day}日前完成]。[成果要求：{deliverable}。]';
UPDATE setting s JOIN minutes_words n ON n.name = s.name
   SET s.value = n.said
 WHERE s.value = s.initial;
UPDATE setting s JOIN minutes_words n ON n.name = s.name
   SET s.initial = n.said;
DROP TEMPORARY TABLE minutes_words;

INSERT INTO setting (id, name, kind, value, initial, least, most)
    SELECT s.last + m.n, m.name, 'text', m.value, m.value, 0, 200
      FROM (SELECT MAX(id) AS last FROM setting) s
      JOIN (SELECT 1 AS n, 'minutes-agreed' AS name,
                   '会议研究了“{title}”，同意调整。{text}' AS value
            UNION ALL SELECT 2, 'minutes-declined',
                   '会议研究了“{title}”，没有同意。{text}') m;
