-- The addresses of a file in turn: wrk ... URL -- FILE, each below URL.
dofile((os.getenv("BENCH") or ".") .. "/wrk.lua")

local requests, at = {}, 0

function init(args)
	for line in io.lines(args[1]) do
		requests[#requests + 1] = wrk.format("GET", wrk.path .. line)
	end
end

function request()
	at = at % #requests + 1
	return requests[at]
end
