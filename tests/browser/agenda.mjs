/*
 * agenda: a topic is put on a liaison meeting by keyboard, moved and issued;
 * its pages; a unit's position on a topic; the sheet and the booklet on paper.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { axe_wrong } from "./axe.mjs";
import { open } from "./chromium.mjs";
import { cut_off, sideways, small_targets } from "./measure.mjs";
import { printed } from "./print.mjs";
import { topic_accepted, topic_brought } from "./steps.mjs";
import { check, same, unless } from "./tap.mjs";
import { as, label, press } from "./worker.mjs";

const titles = ["议程里的第一个议题", "议程里的第二个议题"];
const said = "本单位同意按名单直接减免。";

/* A liaison meeting that is announced, for a conference; its address. */
async function meeting(page, portal) {
	await open(page, portal.at("/office/meetings/new"));
	await label(page, "名称").fill("例会（浏览器）");
	await press(page, "保存");
	await open(page, portal.at("/office/meetings/new"));
	await label(page, "名称").fill("联络员会议（浏览器）");
	await label(page, "类型").selectOption({ label: "联络员会议" });
	const prepares = await label(page, "为哪次会议做准备").isVisible();

	await label(page, "为哪次会议做准备").selectOption({
	    label: "例会（浏览器）" });
	await label(page, "时间").fill(
	    `${new Date().getFullYear() + 1}-03-02 09:00`);
	await label(page, "地点").fill("县政府二楼会议室");
	await label(page, "主持人").selectOption({ index: 1 });
	await press(page, "发出通知");
	return [page.url(), unless(prepares, "no conference to choose")];
}

/* The items, by their first words. */
function order(page) {
	return page.locator(".agenda h3").allInnerTexts();
}

/* With the keyboard alone: choose by typing, Tab, Enter. */
async function put_on(page, at, title) {
	await open(page, `${at}/agenda`);
	const topic = label(page, "议题");
	const option = await topic.locator("option", { hasText: title })
	    .getAttribute("value");

	await topic.selectOption(option);
	await label(page, "汇报人").focus();
	await page.keyboard.type("县教育局 王某");
	await page.keyboard.press("Tab");
	await page.keyboard.type("15");
	await page.getByRole("button", { name: "加入议程" }).focus();
	await page.keyboard.press("Enter");
	await page.waitForURL("**/agenda#item-*");
}

async function ordered(page, at) {
	const complaints = [];

	for (const title of titles)
		await put_on(page, at, title);
	complaints.push(same((await order(page)).map((each) => each.slice(3)),
	    ["上次会议议定事项的落实情况", ...titles], "order"));
	await page.getByRole("button", { name: "上移", exact: true }).last()
	    .focus();
	await page.keyboard.press("Enter");
	await page.waitForFunction((title) => document.querySelectorAll(
	    ".agenda h3")[1]?.innerText.includes(title), titles[1]);
	complaints.push(same((await order(page)).map((each) => each.slice(3)),
	    ["上次会议议定事项的落实情况", titles[1], titles[0]], "moved"));
	complaints.push(same(await page.locator(".agenda > li > time, .agenda > li > p > time").allInnerTexts(),
	    ["09:00", "09:00", "09:15"], "times"));
	await page.locator(".agenda > li").nth(2).locator("p").first()
	    .dragTo(page.locator(".agenda > li").nth(1).locator("p").first());
	await page.waitForFunction((title) => document.querySelectorAll(
	    ".agenda h3")[1]?.innerText.includes(title), titles[0]);
	complaints.push(same((await order(page)).map((each) => each.slice(3)),
	    ["上次会议议定事项的落实情况", ...titles], "dragged"));
	await page.getByRole("button", { name: "上移", exact: true }).last()
	    .click();
	await page.waitForFunction((title) => document.querySelectorAll(
	    ".agenda h3")[1]?.innerText.includes(title), titles[1]);
	await press(page, "印发议程");
	await page.waitForURL("**/issued");
	return complaints;
}

