-- The rights of the programs' database accounts.  `lianxi migrate` grants what
-- is missing and revokes all others; `lianxi check` compares.

-- public: reads what is published, and counts views.
GRANT SELECT ON portal.schema_change      TO portal_public@localhost;
GRANT SELECT ON portal.conference         TO portal_public@localhost;
GRANT SELECT ON portal.charter            TO portal_public@localhost;
GRANT SELECT ON portal.unit               TO portal_public@localhost;
GRANT SELECT ON portal.unit_name          TO portal_public@localhost;
GRANT SELECT ON portal.unit_alias         TO portal_public@localhost;
GRANT SELECT ON portal.unit_succession    TO portal_public@localhost;
GRANT SELECT ON portal.unit_heir          TO portal_public@localhost;
GRANT SELECT ON portal.person             TO portal_public@localhost;
GRANT SELECT ON portal.seat               TO portal_public@localhost;
GRANT SELECT ON portal.category           TO portal_public@localhost;
GRANT SELECT ON portal.work_field         TO portal_public@localhost;
GRANT SELECT ON portal.public_edition TO portal_public@localhost;
GRANT SELECT ON portal.public_duty TO portal_public@localhost;
GRANT SELECT ON portal.public_duty_unit TO portal_public@localhost;
GRANT SELECT ON portal.public_duty_section_unit TO portal_public@localhost;
GRANT SELECT ON portal.notice_kind        TO portal_public@localhost;
GRANT SELECT (name, value) ON portal.setting TO portal_public@localhost;
GRANT SELECT ON portal.public_standard    TO portal_public@localhost;
GRANT SELECT ON portal.public_township    TO portal_public@localhost;
GRANT SELECT ON portal.public_policy      TO portal_public@localhost;
GRANT SELECT ON portal.public_policy_text TO portal_public@localhost;
GRANT SELECT ON portal.public_notice      TO portal_public@localhost;
GRANT SELECT ON portal.public_notice_text TO portal_public@localhost;
GRANT SELECT ON portal.public_posting_over TO portal_public@localhost;
GRANT SELECT ON portal.public_gone        TO portal_public@localhost;
GRANT SELECT ON portal.public_meeting     TO portal_public@localhost;
GRANT SELECT ON portal.public_resolution  TO portal_public@localhost;
GRANT SELECT ON portal.public_minutes     TO portal_public@localhost;
GRANT SELECT ON portal.public_meeting_change TO portal_public@localhost;
GRANT SELECT ON portal.public_file        TO portal_public@localhost;
GRANT SELECT ON portal.public_file_gone   TO portal_public@localhost;
GRANT SELECT ON portal.public_file_block  TO portal_public@localhost;
GRANT SELECT ON portal.public_file_home   TO portal_public@localhost;
GRANT SELECT ON portal.public_search_doc  TO portal_public@localhost;
GRANT SELECT ON portal.search_block       TO portal_public@localhost;
GRANT SELECT ON portal.search_stop        TO portal_public@localhost;
GRANT SELECT ON portal.search_posting     TO portal_public@localhost;
GRANT SELECT, INSERT, UPDATE (views)
             ON portal.view_count         TO portal_public@localhost;
-- That something has changed, not what.
GRANT SELECT (id, last)
             ON portal.audit_head         TO portal_public@localhost;

