import { fill } from "../locale/fill";
import { PREVIEW_TEXTS } from "../locale/preview";
import { textOf } from "./workbench/failures";
import type { Workbench } from "./workbench/workbench";

/** Saves what is left when the page goes, and holds it where that cannot be done. */
export function saveBeforeLeaving(workbench: Workbench): void {
  const save = (): void => void workbench.flush();
  window.addEventListener("pagehide", save);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") save();
  });
  window.addEventListener("beforeunload", (event) => {
    save();
    // Only what has failed is still pending now: the browser asks whether to leave all the same.
    if (workbench.state.read().save.kind === "failed") event.preventDefault();
  });
}

/** Says on the page what nobody has caught. */
export function showDefects(workbench: Workbench): void {
  const show = (cause: unknown): void => {
    const { language } = workbench.appearance;
    const text = fill(PREVIEW_TEXTS.defect[language], { reason: textOf(cause) });
    workbench.notify({ intent: "error", text });
  };
  window.addEventListener("error", ({ error, message }) => show(error ?? message));
  window.addEventListener("unhandledrejection", ({ reason }) => show(reason));
}
