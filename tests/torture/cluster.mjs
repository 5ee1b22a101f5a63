/*
 * cluster: the tortured cluster (conf/cluster): three nodes, the portals of two
 * of them and a front.  Node 1 has the desks; it is what instance.mjs calls the
 * instance, reached through the front.
 */
import { execFile } from "node:child_process";
import { cpSync, readFileSync, rmSync } from "node:fs";
import { promisify } from "node:util";
import { faults as alone } from "./faults.mjs";
import { Instance, sleep, soon } from "./instance.mjs";

const run = promisify(execFile);

// A node: its folder, its database, its programs.
class Node extends Instance {
	constructor(cluster, number) {
		super(cluster.root, cluster.work, cluster.port + number);
		this.cluster = cluster;
		this.number = number;
		this.var = `${cluster.work}/var/${number}`;
	}

	command(words) {
		return this.cluster.conf(["node", String(this.number), ...words]);
	}

	// Whether it has all that was committed, and answers: it calls itself
	// synced before it is ready, and until then refuses to read a table.
	async synced() {
		try {
			const rows = await this.sql("SELECT VARIABLE_VALUE FROM " +
			    "information_schema.GLOBAL_STATUS WHERE VARIABLE_NAME IN " +
			    "('wsrep_local_state_comment', 'wsrep_cluster_size', " +
			    "'wsrep_ready') ORDER BY VARIABLE_NAME; " +
			    "SELECT COUNT(*) > 0 FROM schema_change");

			return rows.join() === "3,Synced,ON,1";
		} catch {
			return false;
		}
	}

	// Starts it without TLS; fails when it does not get into the cluster.
	plain() {
		const at = this.cluster.port + 7 + 3 * this.number;

		return run("bash", ["conf/cluster", "node", String(this.number),
		    "start", "database"], { cwd: this.cluster.root, env: {
			...this.environment(), VAR: `${this.cluster.work}/var`,
			PORT: String(this.cluster.port), DB_START_S: "15",
			MARIADB_FLAGS: "--wsrep-provider-options=" +
			    `base_port=${at};gmcast.listen_addr=tcp://127.0.0.1:${at};` +
			    `ist.recv_addr=127.0.0.1:${at + 1};socket.ssl=NO`,
		} });
	}

	// "TABLE SUM" of every table, once what was committed is applied.
	async sums() {
		const tables = (await this.sql("SET SESSION wsrep_sync_wait = 15; " +
		    "SELECT TABLE_NAME FROM information_schema.TABLES WHERE " +
		    "TABLE_SCHEMA = 'portal' AND TABLE_TYPE = 'BASE TABLE'"))
		    .map(([name]) => name);

		return (await this.sql(`CHECKSUM TABLE ${tables.join(", ")}`))
		    .map((row) => row.join(" "));
	}
}

export class Cluster extends Instance {
	constructor(root, work, port) {
		super(root, work, port);
		this.var = `${work}/var/1`;
		this.nodes = [1, 2, 3].map((number) => new Node(this, number));
	}

	conf(words) {
		return run("bash", ["conf/cluster", ...words], { cwd: this.root,
		    env: { ...this.environment(), VAR: `${this.work}/var` } });
	}

	command(words) {
		return this.nodes[0].command(words);
	}

	async mount() {
		await run("bash", ["conf/cluster.sh"], { cwd: this.root });
	}

	async start(...parts) {
		await (parts.length > 0 ? super.start(...parts) :
		    this.conf(["start"]));
	}

	async end(well) {
		await this.conf(["stop"]);
		for (const { number } of well ? [] : this.nodes)
			cpSync(`${this.work}/var/${number}/log`,
			    `${this.work}/log-${number}`, { recursive: true });
		rmSync(`${this.work}/var`, { recursive: true, force: true });
	}

	// New lines of the logs of both portals.
	said() {
		return [super.said(), this.nodes[1].said()].flat();
	}

	async joined() {
		const all = await Promise.all(this.nodes.map((n) => n.synced()));

		return all.every((synced) => synced);
	}

	// What a round checks beside checks.mjs: rows that a node has and node 1
	// has not, or the other way.
	async differences() {
		const [first, ...others] = await Promise.all(
		    this.nodes.map((n) => n.sums()));
		const without = (some, all) => some.filter((s) => !all.includes(s));
		const found = first.length === 0 ? ["no tables to compare"] : [];

		for (const [n, sums] of others.entries()) {
			const tables = new Set([...without(sums, first),
			    ...without(first, sums)].map((sum) => sum.split(" ")[0]));

			for (const table of tables) {
				const [here, there] = (await Promise.all([0, n + 1].map(
				    (at) => this.nodes[at].sql(`SELECT * FROM ${table}`))))
				    .map((rows) => rows.map((row) => row.join(" ")));

				const [ours, theirs] = [without(here, there),
				    without(there, here)];

				// CHECKSUM TABLE of equal rows can differ.
				if (ours.length + theirs.length > 0)
					found.push(`nodes 1 and ${n + 2} differ in ${
					    table}: ${ours[0]} and ${theirs[0]}`);
			}
		}
		return found;
	}

