import { invalid, Refusal } from "../../cells/fault";
import type { KeyColumn } from "../../cells/keys";
import type { Scope, SpillCell } from "../define";
import { figuresByName } from "./figures-by-name";
import { UNCLASSIFIED } from "./largest-first";
import type { Measure } from "./measures";
import { sumOfTerms } from "./sum";
import type { Table } from "./table";

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
export function mixInOrder(division: Division, { tables, selection }: Scope): SpillCell[][] {
  const { classes: keys, classOf: nameOf, measure } = division;
  const figures = figuresByName({ keys, nameOf, measure }, tables["records"] as Table, selection);
  if (figures.size === 0) return [];
  const whole = sumOfTerms([...figures.values()]);
  if (!Number.isFinite(whole)) throw invalid("tooLarge");
  if (whole === 0)
    throw new Refusal({ code: "zeroBase", error: "#DIV/0!", details: { total: division.total } });
  const { order } = division;
  const names = [...new Set([...order, OTHER, UNCLASSIFIED])];
  return names
    .filter((name) => order.includes(name) || figures.has(name))
    .map((name) => {
      const figure = figures.get(name) ?? 0;
      return [name, figure, figure === 0 ? 0 : figure / whole];
    });
}
