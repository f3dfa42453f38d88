import { describe, expect } from "@jest/globals";
import fc from "fast-check";
import * as oracle from "../oracle";
import * as arbitrary from "../oracle/arbitraries";
import { shows } from "../support/evidence";
import { auditAddsUp } from "./support/audits";
import { always, rateAgrees } from "./support/behaviours";
import { period, type GivenPeriod } from "./support/cells";
import { argumentsOf, cases, run, type Form } from "./support/forms";
import { behavesAsAFunctionOfRecords } from "./support/suite";

type Visit = oracle.AssetVisit;
type Settings = { days: number | null; period: GivenPeriod | null };

const repeated: Form<Visit, Settings> = {
  id: "REPEATVISITRATE",
  rows: arbitrary.arrivals.map((rows) =>
    rows.map(({ vehicle, arrival }) => ({ asset: vehicle, date: arrival })),
  ),
  options: fc.record({
    days: fc.option(fc.integer({ min: 1, max: 45 }), { nil: null }),
    period: fc.option(period, { nil: null, freq: 2 }),
  }),
  columns: {
    assets: { kind: "id", of: (row) => row.asset },
    dates: { kind: "date", of: (row) => row.date },
  },
  settings: ({ days, period: given }) => ({
    days: days === null ? null : [[days]],
    period: given === null ? null : given.argument,
  }),
  filter: "none",
  expected: (rows, _, { days, period: given }) => oracle.repeatVisitRate(rows, days ?? 30, given?.interval),
};

describe("REPEATVISITRATE", () => {
  behavesAsAFunctionOfRecords(repeated, {
    reaches: ["#N/A"],
    aspects: ["records", "filtered", "#N/A"],
    range: [0, 1],
    totalsRow: true,
  });
  auditAddsUp(repeated, { value: ([visits = NaN], [followed = NaN]) => followed / visits });
  rateAgrees(repeated, ({ rows, options: { days, period: given } }) => {
    const all = oracle.repeatVisitRate(rows, days ?? 30, given?.interval);
    const visits = new Set(
      rows.flatMap(({ asset, date }) =>
        asset === null || date === null || (given !== null && !oracle.isIn(date, given.interval))
          ? []
          : [`${asset} ${oracle.dayOf(date)}`],
      ),
    ).size;
    return "ok" in all ? [Math.round(all.ok * visits), visits] : [NaN, NaN];
  });

  shows(
    { REPEATVISITRATE: ["records"], COMEBACKS: ["records"] },
    "where nothing came twice on a day, it is the share of the flags that COMEBACKS gives",
    () => {
      const days = (rows: Visit[]): Set<string> =>
        new Set(rows.map(({ asset, date }) => `${asset} ${oracle.dayOf(date ?? NaN)}`));
      always(cases(repeated), (given) => {
        if (given.options.period !== null || days(given.rows).size < given.rows.length) return;
        const [assets, dates, limit = null] = argumentsOf(repeated, given);
        const flags = run("COMEBACKS", [assets, dates, null, limit]);
        const rate = run("REPEATVISITRATE", [assets, dates, limit]);
        if (!Array.isArray(flags)) return;
        const known = flags.flat().filter((flag) => flag !== "");
        expect(rate).toBeCloseTo(known.filter(Boolean).length / known.length, 12);
      });
    },
  );
});
