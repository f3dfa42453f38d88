import { describe, expect, test } from "@jest/globals";
import { serialOf } from "../../../src/cells/serials";
import type { RecordTable } from "../../../src/columns";
import { dayText, monthsUntil, monthText } from "../../../src/taskpane/templates/wizard/months";
import { lastFullMonth, monthOfRecords } from "../../../src/templates/months";

function records(dataset: RecordTable["dataset"], lastDay?: number): RecordTable {
  const none = {
    columns: [],
    rows: 0,
    totalsRows: 0,
    leftOut: [],
    repeatedRows: 0,
    unreadable: [],
    stores: [],
  };
  return {
    dataset,
    title: dataset,
    ...none,
    ...(lastDay !== undefined && { firstDay: serialOf(2024, 1, 1), lastDay }),
  };
}

describe("the last full month", () => {
  test("is the month before, until the last day of this one is there", () => {
    expect(lastFullMonth(serialOf(2025, 8, 30))).toBe(serialOf(2025, 7, 1));
    expect(lastFullMonth(serialOf(2025, 8, 31))).toBe(serialOf(2025, 8, 1));
    expect(lastFullMonth(serialOf(2025, 1, 1))).toBe(serialOf(2024, 12, 1));
    expect(lastFullMonth(serialOf(2024, 2, 28))).toBe(serialOf(2024, 1, 1));
    expect(lastFullMonth(serialOf(2025, 2, 28))).toBe(serialOf(2025, 2, 1));
  });

  test("of records is that of the work orders, whatever else reaches further", () => {
    const complaints = records("complaints", serialOf(2025, 12, 31));
    expect(monthOfRecords([complaints, records("orders", serialOf(2025, 8, 15))])).toBe(serialOf(2025, 7, 1));
    expect(monthOfRecords([complaints])).toBe(serialOf(2025, 12, 1));
  });

  test("of records that begin after it is the month they begin in", () => {
    const orders = { ...records("orders", serialOf(2025, 8, 20)), firstDay: serialOf(2025, 8, 3) };
    expect(monthOfRecords([orders])).toBe(serialOf(2025, 8, 1));
    expect(monthOfRecords([{ ...orders, firstDay: serialOf(2025, 7, 31) }])).toBe(serialOf(2025, 7, 1));
  });

  test("of records without any day is not known", () => {
    expect(monthOfRecords([records("orders")])).toBeUndefined();
    expect(monthOfRecords([])).toBeUndefined();
  });
});

test("the list of months begins with the running one and goes back two years", () => {
  const months = monthsUntil(serialOf(2025, 3, 17));
  expect(months.map(monthText).slice(0, 4)).toEqual(["2025-03", "2025-02", "2025-01", "2024-12"]);
  expect(months.map(monthText).at(-1)).toBe("2023-04");
  expect(dayText(serialOf(2025, 3, 7))).toBe("2025-03-07");
});
