/*
 * people: a member and a liaison are changed, and a convener appointed, at the
 * desks and with the keyboard; files of units and people; every page at
 * telephone width and with axe.
 */
import { axe_wrong } from "./axe.mjs";
import { leave, open, visitor } from "./chromium.mjs";
import { cut_off, sideways } from "./measure.mjs";
import { check, same, unless } from "./tap.mjs";
import { as, label, press, sign_in } from "./worker.mjs";

const unit = "liaison-statistics";

/* Complaints about the current page. */
async function looked(page, what) {
	const complaints = [];

	for (const width of [360, 1280]) {
		await page.setViewportSize({ width, height: 900 });
		complaints.push(await page.evaluate(sideways),
		    await page.evaluate(cut_off), await axe_wrong(page));
	}
	return [...complaints, page.wrong].flat()
	    .map((each) => `${what}: ${each}`);
}

async function has(page, words) {
	const said = await page.locator("main").innerText();

	return unless(said.includes(words), `not on ${page.url()}: ${words}`);
}

/* The focus goes on with Tab until it is on the field of this id. */
async function tab_to(page, id) {
	for (let i = 0; i < 60; i++) {
		if (await page.evaluate(() => document.activeElement.id) === id)
			return [];
		await page.keyboard.press("Tab");
	}
	return [`Tab does not come to ${id}`];
}

/* With the keyboard alone; the day is missing at first. */
async function member_proposed(portal) {
	return as(portal, unit, async (page) => {
		await open(page, portal.at("/liaison/people"));
		const complaints = [await looked(page, "the unit's people")];

		complaints.push(await tab_to(page, "seat_id"));
		await page.keyboard.press("ArrowDown");
		for (const [id, words] of [["name", "孙明"], ["post", "副局长"],
		    ["reason", "原来的成员调离"]]) {
			complaints.push(await tab_to(page, id));
			await page.keyboard.type(words);
		}
		await page.keyboard.press("Tab");
		await page.keyboard.press("Enter");
		await page.waitForURL(/members\/new$/);
		complaints.push(await looked(page, "without the day"),
		    same(await page.evaluate(() =>
			document.activeElement.className), "complaints",
		    "the focus"),
		    same(await label(page, "姓名").inputValue(), "孙明", "kept"));
		await label(page, "生效日期").fill("2030-03-01");
		await press(page, "提出调整");
		await page.waitForURL(/members\/\d+$/);
		complaints.push(await has(page, "等联席会议决定"),
		    await looked(page, "what is proposed"));
		return complaints;
	});
}

/* The second form of the page has the same labels, and its own fields. */
async function liaison_proposed(portal) {
	return as(portal, unit, async (page) => {
		await open(page, portal.at("/liaison/people"));
		const form = page.locator("form").filter({ has:
		    page.getByRole("button", { name: "报办公室确认" }) });

		await form.getByLabel("姓名").fill("钱进");
		await form.getByLabel("职务").fill("科长");
		await form.getByLabel("生效日期").fill("2030-03-01");
		await form.getByRole("button", { name: "报办公室确认" }).click();
		await page.waitForURL(/liaisons\/\d+$/);
		return [await has(page, "等办公室确认"),
		    await looked(page, "a liaison")];
	});
}

async function decided(portal) {
	return as(portal, "office", async (page) => {
		await open(page, portal.at("/office/people"));
		const complaints = [await looked(page, "people")];

		await page.getByRole("link", { name: "成员：孙明" }).click();
		await page.waitForURL(/members\/\d+$/);
		await press(page, "同意调整");
		complaints.push(await looked(page, "without a document"));
		await label(page, "依据文件").fill("会议纪要〔2026〕1号");
		await label(page, "决定日期").fill("2026-01-05");
		await press(page, "同意调整");
		complaints.push(await has(page, "已同意"),
		    await has(page, "2030年3月1日"));
		await open(page, portal.at("/office/people"));
		await page.getByRole("link", { name: "联络员：钱进" }).click();
		await page.waitForURL(/liaisons\/\d+$/);
		complaints.push(await looked(page, "to be confirmed"));
		await press(page, "确认");
		complaints.push(await has(page, "等系统管理员发账号"));
		return complaints;
	});
}

