import fc from "fast-check";
import type { Cell } from "../oracle/countifs";
import { SEED, serial } from "./support";

/** What criteria are tried with, and where engine and oracle are known to differ from the specification. */

const CASES = 800;
/** How many cells a case has at most. */
export const ROWS = 8;

const AUGUST_1 = serial(2025, 8, 1);
const number = fc.oneof(
  fc.integer({ min: -3, max: 60 }),
  fc.constantFrom(0, 1, -1, 0.5, 1234.5, 1000, 1e6, 1 / 4, 0.05, -0.5),
  fc.constantFrom(AUGUST_1, AUGUST_1 + 1, AUGUST_1 + 0.5, AUGUST_1 + 1.25, 20250801),
);
const word = fc.constantFrom(
  ...[
    "上海",
    "北京",
    "上海店",
    "Apple",
    "apple pie",
    "APPLE",
    "合计",
    "5元",
    "x/y",
    "a+b",
    "A.1",
    "A(1)",
    "[x]",
  ],
  ...["A-1", "a-1", "WO-2025-0001", "京A-12345", "*", "?", "a*b", "a?b", "a~b", "~", " a", "a ", " ", "a&b"],
);
const spelledNumber = fc.constantFrom("7", "-3", "1,234.5", "0.5", "50%", "1e3", "1000", "20250801", " 5");
const isoDate = fc.constantFrom("2025-08-01", "2025/8/1", "2025.8.1", "2025/08/02", "2025-08-01 12:00");
const longNumber = fc.constantFrom("123456789012345678", "123456789012345679");
export const scrap = fc.string({
  unit: fc.constantFrom("a", "B", "b", "5", "*", "?", " ", "上", "-", "."),
  maxLength: 4,
});
const plainScrap = fc
  .string({ unit: fc.constantFrom("a", "B", "b", "上", "x", "海"), minLength: 1, maxLength: 3 })
  .filter((text) => text.trim() !== "");

export const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 3, arbitrary: number },
  { weight: 3, arbitrary: word },
  number.map(String),
  spelledNumber,
  isoDate,
  longNumber,
  fc.boolean(),
  fc.constant(""),
  scrap,
);

/** Wildcards, texts, numbers, dates and truth values: whatever can be equal. */
const equality = fc
  .tuple(
    fc.constantFrom("", "=", "<>"),
    fc.oneof(
      { weight: 2, arbitrary: number.map(String) },
      { weight: 2, arbitrary: word },
      { weight: 2, arbitrary: scrap },
      fc.constantFrom(
        "上*",
        "?pple",
        "apple*",
        "a~*b",
        "a~?b",
        "*a*",
        "??",
        "*店",
        "*-*",
        "1*",
        "<>*",
        "上?",
        ">5",
      ),
      spelledNumber,
      isoDate,
      longNumber,
      fc.constantFrom("TRUE", "FALSE", "true", ""),
    ),
  )
  .map(([operator, operand]) => operator + operand)
  // ">5" after no operator is an order comparison: as good as any other.
  .filter((criterion) => /^(?:<>|=|[^<>])|^>5$|^$/.test(criterion));
const order = fc
  .tuple(
    fc.constantFrom("<", "<=", ">", ">="),
    fc.oneof(
      { weight: 4, arbitrary: number.map(String) },
      { weight: 2, arbitrary: isoDate },
      { weight: 2, arbitrary: plainScrap },
      fc.constantFrom("1,000", "50%", "1e3", "0.25", "-0.5", "0.333333333333333", "TRUE", "FALSE"),
    ),
  )
  .map(([operator, operand]) => operator + operand);
export const criterion: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: equality },
  { weight: 4, arbitrary: order },
  { weight: 1, arbitrary: number },
  { weight: 1, arbitrary: fc.boolean() },
);

/** Cells, and a criterion over them. */
export interface Case {
  readonly cells: readonly Cell[];
  readonly criterion: Cell;
}

/** Among the cells there is mostly one that the criterion speaks of, as text or as a number. */
function spokenOf(sought: Cell): fc.Arbitrary<Cell> {
  if (typeof sought === "boolean") return fc.boolean();
  const operand = String(sought).replace(/^(?:<=|>=|<>|<|>|=)/, "");
  const value = Number(operand.replaceAll(",", ""));
  const plain = operand.replace(/~?[*?]/g, "x");
  const texts = [operand, operand.toUpperCase(), plain].filter((text) => !/^(?:true|false)$/i.test(text));
  const numbers =
    operand.trim() === "" || Number.isNaN(value) || value >= 1e15 ? [] : [value, value + 1, value - 1];
  const found: Cell[] = [...texts, ...numbers];
  return found.length === 0 ? fc.boolean() : fc.constantFrom(...found);
}

