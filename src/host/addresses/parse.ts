import { type Box, EXCEL_COLUMNS, EXCEL_ROWS } from "../spreadsheet";
import { isInSheet } from "./boxes";
import { columnOfLetters } from "./columns";

export interface Address {
  /** The sheet's name where one is written. */
  readonly sheet?: string;
  readonly boxes: readonly Box[];
}

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;
const QUALIFIED = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

function span(one: number, other: number): { start: number; count: number } {
  return { start: Math.min(one, other), count: Math.abs(one - other) + 1 };
}

function boxOf(rows: ReturnType<typeof span>, columns: ReturnType<typeof span>): Box | undefined {
  const box = { row: rows.start, column: columns.start, rows: rows.count, columns: columns.count };
  return isInSheet(box) ? box : undefined;
}

/** "A1", "$A$1:B2", "A:C", "1:3"; undefined for anything else and for what lies outside the sheet. */
export function parseBox(text: string): Box | undefined {
  const cells = CELLS.exec(text);
  if (cells !== null) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    return boxOf(
      span(Number(top) - 1, Number(bottom) - 1),
      span(columnOfLetters(left), columnOfLetters(right)),
    );
  }
  const [, first, last] = COLUMNS.exec(text) ?? [];
  if (first !== undefined && last !== undefined)
    return boxOf({ start: 0, count: EXCEL_ROWS }, span(columnOfLetters(first), columnOfLetters(last)));
  const [, top, bottom] = ROWS.exec(text) ?? [];
  if (top !== undefined && bottom !== undefined)
    return boxOf(span(Number(top) - 1, Number(bottom) - 1), { start: 0, count: EXCEL_COLUMNS });
  return undefined;
}

function splitAreas(text: string): string[] {
  // A comma may stand in the name of a sheet between apostrophes.
  return (text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []).map((area) => area.trim());
}

function parseArea(text: string): { sheet?: string; box: Box } | undefined {
  const qualified = QUALIFIED.exec(text);
  const box = parseBox(qualified?.[3] ?? text);
  if (box === undefined) return undefined;
  const sheet = qualified?.[1]?.replaceAll("''", "'") ?? qualified?.[2];
  return sheet === undefined ? { box } : { sheet, box };
}

/** One or more areas separated by commas, all of one sheet. */
export function parseAddress(text: string): Address | undefined {
  const areas = splitAreas(text.trim()).map(parseArea);
  const boxes: Box[] = [];
  const sheets = new Set<string>();
  for (const area of areas) {
    if (area === undefined) return undefined;
    boxes.push(area.box);
    if (area.sheet !== undefined) sheets.add(area.sheet);
  }
  const [sheet, ...others] = sheets;
  if (boxes.length === 0 || others.length > 0) return undefined;
  return sheet === undefined ? { boxes } : { sheet, boxes };
}
