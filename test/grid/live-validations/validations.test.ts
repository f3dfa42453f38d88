import { afterEach, describe, expect, test } from "@jest/globals";
import { IResourceManagerService } from "@univerjs/core";
import { AddDataValidationMutation } from "@univerjs/data-validation";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import type { Book } from "../../../src/grid/live/book";
import { createValidations } from "../../../src/grid/live/validations";
import type { Box, Validation, ValidationCheck } from "../../../src/host/spreadsheet";
import { closeBooks, insertRows, openBook, OTHER_SHEET, SHEET, until, write } from "../live-rules/headless";

afterEach(closeBooks);

const COLUMN: Box = { row: 0, column: 0, rows: 4, columns: 1 };

function validation(check: ValidationCheck, others: Partial<Validation> = {}): Validation {
  return {
    check,
    ignoreBlanks: true,
    prompt: { show: true, title: "门店", message: "从清单中选择" },
    alert: { show: true, style: "Stop", title: "没有这家门店", message: "请从清单中选择一家门店。" },
    ...others,
  };
}

async function status(book: Book, row: number, column = 0): Promise<string> {
  const service = book.injector.get(SheetsDataValidationValidatorService);
  return String(await service.validatorCell(book.unitId, SHEET, row, column));
}

/** The rows of column A, of the first four, that are refused. */
async function refused(book: Book): Promise<number[]> {
  const rows = [0, 1, 2, 3];
  const read = async () => {
    const states = await Promise.all(rows.map((row) => status(book, row)));
    return states.includes("validating") ? null : rows.filter((row) => states[row] === "invalid");
  };
  // Formulas are ready a moment after the rule is.
  await new Promise((resolve) => setTimeout(resolve, 250));
  for (let tries = 0; tries < 20; tries++) {
    const found = await read();
    if (found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return [];
}

describe("what is refused", () => {
  test("what is not in the list; blanks around its items do not count", async () => {
    const book = openBook([["浦东店"], ["徐汇店"], ["浦西店"], [null]]);
    createValidations(book).set(
      SHEET,
      COLUMN,
      validation({ type: "List", source: "浦东店, 徐汇店", dropDown: true }),
    );
    expect(await refused(book)).toEqual([2]);
  });

  test("what is not among the cells of a range on another sheet, as they are now", async () => {
    const book = openBook([["浦东店"], ["徐汇店"], ["浦西店"], [null]]);
    write(book, 0, 0, "浦东店", OTHER_SHEET);
    write(book, 1, 0, "浦西店", OTHER_SHEET);
    createValidations(book).set(
      SHEET,
      COLUMN,
      validation({ type: "List", source: "=参考值!$A$1:$A$3", dropDown: true }),
    );
    expect(await refused(book)).toEqual([1]);
    write(book, 2, 0, "徐汇店", OTHER_SHEET);
    expect(await refused(book)).toEqual([]);
  });

  test("what is not among the dates of a range, whatever these look like", async () => {
    // 2025-06, 2025-07 and 2025-08 in the list; 2025-07 and 2025-09 as dates, 2025-06 as the list shows it.
    const book = openBook([[45839], [45901], ["2025-06"], [null]]);
    const months = [45809, 45839, 45870].map((v) => [{ v, s: { n: { pattern: "yyyy-mm" } } }]);
    book.run("sheet.mutation.set-range-values", { subUnitId: OTHER_SHEET, cellValue: { ...months } });
    const check: ValidationCheck = { type: "List", source: "=参考值!$A$1:$A$3", dropDown: true };
    createValidations(book).set(SHEET, COLUMN, validation(check));
    expect(await refused(book)).toEqual([1]);
  });

  const cases: [ValidationCheck, (string | number | null)[], number[]][] = [
    [{ type: "WholeNumber", operator: "Between", formula1: 1, formula2: 12 }, [1, 12, 13, 2.5], [2, 3]],
    [{ type: "Decimal", operator: "GreaterThanOrEqual", formula1: "=$B$1" }, [0.5, 0.6, 0.4, "abc"], [2, 3]],
    [{ type: "Decimal", operator: "NotBetween", formula1: 0, formula2: "1" }, [0.5, 2, -1, 1], [0, 3]],
    [
      { type: "Date", operator: "Between", formula1: "2025-01-01", formula2: "2025-12-31" },
      [45658, 46022, 46023, 45657],
      [2, 3],
    ],
    [{ type: "Date", operator: "LessThan", formula1: "=DATE(2025,1,1)" }, [45657, 45658, null, 1], [1]],
    [{ type: "Time", operator: "GreaterThan", formula1: "08:30" }, [0.5, 0.3, null, 0.36], [1]],
    [{ type: "TextLength", operator: "EqualTo", formula1: 3 }, ["浦东店", "浦东", 123, 12], [1, 3]],
    [{ type: "Custom", formula: "=A1>B1" }, [1, 5, 3, 4], [2]],
    [{ type: "WholeNumber", operator: "NotEqualTo", formula1: 5 }, [5, 6, 7, null], [0]],
    [{ type: "WholeNumber", operator: "LessThanOrEqual", formula1: 5 }, [5, 6, 7, 1], [1, 2]],
  ];

  test.each(cases)("%j", async (check, values, expected) => {
    const others = [0.5, 1, 3, 2];
    const book = openBook(values.map((value, row) => [value, others[row] ?? null]));
    createValidations(book).set(SHEET, COLUMN, validation(check));
    expect(await refused(book)).toEqual(expected);
  });

  test("blanks, where they are not ignored", async () => {
    const book = openBook([["浦东店"], [null], ["徐汇店"], ["浦东店"]]);
    const check: ValidationCheck = { type: "List", source: "浦东店,徐汇店", dropDown: true };
    createValidations(book).set(SHEET, COLUMN, validation(check, { ignoreBlanks: false }));
    expect(await refused(book)).toEqual([1]);
  });
});

const LIST: ValidationCheck = { type: "List", source: "浦东店,徐汇店", dropDown: true };
const WHOLE: ValidationCheck = { type: "WholeNumber", operator: "GreaterThan", formula1: 0 };

describe("what is there", () => {
  test("is what was set", () => {
    const book = openBook();
    const validations = createValidations(book);
    const alert = { show: false, style: "Stop", title: "a", message: "b" } as const;
    const set = [
      validation({ type: "List", source: "浦东店, 徐汇店", dropDown: false }),
      validation({ type: "Date", operator: "Between", formula1: "2025-01-01", formula2: 46022 }, { alert }),
      validation({ type: "Time", operator: "LessThan", formula1: "17:00" }),
      validation({ type: "Custom", formula: "=COUNTIF($A:$A,A1)=1" }),
    ];
    set.forEach((one, column) => validations.set(SHEET, { ...COLUMN, column }, one));
    expect(validations.of(SHEET)).toEqual(
      set.map((one, column) => ({ boxes: [{ ...COLUMN, column }], validation: one })),
    );
    expect(validations.of(OTHER_SHEET)).toEqual([]);
  });

  test("gives way where another is set", () => {
    const book = openBook();
    const validations = createValidations(book);
    validations.set(SHEET, { row: 0, column: 0, rows: 10, columns: 3 }, validation(LIST));
    validations.set(SHEET, { row: 3, column: 1, rows: 2, columns: 1 }, validation(WHOLE));
    const found = validations.of(SHEET);
    expect(found.map(({ validation: { check } }) => check)).toEqual([LIST, WHOLE]);
    expect(cellsOf(found[0]?.boxes ?? [])).toBe(28);
    expect(found[1]?.boxes).toEqual([{ row: 3, column: 1, rows: 2, columns: 1 }]);
  });

  test("and is taken away from a part", () => {
    const book = openBook();
    const validations = createValidations(book);
    validations.set(SHEET, { row: 0, column: 0, rows: 10, columns: 1 }, validation(LIST));
    validations.set(SHEET, { row: 0, column: 0, rows: 4, columns: 1 }, null);
    const [left] = validations.of(SHEET);
    expect(left?.boxes).toEqual([{ row: 4, column: 0, rows: 6, columns: 1 }]);
    validations.set(SHEET, { row: 0, column: 0, rows: 20, columns: 2 }, null);
    expect(validations.of(SHEET)).toEqual([]);
  });

  test("formulas stay right when the first cells are taken away", async () => {
    const book = openBook([
      [1, 5],
      [1, 5],
      [9, 5],
      [1, 5],
    ]);
    const validations = createValidations(book);
    validations.set(SHEET, COLUMN, validation({ type: "Custom", formula: "=A1>B1" }));
    validations.set(SHEET, { row: 0, column: 0, rows: 2, columns: 1 }, null);
    expect(validations.of(SHEET)[0]?.validation.check).toEqual({ type: "Custom", formula: "=A3>B3" });
    expect(await refused(book)).toEqual([3]);
  });

  test("is there again when the workbook is opened again", () => {
    const book = openBook();
    const set = validation(LIST);
    createValidations(book).set(SHEET, COLUMN, set);
    const saved = book.injector.get(IResourceManagerService).getResourcesByType(book.unitId, 2);
    const again = openBook([], saved);
    expect(createValidations(again).of(SHEET)).toEqual([{ boxes: [COLUMN], validation: set }]);
  });

  test("follows rows that are inserted above", async () => {
    const book = openBook([[1], [2], [3], [4], [5]]);
    const validations = createValidations(book);
    const box = { row: 2, column: 0, rows: 2, columns: 1 };
    validations.set(SHEET, box, validation({ type: "Custom", formula: "=A3<$B$5" }));
    await insertRows(book, 1, 3);
    await until(
      () => validations.of(SHEET)[0]?.boxes[0]?.row,
      (row) => row === 5,
    );
    expect(validations.of(SHEET)).toMatchObject([
      { boxes: [{ ...box, row: 5 }], validation: { check: { type: "Custom", formula: "=A6<$B$8" } } },
    ]);
  });
});

describe("what a person made at the grid", () => {
  function add(book: Book, rule: object): void {
    const ranges = [{ startRow: 0, endRow: 3, startColumn: 0, endColumn: 0 }];
    book.run(AddDataValidationMutation.id, { subUnitId: SHEET, rule: { uid: "p", ranges, ...rule } });
  }

  test("is said in Excel's terms", () => {
    const book = openBook();
    add(book, {
      type: "date",
      operator: "greaterThan",
      formula1: "2025-01-01",
      errorStyle: 1,
      error: "太早",
    });
    expect(createValidations(book).of(SHEET)).toEqual([
      {
        boxes: [COLUMN],
        validation: {
          check: { type: "Date", operator: "GreaterThan", formula1: "2025-01-01" },
          ignoreBlanks: true,
          prompt: { show: false, title: "", message: "" },
          alert: { show: true, style: "Stop", title: "", message: "太早" },
        },
      },
    ]);
  });

  test("is passed over where Excel has no such thing", () => {
    const book = openBook();
    add(book, { type: "checkbox" });
    expect(createValidations(book).of(SHEET)).toEqual([]);
  });
});

function cellsOf(boxes: readonly Box[]): number {
  return boxes.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
}
