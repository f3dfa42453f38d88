import { ImportError, type ImportNotice } from "./fault";
import { offsetOfLine } from "./lines";
import { parseRows, splitHeader, type Section } from "./records";
import { protectedText } from "./values";

type Fields = readonly string[];

/** More lines than exports have above their header: a title, the period, who printed it and when. */
const MOST_TITLES = 10;

/** A title names one thing, a header several. */
const FEWEST_NAMES = 2;

/** Numbers, days and months are what stands below a header. */
const FIGURES = /^[\d\s.,:/%年月日-]+$/;

export const isBlank = (field: string | undefined): boolean => field === undefined || field.trim() === "";

const filledOf = (fields: Fields): string[] => fields.filter((field) => !isBlank(field));

/** Everything from the header on, and the lines above it that are no part of the table. */
export interface Body {
  readonly section: Section;
  /** How many rows stand above the header. */
  readonly skipped: number;
  /** Those of them that hold something, counted from 1. */
  readonly titles: readonly number[];
}

/**
 * Skips what stands above a header: lines with one filled cell or none, if a line with several names follows and lines
 * with as many cells below it. A table of one column has none of these.
 */
export function skipTitles(whole: Section): Body {
  const rows = firstRows(whole);
  const header = rows.findIndex((fields) => filledOf(fields).length >= FEWEST_NAMES);
  if (header <= 0 || !looksLikeHeader(rows, header)) return { section: whole, skipped: 0, titles: [] };
  let section = whole;
  for (let row = 0; row < header; row++) section = splitHeader(section).rows;
  const above = rows.slice(0, header);
  const titles = above.flatMap((fields, row) => (filledOf(fields).length > 0 ? [row + 1] : []));
  return { section, skipped: header, titles };
}

/** Every row below has a cell for each of its names; there is one at least. */
function looksLikeHeader(rows: readonly Fields[], at: number): boolean {
  const names = filledOf(rows[at] ?? []);
  const below = rows.slice(at + 1).filter((fields) => filledOf(fields).length > 0);
  return (
    below.length > 0 &&
    below.every((fields) => fields.length >= names.length) &&
    !names.some((name) => FIGURES.test(name))
  );
}

/** The first rows; none where a quote among them is wrong, which is said when all rows are read. */
function firstRows(section: Section): string[][] {
  // Twice as many lines, because fields may have line breaks.
  const text = section.text.slice(0, offsetOfLine(section.text, 2 * MOST_TITLES));
  try {
    return parseRows({ ...section, text }, []).slice(0, MOST_TITLES + 2);
  } catch (caught) {
    if (!(caught instanceof ImportError)) throw caught;
    return [];
  }
}

/** The names of a header's cells as they are written; "" where there is none. */
export function namesIn(header: Fields): string[] {
  return header.map((field) => (protectedText(field.trim()) ?? field).trim());
}

/** How many columns have a name; delimiters behind the last name make none. */
export function namedWidth(names: Fields): number {
  return 1 + names.findLastIndex((name) => name !== "");
}

export interface Columns {
  readonly columns: readonly string[];
  /** Those that have their name from us. */
  readonly renamed: readonly string[];
}

/** Every column with a name that no other has: 列 3 where there is none, 备注 2 for a second 备注. */
export function nameColumns(names: Fields): Columns {
  const isChinese = names.some((name) => /\p{Script=Han}/u.test(name));
  // What is written keeps its name, also where it comes after one that we make.
  const used = new Set(names.map(keyOf));
  const seen = new Set<string>();
  const renamed: string[] = [];
  const columns = names.map((name, index) => {
    if (name !== "" && !seen.has(keyOf(name))) {
      seen.add(keyOf(name));
      return name;
    }
    const base = isChinese ? "列" : "Column";
    const made = name === "" ? free(base, index + 1, used) : free(name, 2, used);
    used.add(keyOf(made));
    renamed.push(made);
    return made;
  });
  return { columns, renamed };
}

/** Excel tables compare column names without regard to case. */
const keyOf = (name: string): string => name.toLowerCase();

function free(base: string, from: number, used: ReadonlySet<string>): string {
  let number = from;
  while (used.has(keyOf(`${base} ${number}`))) number++;
  return `${base} ${number}`;
}

/** What a person should know about how the header was read. */
export function noticesOf(titles: readonly number[], renamed: readonly string[]): ImportNotice[] {
  return [
    ...(titles.length > 0 ? [{ code: "titles", rows: titles } as const] : []),
    ...(renamed.length > 0 ? [{ code: "renamed", columns: renamed } as const] : []),
  ];
}
