/*
 * manual: makes the pictures of docs/使用手册.md by following its steps.
 *	tests/browser/run manual
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { leave, open, visitor } from "./chromium.mjs";
import { reduced } from "./reduce.mjs";
import { meeting_announced, meeting_held, meeting_recorded, meeting_soon,
    minutes_approved, minutes_sent, notice_published, notice_sent,
    topic_accepted, topic_brought } from "./steps.mjs";
import { check, unless } from "./tap.mjs";
import { assigned, entered, settled } from "./tasks.mjs";
import { as } from "./worker.mjs";

const folder = fileURLToPath(new URL("../../static/manual",
    import.meta.url));
const width = 880, height_max = 900, height_brief = 560;
const wanted = ["signin", "liaison-desk", "liaison-topic-form",
    "liaison-topic-buttons", "liaison-topic-submitted", "office-desk",
    "office-topic-buttons", "press-desk", "press-notice-form",
    "press-notice-preview", "press-review-desk", "press-review-buttons",
    "office-meeting-form", "office-meeting-buttons", "office-record",
    "office-minutes", "office-minutes-issued", "office-tasks",
    "liaison-task", "township-task", "accounts", "roles", "audit", "sessions"];
/* Of the year: the head of each page. */
const brief = ["office-record", "office-minutes", "office-minutes-issued",
    "office-tasks", "liaison-task", "township-task", "audit"];
const wrong = [];	/* what other parts check */
const taken = new Set();

async function take(page, name) {
	if (!wanted.includes(name))
		return;
	const height = await page.evaluate(() =>
	    document.documentElement.scrollHeight);
	const png = await page.screenshot({ fullPage: true, clip: { x: 0, y: 0,
	    width, height: Math.min(height, brief.includes(name) ?
	    height_brief : height_max) } });

	writeFileSync(join(folder, `${name}.png`), reduced(png));
	taken.add(name);
}

/* The part of a page with its buttons. */
async function take_buttons(page, name) {
	if (!wanted.includes(name))
		return;
	const part = page.locator(".deeds").first();
	const box = await part.boundingBox();
	const shown = Math.min(box.height, 460);
	const png = await page.screenshot({ fullPage: true, clip: { x: 0,
	    y: box.y + await page.evaluate(() => scrollY) + box.height - shown,
	    width, height: shown + 16 } });

	writeFileSync(join(folder, `${name}.png`), reduced(png));
	taken.add(name);
}

function seen_on(page) {
	return async (name) => {
		await take(page, name);
		const buttons = { "liaison-topic-form": "liaison-topic-buttons",
		    "office-topic": "office-topic-buttons",
		    "press-review": "press-review-buttons",
		    "office-meeting-form": "office-meeting-buttons" }[name];

		if (buttons)
			await take_buttons(page, buttons);
	};
}

/* From a meeting to the task that comes of it. */
async function year(sample, does) {
	const name = "社会救助联席会议年度例会";
	const decided = "民政局每月 5 日前把名单交教育局核对";
	const view = { viewport: { width, height: 700 } };
	const at = await does("office", meeting_soon, name,
	    "困难学生资助名单怎样按月核对");

	await as(sample, "office", async (page) => {
		await meeting_recorded(page, at, decided);
		await open(page, `${at}/record`);
		await take(page, "office-record");
		await meeting_held(page, at);
		await minutes_sent(page, at, seen_on(page));
	}, view);
	await as(sample, "convener", async (page) =>
	    minutes_approved(page, sample, name, seen_on(page)), view);
	await as(sample, "office", async (page) => {
		await open(page, sample.at("/office/tasks"));
		await take(page, "office-tasks");
	}, view);
	await as(sample, "liaison-finance", async (page) => {
		await open(page, sample.at("/liaison/tasks"));
		await page.getByRole("link", { name: decided }).click();
		await page.waitForURL("**/liaison/tasks/*");
		await take(page, "liaison-task");
	}, view);
}

/* What a township sees of a task, before it signs for it. */
async function township(sample) {
	const what = "入户核对低收入家庭名单", of = "山前乡";
	const view = { viewport: { width, height: 700 } };
	const first = await settled(sample, wrong, of);
	const page = await visitor(view);

	await as(sample, "office", (office) =>
	    assigned(office, sample, wrong, what, of));
	await entered(page, sample, first);
	await page.getByRole("link", { name: what }).click();
	await page.waitForURL("**/township/**");
	await take(page, "township-task");
	await leave(page);
}

export async function run({ sample }) {
	const view = { viewport: { width, height: 700 } };
	const does = (login, step, ...words) => as(sample, login, (page) =>
	    step(page, sample, ...words, seen_on(page)), view);
	const shows = (login, path, name) => as(sample, login, async (page) => {
		await open(page, sample.at(path));
		if (name === "roles") {
			await page.getByRole("link", { name: "editor-2" })
			    .first().click();
			await page.getByRole("link", { name: "改角色" }).click();
			await page.waitForURL("**/roles");
		}
		await take(page, name);
	}, view);
	const page = await visitor(view);

	mkdirSync(folder, { recursive: true });
	await open(page, sample.at("/account/signin"));
	await take(page, "signin");
	await leave(page);
	await does("liaison-education", topic_brought,
	    "低保家庭学生开学费用怎样直接减免");
	await does("office", topic_accepted, "低保家庭学生开学费用怎样直接减免");
	await does("editor-1", notice_sent, "第四季度城乡低保审核结果公示");
	await does("reviewer", notice_published, "第四季度城乡低保审核结果公示");
	await does("office", meeting_announced, "联席会议全体会议");
	await year(sample, does);
	await township(sample);
	await shows("system", "/office/accounts", "accounts");
	await shows("security", "/office/accounts?q=editor-2", "roles");
	await shows("auditor", "/office/audit", "audit");
	await shows("office", "/account/sessions", "sessions");
	await check(`manual: in ${folder}`, wanted.filter((each) =>
	    !taken.has(each)).map((each) => unless(false, `no ${each}`)));
}
