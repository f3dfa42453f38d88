import { createHost, LIGHT_THEME, type Host } from "../../host";
import { CRITERIA_FUNCTIONS } from "../../grid-functions/criteria";
import type { LiveSpreadsheet, SavedWorkbook } from "../../grid/live/types";
import type { Language } from "../../kpi/texts";
import { paneFunctions, type Implementations } from "../functions";
import { DARK_THEME } from "./themes";
import { mountSpreadsheet } from "../../grid/live/page";

declare global {
  interface Window {
    /** Where the pane's page finds its host. */
    aftersalesHost?: Host;
  }
}

export interface SessionOptions {
  readonly place: HTMLElement;
  readonly language: Language;
  readonly isDark: boolean;
  readonly saved?: SavedWorkbook | undefined;
  implementations(): Implementations | undefined;
}

/** An open workbook: the grid that shows it, and the host that the pane speaks to. */
export class Session {
  readonly spreadsheet: LiveSpreadsheet;
  readonly #host: Host;
  readonly #element: HTMLElement;

  constructor({ place, language, isDark, saved, implementations }: SessionOptions) {
    // The grid keeps what it finds in its element: each gets a new one.
    this.#element = document.createElement("div");
    this.#element.style.height = "100%";
    place.replaceChildren(this.#element);
    const locale = language === "zh" ? "zh-CN" : "en-US";
    this.spreadsheet = mountSpreadsheet(this.#element, {
      functions: paneFunctions(language, implementations),
      replacements: CRITERIA_FUNCTIONS,
      language: locale,
      dark: isDark,
      ...(saved !== undefined && { saved }),
    });
    const theme = isDark ? DARK_THEME : LIGHT_THEME;
    this.#host = createHost({ spreadsheet: this.spreadsheet, language: locale, theme });
    window.aftersalesHost = this.#host;
  }

  close(): void {
    this.#host.dispose();
    this.spreadsheet.dispose();
    this.#element.remove();
  }
}
