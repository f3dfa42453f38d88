import { describe, expect } from "@jest/globals";
import { shows } from "../support/evidence";
import { quotient, references } from "../support/public-records";
import { dataFile, evaluate } from "../support/workbook";

const table = { Customers: dataFile("telco-churn.csv.gz") };
const { telcoChurn } = references;

describe("7,043 customers with a mark of who left: shares of flags, no cohorts", () => {
  shows(
    { RATE: ["totals"], REWORKRATE: ["records"], FIRSTFIXRATE: ["records"], BYGROUP: ["records"] },
    "who left and who stayed, in all and by contract; CHURN's rate from two counted totals",
    async () => {
      const [rate, left, stayed, byContract] = await evaluate(
        [
          `=AFTERSALES.RATE("CHURN",COUNTIF(Customers[Churn],"Yes"),ROWS(Customers[Churn]))`,
          "=AFTERSALES.REWORKRATE(Customers[Churn])",
          "=AFTERSALES.FIRSTFIXRATE(Customers[Churn])",
          `=AFTERSALES.BYGROUP("REWORKRATE",Customers[Contract],Customers[Churn])`,
        ],
        table,
      );
      expect(rate?.value).toBe(quotient(telcoChurn.churned));
      expect(left?.value).toBe(quotient(telcoChurn.churned));
      expect(stayed?.value).toBeCloseTo(quotient(telcoChurn.retained), 12);
      const expected = Object.entries(telcoChurn.churnedByContract)
        .sort(([, [, a]], [, [, b]]) => b - a)
        .map(([contract, ratio]) => [contract, ratio[1], quotient(ratio)]);
      expect(byContract?.value).toEqual(expected);
    },
  );

  shows(
    { APPOINTMENTRATE: ["records", "filtered", "#VALUE!", "en"] },
    "a third word among yes and no is named, and a criterion leaves its rows out",
    async () => {
      const services = Object.keys(telcoChurn.withService);
      const [unread, ...shares] = await evaluate(
        [
          "=AFTERSALES.APPOINTMENTRATE(Customers[TechSupport])",
          ...services.map(
            (service) =>
              `=AFTERSALES.APPOINTMENTRATE(Customers[${service}],,,,Customers[InternetService],"<>No")`,
          ),
        ],
        table,
      );
      expect(unread).toMatchObject({
        error: "#VALUE!",
        message: expect.stringContaining("No internet service"),
      });
      expect(shares.map(({ value }) => value)).toEqual(Object.values(telcoChurn.withService).map(quotient));
    },
  );

  shows(
    { AVGROVALUE: ["records", "blanks"], VISITMIX: ["records"] },
    "means of charges: a space is a blank, not 0; contracts counted in a given order",
    async () => {
      const contracts = Object.entries(telcoChurn.churnedByContract).map(([contract, [, count]]) => ({
        contract,
        count,
      }));
      const order = contracts.map(({ contract }) => `"${contract}"`).join(",");
      const [monthly, total, mix] = await evaluate(
        [
          "=AFTERSALES.AVGROVALUE(Customers[MonthlyCharges])",
          "=AFTERSALES.AVGROVALUE(Customers[TotalCharges])",
          `=AFTERSALES.VISITMIX(Customers[Contract],{${order}})`,
        ],
        table,
      );
      expect(monthly?.value).toBeCloseTo(quotient(telcoChurn.monthlyCharges), 10);
      expect(total?.value).toBeCloseTo(quotient(telcoChurn.totalCharges), 8);
      const customers = telcoChurn.churned[1];
      expect(mix?.value).toEqual(
        contracts.map(({ contract, count }) => [contract, count, count / customers]),
      );
    },
  );

  shows({ MIXBY: ["records"] }, "MIXBY contract: counted, and the charges of a month", async () => {
    const [counted, charged] = await evaluate(
      [
        "=AFTERSALES.MIXBY(Customers[Contract])",
        "=AFTERSALES.MIXBY(Customers[Contract],Customers[MonthlyCharges])",
      ],
      table,
    );
    const contracts = Object.entries(telcoChurn.churnedByContract).sort(([, [, a]], [, [, b]]) => b - a);
    expect(counted?.value).toEqual(
      contracts.map(([contract, [, count]]) => [contract, count, count / telcoChurn.churned[1]]),
    );
    const sums = charged?.value as [contract: string, sum: number, share: number][];
    expect(sums.map(([contract]) => contract).sort()).toEqual(contracts.map(([contract]) => contract).sort());
    expect(sums.reduce((all, [, sum]) => all + sum, 0)).toBeCloseTo(telcoChurn.monthlyCharges[0], 6);
    for (const [, sum, share] of sums) expect(share).toBeCloseTo(sum / telcoChurn.monthlyCharges[0], 12);
  });
});
