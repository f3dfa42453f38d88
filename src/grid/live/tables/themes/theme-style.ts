import { BooleanNumber, BorderStyleTypes, type IBorderStyleData } from "@univerjs/core";
import type { IRangeThemeStyleItem, IRangeThemeStyleJSON } from "@univerjs/sheets";
import { mixed } from "./palette";

type Style = Omit<IRangeThemeStyleJSON, "name">;

/** What of a table a style is drawn by. */
export interface TableLook {
  readonly family: "Light" | "Medium" | "Dark";
  /** Each family has rows of seven: how a row looks is its design, black and the six accents are its colours. */
  readonly design: number;
  readonly accent: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showBandedRows: boolean;
}

interface Design {
  /** undefined where the header has no fill. */
  readonly header?: string;
  readonly headerText: string;
  readonly fill?: string;
  readonly band?: string;
  /** Around the table, and between its rows. */
  readonly line: string;
  readonly hasGrid: boolean;
  readonly text?: string;
}

/** A style of Excel's for Univer, which bands rows by turns and knows the first and last row and column. */
export function themeStyle(look: TableLook): Style {
  const design = designOf(look);
  const line: IBorderStyleData = { s: BorderStyleTypes.THIN, cl: { rgb: design.line } };
  const band = look.showBandedRows && design.band !== undefined ? { bg: { rgb: design.band } } : {};
  const inner = design.hasGrid ? { bd: { t: line, b: line, l: line, r: line } } : {};
  return {
    wholeStyle: {
      ...(design.fill === undefined ? {} : { bg: { rgb: design.fill } }),
      ...(design.text === undefined ? {} : { cl: { rgb: design.text } }),
      ...inner,
    },
    // The rows are counted from the header, or from the first row where there is none.
    [look.showHeaders ? "firstRowStyle" : "secondRowStyle"]: band,
    ...(look.showHeaders ? { headerRowStyle: headerStyle(design, line) } : {}),
    lastRowStyle: look.showTotals
      ? { bl: BooleanNumber.TRUE, bd: { t: { ...line, s: BorderStyleTypes.DOUBLE }, b: line } }
      : { bd: { b: line } },
  };
}

function headerStyle({ header, headerText }: Design, line: IBorderStyleData): IRangeThemeStyleItem {
  return {
    ...(header === undefined ? {} : { bg: { rgb: header } }),
    cl: { rgb: headerText },
    bl: BooleanNumber.TRUE,
    bd: { t: line, b: line },
  };
}

function designOf({ family, design, accent }: TableLook): Design {
  const [pale, light] = [mixed(accent, "#FFFFFF", 0.8), mixed(accent, "#FFFFFF", 0.6)];
  const dark = mixed(accent, "#000000", 0.25);
  const onAccent = { header: accent, headerText: "#FFFFFF" };
  if (family === "Dark") {
    return design === 0
      ? {
          header: "#000000",
          headerText: "#FFFFFF",
          fill: accent,
          band: dark,
          line: dark,
          hasGrid: false,
          text: "#FFFFFF",
        }
      : { ...onAccent, fill: pale, band: light, line: accent, hasGrid: false };
  }
  if (family === "Light") {
    if (design === 0) return { headerText: dark, band: pale, line: accent, hasGrid: false, text: dark };
    return design === 1
      ? { ...onAccent, line: accent, hasGrid: false }
      : { headerText: "#000000", band: pale, line: accent, hasGrid: true };
  }
  if (design === 0) return { ...onAccent, band: pale, line: mixed(accent, "#FFFFFF", 0.4), hasGrid: false };
  if (design === 1) return { ...onAccent, fill: pale, band: light, line: "#FFFFFF", hasGrid: true };
  if (design === 2) return { ...onAccent, band: "#D9D9D9", line: "#000000", hasGrid: false };
  const line = mixed(accent, "#FFFFFF", 0.4);
  return { header: pale, headerText: "#000000", fill: pale, band: light, line, hasGrid: true };
}
