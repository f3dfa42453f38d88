import type { Rule, RuleFormat } from "../../host/spreadsheet";
import type { Language } from "../../kpi/texts";
import { STATUS_WORDS } from "../../locale/words";
import type { Guide } from "./guide";

/** Met and off target have signs besides word and colour: for grey print, and for who sees no difference. ▲ is for "near". */
const SIGNS = { met: "●", above: "▼", below: "▼" } as const;
type Judged = keyof typeof SIGNS;

const FORMATS: Readonly<Record<Judged, RuleFormat>> = {
  met: { fontColor: "#107C41" },
  above: { fontColor: "#C42B1C" },
  below: { fontColor: "#C42B1C" },
};

const STATUSES = Object.keys(SIGNS) as Judged[];

/** The sign of the status in a cell; nothing where it is not judged. */
export function signFormula(cell: string, language: Language): string {
  const nested = STATUSES.reduceRight(
    (rest, status) => `IF(${cell}="${STATUS_WORDS[status][language]}","${SIGNS[status]}",${rest})`,
    '""',
  );
  return `=${nested}`;
}

/** Sign and word in the colour of the status. */
export function statusRules({ judged, language }: Guide): Rule[] {
  const first = (judged[0]?.row ?? 0) + 1;
  return STATUSES.map((status) => ({
    id: `status-${status}`,
    boxes: judged,
    stopIfTrue: false,
    rule: {
      kind: "Custom",
      formula: `=$E${first}="${STATUS_WORDS[status][language]}"`,
      format: FORMATS[status],
    },
  }));
}
