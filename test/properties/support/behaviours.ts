import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { shows, type Aspect } from "../../support/evidence";
import { agrees, expectAgreement, outcomeOf, perRow, recordLines } from "./agreement";
import { randomOf, shuffled } from "./cells";
import {
  argumentsOf,
  cases,
  expectedOf,
  isFailure,
  linesOf,
  run,
  runForm,
  type Actual,
  type Case,
  type Form,
  type Line,
} from "./forms";

/** Enough to meet every kind of table; the same tables every time, and more of them in `npm run test:thorough`. */
export const RUNS = Number(process.env["PROPERTY_TABLES"] ?? 200);
/** For what several tests look at from different sides. */
export const FEWER = RUNS / 4;
/** Whether the tables are enough to meet every kind of case; mutation testing looks at fewer. */
export const MEETS_EVERY_CASE = RUNS >= 200;
/** Of these, how many at least must have something to say. */
export const ENOUGH = MEETS_EVERY_CASE ? FEWER / 5 : -1;
const SEED = 20250801;

export function always<T>(values: fc.Arbitrary<T>, holds: (value: T) => void, runs = FEWER): void {
  fc.assert(
    fc.property(values, (value) => holds(value)),
    { seed: SEED, numRuns: runs },
  );
}

/** A test that stands in docs/coverage.json for one function, or an ordinary one where it shows nothing. */
export function showing(id: string, aspects: readonly Aspect[], title: string, body: () => void): void {
  if (aspects.length === 0) test(title, body);
  else shows({ [id]: aspects }, title, body);
}

interface Oracle {
  /** What a run must meet to mean anything: "ok" and the errors. */
  readonly reaches: readonly string[];
  readonly aspects: readonly Aspect[];
  /** How far values may be apart near zero; 1e-9 where it is left out. */
  readonly absolute?: number;
  readonly range?: readonly [number, number];
}

/** Equal to the independent implementation, with a filter and without, and within the range of the indicator. */
export function equalsTheOracle<Row, Options>(form: Form<Row, Options>, settings: Oracle): void {
  const { reaches, aspects, absolute } = settings;
  for (const filtered of form.filter === "none" ? (["never"] as const) : (["never", "always"] as const)) {
    const byFilter = filtered === "always";
    const shown: Aspect[] = byFilter ? ["filtered"] : [...aspects];
    showing(form.id, shown, `${byFilter ? "filtered records" : "records"} give the oracle's answer`, () => {
      const seen = new Map<string, number>();
      always(
        cases(form, filtered),
        (given) => {
          const actual = runForm(form, given);
          const expected = expectedOf(form, given);
          const key = "ok" in expected ? "ok" : expected.error;
          seen.set(key, (seen.get(key) ?? 0) + 1);
          if (form.perRow) {
            const count = given.rows.length;
            expectAgreement(asResult(perRow(actual, count)), asResult(perRow(expected, count)));
          } else expectAgreement(actual, expected, absolute);
          expectInRange(actual, settings.range);
        },
        RUNS,
      );
      if (!MEETS_EVERY_CASE) return;
      for (const outcome of reaches) expect([...seen.keys()]).toContain(outcome);
      expect(seen.get("ok")).toBeGreaterThan(RUNS / 10);
    });
  }
}

function asResult(outcome: ReturnType<typeof outcomeOf>): Actual {
  return typeof outcome === "string" ? { error: outcome, message: "" } : (outcome as Actual);
}

function expectInRange(actual: Actual, range: Oracle["range"]): void {
  if (range === undefined || typeof actual !== "number") return;
  if (!(actual >= range[0])) expect(actual).toBeGreaterThanOrEqual(range[0]);
  if (!(actual <= range[1])) expect(actual).toBeLessThanOrEqual(range[1]);
}

/** How two results are compared whose rows stand in another order. */
type Ordering = "same" | "anyOrder" | "perRow" | "multiset";

function comparable(
  actual: Actual,
  ordering: Ordering,
  lines: readonly Line<unknown>[],
  order: readonly number[],
) {
  if (ordering === "same") return outcomeOf(actual);
  if (ordering === "anyOrder") return sorted(outcomeOf(actual));
  const own = recordLines(actual, lines);
  if (typeof own !== "object") return own;
  if (ordering === "multiset") return sorted(own);
  const inOrder: (typeof own)[number][] = [];
  order.forEach((row, index) => (inOrder[row] = own[index] ?? []));
  return inOrder;
}

function sorted(outcome: ReturnType<typeof outcomeOf>): ReturnType<typeof outcomeOf> {
  if (typeof outcome !== "object") return outcome;
  const text = (row: unknown): string => JSON.stringify(row);
  return [...outcome].sort((a, b) => (text(a) < text(b) ? -1 : 1));
}

