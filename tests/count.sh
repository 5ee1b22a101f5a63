#!/bin/sh
# count.sh [-q]: how many lines each feature has: in C, in templates, in tests
# of its own.  What is above its bound is a fault; -q prints faults alone.
# What a feature shares with others (conference/records, t_records.sh) counts
# for none.
quiet=${1-}

# FEATURE BOUND | C | templates | tests; a bound of 0 is not reached yet.
features() {
	cat <<-'END'
	agenda 2520 | cgi-bin/conference/agenda/agenda_[!r]*.[ch] cgi-bin/conference/agenda/agenda.h cgi-bin/conference/agenda/topic_pass.[ch] cgi-bin/pages/office/meetings/agenda.[ch] cgi-bin/pages/office/meetings/booklet.c | templates/_agenda.cs templates/office/*agenda*.cs templates/office/booklet.cs | tests/stories/t_agenda*.sh tests/unit/test_agenda.c tests/records/agenda*.sh
	meetings 1190 | cgi-bin/conference/meetings/meeting_desk.[ch] cgi-bin/pages/office/meetings/meetings.[ch] | templates/office/*meeting*.cs | tests/stories/t_meetings*.sh tests/unit/test_meeting*.c tests/records/meeting.sh
	topics 3235 | cgi-bin/conference/topics/*.[ch] cgi-bin/pages/shared/topic_form.[ch] cgi-bin/pages/topics/*.[ch] cgi-bin/pages/*/topics.[ch] cgi-bin/pages/office/topic_parts.[ch] | templates/_topic*.cs templates/*/topic*.cs templates/office/own_topic*.cs | tests/stories/t_topics*.sh tests/unit/test_topic*.c tests/records/topic*.sh
	tasks 3980 | cgi-bin/conference/tasks/*.[ch] cgi-bin/pages/tasks/*.[ch] cgi-bin/pages/office/tasks/*.[ch] cgi-bin/documents/xlsx.[ch] | templates/_task*.cs templates/*/*task*.cs templates/office/_board.cs | tests/stories/t_tasks.sh tests/stories/t_township.sh tests/unit/test_tasks.c tests/records/task*.sh
	opinions 2830 | cgi-bin/conference/opinions/*.[ch] cgi-bin/pages/opinions/opinion*.[ch] cgi-bin/pages/*/opinions.[ch] | templates/_opinion.cs templates/*/opinion*.cs templates/*/inquiry.cs templates/*/settlement.cs templates/*/concerned*.cs | tests/stories/t_opinions.sh tests/stories/t_settlements.sh tests/unit/test_opinions.c tests/records/opinion*.sh tests/records/inquiry.sh tests/records/settlement_part.sh
	positions 600 | cgi-bin/conference/agenda/agenda_read.[ch] cgi-bin/conference/agenda/written_position.[ch] cgi-bin/pages/opinions/positions.[ch] | templates/liaison/meeting_topic.cs | tests/stories/t_positions.sh
	minutes 3520 | cgi-bin/conference/minutes/*.[ch] cgi-bin/pages/*/minutes/minutes.[ch] | templates/_minutes.cs templates/*/*minute*.cs templates/liaison/confirmation.cs | tests/stories/t_minutes.sh tests/stories/minutes.sh tests/unit/test_minutes.c tests/records/minutes*.sh
	resolutions 1800 | cgi-bin/conference/resolutions/*.[ch] cgi-bin/pages/office/minutes/resolutions.[ch] cgi-bin/pages/*/minutes/export.[ch] | templates/*/*resolution*.cs | tests/stories/t_resolutions.sh tests/records/resolution*.sh
	year 450 | cgi-bin/conference/year/*.[ch] cgi-bin/pages/office/minutes/year.[ch] | templates/_year.cs templates/office/year.cs | tests/stories/t_year_report.sh
	rounds 900 | cgi-bin/conference/rounds/*.[ch] cgi-bin/pages/office/rounds.[ch] | templates/office/*round*.cs | tests/stories/t_rounds.sh tests/records/round.sh
	chain 1460 | cgi-bin/conference/chain/*.[ch] cgi-bin/pages/chain/chain.[ch] cgi-bin/pages/chain/case_file.[ch] | templates/_chain.cs templates/office/chain.cs | tests/stories/t_chain.sh
	referrals 1030 | cgi-bin/conference/referrals/*.[ch] cgi-bin/pages/office/referrals.[ch] cgi-bin/pages/chain/referral.[ch] | templates/_referral.cs templates/*/referral*.cs | tests/stories/t_referrals.sh tests/records/referral.sh
	calendar 2760 | cgi-bin/conference/calendar/*.[ch] cgi-bin/documents/csv_in.[ch] cgi-bin/pages/office/conference/calendar.[ch] | templates/_workdays.cs templates/office/*calendar*.cs | tests/stories/t_calendar.sh tests/unit/test_days.c
	standards 940 | cgi-bin/conference/assistance/standard*.[ch] cgi-bin/conference/assistance/amount.[ch] cgi-bin/pages/press/standards.[ch] cgi-bin/pages/public/parts/standards_chart.[ch] | templates/press/*standard*.cs | tests/stories/t_standards.sh tests/records/standard.sh
	categories 850 | cgi-bin/conference/assistance/category*.[ch] cgi-bin/pages/press/aid.[ch] | templates/press/*aid*.cs | tests/stories/t_categories.sh tests/records/category.sh
	invitations 1740 | cgi-bin/conference/invitations/*.[ch] cgi-bin/pages/office/meetings/invitations.[ch] cgi-bin/pages/liaison/meetings.[ch] | templates/_invitation.cs templates/_receipt.cs templates/office/invitation*.cs templates/office/signin.cs templates/office/plates.cs templates/liaison/meeting.cs templates/liaison/meetings.cs templates/liaison/_invited.cs | tests/stories/t_invitations.sh tests/unit/test_invitation.c tests/records/invitation.sh tests/records/receipt.sh
	windows 420 | cgi-bin/conference/assistance/township*.[ch] cgi-bin/pages/office/conference/townships.[ch] | templates/office/*township*.cs | tests/stories/t_townships.sh tests/records/township.sh
	import 1215 | cgi-bin/pages/office/import/*.[ch] cgi-bin/documents/csv_lines.[ch] | templates/office/_import.cs templates/office/import*.cs | tests/stories/t_import.sh
	settings 1325 | cgi-bin/conference/settings/*.[ch] cgi-bin/pages/office/conference/settings.[ch] cgi-bin/pages/press/disclosure.[ch] | templates/office/*setting*.cs | tests/stories/t_settings.sh
	papers 2520 | cgi-bin/conference/papers/publication*.[ch] cgi-bin/conference/papers/posting.[ch] cgi-bin/pages/press/press.[ch] cgi-bin/pages/press/desk.[ch] | templates/press/_press.cs templates/press/[dpvw]*.cs | tests/stories/t_press*.sh tests/records/notice.sh tests/records/policy.sh
	units 2300 | cgi-bin/conference/units/*.[ch] cgi-bin/pages/office/conference/units.[ch] cgi-bin/pages/liaison/unit.[ch] cgi-bin/pages/public/parts/on.[ch] | templates/_unit*.cs templates/office/*unit*.cs templates/liaison/unit*.cs | tests/stories/t_units.sh tests/unit/test_unit*.c tests/records/unit*.sh
	people 2960 | cgi-bin/conference/people/*.[ch] cgi-bin/pages/liaison/people.[ch] cgi-bin/pages/office/conference/people.[ch] | templates/_people.cs templates/*/*people.cs templates/office/seat.cs templates/office/appointment.cs templates/*/*_change.cs templates/liaison/contact.cs templates/liaison/directory.cs | tests/stories/t_people.sh tests/unit/test_people.c tests/records/seat.sh tests/records/appointment.sh tests/records/*_change.sh tests/records/*_decision.sh
	second_factor 1450 | cgi-bin/credentials/second_factor.[ch] cgi-bin/credentials/totp.[ch] cgi-bin/pages/account/second_factor.c cgi-bin/pages/account/entrance.[ch] | templates/account/second_factor.cs | tests/stories/t_second_factor.sh tests/unit/test_totp.c
	END
}
lines() {	# PATTERNS
	# shellcheck disable=SC2086 # patterns
	cat $1 2>/dev/null | wc -l
}
[ -n "$quiet" ] || printf '%-10s %6s %9s %6s %6s %6s\n' feature C templates tests all bound
features | {
	failed=0
	while IFS='|' read -r head c templates tests; do
		feature=${head%% *} bound=${head#* }
		bound=$((bound)) c=$(lines "$c") templates=$(lines "$templates") tests=$(lines "$tests")
		all=$((c + templates + tests))
		[ -n "$quiet" ] || printf '%-10s %6d %9d %6d %6d %6s\n' "$feature" "$c" "$templates" "$tests" \
		    $all "$([ $bound = 0 ] || echo $bound)"
		[ $bound = 0 ] || [ $all -le $bound ] || {
			failed=1
			echo "$feature: $all lines, more than $bound"
		}
	done
	exit $failed
}
