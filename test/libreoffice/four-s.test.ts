import { describe, expect, test } from "@jest/globals";
import { evaluateByGrid } from "../../src/cli/build/evaluate";
import type { Language } from "../../src/kpi/texts";
import { FOUR_S } from "../../src/templates/four-s";
import type { Source } from "../../src/templates/template";
import { writeFile } from "../../src/workbook/file/write";
import type { Profile, WorkbookPlan } from "../../src/workbook/plan";
import { findings } from "../../src/workbook/reader/findings";
import { snapshotOfFile } from "../../src/workbook/reader/snapshot-of-file";
import {
  complaints,
  orders,
  partsSales,
  stockMonths,
  STORES,
  tableOf,
} from "../templates/series/records-support";
import { partsOf } from "../workbook/file/support/parts";
import { structureFaults } from "../workbook/file/support/structure";
import { differences } from "./support/differences";
import { printed, recalculated } from "./support/office";

/** 2025-08-01 */
const AUGUST = 45870;

function plan(language: Language, profile: Profile, source: Source): WorkbookPlan {
  return FOUR_S.plan({
    language,
    profile,
    month: AUGUST,
    source,
    targets: [],
    isProtected: true,
    version: "0.1.0",
  });
}

/** Results that no formula gives: what is right afterwards was calculated by LibreOffice. */
const WRONG = { at: () => -12345 };

const RECORDS: Source = {
  kind: "records",
  tables: [orders(300), complaints(80), partsSales(120), stockMonths()].map((records) => tableOf(records)),
};

const SOURCES: readonly (readonly [name: string, source: Source])[] = [
  ["sample totals", { kind: "sample" }],
  ["no figures yet", { kind: "totals", stores: STORES }],
  ["records", RECORDS],
];

const LANGUAGES: readonly Language[] = ["zh", "en"];
const CASES = LANGUAGES.flatMap((language) =>
  SOURCES.map(([name, source]) => [language, name, source] as const),
);

describe("4S monthly, portable: what the file shows is what LibreOffice calculates", () => {
  test.each(CASES)("%s, %s", async (language, name, source) => {
    const made = plan(language, "portable", source);
    const file = await writeFile(made, await evaluateByGrid(made));
    const read = await snapshotOfFile(file);
    expect(structureFaults(partsOf(file))).toEqual([]);
    expect(findings(read, made)).toEqual([]);
    const stale = await writeFile(made, WRONG);
    expect(differences(read, await recalculated(stale))).toEqual([]);
    if (name === "sample totals") expect(printed(file, `four-s-${language}`).length).toBeGreaterThan(0);
  });
});

test.each(LANGUAGES)(
  "4S monthly over records with the add-in opens with all its sheets, %s",
  async (language) => {
    const made = plan(language, "add-in", RECORDS);
    const file = await writeFile(made, await evaluateByGrid(made));
    expect(structureFaults(partsOf(file))).toEqual([]);
    const { sheets } = await recalculated(file);
    expect(sheets.map(({ name }) => name)).toEqual(made.sheets.map(({ name }) => name));
  },
);
