-- What comes down soon is found by the day it does.

ALTER TABLE notice ADD INDEX (posted_until);
