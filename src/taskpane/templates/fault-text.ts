import type { Bilingual, Language } from "../../kpi/texts";
import { fill } from "../../locale/fill";
import { SHEET_FAULTS } from "../../locale/templates-pane";
import { insertionFaultText } from "../insertion-faults";
import { officeFault } from "../office-faults";
import type { InsertionFault } from "../../workbook/excel";

const texts: Readonly<Record<string, Bilingual>> = SHEET_FAULTS;

/** A sentence for what went wrong with sheets or tables, saying what to do. */
export function sheetFaultText(caught: unknown, language: Language): string {
  const { fault } = caught as { fault?: InsertionFault };
  if (fault !== undefined) return insertionFaultText(fault, language);
  const { code, message } = officeFault(caught);
  const text = Object.hasOwn(texts, code) ? texts[code] : undefined;
  return fill((text ?? SHEET_FAULTS.other)[language], { code, message });
}

/** Whether something ended because a person wanted it to. */
export function isCancellation(caught: unknown): boolean {
  return caught instanceof Error && caught.name === "AbortError";
}
