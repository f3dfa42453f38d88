import type { Kpi } from "../../../kpi/define";
import type { Language } from "../../../kpi/texts";
import { fill } from "../../../locale/fill";
import { QUALITY_TEXTS, SOURCE_TEXTS } from "../../../locale/series";
import { call, cells, operation, tableColumn, type Formula } from "../../../workbook/formula";
import type { Cell } from "../../../workbook/plan";
import { area, type SheetBuilder } from "../../common/sheet-builder";
import { ROW, STYLES } from "../../common/styles";
import { TOTALS_TABLE, type TotalColumn } from "../totals/columns";
import { isImpossible, isInMonth, pairsOf, type PartOfWhole } from "../totals/impossible";
import { monthCell } from "../totals/series";
import { MONTHS, type SeriesCells } from "../types";
import { FIRST_SECTION, QUALITY_SHEET } from "./places";

/** Where the account of monthly totals stands: the first thing under the title, so that formulas can name its cells. */
const HEADER = 3;
const FIRST = HEADER + 1;
const COLUMN = { filled: 2, missing: 3, missingInMonth: 4, first: 5, last: 6 } as const;
const WIDTH = 7;

/** A pair of figures that is looked at, and for whom. */
interface Check extends PartOfWhole {
  readonly kpis: readonly Kpi[];
}

/** Later than every month: what is smaller than it is left of it. */
const FAR_FUTURE = 1e6;

/** The cells of a column of the account, over all totals. */
function column(name: keyof typeof COLUMN, totals: number): Formula {
  return cells(area(FIRST, COLUMN[name], 1, totals), QUALITY_SHEET);
}

/** The last day of the last month that has any figure; 0 where there is none. */
export function lastDayOfTotals(totals: number): Formula {
  const last = call("MAX", column("last", totals));
  return call("IF", operation(last, "=", 0), 0, call("EOMONTH", last, 0));
}

/** How many rows have a part that is more than its whole. */
export function impossibleTotals(totals: number, pairs: number): Formula {
  if (pairs === 0) return { literal: 0 };
  return call("SUM", cells(area(firstCheck(totals), COLUMN.filled, 1, pairs), QUALITY_SHEET));
}

/** The first line about impossible figures: under the account, a blank row, a title and a header. */
function firstCheck(totals: number): number {
  return FIRST + totals + 3;
}

/** How many cells of the table of monthly totals are blank. */
export function missingTotals(totals: number): Formula {
  return call("SUM", column("missing", totals));
}

/** Writes what is filled in and what is missing, total by total; gives the next free row. */
export function writeTotalsAccount(
  builder: SheetBuilder,
  columns: readonly TotalColumn[],
  seriesCells: SeriesCells,
  language: Language,
): number {
  builder.height(HEADER - 1, ROW.section);
  builder.put(HEADER - 1, 0, [QUALITY_TEXTS.totalsSection[language]], STYLES.section);
  const heads = ["total", "usedBy", "filled", "missing", "missingInMonth", "first", "last"] as const;
  builder.put(
    HEADER,
    0,
    heads.map((head) => QUALITY_TEXTS[head][language]),
  );
  builder.style(area(HEADER, 0, 2), STYLES.header);
  builder.style(area(HEADER, 2, WIDTH - 2), STYLES.headerNumber);
  columns.forEach((total, index) => builder.put(FIRST + index, 0, accountOf(total, seriesCells, language)));
  builder.style(area(FIRST, 0, WIDTH, columns.length), STYLES.rows);
  builder.style(area(FIRST, COLUMN.filled, 3, columns.length), { ...STYLES.number, numberFormat: "#,##0" });
  builder.style(area(FIRST, COLUMN.first, 2, columns.length), {
    ...STYLES.number,
    numberFormat: "yyyy-mm;;",
  });
  writeChecks(builder, columns, seriesCells, language);
  return endOfTotals(columns, language);
}

/** The next free row beneath the account and the checks; that of the first section where there are no totals. */
export function endOfTotals(columns: readonly TotalColumn[], language: Language): number {
  if (columns.length === 0) return FIRST_SECTION;
  const checks = checksOf(columns, language).length;
  return checks === 0 ? FIRST + columns.length + 1 : firstCheck(columns.length) + checks + 1;
}

