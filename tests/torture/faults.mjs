/*
 * faults: the faults of the rounds, and their repair by an operator.
 *
 * strike() gets the instance and a function that chooses from a list; when it
 * returns, all that is still broken recovers by itself.  cuts: connections may
 * be cut or refused meanwhile, because Apache fails.  settle() runs after the
 * checks of the round.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, rmSync, statfsSync, writeFileSync }
	from "node:fs";
import { sleep, soon } from "./instance.mjs";

function kill(signal, pids) {
	for (const pid of pids)
		try {
			process.kill(pid, signal);
		} catch {
			continue;	// gone already
		}
}

async function frozen(instance, pid, seconds) {
	kill("SIGSTOP", [pid]);
	await sleep(seconds * 1000);
	kill("SIGCONT", [pid]);
}

// The repair after a full disk.  InnoDB was seen to lose rows of
// search_posting that it could not extend; `lianxi tidy` rebuilds them.
async function searched(instance) {
	const well = () => instance.lianxi(["verify"]).then(() => true,
	    () => false);

	if (await well())
		return;
	await instance.lianxi(["tidy"]);
	if (await well())
		console.log("#     the search did not agree; lianxi tidy mended it");
}

const alive = (pid) => {
	try {
		return process.kill(pid, 0);
	} catch {
		return false;
	}
};

// InnoDB sometimes ends itself on a full disk, and when a jump of the clock
// misleads its check for long waits (every 15 s).  systemd would restart it;
// here we do.
async function revived(instance, seconds) {
	if (!await soon(seconds, () => !alive(instance.pid("mariadbd"))))
		return;
	await instance.start("database");
	instance.revived = true;
	console.log("#     MariaDB ended itself, and was started again");
}

async function held(instance, sql, seconds) {
	const release = await instance.holding(sql);

	await sleep(seconds * 1000);
	await release();
}

// Fills the disk for some seconds.
async function full(instance) {
	const ballast = `${instance.var}/ballast`;
	const { bavail, bsize } = statfsSync(instance.var);

	spawnSync("fallocate", ["-l", String(bavail * bsize), ballast]);
	spawnSync("dd", ["if=/dev/zero", "bs=4k", `of=${ballast}`, "count=100000",
	    "oflag=append", "conv=notrunc"]);
	await sleep(3000);
	rmSync(ballast, { force: true });
	await revived(instance, 3);
	await searched(instance);
}

// A schema with one change more than the programs know.
async function newer(instance) {
	const folder = `${instance.work}/sql`, own = `${instance.root}/sql`;

	mkdirSync(folder, { recursive: true });
	for (const name of readdirSync(own).filter((n) => n.endsWith(".sql")))
		cpSync(`${own}/${name}`, `${folder}/${name}`);
	writeFileSync(`${folder}/999_torture.sql`,
	    "ALTER TABLE topic ADD COLUMN torture VARCHAR(40);\n" +
	    "ALTER TABLE notice_version ADD COLUMN torture VARCHAR(40);\n" +
	    "CREATE TABLE torture (id INT NOT NULL PRIMARY KEY);\n");
	writeFileSync(`${folder}/grants.sql`, "\nGRANT SELECT ON portal.torture " +
	    "TO portal_public@localhost;\n", { flag: "a" });
	await instance.lianxi(["migrate"], folder);
	await sleep(1000);
}

const older_again = async (instance) => {
	await instance.sql("ALTER TABLE topic DROP COLUMN torture;" +
	    "ALTER TABLE notice_version DROP COLUMN torture;" +
	    "REVOKE SELECT ON torture FROM portal_public@localhost;" +
	    "DROP TABLE torture; DELETE FROM schema_change WHERE version = 999");
};

// Programs that need a change which the schema does not have yet.
async function older(instance) {
	const rename = (from, to) => instance.sql(
	    `RENAME TABLE ${from} TO ${to}`);

	await rename("charter", "charter_to_come");
	kill("SIGKILL", instance.workers("public"));
	await sleep(2000);
	await rename("charter_to_come", "charter");
}

async function jump(clocks, seconds) {
	for (const clock of clocks)
		clock.set(seconds);
	await sleep(2500);
	for (const clock of clocks)
		clock.set(0);
}

const HOUR = 3600;

export const faults = {
	worker: { async strike(instance, choose) {
		const { name } = choose(instance.programs);

		kill("SIGKILL", [choose(instance.workers(name))]);
	} },
	workers: { async strike(instance, choose) {
		kill("SIGKILL", instance.workers(choose(instance.programs).name));
	} },
	everybody: { async strike(instance) {
		for (let n = 0; n < 3; n++) {
			for (const { name } of instance.programs)
				kill("SIGKILL", instance.workers(name));
			await sleep(300);
		}
	} },
	// A worker dies while its parent is stopped.
	parent: { async strike(instance, choose) {
		const { name } = choose(instance.programs);
		const worker = choose(instance.workers(name));
		const back = frozen(instance, instance.pid(name), 2);

		kill("SIGKILL", [worker]);
		await back;
	} },
	"programs-restart": { async strike(instance) {
		await instance.start("programs");
	} },
	"programs-killed": { async strike(instance) {
		kill("SIGKILL", instance.programs.map(({ name }) =>
			instance.pid(name)));
		await instance.start("programs");
	} },
	"apache-child": { cuts: true, async strike(instance, choose) {
		kill("SIGKILL", [choose(instance.children(
		    instance.pid("apache2")))]);
	} },
	apache: { cuts: true, async strike(instance) {
		kill("SIGKILL", [instance.pid("apache2")]);
		await sleep(500);
		await instance.start("apache");
	} },
	"apache-restart": { cuts: true, async strike(instance) {
		await instance.start("apache");
	} },
	database: { async strike(instance) {
		kill("SIGKILL", [instance.pid("mariadbd")]);
		await sleep(1000);
		await instance.start("database");
	} },
	"database-restart": { async strike(instance) {
		await instance.start("database");
	} },
	"database-cut": { async strike(instance) {
		for (let n = 0; n < 3; n++) {
			const rows = await instance.sql("SELECT id FROM " +
			    "information_schema.processlist WHERE user LIKE 'portal%'");

			for (const [id] of rows)
				await instance.sql(`KILL ${id}`).catch(() => null);
		}
	} },
	"database-slow": { strike: (instance) =>
		frozen(instance, instance.pid("mariadbd"), 3) },
	"database-hangs": { strike: (instance) =>
		frozen(instance, instance.pid("mariadbd"), 7) },
	"read-lock": { strike: (instance, choose) =>
		held(instance, "FLUSH TABLES WITH READ LOCK;", choose([2, 6])) },
	"row-lock": { strike: (instance, choose) =>
		held(instance, "BEGIN; SELECT id FROM audit_head WHERE id = 1 " +
		    "FOR UPDATE;", choose([2, 6])) },
	"read-only": { async strike(instance) {
		await instance.sql("SET GLOBAL read_only = ON");
		await sleep(2500);
		await instance.sql("SET GLOBAL read_only = OFF");
	} },
	full: { disk: true, strike: full },
	"schema-newer": { strike: newer, settle: older_again },
	"schema-older": { strike: older },
	"clock-programs": { strike: ({ clocks }, choose) =>
		jump([clocks.programs], choose([HOUR, -HOUR])) },
	"clock-all": { async strike(instance, choose) {
		const { clocks } = instance;

		await jump([clocks.programs, clocks.database],
		    choose([HOUR, -HOUR]));
		await revived(instance, 16);
	} },
	/*
	 * Loses acknowledged rows, to show that the checks notice.  Runs only
	 * when named in FAULTS.
	 */
	betrayal: { hidden: true, async strike(instance) {
		await soon(20, async () => (await instance.sql(
		    "SELECT 1 FROM task WHERE state = 3 LIMIT 1")).length > 0);
		await instance.sql("SET foreign_key_checks = 0; " +
		    "SET @half = (SELECT MAX(id) FROM topic), " +
		    "@gone = (SELECT MIN(id) FROM topic WHERE title LIKE 'torture %'); " +
		    "DELETE FROM event WHERE kind = 'topic' AND object_id IN (@half, @gone); " +
		    "DELETE FROM topic WHERE id = @gone; " +
		    "DELETE FROM task WHERE state = 3 ORDER BY id LIMIT 1; " +
		    "UPDATE minutes SET serial = 0 WHERE serial = 1; " +
		    "UPDATE audit SET verb = 'topic.save' WHERE object_id = @half " +
		    "AND verb = 'topic.submit'");
	} },
};
