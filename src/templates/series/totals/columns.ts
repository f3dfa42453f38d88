import type { Group, Kpi, MonthlyFigure, Total, TotalUnit } from "../../../kpi/define";
import type { Bilingual, Language } from "../../../kpi/texts";

/** The table of monthly totals, by its id in the plan. */
export const TOTALS_TABLE = "monthlyTotals";
export const TOTALS_SHEET = "monthlyTotals";

/** A column of the table of monthly totals: a figure that one or more indicators need. */
export interface TotalColumn {
  readonly name: Bilingual;
  readonly header: string;
  readonly unit: TotalUnit;
  readonly group: Group;
  readonly kpis: readonly Kpi[];
}

/** The figure of each month behind a total: mostly its own. */
export function figureOf(total: Total): MonthlyFigure {
  return total.monthly ?? { name: { zh: total.zh, en: total.en }, over: "sum", months: 1 };
}

/** The totals that are entered for an indicator, by the names its formula knows them by; a mix has its parts'. */
export function enteredTotals(kpi: Kpi): Readonly<Record<string, Total>> {
  if (kpi.mix === undefined) return kpi.totals;
  return Object.fromEntries(kpi.mix.parts.map(({ total }) => [total.zh, total]));
}

/** The header of a figure's column. */
export function headerOf(name: Bilingual, language: Language): string {
  return language === "zh" ? name.zh : name.en.charAt(0).toUpperCase() + name.en.slice(1);
}

/** Each figure once, under the group of the first indicator that needs it, in the order of the indicators. */
export function totalColumns(kpis: readonly Kpi[], language: Language): readonly TotalColumn[] {
  const columns = new Map<string, TotalColumn>();
  for (const kpi of kpis) {
    for (const total of Object.values(enteredTotals(kpi))) {
      const { name } = figureOf(total);
      const known = columns.get(name.zh);
      columns.set(name.zh, {
        name,
        header: headerOf(name, language),
        unit: total.unit,
        group: known?.group ?? kpi.group,
        kpis: [...(known?.kpis ?? []), kpi],
      });
    }
  }
  return byGroup([...columns.values()]);
}

/** Columns of a group stand together: one that a later indicator of the group needs moves up to its fellows. */
function byGroup(columns: readonly TotalColumn[]): readonly TotalColumn[] {
  const groups = [...new Set(columns.map(({ group }) => group))];
  return groups.flatMap((group) => columns.filter((column) => column.group === group));
}
