import { describe, expect, test } from "@jest/globals";
import { caseFolded, isTotalsWord, normalized } from "../../src/cells/text";
import { fullWidth } from "./support";

describe("texts are compared", () => {
  test.each([
    ["  A1 ", "A1"],
    ["Ａ１", "A1"],
    ["１，２３４．５０", "1,234.50"],
    ["\u3000京Ａ\u3000", "京A"],
    ["a b", "a b"],
    ["ﾊｲﾌﾞﾘｯﾄﾞ", "ハイブリッド"],
    ["aBc", "aBc"],
  ])("%j without spaces around it and at half width: %j", (text, expected) => {
    expect(normalized(text)).toBe(expected);
  });

  test("without regard to case only where that is asked for", () => {
    expect(caseFolded(" ＶＩＰ ")).toBe("vip");
    expect(caseFolded("Vip")).toBe(caseFolded("vIP"));
    expect(normalized("Vip")).not.toBe(normalized("vIP"));
  });
});

const CLOSE_TO_TOTALS = [
  ...["SU2025001", "SO2025001", "GR1001", "G1001", "T1001", "TO1001", "合", "合格", "小型", "总部", "合 同"],
  ...[
    "Grand",
    "Sub",
    "Tot",
    "Total::",
    "::Total",
    "Total 2025",
    "Subtotal 1",
    "合计1",
    "-total",
    "合-计",
    "合计合计",
  ],
];

describe("a totals row", () => {
  test.each([
    "合计",
    "小计",
    "Total",
    "total",
    "TOTAL",
    " 合计 ",
    "\u3000小计",
    fullWidth("Total"),
    "Total  ",
    ...["合 计", "合\u3000\u3000计", "小\t计", "总 计:", "合计:", "合计：", "小计 ：", "\u00a0合\u00a0计"],
    ...[
      "Subtotal",
      "Sub-total",
      "SUB TOTAL:",
      "Grand Total",
      "grand-total",
      "Total:",
      "TOTAL ：",
      " Total: ",
    ],
    ...["Subtotal", "Grandtotal", "Total:"].map(fullWidth),
  ])("is marked by %j", (text) => {
    expect(isTotalsWord(text)).toBe(true);
  });

  test.each(["合计台次", "Total Parts", "totals", "", " ", "T", "合", "1001", "TOTAL-1", ...CLOSE_TO_TOTALS])(
    "is not marked by %j",
    (text) => {
      expect(isTotalsWord(text)).toBe(false);
    },
  );
});
