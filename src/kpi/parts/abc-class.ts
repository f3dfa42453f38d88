import { invalid } from "../../cells/fault";
import type { NumberColumn } from "../../cells/numbers";
import { COUNTED } from "../compute/measures";
import { SLACK } from "../compute/slack";
import { eachRow, type Table } from "../compute/table";
import { defineKpi } from "../define";
import { ERRATA } from "../errata";
import { call, operation, reference } from "../native";
import { amount, number, withDefault } from "../parameters";
import { article } from "../sources";

const fraction = { minimum: 0, maximum: 1 };

type Class = "A" | "B" | "C";

const [all, own] = [reference("salesValues"), reference("salesValue")];
/** The share of the parts that sell more than this one, or as much and stand before it. */
const shareBefore = operation(
  call(
    "SUMPRODUCT",
    operation(
      operation(
        operation(all, ">", own),
        "+",
        operation(operation(all, "=", own), "*", operation(call("ROW", all), "<", call("ROW", own))),
      ),
      "*",
      all,
    ),
  ),
  "/",
  call("SUMIFS", all, all, ">0"),
);

/**
 * A, B or C for each part, by cumulated sales value; the part that crosses a cut stays in the better class, equal
 * values stand in their order. No sales is C, a blank cell has no class.
 *
 * ABCCLASS({500;250;150;60;40;0}) is {"A";"A";"B";"B";"C";"C"}.
 */
export const ABCCLASS = defineKpi({
  id: "ABCCLASS",
  group: "parts",
  name: { zh: "ABC 分类", en: "ABC classification" },
  description: {
    zh: "按销售额累计占比给每个配件分 A/B/C 类;跨界的配件归较好的一类,没有销售为 C,空白不分类",
    en: "A, B or C for each part by cumulated sales; the part crossing a cut stays in the better class, no sales is C, a blank has no class",
  },
  parameters: {
    salesValues: amount(
      { zh: "销售额", en: "salesValues" },
      {
        zh: "每个配件 12 个月的销售额;负数按 0 计",
        en: "Sales value of each part over 12 months; negative counts as 0",
      },
    ),
    cutA: withDefault(
      number(
        { zh: "A 类界限", en: "cutA" },
        { zh: "A 类累计占比,默认 0.7", en: "Cumulated share of class A, 0.7 if left out" },
        fraction,
      ),
      0.7,
    ),
    cutB: withDefault(
      number(
        { zh: "B 类界限", en: "cutB" },
        { zh: "A、B 两类累计占比,默认 0.95", en: "Cumulated share of A and B, 0.95 if left out" },
        fraction,
      ),
      0.95,
    ),
  },
  unit: "fraction",
  numberFormat: "General",
  direction: "list",
  related: ["配件周转率", "配件满足率", "呆滞件占比"],
  source: article("3.2"),
  reading: {
    zh: "按销售额从大到小累计,之前累计不足 70% 为 A,不足 95% 为 B,其余为 C",
    en: "By falling sales value: A while less than 70 % stands before the part, B while less than 95 %, else C",
  },
  errata: [ERRATA.Q7],
  totals: { sales: { zh: "销售额", en: "sales value", unit: "money" } },
  base: "sales",
  numerator: ["sales"],
  measures: ({ salesValues: { values } }) => ({
    sales: {
      table: "records",
      judge: (row) => (Number.isNaN(values[row]) ? "blankAmount" : COUNTED),
      amount: (row) => Math.max(0, values[row] as number),
    },
  }),
  spill({ salesValues, cutA, cutB }, { tables, selection }) {
    if (cutA > cutB) throw invalid("cutsReversed", { parameter: "cutB" });
    const table = tables["records"] as Table;
    const parts: number[] = [];
    eachRow(table, selection, (row) => {
      if (!Number.isNaN(salesValues.values[row])) parts.push(row);
    });
    if (parts.length === 0) return [];
    const classes: (Class | "")[] = new Array<Class | "">(table.length).fill("");
    for (const [row, found] of classified(parts, salesValues, cutA, cutB)) classes[row] = found;
    return classes.map((found) => [found]);
  },
  native: call(
    "IF",
    operation(own, "<=", 0),
    "C",
    call(
      "IF",
      operation(shareBefore, "<", operation(reference("cutA"), "-", SLACK)),
      "A",
      call("IF", operation(shareBefore, "<", operation(reference("cutB"), "-", SLACK)), "B", "C"),
    ),
  ),
  example: {
    arguments: { salesValues: [500, 250, 150, 60, 40, 0] },
    result: [["A"], ["A"], ["B"], ["B"], ["C"], ["C"]],
  },
});

function classified(
  parts: readonly number[],
  sales: NumberColumn,
  cutA: number,
  cutB: number,
): Map<number, Class> {
  const valueOf = (row: number): number => Math.max(0, sales.values[row] as number);
  const total = parts.reduce((sum, row) => sum + valueOf(row), 0);
  const classes = new Map<number, Class>();
  let before = 0;
  for (const row of [...parts].sort((a, b) => valueOf(b) - valueOf(a))) {
    const value = valueOf(row);
    const share = before / total;
    classes.set(row, value === 0 ? "C" : share < cutA - SLACK ? "A" : share < cutB - SLACK ? "B" : "C");
    before += value;
  }
  return classes;
}