-- account: accounts and sessions.  Only it can read password hashes.
GRANT SELECT ON portal.schema_change TO portal_account@localhost;
GRANT SELECT ON portal.conference TO portal_account@localhost;
GRANT SELECT ON portal.charter TO portal_account@localhost;
GRANT SELECT ON portal.unit TO portal_account@localhost;
GRANT SELECT ON portal.unit_name TO portal_account@localhost;
GRANT SELECT ON portal.unit_alias TO portal_account@localhost;
GRANT SELECT ON portal.unit_succession TO portal_account@localhost;
GRANT SELECT ON portal.unit_heir TO portal_account@localhost;
GRANT SELECT ON portal.person TO portal_account@localhost;
GRANT SELECT ON portal.seat TO portal_account@localhost;
GRANT SELECT ON portal.category TO portal_account@localhost;
GRANT SELECT ON portal.work_field TO portal_account@localhost;
GRANT SELECT ON portal.public_edition TO portal_account@localhost;
GRANT SELECT ON portal.public_duty TO portal_account@localhost;
GRANT SELECT ON portal.public_duty_unit TO portal_account@localhost;
GRANT SELECT ON portal.public_duty_section_unit TO portal_account@localhost;
GRANT SELECT ON portal.notice_kind TO portal_account@localhost;
GRANT SELECT, INSERT, DELETE ON portal.account_role TO portal_account@localhost;
GRANT SELECT, INSERT, UPDATE, DELETE ON portal.kept_form TO portal_account@localhost;
GRANT SELECT, INSERT, UPDATE (led_to) ON portal.form_key TO portal_account@localhost;
GRANT INSERT ON portal.audit TO portal_account@localhost;
GRANT SELECT, UPDATE ON portal.audit_head TO portal_account@localhost;
GRANT SELECT, INSERT, UPDATE ON portal.account TO portal_account@localhost;
GRANT SELECT (id, state, position, name, counter)
    ON portal.township TO portal_account@localhost;
GRANT SELECT (id, role, state, unit_id, person_id, leaver_id, name, post, since,
              account_id),
      UPDATE (account_id)
             ON portal.seat_change TO portal_account@localhost;
GRANT SELECT, INSERT, UPDATE ON portal.credential TO portal_account@localhost;
GRANT SELECT, INSERT, DELETE ON portal.credential_before TO portal_account@localhost;
GRANT SELECT, INSERT, UPDATE, DELETE ON portal.session TO portal_account@localhost;
GRANT SELECT, INSERT, UPDATE, DELETE ON portal.sign_in_try TO portal_account@localhost;
GRANT SELECT ON portal.common_password TO portal_account@localhost;
GRANT SELECT, INSERT, UPDATE (last_step), DELETE
             ON portal.second_factor TO portal_account@localhost;
GRANT SELECT, INSERT, UPDATE, DELETE
             ON portal.second_factor_offer TO portal_account@localhost;
GRANT SELECT, INSERT, UPDATE (used_at), DELETE
             ON portal.recovery_code TO portal_account@localhost;
GRANT SELECT, INSERT, UPDATE (seen_at), DELETE
             ON portal.device TO portal_account@localhost;
GRANT SELECT (name, value) ON portal.setting TO portal_account@localhost;
GRANT SELECT, INSERT, UPDATE (ended_at)
             ON portal.calendar_feed TO portal_account@localhost;

-- liaison: the topics of a unit.
GRANT SELECT ON portal.schema_change TO portal_liaison@localhost;
GRANT SELECT ON portal.conference TO portal_liaison@localhost;
GRANT SELECT ON portal.charter TO portal_liaison@localhost;
GRANT SELECT ON portal.unit TO portal_liaison@localhost;
GRANT SELECT ON portal.unit_name TO portal_liaison@localhost;
GRANT SELECT ON portal.unit_alias TO portal_liaison@localhost;
GRANT SELECT ON portal.unit_succession TO portal_liaison@localhost;
GRANT SELECT ON portal.unit_heir TO portal_liaison@localhost;
GRANT SELECT ON portal.topic_reader TO portal_liaison@localhost;
GRANT SELECT (account_id, token_hash, ended_at)
             ON portal.calendar_feed TO portal_liaison@localhost;
GRANT SELECT ON portal.person TO portal_liaison@localhost;
GRANT SELECT ON portal.seat TO portal_liaison@localhost;
GRANT SELECT ON portal.category TO portal_liaison@localhost;
GRANT SELECT ON portal.work_field TO portal_liaison@localhost;
GRANT SELECT ON portal.public_edition TO portal_liaison@localhost;
GRANT SELECT ON portal.public_duty TO portal_liaison@localhost;
GRANT SELECT ON portal.public_duty_unit TO portal_liaison@localhost;
GRANT SELECT ON portal.public_duty_section_unit TO portal_liaison@localhost;
GRANT SELECT ON portal.notice_kind TO portal_liaison@localhost;
GRANT SELECT ON portal.account_role TO portal_liaison@localhost;
GRANT SELECT (id, name, unit_id, township_id, person_id, state, ends_on)
    ON portal.account TO portal_liaison@localhost;
