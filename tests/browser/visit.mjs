/*
 * visit: a visitor reads, is counted, goes back and forth, and finds a unit by
 * an alias.
 */
import { leave, open, visitor } from "./chromium.mjs";
import { poll } from "./portal.mjs";
import { check, same, unless } from "./tap.mjs";

/* The view count on a document's page. */
async function views(portal, path) {
	const { text } = await portal.ask(path);

	return Number(text.match(/浏览量：<span class="figure">(\d+)</)?.[1] ?? 0);
}

/*
 * One visit is one view: sent once, without a cookie, and shown when the cached
 * page has been refreshed.
 */
async function counted(portal, path) {
	const page = await visitor();
	const before = await views(portal, path);
	const sent = [];

	page.on("requestfinished", async (request) => {
		if (request.url().includes("/views/"))
			sent.push(request);
	});
	await open(page, portal.at(path));
	const arrived = await poll(() => sent.length, (n) => n > 0);
	await page.waitForLoadState("networkidle");
	const after = await poll(() => views(portal, path),
	    (n) => n > before);
	const answer = await sent[0]?.response();
	const complaints = [same(arrived, 1, "beacons"),
	    same(sent.length, 1, "beacons"),
	    same(sent[0]?.method(), "POST", "method"),
	    same(answer?.status(), 204, "status"),
	    same(after, before + 1, "views"),
	    same((await page.context().cookies()).length, 0, "cookies"),
	    page.wrong];

	await open(page, portal.at("/about"));
	complaints.push(same(page.asked.filter((url) =>
	    url.includes("/views/")), [], "counted on another page"));
	await leave(page);
	return complaints;
}

async function back_and_forth(portal) {
	const page = await visitor();
	const heading = () => page.locator("h1").first().textContent();
	const seen = [], back = [];

	await open(page, portal.at("/"));
	seen.push(await heading());
	await page.getByRole("navigation", { name: "主栏目" })
	    .getByRole("link", { name: "公示公告" }).click();
	await page.waitForURL("**/notices");
	await page.getByLabel("类别").selectOption("初审公示");
	await page.getByRole("button", { name: "筛选" }).click();
	await page.waitForURL("**/notices?kind=review");
	seen.push(await page.locator(".rows > li").count());
	await page.locator(".rows a").first().click();
	await page.waitForURL("**/notices/*");
	const document_heading = await heading();

	await page.goBack();
	back.push(await page.locator(".rows > li").count());
	const still = await page.getByLabel("类别").inputValue();
	await page.goBack();
	await page.goBack();
	back.unshift(await heading());
	for (let i = 0; i < 3; i++)
		await page.goForward();
	const complaints = [same(back, seen, "going back"),
	    same(still, "review", "the filter"),
	    same(await heading(), document_heading, "going forward"),
	    page.wrong];

	await leave(page);
	return complaints;
}

/* By an alias that is not part of a name; by labels and buttons. */
async function found_by(portal, alias, name, told = alias) {
	const page = await visitor({ viewport: { width: 360, height: 800 } });

	await open(page, portal.at("/"));
	await page.getByLabel("搜索", { exact: true }).fill(alias);
	await page.getByRole("button", { name: "搜索", exact: true }).click();
	await page.waitForURL("**/search?q=*");
	const complaints = [unless((await page.locator(".hits .what").first()
	    .textContent()).includes(name), "not the first hit"), page.wrong];

	await page.locator(".hits .what").first().click();
	await page.waitForURL("**/units/*");
	complaints.push(same((await page.locator("h1").textContent()).trim(),
	    name, "h1"), unless((await page.locator("main").textContent())
	    .includes(told), `the page does not tell ${told}`));
	await leave(page);
	return complaints;
}

export async function run({ sample, county }) {
	await check("visit: a policy is counted",
	    () => counted(sample, "/policies/1"));
	await check("visit: a notice is counted",
	    () => counted(county, "/notices/1"));
	await check("visit: back and forth", () => back_and_forth(county));
	for (const [alias, name] of [["住建局", "大方县住房和城乡建设局"],
	    ["编办", "大方县机构编制委员会办公室"]])
		await check(`visit: ${name} is found as ${alias}`,
		    () => found_by(sample, alias, name));
	await check("visit: a unit is found by its former name",
	    () => found_by(county, "卫计局", "示例县卫生健康局",
		"示例县卫生和计划生育局"));
}
