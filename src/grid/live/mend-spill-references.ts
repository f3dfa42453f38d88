import type { Injector, IRange } from "@univerjs/core";
import {
  type BaseReferenceObject,
  type FunctionVariantType,
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  LexerNode,
  RangeReferenceObject,
  ReferenceNodeFactory,
  SuffixNodeFactory,
} from "@univerjs/engine-formula";
import { errorValue, isReference } from "../values";
import { seeCalculation } from "./see-calculation";

/** What the engine finds the cells with that a formula depends on. */
interface Dependencies {
  _isPreCalculateNode(node: { readonly nodeType: number; getToken(): string }): boolean;
}

const SUFFIX = 12;

/** Makes C1# the cells that the formula in C1 spills into, for which the engine gives an error. */
export function mendSpillReferences(injector: Injector): void {
  const spills = new Spills(injector);
  const factory = injector.get(SuffixNodeFactory);
  const create = factory.checkAndCreateNodeType.bind(factory);
  factory.checkAndCreateNodeType = (param) => {
    const node = create(param);
    if (node?.getToken() !== "#") return node;
    node.execute = () => {
      const anchor = node.getChildren()[0]?.getValue();
      node.setValue(anchor ? spills.of(anchor) : errorValue("#REF!"));
    };
    return node;
  };
  readLoneReferences(injector);
  dependOnAnchors(injector);
}

/** Where nothing but C1# is expected, the engine takes it for C1. */
function readLoneReferences(injector: Injector): void {
  const suffixes = injector.get(SuffixNodeFactory);
  const factory = injector.get(ReferenceNodeFactory);
  const create = factory.checkAndCreateNodeType.bind(factory);
  const pound = new LexerNode();
  pound.setToken("#");
  factory.checkAndCreateNodeType = (param) => {
    const lone = typeof param === "string" ? /^(.*)#\s*$/s.exec(param)?.[1] : undefined;
    if (lone === undefined) return create(param);
    const reference = create(lone);
    const suffix = suffixes.checkAndCreateNodeType(pound);
    if (!reference || !suffix) return reference;
    reference.setParent(suffix);
    return suffix as unknown as typeof reference;
  };
}

/** What is spilled, and how far, changes with the cell of the formula: the engine would ask for the range beforehand. */
function dependOnAnchors(injector: Injector): void {
  const dependencies = injector.get(IFormulaDependencyGenerator) as unknown as Dependencies;
  const isCalculatedBefore = dependencies._isPreCalculateNode.bind(dependencies);
  dependencies._isPreCalculateNode = (node) =>
    !(node.nodeType === SUFFIX && node.getToken() === "#") && isCalculatedBefore(node);
}

class Spills {
  readonly #config: IFormulaCurrentConfigService;
  readonly #runtime: IFormulaRuntimeService;

  constructor(injector: Injector) {
    this.#config = injector.get(IFormulaCurrentConfigService);
    this.#runtime = injector.get(IFormulaRuntimeService);
  }

  of(anchor: FunctionVariantType): FunctionVariantType {
    if (!isReference(anchor) || !anchor.isCell()) return errorValue("#REF!");
    const area = this.#areaOf(anchor);
    if (area === undefined) return errorValue("#REF!");
    const unit = anchor.getUnitId();
    const sheet = anchor.getSheetId();
    const range = new RangeReferenceObject(area, sheet, unit);
    range.setDefaultUnitId(unit);
    range.setDefaultSheetId(this.#runtime.currentSubUnitId);
    // What INDEX or OFFSET takes of it knows its sheet by the name only.
    range.setForcedSheetName(this.#config.getSheetName(unit, sheet));
    seeCalculation(range, this.#config, this.#runtime);
    return range;
  }

  #areaOf(anchor: BaseReferenceObject): IRange | undefined {
    const [unit, sheet] = [anchor.getUnitId(), anchor.getSheetId()];
    const { startRow: row, startColumn: column } = anchor.getRangePosition();
    const computed = this.#runtime.getUnitData()[unit]?.[sheet]?.getValue(row, column);
    const value = computed ?? this.#config.getUnitData()[unit]?.[sheet]?.cellData.getValue(row, column);
    // It would spill, but has no room.
    if (value?.v === "#SPILL!") return undefined;
    const spilled = computed ? this.#runtime.getUnitArrayFormula() : this.#config.getArrayFormulaRange();
    return spilled[unit]?.[sheet]?.[row]?.[column] ?? this.#single(unit, sheet, row, column);
  }

  /** What spills can come down to a single cell; a calculation without functions never spills. */
  #single(unit: string, sheet: string, row: number, column: number): IRange | undefined {
    const formula = this.#config.getFormulaData()[unit]?.[sheet]?.[row]?.[column]?.f;
    return formula?.includes("(") === true
      ? { startRow: row, endRow: row, startColumn: column, endColumn: column }
      : undefined;
  }
}
