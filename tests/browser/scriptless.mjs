/*
 * scriptless: the portal in a browser without script.
 */
import { each, leave, open, visitor } from "./chromium.mjs";
import { kinds, title } from "./kinds.mjs";
import { dead_buttons, sideways, small_targets, small_text }
    from "./measure.mjs";
import { check, same, unless } from "./tap.mjs";

const off = { javaScriptEnabled: false };

async function readable(page, portal, kind) {
	const answer = await open(page, portal.at(kind.path));

	return [same(answer.status(), kind.status ?? 200, "status"),
	    unless((await page.locator("main").innerText()).length > 40,
		"hardly a word"),
	    await page.evaluate(dead_buttons), await page.evaluate(sideways),
	    same(page.asked.filter((url) => url.includes("/views/")), [],
		"a view was counted"), page.wrong];
}

async function filters(page, portal) {
	const complaints = [];

	await open(page, portal.at("/policies"));
	const all = await page.locator(".rows > li").count();
	await page.getByLabel("有效性").selectOption("已废止");
	await page.getByRole("button", { name: "筛选" }).click();
	complaints.push(same(await page.locator(".rows > li").count(), 1,
	    `of ${all}`), same(page.url(), portal.at("/policies?" +
	    "category=&unit=&year=&state=repealed"), "address"));
	await page.getByRole("link", { name: "清除条件" }).click();
	return [...complaints, same(await page.locator(".rows > li").count(),
	    all, "rows afterwards"), same(page.url(), portal.at("/policies"),
	    "address")];
}

async function pages_through(page, portal) {
	const titles = () => page.locator(".rows > li a").allTextContents();
	const seen = [], next = page.getByRole("link", { name: "下一页" });

	await open(page, portal.at("/notices"));
	const total = Number((await page.locator(".count").textContent())
	    .match(/\d+/)[0]);
	seen.push(...await titles());
	for (let i = 0; i < 9 && await next.count() > 0; i++) {
		await next.click();
		seen.push(...await titles());
	}
	const again = page.getByRole("link", { name: "回到第一页" });
	await again.click();
	return [unless(total > 40, `${total} of them`),
	    same(seen.length, total, "rows on all pages"),
	    same(new Set(seen).size, seen.length, "different ones"),
	    same((await titles())[0], seen[0], "the first")];
}

async function searches(page, portal) {
	await open(page, portal.at("/"));
	await page.getByLabel("搜索", { exact: true }).fill("翻页用");
	await page.getByRole("button", { name: "搜索", exact: true }).click();
	const first = await page.locator(".hits > li").count();
	const marked = await page.locator(".hits mark").count();
	await page.getByRole("link", { name: "下一页" }).click();

	return [unless(first >= 10, `${first} hits`),
	    unless(marked >= first, `${marked} marked`),
	    unless(await page.locator(".hits > li").count() > 0,
		"the second page is empty"),
	    same(await page.getByLabel("搜索", { exact: true }).inputValue(),
		"翻页用", "what was asked")];
}

/* Elder mode then depends on the address: #elder. */
async function elder(page, portal) {
	await page.setViewportSize({ width: 360, height: 800 });
	await open(page, portal.at("/about"));
	const before = await page.evaluate(small_text, 24);

	await page.getByRole("link", { name: "长者模式" }).click();
	await page.getByText("栏目", { exact: true }).click();
	return [unless(await page.getByRole("link", { name: "政策文件" })
		.first().isVisible(), "the columns stay shut"),
	    unless(before.length > 0, "large already"),
	    same(new URL(page.url()).hash, "#elder", "address"),
	    await page.evaluate(small_text, 24),
	    await page.evaluate(small_targets, 60),
	    await page.evaluate(sideways)];
}

/* In the page: short table cells whose text is wrapped. */
function broken_names() {
	return [...document.querySelectorAll(".box td")].filter((cell) =>
	    cell.textContent.length <= 4).filter((cell) => {
		const range = document.createRange();

		range.selectNodeContents(cell);
		return new Set([...range.getClientRects()].map((each) =>
		    Math.round(each.top))).size > 1;
	}).map((cell) => `broken: ${cell.textContent}`);
}

/* A long document on a telephone: title first, links to headings, no cuts. */
async function reads(page, portal) {
	const top = async (what) => (await page.locator(what).first()
	    .boundingBox()).y;
	const head = page.locator(".dochead");
	const complaints = [];

	await page.setViewportSize({ width: 360, height: 800 });
	await open(page, portal.at("/policies/1"));
	const order = [await top("h1"), await top("main .banner"),
	    await top(".fold"), await top(".sheet")];

	complaints.push(same(order.toSorted((a, b) => a - b), order, "order"),
	    unless(!await head.isVisible(), "the head is open"));
	await page.getByText("文件信息").click();
	complaints.push(unless(await head.isVisible(), "the head stays shut"));
	await page.getByText("目录（").click();
	await page.getByRole("navigation", { name: "目录" })
	    .getByRole("link", { name: "附件 1：成员名单" }).click();
	const heading = page.getByRole("heading", { name: "附件 1：成员名单" });
	const { y } = await heading.boundingBox();

	complaints.push(unless(y >= 0 && y < 100, `the heading is at ${y}`),
	    unless(await page.locator(".box td").count() > 50, "no table"),
	    await page.evaluate(broken_names), await page.evaluate(sideways));
	await page.setViewportSize({ width: 1280, height: 900 });
	await open(page, portal.at("/policies/1"));
	return [...complaints,
	    unless(await head.isVisible(), "the head is shut where there is room"),
	    unless(!await page.getByText("文件信息").isVisible(), "two heads")];
}

/* The areas of the duties fit on a telephone screen; rows open. */
async function areas(page, portal) {
	const clauses = page.locator(".matrix tr:not(.section)");

	await page.setViewportSize({ width: 360, height: 640 });
	await open(page, portal.at("/duties"));
	const all = await clauses.count();
	const { height } = await page.locator(".areas tbody").first()
	    .boundingBox();
	const row = page.getByRole("row", { name: /^家庭经济状况核对/ });
	const cells = await row.getByRole("cell").allInnerTexts();

	await row.getByRole("link").click();
	return [unless(height <= 640, `${height} px`),
	    unless(cells.length > 15 && cells.some((each) =>
		/^\d+\s*条，牵头$/.test(each.trim())), `cells: ${cells}`),
	    same(await clauses.count(), 23, `of ${all}, with their head`),
	    same(await page.locator(".areas").count(), 0, "pictures")];
}

export async function run(portals) {
	const { county } = portals;
	const page = await visitor(off);

	await check("scriptless: filters", () => filters(page, county));
	await check("scriptless: pages of a list",
	    () => pages_through(page, county));
	await check("scriptless: search and its pages",
	    () => searches(page, county));
	await check("scriptless: elder mode", () => elder(page, county));
	await check("scriptless: a long document",
	    () => reads(page, portals.sample));
	await check("scriptless: the areas of the duties",
	    () => areas(page, portals.sample));
	await leave(page);
	await each(kinds, { ...off, viewport: { width: 360, height: 800 } },
	    async (other, kind) => await check(`scriptless: ${title(kind)}`,
		() => readable(other, portals[kind.of], kind)));
}
