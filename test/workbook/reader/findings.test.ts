import { beforeAll, describe, expect, test } from "@jest/globals";
import { FINDING_TEXTS } from "../../../src/locale/findings";
import { writeFile } from "../../../src/workbook/file/write";
import { findings } from "../../../src/workbook/reader/findings";
import type { SheetSnapshot, Snapshot } from "../../../src/workbook/reader/snapshot";
import { snapshotOfFile } from "../../../src/workbook/reader/snapshot-of-file";
import { smallPlan } from "../support/small-plan";
import { smallResults } from "../support/small-results";

let untouched: Snapshot;
let addIn: Snapshot;

beforeAll(async () => {
  untouched = await snapshotOfFile(await writeFile(smallPlan("portable"), smallResults));
  addIn = await snapshotOfFile(await writeFile(smallPlan("add-in"), smallResults));
});

const found = (snapshot: Snapshot) => findings(snapshot, smallPlan("portable"));

/** The snapshot with one of its sheets changed. */
function changed(
  snapshot: Snapshot,
  name: string,
  change: (sheet: SheetSnapshot) => Partial<SheetSnapshot>,
): Snapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => (sheet.name === name ? { ...sheet, ...change(sheet) } : sheet)),
  };
}

/** A grid with one other cell. */
function put<T>(grid: readonly (readonly T[])[], row: number, column: number, value: T): T[][] {
  return grid.map((line, r) => line.map((old, c) => (r === row && c === column ? value : old)));
}

test("nothing is found in a file as it was written, in either profile", () => {
  expect(found(untouched)).toEqual([]);
  expect(findings(addIn, smallPlan("add-in"))).toEqual([]);
});

describe("cells", () => {
  test("a changed formula, with what it was", () => {
    const snapshot = changed(untouched, "首页", ({ formulas }) => ({
      formulas: put(formulas, 3, 6, '"● 达标"'),
    }));
    expect(found(snapshot)).toEqual([
      {
        kind: "formulaChanged",
        sheet: "首页",
        cell: "G4",
        expected: 'IF($E$4>=200,"● 达标","▼ 未达标")',
        found: '"● 达标"',
      },
    ]);
  });

  test("a value typed over a formula", () => {
    const snapshot = changed(untouched, "首页", ({ formulas, values }) => ({
      formulas: put(formulas, 4, 3, null),
      values: put(values, 4, 3, 9),
    }));
    expect(found(snapshot)).toEqual([{ kind: "formulaReplaced", sheet: "首页", cell: "D5", found: "9" }]);
  });

  test("an error, and a missing add-in", () => {
    const failing = (snapshot: Snapshot, error: string) =>
      changed(snapshot, "首页", ({ values }) => ({ values: put(values, 3, 2, { error }) }));
    expect(found(failing(untouched, "#REF!"))).toEqual([
      { kind: "errorValue", sheet: "首页", cell: "C4", found: "#REF!" },
    ]);
    expect(findings(failing(addIn, "#NAME?"), smallPlan("add-in"))).toEqual([
      { kind: "addInMissing", sheet: "首页", cell: "C4" },
    ]);
  });
});

describe("sheets, tables, names, rules", () => {
  test("a sheet that is gone, and its table with it", () => {
    const snapshot = { ...untouched, sheets: untouched.sheets.filter(({ name }) => name !== "工单") };
    expect(found(snapshot)).toEqual([{ kind: "sheetMissing", sheet: "工单" }]);
  });

  test("a renamed sheet is known again; its formulas, which Excel renamed with it, are not counted as changed", () => {
    const renamed = changed(untouched, "首页", ({ formulas }) => ({
      name: "八月",
      formulas: formulas.map((line) => line.map((text) => text?.replaceAll("'首页'!", "'八月'!") ?? null)),
    }));
    expect(found(renamed)).toEqual([{ kind: "sheetRenamed", sheet: "首页", found: "八月" }]);
  });

  test("a renamed table likewise", () => {
    const table = changed(untouched, "工单", ({ tables }) => ({
      tables: tables.map((one) => ({ ...one, name: "Orders" })),
    }));
    const renamed = changed(table, "首页", ({ formulas }) => ({
      formulas: formulas.map((line) => line.map((text) => text?.replaceAll("工单[", "Orders[") ?? null)),
    }));
    expect(found(renamed)).toEqual([{ kind: "tableRenamed", sheet: "工单", table: "工单", found: "Orders" }]);
  });

  test("a column with another header, no table at all, a hidden sheet, no protection", () => {
    const column = changed(untouched, "工单", ({ tables }) => ({
      tables: tables.map((one) => ({ ...one, columns: ["客户", "进厂", "金额[元]", "返修"] })),
    }));
    expect(found(column)).toEqual([
      { kind: "columnMissing", sheet: "工单", table: "工单", column: "进厂时间" },
    ]);
    expect(found(changed(untouched, "工单", () => ({ tables: [] })))).toEqual([
      { kind: "tableMissing", sheet: "工单", table: "工单" },
    ]);
    expect(found(changed(untouched, "首页", () => ({ visibility: "hidden", isProtected: false })))).toEqual([
      { kind: "sheetHidden", sheet: "首页" },
      { kind: "unprotected", sheet: "首页" },
    ]);
  });

  test("rules, validations and names that are gone", () => {
    const bare = changed({ ...untouched, names: [] }, "首页", () => ({ rules: [], validations: [] }));
    expect(found(bare)).toEqual([
      { kind: "ruleMissing", sheet: "首页", cell: "G4" },
      { kind: "ruleMissing", sheet: "首页", cell: "C5" },
      { kind: "validationMissing", sheet: "首页", cell: "C7" },
      { kind: "validationMissing", sheet: "首页", cell: "C9" },
      { kind: "validationMissing", sheet: "首页", cell: "C10" },
      { kind: "nameMissing", name: "售后_门店" },
    ]);
  });
});

test("every finding has words in both languages that use only what the finding says", () => {
  const everything: Record<keyof typeof FINDING_TEXTS, string[]> = {
    sheetMissing: ["sheet"],
    sheetRenamed: ["sheet", "found"],
    sheetHidden: ["sheet"],
    unprotected: ["sheet"],
    tableMissing: ["sheet", "table"],
    tableRenamed: ["sheet", "table", "found"],
    columnMissing: ["sheet", "table", "column"],
    ruleMissing: ["sheet", "cell"],
    validationMissing: ["sheet", "cell"],
    nameMissing: ["name"],
    formulaChanged: ["sheet", "cell", "expected", "found"],
    formulaReplaced: ["sheet", "cell", "found"],
    errorValue: ["sheet", "cell", "found"],
    addInMissing: ["sheet", "cell"],
  };
  for (const [kind, fields] of Object.entries(everything)) {
    for (const text of Object.values(FINDING_TEXTS[kind as keyof typeof FINDING_TEXTS])) {
      const used = [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(used.sort()).toEqual([...fields].sort());
    }
  }
});
