// measure.mjs FILE.pdf: prints where things are on its pages, in mm, one
// "name value" a line; for t_printed.sh.
import { execFileSync } from "node:child_process";

const file = process.argv[2];
const run = (command, ...words) =>
	execFileSync(command, words, { maxBuffer: 1 << 28 });
const mm = 25.4 / 72, ROW = 225 / 22, CELL = 156 / 28;
const say = (name, value) => console.log(name, typeof value === "number" ?
	Number(value.toFixed(3)) : value);

// ---- Words and lines

const pages = [...run("pdftotext", "-bbox", file, "-").toString()
	.matchAll(/<page [^>]*>([^]*?)<\/page>/g)].map(([, page]) =>
	[...page.matchAll(/<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)<\/word>/g)]
		.map(([, x, y, toX, toY, text]) => ({ x: x * mm, y: y * mm,
			toX: toX * mm, toY: toY * mm, text: text
				.replaceAll("&amp;", "&").replaceAll("&lt;", "<") })));
// Words on one height are a line.
const lines = words => words.sort((a, b) => a.y - b.y || a.x - b.x)
	.reduce((all, word) => {
		const last = all.at(-1);
		if (last && Math.abs((last.y + last.toY) / 2 -
			(word.y + word.toY) / 2) < 2) {
			last.toX = Math.max(last.toX, word.toX);
			last.text += word.text;
		} else
			all.push({ ...word });
		return all;
	}, []);
const all = pages.map(lines);
const number = page => page.find(line => /^—\d+—$/.test(line.text));
// Lines of size 3 in the type area: the body.
const body = page => page.filter(line => line !== number(page) &&
	line.toY < 37 + 225 + 1);

say("pages", pages.length);
const body_lines = all.map(body);
say("most_lines", Math.max(...body_lines.map(page => page.length)));
// The pitch, on pages that are full.
const full = body_lines.filter(page => page.length === 22);
say("full_pages", full.length);
const middle = line => (line.y + line.toY) / 2;
say("row_drift", Math.max(0, ...full.map(page => Math.max(...page.map(
	(line, i) => Math.abs(middle(line) - middle(page[0]) - i * ROW))))));
say("first_row", Math.max(0, ...full.map(page =>
	Math.abs(middle(page[0]) - 37 - ROW / 2))));
say("left", Math.min(...body_lines.flat().map(line => line.x)));
say("right", Math.max(...body_lines.flat().map(line => line.toX)));
// Lines of 28 full-width signs.
const wide = body_lines.flat().filter(line => /^[一-鿿]{28}$/.test(line.text));
say("wide_lines", wide.length);
say("column_error", Math.max(0, ...wide.map(line =>
	Math.abs(line.toX - line.x - 28 * CELL))));
const indents = body_lines.flat().filter(line =>
	/^[一-鿿]{26}$/.test(line.text)).map(line => line.x);
say("indent_error", Math.max(0, ...indents.map(x =>
	Math.abs(x - 28 - 2 * CELL))));
say("begins_badly", body_lines.flat().filter(line =>
	/^[、。，．：；！？）》」』】〕”’…—·％]/.test(line.text)).length);
say("ends_badly", body_lines.flat().filter(line =>
	/[（《「『【〔“‘]$/.test(line.text)).length);
say("numbers", all.map(page => number(page)?.text ?? "none").join(""));
const side = all.map(number).map((line, i) => i % 2 === 0 ?
	28 + 156 - line.toX : line.x - 28);
say("number_side_least", Math.min(...side));
say("number_side_most", Math.max(...side));
// Labels and what hangs from them.
const names = body_lines.flat().filter(line => /^出席：/.test(line.text))[0];
if (names) {
	const at = body_lines.find(page => page.includes(names));
	const i = at.indexOf(names);
	say("label_x", names.x);
	say("hanging_x", at[i + 1]?.x ?? 0);
	say("above_names", i > 0 ? middle(names) - middle(at[i - 1]) : ROW * 2);
}

// ---- Colours: rules, and the ink of the mark and of the numbers

const DPI = 300, px = 25.4 / DPI;
const picture = page => {
	const bytes = run("pdftoppm", "-r", DPI, "-f", page, "-l", page, file);
	const [head, w, h] = bytes.subarray(0, 30).toString("latin1")
		.match(/^P6\s+(\d+)\s+(\d+)\s+255\s/);
	const at = (x, y) => head.length + 3 * (y * w + x);
	return { w: +w, h: +h,
		red: (x, y) => bytes[at(x, y)] > 200 && bytes[at(x, y) + 1] < 100,
		black: (x, y) => bytes[at(x, y)] < 100 };
};
// Rows of which at least half is of the colour: [from, to, left, right] in mm.
const rules = (p, is) => {
	const found = [];
	for (let y = 0; y < p.h; y++) {
		let n = 0, left = p.w, right = 0;
		for (let x = 0; x < p.w; x++)
			if (is(x, y))
				n++, left = Math.min(left, x), right = x + 1;
		if (n < p.w / 2)
			continue;
		const last = found.at(-1);
		if (last && last[1] === y)
			last[1] = y + 1;
		else
			found.push([y, y + 1, left, right]);
	}
	return found.map(rule => rule.map(value => value * px));
};
// The height of the first and last row with the colour.
const ink = (p, is, from, upto) => {
	let first = 0, last = 0;
	for (let y = Math.round(from / px); y < Math.round(upto / px); y++)
		for (let x = 0; x < p.w; x++)
			if (is(x, y)) {
				first ||= y;
				last = y + 1;
			}
	return [first * px, last * px];
};

const first = picture(1);
const [red] = rules(first, first.red);
if (red) {
	const [top, bottom] = ink(first, first.red, 0, red[0] - 1);
	say("mark_top", top - 37);
	say("red_left", red[2]);
	say("red_width", red[3] - red[2]);
	say("red_thick", red[1] - red[0]);
	const [number_top, number_bottom] = ink(first, first.black, bottom,
		red[0]);
	say("number_to_red", (red[0] + red[1]) / 2 - number_bottom);
	say("mark_to_number", number_top - bottom);
	const [title_top] = ink(first, first.black, red[1], 250);
	say("red_to_title", title_top - (red[0] + red[1]) / 2);
}
const last = picture(pages.length);
const foot = rules(last, last.black).slice(-3);
say("foot_rules", foot.length);
foot.forEach(([top, bottom, left, right], i) => {
	say(`foot_${i + 1}_left`, left);
	say(`foot_${i + 1}_width`, right - left);
	say(`foot_${i + 1}_thick`, bottom - top);
	say(`foot_${i + 1}_y`, (top + bottom) / 2 - 37);
});
const [stroke] = pages.at(-1).filter(word => word.text === "—");
const [over, under] = ink(last, (x, y) => last.black(x, y) &&
	x * px > stroke.x && x * px < stroke.toX, 37 + 225 + 2, 290);
say("dash_y", (over + under) / 2 - 37 - 225);
if (pages.length > 2)
	say("first_ink", ink(picture(2), picture(2).black, 37, 60)[0] - 37);
