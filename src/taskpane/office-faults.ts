import { fill } from "../locale/fill";
import type { Bilingual, Language } from "../kpi/texts";
import { OFFICE_FAULTS } from "../locale/pane";

const texts: Readonly<Record<string, Bilingual>> = OFFICE_FAULTS;

/** Codes that say the same as another. */
const SAME: Readonly<Record<string, string>> = {
  ApiNotAvailable: "ApiNotFound",
  NotImplemented: "ApiNotFound",
  ConnectionFailure: "HostGone",
  ConnectionFailureWithStatus: "HostGone",
  ConnectionFailureWithDetails: "HostGone",
  InvalidRequestContext: "HostGone",
  HostRestartNeeded: "HostGone",
  InternalServerError: "GeneralException",
};

/** A sentence for what Excel refused, saying what to do; an unknown code is shown as it is, with Excel's own words. */
export function officeFaultText(fault: unknown, language: Language): string {
  const { code, message } = partsOf(fault);
  const text = texts[SAME[code] ?? code] ?? OFFICE_FAULTS.other;
  return fill(text[language], { code, message });
}

function partsOf(fault: unknown): { code: string; message: string } {
  if (!(fault instanceof Error)) return { code: "?", message: String(fault) };
  const { code } = fault as { code?: unknown };
  return { code: typeof code === "string" ? code : fault.name, message: fault.message };
}
