/*
 * refused: forms with files that are not accepted: the form, what was typed
 * and the chosen files stay on the screen, and Back does not clear them.
 */
import { axe_wrong } from "./axe.mjs";
import { open } from "./chromium.mjs";
import { check, same, unless } from "./tap.mjs";
import { as, label, press } from "./worker.mjs";

const file = (name, bytes) => ({ name, mimeType: "application/octet-stream",
    buffer: Buffer.from(bytes) });

const list = file("名单.txt", "每户一行。\n");

/* Files that the next submit will attach: held ones and chosen ones. */
async function chosen(page) {
	const held = await page.locator("label:has(input[name=held]:checked)")
	    .allInnerTexts();
	const files = await page.locator("input[type=file]").evaluate((each) =>
	    Array.from(each.files, ({ name }) => name));

	return [...held.map((each) => each.trim()), ...files];
}

/* The horizontal offset of held files from the file field. */
async function held_at(page) {
	return page.evaluate(() => document.querySelector("label:has([name=held])")
	    .getBoundingClientRect().left -
	    document.querySelector("[type=file]").getBoundingClientRect().left);
}

/* Title, body and chosen files in the form. */
async function standing(page, title, body, files, when) {
	return [same(await label(page, "标题").inputValue(), title,
	    `the title ${when}`),
	same(await label(page, "正文").inputValue(), body, `the body ${when}`),
	same(await chosen(page), files, `the files ${when}`)];
}

async function written(page, portal, what, title) {
	await open(page, portal.at(`/press/${what}/new`));
	await label(page, "标题").fill(title);
	await label(page, "正文").fill("看看公众会看到什么。");
	await label(page, "附件").setInputFiles([list]);
}

async function previewed(portal, what) {
	return as(portal, "editor-1", async (page) => {
		const title = "带附件预览";
		const words = "看看公众会看到什么。";

		await written(page, portal, what, title);
		await press(page, "预览");
		await page.locator("#preview").waitFor();
		const complaints = [
		    unless((await page.locator("#preview").innerText())
			.includes(title), "no preview"),
		    await standing(page, title, words, [list.name], "previewed"),
		    same(await held_at(page), 0, "how far right the held file is"),
		    same(await page.evaluate(() => document.activeElement.id),
			"preview", "the focus"),
		    await axe_wrong(page)];

		await page.goBack();
		complaints.push(await standing(page, title, words, [list.name],
		    "after Back"));
		await page.goForward();
		complaints.push(await standing(page, title, words, [list.name],
		    "after Forward"));
		await press(page, "保存草稿");
		await page.waitForURL(new RegExp(`press/${what}/\\d+$`));
		complaints.push(same(await page.getByRole("link",
		    { name: list.name }).count(), 1, "files stored"));

		/* A stored draft, at its own address. */
		await label(page, "标题").fill("改过的标题");
		await label(page, "附件").setInputFiles([list]);
		await press(page, "预览");
		await page.locator("#preview").waitFor();
		complaints.push(await standing(page, "改过的标题", words,
		    [list.name], "of a draft previewed"));
		return [complaints, page.wrong];
	});
}

async function faulty(portal) {
	return as(portal, "editor-1", async (page) => {
		await written(page, portal, "notices", "缺了类别");
		await press(page, "送审");
		await page.locator(".complaints").waitFor();
		return [await standing(page, "缺了类别", "看看公众会看到什么。",
		    [list.name], "with complaints"), await axe_wrong(page),
		    unless(!(await page.locator("main").innerText())
			.includes("请重新选择"), "asks for the files again")];
	});
}

/* An error of Apache or of a program is shown above the form. */
const answers = [
	["a fault of the program", { status: 400, contentType: "text/html",
	    headers: { "X-Answer": "form" }, body: "<!DOCTYPE html><title>a" +
	    "</title><main><h1>网址有误</h1><p>请检查。</p></main>" },
	    "网址有误"],
	["too much for Apache", { status: 413, contentType: "text/html",
	    body: "<!DOCTYPE html><title>a</title><main><h1>提交的内容太大" +
	    "</h1><p>没有保存。</p></main>" }, "没有保存"],
	["programs that are stopped", { status: 503, contentType: "text/html",
	    body: "<!DOCTYPE html><title>a</title><main><h1>暂时无法服务" +
	    "</h1><p>请过几秒钟再试。</p></main>" }, "请过几秒钟再试"],
	["an answer that is no page", { status: 200, contentType: "text/plain",
	    headers: { "X-Answer": "form" }, body: "?" }, "没有传成功"],
	["no network", null, "没有传成功"],
];

async function stays(portal, answer, told) {
	return as(portal, "editor-1", async (page) => {
		const [title, words] = ["还在的标题", "看看公众会看到什么。"];
		const form = (route) => route.request().method() !== "POST" ?
		    route.continue() : answer ? route.fulfill(answer) :
		    route.abort("connectionreset");

		await written(page, portal, "notices", title);
		await page.route("**/press/notices/new", form);
		await press(page, "保存草稿");
		await page.getByText(told).first().waitFor();
		const complaints = [await standing(page, title, words,
		    [list.name], "then"), await axe_wrong(page)];

		await page.goBack();
		complaints.push(await standing(page, title, words,
		    [list.name], "after Back"));
		await page.goForward();
		await page.unroute("**/press/notices/new", form);
		await press(page, "保存草稿");
		await page.waitForURL(/press\/notices\/\d+$/);
		return [complaints, same(await page.getByRole("link",
		    { name: list.name }).count(), 1, "files stored")];
	});
}

async function too_much(portal) {
	return as(portal, "editor-1", async (page) => {
		await written(page, portal, "notices", "太多");
		await page.evaluate(() => document.querySelector(
		    "[data-progress]").setAttribute("data-most", "10"));
		// The live preview sends the text without files when typing
		// pauses.
		page.on("request", (request) => request.method() === "POST" &&
		    /multipart/.test(request.headers()["content-type"]) &&
		    page.wrong.push(`sent: ${request.url()}`));
		await press(page, "保存草稿");
		await page.getByText("加起来超过").waitFor();
		return [await standing(page, "太多", "看看公众会看到什么。",
		    [list.name], "unsent"), page.wrong];
	});
}

export async function run({ sample }) {
	for (const what of ["notices", "policies"])
		await check(`refused: ${what}: a preview keeps chosen files`,
		    () => previewed(sample, what));
	await check("refused: a complaint keeps chosen files",
	    () => faulty(sample));
	for (const [name, answer, told] of answers)
		await check(`refused: ${name} leaves the form on the screen`,
		    () => stays(sample, answer, told));
	await check("refused: too much is told before it is sent",
	    () => too_much(sample));
}
