import { call, cell, operation, type Formula } from "../../workbook/formula";
import { MONTHS, type SeriesCells } from "./types";

/** The cell with the first day of the n-th month of a series. */
export function monthCell({ months }: SeriesCells, index: number): Formula {
  return cell(months.row, months.column + index, months.sheet);
}

/** The criteria pairs of COUNTIFS and SUMIFS for dates in the n-th month. */
export function inMonth(dates: Formula, cells: SeriesCells, index: number): Formula[] {
  const { months, criteria } = cells;
  const at = (row: number): Formula => cell(row, months.column + index, months.sheet);
  return [dates, at(criteria.from), dates, at(criteria.before)];
}

/** The same for dates from so many months before that month on, up to its end. */
export function sinceMonth(dates: Formula, cells: SeriesCells, index: number, before: number): Formula[] {
  const [, from, , end] = inMonth(dates, cells, index) as [Formula, Formula, Formula, Formula];
  const start = operation(">=", "&", call("EDATE", monthCell(cells, index), -before));
  return [dates, before === 0 ? from : start, dates, end];
}

/** What stands in the cells of the criteria: ">=45870" and "<45901", for each month. */
export function criteriaOf(cells: SeriesCells): { readonly from: Formula[]; readonly before: Formula[] } {
  const months = Array.from({ length: MONTHS }, (_, index) => monthCell(cells, index));
  return {
    from: months.map((month) => operation(">=", "&", month)),
    before: months.map((month) => operation("<", "&", call("EDATE", month, 1))),
  };
}
