import { COUNTIFS, SUM, SUMIFS, SUMPRODUCT } from "@formulajs/formulajs";
import type { NativeFormula, NativeFunction, Operator } from "../../../src/kpi/native";

/** A column or a single value. */
type Value = number | string | boolean | readonly unknown[];

const FUNCTIONS: Partial<Record<NativeFunction, (...args: readonly Value[]) => unknown>> = {
  COUNTIFS,
  SUM,
  SUMIFS,
  SUMPRODUCT,
};

/** It has functions and no formulas: the tree is followed by hand, and operators run along the columns. */
export function calculated(tree: NativeFormula, references: Readonly<Record<string, Value>>): Value {
  // A flag is a word here: its COUNTIFS never finds TRUE.
  if ("literal" in tree) return typeof tree.literal === "boolean" ? wordOf(tree.literal) : tree.literal;
  if ("ofAllRecords" in tree) return calculated(tree.ofAllRecords, references);
  if ("reference" in tree) return references[tree.reference] as Value;
  if ("function" in tree) {
    const implementation = FUNCTIONS[tree.function];
    if (implementation === undefined) throw new Error(`${tree.function} is not among the functions compared`);
    return implementation(...tree.arguments.map((each) => calculated(each, references))) as number;
  }
  return alongColumns(tree.operator, calculated(tree.left, references), calculated(tree.right, references));
}

export function wordOf(flag: boolean): string {
  return flag ? "是" : "否";
}

/** A blank is 0 to an operator. */
function number(value: unknown): number {
  return Number(value ?? 0);
}

const OPERATORS: Readonly<Record<Operator, (a: unknown, b: unknown) => number | string | boolean>> = {
  "+": (a, b) => number(a) + number(b),
  "-": (a, b) => number(a) - number(b),
  "*": (a, b) => number(a) * number(b),
  "/": (a, b) => number(a) / number(b),
  "&": (a, b) => `${String(a)}${String(b)}`,
  "=": (a, b) => a === b,
  "<>": (a, b) => a !== b,
  "<": (a, b) => number(a) < number(b),
  "<=": (a, b) => number(a) <= number(b),
  ">": (a, b) => number(a) > number(b),
  ">=": (a, b) => number(a) >= number(b),
};

function alongColumns(operator: Operator, left: Value, right: Value): Value {
  const apply = OPERATORS[operator];
  const [a, b] = [left, right].map((side) => (typeof side === "object" ? side : undefined));
  const length = (a ?? b)?.length;
  if (length === undefined) return apply(left, right);
  return Array.from({ length }, (_, row) => apply(a ? a[row] : left, b ? b[row] : right));
}
