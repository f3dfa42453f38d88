import type { Kpi } from "../../../kpi/define";
import type { Language } from "../../../kpi/texts";
import { fill } from "../../../locale/fill";
import { QUALITY_TEXTS, SOURCE_TEXTS } from "../../../locale/series";
import { call, cells, operation, tableColumn, type Formula } from "../../../workbook/formula";
import type { Cell } from "../../../workbook/plan";
import { area, type SheetBuilder } from "../../common/sheet-builder";
import { ROW, STYLES } from "../../common/styles";
import { heightFor } from "../../common/text-size";
import { TOTALS_TABLE, type TotalColumn } from "../totals/columns";
import {
  isImpossible,
  isInMonth,
  isUnusable,
  pairsOf,
  unusableCells,
  type PartOfWhole,
} from "../totals/impossible";
import { monthCell } from "../months";
import { MONTHS, type SeriesCells } from "../types";
import { ACCOUNT, ACCOUNT_COLUMN as COLUMN, QUALITY_SHEET } from "./places";
import { USERS_WIDTH, usersOf } from "./users";

/** Under the account of totals: a blank row, a title and a header. */
const ABOVE = 3;
/** Later than every month, lower than every row. */
const FAR = 1e7;
/** What fits into a line of the first column, and how high a line is. */
const TEXT_WIDTH = 27;
const LINE = 15;

/** What is looked at, and for whom: a figure alone, or a pair of which one is counted out of the other. */
interface Check {
  readonly text: string;
  readonly kpis: readonly Kpi[];
  /** How many rows are wrong, in all and in a month. */
  readonly count: Formula;
  readonly countIn: (month: Formula) => Formula;
  /** A column of 1 for every wrong row, else 0. */
  readonly wrong: Formula;
}

/** How many figures cannot be, as the sheet counts them. */
export function impossibleTotals(columns: readonly TotalColumn[], language: Language): Formula {
  const checks = checksOf(columns, language).length;
  return call("SUM", cells(area(firstCheck(columns), COLUMN.filled, 1, checks), QUALITY_SHEET));
}

/** The next free row beneath the checks. */
export function endOfChecks(columns: readonly TotalColumn[], language: Language): number {
  return firstCheck(columns) + checksOf(columns, language).length + 1;
}

function firstCheck(columns: readonly TotalColumn[]): number {
  return ACCOUNT.first + columns.length + ABOVE;
}

function checksOf(columns: readonly TotalColumn[], language: Language): readonly Check[] {
  const numbers = columns.map((column) => numberCheck(column, language));
  return [...pairChecks(columns, language), ...numbers];
}

/** Each pair of figures once, whoever needs them. */
function pairChecks(columns: readonly TotalColumn[], language: Language): readonly Check[] {
  const pairs = new Map<string, { pair: PartOfWhole; kpis: Kpi[] }>();
  for (const kpi of new Set(columns.flatMap(({ kpis }) => kpis))) {
    for (const pair of pairsOf(kpi, language)) {
      const text = fill(QUALITY_TEXTS.notMore[language], { part: pair.part, whole: pair.whole });
      pairs.set(text, { pair, kpis: [...(pairs.get(text)?.kpis ?? []), kpi] });
    }
  }
  return [...pairs].map(([text, { pair, kpis }]) => {
    const wrong = isImpossible(pair);
    // An error among the figures is counted as no number.
    const sum = (rows: Formula): Formula => call("IFERROR", call("SUMPRODUCT", rows), 0);
    const countIn = (month: Formula): Formula => sum(operation(wrong, "*", isInMonth(month, language)));
    return { text, kpis, count: sum(wrong), countIn, wrong };
  });
}

/** Every figure by itself. */
function numberCheck({ header, unit, kpis }: TotalColumn, language: Language): Check {
  const figures = tableColumn(TOTALS_TABLE, header);
  const months = tableColumn(TOTALS_TABLE, SOURCE_TEXTS.month[language]);
  const next = (month: Formula): Formula => operation("<", "&", call("EDATE", month, 1));
  return {
    text: fill(QUALITY_TEXTS[unit === "money" ? "isNumber" : "isCount"][language], { total: header }),
    kpis,
    count: unusableCells(figures, unit, [months, { literal: "<>" }]),
    countIn: (month) =>
      unusableCells(figures, unit, [months, operation(">=", "&", month), months, next(month)]),
    wrong: isUnusable(figures, unit),
  };
}

/** Writes which figures cannot be, check by check. */
export function writeChecks(
  builder: SheetBuilder,
  columns: readonly TotalColumn[],
  seriesCells: SeriesCells,
  language: Language,
): void {
  const checks = checksOf(columns, language);
  const first = firstCheck(columns);
  const heads = ["check", "usedBy", "wrongRows", null, "wrongInMonth", "first", "firstRow"] as const;
  builder.height(first - 2, ROW.section);
  builder.put(first - 2, 0, [QUALITY_TEXTS.impossibleSection[language]], STYLES.section);
  builder.put(
    first - 1,
    0,
    heads.map((head) => head && QUALITY_TEXTS[head][language]),
  );
  builder.style(area(first - 1, 0, 2), STYLES.header);
  builder.style(area(first - 1, 2, ACCOUNT.width - 2), STYLES.headerNumber);
  checks.forEach((check, index) => {
    builder.put(first + index, 0, lineOf(check, seriesCells, language));
    const texts = [
      { text: check.text, width: TEXT_WIDTH },
      { text: usersOf(check.kpis, language), width: USERS_WIDTH[language] },
    ];
    builder.height(first + index, heightFor(texts, LINE, ROW.header));
  });
  builder.style(area(first, 0, 2, checks.length), { wrap: true });
  builder.style(area(first, 0, ACCOUNT.width, checks.length), STYLES.rows);
  builder.style(area(first, COLUMN.filled, 5, checks.length), { ...STYLES.number, numberFormat: "#,##0" });
  builder.style(area(first, COLUMN.first, 1, checks.length), { numberFormat: "yyyy-mm" });
  builder.style(area(first, COLUMN.last, 1, checks.length), { numberFormat: "0" });
}

function lineOf(check: Check, seriesCells: SeriesCells, language: Language): Cell[] {
  const months = tableColumn(TOTALS_TABLE, SOURCE_TEXTS.month[language]);
  const first = (of: Formula): Formula => {
    const found = smallest(of, check.wrong);
    const known = call("IF", operation(found, "=", FAR), "–", found);
    return call("IF", operation(check.count, "=", 0), "–", call("IFERROR", known, "–"));
  };
  return [
    check.text,
    usersOf(check.kpis, language),
    { formula: check.count },
    null,
    { formula: check.countIn(monthCell(seriesCells, MONTHS - 1)) },
    { formula: first(months) },
    { formula: first(call("ROW", months)) },
  ];
}

/** The smallest of a column's values in the rows where `mask` is 1. */
export function smallest(of: Formula, mask: Formula): Formula {
  const largest = call("SUMPRODUCT", call("MAX", operation(mask, "*", operation(FAR, "-", of))));
  return operation(FAR, "-", largest);
}
