-- Requests the addresses of the file $LIST in turn, below the one given to wrk.
dofile((os.getenv("BENCH") or ".") .. "/wrk.lua")

local requests, at = {}, 0

function init()
	for line in io.lines(os.getenv("LIST")) do
		requests[#requests + 1] = wrk.format("GET", wrk.path .. line)
	end
end

function request()
	at = at % #requests + 1
	return requests[at]
end
