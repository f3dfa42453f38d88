import { afterEach, describe, expect, test } from "@jest/globals";
import { LiveBook } from "../../../src/grid/live/live-book";
import { box, closeAll, get, getOne, open, put } from "./support";

afterEach(closeAll);

/** What the grid puts on the screen for a cell. */
function drawn(book: ReturnType<typeof open>, address: string): unknown {
  if (!(book instanceof LiveBook)) throw new Error("This is not a live workbook.");
  const { row, column } = box(address);
  return book.book.workbook.getActiveSheet().getCell(row, column)?.v;
}

async function argumentsOf(text: string, cells: Parameters<typeof put>[2] = []): Promise<unknown> {
  const book = open();
  put(book, "A1", cells);
  put(book, "J1", [[`=AFTERSALES.ECHO(${text})`]]);
  return JSON.parse(String(await getOne(book, "J1")));
}

describe("arguments", () => {
  test("texts stay texts", async () => {
    expect(await argumentsOf('"2025-08","3-4","50%","00123"')).toEqual([
      [["2025-08"]],
      [["3-4"]],
      [["50%"]],
      [["00123"]],
    ]);
  });

  test("omitted ones are null", async () => {
    expect(await argumentsOf('1,,"b"')).toEqual([[[1]], null, [["b"]]]);
  });

  test("ranges are rows of plain cells", async () => {
    const error = { type: "Error", basicType: "Error", basicValue: "#N/A" };
    expect(await argumentsOf("A1:B2", [["00123", 1], ["#N/A", true]])).toEqual([[["00123", 1], [error, true]]]); // prettier-ignore
  });

  test("blanks within are kept, below the last row in use left out", async () => {
    expect(await argumentsOf("A1:A99", [["a"], [""], ["b"]])).toEqual([[["a"], [""], ["b"]]]);
    expect(await argumentsOf("B:B", [["a"], [""], ["b"]])).toEqual([[[""], [""], [""]]]);
  });

  test("whole columns of different sheets have the same height", async () => {
    const book = open();
    const other = book.sheets.add("Other");
    book.cells.write(other, box("A1:A3"), [[{ value: 1 }], [{ value: 2 }], [{ value: 3 }]]);
    put(book, "A1", [[1]]);
    put(book, "C1", [["=AFTERSALES.HEIGHT(A:A)=AFTERSALES.HEIGHT(Other!A:A)"]]);
    expect(await getOne(book, "C1")).toBe(true);
  });
});

describe("the values of the same calculation are seen", () => {
  test("formulas", async () => {
    const book = open();
    put(book, "A1", [["=1+1", "=A1*2", "=AFTERSALES.TOTAL(A1:B1)"]]);
    expect(await getOne(book, "C1")).toBe(6);
    put(book, "A1", [["=2+2"]]);
    expect(await getOne(book, "C1")).toBe(12);
  });

  test("spills, also when they shrink", async () => {
    const book = open();
    put(book, "A1", [["=SEQUENCE(C1)", "=AFTERSALES.TOTAL(A1:A9)", 3]]);
    expect(await getOne(book, "B1")).toBe(6);
    put(book, "C1", [[2]]);
    expect(await getOne(book, "B1")).toBe(3);
    put(book, "C1", [[4]]);
    expect(await getOne(book, "B1")).toBe(10);
  });

  test("custom functions over what custom functions spill", async () => {
    const book = open();
    put(book, "A1", [[1], [2], [3]]);
    put(book, "C1", [["=AFTERSALES.SPILL(A1:A3)"]]);
    put(book, "E1", [["=AFTERSALES.TOTAL(C:C)"]]);
    expect(await getOne(book, "E1")).toBe(6);
    put(book, "A2", [[20]]);
    expect(await getOne(book, "E1")).toBe(24);
  });
});

