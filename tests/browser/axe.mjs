/*
 * axe: axe-core on a page, every rule it has but those for experiments.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const source = readFileSync(createRequire(import.meta.url)
    .resolve("axe-core/axe.min.js"), "utf8");

/* What axe finds wrong, a line for each element. */
export async function axe_wrong(page) {
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
