/*
 * factor: the second factor as its owner sees it: the QR code is read from the
 * screen, codes are those of oathtool; every page at telephone width and with
 * axe.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { tmpdir } from "node:os";
import { axe_wrong } from "./axe.mjs";
import { leave, open, visitor } from "./chromium.mjs";
import { sideways } from "./measure.mjs";
import { check, same, unless } from "./tap.mjs";
import { as, label, press, sign_in } from "./worker.mjs";

const wide = { width: 1280, height: 900 };
const narrow = [ 360, 320 ].map((width) => ({ width, height: 800 }));
const own = "Qing-Song-88";

async function looked(page, what) {
	const over = [];

	for (const size of narrow) {
		await page.setViewportSize(size);
		over.push(await page.evaluate(sideways));
	}
	await page.setViewportSize(wide);
	return [over, await axe_wrong(page), page.wrong]
	    .flat(2).map((each) => `${what}: ${each}`);
}

async function has(page, words) {
	const said = await page.locator("main").innerText();

	return unless(said.includes(words), `not on ${page.url()}: ${words}`);
}

/* What a telephone reads from the screen. */
async function scanned(page) {
	const folder = mkdtempSync(join(tmpdir(), "factor-"));
	const picture = join(folder, "qr.png");

	try {
		await page.locator("svg[role=img]").screenshot({ path: picture });
		return new URL(execFileSync("zbarimg", ["-q", "--nodbus",
		    "--raw", picture],
		    { encoding: "utf8" }).trim());
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/*
 * The code of the app, so many steps from now; it stays so for some seconds.
 */
async function code(secret, steps = 0) {
	const seconds = () => Math.floor(Date.now() / 1000);

	while (seconds() % 30 > 23)
		await new Promise((done) => setTimeout(done, 500));
	const at = seconds() + 30 * steps;

	return execFileSync("oathtool", ["--totp", "-b", secret, "-N", `@${at}`],
	    { encoding: "utf8" }).trim();
}

/* A new account whose password is `own`; the page is signed in. */
async function member(portal, login) {
	const page = await visitor();
	const first = await as(portal, "system", async (admin) => {
		await open(admin, portal.at("/office/accounts/new"));
		const shown = await label(admin, "初始密码").inputValue();

		await label(admin, "账号").fill(login);
		await label(admin, "姓名").fill("郑敏");
		await press(admin, "建立账号");
		return shown;
	});

	await open(page, portal.at("/account/signin"));
	await sign_in(page, login, first);
	await label(page, "现在的密码").fill(first);
	await label(page, "新密码").fill(own);
	await label(page, "再输一次").fill(own);
	await press(page, "换成新密码");
	return page;
}

async function set_up(portal, page, mine) {
	await open(page, portal.at("/account/second-factor"));
	const complaints = [await looked(page, "before")];

	await press(page, "开始设置");
	complaints.push(await looked(page, "the offer"));
	const address = await scanned(page);

	mine.secret = address.searchParams.get("secret");
	mine.recovery = await page.locator("ol code").allInnerTexts();
	complaints.push(same(address.protocol, "otpauth:", "the QR code"),
	    unless(decodeURIComponent(address.pathname).endsWith(
		`:${mine.login}`), address.pathname),
	    same((await page.locator(".offer code").first().innerText())
		.replaceAll(" ", ""), mine.secret, "the secret in letters"),
	    same(mine.recovery.length, 10, "recovery codes"));
	await page.emulateMedia({ media: "print" });
	complaints.push(same(await page.locator("svg[role=img]").isVisible(),
	    false, "the QR code on paper"), same(await page.locator("ol code")
	    .first().isVisible(), true, "recovery codes on paper"));
	await page.emulateMedia({ media: "screen" });
	await label(page, "验证码").fill("000000");
	await press(page, "启用");
	complaints.push(await has(page, "验证码不对"),
	    await looked(page, "a wrong code"),
	    same(await page.evaluate(() => document.activeElement.className),
		"complaints", "the focus"));
	await label(page, "验证码").fill(await code(mine.secret, -1));
	await press(page, "启用");
	complaints.push(await has(page, "两步验证已经启用"),
	    await looked(page, "set up"));
	return complaints;
}

/* By keyboard; the device is remembered until its owner ends that. */
async function entered(portal, page, mine) {
	await page.context().clearCookies();
	await open(page, portal.at("/account/signin"));
	await sign_in(page, mine.login, own);
	const complaints = [await has(page, "密码对了"),
	    await looked(page, "a code is asked")];

	await open(page, portal.at("/account/sessions"));
	complaints.push(unless(new URL(page.url()).pathname.endsWith("/account/second-factor"),
	    page.url()));
	await label(page, "这台设备以后不再问").focus();
	await page.keyboard.press("Space");
	await label(page, "验证码").focus();
	await page.keyboard.type(await code(mine.secret));
	await page.keyboard.press("Enter");
	await page.waitForURL(/account\/sessions/);
	complaints.push(await has(page, "记住的设备"),
	    await looked(page, "a device"));
	await press(page, "退出");
	await open(page, portal.at("/account/signin"));
	await sign_in(page, mine.login, own);
	complaints.push(await has(page, "记住的设备"));
	await press(page, "不再记住");
	complaints.push(await has(page, "这台设备不再记住"));
	return complaints;
}

/* The telephone is lost: a recovery code, once. */
async function recovered(portal, page, mine) {
	await press(page, "退出");
	await open(page, portal.at("/account/signin"));
	await sign_in(page, mine.login, own);
	await page.getByText("手机不在身边，用恢复码").focus();
	await page.keyboard.press("Enter");
	const complaints = [await looked(page, "recovery codes")];

	await label(page, "恢复码").fill(mine.recovery[0].toUpperCase());
	await press(page, "登录");
	complaints.push(unless(page.url().endsWith("/account/sessions"),
	    page.url()));
	await open(page, portal.at("/account/second-factor"));
	complaints.push(await has(page, "9 个"));
	await label(page, "验证码或恢复码").fill(mine.recovery[0]);
	await press(page, "停用");
	complaints.push(await has(page, "恢复码不对，或者已经用过"));
	await label(page, "验证码或恢复码").fill(mine.recovery[1]);
	await press(page, "停用");
	complaints.push(await has(page, "两步验证已经停用"));
	return complaints;
}

export async function run({ sample }) {
	const mine = { login: `zheng-${Date.now()}` };
	const page = await member(sample, mine.login);

	await check("factor: a telephone is set up", () =>
	    set_up(sample, page, mine));
	await check("factor: a code by keyboard, and a device", () =>
	    entered(sample, page, mine));
	await check("factor: a recovery code, and the end of it", () =>
	    recovered(sample, page, mine));
	await leave(page);
}
