/*
 * multipart: compares bin/parts with busboy on forms with files.
 *
 * Bodies are generated, always the same ones: most as browsers make them, some
 * with changed bytes.  A well-formed body must be read to its end; a body that
 * is read to its end must give the same parts in both.
 */
import busboy from "busboy";
import { execFile } from "node:child_process";
import { Readable } from "node:stream";
import { check, same, unless } from "./tap.mjs";

const bodies = 400, spoiled = 400, at_once = 4, patience_ms = 5000;
const bin = process.env.BIN ?? "bin";

/* mulberry32, a reproducible generator. */
let state = 20260101;

function random(below) {
	state = state + 0x6D2B79F5 | 0;
	let t = Math.imul(state ^ state >>> 15, 1 | state);

	t = t + Math.imul(t ^ t >>> 7, 61 | t) ^ t;
	return ((t ^ t >>> 14) >>> 0) % below;
}

function one_of(list) {
	return list[random(list.length)];
}

const boundaries = ["b", "----WebKitFormBoundary7MA4YWxkTrZu0gW",
    "---------------------------9051914041544843365972754266",
    "0".repeat(70), "a'()+_,-./:=?b", "--", "-----"];
const file_names = ["a.pdf", "名单 2026.xlsx", "a%22b%22.txt", "", "x.tar.gz",
    "C:\\\\docs\\\\公示.doc", "C:\\docs\\a.doc", "/etc/passwd", "a;b=c.txt",
    "it's (1).png", "a\\\"b.txt", "%41%0d%0A.txt", "a\\", "長".repeat(60)];
const names = ["title", "files", "正文", "a b", "x[]", "y;z=1", "n%22"];

/* Pieces that resemble a boundary, line ends, and noise. */
function content(boundary) {
	const pieces = [];

	for (let n = random(12); n > 0; n--)
		pieces.push(one_of([() => "\r\n", () => "\r", () => "\n",
		    () => "--", () => "\r\n--", () => `--${boundary}`,
		    () => `\r\n--${boundary.slice(0, -1)}`,
		    () => `\r\n-${boundary}`, () => "文字", () => "text ",
		    () => "\r\n\r\n", () => "x".repeat(random(3000)),
		    () => "\r\n-".repeat(random(40)),
		    () => "字".repeat(random(30000))])());
	/* Drop pieces that make a boundary. */
	return pieces.join("").replaceAll(`\r\n--${boundary}`, "\r\n--no")
	    .replace(/\r$/, "").replace(/^-+/, "");
}

function noise(length) {
	return Buffer.from(Array.from({ length }, () => random(256)));
}

/* A file has any bytes except a boundary, which never has two high bytes. */
function part(boundary) {
	const text = Buffer.from(content(boundary));
	const name = one_of(names).replaceAll("\"", "%22");
	let head = `Content-Disposition: form-data; name="${name}"`;
	let body = text;

	if (random(2)) {
		const file = one_of(file_names);

		head += `; filename="${file === "a\\" ? "a" : file}"`;
		if (random(6) === 0)
			head += "; filename*=UTF-8''%E5%90%8D%20x.pdf";
		/* busboy needs this type for a file without a name. */
		head += `\r\nContent-Type: application/${
		    file === "" ? "octet-stream" : "pdf"}`;
		body = Buffer.concat([text, Buffer.from("\xff"),
		    noise(random(5000)).map((b) => b === 13 ? 14 : b)]);
	}
	return Buffer.concat([Buffer.from(`--${boundary}\r\n${head}\r\n\r\n`),
	    body, Buffer.from("\r\n")]);
}

function made() {
	const boundary = one_of(boundaries);
	const parts = Array.from({ length: random(8) }, () => part(boundary));

	return { type: `multipart/form-data; boundary="${boundary}"`,
	    body: Buffer.concat([...parts, Buffer.from(`--${boundary}--`),
		Buffer.from(one_of(["\r\n", ""]))]) };
}

/* Changes, removes or doubles bytes, or cuts off the end. */
function spoil({ type, body }) {
	let bytes = Buffer.from(body);

	for (let n = 1 + random(3); n > 0 && bytes.length > 0; n--) {
		const at = random(Math.min(bytes.length, one_of([200, 1e9])));
		const upto = at + 1 + random(4);
		const put = one_of([() => noise(1), () => Buffer.alloc(0),
		    () => Buffer.from(one_of(["\r", "\n", "-", "\"", ";", "\\",
			" ", "=", "\t", ":", "\r\n", "%"])),
		    () => bytes.subarray(at, upto + random(80))])();

		bytes = random(12) === 0 ? bytes.subarray(0, at) :
		    Buffer.concat([bytes.subarray(0, at), put,
			bytes.subarray(upto)]);
	}
	return { type, body: bytes };
}

