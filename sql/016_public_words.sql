-- The top of a category's page: the need in everyday words, the steps, and the
-- day since when its legal basis is in force.

ALTER TABLE category
    ADD COLUMN need   VARCHAR(40)  NOT NULL DEFAULT '',  -- 看不起病
    ADD COLUMN steps  VARCHAR(400) NOT NULL DEFAULT '',  -- 申请：… per line
    ADD COLUMN law_on DATE;                -- its legal basis is in force since

-- Notice kinds get everyday names; `catalogue` is the name in the national
-- disclosure catalogue.
ALTER TABLE notice_kind
    ADD COLUMN catalogue VARCHAR(40) NOT NULL DEFAULT '';
UPDATE notice_kind SET catalogue = name, name = '初审公示'
 WHERE name = '审核信息';
UPDATE notice_kind SET catalogue = name, name = '批准公布'
 WHERE name = '审批信息';
UPDATE notice_kind SET catalogue = name, name = '初审并批准'
 WHERE name = '审核审批信息';
