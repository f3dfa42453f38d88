import { describe, expect, test } from "@jest/globals";
import { parseCriterion } from "../../src/cells/criteria";
import { Refusal, type Fault } from "../../src/cells/fault";
import { CallKeys } from "../../src/cells/keys";
import { UNREADABLE } from "../../src/cells/marks";
import type { NumberColumn } from "../../src/cells/numbers";
import type { Period } from "../../src/cells/period";
import { toRange, type Range } from "../../src/cells/range";
import { openTable } from "../../src/kpi/compute/open-table";
import { faultsOf } from "../../src/kpi/compute/readable";
import { type ColumnArgument, eachRow, type Selection, type Table } from "../../src/kpi/compute/table";
import { errorCell, faultOf, serial } from "./support";

/** What the columns of a call are together: heights, header, blanks below, totals rows, faults and where they stand. */

type Columns = Readonly<Record<string, readonly [kind: ColumnArgument["kind"], cells: unknown]>>;

const range = (argument: unknown): Range => toRange(argument) as Range;
const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const AUGUST: Period = { start: serial(2025, 8, 1), end: serial(2025, 9, 1) };
const DAY = serial(2025, 8, 4);

function open(
  columns: Columns,
  criteria: readonly (readonly [cells: unknown, criterion: unknown])[] = [],
  period?: Period,
): Table {
  const records = Object.entries(columns).map(([parameter, [kind, cells]]): ColumnArgument => ({
    parameter,
    kind,
    range: range(cells),
  }));
  const pairs = criteria.map(([cells, sought], index) => ({
    parameter: `criteriaRange${index + 1}`,
    range: range(cells),
    criterion: parseCriterion(sought),
  }));
  return openTable(records, pairs, { period, keys: new CallKeys() });
}

/** The rows that are records, counted from 0 as in the arguments. */
function rowsOf(table: Table, period?: Period): number[] {
  const rows: number[] = [];
  eachRow(table, { period }, (row) => rows.push(row));
  return rows;
}

function numbersOf(table: Table, parameter: string): number[] {
  return [...(table.columns.get(parameter) as NumberColumn).values];
}

function assertReadable(table: Table, selection: Selection): void {
  const faults = faultsOf(table, selection);
  const fault = faults.find(({ code }) => code === "excelError") ?? faults[0];
  if (fault) throw new Refusal(fault);
}

/** What a call with these columns is refused for. */
function refusal(
  columns: Columns,
  criteria: readonly (readonly [unknown, unknown])[] = [],
  period?: Period,
): Fault | undefined {
  return faultOf(() => assertReadable(open(columns, criteria, period), { period }));
}

describe("the shape of columns", () => {
  test("may be a column, a row, a block or a constant, if they are equally high", () => {
    for (const cells of [
      [[1], [2], [3], [4]],
      [[1, 2, 3, 4]],
      [
        [1, 2],
        [3, 4],
      ],
      [1, 2, 3, 4],
    ]) {
      // prettier-ignore
      const table = open({ amounts: ["amount", cells], ids: ["id", column("a", "b", "c", "d")] });
      expect(rowsOf(table)).toEqual([0, 1, 2, 3]);
      expect(numbersOf(table, "amounts")).toEqual([1, 2, 3, 4]);
    }
    expect(rowsOf(open({ amounts: ["amount", 5] }))).toEqual([0]);
  });

  test("is refused where heights differ, with both sizes", () => {
    const columns: Columns = { vehicles: ["id", column("a", "b", "c")], amounts: ["amount", column(1, 2)] };
    expect(faultOf(() => open(columns))).toMatchObject({
      code: "differentHeights",
      error: "#VALUE!",
      parameter: "amounts",
      details: { height: 2, other: "vehicles", otherHeight: 3 },
    });
  });

  test("is refused where a criteria range is of another height, too", () => {
    const act = (): Table => open({ amounts: ["amount", column(1, 2)] }, [[column("a", "b", "c"), "a"]]);
    expect(faultOf(act)).toMatchObject({ code: "differentHeights", details: { height: 2, otherHeight: 3 } });
  });

  test("comes after kinds: a cell of the wrong kind is named first", () => {
    const columns: Columns = { kept: ["flags", column("是", "maybe", "否")], ids: ["id", column("a", "b")] };
    expect(faultOf(() => open(columns))).toMatchObject({ code: "unreadableFlag", row: 2, found: "maybe" });
  });
});

