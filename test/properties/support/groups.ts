import { expect } from "@jest/globals";
import fc from "fast-check";
import { filterRows } from "../../oracle";
import { shows } from "../../support/evidence";
import { isClose } from "./agreement";
import { audit } from "./audits";
import { always, ENOUGH, passedOn } from "./behaviours";
import { longPeriod, monthPeriod } from "./cells";
import {
  argumentsOf,
  cases,
  isFailure,
  linesOf,
  namedArguments,
  oracleFilter,
  pairColumn,
  padded,
  positional,
  run,
  runForm,
  type Actual,
  type Case,
  type Form,
} from "./forms";

/** The value in a spill of a call that has one: "" where there is nothing to judge. */
export function spilled(single: Actual): number | "" | "#VALUE!" {
  if (typeof single === "number") return single;
  if (!isFailure(single)) throw new Error("A single value was expected");
  return single.error === "#VALUE!" ? "#VALUE!" : "";
}

const GROUPS: Readonly<Record<string, string>> = { 上海: "North", 北京: "NORTH", 广州: "", 深圳: "South" };

/** Stores grouped: two spellings of one group, and one store that has none. */
function groupOf(row: unknown): string {
  return GROUPS[(row as { store: string }).store] ?? "";
}

interface Additive {
  /** Whether a group's value times its base, added up, is that of the whole. */
  readonly additive: boolean;
  readonly absolute?: number;
}

export function groupsAreSingleCalls<Row, Options>(
  form: Form<Row, Options>,
  { additive, absolute }: Additive,
): void {
  const shown = { BYGROUP: ["records", "filtered", "blanks"] } as const;
  shows(shown, `each group is one call with the group as criterion, and all add up (${form.id})`, () => {
    let judged = 0;
    always(cases(form), (given) => {
      const args = passedOn(argumentsOf(form, given));
      if (args === undefined) return;
      const groups = padded(linesOf(given.rows)).map((line) => [
        typeof line === "string" ? "" : groupOf(line.row),
      ]);
      const result = run("BYGROUP", [[[form.id]], groups, ...args]);
      const whole = runForm(form, given);
      const single = (group: string): Actual => run(form.id, withGroup(form, given, groups, group));
      if (!Array.isArray(result)) {
        // A fault in the rows of one group is the fault of the whole call.
        expect(isFailure(result) && result.error).toBe("#VALUE!");
        const faulty = [whole, ...["north", "="].map(single)];
        expect(faulty.some((call) => isFailure(call) && call.error === "#VALUE!")).toBe(true);
        return;
      }
      const rows = result.filter(([, records]) => records !== "");
      for (const [group, records, value] of rows) {
        const expected = spilled(single(String(group) === "" ? "=" : String(group)));
        if (!isClose(value, expected, absolute)) expect({ group, value }).toEqual({ group, value: expected });
        if (!(Number(records) > 0)) expect(records).toBeGreaterThan(0);
      }
      expectOrder(rows);
      const grouped = rows.reduce((sum, [, records]) => sum + Number(records), 0);
      if (grouped !== records(form, given)) expect(grouped).toBe(records(form, given));
      if (additive) expectSum(rows, whole, given, form, groups, absolute);
      judged += rows.length > 1 ? 1 : 0;
    });
    expect(judged).toBeGreaterThan(ENOUGH);
  });
}

function withGroup<Row, Options>(
  form: Form<Row, Options>,
  given: Case<Row, Options>,
  groups: unknown[][],
  group: string,
): unknown[] {
  const pair = given.filter.pairs.length + 1;
  const named = namedArguments(form, given);
  return positional(form.id, { ...named, [`criteriaRange${pair}`]: groups, [`criterion${pair}`]: [[group]] });
}

/** The records that the filter admits; blank rows are records too, but for those at the end. */
function records<Row, Options>(form: Form<Row, Options>, given: Case<Row, Options>): number {
  const { filter, rows } = given;
  const others = filter.pairs.map(({ column }) => pairColumn(form, column));
  const dates = filter.period && form.date ? [{ of: form.date }] : [];
  const columns = [...Object.values(form.columns), ...others, ...dates];
  const holds = (row: (typeof rows)[number]): boolean =>
    groupOf(row) !== "" || columns.some(({ of }) => of(row) !== null);
  const kept = filterRows(rows.slice(0, rows.findLastIndex(holds) + 1), oracleFilter(form, given));
  if (kept === "#VALUE!") throw new Error("There are no dates to filter by");
  return kept.length;
}

