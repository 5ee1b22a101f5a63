-- One line for the script that runs wrk: requests a second, p50, p90, p99 in
-- ms, and how many went wrong.  wrk counts a status of 400 and more as wrong.
function done(summary, latency, requests)
	local e = summary.errors

	io.write(string.format("RESULT %.2f %.3f %.3f %.3f %d\n",
	    summary.requests / (summary.duration / 1e6),
	    latency:percentile(50) / 1000, latency:percentile(90) / 1000,
	    latency:percentile(99) / 1000,
	    e.connect + e.read + e.write + e.status + e.timeout))
end