GRANT SELECT,
      INSERT (role, author_id, unit_id, seat_id, leaver_id, name, office, post,
              since, reason, document, proposed_at),
      UPDATE (state, decided_at, revision)
             ON portal.seat_change TO portal_liaison@localhost;
GRANT SELECT, INSERT, UPDATE (phone, deputy, revision)
             ON portal.contact TO portal_liaison@localhost;
GRANT SELECT, UPDATE (seen_at) ON portal.session TO portal_liaison@localhost;
GRANT SELECT, INSERT, UPDATE, DELETE ON portal.kept_form TO portal_liaison@localhost;
GRANT SELECT, INSERT, UPDATE (led_to) ON portal.form_key TO portal_liaison@localhost;
GRANT SELECT, INSERT ON portal.discarded TO portal_liaison@localhost;
GRANT INSERT ON portal.audit TO portal_liaison@localhost;
GRANT SELECT, UPDATE ON portal.audit_head TO portal_liaison@localhost;
GRANT SELECT, INSERT, UPDATE, DELETE ON portal.topic TO portal_liaison@localhost;
GRANT UPDATE (revision, phone, address, hours, changed_at)
    ON portal.unit TO portal_liaison@localhost;
GRANT SELECT ON portal.public_meeting TO portal_liaison@localhost;
GRANT SELECT ON portal.public_meeting_change TO portal_liaison@localhost;
GRANT SELECT,
      UPDATE (state, revision, answer, person, post, reason, by_office,
              answered_at, answer_sequence, seen_at, seen_sequence, changed_at)
             ON portal.invitation TO portal_liaison@localhost;
GRANT SELECT, INSERT, DELETE ON portal.topic_duty TO portal_liaison@localhost;
GRANT SELECT, INSERT, DELETE ON portal.topic_unit TO portal_liaison@localhost;
GRANT SELECT ON portal.sent_topic TO portal_liaison@localhost;
GRANT SELECT ON portal.round TO portal_liaison@localhost;
GRANT SELECT ON portal.round_unit TO portal_liaison@localhost;
GRANT SELECT, INSERT ON portal.round_topic TO portal_liaison@localhost;
GRANT SELECT ON portal.round_reminder TO portal_liaison@localhost;
GRANT SELECT, INSERT ON portal.topic_version TO portal_liaison@localhost;
GRANT SELECT, INSERT ON portal.topic_version_duty TO portal_liaison@localhost;
GRANT SELECT, INSERT ON portal.topic_version_unit TO portal_liaison@localhost;
GRANT SELECT ON portal.topic_pass TO portal_liaison@localhost;
GRANT SELECT ON portal.change_pass TO portal_liaison@localhost;
-- What is asked of units about topics.
GRANT SELECT,
      INSERT (state, author_id, editor_id, topic_id, number, question, made_at),
      UPDATE (state, editor_id, decided_at, revision)
             ON portal.inquiry TO portal_liaison@localhost;
GRANT SELECT, INSERT, DELETE ON portal.inquiry_unit TO portal_liaison@localhost;
GRANT SELECT, UPDATE (state, editor_id, answer, text, late, answered_at, changed_at, revision)
             ON portal.opinion TO portal_liaison@localhost;
GRANT SELECT, UPDATE (state, editor_id, ended_at, reason, revision)
             ON portal.settlement TO portal_liaison@localhost;
GRANT SELECT, UPDATE (state, editor_id, reason, answered_at, revision)
             ON portal.settlement_part TO portal_liaison@localhost;
GRANT SELECT ON portal.referral TO portal_liaison@localhost;
GRANT SELECT, UPDATE (state, editor_id, asked_until, asked_why, percent, signed_at,
    done_on, back_at, changed_at, revision) ON portal.task TO portal_liaison@localhost;
GRANT SELECT ON portal.task_unit TO portal_liaison@localhost;
GRANT SELECT, UPDATE (signed_at)
    ON portal.task_township TO portal_liaison@localhost;