/* ---- The two parsers: [kind, name, file name or null, bytes as latin1] */

function ours({ type, body }, most) {
	return new Promise((resolve, reject) => {
		const child = execFile(`${bin}/parts`, [type, String(most)],
		    { encoding: "buffer", maxBuffer: 1 << 26 },
		    (error, out) => error ? reject(error) : resolve(out));

		child.stdin.on("error", () => {});
		child.stdin.end(body);
	});
}

function parsed(out) {
	const parts = [];
	let at = 0;

	for (;;) {
		const line = out.subarray(at).toString("latin1");
		const head = /^(field|file) "([^]*?)"(?: "([^]*?)")? (\d+):/
		    .exec(line);

		if (head === null)
			return { parts, end: line.endsWith("end\n") };
		const from = at + head[0].length, upto = from + Number(head[4]);

		parts.push([head[1], head[2], head[3] ?? null,
		    out.subarray(from, upto).toString("latin1")]);
		at = upto + 1;
	}
}

const latin = (text) => Buffer.from(text).toString("latin1");

/* The escapes that browsers use for quotes and line ends. */
const written = (text) => text.replace(/%22/g, "\"")
    .replace(/%0D%0A/gi, "\n").replace(/%0A/gi, "\n");

function* cut(body) {
	for (let at = 0, n = 1; at < body.length; at += n, n = n * 7 % 9001)
		yield body.subarray(at, at + n);
}

function theirs({ type, body }) {
	return new Promise((resolve) => {
		const parts = [];
		let reader;

		try {
			reader = busboy({ headers: { "content-type": type },
			    defParamCharset: "utf8", limits: {
				fieldSize: 1 << 26, fileSize: 1 << 26 } });
		} catch (error) {
			resolve({ parts, error });
			return;
		}
		reader.on("field", (name, value) => parts.push(["field",
		    latin(written(name)), null, value]));
		reader.on("file", (name, stream, { filename }) => {
			const chunks = [], row = ["file", latin(written(name)),
			    latin(written(filename ?? "")), ""];

			parts.push(row);
			stream.on("data", (chunk) => chunks.push(chunk));
			stream.on("error", () => {});
			stream.on("close", () => {
				row[3] = Buffer.concat(chunks)
				    .toString("latin1");
			});
		});
		const late = setTimeout(() => resolve({ parts: "never" }),
		    patience_ms);

		reader.on("error", (error) => resolve({ parts, error }));
		reader.on("close", () => {
			clearTimeout(late);
			resolve({ parts });
		});
		Readable.from(cut(body)).pipe(reader);
	});
}

/* A field's bytes as busboy decodes them. */
function decoded(rows) {
	return rows.map(([kind, name, file, bytes]) => [kind, name, file,
	    kind === "field" ? Buffer.from(bytes, "latin1").toString() :
		bytes]);
}

async function compared(form, what) {
	const whole = await ours(form, 0);
	const pieces = await ours(form, 1 + form.body.length % 100);
	const seen = parsed(whole);
	const wrong = [unless(whole.equals(pieces), `${what}: cut otherwise`)];

	if (!seen.end)
		return { seen, wrong };
	const other = await theirs(form);

	wrong.push(same(decoded(seen.parts), other.parts, what)
	    .slice(0, 1000));
	if (wrong.some(Boolean))
		wrong.push(JSON.stringify(form.body.toString("latin1"))
		    .slice(0, 1000));
	return { seen, wrong };
}

/* Compares all bodies, several at a time. */
async function compare_all(forms, what) {
	const results = [];

	for (let i = 0; i < forms.length; i += at_once)
		results.push(...await Promise.all(forms.slice(i, i + at_once)
		    .map((form, k) => compared(form, `${what} ${i + k}`))));
	return results;
}

export async function run() {
	const well = Array.from({ length: bodies }, made);
	const wrong = Array.from({ length: spoiled }, () => spoil(made()));
	const read = await compare_all(well, "body");
	const read_wrong = await compare_all(wrong, "spoiled body");
	const ends = read_wrong.filter(({ seen }) => seen.end).length;

	console.log(`# of ${spoiled} spoiled bodies ${ends} are read whole`);
	await check(`${bodies} forms with files are read to their end`,
	    read.map(({ seen }, i) => unless(seen.end, `body ${i}: ` +
		JSON.stringify(well[i].body.toString("latin1"))
		    .slice(0, 2000))));
	await check("and busboy reads the same", read.map((r) => r.wrong));
	await check("some spoiled ones are refused and some are not", [
	    unless(ends > 20 && ends < spoiled - 20, `${ends} are read`)]);
	await check("and what is read busboy reads too",
	    read_wrong.map((r) => r.wrong));
}
