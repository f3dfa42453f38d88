import { readAmount } from "../cells/amounts";
import { readAnswer } from "../cells/answers";
import { CellError, contentOf, isBlank, shown, type Cell } from "../cells/cell";
import { isAmbiguousDate, readDate } from "../cells/dates";
import { readFlag } from "../cells/flags";
import { FIRST_LONG_NUMBER } from "../cells/keys";
import { isMarkedFaulty } from "../cells/marks";
import type { Meanings } from "../cells/meanings";
import { readMonthCell } from "../cells/period";
import { serialOf } from "../cells/serials";
import { caseFolded, normalized } from "../cells/text";
import type { Bilingual, ColumnDefinition, ColumnKind, TypedValue } from "./types";

/** What cannot be read. */
export const UNREADABLE_CELL = Symbol("unreadable");

/** Dates beyond are slips, or stand for "none" such as 1900-01-01. */
const FIRST_DAY = serialOf(2000, 1, 1);
const DAY_AFTER_LAST = serialOf(2100, 1, 1);

type ReadAs = Pick<ColumnDefinition, "kind" | "meanings">;
type Reader = (cell: Cell) => TypedValue | typeof UNREADABLE_CELL;

/** How a cell of each kind becomes a value; null is a blank. A reader may remember what it has read. */
export function readerOf({ kind, meanings }: ReadAs, scale: number): Reader {
  switch (kind) {
    case "date":
      return (cell) => withinYears(numberOf(readDate(cell)));
    case "month":
      return (cell) => withinYears(numberOf(readMonthCell(cell)));
    case "flags":
      return meanings ? (cell) => meaningOf(cell, meanings) ?? flagOf(cell) : flagOf;
    case "amount":
      return (cell) => scaled(numberOf(readAmount(cell)), scale);
    case "answer":
      return (cell) => numberOf(readAnswer(cell));
    case "id":
      return keyOf;
    case "category":
      return firstSpellings();
  }
}

function numberOf(read: number): number | null | typeof UNREADABLE_CELL {
  if (Number.isNaN(read)) return null;
  return isMarkedFaulty(read) ? UNREADABLE_CELL : read;
}

function withinYears(read: ReturnType<typeof numberOf>): ReturnType<typeof numberOf> {
  if (typeof read !== "number") return read;
  return read >= FIRST_DAY && read < DAY_AFTER_LAST ? read : UNREADABLE_CELL;
}

/** 1.1万元 is 11000, not 11000.000000000002: a decimal is meant as a decimal. */
function scaled(read: ReturnType<typeof numberOf>, scale: number): ReturnType<typeof numberOf> {
  return typeof read === "number" && scale !== 1 ? Number((read * scale).toPrecision(15)) : read;
}

function flagOf(cell: Cell): boolean | null | typeof UNREADABLE_CELL {
  const read = numberOf(readFlag(cell));
  return typeof read === "number" ? read === 1 : read;
}

function meaningOf(cell: Cell, meanings: Meanings): boolean | undefined {
  return typeof cell === "string" ? meanings.get(caseFolded(cell)) : undefined;
}

/** Always text, so that 1001 and "1001" are one id. A number of more than 15 digits has lost its end. */
function keyOf(cell: Cell): string | null | typeof UNREADABLE_CELL {
  const content = contentOf(cell);
  if (content === undefined) return null;
  if (content instanceof CellError) return UNREADABLE_CELL;
  if (typeof content === "number" && Math.abs(content) >= FIRST_LONG_NUMBER) return UNREADABLE_CELL;
  return normalized(typeof content === "boolean" ? String(content).toUpperCase() : String(content));
}

/** Spellings that differ in case, width or blanks become the one that was met first. */
function firstSpellings(): Reader {
  const byText = new Map<string, string>();
  const byKey = new Map<string, string>();
  return (cell) => {
    const known = typeof cell === "string" ? byText.get(cell) : undefined;
    if (known !== undefined) return known;
    const text = keyOf(cell);
    if (typeof text !== "string") return text;
    const key = text.toLowerCase();
    const spelling = byKey.get(key) ?? text;
    byKey.set(key, spelling);
    if (typeof cell === "string") byText.set(cell, spelling);
    return spelling;
  };
}

export interface Fit {
  /** 0: the cells are of the kind; 1: there are none to judge by; 2: they are of another kind. */
  readonly rank: 0 | 1 | 2;
  readonly doubt?: Bilingual;
}

/** More unreadable cells than this share, and the column is another. */
const MOST_UNREADABLE = 0.5;

const KIND_NAMES: Readonly<Record<ColumnKind, Bilingual>> = {
  id: { zh: "编号", en: "ids" },
  date: { zh: "日期", en: "dates" },
  month: { zh: "月份", en: "months" },
  flags: { zh: "是/否", en: "yes/no" },
  amount: { zh: "金额", en: "amounts" },
  category: { zh: "类别", en: "categories" },
  answer: { zh: "评分", en: "scores" },
};

/** Whether cells look like those of a column. */
export function fitOf(column: ColumnDefinition, cells: readonly Cell[]): Fit {
  const { kind, name } = column;
  const filled = cells.filter((cell) => !isBlank(cell));
  if (filled.length === 0) {
    const doubt = { zh: "前面的记录中这一列是空的", en: "the first records have nothing in this column" };
    return { rank: 1, doubt };
  }
  const read = readerOf(column, 1);
  const odd = filled.filter((cell) => read(cell) === UNREADABLE_CELL);
  const isUnfit = odd.length > filled.length * MOST_UNREADABLE;
  if (odd.length > 0) return { rank: isUnfit ? 2 : 0, ...(isUnfit && { doubt: oddDoubt(kind, odd[0]) }) };
  if (kind === "flags" && filled.every((cell) => read(cell) === true) && filled.length < cells.length) {
    return { rank: 0, doubt: onlyYes(name) };
  }
  return { rank: 0 };
}

function oddDoubt(kind: ColumnKind, cell: Cell): Bilingual {
  const found = shown(cell);
  if (kind === "date" && isAmbiguousDate(found)) {
    return {
      zh: `“${found}”分不清日和月,请把日期改成 2025-08-01 的形式`,
      en: `${found} does not say which is the day and which the month; write dates as 2025-08-01`,
    };
  }
  if (kind === "id") {
    return {
      zh: `“${found}”是超过 15 位的数字或错误值,末尾几位已经丢失;编号请以文本导出`,
      en: `${found} is a number of more than 15 digits, whose end is lost, or an error; export ids as text`,
    };
  }
  const { zh, en } = KIND_NAMES[kind];
  return { zh: `内容不像${zh},例如“${found}”`, en: `its cells do not look like ${en}: ${found}` };
}

function onlyYes({ zh, en }: Bilingual): Bilingual {
  return {
    zh: `“${zh}”只有“是”和空白,空白按未知处理;没有的请填“否”`,
    en: `${en} holds only yes and blanks, and a blank is unknown; write no where it is no`,
  };
}