GRANT SELECT, INSERT ON portal.progress TO portal_liaison@localhost;
GRANT SELECT (id, state, position, name, counter)
    ON portal.township TO portal_liaison@localhost;
GRANT SELECT (id, meeting_id) ON portal.resolution TO portal_liaison@localhost;
GRANT SELECT (name, value) ON portal.setting TO portal_liaison@localhost;
GRANT SELECT ON portal.day_off TO portal_liaison@localhost;
GRANT SELECT (id, meeting_id, state, sort, position, issued, topic_id,
    topic_version, seat_change_id, override_ground, title)
    ON portal.agenda_item TO portal_liaison@localhost;
-- What was handed in does not change.
GRANT SELECT, INSERT ON portal.written_position TO portal_liaison@localhost;
GRANT SELECT ON portal.agenda_version TO portal_liaison@localhost;
GRANT SELECT ON portal.agenda_version_item TO portal_liaison@localhost;
-- Minutes: what was issued, and what a unit is asked to confirm; no draft.
GRANT SELECT (id, meeting_id, state, version, number, title, confirm_by, issued_on)
    ON portal.minutes TO portal_liaison@localhost;
GRANT SELECT ON portal.minutes_version TO portal_liaison@localhost;
GRANT SELECT ON portal.minutes_line TO portal_liaison@localhost;
GRANT SELECT ON portal.confirmation_line TO portal_liaison@localhost;
GRANT SELECT, UPDATE (read_version, read_at, account_id)
    ON portal.minutes_reader TO portal_liaison@localhost;
GRANT SELECT, UPDATE (state, revision, editor_id, text, answered_at, changed_at)
    ON portal.confirmation TO portal_liaison@localhost;
GRANT SELECT ON portal.decided_resolution TO portal_liaison@localhost;
GRANT SELECT ON portal.resolution_unit TO portal_liaison@localhost;
GRANT SELECT ON portal.resolution_township TO portal_liaison@localhost;
GRANT SELECT, INSERT, DELETE ON portal.own_event TO portal_liaison@localhost;
GRANT SELECT, INSERT, DELETE ON portal.own_event_change TO portal_liaison@localhost;
GRANT SELECT, INSERT, UPDATE, DELETE ON portal.file TO portal_liaison@localhost;
GRANT SELECT, INSERT, DELETE ON portal.file_held TO portal_liaison@localhost;
GRANT SELECT, INSERT, UPDATE (stored_at) ON portal.file_block TO portal_liaison@localhost;
GRANT SELECT, INSERT ON portal.file_content TO portal_liaison@localhost;
GRANT SELECT, INSERT ON portal.file_part TO portal_liaison@localhost;

-- press: writing and reviewing notices and policies.
GRANT SELECT ON portal.schema_change TO portal_press@localhost;
GRANT SELECT ON portal.conference TO portal_press@localhost;
GRANT SELECT ON portal.charter TO portal_press@localhost;
GRANT SELECT ON portal.unit TO portal_press@localhost;
GRANT SELECT ON portal.unit_name TO portal_press@localhost;
GRANT SELECT ON portal.unit_alias TO portal_press@localhost;
GRANT SELECT ON portal.unit_succession TO portal_press@localhost;
GRANT SELECT ON portal.unit_heir TO portal_press@localhost;
GRANT SELECT ON portal.person TO portal_press@localhost;
GRANT SELECT ON portal.seat TO portal_press@localhost;
GRANT SELECT,
    INSERT (id, position, version, published_at, code, name, need, aliases,
        words, articles, law_on, what, who, gives, papers, place, steps,
        decides, days, appeal, phone, review_by),
    UPDATE (version, published_at, code, name, need, aliases, words, articles,
        law_on, what, who, gives, papers, place, steps, decides, days, appeal,
        phone, review_by)
    ON portal.category TO portal_press@localhost;
