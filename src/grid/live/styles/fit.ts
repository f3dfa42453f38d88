import type { IStyleData, Nullable } from "@univerjs/core";
import { pixelsOf } from "../lengths";
import { DEFAULT_STYLE } from "./translate";

/** Room beside the text of a cell, in pixels. */
const MARGIN = 10;
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
const LINE = 1.3;

/** About as many pixels as a text is wide: there may be no screen to measure it on. */
export function widthOf(text: string, style: Nullable<IStyleData>): number {
  const size = pixelsOf(style?.fs ?? DEFAULT_STYLE.fontSize);
  const longest = Math.max(...text.split("\n").map((line) => emsOf(line)));
  return Math.ceil(longest * size * (style?.bl ? 1.08 : 1)) + MARGIN;
}

/** The pixels that a text needs in height, wrapped to a width where its cell wraps. */
export function heightOf(text: string, style: Nullable<IStyleData>, width: number, wraps: boolean): number {
  const size = pixelsOf(style?.fs ?? DEFAULT_STYLE.fontSize);
  const lines = text.split("\n").map((line) => {
    const needed = emsOf(line) * size;
    return wraps ? Math.max(1, Math.ceil(needed / Math.max(1, width - MARGIN / 2))) : 1;
  });
  const count = wraps ? lines.reduce((sum, each) => sum + each, 0) : 1;
  return Math.ceil(count * size * LINE);
}

/** A Chinese character is as wide as it is high, most others little more than half of it. */
function emsOf(line: string): number {
  let ems = 0;
  for (const character of line) ems += WIDE.test(character) ? 1 : 0.56;
  return ems;
}
