/*
 * looks: every page at the widths of a small telephone, a telephone and a
 * desktop; and axe on a page of every kind.
 */
import { axe_wrong } from "./axe.mjs";
import { each, leave, open, visitor } from "./chromium.mjs";
import { kinds, title } from "./kinds.mjs";
import { cut_off, sideways, small_targets } from "./measure.mjs";
import { check, same, unless } from "./tap.mjs";

const widths = [320, 360, 1280], target = 44;

/* Requests the page once and resizes it, as when a telephone is turned. */
async function shown(page, portal, path, status) {
	const answer = await open(page, portal.at(path));
	const complaints = [same(answer.status(), status, "status")];

	for (const width of widths) {
		const at = (list) => list.map((each) => `${width}: ${each}`);

		await page.setViewportSize({ width, height: 900 });
		complaints.push(at(await page.evaluate(sideways)),
		    at(await page.evaluate(cut_off)),
		    at(await page.evaluate(small_targets, target)));
	}
	complaints.push(page.wrong, page.asked.filter((url) =>
	    new URL(url).origin !== portal.url.origin));
	return complaints;
}

/*
 * The menu: groups on a desktop, a line that opens on a telephone; the current
 * section is marked once.
 */
async function columns(portal, elder) {
	const page = await visitor({ hasTouch: true });
	const nav = page.getByRole("navigation", { name: "主栏目" });
	const line = nav.getByText("栏目", { exact: true });
	const current = nav.locator("a[aria-current]:visible");
	const complaints = [];

	await open(page, portal.at("/policies"));
	if (elder)
		await nav.getByRole("link", { name: "长者模式" }).click();
	for (const width of widths) {
		const at = (list) => list.map((each) => `${width}: ${each}`);
		const folded = elder || width < 600;

		await page.setViewportSize({ width, height: 900 });
		complaints.push(same(await line.isVisible(), folded,
		    `${width}: 栏目`));
		if (folded) {
			complaints.push(same(await current.count(), 0,
			    `${width}: closed`));
			await line.click();
		}
		complaints.push(
		    same(await current.allTextContents(), ["政策文件"],
			`${width}: the place`),
		    same(await nav.getByRole("link").count(), 10,
			`${width}: links`),
		    same(await nav.getByRole("list", { name: /^(救助|公开|联席会议)$/ })
			.count(), 3, `${width}: groups`),
		    at(await page.evaluate(sideways)),
		    at(await page.evaluate(cut_off)),
		    at(await page.evaluate(small_targets,
			elder ? 60 : target)),
		    at(await axe_wrong(page)));
		if (folded)
			await line.click();
	}
	await leave(page);
	return [complaints, page.wrong];
}

/* The checks fail on a bad page. */
async function spoilt(portal) {
	const page = await visitor({ viewport: { width: 360, height: 800 } });

	await open(page, portal.at("/units"));
	const lost = page.waitForResponse((answer) => answer.status() === 404);
	await page.evaluate(() => {
		document.querySelector("main").insertAdjacentHTML("beforeend",
		    "<img src='/none.png'><div>x</div><button>x</button>");
		const h1 = document.querySelector("h1");

		h1.setAttribute("style", "color:#eee");
		h1.style.color = "#eee";
		document.querySelector("main > div").style.width = "900px";
		document.querySelector("main > button").style.cssText =
		    "min-width:0;min-height:0;padding:0";
	});
	await lost;
	const axe = (await axe_wrong(page)).map((each) => each.split(":")[0]);

	await check("looks: the measures see what is wrong", [
	    unless((await page.evaluate(sideways)).length, "sideways"),
	    unless((await page.evaluate(small_targets, target)).length,
		"small target"),
	    ["color-contrast", "image-alt"].filter((rule) =>
		!axe.includes(rule)).map((rule) => `axe lets ${rule} pass`),
	    unless(page.wrong.some((each) => each.includes("404")),
		"a failed request"),
	    unless(page.wrong.some((each) => each.includes("policy")),
		"a style that the policy forbids")]);
	await leave(page);
}

export async function run(portals) {
	await spoilt(portals.sample);
	await check("looks: the columns and their groups",
	    () => columns(portals.county, false));
	await check("looks: the columns in elder mode",
	    () => columns(portals.county, true));

	const { sample } = portals;
	const plain = new Set(kinds.filter((kind) => kind.of === "sample")
	    .map((kind) => kind.path));
	const others = (await sample.pages()).map((page) => page.path)
	    .filter((path) => !plain.has(path));

	await check("looks: there are other pages", [
	    unless(others.length > 20, `${others.length} of them`)]);
	await each(others, { hasTouch: true }, async (page, path) =>
	    await check(`looks: sample ${path}`,
		() => shown(page, sample, path, 200)));
	await each(kinds, { hasTouch: true }, async (page, kind) => {
		const portal = portals[kind.of];
		const wrong = await shown(page, portal, kind.path,
		    kind.status ?? 200);

		await check(`looks: ${title(kind)}`, wrong);
		await page.setViewportSize({ width: 360, height: 900 });
		await check(`axe at 360: ${title(kind)}`,
		    () => axe_wrong(page));
		await page.setViewportSize({ width: 1280, height: 900 });
		await check(`axe at 1280: ${title(kind)}`,
		    () => axe_wrong(page));
	});
}
