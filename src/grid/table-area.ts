import { FormulaError, UnknownColumn } from "./formula-error";
import type { Specifier } from "./specifier";

/** Where a table lies: rows and columns of its sheet, from 0. */
export interface TableLayout {
  readonly name: string;
  readonly columns: readonly string[];
  readonly left: number;
  /** null where it shows no headers. */
  readonly headerRow: number | null;
  readonly firstRow: number;
  readonly lastRow: number;
  /** null where it has no totals row. */
  readonly totalsRow: number | null;
}

export interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** What Chinese Excel calls the parts of a table; in files they are English. */
export const CHINESE_PARTS: ReadonlyMap<string, string> = new Map([
  ["全部", "All"],
  ["数据", "Data"],
  ["标题", "Headers"],
  ["汇总", "Totals"],
  ["此行", "This Row"],
]);
const PARTS: ReadonlySet<string> = new Set([...CHINESE_PARTS.values()].map((part) => part.toLowerCase()));

/**
 * The cells that a reference names, or the error value that it gives. `row` is the one that the formula stands in,
 * null where it stands in no sheet of a table.
 */
export function areaOf(table: TableLayout, specifier: Specifier, row: number | null): Area | string {
  const rows = rowsOf(table, specifier.sections, row);
  if (typeof rows === "string") return rows;
  const ends = specifier.columns;
  const columns =
    ends === null ? [0, table.columns.length - 1] : [ends.first, ends.last].map((name) => find(table, name));
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  return { top: rows[0], bottom: rows[1], left: table.left + left, right: table.left + right };
}

function rowsOf(
  table: TableLayout,
  sections: readonly string[],
  row: number | null,
): readonly [number, number] | string {
  const known = new Set(sections.map(partOf));
  const { headerRow, firstRow, lastRow, totalsRow } = table;
  if (known.has("this row")) {
    return row !== null && row >= firstRow && row <= lastRow ? [row, row] : "#VALUE!";
  }
  const all = known.has("all");
  const data = all || known.size === 0 || known.has("data");
  const parts: (readonly [number, number])[] = data ? [[firstRow, lastRow]] : [];
  if ((all || known.has("headers")) && headerRow !== null) parts.push([headerRow, headerRow]);
  if ((all || known.has("totals")) && totalsRow !== null) parts.push([totalsRow, totalsRow]);
  if (parts.length === 0) return "#REF!";
  return [Math.min(...parts.map(([first]) => first)), Math.max(...parts.map(([, last]) => last))];
}

function partOf(section: string): string {
  const name = section.slice(1).trim().replace(/\s+/g, " ").toLowerCase();
  const part = (CHINESE_PARTS.get(name) ?? name).toLowerCase();
  if (!PARTS.has(part)) throw new FormulaError("#ERROR!", `A table has no part named "#${name}".`);
  return part;
}

function find(table: TableLayout, name: string): number {
  const lower = name.toLowerCase();
  const exact = table.columns.findIndex((column) => column.toLowerCase() === lower);
  // Blanks at the ends are usually slips of whoever wrote the formula; Excel drops them as well.
  const index =
    exact === -1 ? table.columns.findIndex((column) => column.trim().toLowerCase() === lower.trim()) : exact;
  if (index === -1) throw new UnknownColumn(table.name, name);
  return index;
}
