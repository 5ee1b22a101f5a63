/*
 * portal: a running portal for the tests: its address, its answers, and the
 * pages that can be reached from its home page.
 *
 * Two portals run: "sample" is the conference that comes with the portal, with
 * empty lists; "county" is a fictitious one with all kinds of data, below a
 * prefix, with the head and foot of a county's site.
 */
import http from "node:http";

const pages_max = 400;

/* Makes a request: status, headers, bytes, text.  Follows no redirects. */
export function ask(url, options = {}) {
	return new Promise((done, failed) => {
		const request = http.request(url, { agent: false, ...options },
		    (answer) => {
			const parts = [];

			answer.on("data", (part) => parts.push(part));
			answer.on("error", failed);
			answer.on("end", () => {
				const bytes = Buffer.concat(parts);

				done({ url, status: answer.statusCode,
				    type: answer.headers["content-type"] ?? "",
				    headers: answer.headers, bytes,
				    text: bytes.toString("utf8") });
			});
		});
		request.on("error", failed);
		request.end();
	});
}

function unescaped(text) {
	return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">")
	    .replaceAll("&quot;", '"').replaceAll("&#39;", "'")
	    .replaceAll("&amp;", "&");
}

/* The values of these attributes in a page of ours. */
export function values(html, names) {
	const pattern = new RegExp(`\\s(?:${names})="([^"]*)"`, "g");

	return [...html.matchAll(pattern)].map((found) => unescaped(found[1]));
}

export class Portal {
	constructor(name, address) {
		this.name = name;
		this.url = new URL(address);	/* ends in the base path */
		this.answers = null;
	}

	get base() { return this.url.pathname; }

	at(path) { return new URL(path.replace(/^\//, ""), this.url).href; }

	/* The path of our address after the base; null: not ours. */
	path(url) {
		if (url.origin !== this.url.origin ||
		    !url.pathname.startsWith(this.base))
			return null;
		return url.pathname.slice(this.base.length - 1) + url.search;
	}

	ask(path, options) { return ask(this.at(path), options); }

	/*
	 * Every address of this portal that can be reached by links from "/":
	 * a Map from path to its answer and the page with the link.
	 */
	async crawl() {
		if (this.answers)
			return this.answers;
		const answers = new Map();
		const waiting = [["/", "the start"]];
		const known = new Set(["/"]);

		while (waiting.length > 0 && answers.size < pages_max) {
			const [path, from] = waiting.shift();
			const answer = await this.ask(path);

			answers.set(path, answer);
			answer.path = path;
			answer.from = from;
			answer.links = [];
			if (!answer.type.startsWith("text/html"))
				continue;
			for (const link of values(answer.text, "href|src")) {
				const url = new URL(link, this.at(path));
				const to = this.path(url);

				answer.links.push({ link, url, to });
				if (to !== null && !known.has(to)) {
					known.add(to);
					waiting.push([to, path]);
				}
			}
		}
		this.answers = answers;
		return answers;
	}

	/* The entries of all parts of the sitemap. */
	async places() {
		const found = /<loc>([^<]*)<\/loc>(?:<lastmod>([^<]*))?/g;
		const told = async (path) =>
		    [...(await this.ask(path)).text.matchAll(found)].map(
			([, url, lastmod]) => ({ url, lastmod,
			    path: this.path(new URL(url)) }));
		const parts = await told("/sitemap.xml");

		return (await Promise.all(parts.map((part) =>
		    told(part.path)))).flat();
	}

	/* The HTML pages among them; a list is one page whatever its filter. */
	async pages() {
		return [...(await this.crawl()).values()].filter((answer) =>
		    answer.type.startsWith("text/html") &&
		    !answer.path.includes("?"));
	}
}

/* Repeats a request until the answer is accepted or time is up; returns it. */
export async function poll(act, enough, limit_ms = 15000) {
	const until = Date.now() + limit_ms;

	for (;;) {
		const found = await act();

		if (enough(found) || Date.now() > until)
			return found;
		await new Promise((done) => setTimeout(done, 150));
	}
}
