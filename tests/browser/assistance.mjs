/*
 * assistance: standards, pages of categories and windows, written at the desks by
 * their labels and read by everybody: as a table and as a picture, on a
 * telephone, in elder mode, on paper, without script.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { axe_wrong } from "./axe.mjs";
import { leave, open, visitor } from "./chromium.mjs";
import { cut_off, sideways, small_targets } from "./measure.mjs";
import { check, same, unless } from "./tap.mjs";
import { as, label, press, worker } from "./worker.mjs";

const here = "/aid/subsistence";

/* An editor drafts an amount with the keyboard alone and sends it. */
async function drafted(page, portal, amount, since) {
	await open(page, portal.at("/press/standards/new"));
	await label(page, "名称").focus();
	await page.keyboard.type("示例低保标准");
	await page.keyboard.press("Tab");
	await page.keyboard.press("ArrowDown");	/* the first category */
	await page.keyboard.press("Tab");
	await page.keyboard.type("城市");
	await page.keyboard.press("Tab");
	await page.keyboard.type(amount);
	await page.keyboard.press("Tab");
	await page.keyboard.type("元/人·月");
	await page.keyboard.press("Tab");
	await page.keyboard.type(since);
	await label(page, "依据文件").focus();
	await page.keyboard.type("示例文件 示民发〔2020〕1号");
	await page.getByRole("button", { name: "送审", exact: true }).focus();
	await page.keyboard.press("Enter");
	await page.waitForURL(/\/press\/standards\/\d+$/);
	return page.url();
}

async function published(portal, amount, since) {
	const url = await as(portal, "editor-1",
	    (page) => drafted(page, portal, amount, since));

	return as(portal, "reviewer", async (page) => {
		await page.goto(url);
		await press(page, "发布");
		return [unless(await page.getByText("已公布").first().isVisible(),
		    `${amount} from ${since} is not published`)];
	});
}

/* Words and bars of the picture, on every screen: none is cut off. */
const picture = () => [...document.querySelectorAll(".growth svg")].flatMap(
    (svg) => {
	const box = svg.getBoundingClientRect();

	return [...svg.querySelectorAll("text, rect")].filter((each) => {
		const one = each.getBoundingClientRect();

		return one.width === 0 || one.left < box.left - 1 ||
		    one.right > box.right + 1 || one.bottom > box.bottom + 1;
	}).map((each) => `cut off in the picture: ${each.textContent}`);
});

async function read(portal, elder) {
	const page = await visitor();
	const complaints = [];

	for (const width of [1280, 360, 320]) {
		await page.setViewportSize({ width, height: 900 });
		await open(page, portal.at(here));
		if (elder)
			await page.evaluate(() =>
			    document.documentElement.classList.add("elder"));
		complaints.push((await page.evaluate(picture)).map((each) =>
		    `${width}: ${each}`));
		for (const wrong of [sideways, cut_off])
			complaints.push(await page.evaluate(wrong));
		if (!elder && width !== 320)
			complaints.push(await axe_wrong(page),
			    await page.evaluate(small_targets, 44));
	}
	complaints.push(same(await page.locator(".growth svg rect").count(), 3,
	    "bars"), same(await page.locator(".growth tbody tr").count(), 3,
	    "rows of the table"),
	unless(await page.locator(".growth svg .now").count() === 1 &&
	    await page.locator(".growth svg .coming").count() === 1,
	"one bar is now, one to come"));
	await leave(page);
	return [complaints, page.wrong];
}

/* Printed, the picture, the table and the windows are there; the filter not. */
async function on_paper(portal) {
	const page = await visitor();
	const seen = (selector) => page.evaluate((each) =>
	    [...document.querySelectorAll(each)].filter((one) =>
		one.checkVisibility()).length, selector);

	await open(page, portal.at(here));
	await page.emulateMedia({ media: "print" });
	await page.setViewportSize({ width: 700, height: 990 });
	const complaints = [same(await seen(".growth svg rect"), 3, "bars"),
	    same(await seen(".growth tbody tr"), 3, "rows"),
	    same(await seen("#windows li"), 3, "windows"),
	    same(await seen("#windows form"), 0, "filters"),
	    await page.evaluate(picture)];

	await leave(page);
	return complaints;
}

