import { describe, expect, test } from "@jest/globals";
import { evaluateByGrid } from "../../src/cli/build/evaluate";
import type { Language } from "../../src/kpi/texts";
import { FOUR_S } from "../../src/templates/four-s";
import type { Source } from "../../src/templates/template";
import { writeFile } from "../../src/workbook/file/write";
import type { Profile, WorkbookPlan } from "../../src/workbook/plan";
import { findings } from "../../src/workbook/reader/findings";
import { snapshotOfFile } from "../../src/workbook/reader/snapshot-of-file";
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

const SAMPLE: Source = { kind: "sample" };

describe.each<Language>(["zh", "en"])("4S monthly, %s", (language) => {
  test("sample totals, portable: what the file shows is what LibreOffice calculates", async () => {
    const made = plan(language, "portable", SAMPLE);
    const file = await writeFile(made, await evaluateByGrid(made));
    expect(findings(await snapshotOfFile(file), made)).toEqual([]);
    const stale = await writeFile(made, WRONG);
    expect(differences(await snapshotOfFile(file), await recalculated(stale))).toEqual([]);
    expect(printed(file, `four-s-${language}`).length).toBeGreaterThan(0);
  });

  test("sample totals, with the add-in: opens with all its sheets", async () => {
    const made = plan(language, "add-in", SAMPLE);
    const { sheets } = await recalculated(await writeFile(made, await evaluateByGrid(made)));
    expect(sheets.map(({ name }) => name)).toEqual(made.sheets.map(({ name }) => name));
  });
});
