import { createContext, useContext, useSyncExternalStore } from "react";
import type { Bilingual, Language } from "../../kpi/texts";
import type { WorkbenchState } from "../workbench/state";
import type { Workbench } from "../workbench/workbench";

interface PreviewContext {
  readonly workbench: Workbench;
  readonly language: Language;
}

const Context = createContext<PreviewContext | undefined>(undefined);

export const PreviewProvider = Context.Provider;

function usePreview(): PreviewContext {
  const context = useContext(Context);
  if (context === undefined) throw new Error("This part of the page stands outside of it.");
  return context;
}

export const useWorkbench = (): Workbench => usePreview().workbench;

export const useLanguage = (): Language => usePreview().language;

/** Gives a text in the language of the page. */
export function useWords(): (text: Bilingual) => string {
  const { language } = usePreview();
  return (text) => text[language];
}

export function useWorkbenchState(): WorkbenchState {
  const { state } = useWorkbench();
  return useSyncExternalStore(state.subscribe, state.read);
}
