import { buildCommand, type BuildOptions, type Built } from "../../../src/cli/build";
import { FOUR_S } from "../../../src/templates/four-s";
import { fourSPlan } from "../../../src/templates/four-s/plan";
import { openSource } from "../../../src/templates/series/source";
import type { Template } from "../../../src/templates/template";
import { CORE } from "../../templates/series/support";

/** The monthly workbook of a few indicators, which takes a few seconds less than that of all. */
const SMALL: Template = {
  ...FOUR_S,
  plan: (options) => fourSPlan(FOUR_S.id, openSource(options, CORE), CORE),
};

/** What `build 4s-monthly --overwrite` does, for what shows as well with a few indicators. */
export function buildSmall(out: string, options: Partial<BuildOptions>): Promise<Built> {
  return buildCommand(FOUR_S.id, { out, overwrite: true, profile: "portable", lang: "zh", ...options }, [
    SMALL,
  ]);
}