/* A seat is corrected; the history has both words. */
async function corrected(portal) {
	return as(portal, "office", async (page) => {
		await open(page, portal.at("/office/people/new"));
		const complaints = [await looked(page, "a new seat")];

		await open(page, portal.at("/office/people"));
		await page.getByRole("link", { name: "杨丽霞" }).click();
		await page.waitForURL(/people\/\d+$/);
		await label(page, "职务").fill("主任");
		await press(page, "保存");
		complaints.push(await looked(page, "without a reason"));
		await label(page, "理由").fill("照名单更正");
		await press(page, "保存");
		complaints.push(await has(page, "原为“副主任”，改为“主任”"),
		    await looked(page, "corrected"));
		return complaints;
	});
}

async function appointed(portal) {
	const at = await as(portal, "office", async (page) => {
		await open(page, portal.at("/office/people/conveners/new"));
		const wrong = await looked(page, "a convener");

		await label(page, "角色").selectOption("convener");
		await label(page, "姓名").fill("吴正");
		await label(page, "任职单位").fill("县民政局");
		await label(page, "职务").fill("局长");
		await label(page, "生效日期").fill("2030-04-01");
		await label(page, "依据文件").fill("县政府通知");
		await press(page, "提出任命");
		await page.waitForURL(/conveners\/\d+$/);
		return { url: page.url(), wrong: [wrong,
		    same(await page.getByRole("button",
			{ name: "确认任命" }).count(), 0, "buttons"),
		    await looked(page, "one's own proposal")] };
	});

	return as(portal, "convener", async (page) => {
		await open(page, at.url);
		await press(page, "确认任命");
		return [at.wrong, await has(page, "已同意")];
	});
}

/* The first password is handed over once, and the new liaison is there. */
async function entered(portal) {
	const first = await as(portal, "system", async (page) => {
		await open(page, portal.at("/office/"));
		await page.getByRole("link", { name: "钱进" }).click();
		await page.waitForURL(/liaison=\d+$/);
		const password = await label(page, "初始密码").inputValue();

		await label(page, "账号").fill("qian-jin");
		const wrong = await looked(page, "an account for a liaison");

		await press(page, "建立账号");
		await page.waitForURL(/accounts\/\d+$/);
		return { password, wrong };
	});
	const page = await visitor();

	await open(page, portal.at("/liaison/people"));
	await sign_in(page, "qian-jin", first.password);
	await label(page, "现在的密码").fill(first.password);
	await label(page, "新密码").fill("Qing-Song-88");
	await label(page, "再输一次").fill("Qing-Song-88");
	await press(page, "换成新密码");
	await open(page, portal.at("/liaison/people/contact"));
	const complaints = [first.wrong, await looked(page, "telephone")];

	await label(page, "电话").fill("0857-5200001");
	await press(page, "保存");
	await open(page, portal.at("/liaison/directory?q=5200001"));
	complaints.push(await has(page, "0857-5200001"),
	    await looked(page, "the directory"));
	await page.emulateMedia({ media: "print" });
	complaints.push(same(await page.evaluate(() =>
	    [...document.querySelectorAll("form, button")].filter((each) =>
		each.checkVisibility()).length), 0, "forms on paper"));
	await leave(page);
	return complaints;
}

/* A file: what each line would do, then it is taken. */
async function imported(portal, path, lines, words, found) {
	return as(portal, "office", async (page) => {
		await open(page, portal.at(path));
		await page.getByLabel("文件", { exact: true }).setInputFiles({
		    name: "list.csv", mimeType: "text/csv",
		    buffer: Buffer.from(lines) });
		await press(page, "预览");
		await page.locator("#preview").waitFor();
		const complaints = [await has(page, words),
		    await looked(page, path)];

		await page.locator("#reason").fill("新的名单");
		await press(page, "确认导入");
		await page.waitForURL(/office\/(units|people)$/);
		complaints.push(await has(page, found));
		return complaints;
	});
}

export async function run({ sample }) {
	for (const [what, act] of [
		["a unit proposes a member, with the keyboard",
		    member_proposed],
		["and a liaison", liaison_proposed],
		["the office writes down what was decided", decided],
		["and corrects a seat", corrected],
		["a convener takes two people", appointed],
		["a liaison enters, and is in the directory", entered]])
		await check(`people: ${what}`, await act(sample));
	await check("people: a file of units", await imported(sample,
	    "/office/units/import", "全称,简称,电话\n示例新局,新局,\n县民政局,,0000-1\n无名局,,\n",
	    "新的 1 行，一样的 0 行，不同的 1 行，有错的 1 行", "示例新局"));
	await check("people: a file of people", await imported(sample,
	    "/office/people/import", "姓名,代表单位,职务,起始日期\n新来的,县民政局,副局长,2026-01-01\n",
	    "新的 1 行", "新来的"));
}
