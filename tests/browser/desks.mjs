/*
 * desks: every page of every desk, with what the stories left there: valid,
 * with axe, at the width of a telephone and of a desk, and in elder mode.
 */
import { axe_wrong } from "./axe.mjs";
import { leave, open } from "./chromium.mjs";
import { html_validator, html_wrong } from "./html.mjs";
import { cut_off, sideways, small_targets } from "./measure.mjs";
import { check, same, unless } from "./tap.mjs";
import { worker } from "./worker.mjs";

/* Whose, and which; "/liaison/topics/#" is the first that the list links to. */
export const desks = [
	["liaison-education", "/liaison/", "/liaison/topics",
	    "/liaison/topics/new", "/liaison/topics/#"],
	["liaison-audit", "/liaison/topics/#"],
	["editor-2", "/press/", "/press/notices", "/press/notices/new",
	    "/press/notices/#", "/press/notices/#/versions", "/press/policies",
	    "/press/policies/new", "/press/policies/#", "/press/words"],
	["reviewer", "/press/", "/press/notices/#/withdraw"],
	["office", "/office/", "/office/topics?state=any", "/office/topics/new",
	    "/office/topics/#", "/office/meetings", "/office/meetings/new",
	    "/office/meetings/#"],
	["system", "/office/accounts", "/office/accounts/new",
	    "/office/accounts/#", "/office/accounts/#/password",
	    "/office/accounts/#/state"],
	["security", "/office/", "/office/accounts/#/roles"],
	["auditor", "/office/audit", "/account/sessions", "/account/password"],
];

/* The address with the first object of its list in the place of "#". */
export async function found(page, portal, path) {
	if (!path.includes("#"))
		return path;
	const [list, rest] = path.split("/#");

	await open(page, portal.at(list + (list.endsWith("office/topics") ?
	    "?state=any" : "")));
	const link = page.locator(`main a[href^="${portal.base}` +
	    `${list.slice(1)}/"]:not([href$="/new"])`).first();

	return portal.path(new URL(await link.evaluate((each) => each.href))) +
	    rest;
}

async function shown(page, portal, path) {
	const answer = await open(page, portal.at(path));
	const complaints = [same(answer.status(), 200, "status")];
	const at = (width, list) => list.map((each) => `${width}: ${each}`);

	for (const width of [1280, 360, 320]) {
		await page.setViewportSize({ width, height: 900 });
		for (const wrong of [sideways, cut_off])
			complaints.push(at(width, await page.evaluate(wrong)));
		complaints.push(at(width, await page.evaluate(small_targets, 44)));
		if (width !== 320)
			complaints.push(at(width, await axe_wrong(page)));
	}
	await page.evaluate(() =>
	    document.documentElement.classList.add("elder"));
	complaints.push(at("elder", await page.evaluate(sideways)),
	    at("elder", await page.evaluate(cut_off)));
	return [complaints, page.wrong];
}

/* Fields that tests and people find by one label alone. */
async function labels_wrong(page) {
	const said = ["标题", "问题", "建议", "意见", "名称", "时间", "地点",
	    "正文"];
	const counts = await Promise.all(said.map((each) =>
	    page.getByLabel(each).count()));

	return said.map((each, i) => unless(counts[i] < 2,
	    `${counts[i]} fields by the label ${each}`));
}

async function menu(portal) {
	const page = await worker(portal, "office", { hasTouch: true });

	await open(page, portal.at("/office/"));
	await page.setViewportSize({ width: 360, height: 800 });
	await page.locator(".me summary").click();
	/* What lies under the open menu is not to be hit just then. */
	const complaints = [(await axe_wrong(page)).filter((each) =>
	    !each.startsWith("target-size")), await page.evaluate(sideways),
	    await page.evaluate(cut_off)];

	await page.keyboard.press("Escape");
	complaints.push(unless(!await page.locator(".me details").evaluate(
	    (each) => each.open), "Escape does not close it"));
	await leave(page);
	return complaints;
}

export async function run({ sample }) {
	const validator = html_validator();

	for (const [login, ...paths] of desks) {
		const page = await worker(sample, login, { hasTouch: true });

		for (const path of paths)
			await check(`desks: ${login} at ${path}`, async () => {
				await page.setViewportSize({ width: 1280,
				    height: 900 });
				const at = await found(page, sample, path);
				const wrong = await shown(page, sample, at);
				const html = await (await page.request.get(
				    sample.at(at))).text();

				return [wrong, await labels_wrong(page),
				    html_wrong(validator, html)];
			});
		await leave(page);
	}
	await check("desks: the account's menu", () => menu(sample));
}
