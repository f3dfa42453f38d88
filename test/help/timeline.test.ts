import { describe, expect, test } from "@jest/globals";
import { describeDay } from "../../src/cells/period";
import { monthStart, serialOf } from "../../src/cells/serials";
import { KPIS } from "../../src/kpi/catalogue";
import { openCall } from "../../src/kpi/compute/call";
import type { Kpi } from "../../src/kpi/define";
import type { TimeSpan } from "../../src/kpi/timeline";
import { call, cell, column } from "../support/call";

type Arguments = readonly unknown[];

/** A call in which one record, or what is entered for its month, has a date that can be chosen. */
interface Probe {
  /** By span, in the order in which they are drawn. */
  readonly spans: readonly ((day: string) => Arguments)[];
  /** What of the result tells whether the record counted; all of it, unless said. */
  readonly seen?: (result: unknown) => unknown;
  readonly title?: string;
}

/** Records reach far beyond every window: what is missing would be #N/A. */
const EARLY = "2015-01-01";
const LATE = "2029-12-31";
/** Long after everything that is drawn: a record of that day counts nowhere. */
const OUTSIDE = serialOf(2027, 3, 15);
const N = cell("2025-08");

const pair = (rows: readonly (readonly [string, string])[]): [unknown[][], unknown[][]] => [
  column(...rows.map(([id]) => id)),
  column(...rows.map(([, date]) => date)),
];
const covered = (...rows: readonly (readonly [string, string])[]): [unknown[][], unknown[][]] =>
  pair([["Z", EARLY], ["Z", LATE], ...rows]);

/** Of a cohort month: A came again, B did not; X is a new customer. */
function churnSpans(cohortMonth: string, ...more: readonly unknown[]): Probe["spans"] {
  const visits: readonly (readonly [string, string])[] = [
    ["A", `${cohortMonth}-10`],
    ["A", "2025-07-20"],
    ["B", `${cohortMonth}-11`],
  ];
  return ["X", "B"].map((customer) => (day) => [...covered(...visits, [customer, day]), N, ...more]);
}
const customersOf = (result: unknown): unknown => (result as unknown[][]).map(([customer]) => customer);

/** A car V1 that visits often enough, and V2 that lacks one visit; X is another car. */
function cohort(own: string, usual: readonly string[]): Probe["spans"] {
  const visits = ["V1", "V2"].flatMap((car) =>
    (car === "V1" ? [...usual, "2025-07-03"] : usual).map((date): [string, string] => [car, date]),
  );
  const cars: [string, string][] = [
    ["V1", own],
    ["V2", own],
  ];
  return [
    (day) => [...pair([...cars, ["X", day]]), ...covered(...visits), N],
    (day) => [...pair(cars), ...covered(...visits, ["V2", day]), N],
  ];
}

/** Stock and issues of 20 months to August 2025; those of the month of a day are larger. */
function stockMonths(day: string): Arguments {
  const months = Array.from({ length: 20 }, (_, index) =>
    describeDay(monthStart(serialOf(2025, 8, 1), index - 19)).slice(0, 7),
  );
  const issues = months.map((month) => (day.startsWith(month) ? 900 : 500));
  return [column(...months.map(() => 1000)), column(...issues), undefined, column(...months)];
}

const dead = (day: string): Arguments => [
  column(100, 100, 300),
  column("2020-01-01", "2025-08-01", day),
  cell("2025-08-31"),
];

