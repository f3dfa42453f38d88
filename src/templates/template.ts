import type { DatasetId, RecordTable } from "../columns/types";
import type { Bilingual, Language } from "../kpi/texts";
import type { Profile, WorkbookPlan } from "../workbook/plan";

/** A limit of a person's own for an indicator, in its unit (0.98, not 98). */
export interface Target {
  /** The function's name, such as "CHURN". */
  readonly kpi: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** A set of reference values beside the built-in one, such as a brand's. */
export interface TargetProfile {
  readonly name: string;
  readonly targets: readonly Target[];
}

export type Source =
  /** Monthly totals with invented figures, marked as such. */
  | { readonly kind: "sample" }
  /** Monthly totals to be filled in. */
  | { readonly kind: "totals"; readonly stores: readonly string[] }
  /** Formulas over tables of records; what the records do not allow is asked for as monthly totals. */
  | { readonly kind: "records"; readonly tables: readonly RecordTable[] };

/** What a person chooses before a workbook is made. */
export interface TemplateOptions {
  readonly language: Language;
  readonly profile: Profile;
  /** The first day of the month shown first, as a serial. */
  readonly month: number;
  /** The store shown first; left out, all stores together. */
  readonly store?: string;
  readonly source: Source;
  /** Profiles beside the built-in reference values; the first of them is in use where there is one. */
  readonly targets: readonly TargetProfile[];
  readonly isProtected: boolean;
  /** The product's version, for the stamp and the footer. */
  readonly version: string;
}

/** Choices in, plan out. */
export interface Template {
  readonly id: string;
  readonly name: Bilingual;
  readonly description: Bilingual;
  /** The tables of records it can use. */
  readonly datasets: readonly DatasetId[];
  plan(options: TemplateOptions): WorkbookPlan;
}
