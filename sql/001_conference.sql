-- The conference: its units, people, seats, duties and categories.
--
-- Ids are never reused.  Moments are seconds since 1970 (UTC), days are days
-- in Beijing.  A dated row is valid from `since` to `until`, both included;
-- NULL: without a beginning, or until further notice.

CREATE TABLE conference (
    id            TINYINT      NOT NULL PRIMARY KEY CHECK (id = 1),
    name          VARCHAR(80)  NOT NULL,   -- 大方县社会救助联席会议
    short_name    VARCHAR(40)  NOT NULL,   -- 联席会议
    county        VARCHAR(40)  NOT NULL,   -- 大方县
    government    VARCHAR(80)  NOT NULL,   -- the conference reports to it
    office        VARCHAR(80)  NOT NULL,   -- the secretariat
    office_unit   VARCHAR(40)  NOT NULL,   -- code of the unit it sits in
    phone         VARCHAR(80)  NOT NULL,   -- '' when not public
    address       VARCHAR(200) NOT NULL,
    hours         VARCHAR(200) NOT NULL,
    site_domain   VARCHAR(120) NOT NULL,
    site_code     VARCHAR(20)  NOT NULL,   -- 网站标识码, '' when there is none
    organisation  VARCHAR(9)   NOT NULL,   -- first part of index numbers
    purpose       VARCHAR(1000) NOT NULL,
    basis         VARCHAR(1000) NOT NULL,  -- its legal basis
    founded_on    DATE         NOT NULL
);

-- The charter: sentences of the founding document.
CREATE TABLE charter (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    part          VARCHAR(16)  NOT NULL,
    position      SMALLINT     NOT NULL,
    heading       VARCHAR(40)  NOT NULL,
    text          VARCHAR(1000) NOT NULL,
    UNIQUE (part, position),
    CHECK (part IN ('function', 'composition', 'rule', 'demand'))
);

