import { describe, expect } from "@jest/globals";
import { expectAddsUp, type AuditRows } from "../support/audit";
import { shows } from "../support/evidence";
import { quotient, recordsOf, references } from "../support/public-records";
import { dataFile, evaluate } from "../support/workbook";

/*
 * No public records of a shop or a parts store have a licence that allows them here: their rules are tried on records of the
 * same form.
 */
describe("145 complaints: replies, money back in thirty days, reasons", () => {
  const table = { Complaints: dataFile("cfpb-sample.csv.gz") };
  const complaints = recordsOf("cfpb-sample.csv.gz");
  const { sentWithin3Days, sentWithin14Days, refundedOfThirtyDays } = references.cfpbSample;
  const columns = "Complaints[date_received],Complaints[date_sent_to_company]";

  shows(
    { REPLYRATE: ["records"], ONTIMESHIPRATE: ["records"], AUDIT: ["records"] },
    "sent on within three days and within two weeks, counted in minutes and in hours",
    async () => {
      const [reply, three, fourteen, audit] = await evaluate(
        [
          `=AFTERSALES.REPLYRATE(${columns},3*24*60)`,
          `=AFTERSALES.ONTIMESHIPRATE(${columns},72)`,
          `=AFTERSALES.ONTIMESHIPRATE(${columns},14*24)`,
          `=AFTERSALES.AUDIT("REPLYRATE",${columns},3*24*60)`,
        ],
        table,
      );
      expect(reply?.value).toBe(quotient(sentWithin3Days));
      expect(three?.value).toBe(quotient(sentWithin3Days));
      expect(fourteen?.value).toBe(quotient(sentWithin14Days));
      expectAddsUp(audit?.value as AuditRows, complaints.length);
    },
  );

  shows(
    { DISPUTEREFUNDS: ["records"], DISPUTEREFUNDRATE: ["records"] },
    "closed with money back among the complaints of thirty days",
    async () => {
      const ids = "ROW(Complaints[date_received])";
      const back = `Complaints[company_response_to_consumer]="Closed with monetary relief"`;
      const tickets = `${ids},${ids}>0,${back},Complaints[date_received]`;
      const days = Object.keys(refundedOfThirtyDays);
      // The thirty days end with the day before asOf.
      const outcomes = await evaluate(
        days.flatMap((day) => [
          `=AFTERSALES.DISPUTEREFUNDS(${tickets},DATEVALUE("${day}")+1)`,
          `=AFTERSALES.DISPUTEREFUNDRATE(${tickets},${ids},Complaints[date_received],DATEVALUE("${day}")+1)`,
        ]),
        table,
      );
      const expected = days.flatMap((day) => {
        const ratio = refundedOfThirtyDays[day] ?? [NaN, NaN];
        return [ratio[0], quotient(ratio)];
      });
      expect(outcomes.map((outcome) => outcome.value)).toEqual(expected);
    },
  );

  shows({ PARETO: ["records"] }, "responses ranked, the shares running up to 1", async () => {
    const [ranked, top] = await evaluate(
      [
        "=AFTERSALES.PARETO(Complaints[company_response_to_consumer])",
        "=AFTERSALES.PARETO(Complaints[company_response_to_consumer],,2)",
      ],
      table,
    );
    const counts = new Map<string, number>();
    for (const { company_response_to_consumer: response = "" } of complaints)
      counts.set(response, (counts.get(response) ?? 0) + 1);
    const sorted = [...counts].sort(([, one], [, other]) => other - one);
    let soFar = 0;
    const lines = sorted.map(([response, count]) => {
      soFar += count;
      return [response, count, count / complaints.length, soFar / complaints.length];
    });
    expect(ranked?.value).toEqual(lines);
    expect(top?.value).toEqual(lines.slice(0, 2));
  });
});

describe("24,918 incidents: the time they took, by mean and median, and within three days", () => {
  const { minutes, medianMinutes, within72Hours } = references.servicenowIncidents;

  shows(
    { SHIPSPEED: ["records", "filtered"], ONTIMESHIPRATE: ["records"] },
    "hours of all and of each priority; the median is far below the mean",
    async () => {
      const columns = "Incidents[opened_at],Incidents[resolved_at]";
      const priorities = ["1", "2", "3", "4"];
      const [all, median, inTime, ...byPriority] = await evaluate(
        [
          `=AFTERSALES.SHIPSPEED(${columns})`,
          `=AFTERSALES.SHIPSPEED(${columns},"median")`,
          `=AFTERSALES.ONTIMESHIPRATE(${columns},72)`,
          ...priorities.map(
            (priority) => `=AFTERSALES.SHIPSPEED(${columns},,,,Incidents[priority],${priority})`,
          ),
        ],
        { Incidents: dataFile("servicenow-incidents.csv.gz") },
      );
      const hoursOf = (key: string): number => quotient(minutes[key] ?? [NaN, NaN]) / 60;
      expect(all?.value).toBeCloseTo(hoursOf("all"), 8);
      expect(median?.value).toBeCloseTo(medianMinutes / 60, 9);
      expect(inTime?.value).toBe(quotient(within72Hours));
      byPriority.forEach((outcome, index) =>
        expect(outcome.value).toBeCloseTo(hoursOf(priorities[index] ?? ""), 8),
      );
    },
  );
});

describe("requests to a city and orders of a workshop stand for parts requirements and refunds", () => {
  shows(
    { OTDRATE: ["records", "filtered"] },
    "OTDRATE: the city's own marks of what was in time",
    async () => {
      const { onTimeOfClosed } = references.boston311;
      const types = Object.keys(onTimeOfClosed);
      const outcomes = await evaluate(
        types.map(
          (type) =>
            `=AFTERSALES.OTDRATE(Requests[target_dt],Requests[closed_dt],,,,,Requests[type],"${type}")`,
        ),
        { Requests: dataFile("boston-311.csv.gz") },
      );
      expect(outcomes.map((outcome) => outcome.value)).toEqual(
        types.map((type) => quotient(onTimeOfClosed[type] ?? [NaN, NaN])),
      );
    },
  );

  shows({ PARETO: ["records", "filtered"] }, "PARETO of order types, by number and by cost", async () => {
    const { types, cost } = references.excavatorMwo;
    const whole = `,,,Orders[PMType],"PM*"`;
    const [byNumber, byCost] = await evaluate(
      [
        `=AFTERSALES.PARETO(Orders[PMType],,${whole})`,
        `=AFTERSALES.PARETO(Orders[PMType],Orders[Cost],${whole})`,
      ],
      { Orders: dataFile("excavator-mwo.csv.gz") },
    );
    const numbers = (byNumber?.value as [string, number, number, number][]).map(([type, count]) => [
      type,
      count,
    ]);
    expect(numbers).toEqual(Object.entries(types).sort(([, one], [, other]) => other - one));
    const lines = byCost?.value as [string, number, number, number][];
    expect(lines.reduce((sum, [, amount]) => sum + amount, 0)).toBeCloseTo(cost[0], 4);
    expect(lines.at(-1)?.[3]).toBeCloseTo(1, 12);
  });
});
