import { expect, test } from "@jest/globals";
import { readFlag } from "../../src/cells/flags";
import { BLANK, UNREADABLE } from "../../src/cells/marks";
import { fuzz, fuzzTime, Met } from "./support/fuzz";
import { folded } from "./support/plain";
import { damagedOr, longTexts } from "./support/texts";

const YES = ["TRUE", "是", "Y", "yes", "1", "√", "✓", "有", "已"];
const NO = ["FALSE", "否", "N", "no", "0", "×", "无", "未"];
const PIECES = [...YES, ...NO, " ", "　", "不", "ＹＥＳ", "Ｎ", "-", "是的", "\t", "\n"];

function expected(text: string): number {
  const word = folded(text).toLowerCase();
  if (word === "") return BLANK;
  if (YES.some((each) => each.toLowerCase() === word)) return 1;
  return NO.some((each) => each.toLowerCase() === word) ? 0 : UNREADABLE;
}

test("a flag is one of the words for yes and no, and nothing else", () => {
  const met = new Met();
  fuzz(damagedOr([...YES, ...NO], PIECES), (text) => {
    const flag = readFlag(text);
    met.enter(String(flag));
    if (flag !== expected(text)) expect([text, flag]).toEqual([text, expected(text)]);
  });
  for (const outcome of [0, 1, UNREADABLE]) expect(met.share(String(outcome))).toBeGreaterThan(0.01);
});

test("no kilobyte keeps the reader busy", () => {
  fuzzTime(longTexts(PIECES), (text) => {
    expect(typeof readFlag(text)).toBe("number");
  });
});
