import {
  DisposableCollection,
  type IDisposable,
  type Injector,
  type IRange,
  type IUniverInstanceService,
  isFormulaString,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import {
  deserializeRangeWithSheetWithCache,
  generateStringWithSequence,
  type LexerTreeBuilder,
  sequenceNodeType,
  serializeRangeToRefString,
} from "@univerjs/engine-formula";
import {
  type EffectRefRangeParams,
  getSeparateEffectedRangesOnCommand,
  handleDefaultRangeChangeWithEffectRefCommands,
  type RefRangeService,
} from "@univerjs/sheets";
import { FormulaRefRangeService } from "@univerjs/sheets-formula";
import { isSameRange, movedRanges, sourceOfFirstCell } from "./ranges";

type RangeCallback = Parameters<FormulaRefRangeService["registerRangeFormula"]>[4];
type FormulaCallback = Parameters<FormulaRefRangeService["registerFormula"]>[3];

interface Place {
  readonly unitId: string;
  readonly subUnitId: string;
}

interface Reference extends Place {
  readonly range: IRange;
  readonly sheetName: string;
}

const NOTHING = { redos: [], undos: [] };

/**
 * Lets the formulas of conditional formats and validations follow the cells as Excel does: their references move like
 * those of a formula in the first cell. The grid's own service leaves absolute references where they were, looks at the
 * active sheet only, and splits a rule with wrong formulas where rows are inserted inside it.
 */
export class FormulaMoves extends FormulaRefRangeService {
  readonly #watcher: RefRangeService;
  readonly #lexer: LexerTreeBuilder;
  readonly #instances: IUniverInstanceService;
  readonly #injector: Injector;

  constructor(
    watcher: RefRangeService,
    lexer: LexerTreeBuilder,
    instances: IUniverInstanceService,
    injector: Injector,
  ) {
    super(watcher, lexer, instances, injector);
    this.#watcher = watcher;
    this.#lexer = lexer;
    this.#instances = instances;
    this.#injector = injector;
  }

  override registerRangeFormula(
    unitId: string,
    subUnitId: string,
    ranges: IRange[],
    formulas: string[],
    callback: RangeCallback,
  ): IDisposable {
    const home = { unitId, subUnitId };
    const watched = [
      ...ranges.map((range) => ({ ...home, range })),
      ...formulas.flatMap((formula) => this.#referencesOf(formula, home)),
    ];
    return this.#watch(watched, (command) => {
      const place = getSeparateEffectedRangesOnCommand(this.#injector, command);
      if (!place) return NOTHING;
      const isHome = place.unitId === unitId && place.subUnitId === subUnitId;
      const after = isHome ? movedRanges(ranges, command) : ranges;
      if (after.length === 0) return callback([]);
      const [right, down] = isHome ? sourceOfFirstCell(ranges, after, command) : [0, 0];
      const moved = formulas.map((formula) => {
        return this.#moved(this.#shifted(formula, right, down), home, place, command);
      });
      const isSame =
        moved.every((formula, index) => formula === formulas[index]) &&
        after.length === ranges.length &&
        after.every((range, index) => isSameRange(range, ranges[index]));
      return isSame ? NOTHING : callback([{ ranges: after, formulas: moved }]);
    });
  }

  override registerFormula(
    unitId: string,
    subUnitId: string,
    formula: string,
    callback: FormulaCallback,
  ): IDisposable {
    const home = { unitId, subUnitId };
    return this.#watch(this.#referencesOf(formula, home), (command) => {
      const place = getSeparateEffectedRangesOnCommand(this.#injector, command);
      return place ? callback(this.#moved(formula, home, place, command)) : NOTHING;
    });
  }

  #watch(
    watched: readonly (Place & { readonly range: IRange })[],
    handle: (command: EffectRefRangeParams) => ReturnType<FormulaCallback>,
  ): IDisposable {
    const collection = new DisposableCollection();
    for (const { unitId, subUnitId, range } of watched) {
      collection.add(this.#watcher.registerRefRange(range, handle, unitId, subUnitId));
    }
    return collection;
  }

  #shifted(formula: string, right: number, down: number): string {
    if ((right === 0 && down === 0) || !isFormulaString(formula)) return formula;
    return this.#lexer.moveFormulaRefOffset(formula, right, down);
  }

  #moved(formula: string, home: Place, place: Place, command: EffectRefRangeParams): string {
    const nodes = isFormulaString(formula) ? this.#lexer.sequenceNodesBuilder(formula) : null;
    if (!nodes) return formula;
    const moved = nodes.map((node) => {
      if (typeof node === "string" || node.nodeType !== sequenceNodeType.REFERENCE) return node;
      return { ...node, token: this.#movedToken(node.token, home, place, command) };
    });
    return `=${generateStringWithSequence(moved)}`;
  }

  #movedToken(token: string, home: Place, place: Place, command: EffectRefRangeParams): string {
    const reference = this.#reference(token, home);
    if (reference?.unitId !== place.unitId || reference.subUnitId !== place.subUnitId) return token;
    const { range, sheetName } = reference;
    const after = handleDefaultRangeChangeWithEffectRefCommands(range, command);
    if (!after) return "#REF!";
    if (isSameRange(after, range)) return token;
    const { startRow, startColumn, endRow, endColumn } = after;
    const moved = { ...range, startRow, startColumn, endRow, endColumn };
    return serializeRangeToRefString({ range: moved, sheetName, unitId: "" });
  }

  #referencesOf(formula: string, home: Place): readonly Reference[] {
    const nodes = isFormulaString(formula) ? this.#lexer.sequenceNodesBuilder(formula) : null;
    return (nodes ?? []).flatMap((node) => {
      if (typeof node === "string" || node.nodeType !== sequenceNodeType.REFERENCE) return [];
      return this.#reference(node.token, home) ?? [];
    });
  }

  /** undefined for a sheet that is not there. */
  #reference(token: string, home: Place): Reference | undefined {
    const { range, sheetName } = deserializeRangeWithSheetWithCache(token);
    if (sheetName === "") return { ...home, range, sheetName };
    const workbook = this.#instances.getUnit<Workbook>(home.unitId, UniverInstanceType.UNIVER_SHEET);
    const subUnitId = workbook?.getSheetBySheetName(sheetName)?.getSheetId();
    return subUnitId === undefined ? undefined : { unitId: home.unitId, subUnitId, range, sheetName };
  }
}
