import { KPIS } from "../../src/kpi/catalogue";
import { LANGUAGES, type Language } from "../../src/kpi/texts";
import type { Source, TargetProfile, Template } from "../../src/templates/template";
import type { Profile, WorkbookPlan } from "../../src/workbook/plan";
import { sampleRecords, STORES } from "./records";

/** A workbook of a template, as somebody may ask for it. */
export interface Variant {
  readonly title: string;
  plan(): WorkbookPlan;
}

/** 2025-08-01. */
const MONTH = 45870;
const VERSION = "0.1.0";
const PROFILES: readonly Profile[] = ["portable", "add-in"];

/** Every template in both languages and profiles, from every source. */
export function variantsOf(templates: readonly Template[]): readonly Variant[] {
  return templates.flatMap((template) =>
    LANGUAGES.flatMap((language) =>
      sourcesIn(language).flatMap(({ source, targets }) =>
        PROFILES.map((profile) => ({
          title: `${template.id} ${language} ${source.kind} ${profile}`,
          plan: () =>
            template.plan({
              language,
              profile,
              month: MONTH,
              source,
              targets,
              isProtected: source.kind === "totals",
              version: VERSION,
            }),
        })),
      ),
    ),
  );
}

function sourcesIn(language: Language): { source: Source; targets: readonly TargetProfile[] }[] {
  return [
    { source: { kind: "sample" }, targets: [] },
    { source: { kind: "totals", stores: STORES[language] }, targets: [ownTargets(language)] },
    { source: { kind: "records", tables: sampleRecords(language) }, targets: [ownTargets(language)] },
  ];
}

/** A profile that has limits of its own wherever the built-in one has. */
function ownTargets(language: Language): TargetProfile {
  return {
    name: language === "zh" ? "品牌标准 2025" : "Brand standard 2025",
    targets: KPIS.flatMap(({ id, reference }) => {
      if (reference === undefined) return [];
      const { minimum, maximum } = reference;
      return [
        {
          kpi: id,
          ...(minimum !== undefined && { minimum: minimum * 0.95 }),
          ...(maximum !== undefined && { maximum: maximum * 1.05 }),
        },
      ];
    }),
  };
}
