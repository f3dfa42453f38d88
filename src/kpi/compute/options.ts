import { readAmount } from "../../cells/amounts";
import { readCalendar } from "../../cells/calendar";
import { readSpecialDays } from "../../cells/special-days";
import { CellError, contentOf, shown } from "../../cells/cell";
import { invalid, Refusal, type Fault } from "../../cells/fault";
import { UNREADABLE } from "../../cells/marks";
import { readAsOf, readMoment, readMonth, readPeriod } from "../../cells/period";
import { cellAt, positionOf, type Range } from "../../cells/range";
import { caseFolded } from "../../cells/text";
import type { Pairs, Parameter } from "../parameters";

/** Reads a setting of the call; undefined where it was left blank. */
export function readOption(parameter: Parameter, name: string, range: Range, others: OtherRanges): unknown {
  switch (parameter.kind) {
    case "period":
      return readPeriod(range, name);
    case "month":
      return readMonth(range, name);
    case "asOf":
      return readAsOf(range, name);
    case "from":
      return readMoment(range, name)?.start;
    case "until":
      return readMoment(range, name)?.end;
    case "number":
      return readNumber(range, name, parameter);
    case "numbers":
      return readSeveralNumbers(range, name, parameter);
    case "choice":
      return readChoice(range, name, parameter);
    case "categories":
      return readCategories(range, name);
    case "pairs":
      return readPairs(range, name);
    case "calendar":
      return readCalendar(range, others("specialDays", readSpecialDays) ?? new Map<number, "off">(), name);
    default:
      return undefined;
  }
}

/** Reads another argument of the same call, for settings that only make sense together. */
export type OtherRanges = <Value>(
  name: string,
  read: (range: Range, name: string) => Value,
) => Value | undefined;

function oneCell(range: Range, name: string): unknown {
  if (range.length !== 1)
    throw invalid("oneCellExpected", { parameter: name, found: `${range.rows} × ${range.columns}` });
  const content = contentOf(cellAt(range, 0));
  if (content instanceof CellError)
    throw new Refusal({ code: "excelError", error: content.code, parameter: name });
  return content;
}

/** A number within the limits that its parameter declares. */
export function readNumber(range: Range, name: string, parameter: Parameter): number | undefined {
  const content = oneCell(range, name);
  return content === undefined ? undefined : numberOf(content, parameter, { parameter: name });
}

function readSeveralNumbers(range: Range, name: string, parameter: Parameter): number[] | undefined {
  const found: number[] = [];
  for (let index = 0; index < range.length; index++) {
    const content = cellContent(range, index, name);
    if (content !== undefined)
      found.push(numberOf(content, parameter, { parameter: name, ...positionOf(range, index) }));
  }
  return found.length === 0 ? undefined : found;
}

function numberOf(content: unknown, { limits = {} }: Parameter, about: Pick<Fault, "parameter">): number {
  const value = readAmount(content);
  if (!(Math.abs(value) < UNREADABLE)) throw invalid("unreadableNumber", { ...about, found: shown(content) });
  const { minimum = -Infinity, maximum = Infinity, whole = false } = limits;
  if (value < minimum || value > maximum || (whole && !Number.isInteger(value))) {
    throw invalid("numberOutOfLimits", {
      ...about,
      found: shown(content),
      details: {
        ...(minimum > -Infinity && { minimum }),
        ...(maximum < Infinity && { maximum }),
        ...(whole && { whole: 1 }),
      },
    });
  }
  return value;
}

/** One of the words that a parameter offers. */
export function readChoice(range: Range, name: string, { choices = [] }: Parameter): string | undefined {
  const content = oneCell(range, name);
  if (content === undefined) return undefined;
  const word = caseFolded(String(content));
  const found = choices.find(({ words }) => words.some((offered) => caseFolded(offered) === word));
  if (found) return found.value;
  const words = choices.flatMap((offered) => offered.words).join(", ");
  throw invalid("unknownChoice", { parameter: name, found: shown(content), details: { words } });
}

function readCategories(range: Range, name: string): readonly string[] | undefined {
  const names: string[] = [];
  for (let index = 0; index < range.length; index++) {
    const content = cellContent(range, index, name);
    if (content !== undefined) names.push(String(content).trim());
  }
  return names.length === 0 ? undefined : names;
}

/** Two columns side by side; a row that names nothing is passed over. */
function readPairs(range: Range, name: string): Pairs | undefined {
  if (range.columns !== 2)
    throw invalid("twoColumnsExpected", { parameter: name, found: `${range.rows} × ${range.columns}` });
  const found: { from: string; to: string; row: number }[] = [];
  for (let row = 0; row < range.rows; row++) {
    const [from, to] = [0, 1].map((column) => cellContent(range, row * 2 + column, name));
    if (from !== undefined)
      found.push({ from: caseFolded(String(from)), to: String(to ?? ""), row: row + 1 });
  }
  return found.length === 0 ? undefined : found;
}

/** What one cell of a list holds; an Excel error comes back as that error. */
function cellContent(range: Range, index: number, parameter: string): string | number | boolean | undefined {
  const content = contentOf(cellAt(range, index));
  if (!(content instanceof CellError)) return content;
  throw new Refusal({ code: "excelError", error: content.code, parameter, ...positionOf(range, index) });
}
