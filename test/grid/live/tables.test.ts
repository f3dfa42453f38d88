import { afterEach, describe, expect, test } from "@jest/globals";
import type { SpreadsheetEvent } from "../../../src/host/spreadsheet";
import { addTable, box, closeAll, get, getOne, open, put } from "./support";

afterEach(closeAll);

const VISITS = [
  ["Customer", "数量[台]", "Net amount"],
  ["a", 1, 10],
  ["b", 2, 20],
  ["c", 3, 30],
];

function withVisits(): ReturnType<typeof open> {
  const book = open();
  put(book, "A1", VISITS);
  addTable(book, "Visits", "A1:C4");
  return book;
}

async function valueOf(book: ReturnType<typeof open>, formula: string, at = "J2"): Promise<unknown> {
  put(book, at, [[formula]]);
  return getOne(book, at);
}

describe("references to tables", () => {
  test.each([
    ["=SUM(Visits[Net amount])", 60],
    ["=sum(VISITS[net AMOUNT])", 60],
    ["=SUM(Visits[数量'[台']])", 6],
    ["=SUM(Visits[[数量'[台']]:[Net amount]])", 66],
    ["=ROWS(Visits)", 3],
    ["=ROWS(Visits[#All])", 4],
    ["=ROWS(Visits[#全部])", 4],
    ["=COUNTA(Visits[#Headers])", 3],
    ["=INDEX(Visits[[#Headers],[Customer]],1)", "Customer"],
    ["=Visits[[#This Row],[Net amount]]*2", 20],
    ["=Visits[@Customer]", "a"],
    ["=Visits[@[Net amount]]", 10],
    ["=-Visits[@[Net amount]]", -10],
    ["=AFTERSALES.TOTAL(Visits[Net amount])", 60],
    ['=XLOOKUP("b",Visits[Customer],Visits[Net amount])', 20],
    ['=SUMIFS(Visits[Net amount],Visits[Customer],"b")', 20],
    ["=LET(x,Visits[Net amount],MAX(x))", 30],
    ["=SUM(Visits[Nothing])", "#REF!"],
    ["=SUM(Nothing[Customer])", "#REF!"],
    ["=SUM(Visits[#Totals])", "#REF!"],
    ['="Visits[Customer]"', "Visits[Customer]"],
  ])("%s", async (formula, value) => {
    const book = withVisits();
    expect(await valueOf(book, formula)).toBe(value);
    expect(book.cells.formulas(book.sheets.active(), box("J2"))).toEqual([[formula]]);
  });

  test.each([
    ["SUM(Visits[Nothing])", 'The table "Visits" has no column "Nothing". Its columns are: Customer, 数量[台], Net amount.'], // prettier-ignore
    ["SUM(Nothing[Customer])", 'There is no table named "Nothing". Check the name.'],
    ["AFTERSALES.ECHO(Nothing[Customer],1)", 'There is no table named "Nothing". Check the name.'],
  ])("a name that is not there is called by it: %s", async (formula, message) => {
    const book = withVisits();
    put(book, "J2", [[`=${formula}`]]);
    expect(await getOne(book, "J2")).toBe("#REF!");
    expect(book.cells.errorMessage(book.sheets.active(), 1, 9)).toBe(message);
  });

  test("this row outside the rows of the table", async () => {
    expect(await valueOf(withVisits(), "=Visits[@Customer]", "J9")).toBe("#VALUE!");
  });

  test("within the table, without its name", async () => {
    const book = open();
    put(book, "A1", [["Price", "Twice"], [4, "=[@Price]*2"], [5, "=[@Price]*2+SUM([Price])"]]); // prettier-ignore
    addTable(book, "Prices", "A1:B3");
    expect(await get(book, "B2:B3")).toEqual([[8], [19]]);
    put(book, "A3", [[6]]);
    expect(await get(book, "B2:B3")).toEqual([[8], [22]]);
  });

  test("a formula that was there before the table", async () => {
    const book = open();
    put(book, "A1", VISITS);
    put(book, "J2", [["=ROWS(Visits)", "=SUM(Visits[Net amount])"]]);
    await book.settled();
    addTable(book, "Visits", "A1:C4");
    expect(await get(book, "J2:K2")).toEqual([[3, 60]]);
  });

  test.each(["=SUM(Visits[Net amount])", "=SUM(Visits[[#This Row],[x]])", "=[@x]"])(
    "%s can be read",
    (formula) => expect(withVisits().cells.readable(formula)).toBe(true),
  );

  test("a column with brackets in its name can be read", () => {
    const book = open();
    put(book, "A1", [["数量[台]"], [1]]);
    addTable(book, "数据", "A1:A2");
    expect(book.cells.readable("=SUM(数据[数量'[台']])")).toBe(true);
  });

  test.each(["=SUM(Nothing[x])", "=SUM(Visits[nothing])", "=SUM(Visits[[#Nothing],[x]])"])(
    "%s names what is not there",
    (formula) => {
      expect(withVisits().cells.readable(formula)).toBe(false);
      expect(withVisits().cells.readable(`="${formula}"`)).toBe(true);
    },
  );

  test.each(["=SUM(Visits[x)", "=SUM(Visits]x[)"])("%s cannot be read", (formula) => {
    expect(withVisits().cells.readable(formula)).toBe(false);
  });
});

