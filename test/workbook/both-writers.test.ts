import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { insertWorkbook } from "../../src/workbook/excel";
import { snapshotOfWorkbook } from "../../src/workbook/excel/snapshot";
import { writeFile } from "../../src/workbook/file/write";
import { namesFor } from "../../src/workbook/names";
import type { Profile } from "../../src/workbook/plan";
import { findings } from "../../src/workbook/reader/findings";
import type { Snapshot } from "../../src/workbook/reader/snapshot";
import { snapshotOfFile } from "../../src/workbook/reader/snapshot-of-file";
import { closePersonsWorkbook, openPersonsWorkbook, type PersonsWorkbook } from "./excel/support";
import { smallPlan } from "./support/small-plan";
import { smallResults } from "./support/small-results";

let book: PersonsWorkbook;
beforeEach(async () => {
  book = await openPersonsWorkbook();
});
afterEach(() => {
  closePersonsWorkbook(book);
});

/** What a person sees in a sheet, without blank cells around it and what the two hosts have to say differently. */
/** The one sparkline of the small plan: a file holds it, Office.js knows none and gets blocks in its place. */
const SPARKLINE = "3,5";

function comparable({ stamp, sheets, names }: Snapshot): unknown {
  return {
    stamp,
    names: names.filter(({ name }) => name.startsWith("售后")),
    sheets: sheets.map((sheet) => ({
      ...sheet,
      values: filled(sheet.values),
      formulas: filled(sheet.formulas),
      numberFormats: filled(
        sheet.numberFormats.map((row) => row.map((format) => (format === "General" ? null : format))),
      ),
    })),
  };
}

/** Cells that are not blank, by their place. */
function filled(rows: readonly (readonly unknown[])[]): unknown {
  const cells = Object.fromEntries(
    rows.flatMap((row, down) =>
      row.flatMap((value, right) =>
        value === null || value === "" ? [] : [[`${String(down)},${String(right)}`, value]],
      ),
    ),
  );
  return Object.fromEntries(Object.entries(cells).filter(([place]) => place !== SPARKLINE));
}

test.each<Profile>(["portable", "add-in"])("screen and file hold the same (%s)", async (profile) => {
  const plan = smallPlan(profile);
  await insertWorkbook(plan);
  const names = namesFor(plan);
  const onScreen = await snapshotOfWorkbook(plan, names);
  const inFile = await snapshotOfFile(await writeFile(plan, smallResults));
  expect(comparable(onScreen)).toEqual(comparable(inFile));
  expect([onScreen, inFile].map(({ sheets }) => sheets[0]?.values[3]?.[5] ?? null)).toEqual(["█", null]);
  expect(findings(onScreen, plan)).toEqual(findings(inFile, plan));
});
