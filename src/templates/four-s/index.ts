import { KPIS } from "../../kpi/catalogue";
import { FOUR_S_CARD } from "../cards";
import { openSource } from "../series/source";
import type { Template } from "../template";
import { indicatorsOf } from "./indicators";
import { fourSPlan } from "./plan";

/** Others have figures of their own, which this workbook does not ask for. */
const SHOWN = indicatorsOf(KPIS).map(({ kpi }) => kpi);

/** The monthly workbook of a 4S dealer's after-sales service. */
export const FOUR_S: Template = {
  ...FOUR_S_CARD,
  plan: (options) => fourSPlan(FOUR_S_CARD.id, openSource(options, SHOWN), SHOWN),
};
