/*
 * stopped: the database is stopped while a meeting is recorded, and started
 * again: the page says what happens, and nothing that was typed is lost.
 *
 * It stops the portal's own database, so it runs when all other parts are over.
 */
import { execFileSync } from "node:child_process";
import path from "node:path";
import { axe_wrong } from "./axe.mjs";
import { open } from "./chromium.mjs";
import { meeting_announced } from "./steps.mjs";
import { check, same, unless } from "./tap.mjs";
import { as, press } from "./worker.mjs";

let at = null;		/* the page of the meeting */

/* Stops or starts a part of the instance that has the file of accounts. */
function instance(portal, ...words) {
	execFileSync("bash", ["conf/instance", ...words], { stdio: "ignore",
	    env: { ...process.env, PORT: portal.url.port, BASE: portal.base,
		VAR: path.dirname(path.resolve(process.env.ACCOUNTS)) } });
}

/* Calls `act` while the database is away. */
async function without_database(portal, act) {
	instance(portal, "stop", "database");
	try {
		return await act();
	} finally {
		instance(portal, "start", "database");
	}
}

function said(page) { return page.locator("textarea[name=said]").first(); }

async function told(page, words) {
	await page.waitForFunction((wanted) =>
	    document.querySelector("textarea[name=said]").closest("form")
		.querySelector(".saving").textContent.includes(wanted),
	    words, { timeout: 40000 });
}

async function stored(page) {
	await open(page, `${at}/record`);
	return said(page).inputValue();
}

async function made(portal) {
	return as(portal, "office", async (page) => {
		at = await meeting_announced(page, portal, "断电的例会");
		await open(page, `${at}/agenda`);
		await page.getByLabel("其他事项", { exact: true })
		    .fill("通报核查情况");
		await press(page, "加入议程");
		return [same(await stored(page), "", "before")];
	});
}

async function typed_on(portal) {
	return as(portal, "office", async (page) => {
		const words = "停库以前写的。停库以后写的。";

		await open(page, `${at}/record`);
		await said(page).fill("停库以前写的。");
		await told(page, "已保存");
		const wrong = await without_database(portal, async () => {
			await said(page).fill(words);
			await told(page, "现在连不上，没有保存");
			return [same(await said(page).inputValue(), words,
			    "what stands there"), await axe_wrong(page)];
		});

		await told(page, "已保存");
		return [...wrong, same(await stored(page), words, "stored")];
	});
}

/* Sends the form meanwhile: the answer has the words, and sends them again. */
async function sent_again(portal, options) {
	return as(portal, "office", async (page) => {
		const words = `按了按钮才知道${options.javaScriptEnabled}`;

		await open(page, `${at}/record`);
		const wrong = await without_database(portal, async () => {
			await said(page).fill(words);
			await said(page).locator("xpath=ancestor::form")
			    .getByRole("button", { name: "先存着" }).click();
			await page.locator("h1", { hasText: "没有存进去" })
			    .waitFor();
			return [same(await page.locator("h1").innerText(),
			    "没有存进去，您写的还在", "heading"),
			    unless((await page.locator("main").innerText())
				.includes("系统正在维护"), "not why"),
			    same(await said(page).inputValue(), words,
				"what stands there"),
			    /* The browser of axe needs script. */
			    options.javaScriptEnabled && await axe_wrong(page)];
		});

		await press(page, "再发一次");
		return [...wrong, same(await stored(page), words, "stored")];
	}, options);
}

export async function run({ sample }) {
	await check("stopped: an agenda is recorded", () => made(sample));
	await check("stopped: while the database is away the page says so, and " +
	    "saves by itself afterwards", () => typed_on(sample));
	for (const on of [true, false])
		await check("stopped: a form sent meanwhile is there again, " +
		    `${on ? "with" : "without"} script`,
		    () => sent_again(sample, { javaScriptEnabled: on }));
}
