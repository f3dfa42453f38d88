import * as make from "./makers";
import type { Maker } from "./makers";
import { whole } from "./random";

/** A column as Excel delivers it: [[x],[x],…]. */
export type CellRow = readonly [unknown];
export type Column = readonly CellRow[];

const JOB_TYPES = ["索赔", "定保", "一般修理", "事故", "美容"] as const;
const STORES = [
  "门店01",
  ...Array.from({ length: 49 }, (_, index) => `门店${String(index + 2).padStart(2, "0")}`),
] as const;
const ADVISORS = [
  "顾问01",
  ...Array.from({ length: 29 }, (_, index) => `顾问${String(index + 2).padStart(2, "0")}`),
] as const;

const started = make.visitTime(300);
const received = make.visitTime(320);
const sold = make.visitTime(340, 1500);
const estimates = make.amounts(400, 5000, 0);
const requiredQty = make.amounts(420, 20, 0);

export const MAKERS = {
  flags: make.flags(0, 0.03),
  reached: make.flags(5, 0.8),
  orders: make.ids(10, "RO", 0.9),
  returnCounts: make.counts(20, 0, 4),
  visitCounts: make.counts(30, 20, 40),
  customers1: make.ids(40, "KH", 0.01),
  customers20: make.ids(50, "KH", 0.2),
  customers80: make.ids(60, "KH", 0.8),
  dates: make.dates(70, make.visitTime(80)),
  amounts: make.amounts(90, 5000),
  costs: make.amounts(100, 3000),
  scores: make.scores(110, 0, 10),
  answers: make.scores(115, 1, 5),
  stores: make.words(120, STORES),
  jobTypes: make.words(130, JOB_TYPES),
  advisors: make.words(135, ADVISORS),
  classes: make.words(138, ["A", "B", "C"]),
  lineCategories: make.words(139, ["机修", "钣金", "喷漆"]),
  causes: make.words(141, ["数据", "配置", "执行", "缺料"]),
  sources: make.words(144, ["上海仓", "北京仓"]),
  plannedSources: make.words(147, ["上海仓", "北京仓"]),
  started: make.dates(140, started),
  finished: make.dates(150, (row) => started(row) + (10 + whole(row, 151, 5 * make.MINUTES)) / make.MINUTES),
  deadMinutes: make.amounts(160, 90, 0),
  received: make.dates(170, received),
  closed: make.dates(180, (row) => received(row) + whole(row, 181, 18)),
  complaints: make.ids(190, "TS", 0.9),
  complaintDates: make.dates(200, make.visitTime(210)),
  monthlyStock: make.wholeAmounts(220, 900_000, 200_000),
  monthlyIssues: make.wholeAmounts(230, 450_000, 100_000),
  hours: make.amounts(240, 8, 0),
  otherHours: make.amounts(250, 8, 0),
  estimates,
  finals: make.amountsNear(405, estimates, 0.5),
  requiredQty,
  suppliedQty: make.amountsNear(425, requiredQty, 0.2),
  parts: make.serialIds("PN"),
  lastIssues: make.dates(430, make.visitTime(440, 400)),
  vehicles: make.serialIds("CL"),
  visitVehicles: make.ids(450, "CL", 0.2),
  /** Beside the vehicles of a list. */
  soldDates: make.dates(460, sold),
  /** Beside each record. */
  saleDates: make.dates(465, sold),
  warrantyDays: make.dates(468, (row) => Math.floor(sold(row)) + 1095),
  warrantyEnds: make.dates(470, (row) => Math.floor(sold(row)) + 1095),
  statuses: make.words(475, ["已结算", ...new Array<string>(18).fill("已结算"), "作废"]),
  surveyDates: make.dates(480, make.visitTime(490)),
  expiryDates: make.dates(495, make.visitTime(496)),
} satisfies Record<string, Maker>;

export type ColumnName = keyof typeof MAKERS;

/** Tables that have fewer rows than the call has records: a fifth as many vehicles, a complaint in twenty visits. */
const FEWER: Partial<Record<ColumnName, number>> = {
  complaints: 20,
  complaintDates: 20,
  vehicles: 5,
  warrantyEnds: 5,
  expiryDates: 5,
  soldDates: 5,
};

function textOf(name: ColumnName, rows: number): string {
  const maker: Maker = MAKERS[name];
  const height = Math.floor(rows / (FEWER[name] ?? 1));
  const cells: string[] = [];
  for (let row = 0; row < height; row++) cells.push(`[${JSON.stringify(maker.cell(row, height))}]`);
  return cells.join(",");
}

/** As many cells as are kept as text between the cases that read them. */
const MOST_CELLS = 12_000_000;
let texts = new Map<string, string>();
let cells = 0;

/** The cells as JSON, made once for the cases that follow each other. */
function cachedText(name: ColumnName, rows: number): string {
  const key = `${name} ${rows}`;
  const known = texts.get(key);
  if (known !== undefined) return known;
  if (cells + rows > MOST_CELLS) forgetColumns();
  const text = textOf(name, rows);
  texts.set(key, text);
  cells += rows;
  return text;
}

/** A column whose cells nobody has looked at yet, with so many blank cells below its records. */
export function freshColumn(name: ColumnName, rows: number, blanks = 0): Column {
  const padding = blanks === 0 ? "" : ',[""]'.repeat(blanks);
  return JSON.parse(`[${cachedText(name, rows)}${padding}]`) as Column;
}

export function forgetColumns(): void {
  texts = new Map();
  cells = 0;
}
