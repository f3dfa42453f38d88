import type { ICellData, Nullable } from "@univerjs/core";
import { valueOf } from "../cell-data";
import type { LiveLanguage } from "../types";

const COLUMN = { "zh-CN": "列", "en-US": "Column" } as const;

/** A name for each header cell, as Excel gives them: what stands there, made different where two are the same. */
export function uniqueHeaders(cells: readonly Nullable<ICellData>[], language: LiveLanguage): string[] {
  const taken = new Set<string>();
  return cells.map((cell, index) => {
    const text = String(valueOf(cell));
    const base = text === "" ? COLUMN[language] : text;
    let name = text === "" ? `${base}${index + 1}` : text;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