describe("blank cells", () => {
  test("below the last row in which any column holds something are no records", () => {
    const table = open({
      ids: ["id", column("a", "b", "", "", "", "")],
      dates: ["date", column(DAY, DAY, DAY, "", "", "")],
      amounts: ["amount", column(1, "", "", 4, "", null)],
    });
    expect(rowsOf(table)).toEqual([0, 1, 2, 3]);
  });

  test("of whole columns cost nothing: the records end where the data do", () => {
    const whole = (cells: readonly unknown[]): unknown[][] =>
      Array.from({ length: 1_048_576 }, (_, row) => [cells[row] ?? ""]);
    const table = open({
      vehicles: ["id", whole(["车辆", "V1", "V2", "V3"])],
      dates: ["date", whole(["日期", DAY, DAY + 1])],
    });
    expect(rowsOf(table)).toEqual([1, 2, 3]);
  });

  test("in the middle are records with blanks", () => {
    const table = open({ ids: ["id", column("a", "", "c")], amounts: ["amount", column(1, "", 3)] });
    expect(rowsOf(table)).toEqual([0, 1, 2]);
    expect(numbersOf(table, "amounts")).toEqual([1, Number.NaN, 3]);
  });

  test("of dates may arrive as 0: they are no records at the end and no dates in the middle", () => {
    const table = open({
      dates: ["date", column(DAY, 0, DAY, 0, 0)],
      ids: ["id", column("a", "b", "c", "", "")],
    });
    expect(rowsOf(table)).toEqual([0, 1, 2]);
    expect(numbersOf(table, "dates")).toEqual([DAY, Number.NaN, DAY]);
  });

  test("of a criteria range count as well as those of columns", () => {
    expect(rowsOf(open({ ids: ["id", column("a", "", "")] }, [[column("x", "x", ""), "x"]]))).toEqual([0, 1]);
  });
});

describe("a header", () => {
  test.each<[string, ColumnArgument["kind"], unknown[]]>([
    ["flags", "flags", ["准时", "是", "否"]],
    ["dates", "date", ["Arrival", DAY, "2025-08-05"]],
    ["amounts", "amount", ["金额", 5, "1,234.50"]],
    ["scores", "score", ["Score", 10, 9]],
    ["months", "monthColumn", ["月份", "2025-07", 202508]],
    ["counts that are numbers", "count", ["台次", 5, 7]],
    ["counts that are flags", "count", ["Returned?", "是", "否"]],
  ])("above %s is skipped, in all columns together", (_, kind, cells) => {
    const table = open({ typed: [kind, column(...cells)], ids: ["id", column("编号", "V1", "V2")] });
    expect(rowsOf(table)).toEqual([1, 2]);
    expect(
      refusal({ typed: [kind, column(...cells)], ids: ["id", column("编号", "V1", "V2")] }),
    ).toBeUndefined();
  });

  test("is skipped where only one of several typed columns shows it", () => {
    expect(rowsOf(open({ first: ["date", column("", DAY)], second: ["amount", column("金额", 1)] }))).toEqual(
      [1],
    );
  });

  test("is none where the rest of the column cannot be read either, but takes no blame for it", () => {
    expect(refusal({ kept: ["flags", column("kept", "是", "maybe")] })).toMatchObject({
      code: "unreadableFlag",
      row: 3,
      found: "maybe",
      count: 1,
    });
    expect(refusal({ kept: ["flags", column("maybe", "是", "maybe")] })).toMatchObject({ row: 1, count: 2 });
  });

  test("is none where it is meant as an amount: of another currency it is refused, and does not vanish", () => {
    expect(refusal({ sales: ["amount", column("$120", 5)] })).toMatchObject({
      code: "unreadableAmount",
      row: 1,
      found: "$120",
    });
    expect(refusal({ sales: ["amount", column("$120", "$7", 5)] })).toMatchObject({ row: 1, count: 2 });
    expect(rowsOf(open({ sales: ["amount", column("金额($)", 5)] }))).toEqual([1]);
  });

  test("is none where the cell is no text, or the only one", () => {
    expect(refusal({ kept: ["flags", column(7, "是")] })).toMatchObject({ row: 1, found: "7", count: 1 });
    expect(refusal({ kept: ["flags", column("kept")] })).toMatchObject({ row: 1, found: "kept" });
  });

  test("is a text above nothing but blanks, unless another column reads a value beside it", () => {
    const kept = ["flags", column("kept", "", "")] as const;
    expect(rowsOf(open({ kept: ["flags", column("kept", "", "")] }))).toEqual([]);
    expect(refusal({ kept, hours: ["amount", column(5, 3, 4)] })).toMatchObject({ row: 1, found: "kept" });
    const error = refusal({ kept, hours: ["amount", column(errorCell("#N/A"), 3, 4)] });
    expect(error).toMatchObject({ code: "excelError", row: 1 });
    expect(rowsOf(open({ kept, hours: ["amount", column("hours", 3, 4)] }))).toEqual([1, 2]);
  });

  test("cannot be told from an id by ids and categories alone", () => {
    expect(
      rowsOf(open({ ids: ["id", column("编号", "V1")], types: ["category", column("类型", "定保")] })),
    ).toEqual([0, 1]);
  });
});

