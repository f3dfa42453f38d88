import { DataValidationType, isFormulaString } from "@univerjs/core";
import { DataValidatorRegistryService } from "@univerjs/data-validation";
import { DataValidationFormulaService } from "@univerjs/sheets-data-validation";
import type { Book } from "../book";

/**
 * Takes numbers and dates that stand in the cells of a list, as Excel does. Univer compares a cell's number with what the
 * cells of the list show: 45839 with "2025-07".
 */
export function takeListedNumbers({ injector }: Pick<Book, "injector">): void {
  const validator = injector.get(DataValidatorRegistryService).getValidatorItem(DataValidationType.LIST);
  const formulas = injector.get(DataValidationFormulaService);
  if (validator === undefined) throw new Error("The validator of lists has not started");
  const isShown = validator.isValidType.bind(validator);
  validator.isValidType = async (cell, formula, rule) => {
    if (await isShown(cell, formula, rule)) return true;
    const { value, unitId, subUnitId } = cell;
    if (typeof value !== "number" || !isFormulaString(rule.formula1)) return false;
    const list = (await formulas.getRuleFormulaResult(unitId, subUnitId, rule.uid))?.[0]?.result?.[0]?.[0];
    return list?.some((row) => row?.some((listed) => listed?.v === value)) ?? false;
  };
}
