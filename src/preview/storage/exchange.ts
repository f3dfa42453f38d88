import type { SavedWorkbook } from "../../grid/live/types";
import { isObject, isWorkbook } from "./shape";

/** A workbook as a file that takes it to another computer. */
const FORMAT = "aftersales-preview-workbook";
const VERSION = 1;

export interface Exchanged {
  readonly name: string;
  readonly saved: SavedWorkbook;
}

export function toFileText({ name, saved }: Exchanged): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, name, meta: saved.meta, sheets: saved.sheets });
}

/** undefined where the text is none of these files, or not all of one. */
export function fromFileText(text: string): Exchanged | undefined {
  const content = parsedObject(text);
  if (content === undefined || content["format"] !== FORMAT || content["version"] !== VERSION)
    return undefined;
  const { name, meta, sheets } = content;
  if (typeof name !== "string" || !isWorkbook(meta, sheets)) return undefined;
  return { name, saved: { meta, sheets } as SavedWorkbook };
}

function parsedObject(text: string): Record<string, unknown> | undefined {
  try {
    const content: unknown = JSON.parse(text);
    return isObject(content) ? content : undefined;
  } catch {
    return undefined; // any file may be dropped here: most are no JSON
  }
}