describe("totals rows", () => {
  test.each(["合计", "小计", "Total", " TOTAL ", "合计 ", "合 计", "合计：", "Grand Total"])(
    "of the word %j are no records",
    (word) => {
      const columns: Columns = {
        ids: ["id", column("V1", word, "V2")],
        amounts: ["amount", column(1, "x", 2)],
      };
      expect(rowsOf(open(columns))).toEqual([0, 2]);
      expect(refusal(columns)).toBeUndefined();
    },
  );

  test("are found in categories and in counts of ids, too", () => {
    expect(rowsOf(open({ types: ["category", column("定保", "小计", "事故")] }))).toEqual([0, 2]);
    expect(rowsOf(open({ orders: ["count", column("R1", "R2", "Total")] }))).toEqual([0, 1]);
  });

  test("below numbers and flags do not make a mixture of them", () => {
    expect(refusal({ visits: ["count", column(5, 6, "合计")] })).toBeUndefined();
    expect(rowsOf(open({ visits: ["count", column(5, 6, "合计")] }))).toEqual([0, 1]);
  });
});

describe("a cell that cannot be read is named with its row, its column and how many there are", () => {
  test.each<[string, ColumnArgument["kind"], unknown[], Partial<Fault>]>([
    [
      "flags",
      "flags",
      ["是", "maybe", "否", "perhaps"],
      { code: "unreadableFlag", row: 2, found: "maybe", count: 2 },
    ],
    ["amounts", "amount", [1, 2, "1,23"], { code: "unreadableAmount", row: 3, found: "1,23", count: 1 }],
    ["dates", "date", [DAY, "soon"], { code: "unreadableDate", row: 2, found: "soon", count: 1 }],
    ["ambiguous dates", "date", [DAY, "03/04/2025"], { code: "ambiguousDate", row: 2, found: "03/04/2025" }],
    ["times without a date", "date", ["9:00", DAY], { code: "timeWithoutDate", row: 1, found: "9:00" }],
    ["scores", "score", [9, "good", 10], { code: "unreadableScore", row: 2, found: "good", count: 1 }],
    ["months", "monthColumn", ["2025-07", "2025Q3"], { code: "unreadableMonth", row: 2, found: "2025Q3" }],
    ["long ids", "id", ["V1", 123456789012345680], { code: "longNumber", row: 2, count: 1 }],
    ["mixed counts", "count", [5, "R1", 7], { code: "mixedCount", row: 2, found: "R1", count: 1 }],
    ["counts of ids with numbers", "count", ["R1", "R2", 5], { code: "mixedCount", row: 3, found: "5" }],
  ])("%s", (_, kind, cells, fault) => {
    expect(refusal({ typed: [kind, column(...cells)] })).toMatchObject({
      error: "#VALUE!",
      parameter: "typed",
      column: 1,
      ...fault,
    });
  });

  test("in a row and in a block by the place where it stands", () => {
    expect(refusal({ kept: ["flags", [["是", "否", "maybe"]]] })).toMatchObject({ row: 1, column: 3 });
    const block = [["是", "否"], ["是", "maybe"]]; // prettier-ignore
    expect(refusal({ kept: ["flags", block] })).toMatchObject({ row: 2, column: 2 });
  });

  test("counting a skipped header as the first row", () => {
    // Row 3 of the argument, as the person sees it.
    const columns: Columns = {
      dates: ["date", column("日期", DAY, DAY)],
      kept: ["flags", column("准时", "是", "x")],
    };
    expect(refusal(columns)).toMatchObject({ parameter: "kept", row: 3, found: "x", count: 1 });
  });
});

