import type { Bilingual, Language } from "../kpi/texts";
import { fill } from "../locale/fill";
import { INSERTION_TEXTS } from "../locale/insertion";
import type { InsertionFault } from "../workbook/excel";
import { officeFaultText } from "./office-faults";

type Refused = Extract<InsertionFault, { kind: "refused" }>;

const REFUSALS: Readonly<Record<string, Bilingual>> = INSERTION_TEXTS.refusals;

/** What happened, what to do, and what became of what had been written already. */
export function insertionFaultText(fault: InsertionFault, language: Language): string {
  switch (fault.kind) {
    case "structureProtected":
    case "excelTooOld":
      return INSERTION_TEXTS[fault.kind][language];
    case "noAnswer":
      return `${INSERTION_TEXTS.noAnswer[language]}${gap(language)}${remainsText(fault, language)}`;
    case "refused":
      return `${refusalText(fault, language)}${gap(language)}${remainsText(fault, language)}`;
  }
}

function refusalText({ code, message, location }: Refused, language: Language): string {
  const own = REFUSALS[code];
  if (own !== undefined) return fill(own[language], { message, location });
  return officeFaultText(Object.assign(new Error(message), { code }), language);
}

function remainsText({ isTakenBack }: { readonly isTakenBack: boolean }, language: Language): string {
  return INSERTION_TEXTS[isTakenBack ? "takenBack" : "left"][language];
}

/** Chinese sentences follow each other without a space. */
function gap(language: Language): string {
  return language === "zh" ? "" : " ";
}
