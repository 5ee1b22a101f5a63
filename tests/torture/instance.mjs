/*
 * instance: the tortured portal, with its own folder and port, as seen by its
 * operator and by the kernel.
 */
import { execFile, spawn } from "node:child_process";
import { closeSync, cpSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync,
	realpathSync, rmSync, writeSync } from "node:fs";
import { promisify } from "node:util";
import { userInfo } from "node:os";

const run = promisify(execFile);

export const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

// Waits until holds() is true, at most `seconds`; returns whether it became
// true.
export async function soon(seconds, holds) {
	const ends = Date.now() + seconds * 1000;

	for (;;) {
		if (await holds())
			return true;
		if (Date.now() > ends)
			return false;
		await sleep(100);
	}
}

const file_of = (path) => {
	try {
		return readFileSync(path, "utf8");
	} catch {
		return "";
	}
};

// A clock for programs or for the database, some seconds ahead.
class Clock {
	constructor(path) {
		this.path = path;
		this.set(0);
	}

	set(seconds) {
		this.ahead = seconds;
		const fd = openSync(this.path, existsSync(this.path) ? "r+" : "w",
		    0o644);
		const bytes = Buffer.alloc(8);

		bytes.writeBigInt64LE(BigInt(seconds));
		writeSync(fd, bytes, 0, 8, 0);
		closeSync(fd);
	}
}

export class Instance {
	constructor(root, work, port) {
		Object.assign(this, { root, work, port, full: null, revived: false });
		this.var = `${work}/var`;
		this.logged = new Map();
		this.clocks = { programs: new Clock(`${work}/clock-programs`),
		    database: new Clock(`${work}/clock-database`) };
		this.programs = file_of(`${root}/conf/programs`).split("\n")
		    .filter((line) => /^[a-z]/.test(line))
		    .map((line) => line.split(/\s+/))
		    .map(([name, workers]) => ({ name, workers: Number(workers) }));
	}

	environment(part) {
		const clock = this.clocks[part];
		const env = { ...process.env, VAR: this.var, PORT: String(this.port),
		    SETTINGS: `${this.work}/settings`, DISK_MB: "300" };

		for (const name of ["BASE", "ADDRESS", "ORIGIN", "COUNTY", "WORKERS",
		    "BIN", "MARIADB_FLAGS", "LD_PRELOAD"])
			delete env[name];
		return clock === undefined ? env : { ...env,
		    LD_PRELOAD: `${this.root}/build/clock.so`,
		    LIANXI_CLOCK: clock.path };
	}

	// Runs conf/instance; throws its output when it fails.
	command(words, part) {
		return run("bash", ["conf/instance", ...words], { cwd: this.root,
		    env: this.environment(part) });
	}

	// Runs the administrator's command, optionally with another schema.
	lianxi(words, schema = "") {
		return run("bash", ["-c", 'eval "$(bash conf/instance env owner)"; ' +
		    'PORTAL_SCHEMA=${SCHEMA:-$PORTAL_SCHEMA} bin/lianxi "$@"',
		    "lianxi", ...words], { cwd: this.root, env:
		    { ...this.environment(), SCHEMA: schema } });
	}

	// Mounts a file system for the folder, which can then be filled.
	async mount() {
		const image = `${this.work}/disk`;
		const tries = [
			async () => {
				await run("truncate", ["-s", "1600M", image]);
				await run("mkfs.ext4", ["-q", "-m", "0", image]);
				await run("mount", ["-o", "loop", image, this.var]);
				return "a loop file system";
			},
			async () => {
				await run("mount", ["-t", "tmpfs", "-o", "size=1600m",
				    "tmpfs", this.var]);
				return "a file system in memory";
			},
		];

		mkdirSync(this.var, { recursive: true });
		for (const attempt of tries)
			try {
				this.full = await attempt();
				return;
			} catch {
				rmSync(image, { force: true });
			}
	}

	async start(...parts) {
		for (const part of parts.length > 0 ? parts :
		    ["database", "programs", "apache"])
			await this.command(["start", part], part);
	}

	stop(...parts) {
		return this.command(["stop", ...parts]);
	}

	// Stops and deletes the instance; unless well, keeps its logs.
	async end(well) {
		await this.stop();
		if (!well)
			cpSync(`${this.var}/log`, `${this.work}/log`,
			    { recursive: true });
		if (this.full !== null)
			await run("umount", ["-l", this.var]);
		rmSync(this.var, { recursive: true, force: true });
		rmSync(`${this.work}/disk`, { force: true });
	}

	get socket() {
		return `${realpathSync(`${this.var}/run/sockets`)}/mariadb/mariadb.sock`;
	}

	mariadb() {
		return ["--no-defaults", "--unbuffered", "--default-character-set=utf8mb4", "-N", "-B",
		    "-u", userInfo().username, "-S", this.socket, "portal"];
	}

	// Runs a query; returns rows of columns.
	async sql(text) {
		const { stdout } = await run("mariadb", [...this.mariadb(), "-e", text],
		    { maxBuffer: 1 << 26 });

		return stdout.split("\n").slice(0, -1).map((row) => row.split("\t"));
	}

	// Runs statements and keeps their locks until end().
	async holding(text) {
		const client = spawn("mariadb", this.mariadb(),
		    { stdio: ["pipe", "pipe", "ignore"] });
		const held = new Promise((done) => client.stdout.on("data", done));

		client.stdin.write(`${text}\nSELECT 'held';\n`);
		await Promise.race([held, sleep(5000)]);
		return async () => {
			const gone = new Promise((done) => client.on("exit", done));

			client.stdin.end();
			await gone;
		};
	}

	pid(name) {
		return Number(file_of(`${this.var}/run/${name}.pid`));
	}

	children(pid) {
		return file_of(`/proc/${pid}/task/${pid}/children`).split(" ")
		    .filter(Boolean).map(Number);
	}

	workers(name) {
		return this.children(this.pid(name));
	}

	whole() {
		return this.programs.every(({ name, workers }) =>
			this.workers(name).length === workers);
	}

	// The processor time of a process so far, in ticks.
	spent(pid) {
		const words = file_of(`/proc/${pid}/stat`).split(") ")[1]?.split(" ");

		return words === undefined ? 0 : Number(words[11]) + Number(words[12]);
	}

	// New lines of the logs since the last call: "NAME: line".
	said() {
		const lines = [], folder = `${this.var}/log`;

		for (const name of readdirSync(folder)) {
			const path = `${folder}/${name}`;
			const whole = name === "apache-access.log" ? "" :
			    readFileSync(path, "utf8").slice(this.logged.get(name) ?? 0);

			this.logged.set(name, (this.logged.get(name) ?? 0) +
			    whole.length);
			lines.push(...whole.split("\n").filter(Boolean)
			    .map((line) => `${name}: ${line}`));
		}
		return lines;
	}

	people() {
		return file_of(`${this.var}/accounts.txt`).split("\n")
		    .filter((line) => /^[^#]/.test(line))
		    .map((line) => line.split("\t"))
		    .map(([login, password, role]) => ({ login, password, role }));
	}

}
