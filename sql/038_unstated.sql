-- What the founding notice does not say: which other units a clause means,
-- and whether a document is still in force.

-- The role of units that the clause does not name ("有关部门").
ALTER TABLE duty
    ADD COLUMN others VARCHAR(8) NOT NULL DEFAULT '',
    ADD CHECK (others IN ('', 'lead', 'joint', 'assist'));

ALTER TABLE policy DROP CONSTRAINT CONSTRAINT_2,
    ADD CONSTRAINT CONSTRAINT_2 CHECK (validity IN
        ('valid', 'amended', 'repealed', 'expired', 'unstated'));
ALTER TABLE policy_version DROP CONSTRAINT CONSTRAINT_4,
    ADD CONSTRAINT CONSTRAINT_4 CHECK (validity IN
        ('valid', 'amended', 'repealed', 'expired', 'unstated'));
