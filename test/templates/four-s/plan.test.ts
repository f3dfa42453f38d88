import { describe, expect, test } from "@jest/globals";
import { LANGUAGES } from "../../../src/kpi/texts";
import { FOUR_S } from "../../../src/templates/four-s";
import type { Area } from "../../../src/workbook/formula";
import type { SheetPlan } from "../../../src/workbook/plan";
import { AUGUST, OPTIONS } from "../support/literal-source";

const holds = ({ row, column, rows, columns }: Area, down: number, right: number): boolean =>
  down >= row && down < row + rows && right >= column && right < column + columns;

/** The cells with a formula whose number format makes them text: Excel then shows the formula and calculates nothing. */
function formulasAsText({ id, blocks, styles }: SheetPlan): string[] {
  return blocks.flatMap(({ row, column, cells }) =>
    cells.flatMap((line, down) =>
      line.flatMap((cell, right) => {
        if (cell === null || typeof cell !== "object") return [];
        const formats = styles
          .filter(({ area, style }) => style.numberFormat && holds(area, row + down, column + right))
          .map(({ style }) => style.numberFormat);
        return formats.at(-1) === "@" ? [`${id} ${row + down} ${column + right}`] : [];
      }),
    ),
  );
}

describe("Excel takes the plan:", () => {
  test.each(LANGUAGES)("no formula has the number format of text (%s)", (language) => {
    for (const profile of ["portable", "add-in"] as const) {
      const plan = FOUR_S.plan({ ...OPTIONS, language, profile, month: AUGUST, source: { kind: "sample" } });
      expect(plan.sheets.flatMap(formulasAsText)).toEqual([]);
    }
  });

  test.each(LANGUAGES)("titles of prompts and alerts have at most 32 letters (%s)", (language) => {
    const { sheets } = FOUR_S.plan({ ...OPTIONS, language, source: { kind: "sample" } });
    const titles = sheets.flatMap(({ validations }) =>
      validations.flatMap(({ alert, prompt }) => [alert.title, prompt?.title ?? ""]),
    );
    expect(titles.filter((title) => title.length > 32)).toEqual([]);
  });

  test("every page says the version, the sheet, the day and its number", () => {
    const { sheets } = FOUR_S.plan({ ...OPTIONS, language: "zh", source: { kind: "sample" } });
    for (const { print } of sheets) {
      expect(print.footer.left).toContain("AFTERSALES");
      expect(print.footer.left).toContain("&A");
      expect(print.footer.center).toContain("&D");
      expect(print.footer.right).toMatch(/&P.*&N/);
    }
  });
});
