/*
 * print: printed pages, checked with poppler's tools: the whole duty matrix on
 * A4 landscape; a policy without elements of the screen.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { leave, open, visitor } from "./chromium.mjs";
import { cut_off, sideways } from "./measure.mjs";
import { check, same, unless } from "./tap.mjs";

const a4 = [595, 842];		/* pt */
const edge = 14;		/* pt that printers leave white */

const word_box =
    /xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)</;

const solid = (text) => text.replaceAll(/[\s\u00ad]+/g, "");

function tool(name, ...words) {
	return execFileSync(name, words, { encoding: "utf8",
	    maxBuffer: 1 << 26 });
}

/* Prints the page; returns sizes, text, and every word with its position. */
export async function printed(page, folder) {
	const file = join(folder, "page.pdf");

	await page.pdf({ path: file, preferCSSPageSize: true });
	const info = tool("pdfinfo", "-f", "1", "-l", "99", file);
	const boxes = tool("pdftotext", "-bbox", file, "-");
	let number = 0;

	return { file, sizes: [...info.matchAll(
	    /size:\s+([\d.]+) x ([\d.]+)/g)].map((found) =>
		[Math.round(found[1]), Math.round(found[2])]),
	    text: solid(tool("pdftotext", "-raw", file, "-")),
	    words: boxes.split("\n").flatMap((line) => {
		number += line.includes("<page ") ? 1 : 0;
		const found = line.match(word_box);

		return found ? [{ page: number, word: found[5],
		    left: +found[1], top: +found[2], right: +found[3],
		    bottom: +found[4] }] : [];
	    }) };
}

/* Words too near the edge of the paper, or beyond it. */
function outside({ words, sizes }) {
	return words.filter((each) => {
		const [width, height] = sizes[each.page - 1];

		return each.left < edge || each.top < edge ||
		    each.right > width - edge || each.bottom > height - edge;
	}).map((each) => `${each.word} on page ${each.page}, at ` +
	    `${each.left.toFixed()} ${each.top.toFixed()}`);
}

/*
 * A browser shrinks a page that is too wide, so the page must fit between the
 * margins of @page (portal.css) unshrunk.
 */
async function fits(page, room_mm) {
	await page.emulateMedia({ media: "print" });
	await page.setViewportSize({ width: Math.floor(room_mm * 96 / 25.4),
	    height: 700 });
	return [await page.evaluate(sideways), await page.evaluate(cut_off)];
}

function paper(print, wanted) {
	return [unless(print.sizes.length > 0, "no page"),
	    print.sizes.map((size) => same(size, wanted, "paper"))];
}

async function matrix(portal, folder) {
	const page = await visitor();

	await open(page, portal.at("/duties"));
	const shown = await page.evaluate(() => ({
	    clauses: [...document.querySelectorAll(".matrix tbody th")]
		.map((each) => each.innerText),
	    seals: document.querySelectorAll(".matrix td .seal").length,
	    units: [...document.querySelectorAll(".matrix thead th + th")]
		.map((each) => each.textContent),
	    areas: [...document.querySelectorAll(".areas tbody th")]
		.map((each) => each.innerText) }));
	const print = await printed(page, folder);
	const body = print.text.replaceAll(/本页网址.*/g, "");
	const letters = (text, set) => [...text].filter((each) =>
	    set.includes(each)).length;
	const said = shown.clauses.map(solid);
	const seals = letters(body, "牵会配") - letters(said.join(""), "牵会配");
	/* The areas are the first page; the matrix starts on the second. */
	const heads = print.words.filter((each) => each.page === 3 &&
	    each.bottom < 150).map((each) => each.word).join("");

	const fitting = await fits(page, 297 - 2 * 10);

	await leave(page);
	console.log(`# duties: ${print.sizes.length} pages`);
	return [paper(print, [a4[1], a4[0]]), outside(print), fitting,
	    unless(shown.units.length > 15, `${shown.units.length} units`),
	    unless(shown.areas.length > 10, `${shown.areas.length} areas`),
	    shown.areas.filter((area) => !print.words.filter((each) =>
		each.page === 1).map((each) => each.word).join("")
		.includes(solid(area))).map((area) =>
		`not on the first page: ${area}`),
	    said.filter((clause) => !print.text.includes(clause))
		.map((clause) => `not printed: ${clause.slice(0, 40)}`),
	    unless(seals >= shown.seals,
		`${seals} seals printed of ${shown.seals}`),
	    shown.units.filter((unit) => [...unit].some((each) =>
		!heads.includes(each))).map((unit) =>
		`no column for ${unit} on the third page`),
	    print.words.some((each) => each.word.includes("筛选")) ?
		"the filters are printed" : ""];
}

