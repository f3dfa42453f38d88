import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseCriterion } from "../../src/cells/criteria";
import { meets, type Cell } from "../oracle/countifs";
import { fuzz, fuzzTime, Met } from "./support/fuzz";
import { damagedOr, longTexts } from "./support/texts";

const CRITERIA = [
  ">=5",
  "<>",
  "=",
  "",
  "浦东*",
  "*保",
  "?1",
  "~*",
  "<>取消",
  ">2025-08-01",
  "TRUE",
  "50%",
  "1,234",
  "=1e3",
];
const PIECES = [
  "=",
  "<",
  ">",
  "<>",
  ">=",
  "*",
  "?",
  "~",
  "5",
  "1",
  ".",
  ",",
  "%",
  "e",
  "-",
  "2025-08-01",
  "2025/8",
  "浦东",
  "定保",
  "A",
  "a",
  " ",
  "TRUE",
  "false",
];
const CELLS: readonly Cell[] = [
  0,
  1,
  5,
  5.5,
  -1,
  1000,
  1234,
  0.5,
  45870,
  true,
  false,
  "",
  " ",
  "5",
  "1e3",
  "50%",
  "1,234",
  "浦东店",
  "定保",
  "a",
  "A1",
  "*",
  "?",
  "~",
  "2025-08-01",
  "-",
];

const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...CELLS) },
  { weight: 1, arbitrary: damagedOr(CRITERIA, PIECES).map((text) => text.slice(0, 20)) },
);
/** What Excel itself would read as an error is one here as well; the second reading knows none. */
/** A text that says TRUE is found by TRUE, as in Excel; the second reading keeps texts and truth values apart. */
const isTruth = (text: Cell): boolean => typeof text === "string" && /^(true|false)$/i.test(text);
const isError = (text: Cell): boolean => typeof text === "string" && /^[=<>]*\s*#/.test(text);
/** Dates beyond those of the second reading (a zone, 上午, before March 1900, a month alone) are the date readers' own fuzz. */
const isOtherDate = (text: Cell): boolean =>
  typeof text === "string" &&
  (/[A-Za-z午时点晚晨]|\d{4}[-/]\d{1,2}\s*$/.test(text) || /^[=<>]*\s*(19|2[2-9]|[3-9])/.test(text)) &&
  /\d{4}/.test(text);

test("a criterion meets what COUNTIFS counts", () => {
  const met = new Met();
  fuzz(
    fc.tuple(damagedOr(CRITERIA, PIECES), fc.array(cell, { minLength: 1, maxLength: 6 })),
    ([text, cells]) => {
      if (isError(text) || isOtherDate(text)) return;
      const criterion = parseCriterion(text);
      for (const each of cells) {
        if (isError(each) || isOtherDate(each) || isTruth(each)) continue;
        const [found, expected] = [criterion(each), meets(each, text)];
        met.enter(String(found));
        if (found !== expected) expect([text, each, found]).toEqual([text, each, expected]);
      }
    },
  );
  expect(met.share("true")).toBeGreaterThan(0.01);
  expect(met.share("false")).toBeGreaterThan(0.01);
});

test("no kilobyte of criterion against a kilobyte of text keeps it busy", () => {
  const stars = longTexts(["*", "?", "a", "~", "*a", "b"]);
  fuzzTime(
    fc.tuple(fc.oneof(longTexts(PIECES), stars), longTexts(["a", "b", "5", "保"])),
    ([criterion, text]) => {
      expect(typeof parseCriterion(criterion)(text)).toBe("boolean");
    },
  );
});
