#!/bin/sh
# count.sh [-q]: how many lines each feature has: in C, in templates, in tests
# of its own.  What is above its bound is a fault; -q prints faults alone.
# What a feature shares with others (conference/records, t_records.sh) counts
# for none.
quiet=${1-}

# FEATURE BOUND | C | templates | tests; a bound of 0 is not reached yet.
features() {
	cat <<-'END'
	agenda 2225 | cgi-bin/conference/agenda/*.[ch] cgi-bin/pages/office/meetings/agenda.[ch] | templates/_agenda.cs templates/office/*agenda*.cs templates/office/booklet.cs | tests/stories/t_agenda*.sh tests/unit/test_agenda.c tests/records/agenda*.sh
	meetings 1150 | cgi-bin/conference/meetings/meeting_desk.[ch] cgi-bin/pages/office/meetings/meetings.[ch] | templates/office/*meeting*.cs | tests/stories/t_meetings*.sh tests/unit/test_meeting*.c tests/records/meeting.sh
	topics 3175 | cgi-bin/conference/topics/*.[ch] cgi-bin/pages/shared/topic_form.[ch] cgi-bin/pages/topics/*.[ch] cgi-bin/pages/*/topics.[ch] cgi-bin/pages/office/topic_parts.[ch] | templates/_topic*.cs templates/*/topic*.cs templates/office/own_topic*.cs | tests/stories/t_topics*.sh tests/unit/test_topic*.c tests/records/topic*.sh
	opinions 2700 | cgi-bin/conference/opinions/*.[ch] cgi-bin/pages/opinions/*.[ch] cgi-bin/pages/*/opinions.[ch] | templates/_opinion.cs templates/*/opinion*.cs templates/*/inquiry.cs templates/*/settlement.cs templates/*/concerned*.cs | tests/stories/t_opinions.sh tests/stories/t_settlements.sh tests/unit/test_opinions.c tests/records/opinion*.sh tests/records/inquiry.sh tests/records/settlement_part.sh
	rounds 900 | cgi-bin/conference/rounds/*.[ch] cgi-bin/pages/office/rounds.[ch] | templates/office/*round*.cs | tests/stories/t_rounds.sh tests/records/round.sh
	calendar 2760 | cgi-bin/conference/calendar/*.[ch] cgi-bin/documents/csv_in.[ch] cgi-bin/pages/office/conference/calendar.[ch] | templates/_workdays.cs templates/office/*calendar*.cs | tests/stories/t_calendar.sh tests/unit/test_days.c
	standards 940 | cgi-bin/conference/assistance/standard*.[ch] cgi-bin/conference/assistance/amount.[ch] cgi-bin/pages/press/standards.[ch] cgi-bin/pages/public/parts/standards_chart.[ch] | templates/press/*standard*.cs | tests/stories/t_standards.sh tests/records/standard.sh
	categories 850 | cgi-bin/conference/assistance/category*.[ch] cgi-bin/pages/press/aid.[ch] | templates/press/*aid*.cs | tests/stories/t_categories.sh tests/records/category.sh
	invitations 1640 | cgi-bin/conference/invitations/*.[ch] cgi-bin/pages/office/meetings/invitations.[ch] cgi-bin/pages/liaison/meetings.[ch] | templates/_invitation.cs templates/_receipt.cs templates/office/invitation*.cs templates/office/signin.cs templates/office/plates.cs templates/liaison/meeting*.cs templates/liaison/_invited.cs | tests/stories/t_invitations.sh tests/unit/test_invitation.c tests/records/invitation.sh tests/records/receipt.sh
	windows 420 | cgi-bin/conference/assistance/township*.[ch] cgi-bin/pages/office/conference/townships.[ch] | templates/office/*township*.cs | tests/stories/t_townships.sh tests/records/township.sh
	import 1200 | cgi-bin/pages/office/import/*.[ch] cgi-bin/documents/csv_lines.[ch] | templates/office/_import.cs templates/office/import*.cs | tests/stories/t_import.sh
	settings 1130 | cgi-bin/conference/settings/*.[ch] cgi-bin/pages/office/conference/settings.[ch] cgi-bin/pages/press/disclosure.[ch] | templates/office/*setting*.cs | tests/stories/t_settings.sh
	papers 2520 | cgi-bin/conference/papers/publication*.[ch] cgi-bin/conference/papers/posting.[ch] cgi-bin/pages/press/press.[ch] cgi-bin/pages/press/desk.[ch] | templates/press/_press.cs templates/press/[dpvw]*.cs | tests/stories/t_press*.sh tests/records/notice.sh tests/records/policy.sh
	units 2300 | cgi-bin/conference/units/*.[ch] cgi-bin/pages/office/conference/units.[ch] cgi-bin/pages/liaison/unit.[ch] cgi-bin/pages/public/parts/on.[ch] | templates/_unit*.cs templates/office/*unit*.cs templates/liaison/unit*.cs | tests/stories/t_units.sh tests/unit/test_unit*.c tests/records/unit*.sh
	people 2800 | cgi-bin/conference/people/*.[ch] cgi-bin/pages/liaison/people.[ch] cgi-bin/pages/office/conference/people.[ch] | templates/_people.cs templates/*/*people.cs templates/office/seat.cs templates/office/appointment.cs templates/*/*_change.cs templates/liaison/contact.cs templates/liaison/directory.cs | tests/stories/t_people.sh tests/unit/test_people.c tests/records/seat.sh tests/records/appointment.sh tests/records/*_change.sh tests/records/*_decision.sh
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
