import { turnsAQuarter } from "../hand/sums";
import { evaluate, plainCase, type BenchCase } from "./case";

/** Functions that look up or combine a few figures: there is no loop to write, only the answer to compare with. */
function wordsCase(
  id: string,
  args: readonly unknown[],
  expected: unknown,
  part: (result: unknown) => unknown = (result) => result,
): BenchCase {
  return {
    id,
    kind: "words",
    columns: [],
    rows: 1,
    ours: () => part(evaluate(id, ...args)),
    hand: () => expected,
  };
}

/** The ids of functions that a list has, in the given column. */
function idsIn(column: number): (result: unknown) => unknown {
  return (result) => (result as unknown[][]).map((line) => line[column]);
}

const MONTHS = 36;
const KPIS = [["CHURN"], ["FIRSTFIXRATE"]];

export const words: readonly BenchCase[] = [
  {
    ...plainCase("words", "PARTSTURNOVER", ["monthlyStock", "monthlyIssues"], turnsAQuarter, {
      what: "36 months",
    }),
    rows: MONTHS,
  },
  wordsCase("RATE", ["FIRSTFIXRATE", 5, 100], 0.95),
  wordsCase("TARGET", ["CHURN", "max"], 0.2),
  wordsCase("STATUS", ["FIRSTFIXRATE", 0.9796, null, "en"], "below"),
  wordsCase("EXPLAIN", ["VISITFREQUENCY", "formula"], "进厂频次=当年进厂台次/当年基盘客户数"),
  wordsCase(
    "RELATED",
    ["CHURN", "en"],
    ["CSAT", "PARTSFILLRATE", "FIRSTFIXRATE", "ONTIMEDELIVERY", "VISITCOUNT", "SERVICEREVENUE"],
    idsIn(1),
  ),
  wordsCase("DIAGNOSE", [KPIS, [[0.3], [0.5]], null, null, "en"], ["FIRSTFIXRATE"], idsIn(2)),
  wordsCase("SCORE", [KPIS, [[0.1], [0.99]]], 100),
];
