/*
 * calendar: checks /meetings.ics with ical.js, and by rules of RFC 5545 that a
 * lenient parser ignores.
 */
import ICAL from "ical.js";
import { check, same, unless } from "./tap.mjs";

/* Folded lines: CR LF, 75 octets, whole characters. */
export function lines_wrong(bytes) {
	const complaints = [];
	let from = 0;

	while (from < bytes.length) {
		const end = bytes.indexOf("\r\n", from);
		const line = bytes.subarray(from, end < 0 ? bytes.length : end);
		const shown = line.toString("utf8").slice(0, 30);

		if (end < 0)
			complaints.push(`no CR LF after: ${shown}`);
		if (line.includes(10) || line.includes(13))
			complaints.push(`a bare CR or LF: ${shown}`);
		if (line.length > 75)
			complaints.push(`${line.length} octets: ${shown}`);
		try {
			new TextDecoder("utf-8", { fatal: true }).decode(line);
		} catch {
			complaints.push(`cut inside a character: ${shown}`);
		}
		from = end < 0 ? bytes.length : end + 2;
	}
	return complaints;
}

async function event_wrong(portal, event) {
	const value = (name) => event.getFirstPropertyValue(name);
	const url = value("url");
	const path = url && portal.path(new URL(url));
	const page = path && await portal.ask(path);
	const what = value("summary");

	return ["uid", "dtstamp", "dtstart", "summary", "sequence", "status"]
	    .filter((name) => event.getAllProperties(name).length !== 1)
	    .map((name) => `${what}: ${name} is not there once`)
	    .concat(["dtstamp", "dtstart", "dtend"].filter((name) =>
		value(name) && value(name).zone !== ICAL.Timezone.utcTimezone)
		.map((name) => `${what}: ${name} is not in UTC`),
	    unless(page?.status === 200, `${what}: leads to ${url}`),
	    unless(!page || page.text.includes(value("dtstart").toJSDate()
		.toLocaleTimeString("zh-CN", { timeZone: "Asia/Shanghai",
		    hour: "2-digit", minute: "2-digit" })),
		`${what}: the page tells another time`),
	    unless(event.getAllProperties("status").every((status) =>
		["CONFIRMED", "CANCELLED", "TENTATIVE"].includes(
		    status.getFirstValue())), `${what}: status`));
}

function uids(calendar) {
	return calendar.getAllSubcomponents("vevent").map((event) =>
	    event.getFirstPropertyValue("uid")).sort();
}

async function read(portal) {
	const answer = await portal.ask("/meetings.ics");

	return { answer, calendar: new ICAL.Component(
	    ICAL.parse(answer.text)) };
}

export async function run({ sample, county }) {
	await check("calendar: the line rules see what is wrong", [
	    unless(lines_wrong(Buffer.from(`${"会".repeat(30)}\r\n`)).length,
		"a long line passes"),
	    unless(lines_wrong(Buffer.from("会", "utf8").subarray(0, 2)).length,
		"half a character passes")]);
	for (const portal of [sample, county]) {
		const { answer, calendar } = await read(portal);

		await check(`calendar: ${portal.name} as it travels`, [
		    same(answer.type, "text/calendar; charset=utf-8", "type"),
		    same(calendar.name, "vcalendar", "component"),
		    same(calendar.getFirstPropertyValue("version"), "2.0",
			"version"),
		    unless(calendar.getFirstPropertyValue("prodid"),
			"no PRODID"),
		    lines_wrong(answer.bytes)]);
	}
	const { answer, calendar } = await read(county);
	const events = calendar.getAllSubcomponents("vevent");
	const cancelled = events.filter((event) =>
	    event.getFirstPropertyValue("status") === "CANCELLED");

	await check("calendar: every event", [
	    same(events.length, 4, "events"),
	    ...await Promise.all(events.map((event) =>
		event_wrong(county, event)))]);
	await check("calendar: ids stay, and none twice", [
	    same(new Set(uids(calendar)).size, events.length, "ids"),
	    same(uids((await read(county)).calendar), uids(calendar), "ids")]);
	await check("calendar: what was cancelled stays, and says so", [
	    same(cancelled.map((event) =>
		event.getFirstPropertyValue("summary").includes("2017")),
		[true], "cancelled"),
	    same(cancelled[0]?.getFirstPropertyValue("sequence"), 2,
		"its sequence"),
	    unless(!answer.text.includes("没有公布"), "a planned one shows")]);
}
