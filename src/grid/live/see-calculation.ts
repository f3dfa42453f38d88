import type {
  BaseReferenceObject,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
} from "@univerjs/engine-formula";

/** Lets a reference see the cells as they are, and what the calculation that runs has computed so far. */
export function seeCalculation(
  reference: BaseReferenceObject,
  config: IFormulaCurrentConfigService,
  runtime: IFormulaRuntimeService,
): void {
  reference.setUnitData(config.getUnitData());
  reference.setUnitStylesData(config.getUnitStylesData());
  reference.setRuntimeData(runtime.getUnitData());
  reference.setArrayFormulaCellData(config.getArrayFormulaCellData());
  reference.setRuntimeArrayFormulaCellData(runtime.getRuntimeArrayFormulaCellData());
  reference.setRuntimeFeatureCellData(runtime.getRuntimeFeatureCellData());
  seeSpills(reference, config, runtime);
}

/** Tells a reference where formulas have spilled to, before this calculation and in it. */
export function seeSpills(
  reference: BaseReferenceObject,
  config: IFormulaCurrentConfigService,
  runtime: IFormulaRuntimeService,
): void {
  reference.setArrayFormulaRange(config.getArrayFormulaRange());
  reference.setRuntimeArrayFormulaRange(runtime.getUnitArrayFormula());
}
