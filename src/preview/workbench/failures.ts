import { fill } from "../../locale/fill";
import type { Language } from "../../kpi/texts";
import { PREVIEW_TEXTS } from "../../locale/preview";
import { DamagedWorkbook } from "../storage/shelf";

/** Why a workbook could not be saved. */
export function savingFailed(cause: unknown, language: Language): string {
  return fill(PREVIEW_TEXTS.stateFailed[language], { reason: storageReason(cause, language) });
}

function storageReason(cause: unknown, language: Language): string {
  const name = cause instanceof DOMException ? cause.name : "";
  if (name === "QuotaExceededError") return PREVIEW_TEXTS.noRoom[language];
  if (name === "InvalidStateError" || name === "SecurityError") return PREVIEW_TEXTS.noStorage[language];
  return textOf(cause);
}

/** That a kept workbook could not be opened. */
export function damagedText(cause: unknown, name: string, language: Language): string {
  const reason = cause instanceof DamagedWorkbook ? PREVIEW_TEXTS.damagedPart[language] : textOf(cause);
  return fill(PREVIEW_TEXTS.damaged[language], { name, reason });
}

/** That a workbook file could not be opened. */
export function copyFailedText(cause: unknown, name: string, language: Language): string {
  return fill(PREVIEW_TEXTS.copyFailed[language], { name, reason: textOf(cause) });
}

/** That another page has the workbook open. */
export function elsewhereText(name: string, language: Language): string {
  return fill(PREVIEW_TEXTS.elsewhere[language], { name });
}

export function textOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
