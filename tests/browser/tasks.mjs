/*
 * tasks: one from its assignment to its end, signed for with the keyboard, also
 * by a township; each page as in desks.mjs; the board on paper, on a wall,
 * without a script.
 */
import { leave, open, visitor } from "./chromium.mjs";
import { page_wrong, press_by_keyboard } from "./editions.mjs";
import { html_validator } from "./html.mjs";
import { check, same, unless } from "./tap.mjs";
import { as, label, press, sign_in } from "./worker.mjs";

const title = "核对一批低收入家庭（浏览器）";
const town = "山前乡（浏览器）";

function day(ahead) {
	return new Date(Date.now() + (8 + 24 * ahead) * 3600000).toISOString()
	    .slice(0, 10);
}

/* Of the finance bureau, for a township. */
export async function assigned(page, portal, wrong, what = title, of = town) {
	await open(page, portal.at("/office/tasks/new"));
	wrong.push(await page_wrong(page, portal, html_validator()));
	await label(page, "来源").selectOption("县级交办");
	await label(page, "来源文件").fill("督办通知〔2026〕12号");
	await label(page, "收到日期").fill(day(0));
	await label(page, "任务").fill(what);
	await label(page, "牵头单位").selectOption("县财政局");
	await page.getByLabel("县审计局", { exact: true }).check();
	await page.getByLabel(of, { exact: true }).check();
	await label(page, "完成时限").fill(day(40));
	await press(page, "下达任务");
	wrong.push(await page_wrong(page, portal, html_validator()));
	return portal.path(new URL(page.url())).match(/\d+$/)[0];
}

async function worked_on(page, portal, id, wrong) {
	const validator = html_validator();

	await open(page, portal.at("/liaison/tasks"));
	wrong.push(await page_wrong(page, portal, validator));
	await page.getByRole("link", { name: title }).click();
	wrong.push(await page_wrong(page, portal, validator));
	await press_by_keyboard(page, "签收");
	wrong.push(await page_wrong(page, portal, validator));
	await label(page, "进展").fill("已经核对一半。");
	await label(page, "完成比例").fill("50");
	await label(page, "佐证材料").setInputFiles({ name: "名单.txt",
	    mimeType: "text/plain", buffer: Buffer.from("一份名单\n") });
	await press(page, "提交进展");
	await page.locator(".did").waitFor();
	wrong.push(same(await page.getByRole("link", { name: "名单.txt" })
	    .count(), 1, "evidence"),
	    await page_wrong(page, portal, validator));
	await label(page, "延到哪一天").fill(day(60));
	await label(page, "延期理由").fill("还有一半。");
	await press(page, "申请延期");
	wrong.push(await page_wrong(page, portal, validator));
}

async function answered(page, portal, id, wrong) {
	const validator = html_validator();

	await open(page, portal.at(`/office/tasks/${id}`));
	await label(page, "意见").fill("同意。");
	await press(page, "同意延期");
	await label(page, "意见").fill("请抓紧。");
	await press(page, "催办");
	wrong.push(same(await page.locator(".did").count(), 1, "answers"),
	    await page_wrong(page, portal, validator));
	for (const path of [`/office/tasks/${id}/change`, "/office/tasks",
	    "/office/tasks/wall", "/office/tasks/wall?unit=finance",
	    "/office/tasks/sheet"]) {
		await open(page, portal.at(path));
		wrong.push(await page_wrong(page, portal, validator));
	}
	await page.emulateMedia({ media: "print" });
	wrong.push(unless((await page.locator("main").innerText())
	    .includes(title), "it is not printed"),
	    same(await page.locator("main .button:visible").count(), 0,
	    "buttons on paper"));
	await page.emulateMedia({ media: "screen" });
}

async function ended(page, portal, id, wrong) {
	await open(page, portal.at(`/office/tasks/${id}`));
	wrong.push(await page_wrong(page, portal, html_validator()));
	await press(page, "同意办结");
	wrong.push(await page_wrong(page, portal, html_validator()));
}

/* A township and its account: its initial password. */
export async function settled(portal, wrong, of = town) {
	await as(portal, "office", async (page) => {
		await open(page, portal.at("/office/townships/new"));
		await label(page, "乡（镇、街道）").fill(of);
		await label(page, "联系电话").fill("0857-5250000");
		await press(page, "保存");
	});
	const [url, first] = await as(portal, "system", async (page) => {
		await open(page, portal.at("/office/accounts/new"));
		const offered = await label(page, "初始密码").inputValue();

		await label(page, "账号").fill("town");
		await label(page, "姓名").fill("乡干部");
		await label(page, "乡（镇、街道）").selectOption(of);
		await press(page, "建立账号");
		wrong.push(await page_wrong(page, portal, html_validator()));
		return [page.url(), offered];
	});

	await as(portal, "security", async (page) => {
		await open(page, `${url}/roles`);
		await label(page, "乡（镇、街道）").check();
		await press(page, "保存");
	});
	return first;
}

/* Signs in as the township for the first time, and changes the password. */
export async function entered(page, portal, first) {
	await open(page, portal.at("/account/signin"));
	await sign_in(page, "town", first);
	await label(page, "现在的密码").fill(first);
	await label(page, "新密码").fill("Shan-Qian-2026");
	await label(page, "再输一次").fill("Shan-Qian-2026");
	await press(page, "换成新密码");
}

async function reported(portal, first, wrong) {
	const page = await visitor();
	const looked = async () => wrong.push(await page_wrong(page, portal,
	    html_validator()));

	await entered(page, portal, first);
	wrong.push(same(portal.path(new URL(page.url())), "/liaison/township",
	    "its desk"));
	await looked();
	await page.getByRole("link", { name: title }).click();
	await looked();
	await press_by_keyboard(page, "签收");
	await looked();
	await label(page, "进展").fill("走访了三个村。");
	await label(page, "完成比例").fill("30");
	await label(page, "佐证材料").setInputFiles({ name: "走访.txt",
	    mimeType: "text/plain", buffer: Buffer.from("三个村\n") });
	await press(page, "提交进展");
	await page.locator(".did").waitFor();
	wrong.push(same(await page.getByRole("link", { name: "走访.txt" })
	    .count(), 1, "evidence of the township"));
	await looked();
	await page.emulateMedia({ media: "print" });
	wrong.push(unless((await page.locator("main").innerText())
	    .includes("走访了三个村"), "the report is not printed"),
	    same(await page.locator("main button:visible").count(), 0,
	    "buttons on paper"), page.wrong);
	await leave(page);
}

async function tasks(portal) {
	const wrong = [];
	const first = await settled(portal, wrong);
	const id = await as(portal, "office", (page) =>
	    assigned(page, portal, wrong));

	await reported(portal, first, wrong);
	await as(portal, "liaison-finance", (page) =>
	    worked_on(page, portal, id, wrong));
	await as(portal, "office", (page) =>
	    answered(page, portal, id, wrong));
	await as(portal, "liaison-finance", async (page) => {
		await open(page, portal.at(`/liaison/tasks/${id}`));
		await press(page, "申请办结");
	}, { javaScriptEnabled: false });
	await as(portal, "office", (page) => ended(page, portal, id, wrong));
	return wrong;
}

export async function run({ sample }) {
	await check("tasks: one is assigned, worked on and closed", () =>
	    tasks(sample));
}
