/** A text in both languages, side by side, so that neither is forgotten. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

export type Language = keyof Bilingual;

export const LANGUAGES: readonly Language[] = ["zh", "en"];
