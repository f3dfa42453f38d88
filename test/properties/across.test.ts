import { describe } from "@jest/globals";
import fc from "fast-check";
import { shows } from "../support/evidence";
import { always, RUNS } from "./support/behaviours";
import { expectSound, garbageArgument } from "./support/garbage";

const kpi = fc
  .constantFrom(
    "NPS",
    "客户流失率",
    "3.1",
    "FIRSTFIXRATE",
    "COMPLAINTRATE",
    "ABCCLASS",
    "MTTR",
    "1.5",
    "AVGROVALUE",
    4.1,
  )
  .map((name) => [[name]]);
const anyKpi = fc.oneof({ weight: 6, arbitrary: kpi }, { weight: 1, arbitrary: garbageArgument });

/** A column of records, plain or spoilt. */
const numbers = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 2, maxLength: 6 });
const dates = fc.array(fc.integer({ min: 45500, max: 45900 }), { minLength: 2, maxLength: 6 });
const columns = fc.oneof(numbers, dates).map((cells) => cells.map((cell) => [cell]));
const given = fc.oneof(columns, garbageArgument);

describe("functions across indicators", () => {
  for (const id of ["RATE", "RELATED", "DIAGNOSE", "TREND", "SCORE", "BYGROUP", "AUDIT"] as const) {
    shows(
      { [id]: ["#VALUE!", "zh", "en"] },
      `whatever stands in an argument of ${id}, an answer or a message`,
      () => {
        always(
          fc.tuple(anyKpi, fc.array(given, { maxLength: id === "RATE" ? 3 : 8 })),
          ([name, args]) => {
            expectSound(id, [name, ...args]);
          },
          RUNS,
        );
      },
    );
  }
});
