import { CellError, contentOf, shown } from "./cell";
import { FIRST_DAY_MEANT, isAmbiguousDate, isMeantAsDate, readDate } from "./dates";
import { invalid, Refusal } from "./fault";
import { UNREADABLE } from "./marks";
import { describeDay } from "./period";
import { cellAt, positionOf, type Range } from "./range";
import { dayOf } from "./serials";
import { caseFolded } from "./text";

/** Days that are not as their weekday says: no hours on a day off, the calendar's hours on a made-up working day. */
export type SpecialDays = ReadonlyMap<number, "off" | "work">;

const MARKS = new Map<string, "off" | "work">([
  ...["休", "休息", "假", "放假", "off", "holiday"].map((word): [string, "off"] => [word, "off"]),
  ...["班", "上班", "补班", "调班", "work", "workday"].map((word): [string, "work"] => [word, "work"]),
]);

/**
 * Dates, alone (days off) or with a second column 休/off or 班/work. An Excel error comes back as that error, whatever
 * else is wrong; a cell that is no date or no mark is #VALUE! and named.
 */
export function readSpecialDays(range: Range, parameter: string): SpecialDays {
  refuseErrors(range, parameter);
  const days = new Map<number, "off" | "work">();
  const paired = range.columns === 2 && !isBlockOfDates(range);
  const step = paired ? 2 : 1;
  for (let index = 0; index < range.length; index += step) {
    const time = timeOf(cellAt(range, index));
    if (Number.isNaN(time)) continue;
    const mark = paired ? markOf(cellAt(range, index + 1)) : "off";
    if (time < UNREADABLE && mark !== undefined) {
      const day = dayOf(time);
      if ((days.get(day) ?? mark) !== mark)
        throw invalid("contradictoryMarks", {
          parameter,
          ...positionOf(range, index),
          found: describeDay(day),
        });
      days.set(day, mark);
    } else if (index > 0 || !isHeader(range, step)) refuse(range, index, time < UNREADABLE, parameter);
  }
  return days;
}

function refuseErrors(range: Range, parameter: string): void {
  for (let index = 0; index < range.length; index++) {
    const content = contentOf(cellAt(range, index));
    if (content instanceof CellError)
      throw new Refusal({ code: "excelError", error: content.code, parameter, ...positionOf(range, index) });
  }
}

/** Whether a second column holds days off as the first does. */
function isBlockOfDates({ cells }: Range): boolean {
  const second = cells.map((row) => timeOf(row[1]));
  return second.some((time) => time < UNREADABLE) && !second.includes(UNREADABLE);
}

/** As `readDate`, but a small number is meant as a mark or a year: a calendar has no days of 1900. */
function timeOf(cell: unknown): number {
  const time = readDate(cell);
  return typeof contentOf(cell) === "number" && time < FIRST_DAY_MEANT ? UNREADABLE : time;
}

/** A text on top that is no date, above dates; blank rows may lie between. */
function isHeader(range: Range, step: number): boolean {
  const top = contentOf(cellAt(range, 0));
  if (typeof top !== "string" || isDate(top) || isMeantAsDate(top)) return false;
  for (let index = step; index < range.length; index += step) if (isDate(cellAt(range, index))) return true;
  return false;
}

function refuse(range: Range, index: number, isMark: boolean, parameter: string): never {
  if (range.columns > 2 && range.cells.some((row) => row.some(isMarkWord)))
    throw invalid("twoColumnsExpected", { parameter, found: `${range.rows} × ${range.columns}` });
  const place = isMark ? index + 1 : index;
  const found = shown(cellAt(range, place));
  const code = isMark ? "unreadableMark" : isAmbiguousDate(found) ? "ambiguousDate" : "unreadableDate";
  throw invalid(code, { parameter, ...positionOf(range, place), found });
}

function isDate(cell: unknown): boolean {
  return timeOf(cell) < UNREADABLE;
}

function isMarkWord(cell: unknown): boolean {
  return typeof cell === "string" && MARKS.has(caseFolded(cell));
}

function markOf(cell: unknown): "off" | "work" | undefined {
  const content = contentOf(cell);
  if (content === undefined || content === 0) return "off";
  return typeof content === "string" ? MARKS.get(caseFolded(content)) : undefined;
}
