/*
 * checks: compares the database and the portal with the journal.
 *
 * A write that was acknowledged is stored once and completely; one that was
 * not is stored completely or not at all; nothing else is stored.
 */
import { sha256 } from "./visit.mjs";
import { sleep } from "./instance.mjs";

const by = (rows, at) => new Map(rows.map((row) => [row[at], row]));

class Findings {
	constructor() {
		this.wrong = [];
	}

	unless(holds, words) {
		if (!holds)
			this.wrong.push(words);
	}

	gone(words) {
		this.wrong.push(`LOST ${words}`);
	}
}

// "VERB ID" -> how often the audit log has it.
async function noted(instance) {
	const rows = await instance.sql("SELECT verb, object_id, COUNT(*) " +
	    "FROM audit WHERE verb IN ('topic.submit', 'topic.accept', " +
	    "'notice.send', 'notice.publish', 'minutes.approve', " +
	    "'resolution.decide', 'task.assign', 'task.sign', 'task.done', " +
	    "'task.close') GROUP BY verb, object_id");

	return new Map(rows.map(([verb, id, n]) => [`${verb} ${id}`, Number(n)]));
}

const same_files = (said, deed) => said === (deed.files.length === 0 ? "" :
    deed.files.map((f) => `${f.name}:${f.sha256}`).join(","));

const FILES = (column, id) => "COALESCE((SELECT GROUP_CONCAT(CONCAT(f.name, " +
    "':', LOWER(HEX(f.sha256))) ORDER BY f.position SEPARATOR ',') " +
    `FROM file f WHERE f.${column} = ${id}), '')`;

// The key of the form that led there.
const KEY = (path, id) => "(SELECT LOWER(HEX(k.form_key)) FROM form_key k " +
    `WHERE k.led_to = CONCAT(${path}, ${id}))`;

async function topics(instance, journal, log, found) {
	const rows = by(await instance.sql("SELECT " +
	    KEY("'liaison/topics/'", "t.id") + ", t.id, " +
	    "t.title, t.state, COALESCE(t.number, ''), " +
	    "(SELECT GROUP_CONCAT(e.verb ORDER BY e.id) FROM event e " +
	    "WHERE e.kind = 'topic' AND e.object_id = t.id), " + FILES("topic_id", "t.id") +
	    " FROM topic t WHERE t.title LIKE 'torture %'"), 0);
	const accepted = new Set(journal.of("accept").filter((d) => d.acked)
	    .map((d) => d.id));

	for (const deed of journal.of("topic")) {
		const row = rows.get(deed.once);

		rows.delete(deed.once);
		if (row === undefined) {
			if (deed.acked)
				found.gone(`topic ${deed.title}`);
			continue;
		}
		const [, id, title, state, number, events, files] = row;
		const done = state === "3";

		found.unless(!deed.acked || Number(id) === deed.id,
		    `topic ${id} was said to be ${deed.id}`);
		found.unless(title === deed.title && ["1", "3"].includes(state) &&
		    (number !== "") === done && same_files(files, deed) &&
		    events === (done ? "submit,accept" : "submit") &&
		    log.get(`topic.submit ${id}`) === 1 &&
		    (log.get(`topic.accept ${id}`) ?? 0) === Number(done),
		    `topic ${id} is half: ${row}`);
		if (accepted.has(Number(id)) && !done)
			found.gone(`acceptance of topic ${id}`);
	}
	for (const [, id] of rows.values())
		found.wrong.push(`topic ${id}: nobody sent it`);
}

async function papers(instance, journal, log, found) {
	const rows = by(await instance.sql("SELECT " +
	    KEY("'press/notices/'", "n.id") + ", n.id, " +
	    "v.title, n.title, n.state, v.state, COALESCE(n.index_number, ''), " +
	    "(SELECT COUNT(*) FROM notice_version w WHERE w.notice_id = n.id), " +
	    "(SELECT COUNT(*) FROM search_doc s WHERE s.kind = 2 " +
	    "AND s.object_id = n.id AND s.title = v.title), " +
	    "(SELECT GROUP_CONCAT(e.verb ORDER BY e.id) FROM event e " +
	    "WHERE e.kind = 'notice' AND e.object_id = n.id), " + FILES("notice_id", "n.id") +
	    " FROM notice n JOIN notice_version v ON v.notice_id = n.id " +
	    "WHERE v.title LIKE 'torture %'"), 0);
	const published = new Set(journal.of("publish").filter((d) => d.acked)
	    .map((d) => d.id));

	for (const deed of journal.of("paper")) {
		const row = rows.get(deed.once);

		rows.delete(deed.once);
		if (row === undefined) {
			if (deed.acked)
				found.gone(`notice ${deed.title}`);
			continue;
		}
		const [, id, title, head, face, state, number, versions, in_search,
		    events, files] = row;
		const out = face === "2";

		found.unless(title === deed.title && state === (out ? "2" : "1") &&
		    versions === "1" && (number !== "") === out &&
		    in_search === (out ? "1" : "0") && (!out || head === title) &&
		    events === (out ? "write,send,publish" : "write,send") &&
		    same_files(files, deed) && log.get(`notice.send ${id}`) === 1 &&
		    (log.get(`notice.publish ${id}`) ?? 0) === Number(out),
		    `notice ${id} is half: ${row}`);
		if (published.has(Number(id)) && !out)
			found.gone(`publication of notice ${id}`);
	}
	for (const [, id] of rows.values())
		found.wrong.push(`notice ${id}: nobody sent it`);
}

