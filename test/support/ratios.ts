import { expect } from "@jest/globals";
import { account, call, cell, column } from "./call";
import { shows } from "./evidence";
import { expectFailure } from "./messages";

interface Argument {
  /** In Chinese and in English, as messages name it. */
  readonly words: readonly [zh: string, en: string];
  /** What the audit calls the sum, in English. */
  readonly total: string;
}

interface Ratio {
  readonly id: string;
  /** In the order of the signature. */
  readonly amounts: readonly [Argument, Argument];
  readonly above: 0 | 1;
  readonly margin?: boolean;
  readonly filter: boolean;
}

const ABOVE = [300, 200, -100];
const BELOW = [1000, 500, -100];

/** What every ratio of two sums of money shows: totals, records, blanks, errors in both languages, audit. */
export function showsARatio({ id, amounts, above, margin = false, filter }: Ratio): void {
  const ordered = (over: unknown[][], under: unknown[][]): unknown[][][] =>
    above === 0 ? [over, under] : [under, over];
  const value = (over: number, under: number): number => (margin ? 1 - over / under : over / under);
  const [over, under] = [column(...ABOVE), column(...BELOW)];
  const [upper, lower] = [amounts[above], amounts[1 - above] as Argument];

  shows({ [id]: ["records"] }, "sums first; refunds are negative", () => {
    expect(call(id, ordered(over, under))).toBeCloseTo(value(400, 1400), 12);
  });

  shows({ [id]: ["totals"] }, "from two totals, also as text with a unit", () => {
    expect(call(id, ordered(cell(400), cell(1400)))).toBeCloseTo(value(400, 1400), 12);
    expect(call("RATE", [cell(id), ...ordered(cell("400元"), cell("1,400"))])).toBeCloseTo(
      value(400, 1400),
      12,
    );
  });

  shows({ [id]: ["blanks"] }, "a blank amount adds nothing", () => {
    const result = call(id, ordered(column(300, "", 100), column(1000, 500, "")));
    expect(result).toBeCloseTo(value(400, 1500), 12);
  });

  if (filter) {
    shows({ [id]: ["filtered"] }, "in a period and where a criterion is met", () => {
      const dates = column("2025-08-01", "2025-08-31 23:59:59", "2025-09-01");
      const inAugust = call(id, [...ordered(over, under), dates, cell("2025-08")]);
      expect(inAugust).toBeCloseTo(value(500, 1500), 12);
      const stores = column("东", "西", "东");
      expect(call(id, [...ordered(over, under), null, null, stores, cell("东")])).toBeCloseTo(
        value(200, 900),
        12,
      );
    });
  }

  shows({ [id]: ["#DIV/0!"] }, "nothing to divide by, also where only rounding is left of it", () => {
    expect(call(id, ordered(cell(10), cell(0)))).toMatchObject({ error: "#DIV/0!" });
    const rounding = column(100.1, 200.2, -300.3);
    expect(call(id, ordered(column(1, 2, 3), rounding))).toMatchObject({ error: "#DIV/0!" });
  });

  shows({ [id]: ["#N/A", "zh", "en"] }, "a column without a number is no data, not 0", () => {
    const empty = column("", "", "");
    expectFailure(id, ordered(empty, under), "#N/A", { zh: [upper.words[0]], en: [upper.words[1]] });
    expect(call(id, ordered(over, empty))).toMatchObject({ error: "#N/A" });
  });

  shows({ [id]: ["#VALUE!", "zh", "en"] }, "text that is no amount", () => {
    expectFailure(id, ordered(over, column(1000, "约五百", 3)), "#VALUE!", {
      zh: [lower.words[0], "第 2 行", "约五百"],
      en: [lower.words[1], "row 2", "约五百"],
    });
  });

  shows({ [id]: ["audited"] }, "AUDIT shows both sums", () => {
    const rows = account([cell(id), ...ordered(over, under)]) as unknown[][];
    expect(rows[1]).toEqual([`in the base: ${lower.total} 1400`, 3, "1, 2, 3"]);
    const figures = margin ? `${lower.total} 1400, ${upper.total} 400` : `${upper.total} 400`;
    expect(rows[2]).toEqual([`in the numerator: ${figures}`, 3, "1, 2, 3"]);
  });
}
