import { IUniverInstanceService, UniverInstanceType, type Workbook } from "@univerjs/core";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import type { Book } from "../book";

/**
 * Univer checks cells against their validation a moment after they changed, and throws where their sheet was deleted
 * meanwhile: then there is nothing to check any more.
 */
export function skipDeletedSheets({ injector }: Pick<Book, "injector">): void {
  const validator = injector.get(SheetsDataValidationValidatorService);
  const instances = injector.get(IUniverInstanceService);
  const check = validator.validatorRanges.bind(validator);
  validator.validatorRanges = (unitId, sheetId, ranges) => {
    const workbook = instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    const isThere = (workbook?.getSheetBySheetId(sheetId) ?? null) !== null;
    return isThere ? check(unitId, sheetId, ranges) : Promise.resolve([]);
  };
}
