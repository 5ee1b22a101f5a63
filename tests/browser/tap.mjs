/*
 * tap: prints one line per check.  A check is a list of complaints, or a
 * function that returns one; an empty list passes.  So a check that examined
 * nothing must complain.
 */
let checks = 0, failures = 0;
const shown_max = 12;

async function complaints_of(made) {
	try {
		return (typeof made === "function" ? await made() : made)
		    .flat(Infinity).filter(Boolean);
	} catch (error) {
		return [error.stack];
	}
}

export async function check(what, made) {
	const wrong = await complaints_of(made);

	checks++;
	if (wrong.length === 0) {
		console.log(`ok ${checks} - ${what}`);
		return;
	}
	failures++;
	for (const each of wrong.slice(0, shown_max))
		console.log(`# ${String(each).replaceAll("\n", "\n# ")}`);
	if (wrong.length > shown_max)
		console.log(`# and ${wrong.length - shown_max} more`);
	console.log(`not ok ${checks} - ${what}`);
}

/* "" or the complaint, for lists. */
export function unless(holds, words) {
	return holds ? "" : words;
}

export function same(found, wanted, what) {
	const [a, b] = [found, wanted].map((x) => JSON.stringify(x));

	return a === b ? "" : `${what}: ${a}, not ${b}`;
}

/* Prints the plan; true when all checks passed. */
export function plan() {
	console.log(`1..${checks}`);
	return checks > 0 && failures === 0;
}
