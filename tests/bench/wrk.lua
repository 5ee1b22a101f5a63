-- One line for the script that runs wrk: requests a second, p50, p90, p99 in
-- ms, and how many went wrong: a status of 400 and more, no connection, no
-- answer in time, or more than one in a hundred cut off.  (A server may close
-- a connection kept alive just when the next request is on its way.)
function done(summary, latency, requests)
	local e = summary.errors
	local cut = e.read + e.write
	local wrong = e.connect + e.status + e.timeout

	if cut * 100 > summary.requests then
		wrong = wrong + cut
	end
	io.write(string.format("RESULT %.2f %.3f %.3f %.3f %d\n",
	    summary.requests / (summary.duration / 1e6),
	    latency:percentile(50) / 1000, latency:percentile(90) / 1000,
	    latency:percentile(99) / 1000, wrong))
end
