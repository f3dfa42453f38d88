import { reportByHand } from "../hand/report";
import type { ColumnName } from "../records/columns";
import { evaluate, SHARES, type BenchCase, type Columns } from "./case";

/** As many columns as the benchmark keeps at the size of a sheet. */
const HEADERS = {
  orders: "工单号",
  customers20: "客户号",
  visitVehicles: "车架号",
  statuses: "状态",
  dates: "进厂时间",
  started: "预计交车时间",
  finished: "交车时间",
  flags: "是否返修",
  estimates: "预估金额",
  finals: "结算金额",
  answers: "评分",
} satisfies Partial<Record<ColumnName, string>>;
const NAMES = Object.keys(HEADERS) as (keyof typeof HEADERS)[];

const KPIS = ["客户满意度", "客户流失率", "一次修复率", "准时交车率", "估价准确率", "总客单价", "进厂台次"];

const tables = new WeakMap<Columns, unknown[][]>();

/** The columns side by side under their headers, put together once. */
function tableOf(columns: Columns): unknown[][] {
  const known = tables.get(columns);
  if (known !== undefined) return known;
  const rows = columns.dates.map((_, row) => NAMES.map((name) => columns[name][row]?.[0]));
  const table = [NAMES.map((name) => HEADERS[name]), ...rows];
  tables.set(columns, table);
  return table;
}

export const report: readonly BenchCase[] = [
  {
    id: "REPORT",
    what: "of 7 indicators over 11 columns",
    kind: "across",
    columns: NAMES,
    budget: SHARES,
    refusesInPart: true,
    before: tableOf,
    // Of what is read in words, only the other number of visits is compared.
    ours: (columns) => {
      const lines = evaluate("REPORT", tableOf(columns), "2025-08", KPIS) as unknown[][];
      const note = String(lines[lines.length - 1]?.[4]);
      return [...lines.map(([, value]) => [value]), [Number(/则为 (\d+)/.exec(note)?.[1])]];
    },
    hand: (columns) => reportByHand(tableOf(columns)).map((value) => [value]),
  },
];
