/*
 * workdays: the calendar of the office: every day of three years against the
 * package chinese-days; a day added and removed by keyboard; a file with its
 * preview; the export, read by ical.js; a year on paper.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import chinese_days from "chinese-days";
import ICAL from "ical.js";
import { axe_wrong } from "./axe.mjs";
import { open } from "./chromium.mjs";
import { cut_off, sideways, small_targets } from "./measure.mjs";
import { printed } from "./print.mjs";
import { check, same, unless } from "./tap.mjs";
import { as, press } from "./worker.mjs";

const at = (portal, year) => portal.at(`/office/calendar?year=${year}`);

/* In the page: each day of the picture, and whether it is worked. */
function days_shown() {
	return [...document.querySelectorAll(".year td:has(time)")].map((td) => {
		const sign = td.querySelector("b")?.textContent ?? "";

		return [td.querySelector("time").dateTime,
		    sign === "" || sign === "班"];
	});
}

async function against_package(page, portal, year) {
	await open(page, at(portal, year));
	const shown = await page.evaluate(days_shown);
	const workdays = shown.filter(([, worked]) => worked).length;

	return [same(shown.length, year % 4 === 0 ? 366 : 365, "days"),
	    same(new Set(shown.map(([day]) => day)).size, shown.length,
		"different days"),
	    shown.filter(([day, worked]) =>
		chinese_days.isWorkday(day) !== worked)
		.map(([day]) => `${day} differs`),
	    unless((await page.locator("main").innerText())
		.includes(`有 ${workdays} 个工作日`), "the sum differs")];
}

async function looks(page, portal) {
	const complaints = [];

	for (const path of ["/office/calendar?year=2026",
	    "/office/calendar?year=2099", "/office/calendar/import"]) {
		await open(page, portal.at(path));
		for (const width of [1280, 360, 320]) {
			await page.setViewportSize({ width, height: 900 });
			complaints.push([await page.evaluate(sideways),
			    await page.evaluate(cut_off),
			    await page.evaluate(small_targets, 44),
			    await axe_wrong(page)].flat().map((each) =>
				each && `${path} ${width}: ${each}`));
		}
	}
	return complaints;
}

/* Without a mouse: the fields of a day, one after another. */
async function by_keyboard(page, portal) {
	await open(page, at(portal, 2031));
	await page.getByLabel("日期", { exact: true }).focus();
	await page.keyboard.type("2031年10月1日");
	await page.keyboard.press("Tab");
	if (await page.evaluate(() => document.activeElement.tagName) ===
	    "BUTTON")	/* the picker beside a day */
		await page.keyboard.press("Tab");
	await page.keyboard.press("ArrowDown");
	await page.keyboard.press("Tab");
	await page.keyboard.type("国庆节");
	await Promise.all([page.waitForNavigation(),
	    page.keyboard.press("Enter")]);
	const shown = await page.locator("td.off").allInnerTexts();
	const said = await page.locator(".did").innerText();

	await page.getByRole("button", { name: /移除.*10月1日/ }).focus();
	await Promise.all([page.waitForNavigation(),
	    page.keyboard.press("Enter")]);
	return [same(shown.length, 1, "days off"),
	    unless(said.includes("已经写进日历"), said),
	    same(await page.locator("td.off").count(), 0, "left")];
}

async function by_file(page, portal, folder) {
	const file = join(folder, "2032.csv");

	writeFileSync(file, "日期,类型,名称\n2032/10/1,放假,国庆节\n" +
	    "2032/10/5,上班,国庆节\n");
	await open(page, at(portal, 2032));
	await page.getByLabel("日历文件").setInputFiles(file);
	await press(page, "导入");
	const seen = await page.locator("#preview").innerText();
	const complaints = [await axe_wrong(page)];

	await page.setViewportSize({ width: 360, height: 800 });
	complaints.push(await page.evaluate(sideways),
	    await page.evaluate(cut_off));
	await press(page, "确认导入");
	complaints.push(same(await page.locator("td.off").count(), 1, "days off"));
	await page.getByRole("button", { name: /移除.*10月1日/ }).click();
	return [complaints, unless(seen.includes("新的 1 天") &&
	    seen.includes("有错的 1 行"), seen)];
}

async function export_read(page, portal) {
	const text = await (await page.request.get(
	    portal.at("/office/calendar.ics?year=2026"),
	    { maxRetries: 2 })).text();
	const events = new ICAL.Component(ICAL.parse(text))
	    .getAllSubcomponents("vevent").map((each) => new ICAL.Event(each));

	return [same(events.length, 39, "events"),
	    unless(events.every((each) => each.startDate.isDate), "not days"),
	    unless(events.some((each) => each.summary === "国庆节（上班）" &&
		each.startDate.toString() === "2026-10-10"), "no 10 October"),
	    text.split("\r\n").filter((line) =>
		Buffer.byteLength(line) > 75)];
}

async function on_paper(page, portal, folder) {
	await page.setViewportSize({ width: 1280, height: 900 });
	await open(page, at(portal, 2026));
	const { text } = await printed(page, folder);

	return [...Array(12).keys()].map((m) => unless(
	    text.includes(`${m + 1}月`), `no month ${m + 1}`)).concat(
	    unless(text.includes("10班"), "no sign of a make-up workday"),
	    unless(!text.includes("移除") && !text.includes("加入一天"),
		"buttons are printed"));
}

export async function run({ sample }) {
	const folder = mkdtempSync(join(tmpdir(), "workdays-"));
	const office = (what, act) => check(`workdays: ${what}`, () =>
	    as(sample, "office", (page) => act(page, sample, folder)));

	for (const year of [2024, 2025, 2026])
		await office(`every day of ${year} is as chinese-days has it`,
		    (page, portal) => against_package(page, portal, year));
	await office("the pages fit, and axe finds nothing", looks);
	await office("a day is added and removed by keyboard", by_keyboard);
	await office("a file is seen, then taken", by_file);
	await office("the export is read by ical.js", export_read);
	await office("a year is printed", on_paper);
	rmSync(folder, { recursive: true });
}