async function policy(portal, path, folder) {
	const page = await visitor({ viewport: { width: 360, height: 800 } });

	await open(page, portal.at(path));
	const body = await page.evaluate(() => [...document
	    .querySelectorAll(".prose p, .prose li, .prose td, h1")]
	    .map((each) => each.innerText));
	const print = await printed(page, folder);
	const screen = ["跳到正文", "长者模式", "订阅公示", "打印本页",
	    "字体"];
	const fitting = await fits(page, 210 - 2 * 16);

	await leave(page);
	return [paper(print, a4), outside(print), fitting,
	    unless(body.length > 2, `${body.length} paragraphs`),
	    body.map(solid).filter((each) => !print.text.includes(each))
		.map((each) => `not printed: ${each.slice(0, 40)}`),
	    screen.filter((each) => print.text.includes(each))
		.map((each) => `printed: ${each}`),
	    unless(print.text.includes(solid(portal.at(path))),
		"it does not say whence it is")];
}

/* The page of a category is one sheet, with day, telephone and address. */
async function aid(portal, path, folder) {
	const page = await visitor({ viewport: { width: 360, height: 800 } });

	await open(page, portal.at(path));
	const print = await printed(page, folder);
	const fitting = await fits(page, 210 - 2 * 16);
	const code = await page.locator(".printfoot svg").boundingBox();
	/* Windows and amounts, where there are any, have a page each behind it. */
	const pages = 1 + await page.locator("#windows, #standards").count();

	await leave(page);
	return [paper(print, a4), outside(print), fitting,
	    same(print.sizes.length, pages, `pages of ${path}`),
	    unless(code?.width > 80, "no code to scan"),
	    ["打印日期", `第1页，共${pages}页`, "去哪里", solid(portal.at(path))]
		.filter((each) => !print.text.includes(each))
		.map((each) => `not printed: ${each}`)];
}

/* Elder mode does not change the printed page. */
async function elder(portal, folder) {
	const page = await visitor();
	const pages = [];

	for (const hash of ["", "#elder"]) {
		await open(page, portal.at("/policies/1"));
		if (hash)
			await page.getByRole("link", { name: "长者模式" }).click();
		pages.push((await printed(page, folder)).sizes.length);
	}
	await leave(page);
	return [same(pages[1], pages[0], "pages in elder mode")];
}

export async function run({ sample, county }) {
	const folder = mkdtempSync(join(tmpdir(), "lianxi-print."));

	try {
		await check("print: the duty matrix on A4 landscape",
		    () => matrix(sample, folder));
		await check("print: a policy",
		    () => policy(sample, "/policies/1", folder));
		await check("print: a policy with a table",
		    () => policy(county, "/policies/1", folder));
		for (const path of (await sample.pages()).map((each) => each.path)
		    .filter((each) => each.startsWith("/aid/")))
			await check(`print: ${path} on one sheet`,
			    () => aid(sample, path, folder));
		await check("print: elder mode prints as any",
		    () => elder(sample, folder));
	} finally {
		rmSync(folder, { recursive: true });
	}
}
