import type { Language } from "../../../kpi/texts";
import { QUALITY_TEXTS, SOURCE_TEXTS } from "../../../locale/series";
import { call, cells, operation, tableColumn, type Formula } from "../../../workbook/formula";
import type { Cell } from "../../../workbook/plan";
import { area, type SheetBuilder } from "../../common/sheet-builder";
import { ROW, STYLES } from "../../common/styles";
import { TOTALS_TABLE, type TotalColumn } from "../totals/columns";
import { inMonth } from "../months";
import { MONTHS, type SeriesCells } from "../types";
import { ACCOUNT, ACCOUNT_COLUMN, FIRST_SECTION, QUALITY_SHEET } from "./places";
import { writeChecks } from "./total-checks";
import { usersHeight, usersOf } from "./users";
import { endOfStores, writeStores } from "./total-stores";

const { header: HEADER, first: FIRST, width: WIDTH } = ACCOUNT;
const COLUMN = ACCOUNT_COLUMN;

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
  columns.forEach((total, index) => {
    builder.put(FIRST + index, 0, accountOf(total, seriesCells, language));
    builder.height(FIRST + index, usersHeight(total.kpis, language));
  });
  builder.style(area(FIRST, 1, 1, columns.length), { wrap: true });
  builder.style(area(FIRST, 0, WIDTH, columns.length), STYLES.rows);
  builder.style(area(FIRST, COLUMN.filled, 3, columns.length), { ...STYLES.number, numberFormat: "#,##0" });
  builder.style(area(FIRST, COLUMN.first, 2, columns.length), {
    ...STYLES.number,
    numberFormat: "yyyy-mm",
  });
  writeChecks(builder, columns, seriesCells, language);
  writeStores(builder, columns, seriesCells, language);
  return endOfTotals(columns, language);
}

/** The next free row beneath the account and the checks; that of the first section where there are no totals. */
export function endOfTotals(columns: readonly TotalColumn[], language: Language): number {
  if (columns.length === 0) return FIRST_SECTION;
  return endOfStores(columns, language);
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
  return [
    header,
    usersOf(kpis, language),
    { formula: filled },
    { formula: operation(call("COUNT", months), "-", filled) },
    { formula: call("COUNTIFS", figures, "=", ...inMonth(months, seriesCells, MONTHS - 1)) },
    { formula: call("IF", operation(filled, "=", 0), "–", operation(FAR_FUTURE, "-", nearest)) },
    { formula: call("IF", operation(filled, "=", 0), "–", latest) },
  ];
}
