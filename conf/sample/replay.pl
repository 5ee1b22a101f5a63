# replay: acts on a running portal as people do: signs in, opens pages, fills
# forms by their labels and presses their buttons.  Needs only perl-base.
#
#	on(-30, '09:30')	the portal's clock goes to that day from today, or
#				to the workday after it, Beijing time
#	as('office')		who acts
#	press(PATH, BUTTON, LABEL => VALUE...)
#				the id in the address that follows; dies when the
#				portal does not accept the form
#
# A value is a text, the label of an option, a list of labels of boxes to tick,
# or { name => ..., text => ... }, a file.  Fields that are not named keep what
# the page has in them.
use strict;
use warnings;
use IO::Socket::INET;
use POSIX qw(mktime strftime);

use constant { DAY_S => 86400, BEIJING_S => 8 * 3600 };

our ($host, $base, $clock, $accounts, %password);
my ($who, $today, $shift, $on) = ('', 0, 0, 0);
my ($cookie, %cookies) = {};	# of who acts; of all who have signed in
my $acts = 0;

# replay_begin ORIGIN, BASE, ACCOUNTS, CLOCK
sub replay_begin {
	(my $origin, $base, $accounts, $clock) = @_;
	($host) = $origin =~ m{^http://([^/]+)};
	open my $in, '<', $accounts or die "$accounts: $!\n";
	while (<$in>) {
		my ($login, $password) = split /[\t\n]/;
		$password{$login} = $password if defined $password && !/^#/;
	}
	my ($year, $month, $day) = split /-/, $ENV{SAMPLE_UNTIL} // '';
	$today = defined $day ? mktime(0, 0, 0, $day, $month - 1, $year - 1900) :
	    int((time + BEIJING_S) / DAY_S) * DAY_S - BEIJING_S;
}

sub replay_count { return $acts }

# ---- The clock

sub workday { return strftime('%u', gmtime($_[0] + BEIJING_S)) < 6 }

sub moment {	# DAYS, TIME
	my ($days, $time) = @_;
	my ($hour, $minute) = split /:/, $time;
	my $at = $today + $days * DAY_S;

	$at += DAY_S until workday($at);
	return $at + $hour * 3600 + $minute * 60;
}

# day(-30), day(-30, '09:30'): as a form takes it.
sub day {
	my ($days, $time) = @_;
	my $at = moment($days, $time // '00:00') + BEIJING_S;

	return strftime(defined $time ? '%Y-%m-%d %H:%M' : '%Y-%m-%d',
	    gmtime $at);
}

# The day of the clock, from today.
sub present { return $on }

# Two days may move to one workday; the clock never goes back.
sub on {
	my ($days, $time) = @_;
	my $at = moment($days, $time // '08:30');

	$at = time + $shift + 60 if $on != 0 && $at < time + $shift;
	$on = $days;
	$shift = $at - time;
	open my $out, '+<', $clock or die "$clock: $!\n";
	binmode $out;
	syswrite $out, pack('q', $shift);
	close $out;
	($who, $cookie, %cookies) = ('', {});	# no session lasts until then
}

# ---- Requests

sub encoded { my ($s) = @_; $s =~ s/([^A-Za-z0-9_.~-])/sprintf '%%%02X', ord $1/ge; return $s }

# request METHOD, PATH, TYPE, BODY -> (status, headers, page)
sub request {
	my ($method, $path, $type, $body) = @_;
	my $socket = IO::Socket::INET->new(PeerAddr => $host, Timeout => 30)
	    or die "$host: $@\n";
	my $cookies = join '; ', map { "$_=$$cookie{$_}" } sort keys %$cookie;

	$body //= '';
	print $socket "$method $path HTTP/1.0\r\nHost: $host\r\n",
	    $cookies eq '' ? '' : "Cookie: $cookies\r\n",
	    $method eq 'POST' ? "Content-Type: $type\r\nContent-Length: " .
	    length($body) . "\r\n" : '', "\r\n", $body;
	local $/;
	my $answer = <$socket> // '';
	my ($head, $page) = split /\r\n\r\n/, $answer, 2;
	my ($status) = ($head // '') =~ m{^HTTP/\S+ (\d+)};

	while (($head // '') =~ /^Set-Cookie: ([^=]+)=([^;\r]*)/mig) {
		if ($2 eq '') { delete $$cookie{$1} } else { $$cookie{$1} = $2 }
	}
	return ($status // 0, $head // '', $page // '');
}

sub at { return $base . substr $_[0], 1 }

sub page_of {
	my ($path) = @_;
	my ($status, undef, $page) = request('GET', at($path));

	die "$who: GET $path: $status\n" if $status != 200;
	return $page;
}

# linked PATH, KIND, WORDS: the id of the first link to KIND/id in a row or an
# item of the page that has these words from there on.
sub linked {
	my ($path, $kind, $words) = @_;
	my $page = page_of($path);

	while ($page =~ m{href="[^"]*/$kind/(\d+)[^"]*"([^\0]*?)</(?:li|tr|article)>}g) {
		my ($id, $rest) = ($1, $2);

		return $id if index($rest, $words) >= 0;
	}
	die "$who: $path has no $kind with $words\n";
}

# ---- Forms

sub plain {
	my ($s) = @_;

	$s =~ s/<[^>]*>//g;
	$s =~ s/&lt;/</g; $s =~ s/&gt;/>/g; $s =~ s/&quot;/"/g; $s =~ s/&#39;/'/g;
	$s =~ s/&amp;/&/g;
	$s =~ s/^\s+|\s+$//g;
	return $s;
}

sub attribute { return $_[0] =~ /\s$_[1]="([^"]*)"/ ? plain($1) : undef }

# The form with this button, of the action if there are several.
sub form_of {
	my ($page, $button, $action) = @_;
	my @forms;

	while ($page =~ m{<form\b([^>]*)>(.*?)</form>}sg) {
		my ($tag, $inside) = ($1, $2);

		while ($inside =~ m{<button\b([^>]*)>(.*?)</button>}sg) {
			push @forms, { action => attribute($tag, 'action') // '',
			    inside => $inside, button => $1 }
			    if plain($2) eq $button;
		}
	}
	@forms = grep { $_->{action} eq at($action) } @forms
	    if defined $action && @forms > 1;
	return $forms[0];
}

# What a browser would send: a list of [name, value].
sub fields_of {
	my ($inside) = @_;
	my @fields;

	while ($inside =~ m{<(input|select|textarea)\b([^>]*)>(?:(.*?)</\1>)?}sg) {
		my ($kind, $tag, $content) = ($1, $2, $3);
		my $name = attribute($tag, 'name') // next;
		my $type = attribute($tag, 'type') // 'text';

		next if $tag =~ /\sdisabled\b/ || $type eq 'file';
		if ($kind eq 'textarea') {
			$content =~ s/^\r?\n//;
			push @fields, [ $name, plain($content) ];
		} elsif ($kind eq 'select') {
			my @options = $content =~ m{<option\b([^>]*)>}g;
			my ($chosen) = grep { /\sselected\b/ } @options;
			my $value = attribute($chosen // $options[0] // '',
			    'value');

			push @fields, [ $name, $value // '' ];
		} elsif ($type !~ /^(?:checkbox|radio)$/ || $tag =~ /\schecked\b/) {
			push @fields, [ $name, attribute($tag, 'value') // 'on' ];
		}
	}
	return @fields;
}

# labels of a form: text -> the tag it is for
sub labelled {
	my ($inside, $label) = @_;
	my %tag;

	while ($inside =~ m{<((?:input|select|textarea)\b[^>]*)>}g) {
		my $tag = $1;
		my $id = attribute($tag, 'id');

		$tag{$id} = $tag if defined $id;
	}
	while ($inside =~ m{<label\b[^>]*\sfor="([^"]*)"[^>]*>(.*?)</label>}sg) {
		my ($id, $text) = ($1, plain($2));

		return $tag{$id} if $text eq $label && defined $tag{$id};
	}
	while ($inside =~ m{<((?:input|select|textarea)\b[^>]*)>}g) {
		return $1 if (attribute($1, 'name') // '') eq $label;
	}
	return undef;
}

sub option_of {	# of a select by its name: the value of an option's text
	my ($inside, $name, $text) = @_;
	my ($options) = $inside =~ m{<select\b[^>]*\sname="\Q$name\E"[^>]*>(.*?)</select>}s;
	my $like;

	return $text if !defined $options;
	while ($options =~ m{<option\b([^>]*)>([^<]*)}g) {
		my ($tag, $said) = ($1, plain($2));
		my $value = attribute($tag, 'value') // $said;

		return $value if $said eq $text;
		$like //= $value if index($said, $text) >= 0 && $value ne '';
	}
	return $like // $text;
}

# press PATH, BUTTON, LABEL => VALUE...
sub press {
	my ($path, $button, %given) = @_;
	my $form = form_of(page_of($path), $button, $path) //
	    die "$who: $path has no button $button\n";
	my @fields = fields_of($form->{inside});
	my @files;

	for my $label (keys %given) {
		my $value = $given{$label};
		my $tag;

		if (ref $value eq 'ARRAY') {
			for my $box (@$value) {
				$tag = labelled($form->{inside}, $box) //
				    die "$who: $path has no box $box\n";
				my @new = (attribute($tag, 'name'),
				    attribute($tag, 'value') // 'on');

				push @fields, \@new unless grep {
				    "@$_" eq "@new" } @fields;
			}
			next;
		}
		$tag = labelled($form->{inside}, $label) //
		    die "$who: $path has no field $label\n";
		my $name = attribute($tag, 'name');
		if (ref $value) {
			push @files, [ $name, $value ];
			next;
		}
		$value = option_of($form->{inside}, $name, $value) if
		    $tag =~ /^select/;
		if ((attribute($tag, 'type') // '') eq 'radio') {
			$value = attribute($tag, 'value');
		}
		@fields = grep { $_->[0] ne $name } @fields;
		push @fields, [ $name, $value ];
	}
	if (defined(my $name = attribute($form->{button}, 'name'))) {
		push @fields, [ $name, attribute($form->{button}, 'value') ];
	}
	return sent($form->{action}, $button, \@fields, \@files);
}

sub sent {
	my ($action, $button, $fields, $files) = @_;
	my ($type, $body) = ('application/x-www-form-urlencoded', '');

	if (@$files) {
		my $mark = '----lianxi' . int(rand 1e9);

		$type = "multipart/form-data; boundary=$mark";
		$body .= "--$mark\r\nContent-Disposition: form-data; name=\"$_->[0]\"" .
		    "\r\n\r\n$_->[1]\r\n" for @$fields;
		$body .= "--$mark\r\nContent-Disposition: form-data; name=\"$_->[0]\"; " .
		    "filename=\"$_->[1]{name}\"\r\nContent-Type: text/plain\r\n\r\n" .
		    "$_->[1]{text}\r\n" for @$files;
		$body .= "--$mark--\r\n";
	} else {
		$body = join '&', map { encoded($_->[0]) . '=' . encoded($_->[1]) } @$fields;
	}
	my ($status, $head, $page) = request('POST', $action, $type, $body);

	if ($status != 303) {
		my ($why) = $page =~ m{class="complaints"[^>]*>(.*?)</div>}s;

		die "$who: $button at $action: $status ", plain($why // $page =~ s/.*<main//sr), "\n";
	}
	$acts++;
	my ($deed) = map { $$_[1] } grep { $$_[0] eq 'deed' } @$fields;
	print join("\t", strftime('%F %T', gmtime(time + $shift + BEIJING_S)), $who,
	    $action, $deed // '', $button), "\n";
	my ($to) = $head =~ /^Location: (\S+)/mi;
	return ($to // '') =~ m{/(\d+)(?:[/?#]|$)} ? $1 : ($to // '');
}

sub as {
	my ($login) = @_;
	my $token;

	$who = $login;
	return if defined($cookie = $cookies{$login});
	$cookie = $cookies{$login} = {};
	($token) = page_of('/account/signin') =~ /name="token" value="([^"]*)"/;
	sent(at('/account/signin'), '登录', [ [ token => $token ], [ login => $login ],
	    [ password => $password{$login} // die "no account $login\n" ] ], []);
}

# ---- Accounts

# A password that the page offers for a new account.
sub password_offered {
	my $form = form_of(page_of('/office/accounts/new'), '建立账号') // die;
	my ($first) = grep { $_->[0] eq 'first' } fields_of($form->{inside});

	return $first->[1];
}

# account_made LOGIN, LABEL => VALUE...: its id
sub account_made {
	my ($login, %given) = @_;

	as('system');
	$password{$login} = password_offered();
	return press('/office/accounts/new', '建立账号', '账号' => $login,
	    '初始密码' => $password{$login}, %given);
}

# account_begun LOGIN, ROLE: takes a password of its own, and stands in the file
# with the accounts until the sample is removed.
sub account_begun {
	my ($login, $role) = @_;
	my $first = $password{$login};

	as('system');
	my $own = password_offered();
	as($login);
	press('/account/password', '换成新密码', 'present' => $first,
	    'fresh' => $own, 'again' => $own);
	$password{$login} = $own;
	open my $out, '>>', $accounts or die "$accounts: $!\n";
	print $out "$login\t$own\t$role\t-\n";
	close $out;
}

1;
