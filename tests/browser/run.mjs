/*
 * run: runs the named parts, or all but the pictures, and prints TAP.  The first
 * parts fetch every page, before other parts change any; then two lanes run
 * side by side, one on public pages and one at the desks; one part comes last.
 */
import { browser_end, browser_start } from "./chromium.mjs";
import { Portal } from "./portal.mjs";
import { check, plan } from "./tap.mjs";

const first = [ "links", "html", "feeds", "calendar", "weight" ];
const lanes = [
	[ "looks", "elder", "keyboard", "scriptless", "visit", "print" ],
	/* Before a story changes the convener's password. */
	[ "people", "editions", "opinions", "tasks", "minutes", "stories", "refused", "accounts", "factor",
	    "assistance", "agenda", "record", "desks", "multipart", "typing",
	    "workdays" ],
];
/* Stops a database. */
const last = [ "stopped" ];
const asked = process.argv.slice(2);
const portals = { sample: new Portal("sample", process.env.SAMPLE_AT),
    county: new Portal("county", process.env.COUNTY_AT) };

async function run_parts(parts) {
	for (const part of parts) {
		const since = Date.now();

		try {
			const { run } = await import(`./${part}.mjs`);

			await run(portals);
		} catch (error) {
			await check(`${part} runs to its end`, [error.stack]);
		}
		console.log(`# ${part}: ` +
		    `${((Date.now() - since) / 1000).toFixed(1)} s`);
	}
}

await browser_start();
if (asked.length > 0) {
	await run_parts(asked);
} else {
	await run_parts(first);
	await Promise.all(lanes.map(run_parts));
	await run_parts(last);
}
await browser_end();
process.exitCode = plan() ? 0 : 1;
