import { dateToSerial } from "hucre";
import { readXlsx, type Cell, type CellValue, type Sheet } from "hucre/xlsx";
import { stampIn } from "../stamp";
import { areaOf, areasOf } from "./addresses";
import { normalFormula } from "./normal-formula";
import type {
  PrintSnapshot,
  RuleSnapshot,
  SheetSnapshot,
  Snapshot,
  SnapshotValue,
  TableSnapshot,
  ValidationSnapshot,
} from "./snapshot";

/** What an .xlsx file holds. A file that is none is refused by hucre with an Error that says why. */
export async function snapshotOfFile(bytes: Uint8Array): Promise<Snapshot> {
  const { sheets, namedRanges = [], properties } = await readXlsx(bytes, { readStyles: true });
  const stamp = stampIn(properties?.custom ?? {});
  return {
    ...(stamp && { stamp }),
    sheets: sheets.map(sheetSnapshot),
    names: namedRanges.map(({ name, range }) => ({ name, refersTo: normalFormula(range) })),
  };
}

function sheetSnapshot(sheet: Sheet): SheetSnapshot {
  const { freezePane } = sheet;
  const masters = sharedFormulas(sheet);
  const grid = <T>(read: (cell: Cell | undefined, value: CellValue) => T): T[][] =>
    sheet.rows.map((line, row) =>
      line.map((value, column) => read(sheet.cells?.get(`${row},${column}`), value)),
    );
  return {
    name: sheet.name,
    visibility: visibilityOf(sheet),
    values: grid(valueOf),
    formulas: grid((cell) => formulaOf(cell, masters)),
    numberFormats: grid((cell) => cell?.style?.numFmt ?? "General"),
    tables: tablesOf(sheet),
    rules: rulesOf(sheet),
    validations: validationsOf(sheet),
    ...(freezePane && { frozen: { rows: freezePane.rows ?? 0, columns: freezePane.columns ?? 0 } }),
    print: printOf(sheet),
    charts: sheet.charts?.length ?? 0,
    isProtected: sheet.protection !== undefined && sheet.protection.sheet !== false,
  };
}

function visibilityOf({ hidden, veryHidden }: Sheet): SheetSnapshot["visibility"] {
  if (veryHidden) return "veryHidden";
  return hidden ? "hidden" : "visible";
}

function valueOf(cell: Cell | undefined, value: CellValue): SnapshotValue {
  if (value instanceof Date) return dateToSerial(value);
  return cell?.type === "error" ? { error: String(value) } : value;
}

/** Formulas that a program stores once for many cells, by their number in the file. */
function sharedFormulas(sheet: Sheet): Map<number, string> {
  const masters = new Map<number, string>();
  for (const { formula, formulaSharedIndex } of sheet.cells?.values() ?? []) {
    if (formula && formulaSharedIndex !== undefined) masters.set(formulaSharedIndex, formula);
  }
  return masters;
}

/** The references of our formulas are absolute: a shared one reads the same in every cell. */
function formulaOf(cell: Cell | undefined, masters: Map<number, string>): string | null {
  if (cell?.formula === undefined) return null;
  return normalFormula(cell.formula || (masters.get(cell.formulaSharedIndex ?? -1) ?? ""));
}

function tablesOf({ tables = [] }: Sheet): TableSnapshot[] {
  return tables.flatMap(({ name, displayName, range, columns }) => {
    const area = areaOf(range ?? "");
    return area ? { name: displayName ?? name, area, columns: columns.map((column) => column.name) } : [];
  });
}

const RULE_KINDS: Readonly<Record<string, RuleSnapshot["kind"]>> = { expression: "formula", dataBar: "bar" };

function rulesOf({ conditionalRules = [] }: Sheet): RuleSnapshot[] {
  return conditionalRules.flatMap(({ type, range, formula }) => {
    const [text] = [formula ?? []].flat();
    return areasOf(range).map((area) => ({
      area,
      kind: RULE_KINDS[type] ?? "other",
      ...(text !== undefined && { formula: normalFormula(text) }),
    }));
  });
}

const VALIDATION_KINDS: Readonly<Record<string, ValidationSnapshot["kind"]>> = {
  list: "list",
  decimal: "number",
  whole: "whole",
  date: "date",
};

function validationsOf({ dataValidations = [] }: Sheet): ValidationSnapshot[] {
  return dataValidations.flatMap(({ type, range, values, formula1, formula2 }) => {
    const first = values?.join(",") ?? formula1;
    return areasOf(range).map((area) => ({
      area,
      kind: VALIDATION_KINDS[type] ?? "other",
      ...(first !== undefined && { first: normalFormula(first) }),
      ...(formula2 !== undefined && { second: normalFormula(formula2) }),
    }));
  });
}

function printOf({ pageSetup = {}, headerFooter }: Sheet): PrintSnapshot {
  const { orientation, printArea, printTitlesRow, printTitlesColumn, fitToPage, fitToWidth, fitToHeight } =
    pageSetup;
  const area = areaOf(printArea ?? "");
  const [, first, last] = /^\$?(\d+):\$?(\d+)$/.exec(printTitlesRow ?? "") ?? [];
  const titleColumns = areaOf((printTitlesColumn ?? "").replaceAll(/[A-Z]+/g, "$&1"));
  return {
    orientation: orientation ?? "portrait",
    ...(area && { area }),
    ...(first !== undefined && { titleRows: { first: Number(first) - 1, last: Number(last) - 1 } }),
    ...(titleColumns && {
      titleColumns: { first: titleColumns.column, last: titleColumns.column + titleColumns.columns - 1 },
    }),
    // A page is fitted to one page wide and tall unless the file says otherwise; 0 is as many as it takes.
    ...(fitToPage && fitToWidth !== 0 && { pagesWide: fitToWidth ?? 1 }),
    ...(fitToPage && fitToHeight !== 0 && { pagesTall: fitToHeight ?? 1 }),
    footer: footerOf(headerFooter?.oddFooter ?? ""),
  };
}

/** "&LLeft&CCenter&RRight"; what stands before the first mark is in the centre. */
function footerOf(footer: string): PrintSnapshot["footer"] {
  const parts = { L: "", C: "", R: "" };
  for (const [, mark = "C", text = ""] of `&C${footer}`.matchAll(/&([LCR])((?:(?!&[LCR])[^])*)/g)) {
    if (text !== "") parts[mark as keyof typeof parts] = text;
  }
  return { left: parts.L, center: parts.C, right: parts.R };
}
