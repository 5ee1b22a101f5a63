/*
 * accounts: an account from its creation to its end, as done by administrators
 * and the account's owner; every page at telephone width and with axe.
 */
import { axe_wrong } from "./axe.mjs";
import { leave, open, visitor } from "./chromium.mjs";
import { sideways } from "./measure.mjs";
import { check, same, unless } from "./tap.mjs";
import { as, label, press, sign_in, worker } from "./worker.mjs";

const wide = { width: 1280, height: 900 };
const narrow = { width: 360, height: 800 };

/* Complaints about the current page. */
async function looked(page, what) {
	await page.setViewportSize(narrow);
	const over = await page.evaluate(sideways);

	await page.setViewportSize(wide);
	return [over, await axe_wrong(page), page.wrong]
	    .flat().map((each) => `${what}: ${each}`);
}

async function has(page, words) {
	const said = await page.locator("main").innerText();

	return unless(said.includes(words), `not on ${page.url()}: ${words}`);
}

async function refused(page, words) {
	return [await has(page, words), await looked(page, words),
	    same(await page.evaluate(() => document.activeElement.className),
		"complaints", "the focus")];
}

/* A system administrator creates it: its address and initial password. */
async function made(portal, login) {
	return as(portal, "system", async (page) => {
		await open(page, portal.at("/office/accounts"));
		const complaints = [await looked(page, "the list")];

		await page.getByRole("link", { name: "新建账号" }).click();
		await label(page, "账号").fill("office");
		await label(page, "姓名").fill("周明");
		await label(page, "初始密码").fill("Start-Here-77");
		await press(page, "建立账号");
		complaints.push(await refused(page, "已经有人用了"),
		    same(await label(page, "姓名").inputValue(), "周明", "kept"));
		await open(page, portal.at("/office/accounts/new"));
		complaints.push(await looked(page, "a new one"));
		const first = await label(page, "初始密码").inputValue();

		await label(page, "账号").fill(login);
		await label(page, "姓名").fill("周明");
		await label(page, "所属单位").selectOption({ index: 1 });
		await press(page, "建立账号");
		await page.waitForURL(/accounts\/\d+$/);
		complaints.push(await looked(page, "one"),
		    await has(page, "本人还没有换"));
		return { at: page.url(), first, complaints };
	});
}

/* The security administrator gives roles that may go together, not his own. */
async function entitled(portal, at) {
	return as(portal, "security", async (page) => {
		await open(page, `${at}/roles`);
		const complaints = [await looked(page, "roles")];

		await label(page, "联络员").check();
		await label(page, "审计员").check();
		await press(page, "保存");
		complaints.push(await refused(page, "要分开由不同的人担任"));
		await label(page, "审计员").uncheck();
		await press(page, "保存");
		await page.waitForURL(at);
		return [complaints, await has(page, "联络员")];
	});
}

/* The owner must first change the password. */
async function first_entered(portal, login, first) {
	const page = await visitor(), own = "Qing-Song-88";

	await open(page, portal.at("/liaison/topics"));
	await sign_in(page, login, first);
	const complaints = [await has(page, "请先换成只有您自己知道的"),
	    await looked(page, "the first password")];

	await open(page, portal.at("/liaison/"));
	complaints.push(unless(new URL(page.url()).pathname.endsWith("/account/password"),
	    page.url()));
	await label(page, "现在的密码").fill(first);
	await label(page, "新密码").fill("password");
	await label(page, "再输一次").fill("password");
	await press(page, "换成新密码");
	complaints.push(await refused(page, "至少写 10 个字"));
	await label(page, "现在的密码").fill(first);
	await label(page, "新密码").fill(own);
	await label(page, "再输一次").fill(own);
	await press(page, "换成新密码");
	await open(page, portal.at("/liaison/"));
	complaints.push(unless(page.url().endsWith("/liaison/"), page.url()));
	return { page, own, complaints };
}

/* Locked while in use: the next click leads to the sign-in page. */
async function locked_out(portal, at, login, { page, own }) {
	const complaints = [await as(portal, "security", async (admin) => {
		await open(admin, `${at}/state`);
		const shown = await looked(admin, "the state");

		await label(admin, "原因").fill("手机丢了，先锁上。");
		await press(admin, "锁定");
		return [shown, await has(admin, "已锁定")];
	})];

	await open(page, portal.at("/liaison/topics"));
	complaints.push(unless(page.url().includes("/account/signin"),
	    "still signed in"));
	await sign_in(page, login, own);
	complaints.push(await refused(page, "这个账号已被锁定"));
	return complaints;
}

async function ended(portal, at) {
	return as(portal, "system", async (page) => {
		await open(page, `${at}/state`);
		await label(page, "原因").fill("调离。");
		await press(page, "停用");
		return [await has(page, "已停用"), await looked(page, "ended")];
	});
}

async function sessions(portal) {
	const one = await worker(portal, "auditor");
	const other = await visitor();

	await open(other, portal.at("/account/signin"));
	await sign_in(other, "auditor");
	await open(one, portal.at("/account/sessions"));
	const complaints = [await looked(one, "sessions")];

	await press(one, "只留这一处");
	await open(other, portal.at("/account/sessions"));
	complaints.push(unless(other.url().includes("/account/signin"),
	    "the other is still signed in"), same(await one.getByRole("button",
	    { name: "下线" }).count(), 1, "sessions left"));
	await leave(other);
	await leave(one);
	return complaints;
}

export async function run({ sample }) {
	const login = `zhou-${Date.now()}`;
	let account, entered;

	await check("accounts: one is made", async () =>
	    (account = await made(sample, login)).complaints);
	await check("accounts: it is given a role", () =>
	    entitled(sample, account.at));
	await check("accounts: its first password is changed", async () =>
	    (entered = await first_entered(sample, login, account.first))
		.complaints);
	await check("accounts: it is locked while in use", () =>
	    locked_out(sample, account.at, login, entered));
	await check("accounts: it is ended", () => ended(sample, account.at));
	await check("accounts: sessions elsewhere end", () => sessions(sample));
	await leave(entered.page);
}
