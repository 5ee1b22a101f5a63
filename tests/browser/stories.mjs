/*
 * stories: the work at the desks up to the public pages, through Apache and its
 * cache.
 */
import { axe_wrong } from "./axe.mjs";
import { leave, open, visitor } from "./chromium.mjs";
import { poll } from "./portal.mjs";
import { meeting_announced, notice_published, notice_sent, topic_accepted,
    topic_brought, topic_written } from "./steps.mjs";
import { check, same, unless } from "./tap.mjs";
import { as, forgotten, label, password, press, sign_in,
    worker } from "./worker.mjs";

const fresh_ms = 5000;

function text(page) {
	return page.locator("main").innerText();
}

async function says(page, ...words) {
	const said = await text(page);

	return words.map((each) => unless(said.includes(each),
	    `not on the page: ${each}; ${page.url()}`));
}

/* After an invalid form the list of complaints has the focus. */
async function summary_wrong(page) {
	const focused = await page.evaluate(() =>
	    document.activeElement.className);

	return [same(focused, "complaints", "the focus"), await axe_wrong(page),
	    page.wrong];
}

/* The public address has this status within five seconds. */
async function public_soon(portal, path, enough, what) {
	const answer = await poll(() => portal.ask(path), enough, fresh_ms);

	return unless(enough(answer), `${path}: ${what}, ${answer.status}`);
}

async function topic(portal) {
	const title = "低保家庭学生开学费用怎样直接减免";
	const at = await as(portal, "liaison-education",
	    (page) => topic_brought(page, portal, title));

	return [await as(portal, "office", async (page) => {
		await topic_accepted(page, portal, title);
		return [await says(page, "已受理"), unless(/议题〔\d{4}〕\d+号/
		    .test(await text(page)), "no number"), page.wrong];
	    }),
	    await as(portal, "liaison-education", async (page) => {
		await open(page, at);
		return [await says(page, "已受理"), page.wrong];
	    }),
	    await as(portal, "liaison-finance", async (page) =>
		same((await open(page, at)).status(), 404, "another unit"))];
}

/* A call for topics: opened, answered from the desk of a unit, closed. */
async function round(portal) {
	const title = "例会征集议题（浏览器）";
	const brought = "临时救助的备用金由哪个单位先垫付";
	const at = await as(portal, "office", async (page) => {
		await open(page, portal.at("/office/rounds/new"));
		await label(page, "标题").fill(title);
		await label(page, "征集说明").fill("一个议题一件事。");
		await label(page, "截止日期").fill("2099-12-31");
		await press(page, "发出征集");
		return page.url();
	});
	const wrong = await as(portal, "liaison-health", async (page) => {
		await open(page, portal.at("/liaison/"));
		await page.getByRole("link", { name: "为这次征集提议题" }).click();
		await topic_written(page, brought);
		await press(page, "提交");
		return [await says(page, title, "现在这一步"), same(await page
		    .locator('[aria-current="step"] b').innerText(), "受理",
		    "the step"), page.wrong];
	});

	return [wrong, await as(portal, "office", async (page) => {
		await open(page, at);
		const said = await says(page, brought, "没有提");

		await press(page, "结束征集");
		return [said, await says(page, "已结束", brought), page.wrong];
	})];
}

async function topic_refused(portal) {
	return as(portal, "liaison-education", async (page) => {
		await open(page, portal.at("/liaison/topics/new"));
		await label(page, "标题").fill("只写了标题的议题");
		await press(page, "提交");
		return [await summary_wrong(page), same(await label(page, "标题")
		    .inputValue(), "只写了标题的议题", "what was typed")];
	});
}

