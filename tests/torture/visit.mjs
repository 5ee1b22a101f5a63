// One visitor: makes requests with keep-alive, signs in, submits forms.
import http from "node:http";
import { createHash, randomBytes } from "node:crypto";

export const sha256 = (bytes) =>
	createHash("sha256").update(bytes).digest("hex");

// Returns {status, headers, body}; status 0 and why without a complete answer.
export function ask(port, agent, method, path, headers = {}, body = null) {
	return new Promise((resolve) => {
		const began = Date.now();
		const end = (answer) =>
			resolve({ ms: Date.now() - began, headers: {},
			    body: Buffer.alloc(0), ...answer });
		const request = http.request({ host: "127.0.0.1", port, agent,
		    method, path, timeout: 40000, headers: body === null ?
		    headers : { ...headers, "Content-Length": body.length } },
		    (answer) => {
			const parts = [];
			answer.on("data", (part) => parts.push(part));
			answer.on("error", (e) => end({ status: 0, why: e.code }));
			answer.on("end", () => end(answer.complete ?
			    { status: answer.statusCode, headers: answer.headers,
			      body: Buffer.concat(parts) } :
			    { status: 0, why: "CUT" }));
		});
		request.on("timeout", () => request.destroy(
		    Object.assign(new Error("slow"), { code: "SLOW" })));
		request.on("error", (e) => end({ status: 0, why: e.code }));
		request.end(body);
	});
}

const hidden = (page, name) =>
	page.toString().match(new RegExp(`name="${name}" value="([^"]*)"`))?.[1];

function multipart(fields, files) {
	const edge = randomBytes(12).toString("hex"), parts = [];
	const head = (words) => parts.push(Buffer.from(
	    `--${edge}\r\nContent-Disposition: form-data; ${words}\r\n`));
	for (const [name, value] of Object.entries(fields)) {
		head(`name="${name}"`);
		parts.push(Buffer.from(`\r\n${value}\r\n`));
	}
	for (const file of files) {
		head(`name="files"; filename="${file.name}"`);
		parts.push(Buffer.from("Content-Type: text/plain\r\n\r\n"),
		    file.bytes, Buffer.from("\r\n"));
	}
	parts.push(Buffer.from(`--${edge}--\r\n`));
	return { type: `multipart/form-data; boundary=${edge}`,
	    body: Buffer.concat(parts) };
}

export class Visitor {
	constructor(port, login, password) {
		Object.assign(this, { port, login, password, cookie: "", token: "" });
		this.agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
	}

	ask(method, path, headers = {}, body = null) {
		return ask(this.port, this.agent, method, path,
		    { ...(this.cookie && { Cookie: this.cookie }), ...headers },
		    body);
	}

	take(answer) {
		for (const line of answer.headers["set-cookie"] ?? [])
			this.cookie = line.split(";")[0];
	}

	// Returns a session's cookie, or null.
	async signIn() {
		this.cookie = "";
		const page = await this.ask("GET", "/account/signin");
		if (page.status !== 200)
			return [null, page];
		this.take(page);
		const said = await this.ask("POST", "/account/signin", { "Content-Type":
		    "application/x-www-form-urlencoded" }, Buffer.from(
		    new URLSearchParams({ token: hidden(page.body, "token"),
		    login: this.login, password: this.password }).toString()));
		if (said.status !== 303) {
			this.cookie = "";
			return [null, said];
		}
		this.take(said);
		return [this.cookie, said];
	}

	// A page, after signing in if needed; null: unavailable.
	async page(path) {
		for (let tries = 0; tries < 2; tries++) {
			if (!this.cookie && !(await this.signIn())[0])
				return null;
			const page = await this.ask("GET", path);
			if (page.status === 303) {
				this.cookie = "";
				continue;
			}
			return page.status === 200 ? page.body.toString() : null;
		}
		return null;
	}

	// The hidden fields of a form; null: unavailable.
	async form(path, names) {
		const page = await this.page(path);
		if (page === null)
			return null;
		const found = Object.fromEntries(names.map((name) =>
		    [name, hidden(page, name)]));
		this.token = found.token ?? this.token;
		return found;
	}

	// The number in the first link of a page to below/NUMBER.
	async first(path, below) {
		const id = (await this.page(path))?.match(
		    new RegExp(`href="${below}(\\d+)"`))?.[1];

		return id === undefined ? [] : [Number(id)];
	}

	send(path, fields, files = []) {
		const form = multipart({ token: this.token, ...fields }, files);
		return this.ask("POST", path, { "Content-Type": form.type },
		    form.body);
	}

	// Like send(), but urlencoded and without files.
	post(path, fields) {
		return this.ask("POST", path, { "Content-Type":
		    "application/x-www-form-urlencoded" }, Buffer.from(
		    new URLSearchParams({ token: this.token,
		    ...fields }).toString()));
	}
}