// Minutes were issued with all that follows, or not at all: number, text, the
// resolution that is decided, and its task.
async function minutes(instance, journal, log, found) {
	const rows = await instance.sql("SELECT n.id, n.state, n.version, " +
	    "COALESCE(n.serial, 0), (SELECT COUNT(*) FROM minutes_version v " +
	    "WHERE v.minutes_id = n.id), (SELECT COUNT(*) > 0 FROM minutes_line l " +
	    "WHERE l.minutes_id = n.id), r.id, r.state, COALESCE(k.id, 0), " +
	    "COALESCE(k.state, 0), (SELECT GROUP_CONCAT(e.verb ORDER BY e.id) " +
	    "FROM event e WHERE e.kind = 'task' AND e.object_id = k.id), " +
	    "COALESCE(k.closed_on, ''), COALESCE(r.done_on, '') FROM minutes n " +
	    "JOIN resolution r ON r.meeting_id = n.meeting_id " +
	    "LEFT JOIN task k ON k.resolution_id = r.id " +
	    "WHERE n.title LIKE 'torture %'");
	const steps = ["sign", "done", "close"];
	const states = new Map(), reached = new Map();

	for (const row of rows) {
		const [id, state, version, serial, versions, lines, decided, resolved,
		    task, step, events, closed, carried] = row;
		const out = Number(state === "3"), far = Number(step);
		const told = (verb, of) => log.get(`${verb} ${of}`) ?? 0;

		found.unless(["2", "3"].includes(state) &&
		    [version, versions, lines, resolved].every((n) =>
			Number(n) === out) && serial > 0 === Boolean(out) &&
		    task > 0 === Boolean(out) &&
		    told("minutes.approve", id) === out &&
		    told("resolution.decide", decided) === out,
		    `minutes ${id} are half: ${row}`);
		states.set(Number(id), out);
		reached.set(Number(task), far);
		if (!out || task === "0")
			continue;
		found.unless(events === ["assign", ...steps.slice(0, far)].join() &&
		    told("task.assign", task) === 1 && steps.every((verb, n) =>
			told(`task.${verb}`, task) === Number(n < far)) &&
		    (closed !== "") === (far === 3) && closed === carried,
		    `task ${task} is half: ${row}`);
	}
	for (const { id } of journal.of("issue").filter((d) => d.acked))
		if (!states.get(id))
			found.gone(`issue of minutes ${id}`);
	steps.forEach((step, n) => journal.of(step).filter((d) => d.acked &&
	    !((reached.get(d.id) ?? 0) > n)).forEach(({ id }) =>
		found.gone(`${step} of task ${id}`)));
}

// The bytes of every file, joined and hashed by the database.
async function files(instance, found) {
	const rows = await instance.sql("SET SESSION group_concat_max_len = " +
	    "30000000; SELECT f.id FROM file f WHERE COALESCE((SELECT SHA2(" +
	    "GROUP_CONCAT(b.bytes ORDER BY p.position SEPARATOR ''), 256) " +
	    "FROM file_part p JOIN file_block b ON b.sha256 = p.block_sha256 " +
	    "WHERE p.sha256 = f.sha256), '') <> LOWER(HEX(f.sha256))");

	for (const [id] of rows)
		found.gone(`content of file ${id}`);
}

// Downloads some files of this round.
async function downloads(load, journal, round, found) {
	const sent = journal.of("topic").filter((d) => d.acked &&
	    d.round === round && d.files.length > 0).slice(-3);

	for (const deed of sent) {
		const who = load.liaisons.find((l) => l.login === deed.login);

		await who.form("/liaison/topics/new", ["token"]);
		const page = await who.ask("GET", `/liaison/topics/${deed.id}`);
		const path = page.body.toString().match(/href="(\/liaison\/files\/[^"]*)"/)
		    ?.[1];
		const file = path && await who.ask("GET", path);

		if (!file || sha256(file.body) !== deed.files[0].sha256)
			found.gone(`download of ${path} of topic ${deed.id}: ${
			    page.status} ${file?.status}`);
	}
}