async function notice(portal) {
	const title = "城乡低保审核结果公示（浏览器）";
	const list = (there) => (answer) => answer.text.includes(title) === there;
	const desk = await as(portal, "editor-1",
	    (page) => notice_sent(page, portal, title));
	const path = "/notices/" + desk.match(/\d+$/)[0];
	const complaints = [];

	await portal.ask("/notices");
	complaints.push(same((await portal.ask(path)).status, 404, "unreviewed"),
	    await as(portal, "editor-1", async (page) => {
		await open(page, desk);
		return unless(await page.getByRole("button",
		    { name: "发布", exact: true }).count() === 0,
		    "the author may publish");
	    }));
	await as(portal, "reviewer",
	    (page) => notice_published(page, portal, title));
	complaints.push(
	    await public_soon(portal, path, (a) => a.status === 200, "public"),
	    await public_soon(portal, "/notices", list(true), "in the list"));
	await as(portal, "reviewer", async (page) => {
		await open(page, desk);
		if (await label(page, "撤回原因").count() === 0)
			await open(page, `${desk}/withdraw`);
		await label(page, "撤回原因").fill("名单有误，另行公示。");
		await press(page, "撤回");
	});
	complaints.push(await public_soon(portal, path, (a) =>
	    a.status === 410 && a.text.includes("名单有误"), "withdrawn"),
	    await public_soon(portal, "/notices", list(false), "still there"));
	return complaints;
}

async function meeting(portal) {
	const name = "联席会议例会（浏览器）";
	const found = (answer) => answer.text.includes(name);

	const wrong = await as(portal, "office", async (page) => {
		await open(page, portal.at("/office/meetings/new"));
		await press(page, "发出通知");
		const refused = await summary_wrong(page);

		await meeting_announced(page, portal, name);
		return [refused, page.wrong];
	});
	return [wrong, await public_soon(portal, "/meetings", found, "announced"),
	    await public_soon(portal, "/meetings.ics", (a) => a.text
		.replaceAll("\r\n ", "").includes(name), "in the calendar")];
}

/* Fields for some kinds of meetings appear for those, and keep their text. */
async function meeting_applies(portal) {
	return as(portal, "office", async (page) => {
		const complaints = [];
		const there = async (name, wanted, when) => complaints.push(
		    same(await label(page, name).isVisible(), wanted,
			`${name} ${when}`));

		await open(page, portal.at("/office/meetings/new"));
		await there("召开依据", false, "before a kind is chosen");
		await label(page, "类型").selectOption({ label: "临时会议" });
		await there("召开依据", true, "of a temporary meeting");
		await label(page, "类型").selectOption({ label: "例会" });
		await there("召开依据", false, "of a yearly one");
		await label(page, "主持人").selectOption({ index: 1 });
		await there("委托说明", false, "of the first convener");
		await label(page, "主持人").selectOption({ index: 5 });
		await there("委托说明", true, "of a member");
		await label(page, "委托说明").fill("受召集人委托。");
		await label(page, "主持人").selectOption({ index: 1 });
		await there("委托说明", true, "with words in it");
		return [complaints, page.wrong];
	});
}

/* The session ends while somebody types. */
async function session_lost(portal) {
	const login = "liaison-health";
	const page = await worker(portal, login);
	const words = "写到一半，登录到时了。";

	await open(page, portal.at("/liaison/topics/new"));
	await label(page, "标题").fill("登录到时也不丢的议题");
	await label(page, "问题").fill(words);
	await page.context().clearCookies();
	await press(page, "保存草稿");
	await page.waitForURL("**/account/signin?to=*");
	await sign_in(page, login);
	await page.waitForURL("**/liaison/topics/new");
	const complaints = [same(await label(page, "问题").inputValue(), words,
	    "what was typed"), await says(page, "没有保存的内容还在"),
	    await axe_wrong(page)];

	await press(page, "保存草稿");
	complaints.push(unless(/topics\/\d+$/.test(page.url()), page.url()));
	await leave(page);
	return complaints;
}

async function second_editor(portal) {
	const at = await as(portal, "liaison-audit", async (page) => {
		await open(page, portal.at("/liaison/topics/new"));
		await topic_written(page, "两个人同时改的议题");
		await press(page, "保存草稿");
		return page.url();
	});
	const first = await worker(portal, "liaison-audit");
	const second = await worker(portal, "liaison-audit");

	await open(first, at);
	await open(second, at);
	await label(first, "建议").fill("第一个人写的。");
	await press(first, "保存草稿");
	await label(second, "建议").fill("第二个人写的。");
	await press(second, "保存草稿");
	const complaints = [await says(second, "没有保存"),
	    same(await label(second, "建议").inputValue(), "第二个人写的。",
		"what the second typed"), await axe_wrong(second)];

	await open(first, at);
	complaints.push(same(await label(first, "建议").inputValue(),
	    "第一个人写的。", "what is stored"));
	await leave(first);
	await leave(second);
	return complaints;
}

