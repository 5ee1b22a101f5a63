/*
 * torture: injects faults into its own instance under simulated users, round
 * after round, and checks each time that no acknowledged write is lost.
 *
 *	ROUNDS=100	number of rounds
 *	SEED=n		repeats the faults of a run
 *	FAULTS="a b"	only these faults (faults.mjs)
 *	PORT=n		the instance's port
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
import { faults } from "./faults.mjs";
import { Instance, sleep, soon } from "./instance.mjs";
import { Journal, Load } from "./load.mjs";
import { ask } from "./visit.mjs";

const tap = process.env.TAP === undefined ? null : Number(process.env.TAP);
const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");
const rounds = Number(process.env.ROUNDS || 100);
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
	    instance.whole() && (await Promise.all(desks.map((path) =>
		said(instance.port, path)))).every((n) => n === 200 || n === 303);
}

async function round(instance, load, journal, number, name) {
	const fault = faults[name], began = Date.now(), wrong = [];

	load.readings();
	load.round = number;
	journal.odd = [];
	await load.warm();
	load.start();
	await sleep(1200);
	await fault.strike(instance, choose);
	if (!await soon(60, () => mended(instance)))
		wrong.push(`not mended after 60 s: ${instance.programs.map((p) =>
			`${p.name} ${instance.workers(p.name).length}/${p.workers}`)}`);
	await sleep(1000);
	await load.pause();
	const found = await look(instance, load, journal, number);
	await fault.settle?.(instance);
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
	    whole}, stale ${stale}, cut ${refused}, slowest ${slowest} ms`;

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
	const journal = new Journal(`${work}/journal`);
	const load = new Load(instance.port, journal, random, instance.people(),
	    { kind, category }, instance.clocks.database);
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

	console.log(tap !== null ? `1..${tap + number}` : `${number} rounds, ${
	    acked} of ${journal.deeds.length} writes acknowledged, ${
	    lost} lost, ${bad} rounds with something wrong`);
	return bad === 0 && lost === 0 && number > 0;
}

const work = folder();
const instance = new Instance(root, work, Number(process.env.PORT ||
    await free()));
let well = false;

execFileSync("cc", ["-std=c17", "-O2", "-Wall", "-Wextra", "-shared", "-fPIC",
    "-o", `${work}/clock.so`, `${root}/tests/torture/clock.c`, "-ldl"]);
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
