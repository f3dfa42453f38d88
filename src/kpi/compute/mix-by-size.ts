import { invalid, Refusal } from "../../cells/fault";
import { NO_KEY, type KeyColumn } from "../../cells/keys";
import type { SpillCell } from "../define";
import { figuresByName } from "./figures-by-name";
import { largestFirst } from "./largest-first";
import type { Measure } from "./measures";
import { Sum, sumOfTerms } from "./sum";
import type { Selection, Table } from "./table";

/** What is divided among the categories that there are. */
interface Division {
  readonly categories: KeyColumn;
  /** What those without a category are called. */
  readonly blank: string;
  readonly measure: Measure;
  /** The name of what is divided, for messages. */
  readonly total: string;
}

/** A line for each category: its name, its rows or amount, its share; the largest first. Without records no lines. */
export function mixBySize(division: Division, table: Table, selection: Selection): SpillCell[][] {
  const figures = figuresOf(division, table, selection);
  if (figures.size === 0) return [];
  const whole = sumOfTerms([...figures.values()]);
  if (!Number.isFinite(whole)) throw invalid("tooLarge");
  if (whole === 0)
    throw new Refusal({ code: "zeroBase", error: "#DIV/0!", details: { total: division.total } });
  const lines = largestFirst(
    figures,
    ([name]) => name,
    ([, size]) => size,
  );
  return lines.map(([name, size]) => [name, size, size / whole]);
}

/** In order of first appearance; a record that is not counted adds nothing. */
function figuresOf(
  { categories, blank, measure }: Division,
  table: Table,
  selection: Selection,
): ReadonlyMap<string | number, number> {
  const nameOf = (code: number): string | number => (code === NO_KEY ? blank : categories.spelling(code));
  return figuresByName({ keys: categories, nameOf, measure }, table, selection);
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
