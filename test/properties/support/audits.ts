import { expect } from "@jest/globals";
import { shows } from "../../support/evidence";
import { isClose } from "./agreement";
import { always, ENOUGH, passedOn } from "./behaviours";
import {
  argumentsOf,
  cases,
  isFailure,
  pairColumn,
  run,
  runForm,
  type Actual,
  type Case,
  type Column,
  type Form,
} from "./forms";

export interface AuditLine {
  readonly text: string;
  readonly rows: number;
  readonly first: readonly number[];
  /** The figures that stand behind the names of the totals. */
  readonly figures: readonly number[];
}

export interface Audit {
  readonly read: AuditLine;
  readonly base: AuditLine;
  readonly numerator: AuditLine;
  readonly excluded: readonly AuditLine[];
}

function lineOf([text, rows, first]: readonly unknown[]): AuditLine {
  const figures = String(text).match(/-?\d+(?:\.\d+)?(?:e[-+]?\d+)?(?=, |$)/gi) ?? [];
  return {
    text: String(text),
    rows: Number(rows),
    first: first === "" ? [] : String(first).split(", ").map(Number),
    figures: figures.map(Number),
  };
}

/** The audit of a call; undefined where the call itself is refused. */
export function audit(id: string, args: readonly unknown[]): Audit | undefined {
  const result = run("AUDIT", [[[id]], ...args]);
  if (!Array.isArray(result)) {
    expect(isFailure(result) && result.error).toBe("#VALUE!");
    return undefined;
  }
  const account = (result as unknown[][]).filter(([, rows]) => rows !== "");
  const [read, base, numerator, ...excluded] = account.map(lineOf);
  if (!read || !base || !numerator) throw new Error("Lines are missing");
  return { read, base, numerator, excluded };
}

/** How many rows a call reads: up to the last one that holds something. */
function recordCount<Row, Options>(form: Form<Row, Options>, { rows, filter }: Case<Row, Options>): number {
  const columns: Column<Row>[] = [
    ...Object.values(form.columns),
    ...filter.pairs.map(({ column }) => pairColumn(form, column)),
    ...(filter.period !== undefined && form.date ? [{ kind: "date" as const, of: form.date }] : []),
  ];
  let count = rows.length;
  while (count > 0 && columns.every(({ of }) => of(rows[count - 1] as Row) === null)) count -= 1;
  return count;
}

interface Sums<Row, Options> {
  /** The value that the figures come to. */
  readonly value: (base: readonly number[], numerator: readonly number[]) => number;
  readonly absolute?: number;
  /** A sum or a count has a value over no records too: 0. */
  readonly mayBeEmpty?: true;
  /** The tables of which the first lines tell apart no row numbers: those of two tables overlap. */
  readonly tables?: 1 | 2;
  /** What an independent implementation has to say of the figures. */
  readonly figures?: (
    given: Case<Row, Options>,
  ) => readonly [base: number[], numerator: number[]] | undefined;
}

export function auditAddsUp<Row, Options>(form: Form<Row, Options>, sums: Sums<Row, Options>): void {
  shows(
    { [form.id]: ["audited"], AUDIT: ["records", "filtered", "blanks"] },
    `the audit accounts for every row, and its figures give the value (${form.id})`,
    () => {
      let judged = 0;
      always(cases(form), (given) => {
        const args = passedOn(argumentsOf(form, given));
        const found = args && audit(form.id, args);
        const value = runForm(form, given);
        if (found === undefined) return;
        expectRows(found, found.base.rows + total(found.excluded));
        if (sums.tables !== 2) expectRows(found, recordCount(form, given));
        [found.base, found.numerator, ...found.excluded].forEach((line) => expectRowNumbers(line, found));
        expectFigures(found, value, sums);
        const expected = sums.figures?.(given);
        if (expected !== undefined) {
          expectSame(found.base.figures, expected[0]);
          expectSame(found.numerator.figures, expected[1]);
          judged += 1;
        } else if (typeof value === "number") judged += 1;
      });
      expect(judged).toBeGreaterThan(ENOUGH);
    },
  );
}

/** To the last digit that amounts have: 1e-9. */
function expectSame(figures: readonly number[], expected: readonly number[]): void {
  const same =
    figures.length === expected.length && figures.every((figure, at) => isClose(figure, expected[at]));
  if (!same) expect(figures).toEqual(expected);
}

function total(lines: readonly AuditLine[]): number {
  return lines.reduce((sum, { rows }) => sum + rows, 0);
}

function expectRows({ read }: Audit, rows: number): void {
  if (read.rows !== rows) expect(read.rows).toBe(rows);
}

function expectRowNumbers({ rows, first }: AuditLine, { read }: Audit): void {
  if (first.length !== Math.min(5, rows)) expect(first).toHaveLength(Math.min(5, rows));
  const rise = first.every((row, index) => row > (first[index - 1] ?? 0));
  if (!rise) expect(first).toBe("row numbers that rise");
  if (!((first.at(-1) ?? 0) <= read.rows)) expect(first.at(-1)).toBeLessThanOrEqual(read.rows);
}

function expectFigures<Row, Options>(
  { base, numerator }: Audit,
  value: Actual,
  { value: valueOf, absolute, mayBeEmpty }: Sums<Row, Options>,
): void {
  if (typeof value !== "number") return;
  if (mayBeEmpty && base.rows === 0) expect(value).toBe(0);
  else if (!(base.rows > 0)) expect(base.rows).toBeGreaterThan(0);
  const figured = valueOf(base.figures, numerator.figures);
  if (!isClose(figured, value, absolute)) expect(figured).toBe(value);
}
