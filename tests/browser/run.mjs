/*
 * run: the parts named, or all but the pictures, as TAP.  First those that ask
 * for every page, while all is as it was loaded; then two lanes side by side:
 * what the public sees, and what is done at the desks.
 */
import { browser_end, browser_start } from "./chromium.mjs";
import { Portal } from "./portal.mjs";
import { check, plan } from "./tap.mjs";

const first = [ "links", "html", "feeds", "calendar", "weight" ];
const lanes = [
	[ "looks", "elder", "keyboard", "scriptless", "visit", "print" ],
	[ "stories", "refused", "accounts", "desks", "multipart", "typing" ],
];
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
}
await browser_end();
process.exitCode = plan() ? 0 : 1;
