import { invalid } from "../../cells/fault";
import { readPeriod } from "../../cells/period";
import { positionOf, toRange, type Range } from "../../cells/range";
import { KPIS } from "../../kpi/catalogue";
import type { Indicator } from "../../kpi/define";
import { optional, period as periodOption, type Parameter } from "../../kpi/parameters";
import type { AddInFunction } from "../define";
import {
  indicatorNamed,
  languageOf,
  languageParameter,
  readGivenLanguage,
  required,
  targetsParameter,
  valueAt,
} from "./arguments";
import { feedOf } from "./report-feeds";
import { isShown, lineOf } from "./report-lines";
import { ReportTable } from "./report-table";

const tableParameter: Parameter = {
  kind: "category",
  name: { zh: "数据表", en: "table" },
  description: {
    zh: "含表头的整张明细表,如 工单[#全部];中英文列名自动识别",
    en: "A whole table of records with its header row, such as Orders[#All]; headers are recognised",
  },
};

const kpisParameter: Parameter = {
  kind: "category",
  name: { zh: "各指标", en: "kpis" },
  description: {
    zh: "要哪些指标、按什么顺序;省略时为该表能算的全部指标",
    en: "Which indicators, in which order; left out, all that the table allows",
  },
};

/** Every indicator that a table of records allows, for one period: REPORT(Orders[#All],"2025-08"). */
export const REPORT: AddInFunction = {
  id: "REPORT",
  name: { zh: "指标总表", en: "Report" },
  description: {
    zh: "一张明细表能算的全部指标:指标、数值、参考值、状态、备注。作废、取消等记录不计并在备注中说明",
    en: "All indicators that a table of records allows: KPI, value, target, status, note. Cancelled and void records are left out and noted",
  },
  parameters: {
    table: tableParameter,
    period: periodOption(
      { zh: "期间", en: "period" },
      {
        zh: `如 "2025-08"、"2025Q3",或起止两格`,
        en: `Such as "2025-08", "2025Q3", or two cells {start, end}`,
      },
    ),
    kpis: optional(kpisParameter),
    targets: targetsParameter,
    language: languageParameter,
  },
  spills: true,
  run([tableArgument, periodArgument, kpis, targets, languageArgument]) {
    const range = required(tableArgument, "table");
    const period = readPeriod(required(periodArgument, "period"), "period");
    if (period === undefined) throw invalid("missingArgument", { parameter: "period" });
    const asked = readNames(toRange(kpis));
    const table = new ReportTable(range, period);
    const language =
      readGivenLanguage(languageArgument) ?? languageOf(asked?.[0]?.written ?? headersOf(table));
    const indicators = asked?.map(({ indicator }) => indicator) ?? allowedBy(table);
    if (indicators.length === 0)
      throw invalid("noIndicators", { parameter: "table", found: table.headers.join(", ") });
    const columns = asked ? table.everyColumn : table.columns;
    const context = { table, columns, period, targets, language };
    const lines = indicators.map((indicator) => lineOf(indicator, context));
    return {
      rows: lines.map(({ cells }) => cells),
      rowFormats: lines.map(({ numberFormat }) => [undefined, numberFormat]),
    };
  },
  example: {
    arguments: {
      table: [
        [
          { zh: "工单号", en: "RO number" },
          { zh: "进厂日期", en: "Arrival" },
          { zh: "是否返修", en: "Comeback" },
        ],
        ["R1", "2025-08-01", false],
        ["R2", "2025-08-12", true],
        ["R3", "2025-08-20", false],
        ["R4", "2025-08-31", false],
      ],
      period: "2025-08",
      kpis: { zh: "一次修复率", en: "FIRSTFIXRATE" },
    },
    result: [
      [
        { zh: "一次修复率", en: "First-time fix rate" },
        0.75,
        "≥98%",
        { zh: "低于参考值", en: "below" },
        { zh: "样本少(n=4)", en: "thin sample (n=4)" },
      ],
    ],
  },
};

/** The indicators asked for, as they are named; blanks name none. */
function readNames(
  range: Range | undefined,
): { indicator: Indicator; written: string | number | boolean }[] | undefined {
  if (range === undefined) return undefined;
  const named = Array.from({ length: range.length }, (_, index) => {
    const written = valueAt(range, index, "kpis");
    const where = { parameter: "kpis", ...positionOf(range, index) };
    return written === undefined ? [] : [{ indicator: indicatorNamed(written, where), written }];
  }).flat();
  return named.length === 0 ? undefined : named;
}

const CHINESE = /\p{Script=Han}/u;

/** A table with a Chinese header is a Chinese one, whatever else it has: 工单号, VIN. */
function headersOf({ headers }: ReportTable): string {
  return headers.find((header) => CHINESE.test(header)) ?? headers.join(" ");
}

function allowedBy(table: ReportTable): readonly Indicator[] {
  return KPIS.filter((kpi) => isShown(kpi) && "columns" in feedOf(kpi, table, table.columns));
}
