# asks: reads lines "LOGIN PATH" and asks for each page as that person.  Prints
# "LOGIN PATH STATUS COUNT FIGURE... LINK...": how many things the page says there
# are, or "-"; the last row of its table of figures; and where its strip, or the
# list of topics of minutes, leads to.  Lines with a tab are the acts of signing in.
#
#	perl -Iconf/sample tests/site/asks.pl ORIGIN BASE ACCOUNTS CLOCK <LINES
use strict;
use warnings;
BEGIN { require 'replay.pl' }

replay_begin(@ARGV);
while (my $line = <STDIN>) {
	my ($login, $path) = split ' ', $line;

	as($login);
	my ($status, undef, $page) = request('GET', at($path));
	my ($count) = $page =~ m{class="count"[^>]*>\D*(\d+)};
	my ($figures) = $page =~ m{<tfoot>(.*?)</tfoot>}s;
	my ($strip) = $page =~ m{(?:<ol class="strip"|id="topics")>(.*?)</(?:ol|section)>}s;
	my %to = map { $_ => 1 } ($strip // '') =~ m{href="([^"]*)"}g;

	print join(' ', $login, $path, $status, $count // '-',
	    ($figures // '') =~ m{<td>(\d+)</td>}g,
	    sort keys %to), "\n";
}