GRANT SELECT, INSERT, UPDATE, DELETE ON portal.category_text TO portal_press@localhost;
GRANT SELECT, INSERT ON portal.category_version TO portal_press@localhost;
GRANT SELECT ON portal.work_field TO portal_press@localhost;
GRANT SELECT ON portal.public_edition TO portal_press@localhost;
GRANT SELECT ON portal.public_duty TO portal_press@localhost;
GRANT SELECT ON portal.public_duty_unit TO portal_press@localhost;
GRANT SELECT ON portal.public_duty_section_unit TO portal_press@localhost;
GRANT SELECT ON portal.notice_kind TO portal_press@localhost;
GRANT SELECT ON portal.account_role TO portal_press@localhost;
GRANT SELECT (id, name, unit_id, township_id, state, ends_on)
    ON portal.account TO portal_press@localhost;
GRANT SELECT (id, name, state) ON portal.township TO portal_press@localhost;
GRANT SELECT, UPDATE (seen_at) ON portal.session TO portal_press@localhost;
GRANT SELECT, INSERT, UPDATE, DELETE ON portal.kept_form TO portal_press@localhost;
GRANT SELECT, INSERT, UPDATE (led_to) ON portal.form_key TO portal_press@localhost;
GRANT SELECT, INSERT ON portal.discarded TO portal_press@localhost;
GRANT INSERT ON portal.audit TO portal_press@localhost;
GRANT SELECT, UPDATE ON portal.audit_head TO portal_press@localhost;
GRANT SELECT, INSERT, UPDATE, DELETE ON portal.policy TO portal_press@localhost;
GRANT SELECT, INSERT, UPDATE, DELETE ON portal.policy_version TO portal_press@localhost;
GRANT SELECT, INSERT, UPDATE, DELETE ON portal.notice TO portal_press@localhost;
GRANT SELECT, INSERT, UPDATE, DELETE ON portal.notice_version TO portal_press@localhost;
GRANT SELECT, INSERT, UPDATE ON portal.register TO portal_press@localhost;
GRANT SELECT (name, value) ON portal.setting TO portal_press@localhost;
GRANT SELECT, INSERT, DELETE ON portal.own_event TO portal_press@localhost;
GRANT SELECT, INSERT, DELETE ON portal.own_event_change TO portal_press@localhost;
GRANT SELECT ON portal.paper_event TO portal_press@localhost;
GRANT SELECT, INSERT, DELETE,
    UPDATE (category_id, name, area, amount, per, since, until, policy_id,
        document, state, revision, author_id, writer_id, reviewer_id, opinion,
        withdrawn_why, written_at, sent_at, published_at, withdrawn_at,
        public_since)
    ON portal.standard TO portal_press@localhost;
GRANT SELECT ON portal.day_off TO portal_press@localhost;
GRANT SELECT ON portal.view_count TO portal_press@localhost;
GRANT SELECT, INSERT, UPDATE, DELETE ON portal.file TO portal_press@localhost;
GRANT SELECT, INSERT, DELETE ON portal.file_held TO portal_press@localhost;
GRANT SELECT, INSERT, UPDATE (stored_at) ON portal.file_block TO portal_press@localhost;
GRANT SELECT, INSERT ON portal.file_content TO portal_press@localhost;
GRANT SELECT, INSERT ON portal.file_part TO portal_press@localhost;
GRANT SELECT, INSERT, UPDATE, DELETE ON portal.search_doc TO portal_press@localhost;
GRANT SELECT, UPDATE ON portal.search_state TO portal_press@localhost;
GRANT SELECT, INSERT, UPDATE ON portal.search_block TO portal_press@localhost;
GRANT SELECT, INSERT, UPDATE ON portal.search_posting TO portal_press@localhost;

