-- What each program may do.  Applied whole after every migration; a right
-- that is not written here does not exist, and `lianxi check` compares.

-- public: reads what is published, counts a view.
GRANT SELECT ON portal.schema_change      TO portal_public@localhost;
GRANT SELECT ON portal.conference         TO portal_public@localhost;
GRANT SELECT ON portal.charter            TO portal_public@localhost;
GRANT SELECT ON portal.unit               TO portal_public@localhost;
GRANT SELECT ON portal.unit_name          TO portal_public@localhost;
GRANT SELECT ON portal.unit_alias         TO portal_public@localhost;
GRANT SELECT ON portal.unit_succession    TO portal_public@localhost;
GRANT SELECT ON portal.person             TO portal_public@localhost;
GRANT SELECT ON portal.seat               TO portal_public@localhost;
GRANT SELECT ON portal.category           TO portal_public@localhost;
GRANT SELECT ON portal.work_field         TO portal_public@localhost;
GRANT SELECT ON portal.duty_section       TO portal_public@localhost;
GRANT SELECT ON portal.duty_section_unit  TO portal_public@localhost;
GRANT SELECT ON portal.duty               TO portal_public@localhost;
GRANT SELECT ON portal.duty_unit          TO portal_public@localhost;
GRANT SELECT ON portal.notice_kind        TO portal_public@localhost;
GRANT SELECT ON portal.standard           TO portal_public@localhost;
GRANT SELECT ON portal.public_policy      TO portal_public@localhost;
GRANT SELECT ON portal.public_policy_text TO portal_public@localhost;
GRANT SELECT ON portal.public_notice      TO portal_public@localhost;
GRANT SELECT ON portal.public_notice_text TO portal_public@localhost;
GRANT SELECT ON portal.public_gone        TO portal_public@localhost;
GRANT SELECT ON portal.public_meeting     TO portal_public@localhost;
GRANT SELECT ON portal.public_resolution  TO portal_public@localhost;
GRANT SELECT ON portal.public_search_doc  TO portal_public@localhost;
GRANT SELECT ON portal.search_block       TO portal_public@localhost;
GRANT SELECT ON portal.search_posting     TO portal_public@localhost;
GRANT SELECT, INSERT, UPDATE (views)
             ON portal.view_count         TO portal_public@localhost;
