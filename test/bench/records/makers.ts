import { uniform, whole } from "./random";

/** What a cell of a column may be; the kinds of the add-in's arguments. */
export type Kind = "flags" | "ids" | "counts" | "amounts" | "scores" | "dates" | "categories";
export type CellValue = string | number | boolean;

/** A column as its records are made: the cell in a row of a column of so many records. */
export interface Maker {
  readonly kind: Kind;
  cell(row: number, rows: number): CellValue;
}

const BLANK_SHARE = 0.02;
const TEXT_SHARE = 0.1;
/** Cells that are written as few people write them: " 是", "¥1,234.50", "2025年8月1日". */
const RARE_SHARE = 0.005;
/** Two years of records: from 2023-09-01 up to and including 2025-08-31. */
export const FIRST_DAY = 45170;
const DAYS = 731;
export const MINUTES = 1440;
const UNIX_EPOCH = 25569;

function withBlanks(kind: Kind, salt: number, cell: Maker["cell"]): Maker {
  return { kind, cell: (row, rows) => (uniform(row, salt) < BLANK_SHARE ? "" : cell(row, rows)) };
}

function isRare(row: number, salt: number): boolean {
  return uniform(row, salt + 7) < RARE_SHARE;
}

function isText(row: number, salt: number): boolean {
  return uniform(row, salt + 8) < TEXT_SHARE;
}

function oneOf<Item>(row: number, salt: number, items: readonly [Item, ...Item[]]): Item {
  return items[whole(row, salt, items.length)] ?? items[0];
}

const RARE_YES = [" 是", "Y", "yes", "√", "有"] as const;
const RARE_NO = ["否 ", "N", "no", "×", "无"] as const;

/** 是 and 否, some of them TRUE and FALSE. */
export function flags(salt: number, share: number): Maker {
  return withBlanks("flags", salt, (row) => {
    const flag = uniform(row, salt + 1) < share;
    if (isRare(row, salt)) return oneOf(row, salt + 2, flag ? RARE_YES : RARE_NO);
    return isText(row, salt) ? flag : flag ? "是" : "否";
  });
}

/** Texts of 12 characters, some of them with a space behind. */
export function ids(salt: number, prefix: string, distinctShare: number): Maker {
  return withBlanks("ids", salt, (row, rows) => {
    const id = prefix + String(whole(row, salt + 1, Math.max(1, rows * distinctShare))).padStart(10, "0");
    return isRare(row, salt) ? `${id} ` : id;
  });
}

/** An id of its own in each row, as a list of vehicles or parts has. */
export function serialIds(prefix: string): Maker {
  return { kind: "ids", cell: (row) => prefix + String(row).padStart(10, "0") };
}

export function counts(salt: number, from: number, spread: number): Maker {
  return withBlanks("counts", salt, (row) => from + whole(row, salt + 1, spread));
}

/** Whole amounts of a size, all of them numbers. */
export function wholeAmounts(salt: number, from: number, spread: number): Maker {
  return { ...counts(salt, from, spread), kind: "amounts" };
}

/** Amounts, some of them as text with thousands separators. */
export function amounts(salt: number, largest: number, negativeShare = 0.02): Maker {
  return withBlanks("amounts", salt, (row) => {
    const amount = whole(row, salt + 1, largest * 100) / 100;
    const text = amount.toLocaleString("en-US", { minimumFractionDigits: 2 });
    const isNegative = uniform(row, salt + 3) < negativeShare;
    if (isRare(row, salt)) return isNegative ? `(${text})` : `¥${text}`;
    if (isText(row, salt)) return isNegative ? `-${text}` : text;
    return isNegative ? -amount : amount;
  });
}

/** Amounts close to those of another column, which may be the same. */
export function amountsNear(salt: number, other: Maker, spread: number): Maker {
  return withBlanks("amounts", salt, (row, rows) => {
    const amount = other.cell(row, rows);
    return typeof amount === "number"
      ? Math.round(amount * (1 + spread * (uniform(row, salt + 1) - 0.5)) * 100) / 100
      : amount;
  });
}

/** Scores from the lowest to the highest, some of them as text. */
export function scores(salt: number, lowest: number, highest: number): Maker {
  return withBlanks("scores", salt, (row) => {
    const score = lowest + whole(row, salt + 1, highest - lowest + 1);
    return isText(row, salt) ? String(score) : score;
  });
}

export function words(salt: number, items: readonly [string, ...string[]]): Maker {
  return withBlanks("categories", salt, (row) => {
    const word = oneOf(row, salt + 1, items);
    return isRare(row, salt) ? ` ${word}` : word;
  });
}

function isoText(serial: number): string {
  const text = new Date(Math.round((serial - UNIX_EPOCH) * MINUTES) * 60000).toISOString();
  return Number.isInteger(serial) ? text.slice(0, 10) : `${text.slice(0, 10)} ${text.slice(11, 16)}`;
}

/** 2025/08/01 9:30 and 2025年08月01日. */
function rareText(serial: number): string {
  const [day = "", time] = isoText(serial).split(" ");
  const [year = "", month = "", date = ""] = day.split("-");
  return time === undefined ? `${year}年${month}月${date}日` : `${year}/${month}/${date} ${time}`;
}

/** Days, some of them with a time, some of them as text. */
export function dates(salt: number, serialOf: (row: number) => number): Maker {
  return withBlanks("dates", salt, (row) => {
    const serial = serialOf(row);
    if (isRare(row, salt)) return rareText(serial);
    return isText(row, salt) ? isoText(serial) : serial;
  });
}

/** A day of the two years (or of more before them), half of them with a time. */
export function visitTime(salt: number, daysBefore = 0): (row: number) => number {
  return (row) => {
    const day = FIRST_DAY - daysBefore + whole(row, salt, DAYS + daysBefore);
    return uniform(row, salt + 1) < 0.5 ? day : day + whole(row, salt + 2, MINUTES) / MINUTES;
  };
}
