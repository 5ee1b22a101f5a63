/*
 * typing: text fields do not cut input, and count as the server does; dates
 * show their weekday and have the browser's picker.
 */
import { axe_wrong } from "./axe.mjs";
import { open } from "./chromium.mjs";
import { check, same, unless } from "./tap.mjs";
import { as, label, press } from "./worker.mjs";

const rare = "𬱖", bound = 8000;

function counter(page, words) {
	return label(page, words).locator("xpath=..").locator("[data-count]");
}

async function counted(page, text) {
	await label(page, "问题").fill(text);
	await page.waitForTimeout(500);
	const said = counter(page, "问题");

	return await said.isVisible() ? said.innerText() : "";
}

async function lengths(portal) {
	return as(portal, "liaison-education", async (page) => {
		await open(page, portal.at("/liaison/topics/new"));
		return [same(await counted(page, "短"), "", "a short text"),
		    same(await counted(page, rare.repeat(4001)), "",
			"4,001 of two units"),
		    same(await counted(page, "字".repeat(bound - 5)),
			"还可以写 5 字", "near the bound"),
		    same(await counted(page, `${"字".repeat(bound - 10)}` +
			`${"\n字".repeat(5)}字`), `超出 1 字，最多 ${bound} 字`, "with lines"),
		    same(await counted(page, "字".repeat(bound + 500)),
			`超出 500 字，最多 ${bound} 字`, "above it"),
		    await axe_wrong(page)];
	});
}

async function kept(portal) {
	return as(portal, "liaison-education", async (page) => {
		const text = "字".repeat(bound + 500);

		await open(page, portal.at("/liaison/topics/new"));
		await label(page, "标题").fill("太长的问题");
		await label(page, "问题").fill(text);
		await press(page, "保存草稿");
		return [unless((await page.locator("#problem-wrong").innerText())
		    .includes("超出 500 字，最多 8000 字"), "no complaint"),
		    same(await label(page, "问题").inputValue(), text, "the text"),
		    await axe_wrong(page)];
	});
}

async function dates(portal) {
	return as(portal, "office", async (page) => {
		await open(page, portal.at("/office/meetings/new"));
		const field = label(page, "时间");
		const row = field.locator("xpath=..");
		const said = row.locator("output");
		const picker = row.locator("input[type=datetime-local]");

		await field.fill("2026-12-10 09:30");
		const weekday = await said.innerText();

		await picker.evaluate((each) => {
			each.value = "2027-03-01T14:00";
			each.dispatchEvent(new Event("change"));
		});
		return [same(weekday, "星期四", "what was typed"),
		    same(await field.inputValue(), "2027-03-01 14:00", "picked"),
		    same(await said.innerText(), "星期一", "what was picked"),
		    unless(await row.getByRole("button").isVisible(),
			"no button for the picker"),
		    same(await picker.getAttribute("name"), null, "a name"),
		    await axe_wrong(page)];
	});
}

async function meant(portal) {
	return as(portal, "office", async (page) => {
		await open(page, portal.at("/office/meetings/new"));
		await label(page, "名称").fill("按人的写法填时间");
		await label(page, "时间").fill("2027年12月9日 上午9点半");
		await press(page, "保存");
		return [same(await label(page, "时间").inputValue(),
		    "2027-12-09 09:30", "as it was read"),
		    unless((await page.locator("main").innerText())
			.includes("星期四"), "no weekday")];
	});
}

export async function run({ sample }) {
	await check("typing: the counter counts characters, and cuts none",
	    () => lengths(sample));
	await check("typing: what is too long is there again, whole",
	    () => kept(sample));
	await check("typing: a day has its weekday and the browser's picker",
	    () => dates(sample));
	await check("typing: a time is read as people write it",
	    () => meant(sample));
}
