/*
 * axe: runs all rules of axe-core on a page, except experimental ones.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const source = readFileSync(createRequire(import.meta.url)
    .resolve("axe-core/axe.min.js"), "utf8");

/* The violations, one line per element. */
export async function axe_wrong(page) {
	if (!await page.evaluate(() => typeof window.axe?.run === "function"))
		await page.evaluate(source);
	const { violations, passes } = await page.evaluate(() => {
		const short = ({ id, nodes }) => ({ id, nodes: nodes.map(
		    (node) => node.html.slice(0, 100) + " | " +
		    (node.any[0] ?? node.all[0] ?? node.none[0])?.message) });

		return window.axe.run(document, { resultTypes: ["violations"],
		    rules: { "target-size": { enabled: true } } })
		    .then((found) => ({ passes: found.passes.length,
			violations: found.violations.map(short) }));
	});

	if (passes < 10)
		return [`only ${passes} rules applied`];
	return violations.flatMap(({ id, nodes }) =>
	    nodes.map((node) => `${id}: ${node}`));
}
