/*
 * feeds: checks feeds, sitemap and robots.txt with third-party parsers, and by
 * the rules of RFC 4287, sitemaps.org and robots.txt.
 */
import { parseFeed } from "@rowanmanning/feed-parser";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { check, same, unless } from "./tap.mjs";

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/;
const lists = ["feed.entry", "feed.link", "feed.entry.link", "urlset.url",
    "sitemapindex.sitemap"];
const reader = new XMLParser({ ignoreAttributes: false,
    attributeNamePrefix: "", parseTagValue: false,
    isArray: (_, path) => lists.includes(String(path)) });

function well_formed(xml) {
	const verdict = XMLValidator.validate(xml);

	return verdict === true ? "" : JSON.stringify(verdict.err);
}

function doubles(list) {
	return list.filter((each, i) => list.indexOf(each) !== i)
	    .map((each) => `${each} twice`);
}

/* The rules of an entry, and whether its page answers. */
async function entry_wrong(portal, entry) {
	const to = (entry.link ?? []).find((each) => each.rel === "alternate");
	const path = to && portal.path(new URL(to.href));

	return [unless(entry.id, "an entry without id"),
	    unless(entry.title, `${entry.id} has no title`),
	    unless(instant.test(entry.updated),
		`${entry.id} updated ${entry.updated}`),
	    unless(path && (await portal.ask(path)).status === 200,
		`${entry.id} leads to ${to?.href}`)];
}

async function feed(portal, path, least) {
	const answer = await portal.ask(path);
	const fault = well_formed(answer.text);

	if (fault || answer.status !== 200)
		return [`${answer.status} ${fault}`];
	const { feed: told } = reader.parse(answer.text);
	const read = parseFeed(answer.text);
	const entries = told.entry ?? [];
	const self = told.link.find((each) => each.rel === "self");
	const entry_complaints = await Promise.all(entries.map((entry) =>
	    entry_wrong(portal, entry)));

	return [same(answer.type, "application/atom+xml; charset=utf-8",
		"type"),
	    same(told.xmlns, "http://www.w3.org/2005/Atom", "name space"),
	    same(self?.href, portal.at(path), "self"),
	    same(self?.type, "application/atom+xml", "type of self"),
	    unless(told.id && told.title, "the feed has no id or no title"),
	    unless(told.author?.name, "no author"),
	    unless(instant.test(told.updated), `updated ${told.updated}`),
	    doubles([told.id, ...entries.map((entry) => entry.id)]),
	    unless(entries.length >= least, `${entries.length} entries`),
	    same(read.items.length, entries.length, "entries read"),
	    read.items.filter((item) => !item.id || !item.updated || !item.url)
		.map((item) => `not understood: ${item.title}`),
	    entries.map((entry) => entry.updated).sort().at(-1) > told.updated ?
		"older than what it holds" : "",
	    entry_complaints];
}

async function ids(portal, path) {
	return [...(await portal.ask(path)).text.matchAll(/<id>(.*?)<\/id>/g)]
	    .map((found) => found[1]);
}

async function sitemap(portal) {
	const names = "http://www.sitemaps.org/schemas/sitemap/0.9";
	const answer = await portal.ask("/sitemap.xml");
	const { sitemapindex } = reader.parse(answer.text);
	const parts = await Promise.all(sitemapindex.sitemap.map(({ loc }) =>
	    portal.ask(portal.path(new URL(loc)))));
	const places = await portal.places();
	const statuses = await Promise.all(places.map(async ({ path }) =>
	    (await portal.ask(path)).status));

	return [well_formed(answer.text), same(sitemapindex.xmlns, names, "map"),
	    parts.map((part) => [well_formed(part.text),
		same(part.status, 200, part.url),
		same(reader.parse(part.text).urlset?.xmlns, names, part.url)]),
	    unless(places.length > 10, `${places.length} places`),
	    doubles(places.map(({ url }) => url)),
	    places.filter(({ url }) => !url.startsWith(portal.url.href)),
	    places.filter((_, i) => statuses[i] !== 200),
	    places.filter(({ lastmod }) => lastmod !== undefined &&
		!instant.test(lastmod)).map(({ lastmod }) => lastmod)];
}

async function machines(portal) {
	const robots = await portal.ask("/robots.txt");
	const health = await portal.ask("/health");
	const lines = robots.text.split("\n");

	return [same(robots.type, "text/plain; charset=utf-8", "type"),
	    unless(lines.includes("User-agent: *"), "no User-agent"),
	    unless(lines.includes(`Sitemap: ${portal.at("/sitemap.xml")}`),
		robots.text),
	    lines.filter((line) => line && !/^[A-Z][a-z-]+: \S+$/.test(line)),
	    unless(typeof JSON.parse(health.text) === "object", health.text),
	    same(health.status, 200, "health")];
}

export async function run({ sample, county }) {
	const hostile = "/search.atom?q=" + encodeURIComponent('示例 <&">');

	await check("feeds: the parser refuses what is not well formed",
	    [unless(well_formed("<a><b></a>") !== "", "it does not")]);
	for (const [portal, path, least] of [
	    [sample, "/policies.atom", 1], [sample, "/notices.atom", 0],
	    [sample, "/search.atom?q=" + encodeURIComponent("救助"), 5],
	    [sample, "/meetings.atom", 0], [county, "/meetings.atom", 1],
    [county, "/policies.atom", 4], [county, "/notices.atom", 20],
	    [county, "/search.atom?q=" + encodeURIComponent("低保"), 2],
	    [county, hostile, 0]])
		await check(`feed: ${portal.name} ${decodeURIComponent(path)}`,
		    () => feed(portal, path, least));
	await check("feed: ids have a domain and a year, and do not change", [
	    unless((await ids(county, "/notices.atom")).every((id) =>
		id.startsWith("tag:shili.example,2015:")), "another beginning"),
	    same(await ids(county, "/notices.atom"),
		await ids(county, "/notices.atom"), "ids")]);
	for (const portal of [sample, county]) {
		await check(`sitemap: ${portal.name}`, () => sitemap(portal));
		await check(`robots.txt and health: ${portal.name}`,
		    () => machines(portal));
	}
}
