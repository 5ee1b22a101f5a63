/*
 * load: simulates several users at once, until told to pause.  Each write goes
 * into the journal before it is sent, and its result before the next one;
 * checks.mjs compares the database with the journal.
 *
 * A user without an answer submits again with the same form key, as a second
 * click does, and sometimes gives up.
 */
import http from "node:http";
import { appendFileSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { ask, sha256, Visitor } from "./visit.mjs";

const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

const known = ["/", "/about", "/units", "/duties", "/aid", "/policies",
	"/notices", "/meetings", "/resolutions", "/notices.atom",
	"/sitemap.xml", "/meetings.ics"];

export class Journal {
	constructor(path) {
		Object.assign(this, { path, deeds: [], odd: [] });
	}

	// end() completes the row later.
	begin(what, words) {
		const deed = { n: this.deeds.length, what, acked: false, ...words };

		this.deeds.push(deed);
		appendFileSync(this.path, `${JSON.stringify(deed)}\n`);
		return deed;
	}

	end(deed, words) {
		Object.assign(deed, words);
		appendFileSync(this.path, `${JSON.stringify(deed)}\n`);
	}

	of(what) {
		return this.deeds.filter((deed) => deed.what === what);
	}
}

// A new file, mostly small, sometimes of several blocks of 256 KiB.
function file(random) {
	const bytes = random() < 0.25 ? 270000 + random() * 300000 :
	    100 + random() * 20000;
	const text = randomBytes(Math.ceil(bytes / 2)).toString("hex");

	return { name: `${randomBytes(4).toString("hex")}.txt`,
	    bytes: Buffer.from(text.replaceAll(/[0-9]/g, "k")) };
}

export class Load {
	// clock: seconds that the database's clock is ahead.
	constructor(port, journal, random, people, choice, clock) {
		Object.assign(this, { port, journal, random, choice, clock,
		    going: false,
		    topics: [], papers: [], published: [], drafts: [],
		    running: 0, round: 0 });
		const visitor = ({ login, password }) =>
			new Visitor(port, login, password);
		const of = (role) => people.filter((p) => p.role === role);

		this.liaisons = of("liaison").slice(0, 3).map(visitor);
		this.editors = of("editor").slice(0, 2).map(visitor);
		this.reviewer = visitor(of("reviewer")[0]);
		this.office = visitor(of("office")[0]);
		this.comer = visitor(of("liaison")[3]);
		// Two liaisons of choice.unit, whose tasks they are.  Each deed has
		// a visitor of its own, so that token and session belong together:
		// a form with the token of an earlier session is saved and answered
		// with 303 to its own page.
		this.signer = visitor(of("liaison")[0]);
		this.doer = visitor(of("liaison")[0]);
		this.checker = visitor(of("office")[0]);
		this.convener = visitor(of("convener")[0]);
		this.readings();
	}

	readings() {
		this.read = { whole: 0, stale: 0, refused: 0, wrong: [], slowest: 0 };
	}

	start() {
		this.going = true;
		for (const who of this.liaisons)
			this.keep(() => this.topic(who), 60);
		for (const who of this.editors)
			this.keep(() => this.paper(who), 120);
		this.keep(() => this.publish(), 60);
		this.keep(() => this.accept(), 80);
		this.keep(() => this.issue(), 100);
		this.keep(() => this.work(this.signer, "sign", "open"), 80);
		this.keep(() => this.work(this.doer, "done", "signed"), 80);
		this.keep(() => this.close(), 80);
		this.keep(() => this.signIn(), 250);
		this.keep(() => this.view(), 80);
		for (let n = 0; n < 2; n++) {
			const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });

			this.keep(() => this.look(agent), 15);
		}
	}

	// Repeats a deed until the pause, with a wait between.
	async keep(deed, breath) {
		this.running++;
		try {
			while (this.going) {
				await deed();
				await sleep(breath);
			}
		} finally {
			this.running--;
		}
	}

	// Resolves when all users have finished their deeds.
	async pause() {
		this.going = false;
		while (this.running > 0)
			await sleep(20);
	}

	odd(what, answer) {
		this.journal.odd.push(`${what}: ${answer.status} ${
		    answer.why ?? ""}${answer.headers.location ?? ""}`);
	}

	/*
	 * Sends until acknowledged, at most five times.  Returns the number
	 * after `below` in the Location, or 0.  After 503 or no answer it is
	 * unknown whether the write was done; after a redirect to sign in it
	 * was not.
	 */
	async send(deed, who, below, send) {
		for (let tries = 0; tries < 5 && this.going; tries++) {
			const answer = await send();
			const id = answer.status === 303 ? Number(answer.headers.location
			    .split(below)[1]) : 0;

			if (id > 0) {
				this.journal.end(deed, { acked: true, id, tries });
				return id;
			}
			if (answer.status === 303 || answer.status === 403) {
				who.cookie = "";
				if (!await who.form(deed.at, ["token"]))
					await sleep(200);
				continue;
			}
			if (answer.status === 503)
				this.refusals.push(Date.now());
			if (answer.status !== 0 && answer.status !== 503) {
				if (answer.status !== 409 || tries === 0)
					this.odd(deed.what, answer);
				break;
			}
			if (this.random() < 0.2)
				break;
			await sleep(150);
		}
		this.journal.end(deed, { gaveUp: true });
		return 0;
	}

	// Makes sure that the user has a session and a form token.
	async ready(who, path) {
		return who.token && who.cookie || await who.form(path, ["token"]) ||
		    (await sleep(200), false);
	}

	begin(what, at, files) {
		const once = randomBytes(16).toString("hex");

		return this.journal.begin(what, { at, once, round: this.round,
		    title: `torture ${this.round} ${once.slice(0, 8)
		    .replaceAll(/[0-9]/g, "k")} ${this.journal.deeds.length}`,
		    files: files.map((f) => ({ name: f.name,
		    sha256: sha256(f.bytes) })) });
	}

	async topic(who) {
		const at = "/liaison/topics/new";
		const files = this.random() < 0.4 ? [file(this.random)] : [];

		if (!await this.ready(who, at))
			return;
		const deed = this.begin("topic", at, files);
		deed.login = who.login;
		const id = await this.send(deed, who, "/liaison/topics/", () =>
			who.send(at, { once: deed.once, title: deed.title,
			    category_id: this.choice.category, problem: "problem",
			    proposal: "proposal", decision: "a decision of it",
			    revision: 0, deed: "submit" }, files));
		if (id > 0)
			this.topics.push(id);
	}

	async paper(who) {
		const at = "/press/notices/new";
		const files = this.random() < 0.3 ? [file(this.random)] : [];

		if (!await this.ready(who, at))
			return;
		const deed = this.begin("paper", at, files);
		const id = await this.send(deed, who, "/press/notices/", () =>
			who.send(at, { once: deed.once, title: deed.title,
			    kind: this.choice.kind, body: `The words of ${deed.title}.`,
			    deed: "send" }, files));
		if (id > 0)
			this.papers.push(id);
	}

	// Makes one move on an item of a list: reads its page, submits its
	// form.
	async step(what, who, list, below, deed) {
		const id = list[0];

		if (id === undefined)
			return 0;
		const at = `${below}${id}`;
		const form = await who.form(at, ["token", "revision"]);
		if (!form?.revision) {
			await sleep(200);
			return 0;
		}
		const row = this.journal.begin(what, { at, id, round: this.round });
		const done = await this.send(row, who, below, () => who.post(
		    at + (what === "publish" ? "/review" : ""),
		    { revision: form.revision, deed }));
		list.shift();
		return done;
	}

	accept() {
		return this.step("accept", this.office, this.topics,
		    "/office/topics/", "accept");
	}

	async publish() {
		const id = await this.step("publish", this.reviewer, this.papers,
		    "/press/notices/", "publish");

		if (id > 0)
			this.published.push(id);
	}

	// Announces conferences, before a round.
	async announce(count) {
		const at = "/office/meetings/new";
		const year = new Date().getFullYear() + 1;

		for (let n = 0; n < count && await this.ready(this.office, at); n++)
			await this.office.post(at, { deed: "announce",
			    once: randomBytes(16).toString("hex"), kind: "regular",
			    name: `torture ${this.round}-${n}`, place: "Hall",
			    starts_at: `${year}-01-04 09:00`,
			    chair_seat_id: this.choice.chair });
	}

	// Minutes that wait for approval; their resolutions become tasks.
	issue() {
		return this.step("issue", this.convener, this.drafts,
		    "/office/minutes/", "approve");
	}

	// The lead unit signs for a task, or reports it done.
	async work(who, deed, state) {
		const below = "/liaison/tasks/";

		return this.step(deed, who, await who.first(
		    `/liaison/tasks?state=${state}`, below), below, deed);
	}

	async close() {
		const below = "/office/tasks/";

		return this.step("close", this.checker, await this.checker.first(
		    "/office/tasks?state=done", below), below, "close");
	}

	async signIn() {
		const [cookie, said] = await this.comer.signIn();

		if (cookie)
			this.journal.begin("signin", { acked: true,
			    hash: sha256(cookie.split("=")[1]) });
		else if (said.status !== 0 && said.status !== 503)
			this.odd("signin", said);
	}

	async view() {
		const id = this.published.at(-1 - Math.floor(this.random() * 5));

		if (id === undefined)
			return;
		const deed = this.journal.begin("view", { id });
		const began = Date.now() / 1000, ahead = this.clock.ahead;
		const said = await ask(this.port, undefined, "POST",
		    `/views/notice/${id}`, {}, Buffer.alloc(0));
		this.journal.end(deed, { acked: said.status === 204,
		    at: began + Math.min(ahead, this.clock.ahead) });
		if (![0, 204, 503].includes(said.status))
			this.odd("view", said);
	}

	// Reads a page that is cached: must be 200, fresh or stale.
	async look(agent) {
		const path = known[Math.floor(this.random() * known.length)];
		const said = await ask(this.port, agent, "GET", path);

		this.read.slowest = Math.max(this.read.slowest, said.ms);
		if (said.status === 200 && said.body.length > 0)
			this.read[said.headers.warning ? "stale" : "whole"]++;
		else if (said.status === 0)
			this.read.refused++;
		else
			this.read.wrong.push(`${path} ${said.status}`);
	}

	// Each machine behind a front keeps pages of its own, by the front's name.
	async warm(ports = [this.port]) {
		const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });

		for (const port of ports)
			for (const path of known)
				await ask(port, agent, "GET", path,
				    { Host: `127.0.0.1:${this.port}` });
		agent.destroy();
	}
}
