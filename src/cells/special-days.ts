import { CellError, contentOf, shown } from "./cell";
import { isAmbiguousDate, isMeantAsDate, readDate } from "./dates";
import { invalid, Refusal } from "./fault";
import { UNREADABLE } from "./marks";
import { cellAt, positionOf, type Range } from "./range";
import { dayOf } from "./serials";
import { caseFolded } from "./text";

/** Days that are not as their weekday says: no hours on a day off, the calendar's hours on a made-up working day. */
export type SpecialDays = ReadonlyMap<number, "off" | "work">;

const MARKS = new Map<string, "off" | "work">([
  ...["休", "休息", "假", "放假", "off", "holiday"].map((word): [string, "off"] => [word, "off"]),
  ...["班", "上班", "补班", "调班", "work", "workday"].map((word): [string, "work"] => [word, "work"]),
]);

/** Dates, alone (days off) or with a second column 休/off or 班/work. */
export function readSpecialDays(range: Range, parameter: string): SpecialDays {
  const days = new Map<number, "off" | "work">();
  const paired = range.columns === 2 && range.cells.every((row) => !isDate(row[1]));
  const step = paired ? 2 : 1;
  for (let index = 0; index < range.length; index += step) {
    const content = contentOf(cellAt(range, index));
    const time = readDate(cellAt(range, index));
    if (Number.isNaN(time)) continue;
    if (content instanceof CellError)
      throw new Refusal({ code: "excelError", error: content.code, parameter });
    const mark = paired ? markOf(cellAt(range, index + 1)) : "off";
    if (time < UNREADABLE && mark !== undefined) days.set(dayOf(time), mark);
    else if (index > 0 || !isHeader(range, step)) refuse(range, index, time < UNREADABLE, parameter);
  }
  return days;
}

/** A text on top that is no date, above dates; blank rows may lie between. */
function isHeader(range: Range, step: number): boolean {
  const top = contentOf(cellAt(range, 0));
  if (typeof top !== "string" || isDate(top) || isMeantAsDate(top)) return false;
  for (let index = step; index < range.length; index += step) if (isDate(cellAt(range, index))) return true;
  return false;
}

function refuse(range: Range, index: number, isMark: boolean, parameter: string): never {
  const place = isMark ? index + 1 : index;
  const found = shown(cellAt(range, place));
  const code = isMark ? "unreadableMark" : isAmbiguousDate(found) ? "ambiguousDate" : "unreadableDate";
  throw invalid(code, { parameter, ...positionOf(range, place), found });
}

function isDate(cell: unknown): boolean {
  return readDate(cell) < UNREADABLE;
}

function markOf(cell: unknown): "off" | "work" | undefined {
  const content = contentOf(cell);
  if (content === undefined || content === 0) return "off";
  return typeof content === "string" ? MARKS.get(caseFolded(content)) : undefined;
}
