import { describe, expect } from "@jest/globals";
import { expectAddsUp, type AuditRows } from "../support/audit";
import { shows } from "../support/evidence";
import {
  dayNumber,
  lastDayOf,
  monthsBetween,
  quotient,
  recordsOf,
  references,
} from "../support/public-records";
import { dataFile, evaluate } from "../support/workbook";

const requests = recordsOf("boston-311.csv.gz");
const types = Object.keys(references.boston311.onTimeOfClosed);
const table = { Requests: dataFile("boston-311.csv.gz") };
/** The city's own marks are those of the night in which the records were drawn. */
const DRAWN = "2016-01-12";

describe("9,516 requests to a city, with its own marks of what was in time", () => {
  shows(
    { ONTIMEDELIVERY: ["records", "filtered", "audited"] },
    "ONTIMEDELIVERY of those closed, and with asOf of those due: the city's marks, read either way",
    async () => {
      const columns = "Requests[target_dt],Requests[closed_dt]";
      const formulas = types.flatMap((type) => [
        `=AFTERSALES.ONTIMEDELIVERY(${columns},,,,,Requests[type],"${type}")`,
        `=AFTERSALES.ONTIMEDELIVERY(${columns},,"${DRAWN}",,,Requests[type],"${type}")`,
        `=AFTERSALES.AUDIT("ONTIMEDELIVERY",${columns},,"${DRAWN}",,,Requests[type],"${type}")`,
      ]);
      const outcomes = await evaluate(formulas, table);
      types.forEach((type, index) => {
        const [ofClosed, ofDue, audit] = outcomes.slice(index * 3, index * 3 + 3);
        const ratio = references.boston311.onTimeOfClosed[type] ?? [NaN, NaN];
        expect(ofClosed?.value).toBe(quotient(ratio));
        // The city calls what is open and not yet due in time; here it is not judged before it is due.
        const judged = requests.filter(
          (request) =>
            request["type"] === type &&
            request["target_dt"] !== "" &&
            !(request["closed_dt"] === "" && request["ontime_status"] === "ONTIME"),
        );
        const inTime = judged.filter((request) => request["ontime_status"] === "ONTIME");
        expect(inTime).toHaveLength(ratio[0]);
        expect(ofDue?.value).toBe(inTime.length / judged.length);
        const lines = audit?.value as AuditRows;
        expect(lines.slice(1, 3).map(([, rows]) => rows)).toEqual([judged.length, inTime.length]);
        expectAddsUp(lines, requests.length);
      });
    },
  );

  shows(
    { COMPLAINTCLOSURERATE: ["records", "filtered", "audited"], AUDIT: ["filtered"] },
    "COMPLAINTCLOSURERATE: the months together are all requests and those closed in 14 days",
    async () => {
      const months = monthsBetween("2015-01", "2016-01");
      const formulas = types.flatMap((type) =>
        months.map(
          (month) =>
            `=AFTERSALES.AUDIT("COMPLAINTCLOSURERATE",Requests[open_dt],Requests[closed_dt],"${lastDayOf(month)}",,,Requests[type],"${type}")`,
        ),
      );
      const audits = (await evaluate(formulas, table)).map(({ value }) => value as AuditRows);
      types.forEach((type, index) => {
        const ofType = audits.slice(index * months.length, (index + 1) * months.length);
        const sum = (line: number): number => ofType.reduce((all, rows) => all + (rows[line]?.[1] ?? NaN), 0);
        expect([sum(2), sum(1)]).toEqual(references.boston311.closedWithin14Days[type]);
        ofType.forEach((rows) => expectAddsUp(rows, requests.length));
      });
    },
  );

  shows(
    { COMPLAINTCLOSURERATE: ["records"], TREND: ["records"] },
    "COMPLAINTCLOSURERATE month after month, and as printed at one day",
    async () => {
      const months = monthsBetween("2015-02", "2015-12");
      const columns = "Requests[open_dt],Requests[closed_dt]";
      const [trend, printed] = await evaluate(
        [
          `=AFTERSALES.TREND("COMPLAINTCLOSURERATE",{${months.map((month) => `"${month}"`).join(",")}},${columns})`,
          `=AFTERSALES.COMPLAINTCLOSURERATE(${columns},"${DRAWN}",,"printed")`,
        ],
        table,
      );
      const days = requests.map((request) => ({
        due: dayNumber(request["open_dt"] ?? "") + 14,
        closed: request["closed_dt"] ? dayNumber(request["closed_dt"]) : Infinity,
      }));
      const rates = months.map((month) => {
        const due = days.filter(
          (each) => each.due >= dayNumber(`${month}-01`) && each.due <= dayNumber(lastDayOf(month)),
        );
        return due.filter((each) => each.closed <= each.due).length / due.length;
      });
      expect(trend?.value).toEqual([rates]);
      const known = days.map((each) =>
        each.closed <= dayNumber(DRAWN) ? "closed" : each.due < dayNumber(DRAWN) ? "late" : "open",
      );
      const count = (state: string): number => known.filter((each) => each === state).length;
      expect(printed?.value).toBe(count("closed") / (count("closed") + count("late")));
    },
  );

  shows(
    { MTTR: ["records"], MTTC: ["records"], AVGRESPONSETIME: ["records"], BYGROUP: ["records"] },
    "MTTR, MTTC and AVGRESPONSETIME by type: hours from request to end, open ones left out",
    async () => {
      const outcomes = await evaluate(
        ["MTTR", "MTTC", "AVGRESPONSETIME"].map(
          (id) => `=AFTERSALES.BYGROUP("${id}",Requests[type],Requests[open_dt],Requests[closed_dt])`,
        ),
        table,
      );
      for (const { value } of outcomes) {
        const groups = value as [type: string, rows: number, hours: number][];
        expect(groups.map(([type]) => type).sort()).toEqual([...types].sort());
        for (const [type, , hours] of groups) {
          const ratio = references.boston311.seconds[type] ?? [NaN, NaN];
          expect(Math.abs(hours / (quotient(ratio) / 3600) - 1)).toBeLessThan(1e-9);
        }
      }
    },
  );

  shows(
    { COMPLETIONRATE: ["records", "filtered"] },
    "COMPLETIONRATE within 14 days, by type, when the time of all is up",
    async () => {
      const outcomes = await evaluate(
        types.map(
          (type) =>
            `=AFTERSALES.COMPLETIONRATE(Requests[open_dt],Requests[closed_dt],14,"天","2016-01-31",,,Requests[type],"${type}")`,
        ),
        table,
      );
      types.forEach((type, index) => {
        const ratio = references.boston311.closedWithin14Days[type] ?? [NaN, NaN];
        expect(outcomes[index]?.value).toBe(quotient(ratio));
      });
    },
  );
});

