import type { Kpi } from "../../../kpi/define";
import type { Language } from "../../../kpi/texts";
import { BREAKDOWN_TEXTS, SOURCE_TEXTS } from "../../../locale/series";
import { call, cell, operation, tableColumn, type Formula } from "../../../workbook/formula";
import { inMonth } from "../months";
import { MONTHS, type Part, type SeriesCells } from "../types";
import { partsOf } from "./figures";
import { ageBands, groupingOf } from "./grouping";
import { GROUPS_SHEET, GROUPS_TABLE, MODEL_LIST, MODELS } from "./sheet";

/** A satisfaction by groups, from the figures that are entered for each group. */
export function enteredBreakdown(kpi: Kpi, cells: SeriesCells, language: Language): readonly Part[] {
  const grouping = groupingOf(kpi);
  const column = (name: keyof typeof BREAKDOWN_TEXTS): Formula =>
    tableColumn(GROUPS_TABLE, BREAKDOWN_TEXTS[name][language]);
  const months = tableColumn(GROUPS_TABLE, SOURCE_TEXTS.month[language]);
  const stores = tableColumn(GROUPS_TABLE, SOURCE_TEXTS.store[language]);
  const rowsOf = (name: Formula): Formula[] => [
    column("group"),
    operation("=", "&", name),
    ...inMonth(months, cells, MONTHS - 1),
    stores,
    cells.storeCriterion,
  ];
  const names: readonly (string | Formula)[] =
    grouping === "ages"
      ? ageBands(kpi, language)
      : Array.from({ length: MODELS }, (_, index) =>
          operation(cell(MODEL_LIST.row + index, MODEL_LIST.column, GROUPS_SHEET), "&", ""),
        );
  return partsOf(
    names.map((name) => {
      const text: Formula = typeof name === "string" ? { literal: name } : name;
      const isNamed = operation(text, "<>", "");
      // A row in which one of the two figures is missing would make a wrong share.
      const sum = (of: "answers" | "satisfied", other: "answers" | "satisfied"): Formula =>
        call("IF", isNamed, call("SUMIFS", column(of), ...rowsOf(text), column(other), "<>"), 0);
      return { name, answers: sum("answers", "satisfied"), satisfied: sum("satisfied", "answers") };
    }),
  );
}