-- office: topics of all units, meetings, the audit log.
GRANT SELECT ON portal.schema_change TO portal_office@localhost;
GRANT SELECT ON portal.conference TO portal_office@localhost;
GRANT SELECT, INSERT, DELETE ON portal.charter TO portal_office@localhost;
GRANT SELECT ON portal.unit TO portal_office@localhost;
GRANT SELECT ON portal.unit_name TO portal_office@localhost;
GRANT SELECT ON portal.unit_alias TO portal_office@localhost;
GRANT SELECT ON portal.unit_succession TO portal_office@localhost;
GRANT SELECT ON portal.unit_heir TO portal_office@localhost;
GRANT SELECT, INSERT, UPDATE ON portal.task TO portal_office@localhost;
GRANT SELECT, INSERT, DELETE ON portal.task_unit TO portal_office@localhost;
GRANT SELECT, INSERT, DELETE ON portal.task_township TO portal_office@localhost;
GRANT SELECT, INSERT ON portal.progress TO portal_office@localhost;
GRANT SELECT, INSERT ON portal.agenda_version_task TO portal_office@localhost;
GRANT SELECT ON portal.topic_reader TO portal_office@localhost;
GRANT SELECT ON portal.person TO portal_office@localhost;
GRANT SELECT ON portal.seat TO portal_office@localhost;
GRANT SELECT ON portal.category TO portal_office@localhost;
GRANT SELECT, UPDATE (name, position, revision, changed_at, changed_by)
    ON portal.work_field TO portal_office@localhost;
GRANT SELECT ON portal.duty_section TO portal_office@localhost;
GRANT SELECT ON portal.duty_section_unit TO portal_office@localhost;
GRANT SELECT ON portal.duty TO portal_office@localhost;
GRANT SELECT ON portal.duty_unit TO portal_office@localhost;
GRANT SELECT ON portal.public_edition TO portal_office@localhost;
GRANT SELECT ON portal.public_duty TO portal_office@localhost;
GRANT SELECT ON portal.public_duty_unit TO portal_office@localhost;
GRANT SELECT ON portal.public_duty_section_unit TO portal_office@localhost;
GRANT SELECT ON portal.notice_kind TO portal_office@localhost;
GRANT SELECT ON portal.account_role TO portal_office@localhost;
GRANT SELECT (id, name, unit_id, township_id, person_id, state, ends_on, revision),
      UPDATE (ends_on, revision)
    ON portal.account TO portal_office@localhost;
GRANT INSERT, UPDATE (name) ON portal.person TO portal_office@localhost;
GRANT INSERT, UPDATE ON portal.seat TO portal_office@localhost;
GRANT SELECT, INSERT, UPDATE ON portal.seat_change TO portal_office@localhost;
GRANT SELECT, UPDATE (seen_at) ON portal.session TO portal_office@localhost;
GRANT SELECT, INSERT, UPDATE, DELETE ON portal.kept_form TO portal_office@localhost;
GRANT SELECT, INSERT, UPDATE (led_to) ON portal.form_key TO portal_office@localhost;
GRANT SELECT, INSERT ON portal.discarded TO portal_office@localhost;
GRANT SELECT, UPDATE ON portal.audit_head TO portal_office@localhost;
GRANT SELECT, INSERT, UPDATE, DELETE ON portal.topic TO portal_office@localhost;
GRANT SELECT, INSERT, DELETE ON portal.topic_duty TO portal_office@localhost;
GRANT SELECT, INSERT, DELETE ON portal.topic_unit TO portal_office@localhost;
GRANT SELECT ON portal.sent_topic TO portal_office@localhost;
GRANT SELECT, INSERT, UPDATE, DELETE ON portal.round TO portal_office@localhost;
GRANT SELECT, INSERT, DELETE ON portal.round_unit TO portal_office@localhost;
GRANT SELECT, INSERT ON portal.round_topic TO portal_office@localhost;
GRANT SELECT, INSERT ON portal.round_reminder TO portal_office@localhost;
GRANT SELECT, INSERT ON portal.topic_version TO portal_office@localhost;
GRANT SELECT, INSERT ON portal.topic_version_duty TO portal_office@localhost;
GRANT SELECT, INSERT ON portal.topic_version_unit TO portal_office@localhost;
GRANT SELECT, INSERT, UPDATE ON portal.register TO portal_office@localhost;
GRANT SELECT, INSERT, UPDATE, DELETE ON portal.meeting TO portal_office@localhost;
GRANT SELECT, INSERT,
      UPDATE (revision, state, author_id, editor_id, meeting_id, how, person, post, others, changed_at)
             ON portal.attendance TO portal_office@localhost;
