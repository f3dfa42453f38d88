import { afterEach, beforeEach, expect, test } from "@jest/globals";
import {
  activeCell,
  contentAt,
  onSelectionChanged,
  resultAt,
  writeFormula,
} from "../../src/taskpane/workbook-access";
import { openWorkbook, type TestWorkbook } from "../support/office";

let workbook: TestWorkbook;

beforeEach(async () => {
  workbook = await openWorkbook();
  Object.assign(globalThis, { Excel: workbook.Excel });
});

afterEach(() => {
  workbook.close();
  Reflect.deleteProperty(globalThis, "Excel");
});

/** Events come in a turn of their own. */
const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

test("a formula is put into a cell and its result read; a cell formatted as text computes it, too", async () => {
  const place = await activeCell();
  expect(place).toMatchObject({ sheet: "Sheet1", cells: "A1" });
  expect(await contentAt(place)).toBeUndefined();
  await workbook.run(({ workbook: { worksheets } }) => {
    worksheets.getItem("Sheet1").getRange("A1").numberFormat = [["@"]];
  });
  await writeFormula(place, "=1+2");
  expect(await resultAt(place)).toEqual({ text: "3", value: 3, isError: false });
  expect(await contentAt(place)).toBe("3");
});

test("another selection and another sheet in front are told, until one has heard enough", async () => {
  let heard = 0;
  const stop = await onSelectionChanged(() => {
    heard += 1;
  });
  await workbook.run((context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("B2").select();
  });
  await aMoment();
  expect(heard).toBeGreaterThan(0);
  const before = heard;
  await workbook.run((context) => {
    context.workbook.worksheets.add("Other").activate();
  });
  await aMoment();
  expect(heard).toBeGreaterThan(before);
  stop();
  await aMoment();
  const end = heard;
  await workbook.run((context) => {
    context.workbook.worksheets.getItem("Sheet1").activate();
  });
  await aMoment();
  expect(heard).toBe(end);
});
