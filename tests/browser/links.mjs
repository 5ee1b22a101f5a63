/*
 * links: every link of a page answers, every anchor exists, every page can be
 * reached from the home page, and has the meta names that government sites
 * need.
 */
import { kinds, title } from "./kinds.mjs";
import { values } from "./portal.mjs";
import { check, same, unless } from "./tap.mjs";

function meta(html, name) {
	const found = html.match(
	    new RegExp(`<meta name="${name}" content="([^"]*)">`));

	return found?.[1];
}

/* Links that do not answer with 200, and missing anchors. */
function broken(answers) {
	const complaints = [];

	for (const [path, answer] of answers) {
		if (answer.status !== 200)
			complaints.push(`${path} answers ${answer.status}, ` +
			    `linked on ${answer.from}`);
		for (const { link, url, to } of answer.links) {
			const target = to !== null && answers.get(to);

			if (!target || url.hash.length < 2)
				continue;
			if (!values(target.text, "id").includes(
			    decodeURIComponent(url.hash.slice(1))))
				complaints.push(`${link} on ${path}: no id`);
		}
	}
	return complaints;
}

/* The external links of a page, except those of the county's head and foot. */
function elsewhere(answer) {
	const own = answer.text.replace(
	    /<section class="county-(head|foot)"[^]*?<\/section>/g, "");

	return values(own, "href|src").filter((link) =>
	    !link.startsWith("tel:") && !link.startsWith("#") &&
	    answer.links.some((each) => each.link === link &&
		each.to === null));
}

async function site(portal) {
	const answers = await portal.crawl();
	const pages = await portal.pages();
	const sitemap = (await portal.places()).map((place) => place.path);

	await check(`${portal.name}: links and anchors lead somewhere`, [
	    unless(answers.size > 30, `only ${answers.size} addresses`),
	    broken(answers)]);
	await check(`${portal.name}: no link leaves the portal`,
	    pages.map((page) => elsewhere(page).map((link) =>
		`${link} on ${page.path}`)));
	await check(`${portal.name}: every page of the sitemap is linked`, [
	    unless(sitemap.length > 10, `${sitemap.length} in the sitemap`),
	    sitemap.filter((path) => !answers.has(path))]);
	/* The sign-in page for staff is not in the sitemap. */
	await check(`${portal.name}: every linked page is in the sitemap`,
	    pages.map((page) => page.path).filter((path) =>
		path !== "/account/signin" && !sitemap.includes(path)));
}

function metas(portal, kind, answer) {
	const html = answer.text;
	const county = portal.name === "county";
	const complaints = [
	    same(answer.status, kind.status ?? 200, "status"),
	    unless(meta(html, "SiteName"), "no SiteName"),
	    unless(meta(html, "SiteDomain"), "no SiteDomain"),
	    same(meta(html, "SiteIDCode"), county ? "0000000001" : undefined,
		"SiteIDCode"),
	    same(meta(html, "ColumnName"), kind.column, "ColumnName"),
	    unless(!kind.column || meta(html, "ColumnType"), "no ColumnType"),
	    unless(/^<!DOCTYPE html>\n<html lang="zh-CN">/.test(html.trim()),
		"not in the language of its text")];
	const heading = html.match(/<h1[^>]*>([^]*?)<\/h1>/)?.[1]
	    .replaceAll(/<[^>]*>/g, "").trim();

	if (!kind.article)
		return [...complaints, same(meta(html, "ArticleTitle"),
		    undefined, "ArticleTitle")];
	return [...complaints,
	    same(meta(html, "ArticleTitle"), heading, "ArticleTitle"),
	    unless(/^\d{4}-\d\d-\d\d \d\d:\d\d/.test(meta(html, "PubDate")),
		`PubDate ${meta(html, "PubDate")}`),
	    unless(meta(html, "ContentSource") || county,
		"no ContentSource"),
	    same(meta(html, "Url"), portal.at(kind.path), "Url")];
}

export async function run(portals) {
	for (const portal of Object.values(portals))
		await site(portal);
	for (const kind of kinds) {
		const portal = portals[kind.of];

		await check(`${title(kind)}: status and meta names`,
		    metas(portal, kind, await portal.ask(kind.path)));
	}
}
