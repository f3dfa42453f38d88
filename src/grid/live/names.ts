import { generateRandomId } from "@univerjs/core";
import {
  deserializeRangeWithSheet,
  IDefinedNamesService,
  type IDefinedNamesServiceParam,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import type { Name, Names } from "../../host/spreadsheet";
import type { Book } from "./book";
import type { NameSource, PlacedArea } from "./tables/table-references";

/** An address, perhaps with its sheet: 'My sheet'!$A$1:$B$9. Whole columns and rows among them. */
const ADDRESS =
  /^(?:(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)$/iu;

export class LiveNames implements Names, NameSource {
  readonly #book: Book;
  readonly #service: IDefinedNamesService;

  constructor(book: Book) {
    this.#book = book;
    this.#service = book.injector.get(IDefinedNamesService);
    // The formulas move with the cells that a name stands for; when those are deleted, they do not know.
    book.onCommand((id, params) => {
      if (id === SetDefinedNameMutation.id && isLost(params as IDefinedNamesServiceParam)) this.#changed();
    });
  }

  all(): Name[] {
    return this.#params().map((param) => ({
      name: param.name,
      scope: scopeOf(param),
      formula: `=${meaningOf(param)}`,
      comment: param.comment ?? "",
      visible: param.hidden !== true,
    }));
  }

  put({ name, scope, formula, comment, visible }: Name): void {
    const meaning = formula.replace(/^=/, "").trim();
    this.#book.run(SetDefinedNameMutation.id, {
      id: this.#find(name, scope)?.id ?? generateRandomId(),
      name,
      // Univer takes what starts with "=" for a formula, the rest for cells that move with theirs.
      formulaOrRefString: ADDRESS.test(meaning) ? meaning : `=${meaning}`,
      comment,
      hidden: !visible,
      localSheetId: scope ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    });
    this.#changed();
  }

  remove(name: string, scope: string | null): void {
    const param = this.#find(name, scope);
    if (param === undefined) return;
    this.#book.run(RemoveDefinedNameMutation.id, { ...param });
    this.#changed();
  }

  has(name: string): boolean {
    return this.#named(name).length > 0;
  }

  formulaOf(name: string): string | undefined {
    const [param] = this.#named(name);
    const meaning = param && meaningOf(param);
    return meaning === undefined || ADDRESS.test(meaning) ? undefined : meaning;
  }

  areaOf(name: string, sheet: string): PlacedArea | undefined {
    const params = this.#named(name);
    // The sheet's own name goes before the workbook's.
    const param =
      params.find((each) => scopeOf(each) === sheet) ?? params.find((each) => scopeOf(each) === null);
    const meaning = param && meaningOf(param);
    if (param === undefined || meaning === undefined || !ADDRESS.test(meaning)) return undefined;
    const { sheetName, range } = deserializeRangeWithSheet(meaning);
    const worksheet =
      sheetName === "" ? sheet : this.#book.workbook.getSheetBySheetName(sheetName)?.getSheetId();
    if (!worksheet) return undefined;
    const target = this.#book.sheet(worksheet);
    return {
      sheet: worksheet,
      top: range.startRow || 0,
      left: range.startColumn || 0,
      bottom: Number.isFinite(range.endRow) ? range.endRow : target.getRowCount() - 1,
      right: Number.isFinite(range.endColumn) ? range.endColumn : target.getColumnCount() - 1,
    };
  }

  #params(): IDefinedNamesServiceParam[] {
    return Object.values(this.#service.getDefinedNameMap(this.#book.unitId) ?? {});
  }

  #named(name: string): IDefinedNamesServiceParam[] {
    const lower = name.toLowerCase();
    return this.#params().filter((param) => param.name.toLowerCase() === lower);
  }

  #find(name: string, scope: string | null): IDefinedNamesServiceParam | undefined {
    return this.#named(name).find((param) => scopeOf(param) === scope);
  }

  /** Which formulas use a name, directly or through others, the engine does not know. */
  #changed(): void {
    this.#book.forgetFormulas();
    this.#book.run(SetTriggerFormulaCalculationStartMutation.id, { forceCalculation: true });
  }
}

function isLost({ formulaOrRefString }: IDefinedNamesServiceParam): boolean {
  return formulaOrRefString.includes("#REF!");
}

function scopeOf({ localSheetId }: IDefinedNamesServiceParam): string | null {
  return localSheetId === undefined || localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME
    ? null
    : localSheetId;
}

function meaningOf({ formulaOrRefString }: IDefinedNamesServiceParam): string {
  return formulaOrRefString.replace(/^=/, "");
}
