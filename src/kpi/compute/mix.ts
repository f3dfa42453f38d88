import { invalid, Refusal } from "../../cells/fault";
import type { KeyColumn } from "../../cells/keys";
import type { Scope, SpillCell } from "../define";
import { ByKey } from "./by-key";
import { UNCLASSIFIED } from "./largest-first";
import { COUNTED, type Measure } from "./measures";
import { Sum } from "./sum";
import { eachRow, type Table } from "./table";

/** Where classes go that the order does not name; what has none is 未分类 and stands last. */
export const OTHER = "其他";

/** What is divided among classes, and how a record finds its own. */
interface Division {
  readonly order: readonly string[];
  readonly classes: KeyColumn;
  /** The class of a key under the spelling of the order, else 其他 or 未分类. */
  classOf(code: number): string;
  readonly measure: Measure;
  /** The name of what is divided, among the indicator's totals. */
  readonly total: string;
}

/**
 * The lines of a mix: class, figure and share of the whole. All classes of the order stand there, in this order; others
 * and unclassified follow where there are any. Without records there are no lines.
 */
export function mixInOrder(division: Division, scope: Scope): SpillCell[][] {
  const { sums, whole } = sumsByClass(division, scope);
  if (sums.size === 0) return [];
  if (!Number.isFinite(whole)) throw invalid("tooLarge");
  if (whole === 0)
    throw new Refusal({ code: "zeroBase", error: "#DIV/0!", details: { total: division.total } });
  const { order } = division;
  const names = [...new Set([...order, OTHER, UNCLASSIFIED])];
  return names
    .filter((name) => order.includes(name) || sums.has(name))
    .map((name) => {
      const figure = sums.get(name)?.value ?? 0;
      return [name, figure, figure === 0 ? 0 : figure / whole];
    });
}

function sumsByClass(
  { classes, classOf, measure: { judge, amounts } }: Division,
  { tables, selection }: Scope,
): { sums: ReadonlyMap<string, Sum>; whole: number } {
  const sums = new Map<string, Sum>();
  const byCode = new ByKey((code) => {
    const name = classOf(code);
    const sum = sums.get(name) ?? new Sum();
    sums.set(name, sum);
    return sum;
  });
  const whole = new Sum();
  eachRow(tables["records"] as Table, selection, (row) => {
    if (judge(row) !== COUNTED) return;
    const figure = amounts ? (amounts[row] as number) : 1;
    byCode.of(classes.at(row)).add(figure);
    whole.add(figure);
  });
  return { sums, whole: whole.value };
}
