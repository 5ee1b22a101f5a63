/*
 * opinions: a topic about which units are asked, with the keyboard where it is
 * answered, and that is settled; each page as in desks.mjs, the table on paper.
 */
import { open } from "./chromium.mjs";
import { page_wrong, press_by_keyboard } from "./editions.mjs";
import { html_validator } from "./html.mjs";
import { check, same, unless } from "./tap.mjs";
import { as, label, press } from "./worker.mjs";

const title = "困难学生的学费（浏览器）";
const agreed = "财政先垫付，年底结算（浏览器）。";

async function submitted(page, portal) {
	await open(page, portal.at("/liaison/topics/new"));
	await label(page, "标题").fill(title);
	await label(page, "救助类别").selectOption("教育救助");
	for (const words of ["问题", "建议", "请议定事项"])
		await label(page, words).fill("学费由谁垫付。");
	await page.getByLabel("县财政局", { exact: true }).check();
	await press(page, "提交");
	return Number(page.url().match(/\d+$/)[0]);
}

async function proposed(page, portal, id, wrong) {
	await open(page, portal.at(`/liaison/topics/${id}`));
	await page.getByRole("link", { name: "请办公室征求意见" }).click();
	await page.getByLabel("县审计局", { exact: true }).check();
	await label(page, "要回答的问题").fill("请提出意见。");
	wrong.push(await page_wrong(page, portal, html_validator()));
	await open(page, portal.at(`/liaison/inquiries/new?topic=${id}`));
	await page.getByLabel("县审计局", { exact: true }).check();
	await label(page, "要回答的问题").fill("请提出意见。");
	await press(page, "请办公室征求意见");
	wrong.push(await page_wrong(page, portal, html_validator()));
}

async function asked(page, portal, id, wrong) {
	const validator = html_validator();

	await open(page, portal.at("/office/"));
	await page.locator("a[href*='/inquiries/']").first().click();
	wrong.push(await page_wrong(page, portal, validator));
	await label(page, "原因").fill("不用了。");
	await press(page, "不征求");
	await open(page, portal.at(`/office/topics/${id}`));
	await page.locator("main").getByRole("link", { name: "征求意见" })
	    .click();
	wrong.push(await page_wrong(page, portal, validator));
	await open(page, portal.at(`/office/inquiries/new?topic=${id}`));
	await page.getByLabel("县审计局", { exact: true }).check();
	await label(page, "要回答的问题").fill("请就资金提出意见。");
	await label(page, "是否必须").check();
	await press(page, "征求意见");
	wrong.push(await page_wrong(page, portal, validator));
}

/* Chosen, typed and sent without a mouse. */
async function answered(page, portal, wrong) {
	const validator = html_validator();

	await open(page, portal.at("/liaison/"));
	wrong.push(await page_wrong(page, portal, validator));
	await page.getByRole("link", { name: title }).first().click();
	wrong.push(await page_wrong(page, portal, validator));
	await label(page, "意见").focus();
	await page.keyboard.press("ArrowDown");
	await page.keyboard.press("ArrowDown");
	await page.keyboard.press("Tab");
	await page.keyboard.type("分两年支付。");
	await press_by_keyboard(page, "提交意见");
	wrong.push(same(await page.locator(".did").count(), 1, "answers"),
	    await page_wrong(page, portal, validator));
	for (const path of ["/liaison/opinions", "/liaison/concerned"]) {
		await open(page, portal.at(path));
		wrong.push(await page_wrong(page, portal, validator));
	}
	await page.getByRole("link", { name: title }).click();
	wrong.push(await page_wrong(page, portal, validator));
}

async function in_a_table(page, portal, id, wrong) {
	const validator = html_validator();

	await open(page, portal.at(`/office/topics/${id}`));
	wrong.push(await page_wrong(page, portal, validator));
	await page.emulateMedia({ media: "print" });
	wrong.push(unless((await page.locator(".opinions tr", { hasText:
	    "县财政局" }).innerText()).includes("分两年支付"), "it is not printed"),
	    same(await page.locator("main .button:visible").count(), 0,
	    "buttons on paper"));
	await page.emulateMedia({ media: "screen" });
	await page.getByRole("link", { name: "县审计局" }).click();
	wrong.push(await page_wrong(page, portal, validator));
	await open(page, portal.at("/office/opinions"));
	wrong.push(await page_wrong(page, portal, validator));
	await open(page, portal.at(`/office/settlements/new?topic=${id}`));
	wrong.push(await page_wrong(page, portal, validator));
	await open(page, portal.at(`/office/settlements/new?topic=${id}`));
	await label(page, "商定的内容").fill(agreed);
	await press(page, "请各单位确认");
	wrong.push(await page_wrong(page, portal, validator));
}

async function confirmed(page, portal, wrong) {
	await open(page, portal.at("/liaison/"));
	await page.locator("a[href*='/settlements/']").first().click();
	wrong.push(await page_wrong(page, portal, html_validator()));
	await press(page, "确认");
	wrong.push(await page_wrong(page, portal, html_validator()));
}

async function opinions(portal) {
	const wrong = [];
	const id = await as(portal, "liaison-education", (page) =>
	    submitted(page, portal));

	await as(portal, "office", async (page) => {
		await open(page, portal.at(`/office/topics/${id}`));
		await press(page, "受理");
	});
	await as(portal, "liaison-education", (page) =>
	    proposed(page, portal, id, wrong));
	await as(portal, "office", (page) => asked(page, portal, id, wrong));
	await as(portal, "liaison-finance", (page) =>
	    answered(page, portal, wrong));
	await as(portal, "office", (page) =>
	    in_a_table(page, portal, id, wrong));
	for (const unit of ["education", "finance"])
		await as(portal, `liaison-${unit}`, (page) =>
		    confirmed(page, portal, wrong));
	await as(portal, "liaison-education", async (page) => {
		await open(page, portal.at(`/liaison/topics/${id}`));
		wrong.push(unless((await page.locator("main").innerText())
		    .includes("会商解决"), "it is not settled"),
		    await page_wrong(page, portal, html_validator()));
	});
	return wrong;
}

export async function run({ sample }) {
	await check("opinions: units are asked, answer, and settle it", () =>
	    opinions(sample));
}
