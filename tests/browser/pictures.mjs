/*
 * pictures: writes a picture of every kind of page to the folder PICTURES
 * (var-test-pictures), and the picture of the README.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { each, leave, open, visitor } from "./chromium.mjs";
import { kinds } from "./kinds.mjs";
import { check, unless } from "./tap.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = process.env.PICTURES ?? join(root, "var-test-pictures");
const on_paper = ["/duties", "/policies/1", "/units/civil-affairs"];

function file_name({ of, path }) {
	const plain = decodeURIComponent(path).replaceAll(/[^\p{L}\d]+/gu, "-");

	return join(folder, `${of}${plain.slice(0, 40)}`);
}

async function pictured(page, portal, kind) {
	const name = file_name(kind);

	await open(page, portal.at(kind.path));
	for (const width of [1280, 360]) {
		await page.setViewportSize({ width, height: 900 });
		await page.screenshot({ path: `${name}.${width}.png`,
		    fullPage: true });
	}
	await page.evaluate(() =>
	    document.documentElement.classList.add("elder"));
	await page.screenshot({ path: `${name}.elder.png`, fullPage: true });
	if (!on_paper.includes(kind.path))
		return;
	await page.pdf({ path: `${name}.pdf`, preferCSSPageSize: true });
	execFileSync("pdftoppm", ["-png", "-r", "80", `${name}.pdf`,
	    `${name}.print`]);
}

async function readme(portal) {
	const page = await visitor({ viewport: { width: 1280, height: 860 } });

	mkdirSync(join(root, "docs/pictures"), { recursive: true });
	await open(page, portal.at("/"));
	await page.screenshot({ path: join(root, "docs/pictures/home.png") });
	await leave(page);
}

export async function run(portals) {
	let taken = 0;

	mkdirSync(folder, { recursive: true });
	await each(kinds, {}, async (page, kind) => {
		await pictured(page, portals[kind.of], kind);
		taken++;
	});
	await readme(portals.sample);
	await check(`pictures: in ${folder}`, [unless(taken === kinds.length,
	    `${taken} of ${kinds.length}`)]);
}
