/*
 * desks: every page of every desk, with the stories' data: valid HTML, axe, at
 * telephone and desktop width, and in elder mode.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { axe_wrong } from "./axe.mjs";
import { leave, open } from "./chromium.mjs";
import { html_validator, html_wrong } from "./html.mjs";
import { boxes, cut_off, sideways, small_targets } from "./measure.mjs";
import { printed } from "./print.mjs";
import { check, same, unless } from "./tap.mjs";
import { as, press, worker } from "./worker.mjs";

/* Pages by account; "#" is the first link of the list. */
export const desks = [
	["liaison-education", "/liaison/", "/liaison/topics",
	    "/liaison/topics/new", "/liaison/topics/#", "/liaison/people",
	    "/liaison/people/members/new", "/liaison/people/liaisons/new",
	    "/liaison/people/contact", "/liaison/directory", "/liaison/unit",
	    "/liaison/meetings", "/liaison/meetings/#",
	    "/liaison/meetings?month=2027-03", "/liaison/minutes",
	    "/liaison/resolutions"],
	["liaison-audit", "/liaison/topics/#"],
	["editor-2", "/press/", "/press/notices", "/press/notices/new",
	    "/press/notices/#", "/press/notices/#/versions", "/press/policies",
	    "/press/policies/new", "/press/policies/#", "/press/words",
	    "/press/aid", "/press/aid/new", "/press/aid/#",
	    "/press/aid/#/versions", "/press/standards",
	    "/press/standards/new", "/press/standards/#"],
	["reviewer", "/press/", "/press/notices/#/withdraw"],
	["office", "/office/", "/office/topics?state=any", "/office/topics/own",
	    "/office/topics/own/new", "/office/topics/#",
	    "/office/topics/#/versions", "/office/topics/#/merge",
	    "/office/topics/#/split", "/office/rounds",
	    "/office/rounds/new", "/office/rounds/#", "/office/meetings",
	    "/office/meetings?month=2027-03",
	    "/office/meetings/new", "/office/meetings/#",
	    "/office/meetings/#/agenda", "/office/meetings/#/booklet",
	    "/office/meetings/#/record", "/office/meetings/#/resolutions",
	    "/office/meetings/#/minutes", "/office/minutes", "/office/year/2026",
	    "/office/resolutions", "/office/referrals",
	    "/office/meetings/#/invitations",
	    "/office/meetings/#/signin", "/office/meetings/#/plates",
	    "/office/invitations/#", "/office/duties",
	    "/office/duties/#", "/office/calendar", "/office/calendar/import",
	    "/office/people", "/office/people/new",
	    "/office/people/#", "/office/people/conveners/new",
	    "/office/people/liaisons/new", "/office/people/import",
	    "/office/units", "/office/units/import",
	    "/office/units/new", "/office/units/#", "/office/units/#/change",
	    "/office/units/#/undo", "/office/townships",
	    "/office/townships/new", "/office/townships/#",
	    "/office/townships/import", "/office/settings", "/office/settings/faces",
	    "/office/settings/facts", "/office/settings/kinds/new", "/office/settings/rules/topic-number",
	    "/office/settings/kinds/announcement",
	    "/office/settings/charter/rule"],
	["system", "/office/accounts", "/office/accounts/new",
	    "/office/accounts/#", "/office/accounts/#/password",
	    "/office/accounts/#/state"],
	["security", "/office/", "/office/accounts/#/roles"],
	["auditor", "/office/audit", "/account/sessions", "/account/password",
	    "/account/second-factor", "/account/help"],
];

