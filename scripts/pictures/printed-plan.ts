import type { Cell, SheetPlan, Style, WorkbookPlan } from "../../src/workbook/plan";

/**
 * The fonts of the sheets belong to Windows. These have letters of the same width, once the sizes are changed a little, and
 * are on every computer that has LibreOffice and Chinese fonts.
 */
const FONTS: Readonly<Record<string, { readonly name: string; readonly scale: number }>> = {
  Calibri: { name: "Liberation Sans", scale: 0.91 },
  等线: { name: "Noto Sans CJK SC", scale: 1 },
};

/** The day on which pictures are printed: they must not change from day to day. */
const PRINTED_ON = "2025-09-02";

/** What tells the pages of one sheet from those of another: the sheet's name, at the left of each page's foot. */
export function markOf({ name, print }: SheetPlan): string {
  return print.footer.left.replace("&A", name);
}

/** A plan as it is printed for a picture: other fonts, the day fixed, each page with its sheet's name. */
export function printedPlan(plan: WorkbookPlan): WorkbookPlan {
  return { ...plan, sheets: plan.sheets.map(printedSheet) };
}

function printedSheet(sheet: SheetPlan): SheetPlan {
  const { font, blocks, styles, print } = sheet;
  const { left, center, right } = print.footer;
  const onTheDay = (text: string): string => text.replaceAll("&D", PRINTED_ON);
  return {
    ...sheet,
    font: { ...font, ...fontOf(font.name, font.size) },
    // LibreOffice 7.4 prints no sparklines; where there are none, cells show their formula's blocks.
    blocks: blocks.map((block) => ({
      ...block,
      cells: block.cells.map((line) => line.map(withoutSparkline)),
    })),
    styles: styles.map(({ area, style }) => ({ area, style: printedStyle(style, font.name) })),
    print: {
      ...print,
      footer: {
        left: onTheDay(left),
        center: onTheDay(center),
        right: onTheDay(right),
      },
    },
  };
}

function withoutSparkline(cell: Cell): Cell {
  return cell !== null && typeof cell === "object" && "sparkline" in cell ? { formula: cell.formula } : cell;
}

function printedStyle(style: Style, sheetFont: string): Style {
  if (style.fontName === undefined && style.fontSize === undefined) return style;
  const { name, size } = fontOf(style.fontName ?? sheetFont, style.fontSize ?? 0);
  return {
    ...style,
    ...(style.fontName !== undefined && { fontName: name }),
    ...(style.fontSize !== undefined && { fontSize: size }),
  };
}

function fontOf(name: string, size: number): { readonly name: string; readonly size: number } {
  const { name: printed, scale } = FONTS[name] ?? { name, scale: 1 };
  return { name: printed, size: Math.round(size * scale * 10) / 10 };
}
