import { afterEach, describe, expect, test } from "@jest/globals";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { CellValue } from "../../../src/host/spreadsheet";
import { LiveBook } from "../../../src/grid/live/live-book";
import { addTable, box, closeAll, getOne, open, put } from "./support";

afterEach(closeAll);

/** What the editor asks of the engine's parser while a person types a formula. */
function type(book: ReturnType<typeof open>, formula: string): void {
  if (!(book instanceof LiveBook)) throw new Error("This is not a live workbook.");
  const parser = book.book.injector.get(LexerTreeBuilder);
  for (let length = 1; length <= formula.length; length++) {
    const typed = formula.slice(0, length);
    parser.sequenceNodesBuilder(typed.slice(1));
    parser.getFunctionAndParameter(`${typed}A`, length - 1);
    parser.checkIfAddBracket(typed);
  }
}

test.each([
  ["=SUM(Visits[Net", "=SUM(A1:A2)", 3],
  ["=SUM(Visits[[#Data],[Net", "=SUM(A1:A2)", 3],
  ['=AFTERSALES.TOTAL(Visits[Net],"', "=AFTERSALES.TOTAL(A1:A2)", 3],
  ["=(((A1", "=(A1+A2)%", 0.03],
  ["=[", '="2025-08"&"x"', "2025-08x"],
])("after %s was begun, %s is read as ever", async (begun, formula, expected) => {
  const book = open();
  put(book, "A1", [[1], [2]]);
  type(book, begun);
  put(book, "C1", [[formula]]);
  expect(await getOne(book, "C1")).toBe(expected);
});

describe("a function that gives cells", () => {
  const cases: readonly (readonly [formula: string, value: CellValue])[] = [
    ["=INDEX(Visits[Net],2)", 20],
    ["=SUM(INDEX(Visits[Net],0))", 60],
    ["=SUM(INDEX(Visits[Net],2):INDEX(Visits[Net],3))", 50],
    ["=SUM(INDEX(Data!A2:B4,0,2))", 60],
    ["=INDEX(Data!A2:B4,2,2)", 20],
    ["=OFFSET(Visits[Net],1,0,1,1)", 20],
    ["=SUM(OFFSET(Data!B2,0,0,3,1))", 60],
    ['=SUM(INDIRECT("Data!B2:B4"))', 60],
    ['=INDIRECT("Data!B3")', 20],
    ['=XLOOKUP("b",Visits[Name],Visits[Net])', 20],
    ["=SUM(CHOOSE(2,Visits[Name],Visits[Net]))", 60],
    ["=SUM(IF(TRUE,Visits[Net],A1))", 60],
    ["=AFTERSALES.TOTAL(INDEX(Visits[Net],0))", 60],
    ["=AFTERSALES.TOTAL(OFFSET(Visits[Net],1,0,2,1))", 50],
    ['=AFTERSALES.TOTAL(INDIRECT("Data!B2:B4"))', 60],
    ["=SUM(Visits[Net],Visits[Net])", 120],
    ['=COUNTIFS(Visits[Name],"b",Visits[Net],20)', 1],
    ["=SUM(OFFSET(A1,0,0,2,1))", 3],
    ["=ROWS(Visits[Net])", 3],
    ["=ROW(Visits[Net])", 2],
  ];

  test.each(cases)("%s on another sheet is read from its own", async (formula, expected) => {
    const book = open();
    put(book, "A1", [[1], [2]]);
    const here = book.sheets.active();
    const data = book.sheets.add("Data");
    book.sheets.activate(data);
    put(book, "A1", [["Name", "Net"], ["a", 10], ["b", 20], ["c", 30]]); // prettier-ignore
    addTable(book, "Visits", "A1:B4");
    book.sheets.activate(here);
    put(book, "C7", [[formula]]);
    expect(await getOne(book, "C7")).toBe(expected);
    // On the sheet of the table, too.
    book.cells.write(data, box("H7"), [[{ formula }]]);
    await book.settled();
  });
});
