/*
 * worker: pages of who is signed in, at the portal "sample", by the accounts
 * of its instance (ACCOUNTS names the file).
 */
import { readFileSync } from "node:fs";
import { leave, open, visitor } from "./chromium.mjs";

const cookies = new Map();

/* The password of a login, from the file that make run writes. */
export function password(login) {
	const line = readFileSync(process.env.ACCOUNTS, "utf8").split("\n")
	    .map((each) => each.split("\t")).find(([name]) => name === login);

	if (!line)
		throw new Error(`no account ${login}`);
	return line[1];
}

/* Fills the form for signing in, where that is open. */
export async function sign_in(page, login, secret = password(login)) {
	await page.getByLabel("账号", { exact: true }).fill(login);
	await page.getByLabel("密码", { exact: true }).fill(secret);
	await page.getByRole("button", { name: "登录", exact: true }).click();
	await page.waitForLoadState("load");
}

async function cookies_of(portal, login) {
	const page = await visitor();

	await open(page, portal.at("/account/signin"));
	await sign_in(page, login);
	const found = await page.context().cookies();

	await leave(page);
	return found;
}

/* Signed in by the form once; later pages of the login bring its cookie. */
export async function worker(portal, login, options = {}) {
	const page = await visitor(options);

	if (!cookies.has(login))
		cookies.set(login, cookies_of(portal, login));
	await page.context().addCookies(await cookies.get(login));
	page.on("dialog", (dialog) => dialog.accept());
	return page;
}

/* A page of the login for as long as `act` takes; what act returns. */
export async function as(portal, login, act, options) {
	const page = await worker(portal, login, options);

	try {
		return await act(page);
	} finally {
		await leave(page);
	}
}

/* The session of the login is over: the next page signs in anew. */
export function forgotten(login) {
	cookies.delete(login);
}

export async function press(page, name) {
	await page.getByRole("button", { name, exact: true }).click();
	await page.waitForLoadState("load");
}

export function label(page, words) {
	return page.getByLabel(words, { exact: true });
}
