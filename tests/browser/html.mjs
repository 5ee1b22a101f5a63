/*
 * html: validates pages with html-validate.
 */
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { kinds } from "./kinds.mjs";
import { check, unless } from "./tap.mjs";

/*
 * The rules of the standard and of accessibility, without those of style: void
 * elements, trailing spaces.
 */
const rules = {
	extends: ["html-validate:standard", "html-validate:a11y"],
	rules: { "no-unknown-elements": "error", "no-dup-id": "error",
	    "no-inline-style": "error", "no-missing-references": "error",
	    "unrecognized-char-ref": "error", "no-raw-characters": "error" },
};

/* A duplicate id, a block in a paragraph, a picture without alt. */
const faulty = `<!DOCTYPE html>
<html lang="zh-CN"><head><title>x</title></head><body>
<p id="a"></p><div id="a"><p><ul><li></ul></p></div><img src="x">
</body></html>`;

export function html_validator() {
	return new HtmlValidate(new StaticConfigLoader(rules));
}

export function html_wrong(validator, html) {
	return validator.validateStringSync(html.trimStart()).results
	    .flatMap((result) => result.messages).map((each) =>
		`${each.line}:${each.column} ${each.ruleId}: ${each.message}`);
}

export async function run(portals) {
	const validator = html_validator();

	await check("html: the validator finds what is wrong", [
	    unless(html_wrong(validator, faulty).length >= 3,
		"three faults pass")]);
	for (const portal of Object.values(portals)) {
		const pages = new Map((await portal.pages()).map((page) =>
		    [page.path, page]));

		for (const { of, path } of kinds)
			if (of === portal.name && !pages.has(path))
				pages.set(path, await portal.ask(path));
		for (const [path, page] of pages)
			await check(`html: ${portal.name} ${path}`,
			    html_wrong(validator, page.text));
	}
}
