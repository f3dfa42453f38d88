import { describe, expect, test } from "@jest/globals";
import { fill } from "../../src/locale/fill";
import { call, cell, column, type Failure } from "../support/call";

describe("a text with braces", () => {
  test("takes the values of their names; what has none stays as it is", () => {
    expect(fill("{found} of {total}, {found}", { found: 2, total: "3" })).toBe("2 of 3, 2");
    expect(fill("{found} of {total}", { found: 0 })).toBe("0 of {total}");
  });

  test.each([
    [0, "0 rows are gone"],
    [1, "1 row is gone"],
    [2, "2 rows are gone"],
    ["1", "1 row is gone"],
    ["1,001", "1,001 rows are gone"],
  ])("takes the word that fits the number %j", (rows, expected) => {
    expect(fill("{rows} {rows|row is|rows are} gone", { rows })).toBe(expected);
  });
});

test.each<[string, string, readonly unknown[], string]>([
  ["heights", "PARTSMARGIN", [cell(1), column(1, 2)], "revenue has 1 cell, cost has 2."],
  ["events", "FIRSTFIXRATE", [cell(1), cell(0.5)], "1 event is more than the total of 0.5."],
  ["rows read", "DEADSTOCKRATIO", [column(-1, -2), column("", ""), cell("2025-08-31")], "2 rows read"],
  ["one row", "DEADSTOCKRATIO", [cell(-1), cell(""), cell("2025-08-31")], "1 row read"],
  ["months found", "PARTSTURNOVER", [cell(1), cell(2)], "3 months are needed, 1 was found"],
])("messages count in the singular and the plural: %s", (_, id, args, words) => {
  expect((call(id, args, "en") as Failure).message).toContain(words);
});