/* Automatic saving, also at the new address; a message when it fails. */
async function autosaved(portal) {
	const login = "liaison-staffing";
	const page = await worker(portal, login);
	const said = page.locator("[data-autosave]");
	const waited = async (words) => {
		await page.clock.runFor(20500);
		await page.waitForFunction((wanted) => document.querySelector(
		    "[data-autosave]").textContent.includes(wanted), words);
	};

	await page.clock.install();
	await open(page, portal.at("/liaison/topics/new"));
	await label(page, "标题").fill("自己保存的议题");
	await label(page, "问题").fill("第一次保存。");
	await waited("已保存");
	await page.waitForURL(/topics\/\d+$/);
	const at = page.url();
	const complaints = [unless(/已保存 \d\d:\d\d/.test(
	    await said.textContent()), "no time"), page.wrong];

	await label(page, "问题").fill("第二次保存。");
	await said.evaluate((each) => { each.textContent = ""; });
	await waited("已保存");
	complaints.push(await as(portal, login, async (other) => {
		await open(other, at);
		const stored = await label(other, "问题").inputValue();

		await label(other, "建议").fill("别处改的。");
		await press(other, "保存草稿");
		return same(stored, "第二次保存。", "what is stored");
	}));
	await label(page, "问题").fill("第三次，和别处冲突。");
	await waited("没有保存");
	complaints.push(same(await label(page, "问题").inputValue(),
	    "第三次，和别处冲突。", "after a conflict"));

	await open(page, at);
	await label(page, "问题").fill("登录到时以后写的。");
	await page.context().clearCookies();
	await waited("登录已经到时");
	await page.getByRole("link", { name: "重新登录" }).click();
	await page.waitForURL("**/account/signin?to=*");
	await sign_in(page, login);
	complaints.push(same(await label(page, "问题").inputValue(),
	    "登录到时以后写的。", "after signing in again"));
	await leave(page);
	forgotten(login);
	return complaints;
}

async function uploaded(portal) {
	return as(portal, "liaison-finance", async (page) => {
		const file = (name, type, bytes) => ({ name, mimeType: type,
		    buffer: Buffer.from(bytes) });

		await open(page, portal.at("/liaison/topics/new"));
		await label(page, "标题").fill("带附件的议题");
		await page.evaluate(() => {
			const box = document.querySelector("[data-progress]");

			window.seen = false;
			new MutationObserver(() => { window.seen ||= !box.hidden; })
			    .observe(box, { attributes: true });
		});
		await label(page, "附件").setInputFiles(
		    file("工具.exe", "application/octet-stream", "MZ\0\0\0"));
		await press(page, "保存草稿");
		await page.locator(".complaints").waitFor();
		const seen = await page.evaluate(() => window.seen);
		const complaints = [unless(seen, "no progress was shown"),
		    same(await label(page, "标题").inputValue(), "带附件的议题",
			"what was typed"), await axe_wrong(page),
		    same(await page.evaluate(() =>
			document.activeElement.className), "complaints", "focus")];

		await label(page, "附件").setInputFiles(
		    file("名单 说明.txt", "text/plain", "每户一行。\n"));
		await press(page, "保存草稿");
		await page.waitForURL(/topics\/\d+$/);
		const link = page.getByRole("link", { name: "名单 说明.txt" });

		complaints.push(await says(page, "草稿已保存"),
		    same(await page.locator(".did b").count(), 1, "banners"));
		complaints.push(same(await link.count(), 1, "the file"));
		const got = await page.request.get(await link.evaluate(
		    (each) => each.href), { maxRetries: 2 });

		complaints.push(same(got.status(), 200, "the file"),
		    same(await got.text(), "每户一行。\n", "what is in it"));
		return complaints;
	});
}

