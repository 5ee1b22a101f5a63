/*
 * steps: the work at the desks, by labels and buttons.  Each function returns
 * the final address, and calls `seen` with a name for pictures.
 */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { open } from "./chromium.mjs";
import { label, press } from "./worker.mjs";

const unseen = async () => {};

/* Fills in a topic; only the title differs. */
export async function topic_written(page, title) {
	await label(page, "标题").fill(title);
	await label(page, "救助类别").selectOption({ label: "教育救助" });
	await page.getByRole("group", { name: "职责依据" })
	    .getByRole("checkbox").first().check();
	await label(page, "问题").fill("今年秋季学期，有 214 名低保家庭学生" +
	    "没有在开学时减免费用：民政和教育的名单不同步。\n" +
	    "家长要拿着证明跑两个部门。");
	await label(page, "建议").fill("由民政局每学期开学前一个月把在册名单" +
	    "送教育局，学校按名单直接减免，不再由家长申请。");
	await label(page, "请议定事项").fill("从明年春季学期起按名单直接减免。");
	await label(page, "县民政局").check();
}

export async function topic_brought(page, portal, title, seen = unseen) {
	await open(page, portal.at("/liaison/"));
	await seen("liaison-desk");
	await page.getByRole("link", { name: "提出议题" }).click();
	await topic_written(page, title);
	await seen("liaison-topic-form");
	await press(page, "提交");
	await seen("liaison-topic-submitted");
	return page.url();
}

export async function topic_accepted(page, portal, title, seen = unseen) {
	await open(page, portal.at("/office/"));
	await seen("office-desk");
	await page.getByRole("link", { name: title }).first().click();
	await page.waitForURL("**/office/topics/*");
	await seen("office-topic");
	await press(page, "受理");
	await seen("office-topic-accepted");
	return page.url();
}

export async function notice_sent(page, portal, title, seen = unseen) {
	await open(page, portal.at("/press/"));
	await seen("press-desk");
	await page.getByRole("link", { name: "起草公示公告" }).click();
	await label(page, "标题").fill(title);
	await label(page, "类别").selectOption({ index: 1 });
	await label(page, "正文").fill("## 一、公示对象\n\n经乡镇审核，下列名单" +
	    "予以公示。\n\n| 乡镇 | 户数 |\n| --- | --- |\n| 大方镇 | 12 |\n\n" +
	    "公示期内有异议的，请向县民政局反映。");
	await seen("press-notice-form");
	await press(page, "预览");
	await seen("press-notice-preview");
	await press(page, "送审");
	await seen("press-notice-sent");
	return page.url();
}

export async function notice_published(page, portal, title, seen = unseen) {
	await open(page, portal.at("/press/"));
	await seen("press-review-desk");
	await page.getByRole("link", { name: title }).first().click();
	await page.waitForURL("**/press/notices/*");
	await seen("press-review");
	await press(page, "发布");
	await seen("press-published");
	return page.url();
}

export async function meeting_announced(page, portal, name, seen = unseen) {
	const year = new Date().getFullYear() + 1;

	await open(page, portal.at("/office/meetings"));
	await seen("office-meetings");
	await open(page, portal.at("/office/meetings/new"));
	await label(page, "名称").fill(name);
	await label(page, "类型").selectOption({ label: "例会" });
	await label(page, "时间").fill(`${year}-03-10 09:30`);
	await label(page, "地点").fill("县政府二楼会议室");
	await label(page, "主持人").selectOption({ index: 1 });
	await seen("office-meeting-form");
	await press(page, "发出通知");
	await seen("office-meeting-announced");
	return page.url();
}

/* A day and a time of Beijing, so many minutes from now. */
function beijing(minutes) {
	return new Date(Date.now() + (8 * 60 + minutes) * 60000).toISOString();
}

/* A conference with one item that has not begun yet. */
export async function meeting_soon(page, portal, name, matter) {
	await open(page, portal.at("/office/meetings/new"));
	await label(page, "名称").fill(name);
	await label(page, "类型").selectOption({ label: "例会" });
	await label(page, "时间").fill(beijing(10).slice(0, 16)
	    .replace("T", " "));
	await label(page, "地点").fill("县政府二楼会议室");
	await label(page, "主持人").selectOption({ index: 1 });
	await press(page, "发出通知");
	const at = page.url();

	await open(page, `${at}/agenda`);
	await label(page, "其他事项").fill(matter);
	await press(page, "加入议程");
	return at;
}

/* Who was there, what became of the item, what was decided. */
export async function meeting_recorded(page, at, decided, seen = unseen) {
	await open(page, `${at}/record`);
	await press(page, "没有选的都记出席，保存");
	const item = page.locator("form[action*=outcome]").nth(1);

	await item.locator("textarea[name=said]").fill("民政局：名单每月核对。");
	await item.locator("select[name=outcome]").selectOption("议定");
	await item.locator("textarea[name=outcome_text]")
	    .fill("名单每月交换一次。");
	await Promise.all([page.waitForNavigation(),
	    item.getByRole("button", { name: "记录结果" }).click()]);
	await label(page, "议定事项").fill(decided);
	await label(page, "对应议程").selectOption({ index: 1 });
	await label(page, "牵头单位").selectOption("县财政局");
	await label(page, "完成时限").fill(beijing(40 * 1440).slice(0, 10));
	await label(page, "成果要求").fill("第一份名单");
	await label(page, "公开").check();
	await seen("office-resolution-form");
	await press(page, "加入议定事项");
	await page.getByRole("link", { name: decided }).waitFor();
	return page.url();
}

/*
 * Puts its time a minute back, in the database of the instance that has the
 * file of accounts, and waits until workers have seen that.
 */
export async function meeting_held(page, at) {
	const held = page.getByRole("button", { name: "会议已召开" });
	const id = Number(at.match(/\/meetings\/(\d+)$/)[1]);
	const home = path.dirname(process.env.ACCOUNTS);

	execFileSync("mariadb", ["--no-defaults", "-u",
	    os.userInfo().username, "-S", path.join(
	    fs.realpathSync(path.join(home, "run/sockets")),
	    "mariadb/mariadb.sock"), "portal", "-e",
	    `UPDATE meeting SET starts_at = UNIX_TIMESTAMP() - 60
	      WHERE id = ${id}`]);
	for (let i = 0; i < 20; i++) {
		await open(page, at);
		if (await held.count() > 0)
			break;
		await page.waitForTimeout(1000);
	}
	await press(page, "会议已召开");
}

/* Sends twice: some were invited and are not in the record. */
export async function minutes_sent(page, at, seen = unseen) {
	await open(page, `${at}/minutes`);
	await press(page, "生成纪要");
	await seen("office-minutes");
	await press(page, "送审");
	await label(page, "这些单位不写进纪要").check();
	await press(page, "送审");
	return page.url();
}

export async function minutes_approved(page, portal, name, seen = unseen) {
	await open(page, portal.at("/office/minutes?state=approval"));
	await page.getByRole("link", { name }).first().click();
	await page.waitForURL("**/office/minutes/*");
	await press(page, "批准印发");
	await seen("office-minutes-issued");
	return page.url();
}
