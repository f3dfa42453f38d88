import { describe } from "@jest/globals";
import fc from "fast-check";
import * as oracle from "../oracle";
import * as arbitrary from "../oracle/arbitraries";
import { auditAddsUp } from "./support/audits";
import { rateAgrees } from "./support/behaviours";
import { dateText } from "./support/cells";
import { oracleFilter, type Form } from "./support/forms";
import { groupsAreSingleCalls } from "./support/groups";
import { lastSecond, promises, type Promised } from "./support/promises";
import { behavesAsAFunctionOfRecords } from "./support/suite";

type Settings = { grace: number | null; asOf: number | null; asText: boolean };

/** Two functions of one rule: the argument of the promise has a name of its own in each. */
function formOf(id: string, promised: string): Form<Promised, Settings> {
  return {
    id,
    rows: promises,
    options: fc.record({
      grace: fc.option(fc.constantFrom(0, 1, 30, 90), { nil: null, freq: 2 }),
      asOf: fc.option(fc.oneof(arbitrary.day, arbitrary.dateTime), { nil: null, freq: 3 }),
      asText: fc.boolean(),
    }),
    columns: {
      [promised]: { kind: "date", of: (row) => row.promised },
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
}

describe.each([formOf("ONTIMEDELIVERY", "promised"), formOf("OTDRATE", "due")])("$id", (form) => {
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
