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
  const { code, message } = officeFault(fault);
  const text = Object.hasOwn(texts, code) ? texts[code] : undefined;
  return fill((text ?? OFFICE_FAULTS.other)[language], { code, message });
}

/** What Excel refused: its code, one for all that say the same, and its own words. */
export function officeFault(fault: unknown): { code: string; message: string } {
  if (!(fault instanceof Error)) return { code: "?", message: String(fault) };
  const { code: found } = fault as { code?: unknown };
  const code = typeof found === "string" ? found : fault.name;
  const same = Object.hasOwn(SAME, code) ? SAME[code] : undefined;
  return { code: same ?? code, message: fault.message };
}
