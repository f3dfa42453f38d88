import { describe, expect } from "@jest/globals";
import { expectAddsUp, type AuditRows } from "../support/audit";
import { shows } from "../support/evidence";
import { dataFile, dataJson, evaluate } from "../support/workbook";

interface Scores {
  readonly promoters: number;
  readonly detractors: number;
  readonly valid: number;
  readonly nps: number;
}

interface References {
  readonly cdnow: { readonly churn: Record<string, [lost: number, cohort: number]> };
  readonly sfoSurvey2017: { readonly all: Scores; readonly byBoardingArea: Record<string, Scores> };
  readonly servicenowIncidents: {
    readonly minutes: Record<string, [minutes: number, jobs: number]>;
    readonly missingResolved: number;
    readonly notReopened: [notReopened: number, incidents: number];
  };
}

const references = dataJson<References>("reference.json");

describe("real records, equal to figures computed elsewhere", () => {
  shows(
    { CHURN: ["records", "audited"], AUDIT: ["records"], TREND: ["records"] },
    "CHURN on 69,659 purchases, twelve months, numerator and denominator",
    async () => {
      const months = Object.keys(references.cdnow.churn);
      const columns = "Orders[customer_id],Orders[date]";
      const formulas = [
        ...months.map((month) => `=AFTERSALES.CHURN(${columns},"${month}")`),
        ...months.map((month) => `=AFTERSALES.AUDIT("CHURN",${columns},"${month}")`),
        `=AFTERSALES.TREND("CHURN",{${months.map((month) => `"${month}"`).join(",")}},${columns})`,
      ];
      const outcomes = await evaluate(formulas, { Orders: dataFile("cdnow.csv.gz") });
      months.forEach((month, index) => {
        const [lost, cohort] = references.cdnow.churn[month] as [number, number];
        expect(outcomes[index]?.value).toBe(lost / cohort);
        const audit = outcomes[months.length + index]?.value as AuditRows;
        expect(audit[1]?.[1]).toBe(cohort);
        expect(audit[2]?.[1]).toBe(lost);
        expectAddsUp(audit, 69659);
      });
      const trend = Object.values(references.cdnow.churn).map(([lost, cohort]) => lost / cohort);
      expect(outcomes.at(-1)?.value).toEqual([trend]);
    },
  );

  shows(
    { NPS: ["records", "filtered", "audited", "#VALUE!"], BYGROUP: ["filtered"] },
    "NPS of an airport survey: code 11 is no score and is excluded by a criterion",
    async () => {
      const { all, byBoardingArea } = references.sfoSurvey2017;
      const scores = `S[NETPRO],,,S[NETPRO],"<=10"`;
      const areas = Object.keys(byBoardingArea);
      const [value, audit, raw, groups, ...byArea] = await evaluate(
        [
          `=AFTERSALES.NPS(${scores})`,
          `=AFTERSALES.AUDIT("NPS",${scores})`,
          "=AFTERSALES.NPS(S[NETPRO])",
          `=AFTERSALES.BYGROUP("NPS",S[BAREA],${scores})`,
          ...areas.map((area) => `=AFTERSALES.NPS(${scores},S[BAREA],"${area}")`),
        ],
        { S: dataFile("sfo-survey-2017.csv.gz") },
      );
      expect(value?.value).toBeCloseTo(all.nps, 10);
      expect(raw?.error).toBe("#VALUE!");
      const lines = audit?.value as AuditRows;
      expect(lines[1]?.[1]).toBe(all.valid);
      expect(lines[2]?.[0]).toContain(`promoters ${all.promoters}, detractors ${all.detractors}`);
      expect(lines[2]?.[1]).toBe(all.promoters + all.detractors);
      expectAddsUp(lines, 2831);
      areas.forEach((area, index) => {
        expect(byArea[index]?.value).toBeCloseTo((byBoardingArea[area] as Scores).nps, 10);
      });
      const grouped = new Map(
        (groups?.value as [string, number, number][]).map(([area, , nps]) => [area, nps]),
      );
      for (const area of areas)
        expect(grouped.get(area)).toBeCloseTo((byBoardingArea[area] as Scores).nps, 10);
    },
  );

  shows(
    { MTTR: ["records", "filtered", "audited", "blanks"] },
    "MTTR of 24,918 incidents, in all and by priority; those without an end are left out",
    async () => {
      const { minutes, missingResolved } = references.servicenowIncidents;
      const columns = "I[opened_at],I[resolved_at]";
      const priorities = Object.keys(minutes).filter((priority) => priority !== "all");
      const [value, audit, ...byPriority] = await evaluate(
        [
          `=AFTERSALES.MTTR(${columns})`,
          `=AFTERSALES.AUDIT("MTTR",${columns})`,
          ...priorities.map((priority) => `=AFTERSALES.MTTR(${columns},,,,,,I[priority],${priority})`),
        ],
        { I: dataFile("servicenow-incidents.csv.gz") },
      );
      const hours = (key: string): number => {
        const [sum, jobs] = minutes[key] as [number, number];
        return sum / jobs / 60;
      };
      expect(Math.abs((value?.value as number) / hours("all") - 1)).toBeLessThan(1e-9);
      const lines = audit?.value as AuditRows;
      const [sum, jobs] = minutes["all"] as [number, number];
      expect(lines[1]?.[1]).toBe(jobs);
      expect(Number(/repair hours (\S+)/.exec(lines[2]?.[0] ?? "")?.[1])).toBeCloseTo(sum / 60, 4);
      expect(lines.slice(3).map(([, rows]) => rows)).toEqual([missingResolved]);
      expectAddsUp(lines, 24918);
      priorities.forEach((priority, index) => {
        expect(Math.abs((byPriority[index]?.value as number) / hours(priority) - 1)).toBeLessThan(1e-9);
      });
    },
  );

  shows(
    { FIRSTFIXRATE: ["records"] },
    "FIRSTFIXRATE of 24,918 incidents that were opened again or not",
    async () => {
      const [outcome] = await evaluate(["=AFTERSALES.FIRSTFIXRATE(I[reopen_count]>0)"], {
        I: dataFile("servicenow-incidents.csv.gz"),
      });
      const [notReopened, incidents] = references.servicenowIncidents.notReopened;
      expect(outcome?.value).toBeCloseTo(notReopened / incidents, 12);
    },
  );
});