describe("tables grow", () => {
  test("with a row that is written beneath", async () => {
    const book = withVisits();
    put(book, "J1", [["=SUM(Visits[Net amount])", "=AFTERSALES.TOTAL(Visits[Net amount])"]]);
    expect(await get(book, "J1:K1")).toEqual([[60, 60]]);
    put(book, "A5", [["d", 4, 40]]);
    expect(await get(book, "J1:K1")).toEqual([[100, 100]]);
    expect(book.tables.all()[0]?.box).toEqual(box("A1:C5"));
    put(book, "C5", [[50]]);
    expect(await get(book, "J1:K1")).toEqual([[110, 110]]);
  });

  test("not with what is written beside, a row further down, or as mere blanks", () => {
    const book = withVisits();
    put(book, "D5", [["x"]]);
    put(book, "A6", [["x"]]);
    put(book, "A5", [[""]]);
    expect(book.tables.all()[0]?.box).toEqual(box("A1:C4"));
  });

  test("by being changed, and shrink", async () => {
    const book = withVisits();
    const [table] = book.tables.all();
    put(book, "J1", [["=SUM(Visits[Net amount])"]]);
    expect(await getOne(book, "J1")).toBe(60);
    book.tables.change(table?.id ?? "", { box: box("A1:C3") });
    expect(await getOne(book, "J1")).toBe(30);
    book.tables.change(table?.id ?? "", { box: box("A1:D4") });
    expect(await getOne(book, "J1")).toBe(60);
    expect(book.tables.all()[0]?.columns.map(({ name }) => name)).toEqual([
      "Customer",
      "数量[台]",
      "Net amount",
      "Column4",
    ]);
    expect(await getOne(book, "D1")).toBe("Column4");
  });

  test("with rows that are inserted", async () => {
    const book = withVisits();
    put(book, "J1", [["=SUM(Visits[Net amount])"]]);
    await book.settled();
    book.cells.insert(book.sheets.active(), { row: 2, column: 0, rows: 1, columns: 16_384 }, "Down");
    expect(book.tables.all()[0]?.box).toEqual(box("A1:C5"));
    put(book, "C3", [[5]]);
    expect(await getOne(book, "J1")).toBe(65);
  });
});

describe("tables", () => {
  test("are as they were made", () => {
    const book = withVisits();
    expect(book.tables.all()).toEqual([
      {
        id: expect.any(String),
        name: "Visits",
        sheet: book.sheets.active(),
        box: box("A1:C4"),
        columns: [
          { id: 1, name: "Customer" },
          { id: 2, name: "数量[台]" },
          { id: 3, name: "Net amount" },
        ],
        showHeaders: true,
        showTotals: false,
        showBandedRows: true,
        showFilterButton: false,
        style: "TableStyleLight9",
      },
    ]);
  });

  test("give blank and equal header cells a name", async () => {
    const book = open();
    put(book, "A1", [["x", "", "x", 2025], [1, 2, 3, 4]]); // prettier-ignore
    addTable(book, "Data", "A1:D2");
    expect(await get(book, "A1:D1")).toEqual([["x", "Column2", "x2", "2025"]]);
  });

  test("a totals row is no data", async () => {
    const book = withVisits();
    put(book, "A5", [["Total", "", "=SUM(Visits[Net amount])"]]);
    const [table] = book.tables.all();
    book.tables.change(table?.id ?? "", { box: box("A1:C5"), showTotals: true });
    put(book, "J1", [["=ROWS(Visits)", "=SUM(Visits[[#Totals],[Net amount]])"]]);
    expect(await get(book, "J1:K1")).toEqual([[3, 60]]);
  });

  test("a new name goes into the formulas", async () => {
    const book = withVisits();
    put(book, "J1", [["=SUM(visits[Net amount])", '=ROWS(Visits)&"Visits"']]);
    await book.settled();
    book.tables.change(book.tables.all()[0]?.id ?? "", { name: "回访" });
    expect(book.cells.formulas(book.sheets.active(), box("J1:K1"))).toEqual([
      ["=SUM(回访[Net amount])", '=ROWS(回访)&"Visits"'],
    ]);
    put(book, "C2", [[11]]);
    expect(await get(book, "J1:K1")).toEqual([[61, "3Visits"]]);
  });

  test("a new header goes into the formulas", async () => {
    const book = withVisits();
    put(book, "J1", [["=SUM(Visits[Net amount])"], ["=Visits[@[net amount]]"], ["=ROWS(Visits[[Customer]:[Net amount]])"]]); // prettier-ignore
    await book.settled();
    put(book, "C1", [["净额 [元]"]]);
    expect(await get(book, "J1:J3")).toEqual([[60], [10], [3]]);
    expect(book.cells.formulas(book.sheets.active(), box("J1:J3"))).toEqual([
      ["=SUM(Visits[净额 '[元']])"],
      ["=Visits[@[净额 '[元']]]"],
      ["=ROWS(Visits[[Customer]:[净额 '[元']]])"],
    ]);
  });

  test("removed ones leave their cells, and errors in formulas", async () => {
    const book = withVisits();
    put(book, "J1", [["=SUM(Visits[Net amount])"]]);
    await book.settled();
    book.tables.remove(book.tables.all()[0]?.id ?? "");
    expect(book.tables.all()).toEqual([]);
    expect(await getOne(book, "J1")).toBe("#REF!");
    expect(await get(book, "A1:C4")).toEqual(VISITS);
  });

  test("tell when they change", () => {
    const book = withVisits();
    const events: SpreadsheetEvent[] = [];
    book.subscribe((event) => events.push(event));
    const [table] = book.tables.all();
    book.tables.change(table?.id ?? "", { style: "TableStyleMedium4" });
    expect(events).toEqual([{ type: "tablesChanged", sheet: book.sheets.active(), table: table?.id }]);
  });
});
