/*
 * minutes: from the record of a meeting to what the public reads: a secretary
 * records and writes, a convener issues, the unit has its task, the extract is
 * published.  The minutes are sent and issued without script.
 */
import { open, visitor, leave } from "./chromium.mjs";
import { page_wrong } from "./editions.mjs";
import { html_validator } from "./html.mjs";
import { meeting_held, meeting_recorded, meeting_soon, minutes_approved,
    minutes_sent } from "./steps.mjs";
import { check, same } from "./tap.mjs";
import { as, label, press } from "./worker.mjs";

const name = "名单核对例会（浏览器）", matter = "名单怎样按月核对";
const decided = "民政局按月交换名单（浏览器）";
const off = { javaScriptEnabled: false };
const validator = html_validator();

async function recorded(portal) {
	return as(portal, "office", async (page) => {
		const at = await meeting_soon(page, portal, name, matter);
		const wrong = [];

		await meeting_recorded(page, at, decided);
		wrong.push(await page_wrong(page, portal, validator));
		await meeting_held(page, at);
		return { at, wrong };
	});
}

async function sent(portal, at) {
	return as(portal, "office", async (page) => {
		await minutes_sent(page, at);
		return [same(await page.locator(".state").first().innerText(),
		    "待批准", "state")];
	}, off);
}

async function issued(portal) {
	return as(portal, "convener", async (page) => {
		const at = await minutes_approved(page, portal, name);
		const text = await page.locator("main").innerText();

		return { at, wrong: [same(text.includes("已印发"), true,
		    "issued"), same(/〔\d+〕\d+号/.test(text), true, "number"),
		    same(text.includes(decided), true, "what was decided")] };
	}, off);
}

/* The register leads to the resolution; its extract goes to a reviewer. */
async function extract_sent(portal) {
	return as(portal, "office", async (page) => {
		const wrong = [];

		await open(page, portal.at("/office/resolutions"));
		wrong.push(same(await page.getByRole("link",
		    { name: "下载 CSV" }).count(), 1, "the register's file"));
		await page.getByRole("link", { name: decided }).click();
		await page.waitForURL("**/office/resolutions/*");
		const at = page.url();

		await label(page, "公开稿").fill("民政局每月核对低保名单。");
		await label(page, "救助类别").selectOption({ index: 1 });
		await press(page, "送审");
		return { at, wrong };
	});
}

async function published(portal, at) {
	return as(portal, "convener", async (page) => {
		await open(page, at);
		await press(page, "公开");
		return [same(await page.locator(".did").count(), 1, "done")];
	});
}

async function task_there(portal) {
	return as(portal, "liaison-finance", async (page) => {
		await open(page, portal.at("/liaison/tasks"));
		await page.getByRole("link", { name: decided }).click();
		await press(page, "签收");
		const wrong = [await page_wrong(page, portal, validator)];

		await open(page, portal.at("/liaison/minutes"));
		await page.getByRole("link", { name }).first().click();
		await press(page, "已阅");
		return wrong;
	});
}

async function public_reads(portal, at) {
	const page = await visitor(off);

	await page.waitForTimeout(2500);	/* the public's cache */
	await open(page, portal.at(`/resolutions/${at.match(/\d+$/)[0]}`));
	const extract = await page.locator("main").innerText();

	await open(page, portal.at("/resolutions"));
	const listed = await page.getByRole("link", { name: decided }).count();

	await leave(page);
	return [same(extract.includes("每月核对低保名单"), true, "extract"),
	    same(extract.includes("民政局：名单"), false, "what was said"),
	    same(listed, 1, "in the list")];
}

export async function run({ sample }) {
	const meeting = await recorded(sample);

	await check("minutes: a meeting is recorded and held", meeting.wrong);
	await check("minutes: the second look sends them, without script",
	    await sent(sample, meeting.at));
	await check("minutes: a convener issues them, without script",
	    (await issued(sample)).wrong);
	const extract = await extract_sent(sample);

	await check("minutes: the register has what was decided",
	    extract.wrong);
	await check("minutes: another publishes the extract",
	    await published(sample, extract.at));
	await check("minutes: the unit has its task and reads them",
	    await task_there(sample));
	await check("minutes: the public reads the extract",
	    await public_reads(sample, extract.at));
}
