import type { Language } from "../kpi/texts";

/** The language of Excel's interface, asked for at each call: the runtime may start before the host has said it. */
export function interfaceLanguage(): Language {
  const locale = officeContext()?.displayLanguage || navigator.language;
  return /^zh\b/i.test(locale) ? "zh" : "en";
}

/** Office.context, where there is one already. */
export function officeContext(): Partial<Office.Context> | undefined {
  return typeof Office === "undefined" ? undefined : (Office.context as Office.Context | undefined);
}
