/*
 * measure: checks of a rendered page.  Each function runs in the page on its
 * own and returns a list of complaints.
 */

/* No horizontal scrolling, except inside boxes made for it. */
export function sideways() {
	const room = document.documentElement.clientWidth;

	if (document.documentElement.scrollWidth <= room)
		return [];
	const wide = [...document.body.querySelectorAll("*")].filter((each) =>
	    each.getBoundingClientRect().right > room + 1 &&
	    !each.parentElement.closest(".box"));

	return [`${document.documentElement.scrollWidth} px in ${room}`,
	    ...wide.slice(-3).map((each) =>
		each.outerHTML.slice(0, 90).replaceAll("\n", " "))];
}

/*
 * No part of the page scrolls down on its own, and what scrolls sideways has a
 * name, is reached by keyboard, and shows where it goes on.
 */
export function boxes() {
	const scrolls = (how) => ["auto", "scroll"].includes(how);

	return [...document.querySelectorAll("main *:not(textarea, select, .seen)")]
	    .filter((each) => {
		const style = getComputedStyle(each);

		return each.checkVisibility() && (scrolls(style.overflowY) &&
		    each.scrollHeight > each.clientHeight + 1 ||
		    scrolls(style.overflowX) &&
		    each.scrollWidth > each.clientWidth + 1 &&
		    (each.tabIndex !== 0 || !each.getAttribute("aria-label") ||
			!style.backgroundAttachment.includes("local")));
	    }).map((each) => `scrolls: ${each.outerHTML.slice(0, 90)}`);
}

/* No text cut off by overflow. */
export function cut_off() {
	return [...document.body.querySelectorAll("*")].filter((each) => {
		const style = getComputedStyle(each);
		const own = [...each.childNodes].some((node) =>
		    node.nodeType === 3 && node.data.trim());

		return own && each.checkVisibility() && style.clipPath === "none" &&
		    style.display !== "inline" && each.clientWidth > 0 &&
		    !["auto", "scroll"].includes(style.overflowX) &&
		    (each.scrollWidth > each.clientWidth + 2 ||
		    style.textOverflow === "ellipsis");
	}).map((each) => `runs over: ${each.outerHTML.slice(0, 90)}`);
}

/*
 * Targets have at least `least` px in both directions, except links in a text
 * (WCAG 2.2, 2.5.8).  A checkbox counts with its label.
 */
export function small_targets(least) {
	const chosen = "a[href], button, input:not([type=hidden]), select, " +
	    "textarea, summary";
	const complaints = [];
	let seen = 0;

	for (const each of document.querySelectorAll(chosen)) {
		const ticked = ["checkbox", "radio"].includes(each.type);
		const { width, height } = (ticked && each.labels[0] || each)
		    .getBoundingClientRect();
		const style = getComputedStyle(each);

		if (width === 0 || style.visibility === "hidden")
			continue;
		let block = each.parentElement;
		while (getComputedStyle(block).display.startsWith("inline"))
			block = block.parentElement;
		if (style.display === "inline" && (block.closest(".prose") ||
		    block.textContent.trim() !== each.textContent.trim()))
			continue;
		seen++;
		if (width < least - .05 || height < least - .05)
			complaints.push(`${width.toFixed(1)} x ` +
			    `${height.toFixed(1)}: ` +
			    each.outerHTML.slice(0, 90).replaceAll("\n", " "));
	}
	return seen > 3 ? complaints : [`only ${seen} targets seen`];
}

/* Text in main has at least `least` px and a line height of 1.3. */
export function small_text(least) {
	const walk = document.createTreeWalker(document.querySelector("main"),
	    NodeFilter.SHOW_TEXT);
	const complaints = new Map();
	let seen = 0;

	while (walk.nextNode()) {
		const parent = walk.currentNode.parentElement;
		const { width } = parent.getBoundingClientRect();

		if (!walk.currentNode.data.trim() || width <= 1 ||
		    parent.closest(".aside, [aria-hidden=true]"))
			continue;
		const style = getComputedStyle(parent);
		const size = parseFloat(style.fontSize);
		const line = style.lineHeight === "normal" ? 1.2 * size :
		    parseFloat(style.lineHeight);
		const said = parent.outerHTML.slice(0, 60);

		seen++;
		if (size < least - .05)
			complaints.set(`${size} px: ${said}`);
		if (line < 1.3 * size - .05)
			complaints.set(`lines of ${line / size}: ${said}`);
	}
	return seen > 2 ? [...complaints.keys()] : [`${seen} texts seen`];
}

/* Buttons that do nothing without script. */
export function dead_buttons() {
	return [...document.querySelectorAll("button, [role=button]")]
	    .filter((each) => each.getBoundingClientRect().width > 0 &&
		!(each.type === "submit" && each.form))
	    .map((each) => each.outerHTML.slice(0, 90));
}
