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
  ])("is marked by %j", (text) => {
    expect(isTotalsWord(text)).toBe(true);
  });

  test.each(["合计台次", "Total Parts", "totals", "Subtotal", "", " ", "T", "合", "1001", "TOTAL-1"])(
    "is not marked by %j",
    (text) => {
      expect(isTotalsWord(text)).toBe(false);
    },
  );
});