describe("an order number of more than 15 digits must be text", () => {
  test.each<[string, ColumnArgument["kind"], unknown[]]>([
    ["ids", "id", ["V1", 123456789012345680]],
    ["categories", "category", ["V1", 123456789012345680]],
    ["a count of nothing but such numbers", "count", [123456789012345680, 1.5e17]],
    ["a count of numbers", "count", [5, 123456789012345680]],
    ["a count of ids", "count", ["R1", "R2", 123456789012345680]],
  ])("in %s", (_, kind, cells) => {
    expect(refusal({ orders: [kind, column(...cells)] })).toMatchObject({
      code: "longNumber",
      error: "#VALUE!",
    });
  });

  test("and then it is an id like any other", () => {
    const columns: Columns = { orders: ["count", column("123456789012345678", "123456789012345679")] };
    expect(refusal(columns)).toBeUndefined();
    expect(open(columns).columns.get("orders")).toMatchObject({ type: "ids" });
  });

  test("beside flags, where the total is the column of ids, too", () => {
    const table = (ids: unknown[]): Table =>
      openTable(
        [
          { parameter: "events", kind: "count", range: range(column("是", "否")) },
          { parameter: "total", kind: "count", range: range(column(...ids)), totalOf: "events" },
        ],
        [],
        { period: undefined, keys: new CallKeys() },
      );
    expect(table([1001, 1002]).columns.get("total")).toMatchObject({ type: "ids" });
    expect(faultOf(() => assertReadable(table([123456789012345680, 1002]), {}))).toMatchObject({
      code: "longNumber",
    });
  });
});

describe("an Excel error in an argument", () => {
  test.each([errorCell("#DIV/0!"), "#DIV/0!"])("comes back as that error (%j)", (cell) => {
    for (const kind of ["flags", "amount", "date", "score", "id", "category", "count"] as const)
      expect([kind, refusal({ typed: [kind, column("", cell)] })]).toMatchObject([
        kind,
        { code: "excelError", error: "#DIV/0!", parameter: "typed", row: 2 },
      ]);
  });

  test("comes before what cannot be read", () => {
    const columns: Columns = { kept: ["flags", column("是", "maybe")], ids: ["id", column("a", "#REF!")] };
    expect(refusal(columns)).toMatchObject({ code: "excelError", error: "#REF!" });
  });

  test("in a row that the filter leaves out does not matter", () => {
    const columns: Columns = {
      ids: ["id", column("a", "#REF!", "c")],
      kept: ["flags", column("是", "maybe", "否")],
    };
    expect(refusal(columns, [[column("x", "y", "x"), "x"]])).toBeUndefined();
    expect(refusal(columns, [[column("x", "y", "x"), "y"]])).toMatchObject({ error: "#REF!" });
    const dated: Columns = { ...columns, dates: ["date", column(DAY, DAY - 60, DAY)] };
    expect(refusal(dated, [], AUGUST)).toBeUndefined();
    expect(refusal(dated)).toMatchObject({ error: "#REF!" });
  });
});

describe("a filter", () => {
  const columns: Columns = {
    dates: [
      "date",
      column(DAY, serial(2025, 8, 31, 23, 59, 59), serial(2025, 9, 1), "", serial(2025, 7, 31)),
    ],
    amounts: ["amount", column(1, 2, 3, 4, 5)],
  };

  test("keeps rows whose date lies in the period; a row without a date is in none", () => {
    expect(rowsOf(open(columns, [], AUGUST), AUGUST)).toEqual([0, 1]);
    expect(rowsOf(open(columns))).toEqual([0, 1, 2, 3, 4]);
  });

  test("keeps rows that meet every criterion", () => {
    const stores = column("上海", "上海", "北京", "上海", "");
    expect(rowsOf(open(columns, [[stores, "上海"]]))).toEqual([0, 1, 3]);
    expect(
      rowsOf(
        open(columns, [
          [stores, "上海"],
          [column(5, 6, 7, 8, 9), ">=6"],
        ]),
      ),
    ).toEqual([1, 3]);
    expect(rowsOf(open(columns, [[stores, "<>"]]))).toEqual([0, 1, 2, 3]);
    expect(rowsOf(open(columns, [[stores, ""]]))).toEqual([4]);
  });

  test("does not pass over a date that cannot be read: it may be in the period", () => {
    const broken: Columns = { ...columns, dates: ["date", column(DAY, "soon", DAY, "", DAY)] };
    expect(numbersOf(open(broken), "dates")[1]).toBe(UNREADABLE);
    expect(refusal(broken, [], AUGUST)).toMatchObject({ code: "unreadableDate", row: 2, found: "soon" });
  });
});