GRANT SELECT, INSERT,
      UPDATE (state, revision, answer, person, post, reason, by_office,
              answered_at, answer_sequence, reminders, reminded_at,
              withdrawn_why, changed_at)
             ON portal.invitation TO portal_office@localhost;
GRANT SELECT, INSERT, UPDATE, DELETE ON portal.agenda_item TO portal_office@localhost;
GRANT SELECT, INSERT ON portal.agenda_version TO portal_office@localhost;
GRANT SELECT, INSERT ON portal.agenda_version_item TO portal_office@localhost;
GRANT SELECT ON portal.written_position TO portal_office@localhost;
GRANT SELECT ON portal.topic_pass TO portal_office@localhost;
GRANT SELECT ON portal.change_pass TO portal_office@localhost;
GRANT SELECT ON portal.decided_resolution TO portal_office@localhost;
GRANT SELECT, INSERT, UPDATE, DELETE ON portal.referral TO portal_office@localhost;
-- Minutes: no program changes a version that was issued.
GRANT SELECT, INSERT,
      UPDATE (state, revision, author_id, meeting_id, editor_id, approver_id, year, serial,
              series, number, version, title, opening, closing, others, confirm_by,
              correction, reason, submitted_at, issued_at, issued_on, changed_at)
    ON portal.minutes TO portal_office@localhost;
GRANT SELECT, INSERT ON portal.minutes_version TO portal_office@localhost;
GRANT SELECT, INSERT ON portal.minutes_version_item TO portal_office@localhost;
GRANT SELECT, INSERT ON portal.minutes_version_attendance TO portal_office@localhost;
GRANT SELECT, INSERT ON portal.minutes_line TO portal_office@localhost;
GRANT SELECT, INSERT, DELETE ON portal.confirmation_line TO portal_office@localhost;
GRANT SELECT, INSERT, DELETE,
      UPDATE (state, revision, text, asked_at, answered_at, changed_at)
    ON portal.confirmation TO portal_office@localhost;
GRANT SELECT, INSERT, DELETE ON portal.minutes_reader TO portal_office@localhost;
GRANT SELECT, INSERT,
      UPDATE (state, revision, author_id, editor_id, sent_on, received_on, answered_on,
              document, answer, changed_at)
    ON portal.minutes_report TO portal_office@localhost;
-- Resolutions: those that are written; of decided ones the extract.
GRANT SELECT, INSERT, UPDATE, DELETE ON portal.written_resolution TO portal_office@localhost;
GRANT SELECT, INSERT, DELETE ON portal.written_resolution_unit TO portal_office@localhost;
GRANT SELECT, INSERT, DELETE ON portal.written_resolution_township TO portal_office@localhost;
GRANT SELECT ON portal.resolution_unit TO portal_office@localhost;
GRANT SELECT ON portal.resolution_township TO portal_office@localhost;
GRANT SELECT, INSERT, UPDATE ON portal.inquiry TO portal_office@localhost;
GRANT SELECT, INSERT, DELETE ON portal.inquiry_unit TO portal_office@localhost;
GRANT SELECT, INSERT,
      UPDATE (state, editor_id, due_on, due_from, due_days, reason, changed_at, revision)
             ON portal.opinion TO portal_office@localhost;
GRANT SELECT, INSERT, UPDATE (state, editor_id, reason, ended_at, revision)
             ON portal.settlement TO portal_office@localhost;
GRANT SELECT, INSERT ON portal.settlement_part TO portal_office@localhost;
GRANT SELECT ON portal.topic_reader TO portal_office@localhost;
GRANT SELECT, INSERT, DELETE ON portal.own_event TO portal_office@localhost;
GRANT SELECT, INSERT, DELETE ON portal.own_event_change TO portal_office@localhost;
GRANT SELECT,
    INSERT (state, author_id, position, name, counter, address, phone, hours,
        closed_why, changed_at),
    UPDATE (state, revision, author_id, position, name, counter, address,
        phone, hours, closed_why, changed_at)
    ON portal.township TO portal_office@localhost;
GRANT SELECT, UPDATE (value, revision, changed_at, changed_by)
    ON portal.setting TO portal_office@localhost;
