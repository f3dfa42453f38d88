import { expect, test } from "@jest/globals";
import { SetFormulaCalculationNotificationMutation } from "@univerjs/engine-formula";
import { LiveBook } from "../../../src/grid/live/live-book";
import { closeAll, getOne, open, put } from "./support";

/** The engine tells of a calculation that takes longer than a second. */
const LONG = 1200;

test("a workbook that is closed while it calculates says nothing about it afterwards", async () => {
  const left = open();
  if (!(left instanceof LiveBook)) throw new Error("This is not a live workbook.");
  await left.settled();
  put(left, "A1", [[1], ["=A1+1"]]);
  const started = new Promise<void>((resolve) => {
    left.book.onCommand((id) => {
      if (id === SetFormulaCalculationNotificationMutation.id) resolve();
    });
  });
  void left.settled();
  await started;
  closeAll();
  // An error in the engine's timer would end the test.
  await new Promise((resolve) => setTimeout(resolve, LONG));
  const next = open();
  put(next, "A1", [["=1+1"]]);
  expect(await getOne(next, "A1")).toBe(2);
  closeAll();
});
