import type { Language } from "../../kpi/texts";
import fourSEnglish from "./pictures/4s-monthly.en.png";
import fourSChinese from "./pictures/4s-monthly.zh.png";

const PICTURES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  "4s-monthly": { zh: fourSChinese, en: fourSEnglish },
};

/** The picture of a template's front page, made from the real thing by a command; undefined where there is none. */
export function pictureOf(id: string, language: Language): string | undefined {
  return PICTURES[id]?.[language];
}