/* A file of windows, seen first, then taken; found by a plain field. */
async function windows(portal) {
	const folder = mkdtempSync(join(tmpdir(), "lianxi-windows."));
	const page = await worker(portal, "office");
	const complaints = [];

	writeFileSync(join(folder, "w.csv"), "乡镇,窗口,地址,联系电话\n" +
	    "示例东镇,社会事务办,人民路1号,0000-0000011\n示例西乡,,西乡政府,\n,,没有名称,1\n");
	await open(page, portal.at("/office/townships/import"));
	await page.getByLabel("文件", { exact: true })
	    .setInputFiles(join(folder, "w.csv"));
	await press(page, "预览");
	await page.locator("#preview").waitFor();
	complaints.push(await axe_wrong(page), unless(await page.getByText(
	    "新的 2 行，一样的 0 行，不同的 0 行，有错的 1 行").isVisible(), "the preview counts"));
	await page.setViewportSize({ width: 360, height: 800 });
	complaints.push(await page.evaluate(sideways),
	    await page.evaluate(cut_off));
	await press(page, "确认导入");
	await page.waitForURL("**/office/townships");
	await leave(page);

	const plain = await visitor({ javaScriptEnabled: false });

	await open(plain, portal.at(here));
	await label(plain, "乡（镇、街道）").fill("西乡");
	await plain.locator("#windows").getByRole("button",
	    { name: "筛选" }).click();
	complaints.push(same(await plain.locator("#windows li").count(), 1,
	    "windows by the name, without script"));
	await leave(plain);
	rmSync(folder, { recursive: true });
	return complaints;
}

/* A category is revised; what is public stays until a second person says so. */
async function revised(portal) {
	const words = "示例：改过的一句话。";
	const complaints = [];
	const url = await as(portal, "editor-1", async (page) => {
		await open(page, portal.at("/press/aid"));
		await page.getByRole("link", { name: "教育救助" }).click();
		await press(page, "开始修改");
		await label(page, "是什么").fill(words);
		await label(page, "核对日期").fill("2199-01-01");
		await label(page, "修改说明").fill("示例，改了一句话。");
		complaints.push(await axe_wrong(page));
		await press(page, "送审");
		return page.url();
	});
	const said = async () => as(portal, "editor-1", async (page) => {
		await open(page, portal.at("/aid/education"));
		return page.getByText(words).count();
	});

	complaints.push(same(await said(), 0, "words before they are reviewed"));
	await as(portal, "reviewer", async (page) => {
		await page.goto(url);
		await press(page, "发布");
		await page.goto(`${url}/versions`);
		complaints.push(await axe_wrong(page), unless(
		    await page.locator("ins").count() > 0, "versions compared"));
	});
	await new Promise((done) => { setTimeout(done, 2500); });
	complaints.push(same(await said(), 1, "words once they are public"));
	return complaints;
}

export async function run({ sample }) {
	const next = new Date(Date.now() + 2e10).toISOString().slice(0, 10);

	await check("assistance: a window is imported and found",
	    () => windows(sample));
	await check("assistance: a standard is drafted by keyboard and published",
	    async () => [await published(sample, "400.50", "2015-01-01"),
		await published(sample, "480", "2020-07-01"),
		await published(sample, "500", next)]);
	await check("assistance: its table and picture",
	    async () => {
		    await new Promise((done) => { setTimeout(done, 2500); });
		    return read(sample, false);
	    });
	await check("assistance: in elder mode", () => read(sample, true));
	await check("assistance: on paper", () => on_paper(sample));
	await check("assistance: a category is revised", () => revised(sample));
}