/* Back after submitting, edited and submitted again: no second topic. */
async function sent_back(portal) {
	return as(portal, "liaison-housing-construction", async (page) => {
		await open(page, portal.at("/liaison/topics/new"));
		await topic_written(page, "退回去再交一次");
		await press(page, "提交");
		const made = page.url();

		await page.goBack({ waitUntil: "load" });
		await label(page, "问题").fill("退回去改了几个字。");
		await press(page, "提交");
		const complaints = [await says(page, "刚才已经保存过一次"),
		    same(await label(page, "问题").inputValue(),
			"退回去改了几个字。", "what was typed"),
		    same(await page.getByRole("link", { name: "打开保存好的" })
			.evaluate((each) => each.href), made, "the first")];

		await open(page, portal.at("/liaison/topics?q=退回去再交一次"));
		return [complaints, same(await page.locator(".what").count(), 1,
		    "topics")];
	});
}

/* The live preview does not disturb typing and saving. */
async function previewed(portal) {
	return as(portal, "editor-1", async (page) => {
		await open(page, portal.at("/press/notices/new"));
		const body = label(page, "正文");
		const place = () => body.evaluate((each) =>
		    `${each.offsetTop} ${each.offsetHeight}`);
		const before = await place();

		await body.fill("名单：张*明、李*华\n\n对象\t标准\n低保\t600\n");
		await page.locator(".seen .prose table").waitFor();
		const shown = await page.locator(".seen .prose").innerText();
		const complaints = [same(await place(), before, "place"),
		    same(await page.evaluate(() =>
			document.activeElement.name), "body", "focus"),
		    unless(shown.includes("名单：张*明、李*华"), "no stars"),
		    unless(page.url().endsWith("/new"), "it was saved"),
		    await axe_wrong(page)];

		await label(page, "标题").fill("边写边看的稿件");
		await press(page, "保存草稿");
		await page.waitForURL(/notices\/\d+$/);
		return complaints;
	});
}

async function signs_in(portal) {
	const page = await visitor();
	const login = "legal";

	await open(page, portal.at("/press/notices"));
	const complaints = [unless(page.url().includes("/account/signin?to="),
	    page.url()), await axe_wrong(page)];

	await sign_in(page, login, "not the password 1");
	complaints.push(await summary_wrong(page),
	    same(await label(page, "账号").inputValue(), login, "the name"),
	    same(await label(page, "密码").inputValue(), "", "the password"));
	await poll(async () => {
		await sign_in(page, login);
		return page.url();
	}, (url) => !url.includes("signin"));
	complaints.push(unless(page.url().endsWith("/press/notices"),
	    `arrived at ${page.url()}`));
	await open(page, portal.at("/account/sessions"));
	complaints.push(await says(page, "就是这里"), await axe_wrong(page));
	await press(page, "退出");
	await open(page, portal.at("/press/"));
	complaints.push(unless(page.url().includes("/account/signin"),
	    "still signed in"));
	await leave(page);
	return complaints;
}

async function password_changed(portal) {
	const login = "convener", fresh = "Qi-Lu-1949-Xie-Tong";
	const page = await worker(portal, login);

	await open(page, portal.at("/account/password"));
	await label(page, "现在的密码").fill("not the password 1");
	await label(page, "新密码").fill(fresh);
	await label(page, "再输一次").fill(fresh);
	await press(page, "换成新密码");
	const complaints = [await summary_wrong(page)];

	await poll(async () => {
		await label(page, "现在的密码").fill(password(login));
		await label(page, "新密码").fill(fresh);
		await label(page, "再输一次").fill(fresh);
		await press(page, "换成新密码");
		return page.locator(".complaints").count();
	}, (count) => count === 0);
	complaints.push(same(await page.locator(".complaints").count(), 0,
	    "complaints"));
	await page.context().clearCookies();
	await open(page, portal.at("/account/signin"));
	await sign_in(page, login, fresh);
	complaints.push(unless(!page.url().includes("signin"), page.url()));
	await leave(page);
	forgotten(login);
	return complaints;
}

