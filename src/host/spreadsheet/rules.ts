import type { Box } from "./box";

export interface RuleFormat {
  readonly fillColor?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  /** Excel applies it; a spreadsheet that cannot may ignore it. */
  readonly numberFormat?: string;
}

export type CellValueOperator =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqual"
  | "LessThanOrEqual";

/** Where a point of a scale, bar or icon lies; a formula is a number, or starts with "=". */
export interface Threshold {
  readonly type:
    "LowestValue" | "HighestValue" | "Number" | "Percent" | "Formula" | "Percentile" | "Automatic";
  readonly formula?: string;
}

export type RuleKind =
  | {
      readonly kind: "CellValue";
      readonly operator: CellValueOperator;
      readonly formula1: string;
      readonly formula2?: string;
      readonly format: RuleFormat;
    }
  /** The formula is written for the first cell of the first box. */
  | { readonly kind: "Custom"; readonly formula: string; readonly format: RuleFormat }
  | {
      readonly kind: "ContainsText";
      readonly operator: "Contains" | "NotContains" | "BeginsWith" | "EndsWith";
      readonly text: string;
      readonly format: RuleFormat;
    }
  | {
      readonly kind: "ColorScale";
      readonly points: readonly (Threshold & { readonly color: string })[];
    }
  | {
      readonly kind: "DataBar";
      readonly lower: Threshold;
      readonly upper: Threshold;
      readonly positiveColor: string;
      readonly negativeColor: string;
      readonly gradient: boolean;
      readonly showValue: boolean;
    }
  | {
      readonly kind: "IconSet";
      /** A name of Excel.IconSet, such as "ThreeTrafficLights1". */
      readonly style: string;
      /** From the lowest icon; the first has no threshold that counts. */
      readonly thresholds: readonly (Threshold & {
        readonly operator: "GreaterThan" | "GreaterThanOrEqual";
      })[];
      readonly reverse: boolean;
      readonly showIconOnly: boolean;
    };

/** A conditional format. */
export interface Rule {
  readonly id: string;
  readonly boxes: readonly Box[];
  readonly stopIfTrue: boolean;
  readonly rule: RuleKind;
}

export interface Rules {
  /** The rules of a sheet, the first wins. */
  of(sheet: string): readonly Rule[];
  /** Takes the place of all rules of the sheet. */
  set(sheet: string, rules: readonly Rule[]): void;
}
