import type { Language } from "../../../kpi/texts";
import { QUALITY_TEXTS, ROWS_READ_TEXTS, SOURCE_TEXTS } from "../../../locale/series";
import { call, cell, operation, tableColumn, type Formula } from "../../../workbook/formula";
import { area, type SheetBuilder } from "../../common/sheet-builder";
import { ROW, STYLES } from "../../common/styles";
import { TOTALS_TABLE, type TotalColumn } from "../totals/columns";
import { isInMonth } from "../totals/impossible";
import { inMonth, monthCell } from "../months";
import { MONTHS, type SeriesCells } from "../types";
import { ACCOUNT, ACCOUNT_COLUMN, QUALITY_SHEET } from "./places";
import { endOfChecks, smallest } from "./total-checks";

/** A title and a header. */
const ABOVE = 2;
const COLUMN = { store: 1, stores: 2, storeRows: 3, firstRow: 4 } as const;

function lineRow(columns: readonly TotalColumn[], language: Language): number {
  return endOfChecks(columns, language) + ABOVE;
}

/** The next free row beneath. */
export function endOfStores(columns: readonly TotalColumn[], language: Language): number {
  return lineRow(columns, language) + 2;
}

/** ";所选月份有 1 家门店未填全:徐汇店": all stores together would be too little. "" where there is none. */
export function incompleteStores(columns: readonly TotalColumn[], language: Language): Formula {
  const row = lineRow(columns, language);
  const text = (key: keyof typeof ROWS_READ_TEXTS): string => ROWS_READ_TEXTS[key][language];
  const stores = cell(row, COLUMN.stores, QUALITY_SHEET);
  const notice = [
    stores,
    { literal: text("incompleteStores") },
    cell(row, COLUMN.store, QUALITY_SHEET),
    call("IF", operation(stores, ">", 1), text("others"), ""),
  ].reduce<Formula>((all, part) => operation(all, "&", part), { literal: text("incomplete") });
  return call("IF", operation(stores, "=", 0), "", notice);
}

/** Writes how many stores have blanks in the month in view where others have figures, and the first of them. */
export function writeStores(
  builder: SheetBuilder,
  columns: readonly TotalColumn[],
  seriesCells: SeriesCells,
  language: Language,
): void {
  const row = lineRow(columns, language);
  const month = monthCell(seriesCells, MONTHS - 1);
  const [months, stores] = [SOURCE_TEXTS.month, SOURCE_TEXTS.store].map((header) =>
    tableColumn(TOTALS_TABLE, header[language]),
  ) as [Formula, Formula];
  const heads = ["check", "firstStore", "stores", "storeRows", "firstRow"] as const;
  builder.height(row - 2, ROW.section);
  builder.put(row - 2, 0, [QUALITY_TEXTS.storesSection[language]], STYLES.section);
  builder.put(
    row - 1,
    0,
    heads.map((head) => QUALITY_TEXTS[head][language]),
  );
  builder.style(area(row - 1, 0, 2), STYLES.header);
  builder.style(area(row - 1, 2, ACCOUNT.width - 2), STYLES.headerNumber);
  const mask = operation(isInMonth(month, language), "*", operation(blanks(columns, row), ">", 0));
  const isNone = operation(cell(row, COLUMN.stores), "=", 0);
  // The table's first row, wherever it stands.
  const top = call("SUMPRODUCT", call("MIN", call("ROW", months)));
  const place = operation(operation(cell(row, COLUMN.firstRow), "-", top), "+", 1);
  builder.put(row, 0, [
    QUALITY_TEXTS.incomplete[language],
    { formula: call("IF", isNone, "–", call("INDEX", stores, place)) },
    { formula: call("SUMPRODUCT", mask) },
    { formula: call("COUNTIFS", ...inMonth(months, seriesCells, MONTHS - 1)) },
    { formula: call("IF", isNone, "–", smallest(call("ROW", months), mask)) },
  ]);
  builder.style(area(row, 0, ACCOUNT.width), STYLES.rows);
  builder.style(area(row, COLUMN.stores, 3), { ...STYLES.number, numberFormat: "0" });
}

/** How many figures of each row are blank that another row of the month has: a column of numbers. */
function blanks(columns: readonly TotalColumn[], row: number): Formula {
  return columns
    .map(({ header }, index): Formula => {
      const missing = cell(ACCOUNT.first + index, ACCOUNT_COLUMN.missingInMonth);
      const isBlank = operation(tableColumn(TOTALS_TABLE, header), "=", "");
      return operation(isBlank, "*", operation(missing, "<", cell(row, COLUMN.storeRows)));
    })
    .reduce((sum, each) => operation(sum, "+", each));
}
