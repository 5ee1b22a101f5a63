/*
 * editions: a new edition of the duty list from its first draft to the public
 * page, with the keyboard where it is written; each page as in desks.mjs.
 */
import { open } from "./chromium.mjs";
import { shown } from "./desks.mjs";
import { html_validator, html_wrong } from "./html.mjs";
import { poll } from "./portal.mjs";
import { check, same, unless } from "./tap.mjs";
import { as, press } from "./worker.mjs";

const words = "资助困难学生，一个也不漏（浏览器）。";
const far = "2099-01-01";


/* The page as it is: valid, and as it should look on all screens. */
export async function page_wrong(page, portal, validator) {
	const path = portal.path(new URL(page.url()));
	const html = await (await page.request.get(portal.at(path),
	    { maxRetries: 2 })).text();
	const wrong = await shown(page, portal, path);

	await page.setViewportSize({ width: 1280, height: 900 });
	await open(page, portal.at(path));
	return [wrong, html_wrong(validator, html)];
}

/* Tab until the focus is on the button of this name, then Enter. */
export async function press_by_keyboard(page, name) {
	for (let i = 0; i < 200; i++) {
		await page.keyboard.press("Tab");
		if (await page.evaluate(() => document.activeElement.type ===
		    "submit" && document.activeElement.innerText) === name)
			break;
	}
	await Promise.all([page.waitForNavigation(),
	    page.keyboard.press("Enter")]);
}

async function written(page, portal, wrong) {
	await open(page, portal.at("/office/duties"));
	await page.getByRole("link", { name: "编新的一版" }).click();
	wrong.push(await wrong.of());
	await page.getByLabel("文件标题").fill("职责调整的通知（浏览器）");
	await page.getByLabel("起始日期").fill(far);
	await press(page, "保存");
	wrong.push(await wrong.of());
	const edition = page.url();

	await page.getByRole("link", { name: "四、县教育局" }).click();
	wrong.push(await wrong.of());
	await page.getByRole("link", { name: "加一条" }).click();
	wrong.push(await wrong.of());
	await press(page, "保存");
	wrong.push(same(await page.evaluate(() => document.activeElement
	    .className), "complaints", "the focus"),
	    same(await page.locator(".wrong").count(), 3, "complaints"));
	await page.getByLabel("职责内容").focus();
	await page.keyboard.type(words);
	await page.getByLabel("救助类别或工作方面").selectOption("教育救助");
	await page.getByRole("group", { name: "牵头" })
	    .getByLabel("县教育局").press("Space");
	await page.getByLabel("其他有关单位").selectOption("配合");
	await press_by_keyboard(page, "保存");
	wrong.push(unless((await page.locator("main").innerText())
	    .includes(words), "the clause is not in its section"));
	await page.locator("li", { hasText: words })
	    .getByRole("button", { name: "上移" }).click();
	await page.waitForLoadState("load");
	await page.getByRole("link", { name: words }).click();
	wrong.push(same(await page.getByLabel("序号").inputValue(), "5",
	    "its place"), await wrong.of());
	await open(page, edition);
	wrong.push(unless((await page.locator("#changes").innerText())
	    .includes(words), "it is not among the changes"), await wrong.of());
	await press(page, "送审");
	wrong.push(await wrong.of(), same(await page.getByRole("button",
	    { name: "公布", exact: true }).count(), 0, "the editor may publish"));
	return edition;
}

async function edition(portal) {
	const validator = html_validator();
	const wrong = [];
	const url = await as(portal, "office", (page) => {
		wrong.of = () => page_wrong(page, portal, validator);
		return written(page, portal, wrong);
	});

	await as(portal, "convener", async (page) => {
		await open(page, url);
		wrong.push(await page_wrong(page, portal, validator));
		await press(page, "公布");
		wrong.push(await page_wrong(page, portal, validator), page.wrong);
	});
	const now = await portal.ask("/duties");
	const then = await poll(() => portal.ask(`/duties?on=${far}`),
	    (answer) => answer.text.includes(words), 5000);

	wrong.push(unless(!now.text.includes(words), "it shows too early"),
	    unless(then.text.includes(words), "it does not show on its day"),
	    unless(then.text.includes("职责清单的版本"), "no editions to choose"));
	return wrong;
}

export async function run({ sample }) {
	await check("editions: one is written, reviewed, public", () =>
	    edition(sample));
}
