import { createContext, useContext } from "react";
import { fill } from "../../locale/fill";
import type { Bilingual, Language } from "../../kpi/texts";

const LanguageContext = createContext<Language>("zh");

export const LanguageProvider = LanguageContext.Provider;

export const useLanguage = (): Language => useContext(LanguageContext);

/** Says a text in the language of the pane, with values for the {braces} in it. */
export type Say = (text: Bilingual, values?: Readonly<Record<string, string | number>>) => string;

export function useSay(): Say {
  const language = useLanguage();
  return (text, values = {}) => fill(text[language], values);
}