/* What is wrong with the open page at each width. */
async function measured(page, path) {
	const complaints = [];

	for (const width of [1280, 360, 320]) {
		await page.setViewportSize({ width, height: 900 });
		complaints.push([await page.evaluate(sideways),
		    await page.evaluate(cut_off),
		    await page.evaluate(small_targets, 44),
		    await axe_wrong(page)].flat().map((each) =>
			each && `${path} ${width}: ${each}`));
	}
	return complaints;
}

async function looks(page, at) {
	const complaints = [];

	for (const path of ["/agenda", "/agenda/issued", "/booklet", "item",
	    "item/outcome"]) {
		let address = at + path;

		if (path.startsWith("item")) {
			await open(page, `${at}/agenda`);
			address = await page.locator(".agenda h3 a").nth(1)
			    .evaluate((each) => each.href) + path.slice(4);
		}
		await open(page, address);
		complaints.push(await measured(page, path));
	}
	return complaints;
}

/* With the keyboard: from the unit's invitation to its position, and back. */
async function position(page, at, portal) {
	const path = `/liaison/meetings/${at.split("/").pop()}`;
	const complaints = [];

	await open(page, portal.at(path));
	complaints.push(await measured(page, path));
	await page.getByRole("link", { name: "写书面发言" }).first().focus();
	await page.keyboard.press("Enter");
	await page.waitForURL("**/topics/*");
	complaints.push(await measured(page, "topic"));
	await label(page, "书面发言").focus();
	await page.keyboard.type(said);
	await page.keyboard.press("Tab");
	await page.keyboard.press("Enter");
	await page.waitForURL(`**${path}#topic-*`);
	complaints.push(unless(await page.getByText(said).isVisible(),
	    "the position is not there"), await measured(page, `${path} sent`));
	await page.goto(`${page.url().split("#")[0]}/topics/` +
	    page.url().split("#topic-")[1]);
	complaints.push(same(await page.getByRole("button",
	    { name: "交书面发言" }).count(), 0, "buttons to send a second"));
	return [complaints, page.wrong];
}

/* The agenda is one sheet; in the booklet each topic begins a page. */
async function on_paper(page, at) {
	const folder = mkdtempSync(join(tmpdir(), "lianxi-agenda."));

	await page.setViewportSize({ width: 1280, height: 900 });
	await open(page, `${at}/agenda/issued`);
	const sheet = await printed(page, folder);

	await open(page, `${at}/booklet`);
	const booklet = await printed(page, folder);
	const first = titles.map((title) => booklet.words.filter((each) =>
	    each.page > 1 && title.endsWith(each.word.slice(-6)))
	    .map((each) => each.page)[0]);

	rmSync(folder, { recursive: true });
	return [same(sheet.sizes, [[595, 842]], "sheets of the agenda"),
	    titles.map((title) => unless(sheet.text.includes(title),
		`not on the sheet: ${title}`)),
	    unless(sheet.text.includes("09:15"), "no time on the sheet"),
	    same(booklet.sizes.length, 1 + titles.length, "pages of the booklet"),
	    same(first, [3, 2], "where the topics begin"),
	    ["问题", "建议", "请议定事项", "有214名低保家庭学生",
		said, "涉及单位"].map((each) =>
		unless(booklet.text.includes(each), `not printed: ${each}`)),
	    ["打印本页", "退出"].map((each) =>
		unless(!booklet.text.includes(each), `printed: ${each}`))];
}

export async function run({ sample }) {
	for (const title of titles)
		await as(sample, "liaison-education", (page) =>
		    topic_brought(page, sample, title));
	let at = "", prepares = "";

	await as(sample, "office", async (page) => {
		for (const title of titles)
			await topic_accepted(page, sample, title);
		[at, prepares] = await meeting(page, sample);

		await check("topics are put on an agenda, moved and issued by " +
		    "keyboard", async () => [prepares,
			await ordered(page, at), page.wrong]);
		await check("the pages of an agenda look right",
		    () => looks(page, at));
	});
	await as(sample, "liaison-education", (page) =>
	    check("a unit hands in its position, and reads it there",
		() => position(page, at, sample)));
	await as(sample, "office", async (page) => {
		await check("an agenda and its booklet on paper",
		    () => on_paper(page, at));
	});
}
