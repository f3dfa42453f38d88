import { crc32, deflateSync } from "node:zlib";

/** Pixels as a canvas has them: red, green, blue, alpha of each, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Colours are gathered by their five upper bits. */
const KEPT_BITS = 5;
/** A squared distance of colours beyond which they are simply different: black and white. */
const FAR = 3 * 255 ** 2;

/**
 * A PNG file of few colours, a third of the size of one with all of them. Sheets have few: text, lines, fills, and what
 * lies between these at the edges of letters.
 */
export function indexedPng(pixels: Pixels, colors: number): Buffer {
  const counts = countColors(pixels);
  const palette = chosenFrom([...counts.values()], colors);
  const indexOf = nearestIn(palette, counts);
  const rows = Buffer.alloc((pixels.width + 1) * pixels.height);
  for (let row = 0, at = 0; row < pixels.height; row++) {
    // Each row begins with its filter: none, which is best for indices.
    rows[at++] = 0;
    for (let column = 0; column < pixels.width; column++)
      rows[at++] = indexOf(keyAt(pixels.data, 4 * (row * pixels.width + column)));
  }
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header(pixels)),
    chunk("PLTE", Buffer.from(palette.flat())),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Half of a choice is how often a colour is there, half how far it is from those chosen: a rare red is not left out. */
function chosenFrom(counts: readonly Count[], colors: number): readonly Color[] {
  const candidates = counts.map((count) => ({
    color: meanOf(count),
    often: Math.sqrt(count.count),
    distance: Infinity,
  }));
  const palette: Color[] = [];
  while (palette.length < Math.min(colors, candidates.length)) {
    const weights = candidates.map(({ often, distance }) => often * Math.min(distance, FAR));
    const next = candidates[weights.indexOf(Math.max(...weights))];
    if (next === undefined) break;
    palette.push(next.color);
    for (const candidate of candidates)
      candidate.distance = Math.min(candidate.distance, distanceOf(candidate.color, next.color));
  }
  return palette.map((color) => color.map(Math.round));
}

function meanOf({ count, red, green, blue }: Count): Color {
  return [red / count, green / count, blue / count];
}

function distanceOf(one: Color, other: Color): number {
  return one.reduce((sum, channel, index) => sum + (channel - (other[index] ?? 0)) ** 2, 0);
}

type Color = readonly number[];

interface Count {
  count: number;
  red: number;
  green: number;
  blue: number;
}

function countColors({ data }: Pixels): Map<number, Count> {
  const counts = new Map<number, Count>();
  for (let at = 0; at < data.length; at += 4) {
    const key = keyAt(data, at);
    const sum = counts.get(key) ?? { count: 0, red: 0, green: 0, blue: 0 };
    sum.count++;
    sum.red += data[at] ?? 0;
    sum.green += data[at + 1] ?? 0;
    sum.blue += data[at + 2] ?? 0;
    counts.set(key, sum);
  }
  return counts;
}

function keyAt(data: Uint8Array, at: number): number {
  const [red = 0, green = 0, blue = 0] = [data[at], data[at + 1], data[at + 2]];
  const drop = 8 - KEPT_BITS;
  return ((red >> drop) << (2 * KEPT_BITS)) | ((green >> drop) << KEPT_BITS) | (blue >> drop);
}

/** The colour of the palette that is nearest to a gathered one. */
function nearestIn(palette: readonly Color[], counts: ReadonlyMap<number, Count>): (key: number) => number {
  const found = new Map<number, number>();
  for (const [key, count] of counts) {
    const distances = palette.map((color) => distanceOf(color, meanOf(count)));
    found.set(key, distances.indexOf(Math.min(...distances)));
  }
  return (key) => found.get(key) ?? 0;
}

/** Eight bits for each pixel, an index into the palette. */
function header({ width, height }: Pixels): Buffer {
  const content = Buffer.alloc(13);
  content.writeUInt32BE(width, 0);
  content.writeUInt32BE(height, 4);
  content.set([8, 3, 0, 0, 0], 8);
  return content;
}

function chunk(type: string, content: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const framed = Buffer.alloc(typed.length + 8);
  framed.writeUInt32BE(content.length, 0);
  framed.set(typed, 4);
  framed.writeUInt32BE(crc32(typed), typed.length + 4);
  return framed;
}