async function sessions(instance, journal, found) {
	const there = new Set((await instance.sql(
	    "SELECT LOWER(HEX(token_hash)) FROM session")).map(([hash]) => hash));

	for (const deed of journal.of("signin"))
		if (!there.has(deed.hash))
			found.gone(`session ${deed.hash}`);
}

// A view before publication, by the database's clock, is answered and not
// counted.
async function views(instance, journal, found) {
	const out = new Map((await instance.sql("SELECT id, published_at " +
	    "FROM notice WHERE state = 2"))
	    .map(([id, at]) => [Number(id), Number(at)]));
	const counted = new Map((await instance.sql("SELECT object_id, views " +
	    "FROM view_count WHERE kind = 'notice'"))
	    .map(([id, n]) => [Number(id), Number(n)]));
	const least = new Map(), most = new Map();
	const more = (map, id) => map.set(id, (map.get(id) ?? 0) + 1);

	for (const deed of journal.of("view")) {
		more(most, deed.id);
		if (deed.acked && deed.at > out.get(deed.id) + 1)
			more(least, deed.id);
	}
	for (const [id, n] of most) {
		const has = counted.get(id) ?? 0;

		if (has < (least.get(id) ?? 0))
			found.gone(`views of notice ${id}: ${has} of ${
			    least.get(id)}`);
		found.unless(has <= n, `views of notice ${id}: ${has} of ${n}`);
	}
}

/*
 * Numbers are 1, 2, 3 … (index numbers: from where the sample ends), and the
 * register has the last.
 */
async function numbers(instance, found) {
	const series = [
		["topic", "SELECT CAST(REGEXP_SUBSTR(number, '[0-9]+(?=号)') AS INT) " +
		    "FROM topic WHERE title LIKE 'torture %' AND number IS NOT NULL"],
		["index", "SELECT CAST(RIGHT(n.index_number, 5) AS INT) " +
		    "FROM notice n WHERE title LIKE 'torture %' " +
		    "AND index_number IS NOT NULL"],
		...["minutes", "minutes-liaison"].map((kind) => [kind,
		    "SELECT serial FROM minutes WHERE number IS NOT NULL " +
		    `AND series = '${kind}'`]),
	];

	for (const [kind, text] of series) {
		const given = (await instance.sql(`${text} ORDER BY 1`))
		    .map(([n]) => Number(n));
		const last = Number((await instance.sql("SELECT COALESCE(MAX(last), " +
		    `0) FROM register WHERE kind = '${kind}'`))[0][0]);

		for (let n = 1; n < given.length; n++)
			found.unless(given[n] === given[n - 1] + 1,
			    `${kind} numbers: ${given[n]} after ${given[n - 1]}`);
		found.unless(given.length === 0 || given.at(-1) === last,
		    `${kind} numbers end at ${given.at(-1)}, the register at ${last}`);
	}
}

// lianxi verify: keys, files, numbers, versions, the search, the audit log's
// chain.
async function verified(instance, found) {
	try {
		await instance.lianxi(["verify"]);
	} catch (e) {
		found.wrong.push(`lianxi verify: ${e.stdout}${e.stderr}`.trim());
	}
}

// An idle worker uses no processor time.
async function idle(instance, found) {
	const all = instance.programs.flatMap(({ name }) =>
		instance.workers(name).map((pid) => [name, pid]));
	const before = all.map(([, pid]) => instance.spent(pid));

	await sleep(400);
	all.forEach(([name, pid], n) => found.unless(
	    instance.spent(pid) - before[n] < 30, `a worker of ${name} spins`));
}

const CRASHES = new RegExp("Sanitizer|runtime error|assert|stack smashing|" +
    "buffer overflow|took too long|without an audit record|Segmentation|" +
    "signal 11|signal 6|ended with 1(34|39)|\\[ERROR\\].*(corrupt|Assertion)", "i");

function logs(instance, found) {
	const ended = instance.revived;

	instance.revived = false;
	for (const line of instance.said()) {
		if (CRASHES.test(line) &&
		    !(ended && /^mariadbd.log: .*signal 6/.test(line)))
			found.wrong.push(line);
		if (/again in \d+ s/.test(line))
			found.wrong.push(line);
	}
}

export async function look(instance, load, journal, round) {
	const found = new Findings(), log = await noted(instance);

	await idle(instance, found);
	logs(instance, found);
	await topics(instance, journal, log, found);
	await papers(instance, journal, log, found);
	await minutes(instance, journal, log, found);
	await files(instance, found);
	await downloads(load, journal, round, found);
	await sessions(instance, journal, found);
	await views(instance, journal, found);
	await numbers(instance, found);
	await verified(instance, found);
	return found;
}
