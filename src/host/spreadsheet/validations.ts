import type { Box } from "./box";
import type { CellValueOperator } from "./rules";

export type ValidationCheck =
  /** Items separated by commas, or a formula that gives cells ("=$A$1:$A$9"). */
  | { readonly type: "List"; readonly source: string; readonly dropDown: boolean }
  | {
      readonly type: "WholeNumber" | "Decimal" | "Date" | "Time" | "TextLength";
      readonly operator: CellValueOperator;
      readonly formula1: string | number;
      readonly formula2?: string | number;
    }
  | { readonly type: "Custom"; readonly formula: string };

export interface Validation {
  readonly check: ValidationCheck;
  readonly ignoreBlanks: boolean;
  readonly prompt: { readonly show: boolean; readonly title: string; readonly message: string };
  readonly alert: {
    readonly show: boolean;
    readonly style: "Stop" | "Warning" | "Information";
    readonly title: string;
    readonly message: string;
  };
}

export interface Validations {
  /** All validations of a sheet with the cells they hold for. */
  of(sheet: string): readonly { readonly boxes: readonly Box[]; readonly validation: Validation }[];
  /** null takes the validation of these cells away. */
  set(sheet: string, box: Box, validation: Validation | null): void;
}
