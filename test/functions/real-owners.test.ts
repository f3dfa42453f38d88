import { describe, expect } from "@jest/globals";
import { expectAddsUp, type AuditRows } from "../support/audit";
import { shows } from "../support/evidence";
import { quotient, recordsOf, references } from "../support/public-records";
import { dataFile, evaluate } from "../support/workbook";

/** Every customer with the day of the first purchase, and a warranty that ended long ago. */
function customers(): string {
  const first = new Map<string, string>();
  for (const { customer_id: customer = "", date = "" } of recordsOf("cdnow.csv.gz")) {
    const known = first.get(customer);
    if (known === undefined || date < known) first.set(customer, date);
  }
  return ["customer,bought,covered", ...[...first].map(([one, day]) => `${one},${day},1994-06-30`)].join(
    "\n",
  );
}

describe("real customers and what they came back for, equal to figures computed elsewhere", () => {
  shows(
    {
      NEWOWNERLOYALTY: ["records", "audited", "#N/A"],
      NEWCARRETENTION: ["records", "audited"],
      POSTWARRANTYLOYALTY: ["records", "audited"],
      TREND: ["records"],
    },
    "customers of one quarter in their second year: who came at all, and on three days or more",
    async () => {
      const { customers: all, activeInTwelveMonths, threeDaysInTwelveMonths } = references.cdnow;
      const visits = "Orders[customer_id],Orders[date]";
      const bought = `Owners[customer],Owners[bought],${visits}`;
      const covered = `Owners[customer],Owners[covered],${visits}`;
      const months = Object.keys(threeDaysInTwelveMonths);
      const later = months.slice(1);
      const outcomes = await evaluate(
        [
          ...months.map((month) => `=AFTERSALES.POSTWARRANTYLOYALTY(${covered},"${month}")`),
          ...months.map((month) => `=AFTERSALES.AUDIT("POSTWARRANTYLOYALTY",${covered},"${month}")`),
          `=AFTERSALES.TREND("NEWOWNERLOYALTY",{"${months.join('","')}"},${bought},,3)`,
          `=AFTERSALES.TREND("NEWCARRETENTION",{"${months.join('","')}"},${bought})`,
          ...later.map((month) => `=AFTERSALES.AUDIT("NEWCARRETENTION",${bought},"${month}")`),
          `=AFTERSALES.NEWOWNERLOYALTY(${bought},"${months[0]}",3)`,
        ],
        { Orders: dataFile("cdnow.csv.gz"), Owners: customers() },
      );
      const next = (): unknown => outcomes.shift()?.value;
      for (const month of months) expect(next()).toBe(quotient([threeDaysInTwelveMonths[month] ?? NaN, all]));
      for (const month of months) {
        const audit = next() as AuditRows;
        expect([audit[1]?.[1], audit[2]?.[1]]).toEqual([all, threeDaysInTwelveMonths[month]]);
        expectAddsUp(audit, all + 69659);
      }
      // Whoever first bought in early 1997 is not in the second year when 1998 begins.
      expect(next()).toEqual([["", ...later.map((month) => (threeDaysInTwelveMonths[month] ?? NaN) / all)]]);
      expect(next()).toEqual([["", ...later.map((month) => (activeInTwelveMonths[month] ?? NaN) / all)]]);
      for (const month of later) {
        const audit = next() as AuditRows;
        expect([audit[1]?.[1], audit[2]?.[1]]).toEqual([all, activeInTwelveMonths[month]]);
      }
      expect(outcomes.shift()?.error).toBe("#N/A");
    },
  );

  shows(
    { CSATBYGROUP: ["records", "audited", "#VALUE!"] },
    "an airport survey by boarding area: promoters are satisfied, code 11 is no score",
    async () => {
      const { all, byBoardingArea } = references.sfoSurvey2017;
      const scores = `IF(S[NETPRO]<=10,S[NETPRO],"")`;
      const [areas, audit, raw] = await evaluate(
        [
          `=AFTERSALES.CSATBYGROUP(${scores},S[BAREA],10,9,200)`,
          `=AFTERSALES.AUDIT("CSATBYGROUP",${scores},S[BAREA],10,9)`,
          "=AFTERSALES.CSATBYGROUP(S[NETPRO],S[BAREA],10,9)",
        ],
        { S: dataFile("sfo-survey-2017.csv.gz") },
      );
      const expected = Object.entries(byBoardingArea)
        .map(([area, { promoters, valid }]) => [area, valid, promoters / valid, valid < 200 ? "n<200" : ""])
        .sort(([, one], [, other]) => Number(other) - Number(one));
      expect(areas?.value).toEqual(expected);
      const lines = audit?.value as AuditRows;
      expect([lines[1]?.[1], lines[2]?.[1]]).toEqual([all.valid, all.promoters]);
      expectAddsUp(lines, 2831);
      expect(raw?.error).toBe("#VALUE!");
    },
  );
});
