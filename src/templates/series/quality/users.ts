import type { Kpi } from "../../../kpi/define";
import type { Language } from "../../../kpi/texts";
import { SOURCE_TEXTS } from "../../../locale/series";
import { ROW } from "../../common/styles";
import { heightFor } from "../../common/text-size";

/** What fits into a line of the second column, and how high a line is. */
export const USERS_WIDTH = { zh: 55, en: 71 } as const;
const USERS_LINE = 13;
/** The indicators that need a figure, by name. */
export function usersOf(kpis: readonly Kpi[], language: Language): string {
  return kpis.map(({ name }) => name[language]).join(SOURCE_TEXTS.or[language]);
}

/** The height of a row that names indicators in the second column. */
export function usersHeight(kpis: readonly Kpi[], language: Language): number {
  return heightFor([{ text: usersOf(kpis, language), width: USERS_WIDTH[language] }], USERS_LINE, ROW.body);
}