export function orderDoesNotMatter<Row, Options>(
  form: Form<Row, Options>,
  ordering: Ordering = "same",
  absolute?: number,
): void {
  test("the order of the rows does not matter", () => {
    always(cases(form), (given) => {
      const order = shuffled([...given.rows.keys()], given.seed);
      const lines = linesOf(order.map((row) => given.rows[row] as Row));
      const asIs = comparable(runForm(form, given), ordering, linesOf(given.rows), [...given.rows.keys()]);
      const reordered = comparable(runForm(form, given, lines), ordering, lines, order);
      if (!agrees(reordered, asIs, absolute)) expect(reordered).toEqual(asIs);
    });
  });
}

/** Where blank lines say nothing: they may stand between the records, or, where the rows follow each other, below them only. */
export type WhereBlank = "anywhere" | "below";

/** Blank lines, at times many of them at the end, as in a whole column. */
function withBlankLines<Row>(rows: readonly Row[], seed: number, where: WhereBlank): Line<Row>[] {
  const random = randomOf(seed);
  const lines: Line<Row>[] = [];
  for (const line of linesOf(rows)) {
    while (where === "anywhere" && random() < 0.2) lines.push("blank");
    lines.push(line);
  }
  const trailing = Math.floor(random() * (random() < 0.1 ? 300 : 4));
  for (let index = 0; index < trailing; index++) lines.push("blank");
  return lines;
}

/** The results of two calls on the same records, whatever stands between them. */
function expectSameRecords<Row, Options>(
  form: Form<Row, Options>,
  given: Case<Row, Options>,
  lines: readonly Line<Row>[],
): void {
  const actual = runForm(form, given, lines);
  const asIs = runForm(form, given);
  if (form.perRow)
    expectAgreement(asResult(recordLines(actual, lines)), asResult(recordLines(asIs, linesOf(given.rows))));
  else expectAgreement(actual, asIs);
}

export function blankLinesAreNeutral<Row, Options>(
  form: Form<Row, Options>,
  where: WhereBlank = "anywhere",
): void {
  const title = `blank lines ${where === "below" ? "below" : "anywhere and below"} change nothing`;
  shows({ [form.id]: ["blanks"] }, title, () => {
    always(cases(form), (given) =>
      expectSameRecords(form, given, withBlankLines(given.rows, given.seed, where)),
    );
  });
}

const TYPED: ReadonlySet<string> = new Set(["flag", "date", "count", "amount", "score"]);

/** A header is known by a typed column; under each header there is something that says what the column holds. */
function hasValuesEverywhere<Row, Options>(
  form: Form<Row, Options>,
  { rows, filter }: Case<Row, Options>,
): boolean {
  const columns = Object.values(form.columns);
  const dates = filter.period !== undefined && form.date ? [{ of: form.date }] : [];
  return (
    columns.some(({ kind }) => TYPED.has(kind)) &&
    [...columns, ...dates].every(({ of }) => rows.some((row) => of(row) !== null))
  );
}

export function headersAreSkipped<Row, Options>(form: Form<Row, Options>): void {
  test("a header on top changes nothing", () => {
    let judged = 0;
    always(cases(form), (given) => {
      if (!hasValuesEverywhere(form, given)) return;
      judged += 1;
      expectSameRecords(form, given, ["header", ...linesOf(given.rows)]);
    });
    expect(judged).toBeGreaterThan(ENOUGH);
  });
}

/** For forms with a column of ids or categories, which carries the word. */
export function totalsRowsAreNoRecords<Row, Options>(form: Form<Row, Options>): void {
  test("a 合计 row, also below a header, changes nothing", () => {
    always(cases(form), (given) => {
      const lines: Line<Row>[] = [...linesOf(given.rows), "totals"];
      expectSameRecords(form, given, lines);
      if (!hasValuesEverywhere(form, given)) return;
      expectSameRecords(form, given, ["header", ...lines]);
      expectSameRecords(form, given, ["header", ...lines, "blank", "totals", "blank"]);
    });
  });
}

export function argumentsStayAsTheyAre<Row, Options>(form: Form<Row, Options>): void {
  test("the arguments are left as they were", () => {
    always(cases(form), (given) => {
      const args = argumentsOf(form, given); // run freezes them: a write would throw
      const before = structuredClone(args);
      run(form.id, args);
      expect(args).toEqual(before);
    });
  });
}

/** One total by two ways: RATE of the two totals, and the function on the records. */
export function rateAgrees<Row, Options>(
  form: Form<Row, Options>,
  totals: (given: Case<Row, Options>) => readonly [number, number],
  absolute?: number,
): void {
  shows({ RATE: ["totals"] }, `the rate of the totals is that of the records (${form.id})`, () => {
    let judged = 0;
    always(cases(form), (given) => {
      const actual = runForm(form, given);
      if (isFailure(actual) && actual.error !== "#DIV/0!") return;
      judged += 1;
      const [first, second] = totals(given);
      expectAgreement(run("RATE", [[[form.id]], [[first]], [[second]]]), actual, absolute);
    });
    expect(judged).toBeGreaterThan(ENOUGH);
  });
}

/** The arguments of a function across indicators: it passes on twelve at most. */
export function passedOn(args: readonly unknown[]): readonly unknown[] | undefined {
  return args.length > 12 ? undefined : args;
}
