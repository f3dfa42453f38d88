import type { Kpi, TotalUnit } from "../../../kpi/define";
import type { Language } from "../../../kpi/texts";
import { SOURCE_TEXTS } from "../../../locale/series";
import { call, operation, tableColumn, type Formula } from "../../../workbook/formula";
import { enteredTotals, figureOf, headerOf, TOTALS_TABLE } from "./columns";

/** A criterion that every number meets, and nothing else. */
const ANY_NUMBER = ">=-999999999999999";

/** Two columns of the table of monthly totals, of which one is counted out of the other. */
export interface PartOfWhole {
  readonly part: string;
  readonly whole: string;
}

/** The pairs of an indicator: a store whose part is more than its whole has entered something wrong. */
export function pairsOf(kpi: Kpi, language: Language): readonly PartOfWhole[] {
  const totals = enteredTotals(kpi);
  return Object.values(totals).flatMap((total) => {
    const whole = total.partOf === undefined ? undefined : totals[total.partOf];
    if (whole === undefined) return [];
    return [
      { part: headerOf(figureOf(total).name, language), whole: headerOf(figureOf(whole).name, language) },
    ];
  });
}

/** A column of 1 for every row whose part cannot be, else 0: for SUMPRODUCT. */
export function isImpossible({ part, whole }: PartOfWhole): Formula {
  const [above, below] = [tableColumn(TOTALS_TABLE, part), tableColumn(TOTALS_TABLE, whole)];
  const areNumbers = operation(call("ISNUMBER", above), "*", call("ISNUMBER", below));
  return operation(operation(above, ">", below), "*", areNumbers);
}

/** Whether cells of a column are filled with what is no such number: a paste goes past the check of the cells. */
export function hasUnusable(figures: Formula, unit: TotalUnit, rows: readonly Formula[]): Formula {
  return operation(unusableCells(figures, unit, rows), ">", 0);
}

export function unusableCells(figures: Formula, unit: TotalUnit, rows: readonly Formula[]): Formula {
  const filled = call("COUNTIFS", figures, "<>", ...rows);
  // Money is given back as well.
  const usable = unit === "money" ? ANY_NUMBER : ">=0";
  return operation(filled, "-", call("COUNTIFS", figures, usable, ...rows));
}

/** A column of 1 for every cell that is filled with what is no number that can be, else 0: for SUMPRODUCT. */
export function isUnusable(figures: Formula, unit: TotalUnit): Formula {
  const isNumber = call("ISNUMBER", figures);
  const isUsable = operation(isNumber, "*", unit === "money" ? 1 : operation(figures, ">=", 0));
  return operation(operation(figures, "<>", ""), "*", operation(1, "-", isUsable));
}

/** A column of 1 for the rows of a month, else 0. */
export function isInMonth(month: Formula, language: Language): Formula {
  const months = tableColumn(TOTALS_TABLE, SOURCE_TEXTS.month[language]);
  return operation(operation(months, ">=", month), "*", operation(months, "<", call("EDATE", month, 1)));
}

/** A column of 1 for the rows of the chosen store, or of all of them, else 0. */
export function isInStore(store: Formula, language: Language): Formula {
  const stores = tableColumn(TOTALS_TABLE, SOURCE_TEXTS.store[language]);
  const isAll = operation(store, "=", SOURCE_TEXTS.allStores[language]);
  return operation(operation(operation(stores, "=", store), "+", operation(isAll, "+", 0)), ">", 0);
}
