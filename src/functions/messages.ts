import { fill } from "../locale/fill";
import type { Fault, FaultCode } from "../cells/fault";
import type { COMMON_REASONS } from "../kpi/compute/measures";
import type { FilterReason } from "../kpi/compute/table";
import type { Kpi } from "../kpi/define";
import type { Parameters } from "../kpi/parameters";
import type { Bilingual, Language } from "../kpi/texts";
import { FAULT_TEXTS, PHRASES } from "../locale/faults";
import { REASON_WORDS } from "../locale/words";

// A fault or reason without words does not compile.
const faultTexts: Readonly<Record<FaultCode, Bilingual>> = FAULT_TEXTS;
const reasonWords: Readonly<
  Record<FilterReason | (typeof COMMON_REASONS)[number] | "otherTable", Bilingual>
> = REASON_WORDS;

/** The words for why a row takes no part. */
export function reasonText(reason: string, kpi: Kpi | undefined, language: Language): string {
  return (kpi?.reasons?.[reason] ?? reasonWords[reason as keyof typeof reasonWords])[language];
}

/** Where a message finds the names of arguments and totals. */
export interface MessageContext {
  readonly parameters: Parameters;
  readonly kpi?: Kpi | undefined;
}

/** The message of a fault: what is wrong, where, and what to do. */
export function messageOf(fault: Fault, context: MessageContext, language: Language): string {
  const { details = {} } = fault;
  const name = (parameter: unknown): string => argumentName(String(parameter ?? ""), context, language);
  const at = details["at"] === undefined ? "" : fill(PHRASES.at[language], details);
  const text = fill(faultTexts[fault.code][language], {
    ...details,
    argument: name(fault.parameter),
    otherArgument: name(details["other"]),
    total: fault.code === "notFlags" ? name(details["total"]) : (details["total"] ?? ""),
    totalName: totalName(String(details["total"] ?? ""), context, language),
    found: details["found"] ?? fault.found ?? "",
    cells: (fault.count ?? 1) > 1 ? fill(PHRASES.cells[language], { count: fault.count ?? 1 }) : "",
    place: placeText(fault, language),
    inPeriod: details["period"] === undefined ? "" : fill(PHRASES.inPeriod[language], details),
    because: becauseText(details, context.kpi, language),
    limits: limitsText(details, language),
  });
  return text + at;
}

function argumentName(parameter: string, { parameters, kpi }: MessageContext, language: Language): string {
  const known = parameters[parameter] ?? kpi?.signature[parameter];
  return known?.name[language] ?? parameter;
}

/** A total by its name among the indicator's, or else the argument that it is the total of. */
function totalName(total: string, context: MessageContext, language: Language): string {
  return context.kpi?.totals[total]?.[language] ?? argumentName(total, context, language);
}

function placeText({ row, column }: Fault, language: Language): string {
  if (row === undefined) return "";
  const phrase = column === undefined || column === 1 ? PHRASES.place : PHRASES.placeInBlock;
  return fill(phrase[language], { row, column: column ?? 1 });
}

function becauseText(
  details: NonNullable<Fault["details"]>,
  kpi: Kpi | undefined,
  language: Language,
): string {
  const { reason, excluded } = details as { reason?: string; excluded?: number };
  if (reason === undefined || excluded === undefined) return "";
  return fill(PHRASES.because[language], { excluded, reason: reasonText(reason, kpi, language) });
}

function limitsText({ minimum, maximum, whole }: NonNullable<Fault["details"]>, language: Language): string {
  const parts = [
    whole === undefined ? "" : PHRASES.whole[language],
    minimum === undefined ? "" : fill(PHRASES.atLeast[language], { limit: minimum }),
    maximum === undefined ? "" : fill(PHRASES.atMost[language], { limit: maximum }),
  ];
  return parts.filter((part) => part !== "").join(PHRASES.join[language]);
}
