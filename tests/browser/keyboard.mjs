/*
 * keyboard: uses the portal with Tab, Enter and arrow keys only.
 */
import { leave, open, visitor } from "./chromium.mjs";
import { check, same, unless } from "./tap.mjs";

/* In the page: the focusable elements in document order. */
function focusable() {
	return [...document.querySelectorAll("a[href], button, input, " +
	    "select, textarea, summary, [tabindex='0']")].filter((each) =>
	    !each.disabled && each.type !== "hidden" &&
	    each.checkVisibility({ visibilityProperty: true }));
}

/* In the page: the focused element, and its visible focus. */
function focused() {
	const each = document.activeElement;
	const style = getComputedStyle(each);
	const box = each.getBoundingClientRect();
	const top = document.elementFromPoint(
	    Math.min(box.x + box.width / 2, box.right - 2),
	    Math.max(box.y, 0) + Math.min(box.height / 2, 20));

	return { index: window.order.indexOf(each),
	    said: each.outerHTML.slice(0, 80).replaceAll("\n", " "),
	    ring: style.outlineStyle !== "none" &&
		parseFloat(style.outlineWidth) >= 2,
	    seen: box.bottom > 0 && box.top < innerHeight && box.right > 0 &&
		box.left < innerWidth && box.width > 2,
	    free: top !== null && (each.contains(top) || top.contains(each)) };
}

/* Tab through the page: every element, once, in order. */
async function walked(page, portal, path) {
	const complaints = [];

	await open(page, portal.at(path));
	const count = await page.evaluate(`(window.order = (${focusable})(),
	    window.order.length)`);
	for (let i = 0; i < count; i++) {
		await page.keyboard.press("Tab");
		const now = await page.evaluate(focused);

		if (now.index !== i) {
			complaints.push(`Tab ${i + 1} comes to ${now.said}`);
			break;
		}
		complaints.push(unless(now.ring, `no ring: ${now.said}`),
		    unless(now.seen, `out of sight: ${now.said}`),
		    unless(now.free, `covered: ${now.said}`));
	}
	await page.keyboard.press("Shift+Tab");
	complaints.push(same((await page.evaluate(focused)).index, count - 2,
	    "one back"));
	return [...complaints, unless(count > 15, `only ${count} stops`),
	    unless((await page.evaluate(() => window.order[0].textContent))
		.includes("跳到正文"), "the skip link is not first")];
}

/* Presses Tab until `name` has the focus; false when it never gets it. */
async function tab_to(page, name) {
	for (let i = 0; i < 120; i++) {
		await page.keyboard.press("Tab");
		if (await page.evaluate((wanted) => {
			const each = document.activeElement;
			const label = each.labels?.[0]?.textContent ??
			    each.textContent;

			return label.trim() === wanted;
		}, name))
			return true;
	}
	return false;
}

async function skips(page, portal) {
	await open(page, portal.at("/policies"));
	await page.keyboard.press("Tab");
	await page.keyboard.press("Enter");
	await page.keyboard.press("Tab");
	return [unless(await page.evaluate(() => document.activeElement
	    .closest("main") !== null), "the focus is not in main"),
	    page.wrong];
}

async function navigates(page, portal) {
	await open(page, portal.at("/"));
	const found = await tab_to(page, "职责分工");

	await page.keyboard.press("Enter");
	await page.waitForURL("**/duties");
	return [unless(found, "the link is not found"),
	    same(await page.locator("h1").textContent(), "职责分工", "h1")];
}

/* On a telephone Enter opens the menu, and its links come next. */
async function unfolds(page, portal) {
	await open(page, portal.at("/aid"));
	const found = await tab_to(page, "栏目");

	await page.keyboard.press("Enter");
	await page.keyboard.press("Tab");
	const next = await page.evaluate(() =>
	    document.activeElement.textContent);

	await page.keyboard.press("Tab");
	await page.keyboard.press("Tab");
	await page.keyboard.press("Enter");
	await page.waitForURL("**/policies");
	return [unless(found, "the line is not found"),
	    same(next, "首页", "the first link")];
}

async function filters(page, portal) {
	await open(page, portal.at("/duties"));
	const rows = page.locator(".matrix tr:not(.section)");
	const before = await rows.count();
	const found = [await tab_to(page, "救助类别")];

	await page.keyboard.press("ArrowDown");
	await page.keyboard.press("ArrowDown");
	found.push(await tab_to(page, "筛选"));
	await page.keyboard.press("Enter");
	await page.waitForURL("**/duties?category=*");
	const after = await rows.count();

	return [unless(found.every(Boolean), "a field is not found"),
	    unless(after > 1 && after < before, `${before}, then ${after}`),
	    unless((await page.getByLabel("救助类别").inputValue()) !== "",
		"the filter does not show what is chosen")];
}

async function searches(page, portal) {
	await open(page, portal.at("/about"));
	const found = [await tab_to(page, "搜索")];

	await page.keyboard.type("医疗救助");
	await page.keyboard.press("Enter");
	await page.waitForURL("**/search?q=*");
	found.push(await tab_to(page, "缩小范围"));
	await page.keyboard.press("Enter");
	found.push(await tab_to(page, "种类"));
	for (let i = 0; i < 4; i++)
		await page.keyboard.press("ArrowDown");
	await page.keyboard.press("Shift+Tab");
	await page.keyboard.press("Shift+Tab");
	await page.keyboard.press("Enter");
	await page.waitForURL("**kind=unit*");
	return [unless(found.every(Boolean), `not found: ${found}`),
	    unless(await page.locator("main li a").count() > 0,
		"nothing is listed")];
}

export async function run({ sample, county }) {
	const page = await visitor();

	for (const [portal, path] of [[sample, "/"], [sample, "/duties"],
	    [sample, "/policies/1"], [sample, "/aid/medical"],
	    [sample, "/search?q=aa"], [sample, "/nothing"],
	    [county, "/notices"], [county, "/meetings"]])
		await check(`keyboard: ${portal.name} ${path} with Tab`,
		    () => walked(page, portal, path));
	await page.setViewportSize({ width: 360, height: 700 });
	for (const path of ["/", "/duties", "/policies/1"])
		await check(`keyboard: ${path} with Tab at 360`,
		    () => walked(page, county, path));
	await check("keyboard: the skip link skips", () => skips(page, sample));
	await check("keyboard: the way to 职责分工", () => navigates(page, sample));
	await check("keyboard: the folded columns", () => unfolds(page, county));
	await check("keyboard: a filter", () => filters(page, sample));
	await page.setViewportSize({ width: 1280, height: 900 });
	await check("keyboard: search, and less of it",
	    () => searches(page, sample));
	await leave(page);
}
