import type { Language } from "../kpi/texts";

/** What a person chose for this page; kept in the browser. */
export interface Preferences {
  readonly language: Language;
  readonly isDark: boolean;
  readonly isPaneShown: boolean;
  readonly paneWidth: number;
}

export const PANE_WIDTHS = { least: 280, usual: 350, most: 720 } as const;

const KEY = "aftersales-preview";

export function readPreferences(): Preferences {
  const kept = keptPreferences();
  return {
    language: kept.language === "zh" || kept.language === "en" ? kept.language : systemLanguage(),
    isDark:
      typeof kept.isDark === "boolean" ? kept.isDark : matchMedia("(prefers-color-scheme: dark)").matches,
    isPaneShown: kept.isPaneShown !== false,
    paneWidth: paneWidth(typeof kept.paneWidth === "number" ? kept.paneWidth : PANE_WIDTHS.usual),
  };
}

export function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

export function paneWidth(wanted: number): number {
  return Math.round(Math.min(PANE_WIDTHS.most, Math.max(PANE_WIDTHS.least, wanted)));
}

function keptPreferences(): Partial<Preferences> {
  try {
    return (JSON.parse(localStorage.getItem(KEY) ?? "{}") ?? {}) as Partial<Preferences>;
  } catch {
    return {}; // nothing kept, or nothing that can be read
  }
}

const systemLanguage = (): Language => (/^zh\b/i.test(navigator.language) ? "zh" : "en");
