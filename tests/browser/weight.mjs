/*
 * weight: what the first view of the home page costs, and what one file of
 * style and one of script may be.
 */
import { leave, open, visitor } from "./chromium.mjs";
import { values } from "./portal.mjs";
import { check, same, unless } from "./tap.mjs";

const requests_max = 4, first_view_max = 60 * 1024;
/* The sheet has 3 KiB more for the sheet of A4 of an aid page, 1 for the editor. */
const limits = { css: 38 * 1024, js: 20 * 1024 };

/* Octets of every answer as they came, heads included, by address. */
async function travelled(page, url) {
	const session = await page.context().newCDPSession(page);
	const sizes = new Map(), names = new Map();

	await session.send("Network.enable");
	session.on("Network.requestWillBeSent", ({ requestId, request }) =>
	    names.set(requestId, request.url));
	session.on("Network.loadingFinished", (each) =>
	    sizes.set(names.get(each.requestId), each.encodedDataLength));
	await open(page, url);
	await page.waitForLoadState("networkidle");
	return sizes;
}

async function first_view(portal) {
	const page = await visitor();
	const sizes = await travelled(page, portal.url.href);
	const icons = (await portal.ask("/")).text
	    .match(/<link rel="icon"[^>]*>/g)
	    .map((link) => portal.at(portal.path(new URL(
		values(link, "href")[0], portal.url))));
	let octets = [...sizes.values()].reduce((a, b) => a + b, 0);

	/* No window, no icon fetched: a browser takes one of them. */
	for (const icon of icons.filter((each) => !sizes.has(each)))
		octets += (await portal.ask(portal.path(new URL(icon))))
		    .bytes.length;
	const more = icons.some((each) => sizes.has(each)) ? 0 : 1;

	await leave(page);
	console.log(`# ${portal.name}: ${sizes.size + more} requests, ` +
	    `${octets} octets`);
	return [unless(sizes.size >= 3, `${sizes.size} requests seen`),
	    unless(sizes.size + more <= requests_max, `${sizes.size + more} ` +
		`requests: ${[...sizes.keys()].join(" ")}`),
	    unless(octets <= first_view_max, `${octets} octets`)];
}

/* One style sheet and one script, small, named by hash, kept for a year. */
async function files(portal) {
	const html = (await portal.ask("/")).text;
	const complaints = [];

	for (const [kind, limit] of Object.entries(limits)) {
		const found = values(html, "href|src").filter((link) =>
		    link.endsWith(`.${kind}`));
		const answer = await portal.ask(portal.path(
		    new URL(found[0], portal.url)));

		console.log(`# ${kind}: ${answer.bytes.length} octets`);
		complaints.push(same(found.length, 1, `files of ${kind}`),
		    unless(answer.bytes.length < limit,
			`${answer.bytes.length} octets of ${kind}`),
		    unless(/\.[0-9a-f]{8,}\./.test(found[0]), found[0]),
		    unless(/max-age=31536000/.test(
			answer.headers["cache-control"]), "not kept"));
	}
	return [...complaints, unless(/<script src="[^"]+" defer>/.test(html),
	    "the script is not deferred")];
}

export async function run({ sample, county }) {
	for (const portal of [sample, county])
		await check(`weight: first view of ${portal.name}`,
		    () => first_view(portal));
	await check("weight: style and script", () => files(sample));
}
