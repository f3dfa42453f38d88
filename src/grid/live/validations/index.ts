import { generateRandomId, type ISheetDataValidationRule } from "@univerjs/core";
import { AddDataValidationMutation } from "@univerjs/data-validation";
import { getDataValidationDiffMutations, SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import type { Box, Validations } from "../../../host/spreadsheet";
import type { Book } from "../book";
import { boxOf, rangeOf } from "../boxes";
import { skipDeletedSheets } from "./deleted-sheets";
import { takeListedNumbers } from "./listed-numbers";
import { fromGridRule, toGridRule } from "./translation";

/** What validations need of a live workbook. */
export type ValidationContext = Pick<Book, "injector" | "unitId" | "run">;

export function createValidations(context: ValidationContext): Validations {
  const { injector, unitId } = context;
  const model = injector.get(SheetDataValidationModel);
  skipDeletedSheets(context);
  takeListedNumbers(context);

  /** Takes the cells away from the rules that hold for them; what is left of a rule keeps it. */
  const release = (sheet: string, box: Box): void => {
    const matrix = model.getRuleObjectMatrix(unitId, sheet).clone();
    matrix.removeRange([rangeOf(box)]);
    const changes = matrix.diff(model.getRules(unitId, sheet));
    const { redoMutations } = getDataValidationDiffMutations(unitId, sheet, changes, injector);
    for (const { id, params } of redoMutations) context.run(id, params);
  };

  return {
    of: (sheet) =>
      (model.getRules(unitId, sheet) as readonly ISheetDataValidationRule[]).flatMap((rule) => {
        const validation = fromGridRule(rule);
        return validation === null ? [] : [{ boxes: rule.ranges.map(boxOf), validation }];
      }),
    set: (sheet, box, validation) => {
      release(sheet, box);
      if (validation === null) return;
      const rule = { ...toGridRule(validation), uid: generateRandomId(8), ranges: [rangeOf(box)] };
      context.run(AddDataValidationMutation.id, { subUnitId: sheet, rule });
    },
  };
}
