import { invalid, Refusal } from "../../cells/fault";
import { NO_KEY, type KeyColumn } from "../../cells/keys";
import type { SpillCell } from "../define";
import { ByKey } from "./by-key";
import { largestFirst } from "./largest-first";
import { COUNTED, type Measure } from "./measures";
import { Sum } from "./sum";
import { eachRow, type Selection, type Table } from "./table";

/** What is divided among the categories that there are. */
interface Division {
  readonly categories: KeyColumn;
  /** What those without a category are called. */
  readonly blank: string;
  readonly measure: Measure;
  /** The name of what is divided, for messages. */
  readonly total: string;
}

type Part = [category: string | number, size: number];

/** A line for each category: its name, its rows or amount, its share; the largest first. Without records no lines. */
export function mixBySize(division: Division, table: Table, selection: Selection): SpillCell[][] {
  const parts = partsOf(division, table, selection);
  if (parts.length === 0) return [];
  const whole = new Sum();
  for (const [, size] of parts) whole.add(size);
  if (!Number.isFinite(whole.value)) throw invalid("tooLarge");
  if (whole.value === 0)
    throw new Refusal({ code: "zeroBase", error: "#DIV/0!", details: { total: division.total } });
  const lines = largestFirst(
    parts,
    ([name]) => name,
    ([, size]) => size,
  );
  return lines.map(([name, size]) => [name, size, size / whole.value]);
}

/** In order of first appearance; a record that is not counted adds nothing. */
function partsOf({ categories, blank, measure }: Division, table: Table, selection: Selection): Part[] {
  const { judge, amounts } = measure;
  const byName = new Map<string | number, Sum>();
  const byCode = new ByKey((code) => {
    const name = code === NO_KEY ? blank : categories.spelling(code);
    const sum = byName.get(name) ?? new Sum();
    byName.set(name, sum);
    return sum;
  });
  eachRow(table, selection, (row) => {
    if (judge(row) !== COUNTED) return;
    byCode.of(categories.at(row)).add(amounts ? (amounts[row] as number) : 1);
  });
  return [...byName].map(([name, { value }]) => [name, value]);
}

/** The lines of a mix (name, size, share), each with the share of all lines up to it. */
export function withCumulativeShare(lines: readonly (readonly SpillCell[])[]): SpillCell[][] {
  const whole = new Sum();
  for (const [, size] of lines) whole.add(Number(size));
  const soFar = new Sum();
  return lines.map((line) => {
    soFar.add(Number(line[1]));
    return [...line, soFar.value / whole.value];
  });
}
