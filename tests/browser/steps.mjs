/*
 * steps: the work at the desks, by labels and buttons.  Each function returns
 * the final address, and calls `seen` with a name for pictures.
 */
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
