-- People are changed on screen: seats, the proposals that change them, the
-- internal directory, and the last day of an account.

ALTER TABLE event
    MODIFY COLUMN kind VARCHAR(16) NOT NULL;

-- A seat is corrected with a reason, the last of which is `why`.
ALTER TABLE seat
    ADD COLUMN revision   INT          NOT NULL DEFAULT 0,
    ADD COLUMN author_id  BIGINT,
    ADD COLUMN why        VARCHAR(500) NOT NULL DEFAULT '',
    ADD FOREIGN KEY (author_id) REFERENCES account (id);

-- The account can be used through this day, in Beijing.
ALTER TABLE account
    ADD COLUMN ends_on    DATE;

-- Who is to take a seat: a convener (proposed by the office, confirmed by
-- another person), a member (proposed by its unit, decided by the conference),
-- a liaison (proposed by its unit or the office, confirmed by the office).
CREATE TABLE seat_change (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    role          VARCHAR(16)  NOT NULL,
    state         TINYINT      NOT NULL DEFAULT 0,  -- proposed, withdrawn,
                                                    -- agreed, declined
    revision      INT          NOT NULL DEFAULT 0,
    author_id     BIGINT       NOT NULL,
    decider_id    BIGINT,
    unit_id       BIGINT,
    seat_id       BIGINT,                  -- which ends
    leaver_id     BIGINT,                  -- the account of who leaves
    name          VARCHAR(40)  NOT NULL,
    office        VARCHAR(80)  NOT NULL DEFAULT '',
    post          VARCHAR(80)  NOT NULL,
    since         DATE         NOT NULL,
    reason        VARCHAR(500) NOT NULL DEFAULT '',
    document      VARCHAR(200) NOT NULL DEFAULT '',
    decided_on    DATE,
    answer        VARCHAR(500) NOT NULL DEFAULT '',
    new_seat_id   BIGINT,                  -- which begins
    person_id     BIGINT,
    account_id    BIGINT,                  -- the liaison's, once there is one
    proposed_at   BIGINT,
    decided_at    BIGINT,
    INDEX (state, role, id),
    INDEX (unit_id, id),
    INDEX (account_id),
    CHECK (role IN ('first-convener', 'convener', 'member', 'liaison')),
    CHECK (state BETWEEN 0 AND 3),
    CHECK (state < 2 OR decider_id IS NOT NULL),
    CONSTRAINT confirmed_by_another
        CHECK (role NOT IN ('first-convener', 'convener') OR state <> 2
               OR decider_id <> author_id),
    FOREIGN KEY (author_id) REFERENCES account (id),
    FOREIGN KEY (decider_id) REFERENCES account (id),
    FOREIGN KEY (unit_id) REFERENCES unit (id),
    FOREIGN KEY (seat_id) REFERENCES seat (id),
    FOREIGN KEY (new_seat_id) REFERENCES seat (id),
    FOREIGN KEY (leaver_id) REFERENCES account (id),
    FOREIGN KEY (person_id) REFERENCES person (id),
    FOREIGN KEY (account_id) REFERENCES account (id)
);

-- The internal directory: of an account, or of a person who has none.  It is
-- a table of its own, so that the public program has no right to it.
CREATE TABLE contact (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id    BIGINT       UNIQUE,
    person_id     BIGINT       UNIQUE,
    phone         VARCHAR(80)  NOT NULL DEFAULT '',
    deputy        VARCHAR(120) NOT NULL DEFAULT '',
    revision      INT          NOT NULL DEFAULT 0,
    CHECK ((account_id IS NULL) <> (person_id IS NULL)),
    FOREIGN KEY (account_id) REFERENCES account (id),
    FOREIGN KEY (person_id) REFERENCES person (id)
);
