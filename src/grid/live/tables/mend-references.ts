import { AbsoluteRefType, type Injector } from "@univerjs/core";
import {
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  RangeReferenceObject,
  ReferenceNodeFactory,
} from "@univerjs/engine-formula";
import { explainedError } from "../errors";
import { seeCalculation } from "../see-calculation";
import { type PlacedArea, TableReferences } from "./table-references";

/** Makes the engine's reference nodes know the tokens that stand for references to tables. */
export function mendReferences(injector: Injector): void {
  const factory = injector.get(ReferenceNodeFactory);
  const config = injector.get(IFormulaCurrentConfigService);
  const runtime = injector.get(IFormulaRuntimeService);
  const references = injector.get(TableReferences);
  const reset = runtime.reset.bind(runtime);
  runtime.reset = () => {
    references.forgetTables();
    reset();
  };
  const create = factory.checkAndCreateNodeType.bind(factory);
  factory.checkAndCreateNodeType = (param) => {
    const found = typeof param === "string" ? references.find(param) : null;
    if (found === null || typeof param !== "string") return create(param);
    // With the signs that may stand before it.
    const node = create(param.replace(found.token, "A1"));
    if (!node) return node;
    node.execute = () => {
      const { currentSubUnitId, currentUnitId, currentRow, currentColumn } = runtime;
      const place = { sheet: currentSubUnitId, row: currentRow, column: currentColumn };
      const area = references.resolve(found.index, place);
      if ("error" in area) node.setValue(explainedError(area));
      else {
        const range = new RangeReferenceObject(rangeOf(area, currentRow), area.sheet, currentUnitId);
        range.setDefaultUnitId(currentUnitId);
        range.setDefaultSheetId(currentSubUnitId);
        // What INDEX or OFFSET takes of it knows its sheet by the name only.
        range.setForcedSheetName(config.getSheetName(currentUnitId, area.sheet));
        seeCalculation(range, config, runtime);
        node.setValue(range);
      }
    };
    return node;
  };
}

/** A formula that is filled down keeps what it names, save the row it stands in. */
function rangeOf(
  { top, bottom, left, right }: PlacedArea,
  row: number,
): ConstructorParameters<typeof RangeReferenceObject>[0] {
  const type = top === bottom && top === row ? AbsoluteRefType.COLUMN : AbsoluteRefType.ALL;
  return {
    startRow: top,
    endRow: bottom,
    startColumn: left,
    endColumn: right,
    startAbsoluteRefType: type,
    endAbsoluteRefType: type,
  };
}