describe("145 consumer complaints", () => {
  const complaints = { Complaints: dataFile("cfpb-sample.csv.gz") };

  shows(
    { COMPLAINTCLOSURERATE: ["records", "audited", "#N/A"], CLAIMFIRSTPASSRATE: ["records"] },
    "sent on in 14 days, month by month; a month without complaints is #N/A; answers in time as a share of flags",
    async () => {
      const months = monthsBetween("2012-05", "2017-05");
      const columns = "Complaints[date_received],Complaints[date_sent_to_company]";
      const [timely, none, ...audits] = await evaluate(
        [
          "=AFTERSALES.CLAIMFIRSTPASSRATE(Complaints[timely_response])",
          `=AFTERSALES.COMPLAINTCLOSURERATE(${columns},"2013-12-31")`,
          ...months.map(
            (month) => `=AFTERSALES.AUDIT("COMPLAINTCLOSURERATE",${columns},"${lastDayOf(month)}")`,
          ),
        ],
        complaints,
      );
      const { timely: inTime, sentWithin14Days } = references.cfpbSample;
      expect(timely?.value).toBe(quotient(inTime));
      expect(none?.error).toBe("#N/A");
      const sum = (line: number): number =>
        audits.reduce((all, { value }) => all + ((value as AuditRows)[line]?.[1] ?? NaN), 0);
      expect([sum(2), sum(1)]).toEqual(sentWithin14Days);
    },
  );
});
