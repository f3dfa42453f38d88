import type { Kpi, Total } from "../../../kpi/define";
import type { NativeFormula } from "../../../kpi/native";
import { SOURCE_TEXTS } from "../../../locale/series";
import type { Language } from "../../../kpi/texts";
import { call, operation, tableColumn, type Formula } from "../../../workbook/formula";
import { monthCell, sinceMonth } from "../months";
import { divisorsOf, guarded, translate, valueWhere } from "../translate";
import { MONTHS, type SeriesCells } from "../types";
import { enteredTotals, figureOf, headerOf, TOTALS_TABLE } from "./columns";
import { hasUnusable, isImpossible, isInMonth, isInStore, pairsOf } from "./impossible";

/** The formulas of an indicator over the table of monthly totals. */
export class TotalsFormulas {
  private readonly headers: Readonly<Record<string, string>>;

  constructor(
    private readonly kpi: Kpi,
    private readonly cells: SeriesCells,
    private readonly language: Language,
  ) {
    this.headers = Object.fromEntries(
      Object.entries(enteredTotals(kpi)).map(([name, total]) => [
        name,
        headerOf(figureOf(total).name, language),
      ]),
    );
  }

  /** Thirteen values, oldest month first. */
  values(): readonly Formula[] {
    return Array.from({ length: MONTHS }, (_, index) => this.valueAt(index));
  }

  /** The share of a part of a mix in the month in view. */
  share(part: Total): Formula {
    const month = MONTHS - 1;
    const amounts = Object.entries(enteredTotals(this.kpi)).map(([name, total]) =>
      this.figure(name, total, month),
    );
    const whole = amounts.reduce((sum, amount) => operation(sum, "+", amount));
    const share = guarded(this.formula, {
      references: (name) => (name === "part" ? this.figure(part.zh, part, month) : whole),
    });
    return this.orError(share, month);
  }

  private get formula() {
    if (this.kpi.fromTotals === undefined) throw new Error(`${this.kpi.id} has no formula from totals`);
    return this.kpi.fromTotals;
  }

  private valueAt(month: number): Formula {
    const totals = enteredTotals(this.kpi);
    const references = (name: string): Formula => this.figure(name, totals[name] as Total, month);
    const conditions = this.conditions(totals, month);
    if (!this.isSumOfCounts(totals))
      return this.orError(guarded(this.formula, { references }, conditions), month);
    const value = call("IFERROR", translate(this.formula, { references }), "");
    return this.orError(valueWhere(conditions, value), month);
  }

  /** Whether all it divides by are sums of what is never below 0: these are 0 or they are not, no rounding between. */
  private isSumOfCounts(totals: Readonly<Record<string, Total>>): boolean {
    const isSum = (tree: NativeFormula): boolean => {
      if ("reference" in tree) return totals[tree.reference]?.unit !== "money";
      return "operator" in tree && tree.operator === "+" && isSum(tree.left) && isSum(tree.right);
    };
    return divisorsOf(this.formula).every(isSum);
  }

  /** No value where a chosen store has a part that is more than its whole, or what is no number: a sum would hide it. */
  private orError(value: Formula, month: number): Formula {
    const { language, cells } = this;
    const rows = operation(
      isInMonth(monthCell(cells, month), language),
      "*",
      isInStore(cells.store, language),
    );
    const wrong = pairsOf(this.kpi, language).map((pair) =>
      operation(call("SUMPRODUCT", operation(isImpossible(pair), "*", rows)), ">", 0),
    );
    const unusable = Object.entries(enteredTotals(this.kpi)).map(([name, total]) =>
      hasUnusable(this.column(name), total.unit, this.rows(month, figureOf(total).months - 1)),
    );
    return call("IF", call("OR", ...unusable, ...wrong), call("NA"), value);
  }

  /** Every month that a figure is made of must be there; where nothing is divided, so must the month itself. */
  private conditions(totals: Readonly<Record<string, Total>>, month: number): Formula[] {
    const longest = Math.max(...Object.values(totals).map((total) => figureOf(total).months));
    const divides = divisorsOf(this.formula).length > 0;
    const months = longest === 1 && divides ? 0 : longest;
    return Array.from({ length: months }, (_, before) =>
      operation(call("COUNTIFS", ...this.rowsOfMonth(month, before), ...this.filled()), ">", 0),
    );
  }

  /** The amount of a total: the sum or the mean over its months, of rows in which all figures of the indicator are filled. */
  private figure(name: string, total: Total, month: number): Formula {
    const { over, months } = figureOf(total);
    const column = this.column(name);
    const sum = call("SUMIFS", column, ...this.rows(month, months - 1), ...this.filled(name));
    return over === "mean" && months > 1 ? operation(sum, "/", months) : sum;
  }

  /** The criteria of the chosen store's rows from so many months before the month up to its end. */
  private rows(month: number, before: number): Formula[] {
    return [...sinceMonth(this.months, this.cells, month, before), ...this.ofStore()];
  }

  /** Those of the one month that is so many before it. */
  private rowsOfMonth(month: number, before: number): Formula[] {
    if (before === 0) return this.rows(month, 0);
    const shifted = (months: number): Formula => call("EDATE", monthCell(this.cells, month), months);
    const [from, to] = [operation(">=", "&", shifted(-before)), operation("<", "&", shifted(1 - before))];
    return [this.months, from, this.months, to, ...this.ofStore()];
  }

  private ofStore(): Formula[] {
    return [tableColumn(TOTALS_TABLE, SOURCE_TEXTS.store[this.language]), this.cells.storeCriterion];
  }

  private get months(): Formula {
    return tableColumn(TOTALS_TABLE, SOURCE_TEXTS.month[this.language]);
  }

  /** A row in which another figure is missing would make a wrong ratio. */
  private filled(except?: string): Formula[] {
    const others = Object.keys(this.headers).filter((name) => name !== except);
    return others.flatMap((name) => [this.column(name), { literal: "<>" }]);
  }

  private column(name: string): Formula {
    return tableColumn(TOTALS_TABLE, this.headers[name] ?? name);
  }
}
