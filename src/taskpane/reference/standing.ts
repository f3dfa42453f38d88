import { statusOf } from "../../kpi/judgement";
import { targetOf } from "../../functions/across/targets";
import type { AddInFunction } from "../../functions/define";
import type { Bilingual } from "../../kpi/texts";
import { STATUS_WORDS } from "../../locale/words";

/** How a result stands against the reference value. */
export interface Standing {
  readonly isMet: boolean;
  readonly words: Bilingual;
  readonly reference: string;
}

/** The reference value for a person to read; undefined where there is none. */
export function referenceText({ kpi }: AddInFunction): string | undefined {
  return kpi && readable(targetOf(kpi, undefined).text);
}

/** The standing of a value; undefined where there is nothing to compare it with. */
export function standingOf(definition: AddInFunction, value: unknown): Standing | undefined {
  const { kpi } = definition;
  if (kpi === undefined || definition.spills || typeof value !== "number") return undefined;
  const target = targetOf(kpi, undefined);
  const status = statusOf(value, target);
  if (status === "noTarget" || status === "noData") return undefined;
  return { isMet: status === "met", words: STATUS_WORDS[status], reference: readable(target.text) ?? "" };
}

/** The source prints one range with two dashes, which TARGET gives as they are; read as minus signs they would mislead. */
function readable(printed: string | undefined): string | undefined {
  return printed?.replace("--", "~");
}
