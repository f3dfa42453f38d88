import { uniform, whole } from "./random";

/** A column as Excel delivers it: [[x],[x],…]. */
export type CellRow = readonly [unknown];
export type Column = readonly CellRow[];

/** The cell in a row of a column of so many records. */
type Maker = (row: number, rows: number) => string | number | boolean;

const BLANK_SHARE = 0.02;
const TEXT_SHARE = 0.1;
/** Two years of records: from 2023-09-01 up to and including 2025-08-31. */
const FIRST_DAY = 45170;
const DAYS = 731;
const MINUTES = 1440;
const UNIX_EPOCH = 25569;

function isoText(serial: number): string {
  const text = new Date(Math.round((serial - UNIX_EPOCH) * MINUTES) * 60000).toISOString();
  return Number.isInteger(serial) ? text.slice(0, 10) : `${text.slice(0, 10)} ${text.slice(11, 16)}`;
}

function withBlanks(salt: number, maker: Maker): Maker {
  return (row, rows) => (uniform(row, salt) < BLANK_SHARE ? "" : maker(row, rows));
}

/** Days, some of them with a time, some of them as ISO text. */
function dated(salt: number, serialOf: (row: number) => number): Maker {
  return withBlanks(salt, (row) => {
    const serial = serialOf(row);
    return uniform(row, salt + 1) < TEXT_SHARE ? isoText(serial) : serial;
  });
}

function visitTime(salt: number): (row: number) => number {
  return (row) => {
    const day = FIRST_DAY + whole(row, salt, DAYS);
    return uniform(row, salt + 1) < 0.5 ? day : day + whole(row, salt + 2, MINUTES) / MINUTES;
  };
}

/** Amounts, some of them as text with thousands separators. */
function amounts(salt: number, largest: number, negativeShare = 0.02): Maker {
  return withBlanks(salt, (row) => {
    const cents = whole(row, salt + 1, largest * 100);
    if (uniform(row, salt + 2) < TEXT_SHARE)
      return (cents / 100).toLocaleString("en-US", { minimumFractionDigits: 2 });
    return uniform(row, salt + 3) < negativeShare ? -cents / 100 : cents / 100;
  });
}

/** 是 and 否, some of them TRUE and FALSE. */
function flags(salt: number, share: number): Maker {
  return withBlanks(salt, (row) => {
    const flag = uniform(row, salt + 1) < share;
    return uniform(row, salt + 2) < TEXT_SHARE ? flag : flag ? "是" : "否";
  });
}

function ids(salt: number, prefix: string, distinctShare: number): Maker {
  return withBlanks(salt, (row, rows) => {
    const id = whole(row, salt + 1, Math.max(1, rows * distinctShare));
    return prefix + String(id).padStart(10, "0");
  });
}

function oneOf(salt: number, words: readonly string[]): Maker {
  return withBlanks(salt, (row) => words[whole(row, salt + 1, words.length)] ?? "");
}

const STORES = Array.from({ length: 50 }, (_, index) => `门店${String(index + 1).padStart(2, "0")}`);
const started = visitTime(300);
const received = visitTime(320);

const MAKERS = {
  flags: flags(0, 0.03),
  orders: ids(10, "RO", 0.9),
  returnCounts: withBlanks(20, (row) => whole(row, 21, 4)),
  visitCounts: withBlanks(30, (row) => 20 + whole(row, 31, 40)),
  customers1: ids(40, "KH", 0.01),
  customers20: ids(50, "KH", 0.2),
  customers80: ids(60, "KH", 0.8),
  dates: dated(70, visitTime(80)),
  amounts: amounts(90, 5000),
  costs: amounts(100, 3000),
  scores: withBlanks(110, (row) => {
    const score = whole(row, 111, 11);
    return uniform(row, 112) < TEXT_SHARE ? String(score) : score;
  }),
  stores: oneOf(120, STORES),
  jobTypes: oneOf(130, ["索赔", "定保", "一般修理", "事故", "美容"]),
  started: dated(140, started),
  finished: dated(150, (row) => started(row) + (10 + whole(row, 151, 5 * MINUTES)) / MINUTES),
  deadMinutes: amounts(160, 90, 0),
  received: dated(170, received),
  closed: dated(180, (row) => received(row) + whole(row, 181, 18)),
  complaints: ids(190, "TS", 0.9),
  complaintDates: dated(200, visitTime(210)),
  monthlyStock: (row) => 900_000 + whole(row, 220, 200_000),
  monthlyIssues: (row) => 450_000 + whole(row, 230, 100_000),
} satisfies Record<string, Maker>;

export type ColumnName = keyof typeof MAKERS;

/** Tables that have fewer rows than the call has records. */
const HEIGHTS: Partial<Record<ColumnName, (rows: number) => number>> = {
  complaints: (rows) => rows / 20,
  complaintDates: (rows) => rows / 20,
};

function textOf(name: ColumnName, rows: number): string {
  const maker: Maker = MAKERS[name];
  const height = HEIGHTS[name]?.(rows) ?? rows;
  const cells: string[] = [];
  for (let row = 0; row < height; row++) cells.push(`[${JSON.stringify(maker(row, height))}]`);
  return cells.join(",");
}

let texts = new Map<string, string>();

/** The cells as JSON, made once. */
function cachedText(name: ColumnName, rows: number): string {
  const key = `${name} ${rows}`;
  let text = texts.get(key);
  if (text === undefined) texts.set(key, (text = textOf(name, rows)));
  return text;
}

/** A column whose cells nobody has looked at yet, with so many blank cells below its records. */
export function freshColumn(name: ColumnName, rows: number, blanks = 0): Column {
  const padding = blanks === 0 ? "" : ',[""]'.repeat(blanks);
  return JSON.parse(`[${cachedText(name, rows)}${padding}]`) as Column;
}

export function forgetColumns(): void {
  texts = new Map();
}
