import { describe } from "@jest/globals";
import fc from "fast-check";
import * as oracle from "../oracle";
import * as arbitrary from "../oracle/arbitraries";
import { auditAddsUp } from "./support/audits";
import { dateText } from "./support/cells";
import type { Form } from "./support/forms";
import { groupsAreSingleCalls } from "./support/groups";
import { withImpossible } from "./support/rows";
import { behavesAsAFunctionOfRecords } from "./support/suite";

type Times = { asOf: number | null; asText: boolean };

const asOf = fc.option(fc.oneof(arbitrary.day, arbitrary.dateTime), { nil: null, freq: 3 });
const onceInAWhile = { nil: null, freq: 10 };
const isOpen = fc.integer({ min: 0, max: 3 }).map((dice) => dice === 0);
const share = ([due = NaN]: readonly number[], [inTime = NaN]: readonly number[]): number => inTime / due;

/** A day as asOf is looked at to its last second. */
function lastSecond(time: number | null): number | null {
  if (time === null) return null;
  const seconds = Math.round(time * 86400);
  return seconds % 86400 === 0 ? seconds + 86399 : seconds;
}

function asOfArgument({ asOf: time, asText }: Times): unknown {
  return time === null ? null : [[asText ? dateText(time) : time]];
}

type Response = oracle.CaseRow & { store: string };

/** Responses right at the limit, a minute beyond it, before the creation, never. */
const responses: fc.Arbitrary<Response[]> = fc.array(
  fc
    .record({
      created: fc.option(arbitrary.dateTime, onceInAWhile),
      hours: fc.option(fc.constantFrom(0, 0.5, 4, 24, 48), onceInAWhile),
      beyond: fc.oneof(fc.constantFrom(0, 1, -1), fc.integer({ min: -600, max: 3000 })),
      isOpen,
      store: arbitrary.store,
    })
    .map(({ created, hours, beyond, isOpen: open, store }) => ({
      created,
      responded: open ? null : Math.round((created ?? 45600) * 1440 + (hours ?? 4) * 60 + beyond) / 1440,
      hours,
      store,
    })),
  { maxLength: 40, size: "max" },
);

const ownHours: Form<Response, Times> = {
  id: "SLACOMPLIANCE",
  rows: withImpossible(responses, (row) => ({ ...row, hours: -1 })),
  options: fc.record({ asOf, asText: fc.boolean() }),
  columns: {
    created: { kind: "date", of: (row) => row.created },
    responded: { kind: "date", of: (row) => row.responded },
    slaHours: { kind: "amount", of: (row) => row.hours },
  },
  settings: (times) => ({ asOf: asOfArgument(times) }),
  filter: "records",
  date: (row) => row.created,
  hasOwnDates: true,
  expected: (rows, filter, times) => oracle.slaCompliance(rows, lastSecond(times.asOf), filter),
};

const oneForAll: Form<Response, Times & { hours: number }> = {
  ...ownHours,
  rows: responses,
  options: fc.record({ asOf, asText: fc.boolean(), hours: fc.constantFrom(0, 0.5, 4, 24) }),
  columns: {
    created: { kind: "date", of: (row) => row.created },
    responded: { kind: "date", of: (row) => row.responded },
  },
  settings: (times) => ({ slaHours: [[times.hours]], asOf: asOfArgument(times) }),
  expected: (rows, filter, times) =>
    oracle.slaCompliance(
      rows.map((row) => ({ ...row, hours: times.hours })),
      lastSecond(times.asOf),
      filter as oracle.Filter<oracle.CaseRow>,
    ),
};

describe("SLACOMPLIANCE with hours for each case", () => {
  behavesAsAFunctionOfRecords(ownHours, {
    reaches: ["#N/A", "#VALUE!"],
    aspects: ["records", "#N/A", "#VALUE!"],
    range: [0, 1],
    totalsRow: false,
  });
  groupsAreSingleCalls(ownHours, { additive: true });
  auditAddsUp(ownHours, { value: share });
});

describe("SLACOMPLIANCE with one number of hours", () => {
  behavesAsAFunctionOfRecords(oneForAll, {
    reaches: ["#N/A"],
    aspects: ["records", "#N/A"],
    range: [0, 1],
    totalsRow: false,
  });
  groupsAreSingleCalls(oneForAll, { additive: true });
  auditAddsUp(oneForAll, { value: share });
});

type Issue = oracle.IssueRow & { store: string };
type Limit = Times & { limit: number | null; unit: oracle.LimitUnit };

/** Completed within hours or some days, often at the edge of a day. */
const issues: fc.Arbitrary<Issue[]> = fc.array(
  fc
    .record({
      accepted: fc.option(arbitrary.dateTime, onceInAWhile),
      minutes: fc.oneof(
        fc.integer({ min: -600, max: 9 * 1440 }),
        fc.constantFrom(0, 60, 180, 181, 3 * 1440, 4 * 1440 - 1, 4 * 1440, 5 * 1440),
      ),
      isOpen,
      store: arbitrary.store,
    })
    .map(({ accepted, minutes, isOpen: open, store }) => ({
      accepted,
      completed: open ? null : Math.round((accepted ?? 45600) * 1440 + minutes) / 1440,
      store,
    })),
  { maxLength: 40, size: "max" },
);

const WORDS: Readonly<Record<oracle.LimitUnit, readonly string[]>> = {
  day: ["day", "天", "自然日"],
  workday: ["workday", "工作日"],
  hour: ["hour", "小时"],
};

const completion: Form<Issue, Limit> = {
  id: "COMPLETIONRATE",
  rows: issues,
  options: fc.record({
    asOf,
    asText: fc.boolean(),
    limit: fc.option(fc.constantFrom(0, 1, 2, 3, 5, 7, 24), { nil: null, freq: 3 }),
    unit: fc.constantFrom<oracle.LimitUnit>("day", "workday", "hour"),
  }),
  columns: {
    accepted: { kind: "date", of: (row) => row.accepted },
    completed: { kind: "date", of: (row) => row.completed },
  },
  settings: ({ limit, unit, ...times }) => ({
    limit: limit === null ? null : [[limit]],
    unit: unit === "day" && times.asText ? null : [[WORDS[unit][(limit ?? 0) % WORDS[unit].length]]],
    asOf: asOfArgument(times),
  }),
  filter: "records",
  date: (row) => row.accepted,
  hasOwnDates: true,
  expected: (rows, filter, { limit, unit, ...times }) =>
    oracle.completionRate(rows, limit ?? 3, unit, lastSecond(times.asOf), filter),
};

describe("COMPLETIONRATE", () => {
  behavesAsAFunctionOfRecords(completion, {
    reaches: ["#N/A"],
    aspects: ["records", "#N/A"],
    range: [0, 1],
    totalsRow: false,
  });
  groupsAreSingleCalls(completion, { additive: true });
  auditAddsUp(completion, { value: share });
});
