import { expect, test } from "@jest/globals";
import { findColumn } from "../../../src/columns";
import {
  gapOf,
  isEmpty,
  matchOf,
  pickTable,
  standingOf,
  withColumn,
  withConfirmed,
  withDataset,
  type FoundTable,
} from "../../../src/taskpane/templates/wizard/picked-table";

const ORDERS: FoundTable = {
  title: "工单_2025",
  origin: { kind: "table", name: "工单_2025" },
  headers: ["委托书号", "客户号", "进厂时间", "是否返修", "备注"],
  sample: [
    ["P001", "C1", 45_870.4, "否", ""],
    ["P002", "C2", 45_871.4, "是", ""],
  ],
  rows: 2,
};

function column(id: string) {
  const found = findColumn(id);
  if (found === undefined) throw new Error(id);
  return found;
}

test("a table is recognised by its header, and each of its columns", () => {
  const picked = pickTable(ORDERS, []);
  expect(picked.dataset).toBe("orders");
  expect(matchOf(picked, column("orders.customer"))).toMatchObject({ index: 1, isCertain: true });
  expect(standingOf(matchOf(picked, column("orders.arrival")))).toBe("certain");
  expect(standingOf(matchOf(picked, column("orders.amount")))).toBe("missing");
});

test("what another table holds already is left to the person to say", () => {
  const first = pickTable(ORDERS, []);
  const second = pickTable({ ...ORDERS, title: "工单_2024" }, [first]);
  expect(second.dataset).toBeUndefined();
  expect(second.columns).toEqual([]);
  expect(withDataset(second, "complaints").dataset).toBe("complaints");
});

test("a column chosen by the person is certain, and taken away where there is none such", () => {
  const picked = pickTable(ORDERS, []);
  const chosen = withColumn(picked, "orders.customer", 4);
  expect(matchOf(chosen, column("orders.customer"))).toEqual({
    column: "orders.customer",
    index: 4,
    isCertain: true,
  });
  const none = withColumn(chosen, "orders.customer", undefined);
  expect(matchOf(none, column("orders.customer"))).toBeUndefined();
  expect(matchOf(none, column("orders.arrival"))).toEqual(matchOf(picked, column("orders.arrival")));
});

test("a header that is the name of another column is doubtful until the person confirms it", () => {
  const headers = ["回访日期", "是否满意", "评价"];
  const picked = pickTable({ ...ORDERS, headers, sample: [[45_870, "是", "是"]], rows: 1 }, []);
  const table = withDataset(picked, "surveys");
  const dissatisfied = column("surveys.dissatisfied");
  const chosen = withColumn(table, "surveys.dissatisfied", 1);
  expect(standingOf(matchOf(chosen, dissatisfied))).toBe("doubtful");
  expect(matchOf(chosen, dissatisfied)?.doubt?.zh).toBe("按列名它是“是否满意”");
  const match = matchOf(chosen, dissatisfied);
  if (match === undefined) throw new Error("not chosen");
  expect(matchOf(withConfirmed(chosen, match), dissatisfied)).toEqual({
    column: "surveys.dissatisfied",
    index: 1,
    isCertain: true,
  });
  expect(standingOf(matchOf(withColumn(table, "surveys.dissatisfied", 2), dissatisfied))).toBe("certain");
});

test("a table that nobody knows, or without dates, has a gap until the person fills it", () => {
  expect(gapOf(pickTable(ORDERS, []))).toBeUndefined();
  const foreign = pickTable({ ...ORDERS, headers: ["姓名", "工资", "甲", "乙", "丙"] }, []);
  expect(gapOf(foreign)).toBe("dataset");
  const orders = withDataset(foreign, "orders");
  expect(gapOf(orders)).toBe("dates");
  expect(gapOf(withColumn(orders, "orders.arrival", 2))).toBeUndefined();
});

test("a header alone, and the blank row of a new table, are no records", () => {
  expect(isEmpty(ORDERS)).toBe(false);
  expect(isEmpty({ ...ORDERS, sample: [], rows: 0 })).toBe(true);
  expect(isEmpty({ ...ORDERS, sample: [["", "", "", "", ""]], rows: 1 })).toBe(true);
  // Blank as far as one has looked.
  expect(isEmpty({ ...ORDERS, sample: [["", "", "", "", ""]], rows: 2 })).toBe(false);
});
