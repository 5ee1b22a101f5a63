/*
 * torture: injects faults into its own instance under simulated users, round
 * after round, and checks each time that no acknowledged write is lost.
 *
 *	ROUNDS=100	number of rounds
 *	SEED=n		repeats the faults of a run
 *	FAULTS="a b"	only these faults (faults.mjs)
 *	PORT=n		the instance's port
 *	CLUSTER=1	a cluster instead, with its own faults (cluster.mjs)
 *	TAP=n		prints TAP, numbered after n
 *
 * Prints a line per round.  Exits with 0 when nothing was lost or wrong; else
 * the journal and the logs stay in the instance's folder.
 */
import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync }
	from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { look } from "./checks.mjs";
import { Cluster, faults as cluster_faults } from "./cluster.mjs";
import { faults as instance_faults } from "./faults.mjs";
import { Instance, sleep, soon } from "./instance.mjs";
import { Journal, Load } from "./load.mjs";
import { ask } from "./visit.mjs";

const tap = process.env.TAP === undefined ? null : Number(process.env.TAP);
const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");
const rounds = Number(process.env.ROUNDS || 100);
const clustered = Boolean(process.env.CLUSTER);
const faults = clustered ? cluster_faults : instance_faults;
const seed = Number(process.env.SEED || Date.now() % 1000000);

