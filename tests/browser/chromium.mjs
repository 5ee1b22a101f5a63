/*
 * chromium: one browser for all parts, and pages that record errors.
 */
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const flags = [ "--headless", "--no-sandbox", "--disable-gpu",
    "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
    "--font-render-hinting=none",
    /* No page lives long enough for optimized code to pay: a fifth of the
     * processor time of axe went into making it. */
    "--js-flags=--no-opt --no-maglev --always-sparkplug" ];

/* The shell has the same engine, and uses two thirds of the processor time. */
const places = [ process.env.CHROMIUM, "/usr/bin/chromium-headless-shell",
    "/usr/bin/chromium" ];

let browser = null;

export async function browser_start() {
	browser = await chromium.launch({ args: flags,
	    executablePath: places.find((each) => each && existsSync(each)) });
}

export async function browser_end() {
	await browser?.close();
}

/*
 * A page of a new visitor.  page.wrong lists errors of the console, the content
 * security policy and the network; page.asked lists the requests.
 */
export async function visitor(options = {}) {
	const context = await browser.newContext({ locale: "zh-CN",
	    timezoneId: "Asia/Shanghai", viewport: { width: 1280, height: 900 },
	    ...options });
	const page = await context.newPage();

	page.setDefaultTimeout(20000);
	page.wrong = [];
	page.asked = [];
	await page.addInitScript(() => {
		document.addEventListener("securitypolicyviolation", (event) =>
		    console.error(`policy: ${event.violatedDirective} ` +
			`${event.blockedURI}`));
	});
	watch(page);
	return page;
}

function watch(page) {
	page.on("console", (message) => {
		const own = message.location().url === page.url() ||
		    message.location().url === page.opening;

		/* The status of an error page is not an error. */
		if (own && /status of [45]\d\d/.test(message.text()))
			return;
		if (["error", "warning"].includes(message.type()))
			page.wrong.push(`console: ${message.text()}`);
	});
	page.on("pageerror", (error) => page.wrong.push(`script: ${error}`));
	page.on("request", (request) => page.asked.push(request.url()));
	page.on("requestfailed", (request) => {
		/* The page was left before the answer. */
		if (request.failure()?.errorText !== "net::ERR_ABORTED")
			page.wrong.push(`failed: ${request.url()} ` +
			    request.failure()?.errorText);
	});
	page.on("response", (answer) => {
		if (answer.status() >= 400 &&
		    !answer.request().isNavigationRequest())
			page.wrong.push(`${answer.status()}: ${answer.url()}`);
	});
}

/* Opens an address, and clears the records. */
export async function open(page, url) {
	page.wrong.length = 0;
	page.asked.length = 0;
	page.opening = url;
	return page.goto(url, { waitUntil: "load" });
}

export async function leave(page) {
	await page.context().close();
}

/* Calls `act` for each item, several at a time, each with its own page. */
export async function each(list, options, act, together = 2) {
	const waiting = [...list];

	async function worker() {
		const page = await visitor(options);

		while (waiting.length > 0)
			await act(page, waiting.shift());
		await leave(page);
	}
	await Promise.all(Array.from({ length: together }, worker));
}