CREATE TABLE unit (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    code          VARCHAR(40)  NOT NULL UNIQUE,
    position      SMALLINT     NOT NULL,   -- in the founding list
    since         DATE         NOT NULL,   -- first day of membership
    until         DATE,
    CHECK (code REGEXP '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
    CHECK (until IS NULL OR until >= since),
    INDEX (position)
);

CREATE TABLE unit_name (
    unit_id       BIGINT       NOT NULL,
    since         DATE         NOT NULL,
    until         DATE,
    name          VARCHAR(80)  NOT NULL,   -- 大方县民政局
    short_name    VARCHAR(40)  NOT NULL,   -- 县民政局
    PRIMARY KEY (unit_id, since),
    CHECK (until IS NULL OR until >= since),
    FOREIGN KEY (unit_id) REFERENCES unit (id)
);

CREATE TABLE unit_alias (
    unit_id       BIGINT       NOT NULL,
    alias         VARCHAR(80)  NOT NULL,
    PRIMARY KEY (unit_id, alias),
    INDEX (alias),
    FOREIGN KEY (unit_id) REFERENCES unit (id)
);

CREATE TABLE unit_succession (
    predecessor_id BIGINT      NOT NULL,
    successor_id  BIGINT       NOT NULL,
    day           DATE         NOT NULL,
    note          VARCHAR(200) NOT NULL DEFAULT '',
    PRIMARY KEY (predecessor_id, successor_id),
    INDEX (successor_id),
    CHECK (predecessor_id <> successor_id),
    FOREIGN KEY (predecessor_id) REFERENCES unit (id),
    FOREIGN KEY (successor_id) REFERENCES unit (id)
);

CREATE TABLE person (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    code          VARCHAR(40)  NOT NULL UNIQUE,
    name          VARCHAR(40)  NOT NULL
);

-- A seat has its post and its office as the list writes them; the office need
-- not be a unit.  unit_id is the unit that the seat represents, if any.
CREATE TABLE seat (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    person_id     BIGINT       NOT NULL,
    unit_id       BIGINT,
    role          VARCHAR(16)  NOT NULL,
    position      SMALLINT     NOT NULL,   -- in the list
    office        VARCHAR(80)  NOT NULL,   -- 县铁机办
    post          VARCHAR(80)  NOT NULL,   -- 主任
    note          VARCHAR(200) NOT NULL DEFAULT '',
    since         DATE         NOT NULL,
    until         DATE,
    UNIQUE (person_id, role, since),
    INDEX (unit_id, position),
    INDEX (position),
    CHECK (role IN ('first-convener', 'convener', 'member', 'liaison')),
    CHECK (until IS NULL OR until >= since),
    FOREIGN KEY (person_id) REFERENCES person (id),
    FOREIGN KEY (unit_id) REFERENCES unit (id)
);

CREATE TABLE category (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    code          VARCHAR(40)  NOT NULL UNIQUE,
    position      SMALLINT     NOT NULL,
    name          VARCHAR(40)  NOT NULL,
    aliases       VARCHAR(400) NOT NULL DEFAULT '',  -- 低保; one per line
    articles      VARCHAR(80)  NOT NULL,   -- articles of the law
    what          VARCHAR(1000) NOT NULL,  -- one line, for lists
    who           VARCHAR(2000) NOT NULL,  -- who qualifies
    gives         VARCHAR(2000) NOT NULL,  -- what is given
    papers        VARCHAR(2000) NOT NULL,  -- what to bring, one per line
    place         VARCHAR(2000) NOT NULL,  -- where to apply
    decides       VARCHAR(1000) NOT NULL,  -- who decides
    days          VARCHAR(1000) NOT NULL,  -- how long it takes
    appeal        VARCHAR(1000) NOT NULL,  -- how to complain
    phone         VARCHAR(80)  NOT NULL,   -- '' when not public
    CHECK (code REGEXP '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
    INDEX (position)
);

-- The subject of a clause that is not about one category.
CREATE TABLE work_field (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    code          VARCHAR(40)  NOT NULL UNIQUE,
    position      SMALLINT     NOT NULL,
    name          VARCHAR(40)  NOT NULL
);

-- A section of the duty list; it may belong to several units.
CREATE TABLE duty_section (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    number        SMALLINT     NOT NULL UNIQUE,
    title         VARCHAR(80)  NOT NULL
);

CREATE TABLE duty_section_unit (
    section_id    BIGINT       NOT NULL,
    unit_id       BIGINT       NOT NULL,
    PRIMARY KEY (section_id, unit_id),
    INDEX (unit_id),
    FOREIGN KEY (section_id) REFERENCES duty_section (id),
    FOREIGN KEY (unit_id) REFERENCES unit (id)
);

-- A clause is about one category or one field of work.
CREATE TABLE duty (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    section_id    BIGINT       NOT NULL,
    position      SMALLINT     NOT NULL,
    text          VARCHAR(500) NOT NULL,
    category_id   BIGINT,
    field_id      BIGINT,
    UNIQUE (section_id, position),
    INDEX (category_id),
    INDEX (field_id),
    CHECK ((category_id IS NULL) <> (field_id IS NULL)),
    FOREIGN KEY (section_id) REFERENCES duty_section (id),
    FOREIGN KEY (category_id) REFERENCES category (id),
    FOREIGN KEY (field_id) REFERENCES work_field (id)
);

CREATE TABLE duty_unit (
    duty_id       BIGINT       NOT NULL,
    unit_id       BIGINT       NOT NULL,
    role          VARCHAR(8)   NOT NULL,
    PRIMARY KEY (duty_id, unit_id),
    INDEX (unit_id, role),
    CHECK (role IN ('lead', 'joint', 'assist')),
    FOREIGN KEY (duty_id) REFERENCES duty (id),
    FOREIGN KEY (unit_id) REFERENCES unit (id)
);