/** Each pair of figures once, whoever needs them. */
export function checksOf(columns: readonly TotalColumn[], language: Language): readonly Check[] {
  const checks = new Map<string, Check>();
  for (const kpi of new Set(columns.flatMap(({ kpis }) => kpis))) {
    for (const pair of pairsOf(kpi, language)) {
      const key = `${pair.part} ${pair.whole}`;
      checks.set(key, { ...pair, kpis: [...(checks.get(key)?.kpis ?? []), kpi] });
    }
  }
  return [...checks.values()];
}

/** Writes which figures cannot be, pair by pair. */
function writeChecks(
  builder: SheetBuilder,
  columns: readonly TotalColumn[],
  seriesCells: SeriesCells,
  language: Language,
): void {
  const checks = checksOf(columns, language);
  if (checks.length === 0) return;
  const first = firstCheck(columns.length);
  const heads = ["check", "usedBy", "wrongRows", null, "wrongInMonth", "first", "firstRow"] as const;
  builder.height(first - 2, ROW.section);
  builder.put(first - 2, 0, [QUALITY_TEXTS.impossibleSection[language]], STYLES.section);
  builder.put(
    first - 1,
    0,
    heads.map((head) => head && QUALITY_TEXTS[head][language]),
  );
  builder.style(area(first - 1, 0, 2), STYLES.header);
  builder.style(area(first - 1, 2, WIDTH - 2), STYLES.headerNumber);
  checks.forEach((check, index) => builder.put(first + index, 0, checkOf(check, seriesCells, language)));
  builder.style(area(first, 0, WIDTH, checks.length), STYLES.rows);
  builder.style(area(first, COLUMN.filled, 5, checks.length), { ...STYLES.number, numberFormat: "#,##0;;0" });
  builder.style(area(first, COLUMN.first, 1, checks.length), { numberFormat: "yyyy-mm;;" });
  builder.style(area(first, COLUMN.last, 1, checks.length), { numberFormat: "0;;" });
}

function checkOf(check: Check, seriesCells: SeriesCells, language: Language): Cell[] {
  const months = tableColumn(TOTALS_TABLE, SOURCE_TEXTS.month[language]);
  const wrong = isImpossible(check);
  const count = call("SUMPRODUCT", operation(wrong, "*", 1));
  const month = isInMonth(monthCell(seriesCells, MONTHS - 1), language);
  const first = (of: Formula): Formula =>
    call(
      "IF",
      operation(count, "=", 0),
      0,
      operation(
        FAR_FUTURE * 10,
        "-",
        call("SUMPRODUCT", call("MAX", operation(wrong, "*", operation(FAR_FUTURE * 10, "-", of)))),
      ),
    );
  return [
    fill(QUALITY_TEXTS.notMore[language], { part: check.part, whole: check.whole }),
    check.kpis.map(({ name }) => name[language]).join(SOURCE_TEXTS.or[language]),
    { formula: count },
    null,
    { formula: call("SUMPRODUCT", operation(wrong, "*", month)) },
    { formula: first(months) },
    { formula: first(call("ROW", months)) },
  ];
}

function accountOf({ header, kpis }: TotalColumn, seriesCells: SeriesCells, language: Language): Cell[] {
  const figures = tableColumn(TOTALS_TABLE, header);
  const months = tableColumn(TOTALS_TABLE, SOURCE_TEXTS.month[language]);
  const filled = call("COUNTIFS", figures, "<>", months, "<>");
  const isFilled = operation(figures, "<>", "");
  const latest = call("SUMPRODUCT", call("MAX", operation(isFilled, "*", months)));
  const nearest = call(
    "SUMPRODUCT",
    call("MAX", operation(isFilled, "*", operation(FAR_FUTURE, "-", months))),
  );
  const month = monthCell(seriesCells, MONTHS - 1);
  const inMonth = [months, operation(">=", "&", month), months, operation("<", "&", call("EDATE", month, 1))];
  return [
    header,
    kpis.map(({ name }) => name[language]).join(SOURCE_TEXTS.or[language]),
    { formula: filled },
    { formula: operation(call("COUNT", months), "-", filled) },
    { formula: call("COUNTIFS", figures, "=", ...inMonth) },
    { formula: call("IF", operation(filled, "=", 0), 0, operation(FAR_FUTURE, "-", nearest)) },
    { formula: latest },
  ];
}
