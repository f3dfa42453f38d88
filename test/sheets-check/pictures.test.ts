import { describe, expect, test } from "@jest/globals";
import { inflateSync } from "node:zlib";
import { indexedPng } from "../../scripts/pictures/indexed-png";
import { printedPlan } from "../../scripts/pictures/printed-plan";
import { smallPlan } from "../workbook/support/small-plan";

const RED = [255, 0, 0, 255];
const WHITE = [255, 255, 255, 255];
const PINK = [255, 250, 250, 255];

/** The chunks of a PNG file, by name. */
function chunksOf(png: Buffer): ReadonlyMap<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    chunks.set(png.toString("latin1", at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return chunks;
}

describe("a PNG of few colours", () => {
  const png = indexedPng(
    { width: 3, height: 2, data: Uint8Array.from([WHITE, WHITE, RED, WHITE, RED, PINK].flat()) },
    2,
  );
  const chunks = chunksOf(png);

  test("has the size and a palette", () => {
    expect(chunks.get("IHDR")?.readUInt32BE(0)).toBe(3);
    expect(chunks.get("IHDR")?.readUInt32BE(4)).toBe(2);
    expect(chunks.get("PLTE")).toHaveLength(6);
  });

  test("every pixel is the nearest colour of the palette", () => {
    const palette = [...(chunks.get("PLTE") ?? [])];
    const rows = [...inflateSync(chunks.get("IDAT") ?? Buffer.alloc(0))];
    const isRed = (index: number): boolean => (palette[3 * index + 1] ?? 0) < 10;
    expect(rows.filter((_, at) => at % 4 !== 0).map(isRed)).toEqual([false, false, true, false, true, false]);
  });
});

describe("a plan that is printed for a picture", () => {
  const plan = printedPlan(smallPlan("portable"));

  test("has one day and fonts that are everywhere", () => {
    expect(plan.sheets[0]?.print.footer.center).toBe("2025-09-02");
    expect(plan.sheets[0]?.font.name).toBe("Noto Sans CJK SC");
  });

  test("shows blocks in place of sparklines", () => {
    expect(JSON.stringify(plan.sheets[0]?.blocks)).not.toContain("sparkline");
  });
});
