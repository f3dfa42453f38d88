import type { Bilingual, Language } from "../../../kpi/texts";
import { fill } from "../../../locale/fill";
import { RECORD_FAULTS } from "../../../locale/record-faults";
import { INSERT_TEXTS, WIZARD_FAULTS } from "../../../locale/template-wizard";
import type { Template } from "../../../templates/template";
import type { InsertionCancelled, InsertionProgress } from "../../../workbook/excel";
import { isCancellation, sheetFaultText } from "../fault-text";
import { loadWriter } from "../writer";
import { checkChoices } from "./check-choices";
import type { Choices } from "./choices";
import { prepare, UnusableRecords, type Prepared } from "./prepare";
import type { WizardAction } from "./state";

/** What cannot be gone on with yet, said in the person's language; undefined where nothing is in the way. */
export function objection(choices: Choices, language: Language): WizardAction | undefined {
  const fault = checkChoices(choices);
  if (fault === undefined) return undefined;
  return { kind: "told", notice: { intent: "error", text: fill(fault.text[language], fault.values) } };
}

/** Reads and plans, and says what that comes to: the summary, or why there is none. */
export async function summarized(
  template: Template,
  choices: Choices,
  { language, signal }: { readonly language: Language; readonly signal: AbortSignal },
): Promise<WizardAction> {
  try {
    const prepared = await prepare(template, choices, signal);
    return { kind: "stage", stage: { kind: "ready", prepared } };
  } catch (caught) {
    const notice = { intent: "error", text: preparationFaultText(caught, language) } as const;
    return { kind: "stage", stage: { kind: "choosing", step: 2 }, notice };
  }
}

/** What Excel refuses has a code; anything else went wrong in the making of the plan. */
function preparationFaultText(caught: unknown, language: Language): string {
  if (caught instanceof UnusableRecords) return unusableText(caught, language);
  return typeof (caught as { code?: unknown }).code === "string"
    ? fill(WIZARD_FAULTS.notRead[language], { reason: sheetFaultText(caught, language) })
    : fill(WIZARD_FAULTS.notPlanned[language], { reason: String(caught) });
}

function unusableText({ table, fault }: UnusableRecords, language: Language): string {
  const { kind, ...about } = fault;
  const isBlankTable = kind === "noRecords" && table.origin.kind === "table";
  const text = isBlankTable ? WIZARD_FAULTS.emptyTable : { ...RECORD_FAULTS, ...WIZARD_FAULTS }[kind];
  return fill(text[language], { title: table.title, ...about });
}

/** Inserts what was prepared, and says what came of it. */
export async function insertion(
  prepared: Prepared,
  language: Language,
  options: { readonly signal: AbortSignal; onProgress(progress: InsertionProgress): void },
): Promise<WizardAction> {
  try {
    const { insertWorkbook } = await loadWriter();
    const inserted = await insertWorkbook(prepared.plan, options);
    return { kind: "stage", stage: { kind: "inserted", inserted } };
  } catch (caught) {
    const notice = isCancellation(caught)
      ? ({ intent: "info", text: cancellationText(caught)[language] } as const)
      : ({ intent: "error", text: sheetFaultText(caught, language) } as const);
    return { kind: "stage", stage: { kind: "ready", prepared }, notice };
  }
}

function cancellationText(caught: unknown): Bilingual {
  const { isTakenBack } = caught as Partial<InsertionCancelled>;
  return isTakenBack === false ? INSERT_TEXTS.cancelledLater : INSERT_TEXTS.cancelled;
}