describe("results", () => {
  test("a number comes in its format where the cell has none", async () => {
    const book = open();
    const sheet = book.sheets.active();
    book.cells.write(sheet, box("B1"), [[{ formula: "=AFTERSALES.SHARE()", numberFormat: "0.000" }]]);
    put(book, "A1", [["=AFTERSALES.SHARE()"]]);
    expect(await get(book, "A1:B1")).toEqual([[0.982, 0.982]]);
    expect(book.cells.texts(sheet, box("A1:B1"))).toEqual([["98.2%", "0.982"]]);
  });

  test("the format is the value's: the cell stays as it is", async () => {
    const book = open();
    const sheet = book.sheets.active();
    const texts = async (): Promise<string[]> => {
      await book.settled();
      return book.cells.texts(sheet, box("A1:B1"))[0] ?? [];
    };
    put(book, "A1", [["=AFTERSALES.SHARE()", "=IF(C1=1,AFTERSALES.SHARE(),IF(C1=2,NA(),12))"], ["x", "y"]]); // prettier-ignore
    put(book, "C1", [[1]]);
    expect(await texts()).toEqual(["98.2%", "98.2%"]);
    expect(book.cells.numberFormats(sheet, box("A1:B1"))).toEqual([["General", "General"]]);
    put(book, "A1", [["=COUNTA(A2:B2)"]]);
    put(book, "C1", [[3]]);
    expect(await texts()).toEqual(["2", "12"]);
    put(book, "C1", [[2]]);
    expect(await texts()).toEqual(["2", "#N/A"]);
    put(book, "C1", [[1]]);
    expect(await texts()).toEqual(["2", "98.2%"]);
    put(book, "B1", [[0.5]]);
    expect(await texts()).toEqual(["2", "0.5"]);
  });

  test("within a spill", async () => {
    const book = open();
    put(book, "A1", [["=AFTERSALES.SHARES()"]]);
    expect(await get(book, "A1:B2")).toEqual([["2025-08", 0.5], ["2025-09", "#N/A"]]); // prettier-ignore
    expect(book.cells.texts(book.sheets.active(), box("A1:B2"))).toEqual([
      ["2025-08", "50.0%"],
      ["2025-09", "#N/A"],
    ]);
  });

  test("within a spill they are drawn in it", async () => {
    const book = open();
    const [above, left] = ["=VSTACK(1,AFTERSALES.SHARE())", "=HSTACK(AFTERSALES.SHARE(),AFTERSALES.SHARE())"];
    put(book, "A1", [[above, left]]);
    await book.settled();
    expect(drawn(book, "A2")).toBe("98.2%");
    expect(drawn(book, "B1")).toBe("98.2%");
    expect(drawn(book, "C1")).toBe("98.2%");
    put(book, "A1", [["=VSTACK(1,2)"]]);
    await book.settled();
    expect(drawn(book, "A2")).toBe(2);
  });

  test("an error has its message", async () => {
    const book = open();
    put(book, "A1", [
      ['=AFTERSALES.FAIL("#N/A","No visits.")', "=AFTERSALES.BROKEN()", "=AFTERSALES.TWO(1)"],
    ]);
    expect(await get(book, "A1:C1")).toEqual([["#N/A", "#VALUE!", "#VALUE!"]]);
    const sheet = book.sheets.active();
    expect(book.cells.errorMessage(sheet, 0, 0)).toBe("No visits.");
    expect(book.cells.errorMessage(sheet, 0, 1)).toBe("a defect");
    expect(book.cells.errorMessage(sheet, 0, 2)).toBe("AFTERSALES.TWO takes 2 arguments, but was given 1.");
    put(book, "A1", [["=NA()"]]);
    await book.settled();
    expect(book.cells.errorMessage(sheet, 0, 0)).toBeUndefined();
  });

  test("the engine's own functions are mended", async () => {
    const book = open();
    put(book, "A1", [[3], [1], [2]]);
    put(book, "C1", [["=SORT(A1:A3)", "=EDATE(DATE(2025,1,31),1)", "=WEEKNUM(DATE(2024,12,30),21)"]]);
    put(book, "F1", [["=SUM(A1:A2)"]]);
    expect(await get(book, "C1:F1")).toEqual([[1, 45716, 1, 4]]);
  });
});
