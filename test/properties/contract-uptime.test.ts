import { describe } from "@jest/globals";
import fc from "fast-check";
import * as oracle from "../oracle";
import { FIRST_DAY } from "../oracle/arbitraries";
import { auditAddsUp } from "./support/audits";
import { rateAgrees } from "./support/behaviours";
import { dateText } from "./support/cells";
import type { Form } from "./support/forms";
import { behavesAsAFunctionOfRecords } from "./support/suite";

type Contract = { first: number; days: number; hours: number | null; assets: number | null; asText: boolean };

const ROUND = 60;
/** Every down time that overlaps another, ends before it begins, or lasts beyond the period; whole hours. */
const downTimes: fc.Arbitrary<oracle.DownRow[]> = fc.array(
  fc
    .record({
      start: fc.option(fc.integer({ min: 0, max: ROUND * 24 }), { nil: null, freq: 10 }),
      hours: fc.oneof(fc.integer({ min: 0, max: 72 }), fc.constantFrom(-5, 0, 24, ROUND * 24)),
      isOpen: fc.integer({ min: 0, max: 7 }).map((dice) => dice === 0),
    })
    .map(({ start, hours, isOpen }) => ({
      start: start === null ? null : FIRST_DAY + start / 24,
      end: isOpen ? null : FIRST_DAY + ((start ?? 100) + hours) / 24,
    })),
  { maxLength: 25, size: "max" },
);

const contracts: fc.Arbitrary<Contract> = fc.record({
  first: fc.integer({ min: 0, max: ROUND }),
  days: fc.integer({ min: -1, max: ROUND }),
  hours: fc.option(fc.integer({ min: 1, max: 23 }), { nil: null, freq: 2 }),
  assets: fc.option(fc.constantFrom(0, 1, 2, 3, 10), { nil: null, freq: 3 }),
  asText: fc.boolean(),
});

/** From the first day, or an hour of it, to the last one, or that hour of it. */
function periodOf({ first, days, hours }: Contract): oracle.Interval {
  const start = FIRST_DAY + first;
  return hours === null
    ? { start, end: start + days + 1 }
    : { start: start + hours / 24, end: start + days + hours / 24 };
}

const uptime: Form<oracle.DownRow, Contract> = {
  id: "CONTRACTUPTIME",
  rows: downTimes,
  options: contracts,
  columns: {
    downStarts: { kind: "date", of: (row) => row.start },
    downEnds: { kind: "date", of: (row) => row.end },
  },
  settings(contract) {
    const { start, end } = periodOf(contract);
    const last = contract.hours === null ? end - 1 : end;
    return {
      periodStart: [[contract.asText ? dateText(start) : start]],
      periodEnd: [[contract.asText ? dateText(last) : last]],
      assets: contract.assets === null ? null : [[contract.assets]],
    };
  },
  filter: "none",
  expected: (rows, _, contract) => oracle.contractUptime(rows, periodOf(contract), contract.assets ?? 1),
};

/** With a down time that counts in any period, so that there is one to account for. */
const everDown: Form<oracle.DownRow, Contract> = {
  ...uptime,
  rows: downTimes.map((rows) => [{ start: FIRST_DAY - 1, end: FIRST_DAY + 2 * ROUND }, ...rows]),
};

describe("CONTRACTUPTIME", () => {
  behavesAsAFunctionOfRecords(uptime, {
    reaches: ["#VALUE!", "#DIV/0!"],
    aspects: ["records", "#VALUE!", "#DIV/0!"],
    absolute: 1e-9,
    range: [0, 1],
    totalsRow: false,
  });
  auditAddsUp(everDown, { value: ([contracted = NaN], [down = NaN]) => 1 - down / contracted });
  rateAgrees(uptime, ({ rows, options }) => {
    const period = periodOf(options);
    const value = oracle.contractUptime(rows, period, options.assets ?? 1);
    const contracted = (period.end - period.start) * (options.assets ?? 1) * 24;
    return "ok" in value ? [(1 - value.ok) * contracted, contracted] : [0, 0];
  });
});
