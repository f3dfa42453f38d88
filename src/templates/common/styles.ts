import type { Language } from "../../kpi/texts";
import type { Line, RuleFormat, SheetPlan, Style } from "../../workbook/plan";

/** Every colour has one meaning: blue is structure, yellow may be changed, green, amber and red are states. */
export const PALETTE = {
  text: "#1F2937",
  /** Labels and notes; 4.8:1 on white. */
  grey: "#6B7280",
  navy: "#1F3864",
  blue: "#2F5C9E",
  band: "#EDF2F7",
  rule: "#D9DEE7",
  input: "#FFF8DC",
  inputLine: "#E2C96B",
  star: "#8A6D1B",
  met: "#1A7F4B",
  near: "#9A6700",
  off: "#B42318",
} as const;

export const FONT_NAMES = { zh: "等线", en: "Calibri" } as const;

export function sheetFont(language: Language): SheetPlan["font"] {
  return { name: FONT_NAMES[language], size: 10, color: PALETTE.text };
}

/** Heights of rows in points. */
export const ROW = { body: 19, header: 20, title: 34, section: 24 } as const;

export const LINES: Readonly<Record<"row" | "header" | "title" | "box", Line>> = {
  row: { weight: "hair", color: PALETTE.rule },
  header: { weight: "thin", color: PALETTE.grey },
  title: { weight: "medium", color: PALETTE.navy },
  box: { weight: "thin", color: PALETTE.rule },
};

/** Named styles; a sheet uses these and no others, so that all of them look like one house. */
export const STYLES = {
  title: { fontSize: 20, bold: true, fontColor: PALETTE.navy, vertical: "center" },
  /** Over the whole width of the row with the title. */
  titleRule: { bottom: LINES.title },
  section: { fontSize: 12, bold: true, fontColor: PALETTE.navy, vertical: "center" },
  note: { fontColor: PALETTE.grey, fontSize: 9, vertical: "center" },
  noteWrapped: { fontColor: PALETTE.grey, fontSize: 9, horizontal: "left", vertical: "top", wrap: true },
  /** Headers of columns; a line beneath. */
  header: { bold: true, fontColor: PALETTE.grey, vertical: "center", bottom: LINES.header },
  headerNumber: {
    bold: true,
    fontColor: PALETTE.grey,
    vertical: "center",
    horizontal: "right",
    bottom: LINES.header,
  },
  /** The rows of a table: thin lines between them, none upright. */
  rows: { vertical: "center", between: LINES.row, bottom: LINES.row },
  /** A row that names the group of what follows. */
  band: { fill: PALETTE.band, bold: true, fontColor: PALETTE.navy, vertical: "center" },
  label: { fontColor: PALETTE.grey, vertical: "center" },
  labelRight: { fontColor: PALETTE.grey, vertical: "center", horizontal: "right", indent: 1 },
  strong: { bold: true },
  /** A little room at the left, beside numbers that end there. */
  inset: { horizontal: "left", indent: 1 },
  number: { horizontal: "right" },
  text: { horizontal: "left", vertical: "top", wrap: true },
  stars: { fontColor: PALETTE.star },
  /** A cell a person may change. */
  input: {
    fill: PALETTE.input,
    unlocked: true,
    top: { weight: "thin", color: PALETTE.inputLine },
    bottom: { weight: "thin", color: PALETTE.inputLine },
    left: { weight: "thin", color: PALETTE.inputLine },
    right: { weight: "thin", color: PALETTE.inputLine },
  },
  /** Many cells a person may change, side by side: thin lines between the rows only. */
  inputArea: { fill: PALETTE.input, unlocked: true, between: LINES.row, bottom: LINES.row },
  box: { top: LINES.box, bottom: LINES.box, left: LINES.box, right: LINES.box },
} as const satisfies Readonly<Record<string, Style>>;

export type StateTone = "met" | "near" | "off" | "quiet";

/** How a state looks beside its sign and word. */
export const STATE_FORMATS: Readonly<Record<StateTone, RuleFormat>> = {
  met: { fontColor: PALETTE.met },
  near: { fontColor: PALETTE.near, bold: true },
  off: { fontColor: PALETTE.off, bold: true },
  quiet: { fontColor: PALETTE.grey },
};
