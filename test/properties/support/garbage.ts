import { expect } from "@jest/globals";
import fc from "fast-check";
import { FUNCTIONS } from "../../../src/functions/catalogue";
import type { Failure } from "../../support/call";
import { call } from "../../support/call";
import { shows } from "../../support/evidence";
import { always, ENOUGH } from "./behaviours";
import { deepFreeze } from "./cells";
import { argumentsOf, cases, isFailure, type Actual, type Form } from "./forms";

const ERRORS = ["#REF!", "#DIV/0!", "#N/A", "#NAME?", "#NUM!", "#SPILL!"];

function errorObject(basicValue: string): unknown {
  return { type: "Error", basicType: "Error", basicValue };
}

const text = fc.constantFrom(
  ...["x", "合计", "是", "maybe", "2025-13-45", "03/04/2025", "2025-08-01", "2025-08", "2025Q3", "1e999"],
  ...["-5", "1,234.50", "(1", "12万", "  ", "constructor", "__proto__", "toString", "TRUE", ">=5", "<>", "~"],
  ...[
    "standard",
    "1-5 08:30-17:30",
    "9-3 25:00-1:00",
    "Mon-Sat 8:00-12:00",
    "#REF!",
    "#N/A",
    "#nonsense",
    "[",
    "(?",
  ],
  "很长".repeat(200),
);
const number = fc.constantFrom(
  ...[0, 1, -1, 0.5, -0.5, 2, 11, 14, 45870, 45870.5, 2025, 202508, 20250801, 99999999, 1e15, 1e16, -1e15],
  ...[1e300, -1e300, Number.MAX_VALUE, -Number.MAX_VALUE, Number.MIN_VALUE, Number.MAX_SAFE_INTEGER],
);
const object = fc.oneof(
  fc.constantFrom(...ERRORS).map(errorObject),
  fc.constant(errorObject("nonsense")),
  fc.constantFrom<unknown>(
    {},
    { type: "Entity", text: "x" },
    { type: "FormattedNumber", basicType: "Double", basicValue: 5, numberFormat: "0.0" },
    { basicValue: {} },
    { type: "String", basicValue: "R1" },
    { type: "Boolean", basicType: "Boolean", basicValue: true },
  ),
);
/** Without braces and the word that must not stand in a message by mistake. */
const anyText = fc.string({ unit: "binary", maxLength: 8 }).filter((found) => !/[{}]|undefined/.test(found));

export const garbageCell: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 4, arbitrary: number },
  { weight: 2, arbitrary: object },
  { weight: 1, arbitrary: anyText },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(true, false, null, undefined, "") },
);

const matrix = fc.oneof(
  garbageCell.map((cell) => [[cell]]),
  fc.array(garbageCell, { minLength: 1, maxLength: 6 }).map((cells) => cells.map((cell) => [cell])),
  fc.array(garbageCell, { minLength: 1, maxLength: 4 }).map((cells) => [cells]),
  fc.tuple(garbageCell, garbageCell, garbageCell, garbageCell).map(([a, b, c, d]) => [
    [a, b],
    [c, d],
  ]),
);
export const garbageArgument = fc.oneof(
  { weight: 6, arbitrary: matrix },
  { weight: 1, arbitrary: garbageCell },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(null, undefined, [], [[]], [[null]], [[""]]) },
);

/** The Excel errors that stand somewhere in the arguments. */
function errorsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) value.forEach((item) => errorsIn(item, found));
  else if (typeof value === "string" && value.trim().startsWith("#")) found.add(value.trim());
  else if (typeof value === "object" && value !== null && "basicValue" in value)
    found.add(String(value.basicValue));
  return found;
}

/** What may come of a call, whatever the arguments: a sound result, or an error with a message in both languages. */
export function expectSound(id: string, args: readonly unknown[]): Actual {
  deepFreeze(args);
  const english = call(id, args, "en");
  const chinese = call(id, args, "zh");
  if (!isFailure(english)) {
    const cells = Array.isArray(english) ? english.flat() : [english];
    expect(cells.length).toBeGreaterThan(0);
    for (const cell of cells) if (!isSound(cell)) expect(cell).toBe("a number, a text or a flag");
    expect(chinese).toEqual(english);
    return english;
  }
  const allowed = ["#VALUE!", "#N/A", "#DIV/0!", ...errorsIn(args)];
  if (!allowed.includes(english.error)) expect(allowed).toContain(english.error);
  const { error, message } = chinese as Failure;
  if (error !== english.error) expect(error).toBe(english.error);
  for (const each of [english.message, message]) expectReadable(each);
  if (!HAN.test(message)) expect(message).toMatch(HAN);
  if (!WORDS.test(english.message)) expect(english.message).toMatch(WORDS);
  return english;
}

const HAN = /\p{Script=Han}/u;
const WORDS = /[a-z]{2} [a-z]/i;

function isSound(cell: unknown): boolean {
  return typeof cell === "number" ? Number.isFinite(cell) : ["string", "boolean"].includes(typeof cell);
}

function expectReadable(message: string): void {
  // A message begins with what it is about: a space means that the name of the argument is missing.
  if (
    message !== message.trimStart() ||
    message === "" ||
    /[{}]|undefined|NaN|Infinity|\[object/.test(message)
  ) {
    expect(message).toBe("a message that can be read");
  }
}

export function garbageIsRefused<Row, Options>(form: Form<Row, Options>): void {
  const evidence = { [form.id]: ["#VALUE!", "zh", "en"] } as const;
  const most = Object.keys(FUNCTIONS.find(({ id }) => id === form.id)?.parameters ?? {}).length;
  shows(evidence, "whatever stands in an argument, an answer or a message in either language", () => {
    let refused = 0;
    const place = fc.tuple(fc.nat({ max: most }), garbageArgument);
    always(fc.tuple(cases(form), fc.array(place, { minLength: 1, maxLength: 2 })), ([given, places]) => {
      const args: unknown[] = argumentsOf(form, given);
      for (const [position, replacement] of places) args[position] = replacement;
      const actual = expectSound(
        form.id,
        Array.from(args, (arg) => arg ?? null),
      );
      if (isFailure(actual) && actual.error === "#VALUE!") refused += 1;
    });
    expect(refused).toBeGreaterThan(ENOUGH);
  });

  shows(evidence, "whatever stands in some cells of the columns, an answer or a message", () => {
    let refused = 0;
    const place = fc.tuple(fc.nat({ max: 3 }), fc.nat(), garbageCell);
    always(fc.tuple(cases(form), fc.array(place, { minLength: 1, maxLength: 3 })), ([given, places]) => {
      const args: unknown[] = argumentsOf(form, given);
      for (const [position, row, garbage] of places) {
        const column = args[position];
        if (!Array.isArray(column) || column.length === 0) continue;
        const line = column[row % column.length] as unknown[];
        line[0] = garbage;
      }
      const actual = expectSound(form.id, args);
      if (isFailure(actual)) refused += 1;
    });
    expect(refused).toBeGreaterThan(ENOUGH);
  });

  shows(evidence, "arguments of nothing but garbage get an answer or a message", () => {
    always(fc.array(garbageArgument, { maxLength: most + 1 }), (args) => {
      expectSound(form.id, args);
    });
  });
}
