import { KPIS } from "../kpi/catalogue";
import { evaluateKpi } from "../kpi/compute/evaluate";
import type { Kpi } from "../kpi/define";
import { AUDIT } from "./across/audit";
import { BYGROUP } from "./across/bygroup";
import { DIAGNOSE } from "./across/diagnose";
import { EXPLAIN } from "./across/explain";
import { MIXBY } from "./across/mixby";
import { RATE } from "./across/rate";
import { RELATED } from "./across/related";
import { SCORE } from "./across/score";
import { STATUS } from "./across/status";
import { TARGET } from "./across/target";
import { TREND } from "./across/trend";
import type { AddInFunction, FunctionResult } from "./define";

function functionOf(kpi: Kpi): AddInFunction {
  return {
    id: kpi.id,
    name: kpi.name,
    description: kpi.description,
    parameters: kpi.signature,
    kpi,
    spills: kpi.spill !== undefined,
    run(args): FunctionResult {
      const result = evaluateKpi(kpi, args);
      return typeof result === "number"
        ? { value: result, numberFormat: kpi.numberFormat }
        : { rows: result, numberFormats: kpi.spillFormats };
    },
  };
}

/** What Excel loads first: the indicators, then the functions across all of them, but for REPORT, which brings all headers along. */
export const LOADED_FIRST: readonly AddInFunction[] = [
  ...KPIS.map(functionOf),
  RATE,
  TARGET,
  STATUS,
  EXPLAIN,
  RELATED,
  DIAGNOSE,
  TREND,
  SCORE,
  BYGROUP,
  MIXBY,
  AUDIT,
];
