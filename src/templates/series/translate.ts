import type { NativeFormula } from "../../kpi/native";
import { call, operation, type Formula } from "../../workbook/formula";

/** How the rows of the chosen store are picked out of a table. */
export interface ChosenRows {
  /** The table that a reference's column belongs to; undefined for what is no column. */
  tableOf(reference: string): string | undefined;
  /** The criteria pair of COUNTIFS and SUMIFS; none where the table has no stores. */
  pair(table: string): readonly Formula[];
  /** A column of 1 and 0 for SUMPRODUCT. */
  mask(table: string): Formula | undefined;
}

/** What stands for the references of a native formula on a sheet. */
export interface Translation {
  readonly references: (name: string) => Formula;
  readonly rows?: ChosenRows;
}

/** A native formula of an indicator as a formula of the workbook, over the rows of the chosen store. */
export function translate(tree: NativeFormula, translation: Translation): Formula {
  if ("literal" in tree) return tree;
  if ("reference" in tree) return translation.references(tree.reference);
  if ("ofAllRecords" in tree) return translate(tree.ofAllRecords, { references: translation.references });
  if ("function" in tree) return translateCall(tree, translation);
  return operation(translate(tree.left, translation), tree.operator, translate(tree.right, translation));
}

function translateCall(
  tree: Extract<NativeFormula, { function: string }>,
  translation: Translation,
): Formula {
  const { function: name } = tree;
  const operands = tree.arguments.map((part) => translate(part, translation));
  const table = tableOf(tree, translation.rows);
  if (table === undefined || translation.rows === undefined) return call(name, ...operands);
  if (name === "COUNTIFS" || name === "SUMIFS")
    return call(name, ...operands, ...translation.rows.pair(table));
  const mask = translation.rows.mask(table);
  if (name !== "SUMPRODUCT" || mask === undefined) return call(name, ...operands);
  const [weights = { literal: 0 }, ...others] = operands;
  return call(name, operation(weights, "*", mask), ...others);
}

/** The table of the columns that a formula names first. */
function tableOf(tree: NativeFormula, rows: ChosenRows | undefined): string | undefined {
  if ("reference" in tree) return rows?.tableOf(tree.reference);
  const tables = partsOf(tree).map((part) => tableOf(part, rows));
  return tables.find((table) => table !== undefined);
}

function partsOf(tree: NativeFormula): readonly NativeFormula[] {
  if ("function" in tree) return tree.arguments;
  if ("operator" in tree) return [tree.left, tree.right];
  return "ofAllRecords" in tree ? [tree.ofAllRecords] : [];
}

/** What a formula divides by, numbers apart. */
export function divisorsOf(tree: NativeFormula): readonly NativeFormula[] {
  const inParts = partsOf(tree).flatMap(divisorsOf);
  return "operator" in tree && tree.operator === "/" && !("literal" in tree.right)
    ? [...inParts, tree.right]
    : inParts;
}

/** `value` where every one of the conditions holds, else "" for no data. */
export function valueWhere(conditions: readonly Formula[], value: Formula): Formula {
  if (conditions.length === 0) return value;
  const [first] = conditions;
  const all = conditions.length === 1 && first ? first : call("AND", ...conditions);
  return call("IF", all, value, "");
}

/** What is left of amounts that cancel out is rounding, not an amount to divide by. */
const SUM_DIGITS = 6;

/** A native formula with its divisors looked at first: where one of them is 0 there is no data. */
export function guarded(
  tree: NativeFormula,
  translation: Translation,
  conditions: readonly Formula[] = [],
): Formula {
  const value = translate(tree, translation);
  const divisors = divisorsOf(tree).map((divisor) =>
    operation(call("ROUND", translate(divisor, translation), SUM_DIGITS), "<>", 0),
  );
  // One after the other: what the conditions keep away would be an error for the divisors.
  const divided = valueWhere(divisors, value);
  return valueWhere(conditions, divided);
}
