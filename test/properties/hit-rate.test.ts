import { describe } from "@jest/globals";
import fc from "fast-check";
import * as oracle from "../oracle";
import * as arbitrary from "../oracle/arbitraries";
import { auditAddsUp } from "./support/audits";
import { rateAgrees } from "./support/behaviours";
import { oracleFilter, type Form } from "./support/forms";
import { groupsAreSingleCalls } from "./support/groups";
import { lastSecond, promises, type Promised } from "./support/promises";
import { behavesAsAFunctionOfRecords } from "./support/suite";

type Supply = Promised & oracle.SupplyRow;
type Settings = { asOf: number | null; knowsExpediting: boolean };

const place = fc.option(fc.constantFrom("上海仓", "上海仓", "北京仓", "Hub a", "HUB A"), {
  nil: null,
  freq: 12,
});
/** At times nobody wrote a no. */
const supplies: fc.Arbitrary<Supply[]> = fc
  .tuple(
    promises,
    fc.integer({ min: 0, max: 7 }).map((dice) => dice === 0),
  )
  .chain(([rows, isOnlyYes]) =>
    fc.tuple(
      ...rows.map((row) =>
        fc.record({ source: place, planned: place, dice: fc.nat({ max: 9 }) }).map(({ dice, ...places }) => ({
          ...row,
          ...places,
          expedited: dice === 0 ? null : dice < 3 ? true : isOnlyYes ? null : false,
        })),
      ),
    ),
  );

const form: Form<Supply, Settings> = {
  id: "HITRATE",
  rows: supplies,
  options: fc.record({
    asOf: fc.option(fc.oneof(arbitrary.day, arbitrary.dateTime), { nil: null, freq: 3 }),
    knowsExpediting: fc.constant(true),
  }),
  columns: {
    due: { kind: "date", of: (row) => row.promised },
    delivered: { kind: "date", of: (row) => row.delivered },
    sources: { kind: "category", of: (row) => row.source },
    plannedSources: { kind: "category", of: (row) => row.planned },
    expedited: { kind: "flag", of: (row) => row.expedited },
  },
  settings: ({ asOf }) => ({ asOf: asOf === null ? null : [[asOf]] }),
  filter: "records",
  date: (row) => row.promised,
  hasOwnDates: true,
  expected: (rows, filter, { asOf, knowsExpediting }) =>
    oracle.hitRate(rows, lastSecond(asOf), filter, knowsExpediting),
};

/** Without the column nothing was expedited. */
const places = Object.fromEntries(Object.entries(form.columns).filter(([name]) => name !== "expedited"));
const plain: Form<Supply, Settings> = {
  ...form,
  options: fc.record({ asOf: fc.constant(null), knowsExpediting: fc.constant(false) }),
  columns: places,
};

describe.each([
  ["HITRATE", form],
  ["HITRATE without a column of expedited freight", plain],
] as const)("%s", (_title, given) => {
  const reaches = given === form ? ["#N/A", "#VALUE!"] : ["#N/A"];
  behavesAsAFunctionOfRecords(given, {
    reaches,
    aspects: ["records", "#N/A"],
    range: [0, 1],
    totalsRow: true,
  });
  auditAddsUp(given, { value: ([due = NaN], [hits = NaN]) => hits / due });
});

describe("HITRATE", () => {
  groupsAreSingleCalls(form, { additive: true });
  rateAgrees(form, (given) => {
    const rows = oracle.filterRows(given.rows, oracleFilter(form, given)) as Supply[];
    // Row by row, so that no single row is a column of nothing but yes.
    const single = rows.map((row) =>
      oracle.hitRate([row, { ...row, promised: null, expedited: false }], lastSecond(given.options.asOf)),
    );
    const due = single.flatMap((each) => ("ok" in each ? [each.ok] : []));
    return [oracle.sumOf(due), due.length];
  });
});
