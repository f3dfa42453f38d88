import type { WorkbookPlan } from "./plan";

/** What a formula gives: a value, or an Excel error such as "#N/A". "" is empty text. */
export type Result = string | number | boolean | { readonly error: string };

/** The results of a plan's formulas, those of spilled cells included, by the sheet's id. */
export interface Results {
  at(sheet: string, row: number, column: number): Result | undefined;
}

/** Calculates a plan in its own profile. Files need it for the values that are shown before anybody recalculates. */
export type Evaluate = (plan: WorkbookPlan) => Promise<Results>;
