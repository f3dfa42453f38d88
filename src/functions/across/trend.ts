import { trend } from "../../kpi/compute/trend";
import type { Parameter } from "../../kpi/parameters";
import type { AddInFunction } from "../define";
import { callParameters, kpiParameter, readKpi, required } from "./arguments";

const periods: Parameter = {
  kind: "category",
  name: { zh: "各期间", en: "periods" },
  description: {
    zh: "每格一个期间(月、季、年);结果与其形状相同",
    en: "One period in each cell (month, quarter, year); the result has the same shape",
  },
};

/** An indicator once per period, the columns read once; its own period, month or asOf argument stays empty. */
export const TREND: AddInFunction = {
  id: "TREND",
  name: { zh: "趋势", en: "Trend" },
  description: {
    zh: "按各期间计算同一指标;该指标的期间、月份或截至日参数留空。没有数值的期间为空",
    en: "An indicator once per period; leave its own period, month or asOf argument empty. No value is an empty cell",
  },
  parameters: { kpi: kpiParameter, periods, ...callParameters() },
  spills: true,
  run([kpiArgument, periodsArgument, ...args]) {
    const kpi = readKpi(kpiArgument);
    const rows = trend(kpi, required(periodsArgument, "periods"), args);
    return { rows, numberFormats: new Array<string>(rows[0]?.length ?? 0).fill(kpi.numberFormat) };
  },
  example: {
    arguments: {
      kpi: { zh: "一次修复率", en: "FIRSTFIXRATE" },
      periods: ["2025-07", "2025-08"],
      argument1: [true, false, false, false],
      argument3: ["2025-07-03", "2025-07-20", "2025-08-05", "2025-08-22"],
    },
    result: [[0.5], [1]],
  },
};