/* The address with "#" replaced by the first object of its list. */
export async function found(page, portal, path) {
	if (!path.includes("#"))
		return path;
	const [list, rest] = path.split("/#");
	const lists = { "/office/topics": "/office/topics?state=any",
	    "/office/invitations": "/office/meetings/#/invitations" };

	const of = rest && list === "/office/topics" ? "/office/topics?state=accepted" :
	    lists[list] ?? list;

	await open(page, portal.at(await found(page, portal, of)));
	const link = page.locator(`main a[href^="${portal.base}` +
	    `${list.slice(1)}/"]:not([href$="/new"]):not([href$="/import"]):not([href$="/own"])`).first();

	return portal.path(new URL(await link.evaluate((each) => each.href))) +
	    rest;
}

export async function shown(page, portal, path) {
	const answer = await open(page, portal.at(path));
	const complaints = [same(answer.status(), 200, "status")];
	const at = (width, list) => list.map((each) => `${width}: ${each}`);

	complaints.push(await page.evaluate(loose_links));
	for (const width of [1280, 360, 320]) {
		await page.setViewportSize({ width, height: 900 });
		for (const wrong of [boxes, sideways, cut_off])
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

/* Fields that must have a unique label. */
async function labels_wrong(page) {
	const said = ["标题", "问题", "建议", "意见", "名称", "时间", "地点",
	    "正文"];
	const counts = await Promise.all(said.map((each) =>
	    page.getByLabel(each).count()));

	return said.map((each, i) => unless(counts[i] < 2,
	    `${counts[i]} fields by the label ${each}`));
}

/* Broken links within the page. */
function loose_links() {
	return [...document.querySelectorAll('main a[href^="#"]')].map((each) =>
	    decodeURIComponent(each.hash.slice(1))).filter((id) =>
		!document.getElementById(id))
	    .map((id) => `nothing has the id ${id}`);
}

/* A printed draft has its text, without buttons. */
async function on_paper(portal) {
	const page = await worker(portal, "editor-2");
	const seen = (selector) => page.evaluate((each) =>
	    [...document.querySelectorAll(each)].filter((one) =>
		one.checkVisibility()).length, selector);

	await open(page, portal.at("/press/notices/new"));
	await page.getByLabel("标题").fill("印出来看看");
	await page.getByLabel("正文").fill("先印一份给领导看。");
	await page.locator(".seen .prose > *").first().waitFor();
	await page.emulateMedia({ media: "print" });
	const complaints = [same(await seen("#title"), 1, "titles"),
	    same(await seen(".seen .prose p"), 1, "paragraphs"),
	    same(await seen("#body"), 0, "fields for the same words"),
	    same(await seen("button, [type=file], .button"), 0, "buttons")];

	await leave(page);
	return complaints;
}

/* A case file on paper numbers its pages. */
async function case_on_paper(portal) {
	const page = await worker(portal, "office");
	const folder = mkdtempSync(join(tmpdir(), "lianxi-case."));
	const topic = await found(page, portal, "/office/topics/#");

	await open(page, portal.at(topic.replace("topics", "chain")));
	const print = await printed(page, folder);
	const count = print.sizes.length;

	rmSync(folder, { recursive: true });
	await leave(page);
	return print.sizes.map((_, i) => unless(
	    print.text.includes(`第${i + 1}页，共${count}页`),
	    `page ${i + 1} of ${count} has no number`));
}

/*
 * Opening an invitation tells the office, without a button; who comes has a
 * plate, two on a sheet.
 */
async function invited(portal) {
	const page = await worker(portal, "office");
	const list = await found(page, portal, "/office/meetings/#/invitations");
	const own = list.replace("office", "liaison").replace("/invitations", "");
	const folder = mkdtempSync(join(tmpdir(), "lianxi-plates."));
	const opened = (login, act) => as(portal, login, async (its) => {
		const told = its.waitForResponse("**/seen");

		await open(its, portal.at(own));
		await told;
		return act(its);
	});
	const names_of = { "liaison-finance": "王到会",
	    "liaison-audit": "李到会", "liaison-health": "赵到会" };
	const button = await opened("liaison-legal", (its) =>
	    its.getByRole("button", { name: "看过了" }).isVisible());

	for (const login of ["liaison-finance", "liaison-audit",
	    "liaison-health"])
		await opened(login, async (its) => {
			await its.getByLabel("是否参加").selectOption("参加");
			await its.getByLabel("姓名").fill(names_of[login]);
			await its.getByLabel("职务").fill("副局长");
			await press(its, "提交回执");
		});
	await open(page, portal.at(list));
	const seen = await page.getByRole("listitem").filter({
	    hasText: "县法制办" }).innerText();

	await open(page, portal.at(list.replace("invitations", "plates")));
	const names = await page.locator(".plates b").allInnerTexts();
	const print = await printed(page, folder);

	rmSync(folder, { recursive: true });
	await leave(page);
	return [unless(!button, "the button is still there"),
	    unless(seen.includes("看过"), seen), unless(names.length > 2,
		`${names.length} plates`),
	    same(print.sizes.length, Math.ceil(names.length / 2), "sheets"),
	    names.filter((name) => !print.text.includes(name))
		.map((name) => `no plate of ${name}`)];
}

/* In elder mode on a telephone the message at the top is visible. */
async function in_sight(portal) {
	const page = await worker(portal, "liaison-audit", { hasTouch: true,
	    viewport: { width: 360, height: 740 } });
	const top = async (selector) => {
		const { y } = await page.locator(selector).boundingBox();

		return unless(y > -20 && y < 600, `${selector} at ${y} of 740`);
	};

	await open(page, portal.at("/liaison/topics/new"));
	await page.getByRole("link", { name: "长者模式" }).click();
	await page.getByLabel("标题").fill("手机上写的议题");
	await press(page, "提交");
	const complaints = [await top(".complaints")];

	await press(page, "保存草稿");
	complaints.push(await top(".did"));
	await leave(page);
	return complaints;
}

/* A unit is renamed with the keys alone; first it is shown, on a telephone. */
async function unit_changed(portal) {
	const page = await worker(portal, "office",
	    { viewport: { width: 360, height: 740 } });
	const into = async (name, keys) => {
		for (let i = 0; i < 80 && await page.evaluate(() =>
		    document.activeElement.name) !== name; i++)
			await page.keyboard.press("Tab");
		await page.keyboard.type(keys);
	};

	await open(page, portal.at("/office/units/audit/change"));
	await into("how", "改");
	await page.getByLabel("方式").selectOption({ label: "改名" });
	await page.locator("#others").waitFor({ state: "hidden" });
	await into("new_name", "大方县审计一局");
	await into("since", "2099年1月1日");
	await into("document", "县委办通知");
	await page.keyboard.press("Enter");
	await page.getByRole("heading", { name: "请核对，还没有变更" }).waitFor();
	const complaints = [same(await page.evaluate(() =>
	    document.activeElement.getAttribute("role")), "alert", "focus"),
	    same(await page.getByLabel("生效日期").inputValue(), "2099-01-01",
	    "the day"), await axe_wrong(page), await page.evaluate(sideways),
	    await page.evaluate(cut_off), page.wrong];

	await leave(page);
	return complaints;
}

async function menu(portal) {
	const page = await worker(portal, "office", { hasTouch: true });

	await open(page, portal.at("/office/"));
	await page.setViewportSize({ width: 360, height: 800 });
	await page.locator(".me summary").click();
	/* Targets under the open menu do not count. */
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
				    sample.at(at), { maxRetries: 2 })).text();

				return [wrong, await labels_wrong(page),
				    html_wrong(validator, html)];
			});
		await leave(page);
	}
	await check("desks: answers are in sight", () => in_sight(sample));
	await check("desks: a draft on paper", () => on_paper(sample));
	await check("desks: a case file on paper", () => case_on_paper(sample));
	await check("desks: invitations and plates", () => invited(sample));
	await check("desks: a unit is changed with the keys", () =>
	    unit_changed(sample));
	await check("desks: the account's menu", () => menu(sample));
}
