import { describe } from "@jest/globals";
import fc from "fast-check";
import * as oracle from "../oracle";
import * as arbitrary from "../oracle/arbitraries";
import { auditAddsUp } from "./support/audits";
import { rateAgrees } from "./support/behaviours";
import { dateText } from "./support/cells";
import { oracleFilter, type Form } from "./support/forms";
import { groupsAreSingleCalls } from "./support/groups";
import { behavesAsAFunctionOfRecords } from "./support/suite";

type Promised = { promised: number | null; delivered: number | null; store: string };
type Settings = { grace: number | null; asOf: number | null; asText: boolean };

const promises: fc.Arbitrary<Promised[]> = fc.array(
  fc
    .record({
      promised: fc.option(arbitrary.dateTime, { nil: null, freq: 10 }),
      minutesLate: fc.oneof(
        fc.integer({ min: -600, max: 120 }),
        fc.constantFrom(0, 1, 30, 31, 1439, 1440, 10 * 1440),
      ),
      isOpen: fc.integer({ min: 0, max: 3 }).map((dice) => dice === 0),
      store: arbitrary.store,
    })
    .map(({ promised, minutesLate, isOpen, store }) => ({
      promised,
      delivered: isOpen ? null : Math.round((promised ?? 45500) * 1440 + minutesLate) / 1440,
      store,
    })),
  { maxLength: 40, size: "max" },
);

/** A day as asOf is looked at to its last second. */
function lastSecond(asOf: number | null): number | null {
  if (asOf === null) return null;
  const seconds = Math.round(asOf * 86400);
  return seconds % 86400 === 0 ? seconds + 86399 : seconds;
}

const form: Form<Promised, Settings> = {
  id: "ONTIMEDELIVERY",
  rows: promises,
  options: fc.record({
    grace: fc.option(fc.constantFrom(0, 1, 30, 90), { nil: null, freq: 2 }),
    asOf: fc.option(fc.oneof(arbitrary.day, arbitrary.dateTime), { nil: null, freq: 3 }),
    asText: fc.boolean(),
  }),
  columns: {
    promised: { kind: "date", of: (row) => row.promised },
    delivered: { kind: "date", of: (row) => row.delivered },
  },
  settings: ({ grace, asOf, asText }) => ({
    graceMinutes: grace === null ? null : [[grace]],
    asOf: asOf === null ? null : [[asText ? dateText(asOf) : asOf]],
  }),
  filter: "records",
  date: (row) => row.promised,
  hasOwnDates: true,
  expected: (rows, filter, { grace, asOf }) =>
    oracle.onTimeDelivery(rows, grace ?? 0, lastSecond(asOf), filter),
};

describe("ONTIMEDELIVERY", () => {
  behavesAsAFunctionOfRecords(form, {
    reaches: ["#N/A"],
    aspects: ["records", "#N/A"],
    range: [0, 1],
    totalsRow: false,
  });
  groupsAreSingleCalls(form, { additive: true });
  auditAddsUp(form, { value: ([due = NaN], [onTime = NaN]) => onTime / due });
  rateAgrees(form, (given) => {
    const rows = oracle.filterRows(given.rows, oracleFilter(form, given)) as Promised[];
    const { grace, asOf } = given.options;
    const single = rows.map((row) => oracle.onTimeDelivery([row], grace ?? 0, lastSecond(asOf)));
    const due = single.flatMap((each) => ("ok" in each ? [each.ok] : []));
    return [oracle.sumOf(due), due.length];
  });
});
