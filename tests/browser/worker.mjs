/*
 * worker: pages with a session at the portal "sample", for the accounts in the
 * file ACCOUNTS.
 */
import { readFileSync } from "node:fs";
import { leave, open, visitor } from "./chromium.mjs";

const cookies = new Map();

/* The password of a login, from accounts.txt. */
export function password(login) {
	const line = readFileSync(process.env.ACCOUNTS, "utf8").split("\n")
	    .map((each) => each.split("\t")).find(([name]) => name === login);

	if (!line)
		throw new Error(`no account ${login}`);
	return line[1];
}

/* Fills in the open sign-in form. */
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

/* Signs in once per login; later pages use its cookie. */
export async function worker(portal, login, options = {}) {
	const page = await visitor(options);

	if (!cookies.has(login))
		cookies.set(login, cookies_of(portal, login));
	await page.context().addCookies(await cookies.get(login));
	page.on("dialog", (dialog) => dialog.accept());
	return page;
}

/* Calls `act` with a page of the login; returns its result. */
export async function as(portal, login, act, options) {
	const page = await worker(portal, login, options);

	try {
		return await act(page);
	} finally {
		await leave(page);
	}
}

/* Forgets the login's session: the next page signs in again. */
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