function expectOrder(rows: readonly (readonly unknown[])[]): void {
  const named = rows.filter(([group]) => group !== "");
  expect(rows.findIndex(([group]) => group === "")).toBe(named.length === rows.length ? -1 : rows.length - 1);
  const sizes = named.map(([, records]) => Number(records));
  if (!sizes.every((size, index) => size <= (sizes[index - 1] ?? size)))
    expect(sizes).toBe("sizes that fall");
}

function expectSum<Row, Options>(
  rows: readonly (readonly unknown[])[],
  whole: Actual,
  given: Case<Row, Options>,
  form: Form<Row, Options>,
  groups: unknown[][],
  absolute = 1e-9,
): void {
  // A group without a value is left out of the sum; where it has money all the same, nothing is to be said.
  if (typeof whole !== "number") return;
  let weighed = 0;
  let base = 0;
  for (const [group, , value] of rows) {
    const args = passedOn(withGroup(form, given, groups, group === "" ? "=" : String(group)));
    const found = args && audit(form.id, args);
    const weight = found?.base.figures[0];
    if (weight === undefined || (value === "" && found?.numerator.figures.some((figure) => figure !== 0)))
      return;
    weighed += (value === "" ? 0 : Number(value)) * weight;
    base += weight;
  }
  const figure = audit(form.id, argumentsOf(form, given))?.base.figures[0] ?? NaN;
  expectNear(base, figure, 1e-9 * Math.max(1, Math.abs(figure)));
  const expected = whole * base;
  expectNear(weighed, expected, Math.max(absolute * Math.max(1, base), 1e-6 * Math.abs(expected)));
}

function expectNear(actual: number, expected: number, most: number): void {
  const apart = Math.abs(actual - expected);
  if (!(apart <= most)) expect({ actual, expected, apart }).toBe(`apart at most ${most}`);
}

/** A trend over a block of months, a quarter or year, and a blank; each cell one call. */
export function trendIsSingleCalls<Row, Options>(form: Form<Row, Options>, absolute?: number): void {
  const shown = { TREND: ["records", "filtered", "blanks"] } as const;
  shows(shown, `each cell of a trend is one call with that period (${form.id})`, () => {
    let judged = 0;
    const periods = fc.tuple(monthPeriod, monthPeriod, longPeriod, monthPeriod, fc.boolean());
    always(fc.tuple(cases(form, "sometimes"), periods), ([given, [a, b, c, d, tall]]) => {
      const filter = { pairs: given.filter.pairs };
      const base: Case<Row, Options> = { ...given, filter };
      const named = namedArguments(form, { ...base, filter: { ...filter, period: a } });
      const args = passedOn(positional(form.id, { ...named, period: null }));
      if (args === undefined) return;
      const cells = [a, b, c, d].map(({ argument }) => argument[0]?.[0]);
      const [one, two, three, four] = cells;
      const block = tall
        ? [[one], [two], [""], [three], [four]]
        : [
            [one, two, three],
            [null, four, ""],
          ];
      const expected = block.map((row) =>
        row.map((cell) => {
          if (cell === "" || cell === null) return "";
          return spilled(run(form.id, positional(form.id, { ...named, period: [[cell]] })));
        }),
      );
      const actual = run("TREND", [[[form.id]], block, ...args]);
      expectTrend(actual, expected, absolute);
      if (expected.flat().some((value) => typeof value === "number")) judged += 1;
    });
    expect(judged).toBeGreaterThan(ENOUGH);
  });
}

export function expectTrend(
  actual: Actual,
  expected: readonly (readonly (number | string)[])[],
  absolute?: number,
): void {
  const isFaulty = expected.flat().includes("#VALUE!");
  if (isFailure(actual)) {
    if (!isFaulty) expect(actual).toEqual(expected);
    expect(actual.error).toBe("#VALUE!");
    return;
  }
  const rows = actual as (number | string)[][];
  const same = rows.every((row, index) =>
    row.every((value, column) => isClose(value, expected[index]?.[column], absolute)),
  );
  if (!same || rows.length !== expected.length) expect(rows).toEqual(expected);
}
