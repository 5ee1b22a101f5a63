/*
 * run: runs the named parts, or all but the pictures, and prints TAP.
 */
import { browser_end, browser_start } from "./chromium.mjs";
import { Portal } from "./portal.mjs";
import { check, plan } from "./tap.mjs";

const parts = [ "links", "html", "feeds", "calendar", "weight", "looks",
    "elder", "keyboard", "scriptless", "visit", "print",
    "stories", "refused", "accounts", "desks", "multipart", "typing" ];
const asked = process.argv.slice(2);
const portals = { sample: new Portal("sample", process.env.SAMPLE_AT),
    county: new Portal("county", process.env.COUNTY_AT) };

await browser_start();
for (const part of asked.length > 0 ? asked : parts) {
	const since = Date.now();

	try {
		const { run } = await import(`./${part}.mjs`);

		await run(portals);
	} catch (error) {
		await check(`${part} runs to its end`, [error.stack]);
	}
	console.log(`# ${part}: ${((Date.now() - since) / 1000).toFixed(1)} s`);
}
await browser_end();
process.exitCode = plan() ? 0 : 1;
