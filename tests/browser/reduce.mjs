/*
 * reduce: converts a screenshot to a PNG with a palette, a third of the size.
 */
import { crc32, deflateSync, inflateSync } from "node:zlib";

const colours_max = 64;

/* Width, height, bytes per pixel, and the filtered lines of an 8-bit PNG. */
function opened(png) {
	const parts = [];
	let at = 8, head;

	while (at < png.length) {
		const size = png.readUInt32BE(at);
		const kind = png.toString("latin1", at + 4, at + 8);
		const body = png.subarray(at + 8, at + 8 + size);

		if (kind === "IHDR")
			head = { width: body.readUInt32BE(0),
			    height: body.readUInt32BE(4),
			    deep: body[9] === 6 ? 4 : 3 };
		if (kind === "IDAT")
			parts.push(body);
		at += size + 12;
	}
	return { ...head, lines: inflateSync(Buffer.concat(parts)) };
}

function paeth(a, b, c) {
	const p = a + b - c;
	const [pa, pb, pc] = [a, b, c].map((each) => Math.abs(p - each));

	return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
}

/* Undoes the filters of PNG (RFC 2083, 6). */
function pixels({ width, height, deep, lines }) {
	const row = width * deep;
	const out = Buffer.alloc(row * height);

	for (let y = 0; y < height; y++) {
		const filter = lines[y * (row + 1)];

		for (let x = 0; x < row; x++) {
			const at = y * row + x;
			const a = x < deep ? 0 : out[at - deep];
			const b = y === 0 ? 0 : out[at - row];
			const c = x < deep || y === 0 ? 0 : out[at - row - deep];
			const add = [0, a, b, (a + b) >> 1, paeth(a, b, c)][filter];

			out[at] = lines[y * (row + 1) + 1 + x] + add;
		}
	}
	return out;
}

/*
 * The most frequent colours, one per step of 8, and the nearest of them for
 * every other colour.
 */
function palette(data, deep) {
	const counts = new Map(), indices = new Map(), kept = [];
	const exact = (at) => data[at] << 16 | data[at + 1] << 8 | data[at + 2];
	const step = (colour) => colour & 0xf8f8f8;
	const far = (a, b) => [16, 8, 0].reduce((sum, shift) =>
	    sum + ((a >> shift & 255) - (b >> shift & 255)) ** 2, 0);

	for (let at = 0; at < data.length; at += deep)
		counts.set(exact(at), (counts.get(exact(at)) ?? 0) + 1);
	for (const [colour] of [...counts].sort((a, b) => b[1] - a[1])) {
		if (indices.has(step(colour)))
			continue;
		if (kept.length < colours_max)
			kept.push(colour);
		indices.set(step(colour), kept.reduce((best, each, i) =>
		    far(each, colour) < far(kept[best], colour) ? i : best, 0));
	}
	return { kept: kept.map((each) =>
	    [each >> 16, each >> 8 & 255, each & 255]),
	    index: (at) => indices.get(step(exact(at))) };
}

function part(kind, body) {
	const named = Buffer.concat([Buffer.from(kind, "latin1"), body]);
	const size = Buffer.alloc(4), sum = Buffer.alloc(4);

	size.writeUInt32BE(body.length);
	sum.writeUInt32BE(crc32(named) >>> 0);
	return Buffer.concat([size, named, sum]);
}

export function reduced(png) {
	const { width, height, deep, lines } = opened(png);
	const data = pixels({ width, height, deep, lines });
	const { kept, index } = palette(data, deep);
	const out = Buffer.alloc((width + 1) * height), head = Buffer.alloc(13);

	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x++)
			out[y * (width + 1) + 1 + x] =
			    index((y * width + x) * deep);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(height, 4);
	head.set([8, 3, 0, 0, 0], 8);
	return Buffer.concat([png.subarray(0, 8), part("IHDR", head),
	    part("PLTE", Buffer.from(kept.flat())),
	    part("IDAT", deflateSync(out, { level: 9 })),
	    part("IEND", Buffer.alloc(0))]);
}
