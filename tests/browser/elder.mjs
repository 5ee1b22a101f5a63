/*
 * elder: the elder mode (GB/T 37668 and the rules for government sites: text
 * of 18 to 30 pt, line height 1.3, targets of 60 px); the mode and the font
 * size are remembered.
 */
import { axe_wrong } from "./axe.mjs";
import { each, leave, open, visitor } from "./chromium.mjs";
import { kinds, title } from "./kinds.mjs";
import { cut_off, sideways, small_targets, small_text } from "./measure.mjs";
import { check, same, unless } from "./tap.mjs";

const pt = 4 / 3, text_min = 18 * pt, text_large = 30 * pt;
const target = 60, target_plain = 44;
const widths = [320, 360, 1280];

const body_size = () => parseFloat(getComputedStyle(
    document.querySelector("main p")).fontSize);

async function measured(page) {
	const complaints = [];

	for (const width of widths) {
		const at = (list) => list.map((each) => `${width}: ${each}`);

		await page.setViewportSize({ width, height: 900 });
		complaints.push(at(await page.evaluate(sideways)),
		    at(await page.evaluate(cut_off)),
		    at(await page.evaluate(small_targets, target)),
		    at(await page.evaluate(small_text, text_min)));
	}
	return complaints;
}

async function switched_on(page, portal) {
	await open(page, portal.at("/"));
	await page.getByRole("link", { name: "长者模式" }).click();
	return page.evaluate(() =>
	    document.documentElement.classList.contains("elder"));
}

/* Every kind of page, for visitors who have switched elder mode on. */
async function pages(portals) {
	await each(Object.values(portals), { hasTouch: true },
	    async (page, portal) => {
		await check(`elder: ${portal.name} is switched on by its link`,
		    [unless(await switched_on(page, portal), "it is not")]);
		for (const kind of kinds.filter(({ of }) =>
		    of === portal.name)) {
			await open(page, portal.at(kind.path));
			await check(`elder: ${title(kind)}`,
			    () => measured(page));
			await page.setViewportSize({ width: 360, height: 900 });
			await check(`elder, axe: ${title(kind)}`,
			    () => axe_wrong(page));
		}
	});
}

async function kept(portal) {
	const page = await visitor({ viewport: { width: 360, height: 800 } });
	const on = () => page.evaluate(() =>
	    document.documentElement.className.includes("elder"));
	const complaints = [unless(await switched_on(page, portal), "not on")];
	const off = page.getByRole("link", { name: "普通模式" });

	complaints.push(same(await off.evaluate((link) =>
	    link === document.activeElement), true, "focus on 普通模式"));
	const columns = page.getByRole("navigation", { name: "主栏目" });

	await columns.getByText("栏目", { exact: true }).click();
	await columns.getByRole("link", { name: "政策文件" }).click();
	await page.waitForURL("**/policies");
	complaints.push(unless(await on(), "lost on the next page"));
	await page.reload();
	complaints.push(unless(await on(), "lost by reloading"));
	await off.click();
	complaints.push(unless(!await on(), "it cannot be left"));
	await page.reload();
	complaints.push(unless(!await on(), "it comes back"));
	await leave(page);
	return complaints;
}

/* 大 中 小, in both modes; remembered across pages and reloads. */
async function sizes(portal, elder) {
	const page = await visitor();
	const found = {}, complaints = [];

	if (elder)
		await switched_on(page, portal);
	for (const size of ["小", "中", "大"]) {
		await open(page, portal.at("/policies/1"));
		const button = page.getByRole("button", { name: size,
		    exact: true });

		await button.click();
		complaints.push(same(await button.getAttribute("aria-pressed"),
		    "true", `${size} is pressed`));
		found[size] = await page.evaluate(body_size);
		await open(page, portal.at("/about"));
		await page.reload();
		complaints.push(same(await page.evaluate(() =>
		    parseFloat(getComputedStyle(document.documentElement)
			.fontSize)), await root_size(page, portal),
		    "kept elsewhere"), page.wrong);
		if (size === "大")
			complaints.push(elder ? await measured(page) : [],
			    await narrow(page, portal));
	}
	await leave(page);
	return [...complaints, unless(found["小"] < found["中"] &&
	    found["中"] < found["大"], JSON.stringify(found)),
	    elder ? [unless(found["小"] >= text_min, `小 ${found["小"]} px`),
		unless(found["大"] >= text_large, `大 ${found["大"]} px`)] : []];
}

async function root_size(page, portal) {
	const other = await page.context().newPage();

	await other.goto(portal.at("/policies/1"));
	const size = await other.evaluate(() => parseFloat(
	    getComputedStyle(document.documentElement).fontSize));
	await other.close();
	return size;
}

/* The largest font on the smallest telephone. */
async function narrow(page, portal) {
	const complaints = [];

	await page.setViewportSize({ width: 320, height: 700 });
	for (const path of ["/", "/policies/1", "/duties", "/search?q=aa"]) {
		await open(page, portal.at(path));
		complaints.push((await page.evaluate(sideways)).map((each) =>
		    `大, ${path}: ${each}`),
		    (await page.evaluate(small_targets, target_plain)).map(
			(each) => `大, ${path}: ${each}`));
	}
	await page.setViewportSize({ width: 1280, height: 900 });
	return complaints;
}

export async function run(portals) {
	await check("elder: kept over pages and reloads, and left again",
	    () => kept(portals.sample));
	await check("size of type: large, medium, small, and kept",
	    () => sizes(portals.sample, false));
	await check("size of type in elder mode: from 18 to 30 pt",
	    () => sizes(portals.sample, true));
	await pages(portals);
}
