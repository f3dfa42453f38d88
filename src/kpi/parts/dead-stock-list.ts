import { NO_KEY } from "../../cells/keys";
import { largestFirst } from "../compute/largest-first";
import { COUNTED, type Measure } from "../compute/measures";
import { eachRow, type Table } from "../compute/table";
import { defineKpi, type SpillCell } from "../define";
import { ERRATA } from "../errata";
import { id } from "../parameters";
import { article } from "../sources";
import { deadTimeline, stockMeasures, stockParameters, stockReasons } from "./dead-stock";

/** The parts behind DEADSTOCKRATIO, the dearest first; a part that lies in two places has two lines, one out of stock none. */
export const DEADSTOCKLIST = defineKpi({
  id: "DEADSTOCKLIST",
  group: "parts",
  name: { zh: "呆滞件清单", en: "List of dead stock" },
  description: {
    zh: "DEADSTOCKRATIO 的呆滞件:配件、库存成本、最后出库日期(从未出库为空);金额大的在前",
    en: "The dead parts according to DEADSTOCKRATIO: part, stock at cost, last issue (blank if never); the dearest first",
  },
  parameters: {
    parts: id({ zh: "配件编码", en: "parts" }, { zh: "每行的配件编码", en: "The part number of each row" }),
    ...stockParameters,
  },
  unit: "money",
  numberFormat: "General",
  direction: "list",
  spillFormats: [undefined, "#,##0.00", "yyyy-mm-dd"],
  related: ["呆滞件占比"],
  source: article("3.5"),
  reading: {
    zh: "与 DEADSTOCKRATIO 同一口径;清单金额合计即其分子",
    en: "By the rules of DEADSTOCKRATIO; the amounts of the list add up to its numerator",
  },
  errata: [ERRATA.Q32],
  totals: {
    dead: { zh: "呆滞库存成本", en: "dead stock at cost", unit: "money", partOf: "stock" },
    stock: { zh: "库存成本", en: "stock at cost", unit: "money" },
  },
  base: "stock",
  numerator: ["dead"],
  reasons: stockReasons,
  timeline: deadTimeline,
  measures: (stock) => stockMeasures(stock),
  spill(values, { tables, selection }) {
    const { dead, stock } = stockMeasures(values);
    const lines: SpillCell[][] = [];
    let known = false;
    eachRow(tables["records"] as Table, selection, (row) => {
      known ||= isCounted(stock, row);
      const cost = values.stockCosts.values[row] as number;
      if (cost === 0 || !isCounted(dead, row)) return;
      const code = values.parts.at(row);
      const issued = values.lastIssues.values[row] as number;
      lines.push([
        code === NO_KEY ? "" : values.parts.spelling(code),
        cost,
        Number.isNaN(issued) ? "" : issued,
      ]);
    });
    if (!known) return [];
    if (lines.length === 0) return [["", "", ""]];
    return largestFirst(
      lines,
      ([part = ""]) => String(part),
      ([, cost]) => Number(cost),
    );
  },
  example: {
    arguments: {
      parts: ["P1", "P2", "P3", "P4"],
      stockCosts: [100, 200, 300, 400],
      lastIssues: ["2024-08-31", "2024-09-01", "2025-08-01", ""],
      asOf: "2025-08-31",
    },
    result: [
      ["P4", 400, ""],
      ["P1", 100, 45535],
    ],
  },
});

function isCounted(measure: Measure, row: number): boolean {
  return measure.judge(row) === COUNTED;
}
