-- Prints a line for the script that runs wrk: requests per second, p50, p90, p99
-- in ms, and the number of errors: a status from 400 on, no connection, no answer
-- in time, or more than one in a hundred cut off.  (A server may close an idle
-- connection just when the next request is sent.)
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