// mulberry32, a small portable generator.
function generator(state) {
	return () => {
		state = (state + 0x6D2B79F5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);

		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

const random = generator(seed), choose = (list) =>
	list[Math.floor(random() * list.length)];

function* shuffled(names) {
	for (;;) {
		const left = [...names];

		while (left.length > 0)
			yield left.splice(Math.floor(random() * left.length), 1)[0];
	}
}

const free = () => new Promise((done) => {
	const server = createServer().listen(0, "127.0.0.1", () => {
		const { port } = server.address();

		server.close(() => done(port));
	});
});

function folder() {
	const path = mkdtempSync(`${tmpdir()}/lianxi-torture.`);

	chmodSync(path, 0o755);
	// Cheap password hashes, which are not tested here.
	writeFileSync(`${path}/settings`, readFileSync(`${root}/conf/settings`,
	    "utf8").replace(/^ARGON_MEMORY_KIB=.*/m, "ARGON_MEMORY_KIB=8192")
	    .replace(/^ARGON_PASSES=.*/m, "ARGON_PASSES=1"));
	return path;
}

const said = async (port, path) =>
	(await ask(port, undefined, "GET", path)).status;

// Waits until everything answers as before.
async function mended(instance) {
	const desks = ["/account/signin", "/liaison/", "/press/", "/office/"];

	return await said(instance.port, "/health") === 200 &&
	    (!clustered || await instance.joined()) && instance.whole() && (await Promise.all(desks.map((path) =>
		said(instance.port, path)))).every((n) => n === 200 || n === 303);
}

// Conferences that the office announced are held, each with a resolution and
// minutes that wait for approval.
async function meetings(instance, load) {
	const left = async () => (await instance.sql("SELECT id FROM minutes " +
	    "WHERE state = 2 ORDER BY id")).map(([id]) => Number(id));
	const of = "FROM meeting m WHERE m.name LIKE 'torture %' AND m.id NOT IN " +
	    "(SELECT meeting_id FROM";
	const writer = "(SELECT MIN(account_id) FROM account_role " +
	    "WHERE role = 'office')";
	const unit = `(SELECT id FROM unit WHERE code = '${load.choice.unit}')`;

	await load.announce(40 - (await left()).length);
	await instance.sql("UPDATE meeting SET state = 2, " +
	    "starts_at = UNIX_TIMESTAMP() - 86400 " +
	    "WHERE name LIKE 'torture %' AND state = 1; " +
	    "INSERT INTO agenda_item (meeting_id, kind, state, sort, position, " +
	    "title, outcome, outcome_text, changed_at) SELECT m.id, 'regular', 1, " +
	    `'other', 1, m.name, 'resolved', 'x', 1 ${of} agenda_item); ` +
	    "INSERT INTO resolution (meeting_id, item_id, position, title, text, " +
	    "unit_id, due_on, author_id) SELECT m.id, (SELECT i.id FROM agenda_item i " +
	    `WHERE i.meeting_id = m.id), 1, m.name, 'x', ${unit}, ` +
	    `CURRENT_DATE + INTERVAL 90 DAY, ${writer} ${of} resolution); ` +
	    "INSERT INTO minutes (meeting_id, state, author_id, editor_id, title, " +
	    `changed_at) SELECT m.id, 2, ${writer}, ${writer}, m.name, 1 ${of} minutes)`);
	load.drafts = await left();
}

// A block of free ports for a cluster, below those of outgoing connections.
async function free_block(size) {
	for (;;) {
		const port = 20000 + Math.floor(Math.random() * 500) * 24;
		const open = await Promise.all([...Array(size)].map((_, n) =>
			new Promise((done) => {
				const server = createServer()
				    .on("error", () => done(false))
				    .listen(port + n, "127.0.0.1", () =>
					server.close(() => done(true)));
			})));

		if (open.every((one) => one))
			return port;
	}
}

async function round(instance, load, journal, number, name) {
	const fault = faults[name], began = Date.now(), wrong = [];

	load.readings();
	load.round = number;
	await meetings(instance, load);
	journal.odd = [];
	await load.warm(instance.nodes?.slice(0, 2).map((n) => n.port));
	load.refusals = [];
	load.start();
	await sleep(1200);
	await fault.strike(instance, choose);
	if (!await soon(60, () => mended(instance)))
		wrong.push(`not mended after 60 s: ${instance.programs.map((p) =>
			`${p.name} ${instance.workers(p.name).length}/${p.workers}`)}`);
	await sleep(1000);
	await load.pause();
	// A node that comes back last can make the others pause once more.
	if (clustered)
		await soon(60, () => mended(instance));
	const found = await look(instance, load, journal, number);
	await fault.settle?.(instance);
	if (clustered)
		wrong.push(...await instance.differences());
	wrong.push(...load.read.wrong.slice(0, 3), ...journal.odd.slice(0, 3),
	    ...found.wrong);
	if (load.read.refused > 0 && !fault.cuts)
		wrong.push(`${load.read.refused} readers were cut off`);
	return { name, wrong, seconds: (Date.now() - began) / 1000 };
}

function tell(number, one, load, journal) {
	const mine = journal.deeds.filter((d) => d.round === number);
	const acked = mine.filter((d) => d.acked).length;
	const { whole, stale, refused, slowest } = load.read;
	const words = `${one.name.padEnd(16)} ${one.seconds.toFixed(1)} s, ${
	    acked} of ${mine.length} writes acknowledged, ${one.lost} lost; read ${
	    whole}, stale ${stale}, cut ${refused}, slowest ${slowest} ms; ${
	    load.refusals.length} writes got 503 within ${load.refusals.length > 0 ?
	    ((load.refusals.at(-1) - load.refusals[0]) / 1000).toFixed(1) : 0} s`;

	if (tap !== null)
		console.log(`${one.wrong.length > 0 ? "not " : ""}ok ${
		    tap + number} - ${words}`);
	else
		console.log(`${String(number).padStart(3)} ${words}${
		    one.wrong.length > 0 ? "  WRONG" : ""}`);
	for (const line of one.wrong.slice(0, 20))
		console.log(`#     ${line.replaceAll("\n", " ").slice(0, 400)}`);
}

async function all(instance, work) {
	const names = (process.env.FAULTS?.split(" ") ??
	    Object.keys(faults).filter((name) => !faults[name].hidden))
	    .filter((name) => !faults[name].disk || instance.full !== null);
	const kind = (await instance.sql("SELECT code FROM notice_kind " +
	    "WHERE posting_days IS NULL LIMIT 1"))[0][0];
	const category = (await instance.sql(
	    "SELECT id FROM category LIMIT 1"))[0][0];
	const chair = (await instance.sql("SELECT id FROM seat " +
	    "WHERE role = 'convener' AND until IS NULL LIMIT 1"))[0][0];
	const journal = new Journal(`${work}/journal`);
	const load = new Load(instance.port, journal, random, instance.people(),
	    { kind, category, chair, unit: instance.people().find((p) =>
		p.role === "liaison").login.replace("liaison-", "") }, instance.clocks.database);
	const known = new Set();
	let bad = 0, lost = 0, number = 0;

	for (const name of shuffled(names)) {
		if (number === rounds)
			break;
		const one = await round(instance, load, journal, ++number, name);

		// Do not report a finding again in the next round.
		one.wrong = one.wrong.filter((line) => !known.has(line));
		one.lost = one.wrong.filter((l) => l.startsWith("LOST")).length;
		one.wrong.forEach((line) => known.add(line));
		bad += one.wrong.length > 0;
		lost += one.lost;
		tell(number, one, load, journal);
	}
	const acked = journal.deeds.filter((d) => d.acked).length;

	if (clustered && tap !== null) {
		await instance.drift();
		const seen = (await instance.differences()).length > 0;

		bad += !seen;
		console.log(`${seen ? "" : "not "}ok ${tap + ++number} - ` +
		    "it sees a row that one node alone has");
	}
	console.log(`# ${["topic", "accept", "paper", "publish", "issue", "sign",
	    "done", "close", "signin", "view"].map((what) => `${what} ${
		journal.of(what).filter((d) => d.acked).length}`).join(", ")}`);
	console.log(tap !== null ? `1..${tap + number}` : `${number} rounds, ${
	    acked} of ${journal.deeds.length} writes acknowledged, ${
	    lost} lost, ${bad} rounds with something wrong`);
	return bad === 0 && lost === 0 && number > 0;
}

const work = folder();
const instance = new (clustered ? Cluster : Instance)(root, work,
    Number(process.env.PORT || await (clustered ? free_block(22) : free())));
let well = false;

try {
	await instance.mount();
	await instance.start();
	// An organisation code, so that publications get index numbers.
	await instance.sql("UPDATE conference SET organisation = '009390526'");
	console.log(`# SEED=${seed}, in ${work}, disk: ${instance.full ??
	    "not to be filled here"}`);
	well = await all(instance, work);
} catch (e) {
	console.log(`not ok - the torture itself: ${e.stack}\n${e.stdout ?? ""}${
	    e.stderr ?? ""}`);
} finally {
	await instance.end(well).catch((e) => console.log(`# ${e}`));
}
if (well)
	rmSync(work, { recursive: true, force: true });
process.exit(well ? 0 : 1);
