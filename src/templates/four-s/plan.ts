import type { Kpi } from "../../kpi/define";
import { FRONT_TEXTS, TARGET_TEXTS } from "../../locale/sheets";
import type { WorkbookPlan } from "../../workbook/plan";
import type { SeriesSource } from "../series/types";
import { calculationSheet } from "./calculation";
import { contextOf } from "./context";
import { definitionsSheet } from "./definitions";
import { frontPage } from "./front";
import { CHOICE_PLACES, FRONT } from "./front/grid";
import { groupPage } from "./group";
import { targetsSheet } from "./targets";
import { targetsArgument } from "./targets/grid";

/** The workbook over a source of figures, for whatever indicators the article gives it. */
export function fourSPlan(template: string, source: SeriesSource, kpis: readonly Kpi[]): WorkbookPlan {
  const context = contextOf(source, kpis);
  const { options, say, cells, groups, indicators, profiles } = context;
  const { version, language, profile } = options;
  return {
    stamp: { template, version, language, profile, source: options.source.kind },
    title: say(FRONT_TEXTS.title),
    sheets: [
      frontPage(context),
      ...groups.map((group) => groupPage(group, context)),
      targetsSheet(context),
      ...source.dataSheets(cells),
      definitionsSheet(context),
      source.qualitySheet(cells),
      calculationSheet(context),
    ],
    names: [
      {
        name: say(TARGET_TEXTS.name),
        refersTo: targetsArgument(indicators.length, profiles.length),
        comment: say(TARGET_TEXTS.nameComment),
      },
    ],
    ...(source.existingTables && { existingTables: source.existingTables }),
    front: { sheet: FRONT, ...CHOICE_PLACES.store },
  };
}
