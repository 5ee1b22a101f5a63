-- What people in need read first: their need in their own words, the steps in
-- short, and of which year the rules are that a page is written by.

ALTER TABLE category
    ADD COLUMN need   VARCHAR(40)  NOT NULL DEFAULT '',  -- 看不起病
    ADD COLUMN steps  VARCHAR(400) NOT NULL DEFAULT '',  -- 申请：…; a line each
    ADD COLUMN law_on DATE;                -- since when its rules are in force

-- Kinds of notices by words a villager knows; the name that the national
-- catalogue of disclosure uses stays beside them.
ALTER TABLE notice_kind
    ADD COLUMN catalogue VARCHAR(40) NOT NULL DEFAULT '';
UPDATE notice_kind SET catalogue = name, name = '初审公示'
 WHERE name = '审核信息';
UPDATE notice_kind SET catalogue = name, name = '批准公布'
 WHERE name = '审批信息';
UPDATE notice_kind SET catalogue = name, name = '初审并批准'
 WHERE name = '审核审批信息';
