import { expect, test } from "@jest/globals";
import { readableEntry } from "../../../src/grid/live/page-entries";

test.each([
  ["2025年8月1日", "2025-8-1"],
  [" 2025年12月31号 ", "2025-12-31"],
  ["2025年8月", "2025-8"],
  ["8月1日", "8/1"],
  ["￥1,234.50", "¥1,234.50"],
  ["-￥5", "-¥5"],
  ["8月", "8月"],
  ["2025年", "2025年"],
  ["2025年8月1日到期", "2025年8月1日到期"],
  ["￥不明", "￥不明"],
  ["00123", "00123"],
])("%s is read as %s", (typed, read) => {
  expect(readableEntry(typed)).toBe(read);
});
