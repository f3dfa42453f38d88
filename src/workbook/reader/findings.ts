import { columnLetters } from "../print";
import type { Area } from "../formula";
import type { SheetPlan, Validation, WorkbookPlan } from "../plan";
import { namesFor, type Names } from "../names";
import { changedCells } from "./changed-cells";
import { foundNames } from "./found-names";
import type { SheetSnapshot, Snapshot } from "./snapshot";

/** What a person changed in a workbook, or what broke in it, since it was made. Words are in `locale/findings`. */
export type Finding =
  | { readonly kind: "sheetMissing"; readonly sheet: string }
  | { readonly kind: "sheetRenamed"; readonly sheet: string; readonly found: string }
  | { readonly kind: "sheetHidden"; readonly sheet: string }
  | { readonly kind: "unprotected"; readonly sheet: string }
  | { readonly kind: "tableMissing"; readonly sheet: string; readonly table: string }
  | { readonly kind: "tableRenamed"; readonly sheet: string; readonly table: string; readonly found: string }
  | {
      readonly kind: "columnMissing";
      readonly sheet: string;
      readonly table: string;
      readonly column: string;
    }
  | { readonly kind: "ruleMissing"; readonly sheet: string; readonly cell: string }
  | { readonly kind: "validationMissing"; readonly sheet: string; readonly cell: string }
  | { readonly kind: "nameMissing"; readonly name: string }
  | CellFinding;

export type CellFinding =
  | {
      readonly kind: "formulaChanged";
      readonly sheet: string;
      readonly cell: string;
      readonly expected: string;
      readonly found: string;
    }
  /** A value typed over a formula, or nothing any more. */
  | {
      readonly kind: "formulaReplaced";
      readonly sheet: string;
      readonly cell: string;
      readonly found: string;
    }
  | { readonly kind: "errorValue"; readonly sheet: string; readonly cell: string; readonly found: string }
  /** An AFTERSALES function that Excel does not know: the add-in is not there. */
  | { readonly kind: "addInMissing"; readonly sheet: string; readonly cell: string };

/**
 * Compares a workbook with the plan it was made of. `names` are those under which the plan was written, where a writer
 * had to choose others; a sheet or table renamed since is found again and looked into.
 */
export function findings(snapshot: Snapshot, plan: WorkbookPlan, names: Names = namesFor(plan)): Finding[] {
  const found = foundNames(snapshot, plan, names);
  const inSheets = plan.sheets.flatMap((sheet): Finding[] => {
    const written = names.sheets[sheet.id] ?? sheet.name;
    const name = found.sheets[sheet.id];
    const there = snapshot.sheets.find((one) => one.name === name);
    if (name === undefined || there === undefined) return [{ kind: "sheetMissing", sheet: written }];
    return [
      ...(name === written ? [] : [{ kind: "sheetRenamed" as const, sheet: written, found: name }]),
      ...(there.visibility === "visible" ? [] : [{ kind: "sheetHidden" as const, sheet: name }]),
      ...(sheet.isProtected && !there.isProtected ? [{ kind: "unprotected" as const, sheet: name }] : []),
      ...tableFindings(sheet, there, names, found),
      ...changedCells(sheet, there, plan.stamp.profile, withFound(names, found)),
      ...ruleFindings(sheet, there),
    ];
  });
  return [...inSheets, ...nameFindings(snapshot, plan, names)];
}

type FoundNames = ReturnType<typeof foundNames>;

/** The names to print formulas with: as found, or as written where nothing was found. */
function withFound(names: Names, found: FoundNames): Names {
  return {
    sheets: { ...names.sheets, ...found.sheets },
    tables: { ...names.tables, ...found.tables },
    ...(names.names && { names: names.names }),
  };
}

function tableFindings(sheet: SheetPlan, there: SheetSnapshot, names: Names, found: FoundNames): Finding[] {
  return sheet.tables.flatMap(({ id, name, columns }): Finding[] => {
    const written = names.tables[id] ?? name;
    const table = there.tables.find((one) => one.name === found.tables[id]);
    if (table === undefined) return [{ kind: "tableMissing", sheet: there.name, table: written }];
    const missing = columns.filter((column) => !table.columns.includes(column));
    return [
      ...(table.name === written
        ? []
        : [{ kind: "tableRenamed" as const, sheet: there.name, table: written, found: table.name }]),
      ...missing.map((column) => ({
        kind: "columnMissing" as const,
        sheet: there.name,
        table: table.name,
        column,
      })),
    ];
  });
}

/** Rules and validations may have been moved or cut in pieces; what counts is whether the first cell still has one. */
function ruleFindings(sheet: SheetPlan, there: SheetSnapshot): Finding[] {
  const isThere = (
    kept: readonly { readonly area: Area; readonly kind: string }[],
    area: Area,
    kind: string,
  ): boolean =>
    kept.some(
      (one) =>
        one.kind === kind &&
        one.area.row <= area.row &&
        one.area.column <= area.column &&
        one.area.row + one.area.rows > area.row &&
        one.area.column + one.area.columns > area.column,
    );
  const cellOf = ({ row, column }: Area) => columnLetters(column) + (row + 1);
  return [
    ...sheet.rules
      .filter((rule) => !isThere(there.rules, rule.area, "formula" in rule ? "formula" : "bar"))
      .map(({ area }) => ({ kind: "ruleMissing" as const, sheet: there.name, cell: cellOf(area) })),
    ...sheet.validations
      .filter(({ area, check }) => !isThere(there.validations, area, validationKind(check)))
      .map(({ area }) => ({ kind: "validationMissing" as const, sheet: there.name, cell: cellOf(area) })),
  ];
}

function validationKind(check: Validation["check"]): string {
  if ("list" in check || "listFrom" in check) return "list";
  if ("date" in check) return "date";
  return check.number.whole ? "whole" : "number";
}

function nameFindings(snapshot: Snapshot, plan: WorkbookPlan, names: Names): Finding[] {
  const kept = new Set(snapshot.names.map(({ name }) => name.toLowerCase()));
  return plan.names
    .map(({ name }) => names.names?.[name] ?? name)
    .filter((name) => !kept.has(name.toLowerCase()))
    .map((name) => ({ kind: "nameMissing", name }));
}
