/*
 * weight: the size of a first view of the home page, and of the style sheets
 * and scripts: one each for the public, and one more for desks.
 */
import { leave, open, visitor } from "./chromium.mjs";
import { values } from "./portal.mjs";
import { check, same, unless } from "./tap.mjs";

const requests_max = 4, first_view_max = 60 * 1024;
/*
 * When they were split: 29,135 bytes of style and 3,376 of script for the
 * public, 40,649 and 20,570 with those of the desks.  With the overview of
 * duties, the lists of headings and the folded columns: 33,200 of style for
 * the public.
 */
const public_limits = { css: 33 * 1024, js: 4 * 1024 };
const desk_limits = { css: 50 * 1024, js: 25 * 1024 };

/* Bytes of every answer, including headers, by address. */
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

	/* Without a window no icon is fetched; a browser fetches one. */
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

/* Files of a kind: number, total size, hashed names, cached for a year. */
async function files(portal, path, count, limits) {
	const html = (await portal.ask(path)).text;
	const complaints = [];

	for (const [kind, limit] of Object.entries(limits)) {
		const found = values(html, "href|src").filter((link) =>
		    link.endsWith(`.${kind}`));
		let octets = 0;

		complaints.push(same(found.length, count, `files of ${kind}`));
		for (const link of found) {
			const answer = await portal.ask(portal.path(
			    new URL(link, portal.url)));

			octets += answer.bytes.length;
			complaints.push(unless(/\.[0-9a-f]{8,}\./.test(link), link),
			    unless(/max-age=31536000/.test(
				answer.headers["cache-control"]), "not kept"));
		}
		console.log(`# ${path}: ${octets} octets of ${kind}`);
		complaints.push(unless(octets > 1000 && octets < limit,
		    `${octets} octets of ${kind}`));
	}
	return [...complaints, unless((html.match(/<script src="[^"]+" defer>/g)
	    ?? []).length === count, "a script is not deferred")];
}

export async function run({ sample, county }) {
	for (const portal of [sample, county])
		await check(`weight: first view of ${portal.name}`,
		    () => first_view(portal));
	await check("weight: style and script for the public",
	    () => files(sample, "/", 1, public_limits));
	await check("weight: style and script of forms and desks",
	    () => files(sample, "/account/signin", 2, desk_limits));
}
