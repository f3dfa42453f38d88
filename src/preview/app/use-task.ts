import { useCallback } from "react";
import { fill } from "../../locale/fill";
import { PREVIEW_TEXTS } from "../../locale/preview";
import { textOf } from "../workbench/failures";
import { useLanguage, useWorkbench } from "./context";

/** Runs what takes a while; what it throws is said on the page. */
export function useTask(): (task: () => Promise<void>) => void {
  const workbench = useWorkbench();
  const language = useLanguage();
  return useCallback(
    (task) => {
      task().catch((cause: unknown) => {
        const text = fill(PREVIEW_TEXTS.defect[language], { reason: textOf(cause) });
        workbench.notify({ intent: "error", text });
      });
    },
    [workbench, language],
  );
}
