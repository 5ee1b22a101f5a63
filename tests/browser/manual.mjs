/*
 * manual: makes the pictures of docs/使用手册.md by following its steps.
 *	tests/browser/run manual
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { leave, open, visitor } from "./chromium.mjs";
import { reduced } from "./reduce.mjs";
import { meeting_announced, notice_published, notice_sent, topic_accepted,
    topic_brought } from "./steps.mjs";
import { check, unless } from "./tap.mjs";
import { as } from "./worker.mjs";

const folder = fileURLToPath(new URL("../../docs/pictures/manual",
    import.meta.url));
const width = 880, height_max = 900;
const wanted = ["signin", "liaison-desk", "liaison-topic-form",
    "liaison-topic-buttons", "liaison-topic-submitted", "office-desk",
    "office-topic-buttons", "press-desk", "press-notice-form",
    "press-notice-preview", "press-review-desk", "press-review-buttons",
    "office-meeting-form", "office-meeting-buttons", "accounts", "roles",
    "audit", "sessions"];
const taken = new Set();

async function take(page, name) {
	if (!wanted.includes(name))
		return;
	const height = await page.evaluate(() =>
	    document.documentElement.scrollHeight);
	const png = await page.screenshot({ fullPage: true, clip: { x: 0, y: 0,
	    width, height: Math.min(height, height_max) } });

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
	await shows("system", "/office/accounts", "accounts");
	await shows("security", "/office/accounts?q=editor-2", "roles");
	await shows("auditor", "/office/audit", "audit");
	await shows("office", "/account/sessions", "sessions");
	await check(`manual: in ${folder}`, wanted.filter((each) =>
	    !taken.has(each)).map((each) => unless(false, `no ${each}`)));
}