const PROBES: Readonly<Record<string, readonly Probe[]>> = {
  CHURN: [
    { spans: churnSpans("2025-01") },
    { title: "twelve months", spans: churnSpans("2024-07", cell(12)) },
    { title: "a later cohort", spans: churnSpans("2025-04", cell(6), cell(4)) },
  ],
  CHURNLIST: [{ spans: churnSpans("2025-01"), seen: customersOf }],
  POSTWARRANTYLOYALTY: [
    { spans: cohort("2020-06-30", ["2024-09-03", "2024-10-03"]) },
    {
      title: "no more than 24 months out",
      spans: cohort("2023-09-30", ["2024-09-03", "2024-10-03"]).map((args) => (day) => [
        ...args(day),
        cell(3),
        cell(24),
      ]),
    },
  ],
  NEWOWNERLOYALTY: [{ spans: cohort("2023-08-01", ["2024-09-03", "2024-10-03", "2024-11-03"]) }],
  NEWCARRETENTION: [{ spans: cohort("2023-08-01", []) }],
  FIRSTSERVICERATE: [
    { spans: cohort("2025-04-01", []) },
    {
      title: "as printed",
      spans: cohort("2025-04-01", []).map((args) => (day) => [...args(day), cell("printed")]),
    },
  ],
  COMPLAINTCLOSURERATE: [
    {
      spans: [(day) => [column("2025-08-01", day), column("2025-08-02", ""), cell("2025-08-20")]],
    },
    {
      title: "as printed, within ten days",
      spans: [
        (day) => [
          column("2025-08-01", "2025-07-01", day),
          column("2025-08-02", "", day),
          cell("2025-08-20"),
          cell(10),
          cell("printed"),
        ],
      ],
    },
  ],
  DEADSTOCKRATIO: [{ spans: [dead] }, { title: "six months", spans: [(day) => [...dead(day), cell(6)]] }],
  DEADSTOCKLIST: [{ spans: [(day) => [column("P1", "P2", "P3"), ...dead(day)]], seen: customersOf }],
  PARTSTURNOVER: [{ spans: [stockMonths] }],
  COMEBACKS: [
    {
      spans: [
        (day) => [
          ...pair([
            ["A", "2025-01-01"],
            ["A", day],
          ]),
        ],
      ],
      seen: (result) => (result as unknown[][])[0],
    },
    {
      title: "within seven days",
      spans: [
        (day) => [
          ...pair([
            ["A", "2025-01-01"],
            ["A", day],
          ]),
          undefined,
          cell(7),
        ],
      ],
      seen: (result) => (result as unknown[][])[0],
    },
  ],
  REPEATVISITRATE: [
    // The visits of January alone: an earlier one that this one follows up is another visit.
    {
      spans: [
        (day) => [
          ...pair([
            ["A", "2025-01-01"],
            ["A", day],
          ]),
          undefined,
          cell("2025-01"),
        ],
      ],
    },
  ],
  DISPUTEREFUNDS: [
    { spans: [(day) => [...tickets(day), cell("2025-08-31")]] },
    { title: "seven days", spans: [(day) => [...tickets(day), cell("2025-08-31"), cell(7)]] },
  ],
  DISPUTEREFUNDRATE: [
    {
      spans: [
        (day) => [...tickets(day), ...pair([["O1", "2025-08-10"]]), cell("2025-08-31")],
        (day) => [
          ...tickets(EARLY),
          ...pair([
            ["O1", "2025-08-10"],
            ["O2", day],
          ]),
          cell("2025-08-31"),
        ],
      ],
    },
  ],
  RENEWALRATE: [
    {
      spans: [
        (day) => [
          ...pair([
            ["V1", "2025-08-15"],
            ["X", day],
          ]),
          ...pair([["V1", "2025-08-10"]]),
          N,
        ],
        // The days of two policies, of the first and the last of the month, are together those that are drawn.
        (day) => [
          ...pair([
            ["V1", "2025-08-01"],
            ["V2", "2025-08-31"],
          ]),
          ...pair([
            ["V1", day],
            ["V2", day],
          ]),
          N,
        ],
      ],
    },
  ],
};

/** One ticket refunded in the days, another on a day to choose. */
function tickets(day: string): Arguments {
  return [column("T1", "T2"), column(true, true), column(true, true), column("2025-08-10", day)];
}

/** The first and last days of a span, those beside them, and one in every month around it. */
function daysToTry({ start, end }: TimeSpan): number[] {
  const edges = [start - 1, start, end - 1, end].filter(Number.isFinite);
  const around = Array.from({ length: 60 }, (_, month) => monthStart(end, month - 48) + 14);
  return [...edges, ...around];
}

function outcomeOf(kpi: Kpi, args: Arguments, seen: Probe["seen"]): string {
  const result = call(kpi.id, args);
  return JSON.stringify(Array.isArray(result) && seen ? seen(result) : result);
}

describe("a date counts just where the line of months says so", () => {
  const drawn = KPIS.filter(({ timeline }) => timeline !== undefined);

  test("every function that has such a line is tried here", () => {
    expect(Object.keys(PROBES).sort()).toEqual(drawn.map(({ id }) => id).sort());
  });

  describe.each(drawn)("$id", (kpi) => {
    const probes = PROBES[kpi.id] ?? [];
    test.each(probes.map((probe): [string, Probe] => [probe.title ?? "as it is drawn", probe]))(
      "%s",
      (_, { spans, seen }) => {
        spans.forEach((argsOn, index) => {
          const spansOn = (args: Arguments): readonly TimeSpan[] =>
            kpi.timeline?.(openCall(kpi, args).values as never) ?? [];
          const span = spansOn(argsOn(describeDay(OUTSIDE)))[index] as TimeSpan;
          const without = outcomeOf(kpi, argsOn(describeDay(OUTSIDE)), seen);
          for (const day of daysToTry(span)) {
            const date = describeDay(day);
            const counts = outcomeOf(kpi, argsOn(date), seen) !== without;
            expect([date, counts]).toEqual([date, day >= span.start && day < span.end]);
          }
          expect(spansOn(argsOn(describeDay(OUTSIDE)))).toHaveLength(spans.length);
        });
      },
    );
  });
});