export const cases: readonly Case[] = fc.sample(
  criterion.chain((sought) =>
    fc.record({
      cells: fc.array(fc.oneof({ weight: 3, arbitrary: cell }, { weight: 1, arbitrary: spokenOf(sought) }), {
        minLength: 1,
        maxLength: ROWS,
        size: "max",
      }),
      criterion: fc.constant(sought),
    }),
  ),
  { seed: SEED, numRuns: CASES },
);

/** A criterion that the engine or the oracle take otherwise than the specification. */
export interface Difference {
  readonly criterion: Cell;
  readonly cell: Cell;
  /** By the specification. */
  readonly expected: boolean;
  readonly engine: boolean;
  readonly oracle: boolean;
}

const ESCAPED_TILDE =
  "the engine takes ~~ for two tildes; in Excel, and here, the first one escapes the second";
const TRUE_AS_TEXT = "TRUE also means the text, as CSV files hold it; Excel finds the value only";
const YEAR_AND_MONTH =
  "a year and month is the first of that month, as Excel reads it; the oracle knows whole dates";
const CHINESE_DATE = "Excel in Chinese reads 年月日; the engine speaks English";
const OTHER_SPELLING = "however it is spelled, 007 is the number 7; the engine is not always of that opinion";
const WILDCARD_ORDER = "an order comparison has no wildcards; the engine makes patterns of them";
const LONG_NUMBER = "an order number of more than 15 digits is text: as a number it has lost its end";
const ERROR_TEXT = "the text #N/A is the error here; the engine and the oracle see a text in some places";
const OTHER_NUMBERS =
  "numbers and dates are what the specification names; times and currencies are not among them";
const LINE_END = "wildcards match line ends in Excel; the engine's pattern stops at them";
const EMPTY_ORDER = "nothing is not less or more than a blank; the engine counts blanks as equal to it";

function differ(
  reason: string,
  ...rows: readonly [criterion: Cell, cell: Cell, expected: boolean, engine: boolean, oracle: boolean][]
): [string, Difference][] {
  return rows.map(([criterion, cell, expected, engine, oracle]) => [
    `${JSON.stringify(criterion)} and ${JSON.stringify(cell)}: ${reason}`,
    { criterion, cell, expected, engine, oracle },
  ]);
}

export const DIFFERENCES: readonly [string, Difference][] = [
  ...differ(
    ESCAPED_TILDE,
    ["~~x", "~x", true, false, true],
    ["~~x", "~~x", false, true, false],
    ["a~~*", "a~b", true, false, true],
  ),
  ...differ(
    TRUE_AS_TEXT,
    ["TRUE", "TRUE", true, false, false],
    ["TRUE", "true", true, false, false],
    ["FALSE", "False", true, false, false],
    [true, "TRUE", true, false, false],
    ["<>TRUE", "TRUE", false, true, true],
  ),
  ...differ(
    YEAR_AND_MONTH,
    ["2025-08", AUGUST_1, true, true, false],
    ["2025/8", AUGUST_1, true, true, false],
    ["2025-08", "2025-08-01", true, true, false],
    ["2025-8", "2025-08", true, true, false],
    [">=2025-08", AUGUST_1 + 1, true, true, false],
    ["<2025-08", "0", false, false, true],
  ),
  ...differ(
    CHINESE_DATE,
    ["2025年8月1日", AUGUST_1, true, false, true],
    ["2025年8月1日", "2025-08-01", true, false, true],
    ["<>2025年8月1日", AUGUST_1, false, true, false],
    [">=2025年8月1日", AUGUST_1 + 1, true, false, true],
    [">=2025年8月1日", "TRUE", false, true, false],
  ),
  ...differ(
    OTHER_SPELLING,
    ["007", "7", true, false, true],
    ["5.0", " 5", true, false, true],
    ["<007", 1, true, false, true],
    [">=00", 16, true, false, true],
  ),
  ...differ(WILDCARD_ORDER, ["<??", "25", true, false, true], ["<=?5", "-1", true, false, true]),
  ...differ(
    LONG_NUMBER,
    ["123456789012345678", 123456789012345680, false, true, false],
    ["1234567890123456", 1234567890123456, false, true, false],
  ),
  ...differ(ERROR_TEXT, ["<>#N/A", "#N/A", false, true, false], ["*", "#N/A", false, false, true]),
  ...differ(
    OTHER_NUMBERS,
    ["$5", 5, false, true, false],
    ["¥5", 5, false, true, false],
    ["12:30", 12.5 / 24, false, true, false],
    ["0x10", 16, false, true, false],
  ),
  ...differ(LINE_END, ["a*b", "a\nb", true, false, true], ["a?b", "a\nb", true, false, true]),
  ...differ(EMPTY_ORDER, [">=", "", false, true, false], ["<=", "", false, true, false]),
];

/** A value as it stands in a formula. */
export function literal(value: Cell): string {
  if (typeof value === "boolean") return String(value).toUpperCase();
  return typeof value === "number" ? String(value) : `"${value.replaceAll('"', '""')}"`;
}
