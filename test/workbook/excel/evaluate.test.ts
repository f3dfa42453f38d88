import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { evaluateInWorkbook } from "../../../src/workbook/excel";
import { smallPlan } from "../support/small-plan";
import { closePersonsWorkbook, contentOf, openPersonsWorkbook, type PersonsWorkbook } from "./support";

let book: PersonsWorkbook;
beforeEach(async () => {
  book = await openPersonsWorkbook();
});
afterEach(() => {
  closePersonsWorkbook(book);
});

test("the workbook that is open calculates a plan and is as before", async () => {
  const before = await contentOf(book);
  const results = await evaluateInWorkbook(smallPlan("portable"));
  // One visit in June for 1,200; two in July, of which one has an amount; one in August for 300.
  expect([2, 3, 4].map((column) => results.at("front", 3, column))).toEqual([1200, -80.5, 300]);
  expect([2, 3, 4].map((column) => results.at("front", 4, column))).toEqual([1, 2, 1]);
  expect(results.at("front", 3, 6)).toBe("● 达标");
  expect(await contentOf(book)).toEqual(before);
});

test("a failure leaves nothing", async () => {
  const before = await contentOf(book);
  book.host.faults.fail({ as: "AccessDenied", after: 2 });
  await expect(evaluateInWorkbook(smallPlan("portable"))).rejects.toMatchObject({
    fault: { kind: "refused", code: "AccessDenied", isTakenBack: true },
  });
  expect(await contentOf(book)).toEqual(before);
});
