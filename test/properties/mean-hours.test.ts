import { describe } from "@jest/globals";
import fc from "fast-check";
import * as oracle from "../oracle";
import * as arbitrary from "../oracle/arbitraries";
import { auditAddsUp } from "./support/audits";
import { rateAgrees } from "./support/behaviours";
import { dateText } from "./support/cells";
import { oracleFilter, type Case, type Form } from "./support/forms";
import { groupsAreSingleCalls, trendIsSingleCalls } from "./support/groups";
import { behavesAsAFunctionOfRecords } from "./support/suite";

type Job = { started: number | null; finished: number | null; store: string };
type Times = { calendar: oracle.Calendar | null; specialDays: oracle.SpecialDay[] };

/** Durations agree to a millionth of an hour. */
const absolute = 1e-6;

/** So many that jobs meet days off and made-up working days again and again. */
const manySpecialDays = fc.uniqueArray(fc.record({ day: arbitrary.day, working: fc.boolean() }), {
  minLength: 20,
  maxLength: 80,
  selector: ({ day }) => day,
});

function form(id: string, from: string, to: string): Form<Job, Times> {
  return {
    id,
    rows: arbitrary.jobs,
    options: fc.record({
      calendar: fc.option(arbitrary.calendar, { nil: null, freq: 6 }),
      specialDays: manySpecialDays,
    }),
    columns: {
      [from]: { kind: "date", of: (row) => row.started },
      [to]: { kind: "date", of: (row) => row.finished },
    },
    settings({ calendar, specialDays }) {
      if (calendar === null) return {};
      const days = specialDays.map(({ day, working }, index) => [
        index % 2 === 0 ? day : dateText(day),
        working ? "班" : "休",
      ]);
      return { calendar: [[arbitrary.calendarText(calendar)]], specialDays: days };
    },
    filter: "records",
    date: (row) => row.started,
    hasOwnDates: true,
    expected(rows, filter, times) {
      const result = hoursOf(rows, filter, times);
      return "ok" in result ? oracle.ok(result.ok.value) : result;
    },
  };
}

function hoursOf(rows: Job[], filter: oracle.Filter<Job>, { calendar, specialDays }: Times) {
  return oracle.mttr(
    rows.map((row) => ({ ...row, deadMinutes: null })),
    filter as oracle.Filter<Job & { deadMinutes: null }>,
    calendar ?? undefined,
    calendar === null ? [] : specialDays,
  );
}

describe.each([
  ["MTTC", form("MTTC", "created", "completed")],
  ["AVGRESPONSETIME", form("AVGRESPONSETIME", "created", "responded")],
] as const)("%s by the clock and in working time", (_, hours) => {
  behavesAsAFunctionOfRecords(hours, {
    reaches: ["#N/A"],
    aspects: ["records", "#N/A"],
    absolute,
    range: [0, Infinity],
    totalsRow: false,
  });
  groupsAreSingleCalls(hours, { additive: true, absolute });
  trendIsSingleCalls(hours, absolute);
  auditAddsUp(hours, { value: ([jobs = NaN], [sum = NaN]) => sum / jobs, absolute });
  const byTheClock: Form<Job, Times> = {
    ...hours,
    options: fc.constant({ calendar: null, specialDays: [] }),
  };
  const totals = (given: Case<Job, Times>): readonly [number, number] => {
    const result = hoursOf(given.rows, oracleFilter(byTheClock, given), given.options);
    return "ok" in result ? [result.ok.hours, result.ok.jobs] : [NaN, NaN];
  };
  rateAgrees(byTheClock, totals, absolute);
});
