/*
 * record: two secretaries record a meeting while it goes on: what they type is
 * saved, also after the connection was lost, and neither overwrites the other.
 */
import { axe_wrong } from "./axe.mjs";
import { open } from "./chromium.mjs";
import { sideways } from "./measure.mjs";
import { meeting_announced } from "./steps.mjs";
import { check, same, unless } from "./tap.mjs";
import { as, label, press } from "./worker.mjs";

let at = null;		/* the page of the meeting */

async function agenda_made(portal) {
	return as(portal, "office", async (page) => {
		at = await meeting_announced(page, portal, "要记录的例会");
		for (const title of ["通报核查情况", "研究明年安排"]) {
			await open(page, `${at}/agenda`);
			await label(page, "其他事项").fill(title);
			await press(page, "加入议程");
		}
		await open(page, `${at}/record`);
		return [same(await said(page).count(), 3, "items"),
		    await axe_wrong(page)];
	});
}

function said(page) { return page.locator("textarea[name=said]"); }

async function told(page, item, words) {
	await page.waitForFunction(([n, wanted]) =>
	    document.querySelectorAll("form[action*=outcome] .saving")[n]
		.textContent.includes(wanted),
	    [item, words]);
}

async function saved_as_typed(portal) {
	return as(portal, "office", async (page) => {
		await open(page, `${at}/record`);
		await said(page).nth(1).fill("民政局：核查了 1200 户。");
		await told(page, 1, "已保存");
		await said(page).nth(2).fill("写到一半就离开");
		await page.goto(at);
		await open(page, `${at}/record`);
		return [same(await said(page).nth(1).inputValue(),
		    "民政局：核查了 1200 户。", "what was typed"),
		    same(await said(page).nth(2).inputValue(), "写到一半就离开",
			"what was typed on leaving")];
	});
}

async function connection_lost(portal) {
	return as(portal, "office", async (page) => {
		await open(page, `${at}/record`);
		await page.context().setOffline(true);
		await said(page).nth(2).fill("断线的时候写的");
		await told(page, 2, "现在连不上");
		const kept = await said(page).nth(2).inputValue();

		await page.context().setOffline(false);
		await told(page, 2, "已保存");
		await open(page, `${at}/record`);
		return [same(kept, "断线的时候写的", "what stands there"),
		    same(await said(page).nth(2).inputValue(), "断线的时候写的",
			"what is stored")];
	});
}

async function two_at_once(portal) {
	return as(portal, "office", async (first) =>
	    as(portal, "office", async (second) => {
		await open(first, `${at}/record`);
		await open(second, `${at}/record`);
		await said(second).nth(1).fill("第二位记的");
		await told(second, 1, "已保存");
		await said(first).nth(2).fill("另一项不受影响");
		await told(first, 2, "已保存");
		await said(first).nth(1).fill("第一位记的");
		await told(first, 1, "刚才被别人改过");
		const form = first.locator("form[action*=outcome]").nth(1);
		const wrong = [unless((await form.innerText())
		    .includes("第二位记的"), "the other's text is not shown"),
		    same(await said(first).nth(1).inputValue(), "第一位记的",
			"the own text"), await axe_wrong(first)];

		await said(first).nth(1).fill("第二位记的，第一位记的");
		await form.locator("select").selectOption({ label: "已研究" });
		await form.getByRole("button", { name: "记录结果" }).click();
		await first.waitForLoadState("load");
		return [...wrong, same(await said(first).nth(1).inputValue(),
		    "第二位记的，第一位记的", "both"),
		    unless(first.url().endsWith("/record") ||
			first.url().includes("/record#"), first.url())];
	    }));
}

/* The row of attendance, and what the form says of saving. */
function attends(page, row) { return page.locator(".attends li").nth(row); }

async function chosen(page, row, label, wanted) {
	await attends(page, row).locator("select").selectOption({ label });
	await page.waitForFunction((words) => document
	    .getElementById("saved-attendance").textContent.includes(words),
	    wanted);
}

async function attendance_as_chosen(portal) {
	return as(portal, "office", async (first) =>
	    as(portal, "office", async (second) => {
		const wrong = [];
		const recorded = async (page, row, how) => wrong.push(unless(
		    (await attends(page, row).innerText())
			.includes(`已记：${how}`), `row ${row} is not ${how}`));

		await open(first, `${at}/record`);
		await open(second, `${at}/record`);
		await chosen(first, 0, "出席", "已保存");
		await recorded(first, 0, "出席");
		await chosen(first, 0, "缺席", "已保存");
		await chosen(second, 1, "请假", "已保存");
		await recorded(second, 0, "缺席");
		await chosen(first, 1, "列席", "别人刚刚也记了");
		await recorded(first, 1, "请假");
		wrong.push(await axe_wrong(first));
		await press(first, "保存到会情况");
		await recorded(first, 1, "列席");
		await first.context().setOffline(true);
		await chosen(first, 2, "请假", "现在连不上");
		await first.context().setOffline(false);
		await first.waitForFunction(() => document
		    .getElementById("saved-attendance").textContent
		    .includes("已保存"));
		await open(first, `${at}/record`);
		await recorded(first, 2, "请假");
		return wrong;
	    }));
}

async function scriptless(portal) {
	return as(portal, "office", async (page) => {
		await open(page, `${at}/record`);
		await said(page).nth(1).fill("没有脚本也能存");
		await page.locator("form[action*=outcome]").nth(1)
		    .getByRole("button", { name: "先存着" }).click();
		await page.waitForLoadState("load");
		await open(page, `${at}/record`);
		const kept = await said(page).nth(1).inputValue();

		await page.locator("select[name=attends]").first()
		    .selectOption({ label: "列席" });
		await press(page, "保存到会情况");
		return [same(kept, "没有脚本也能存", "the text"),
		    unless((await page.locator("#attendance").innerText())
			.includes("已记：列席"), "attendance")];
	}, { javaScriptEnabled: false });
}

async function narrow(portal) {
	return as(portal, "office", async (page) => {
		await open(page, `${at}/record`);
		return [...await page.evaluate(sideways), await axe_wrong(page)];
	}, { viewport: { width: 360, height: 740 } });
}

export async function run({ sample }) {
	for (const [what, act] of [
		["an agenda is recorded on one page", agenda_made],
		["an item is saved as it is typed, and on leaving", saved_as_typed],
		["after the connection was lost it is saved by itself",
		    connection_lost],
		["two secretaries do not overwrite one another", two_at_once],
		["attendance is saved as it is chosen, by two",
		    attendance_as_chosen],
		["without script there are buttons", scriptless],
		["a phone shows all of it", narrow],
	])
		await check(what, () => act(sample));
}