	// Changes a row on one node only.
	drift() {
		return this.nodes[1].sql("SET SESSION wsrep_on = OFF; " +
		    "UPDATE register SET last = last + 1");
	}

	// The number of acts that the portal of a node has acknowledged.
	acts(number) {
		return readFileSync(`${this.work}/var/${number}/log/apache-access.log`,
		    "utf8").split("\n").filter((line) =>
			/ POST "\/(liaison|press|office)[^"]*" 303 /.test(line))
		    .length;
	}
}

function signal(node, name) {
	const pid = node.pid("mariadbd");

	if (!(pid > 1))
		throw new Error(`node ${node.number} has no database`);
	process.kill(pid, name);
}

const killed = (node) => signal(node, "SIGKILL");

// What all nodes of a cluster call the sequence of its transactions.
const history = async (node) =>
	(await node.sql("SHOW STATUS LIKE 'wsrep_cluster_state_uuid'")).join();

async function hangs(node, seconds) {
	signal(node, "SIGSTOP");
	await sleep(seconds * 1000);
	signal(node, "SIGCONT");
}

async function must(what, seconds, holds) {
	if (!await soon(seconds, holds))
		throw new Error(`${what}: not within ${seconds} s`);
}

async function back(node) {
	await sleep(1500);
	await node.start("database");
}

const isolate = (node, on) =>
	node.sql(`SET GLOBAL wsrep_provider_options = 'gmcast.isolate=${on}'`);

async function isolated(node) {
	await isolate(node, 1);
	await sleep(6000);
	await isolate(node, 0);
}

export const faults = {
	// Down until the portal of node 2 has acknowledged acts of the desks.
	"desk-killed": { async strike(cluster) {
		const before = cluster.acts(2);

		killed(cluster.nodes[0]);
		await must("desks move to node 2", 40, () =>
			cluster.acts(2) > before + 3);
		await back(cluster.nodes[0]);
	} },
	"spare-killed": { async strike({ nodes }) {
		killed(nodes[1]);
		await back(nodes[1]);
	} },
	"third-killed": { async strike({ nodes }) {
		killed(nodes[2]);
		await back(nodes[2]);
	} },
	"desk-hangs": { strike: ({ nodes }) => hangs(nodes[0], 8) },
	"third-hangs": { strike: ({ nodes }) => hangs(nodes[2], 8) },
	"desk-isolated": { strike: ({ nodes }) => isolated(nodes[0]) },
	"third-isolated": { strike: ({ nodes }) => isolated(nodes[2]) },
	// The last node has no majority and refuses all; the operator says
	// that it is the cluster now, and starts the others.
	quorum: { async strike({ nodes }) {
		killed(nodes[1]);
		killed(nodes[2]);
		await must("the last node is alone", 40, async () =>
			(await nodes[0].sql("SHOW STATUS LIKE 'wsrep_cluster_status'"))
			.join() === "wsrep_cluster_status,non-Primary");
		await must("and refuses", 1, () => nodes[0].sql(
		    "SELECT COUNT(*) FROM topic").then(() => false, () => true));
		await nodes[0].sql("SET GLOBAL wsrep_provider_options = " +
		    "'pc.bootstrap=YES'");
		await back(nodes[1]);
		await back(nodes[2]);
	} },
	// Who does not know how far its data go would begin a cluster of its own.
	"all-killed": { async strike(cluster) {
		const before = await history(cluster.nodes[0]);

		cluster.nodes.forEach(killed);
		await sleep(1000);
		await cluster.conf(["start"]);
		for (const node of cluster.nodes)
			if (await history(node) !== before)
				throw new Error(`node ${node.number} begins anew`);
	} },
	// A node that talks without TLS is not let in.
	stranger: { async strike({ nodes }) {
		const node = nodes[2];

		await node.stop();
		if (await node.plain().then(() => true, () => false))
			throw new Error("a node without TLS is in the cluster");
		await must("and not counted", 20, async () =>
			(await nodes[0].sql("SHOW STATUS LIKE 'wsrep_cluster_size'"))
			.join() === "wsrep_cluster_size,2");
		await node.start("database");
	} },
	// One machine after another stops and starts whole.
	rolling: { async strike({ nodes }) {
		for (const node of [nodes[2], nodes[1], nodes[0]]) {
			await node.stop();
			await node.start(...node.number === 3 ? ["database"] : []);
		}
	} },
	"schema-newer": alone["schema-newer"],
};