GRANT INSERT, UPDATE (name, short_name, county, government, office, phone,
        address, hours, site_domain, site_code, organisation, purpose, basis,
        founded_on, office_unit, revision, changed_at, changed_by)
    ON portal.conference TO portal_office@localhost;
GRANT INSERT, UPDATE (name, catalogue, posting_days, position, revision, changed_at,
        changed_by)
    ON portal.notice_kind TO portal_office@localhost;
-- What the search finds of a category.
GRANT SELECT (category_id, state, name, area, amount, per, since, document)
    ON portal.standard TO portal_office@localhost;
GRANT SELECT,
      UPDATE (position, state, revision, author_id, editor_id, reviewer_id, issued_on,
              extract, category_id, policy_id, progress_shown, done_on, reason,
              withdrawn_why, withdrawn_at, published_at, changed_at)
    ON portal.resolution TO portal_office@localhost;
-- A name or succession that was a mistake is deleted, and a unit that it made.
GRANT DELETE ON portal.unit TO portal_office@localhost;
GRANT INSERT, UPDATE (position, since, until, revision, phone, address, hours, reason,
    member_passes, changed_at) ON portal.unit TO portal_office@localhost;
GRANT INSERT, UPDATE (since, until, name, short_name), DELETE
    ON portal.unit_name TO portal_office@localhost;
GRANT INSERT, DELETE ON portal.unit_alias TO portal_office@localhost;
GRANT INSERT, DELETE ON portal.unit_succession TO portal_office@localhost;
-- Of the duty list, drafts alone are written in.
GRANT SELECT, INSERT, UPDATE, DELETE ON portal.edition TO portal_office@localhost;
GRANT SELECT, INSERT, UPDATE (reviewer_id), DELETE
    ON portal.edition_editor TO portal_office@localhost;
GRANT SELECT, INSERT, UPDATE, DELETE ON portal.draft_section TO portal_office@localhost;
GRANT SELECT, INSERT, DELETE ON portal.draft_section_unit TO portal_office@localhost;
GRANT SELECT, INSERT, UPDATE, DELETE ON portal.draft_duty TO portal_office@localhost;
GRANT SELECT, INSERT, DELETE ON portal.draft_duty_unit TO portal_office@localhost;
-- The calendar, and the ends that are counted by it.
GRANT SELECT, INSERT, UPDATE, DELETE ON portal.day_off TO portal_office@localhost;
GRANT SELECT, INSERT ON portal.recount_event TO portal_office@localhost;
GRANT SELECT ON portal.recount TO portal_office@localhost;
GRANT SELECT (notice_id, version), UPDATE (posted_until)
    ON portal.notice_version TO portal_office@localhost;
-- And titles for the pages of the audit log.
GRANT SELECT (id, title, state, version, posted_until, posted_from, posted_days,
    updated_at), UPDATE (posted_until, updated_at) ON portal.notice TO portal_office@localhost;
GRANT SELECT (id, title, document_number, state, published_at)
    ON portal.policy TO portal_office@localhost;
GRANT SELECT, INSERT ON portal.audit TO portal_office@localhost;
GRANT SELECT, INSERT, UPDATE, DELETE ON portal.file TO portal_office@localhost;
GRANT SELECT, INSERT, DELETE ON portal.file_held TO portal_office@localhost;
GRANT SELECT, INSERT, UPDATE (stored_at) ON portal.file_block TO portal_office@localhost;
GRANT SELECT, INSERT ON portal.file_content TO portal_office@localhost;
GRANT SELECT, INSERT ON portal.file_part TO portal_office@localhost;
GRANT SELECT, INSERT, UPDATE, DELETE ON portal.search_doc TO portal_office@localhost;
GRANT SELECT, UPDATE ON portal.search_state TO portal_office@localhost;
GRANT SELECT, INSERT, UPDATE ON portal.search_block TO portal_office@localhost;
GRANT SELECT, INSERT, UPDATE ON portal.search_posting TO portal_office@localhost;

-- watch: the number of the schema.
GRANT SELECT ON portal.schema_change TO portal_watch@localhost;