/* An account with two roles: the menu has both desks. */
async function role_given(portal) {
	const login = "editor-2";
	const desks = () => as(portal, login, async (page) => {
		await open(page, portal.at("/press/"));
		return page.getByRole("navigation", { name: "工作台", exact: true })
		    .getByRole("link", { name: "工作台" }).allTextContents();
	});
	const before = await desks();

	await as(portal, "security", async (page) => {
		await open(page, portal.at(`/office/accounts?q=${login}`));
		await page.getByRole("link", { name: login }).first().click();
		await page.getByRole("link", { name: "改角色" }).click();
		await label(page, "联络员").check();
		await press(page, "保存");
	});
	return [same(before, ["宣传工作台"], "before"),
	    same(await desks(), ["联络员工作台", "宣传工作台"], "after")];
}

/* A topic without a pointer device. */
async function by_keyboard(portal) {
	return as(portal, "liaison-land", async (page) => {
		const keys = page.keyboard;
		const tab_to = async (name) => {
			for (let i = 0; i < 150; i++) {
				await keys.press("Tab");
				if (await page.evaluate((wanted) => {
					const each = document.activeElement;
					const said = each.labels?.[0]?.textContent
					    ?? each.textContent;

					return said.trim() === wanted;
				}, name))
					return;
			}
			throw new Error(`Tab does not come to ${name}`);
		};

		await open(page, portal.at("/liaison/"));
		await tab_to("提出议题");
		await keys.press("Enter");
		await page.waitForURL("**/topics/new");
		await tab_to("标题");
		await keys.type("只用键盘提出的议题");
		await tab_to("救助类别");
		await keys.press("ArrowDown");
		await keys.press("Tab");
		await keys.press("Space");
		for (const field of ["问题", "建议", "请议定事项"]) {
			await tab_to(field);
			await keys.type(`${field}：只用键盘写的几句话，够长了。`);
		}
		await tab_to("提交");
		await keys.press("Enter");
		await page.waitForURL(/topics\/\d+$/);
		const complaints = [await says(page, "已提交")];

		await tab_to("撤回");
		await Promise.all([page.waitForNavigation(), keys.press("Space")]);
		return [complaints, await says(page, "已撤回")];
	});
}

/* A topic and a review without script. */
async function without_script(portal) {
	const plain = { javaScriptEnabled: false };
	const title = "没有脚本时写的公告";
	const complaints = [];

	await as(portal, "liaison-housing-fund", async (page) => {
		await topic_brought(page, portal, "没有脚本时提出的议题");
		complaints.push(await says(page, "已提交"));
	}, plain);
	await as(portal, "editor-2",
	    (page) => notice_sent(page, portal, title), plain);
	const at = await as(portal, "reviewer",
	    (page) => notice_published(page, portal, title), plain);

	complaints.push(await public_soon(portal, "/notices/" +
	    at.match(/notices\/(\d+)/)[1], (a) => a.status === 200, "public"));
	return complaints;
}

export async function run({ sample }) {
	const stories = [
		["a topic is brought and accepted", topic],
		["a call for topics is answered", round],
		["a topic that lacks its words", topic_refused],
		["a notice is written, reviewed, public, withdrawn", notice],
		["a meeting is announced", meeting],
		["what applies to some meetings only", meeting_applies],
		["the session ends while somebody writes", session_lost],
		["two write the same draft", second_editor],
		["what is written is saved", autosaved],
		["what is typed is shown beside it", previewed],
		["sent, and once more by the way back", sent_back],
		["a file of a wrong kind, and a right one", uploaded],
		["signing in, and out", signs_in],
		["the password is changed", password_changed],
		["a second role", role_given],
		["with the keyboard alone", by_keyboard],
		["without script", without_script],
	];

	await Promise.all([0, 1].map(async () => {
		while (stories.length > 0) {
			const [words, story] = stories.shift();

			await check(`stories: ${words}`, () => story(sample));
		}
	}));
}
