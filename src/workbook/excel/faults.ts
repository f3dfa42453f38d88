/** Why a workbook could not be inserted or taken back, as data; the words are in locale. */
export type InsertionFault =
  /** Sheets can be neither added nor deleted. */
  | { readonly kind: "structureProtected" }
  | { readonly kind: "excelTooOld" }
  /** Excel did not answer in time. */
  | { readonly kind: "noAnswer"; readonly isTakenBack: boolean }
  /** Excel refused, with its code and its own words. */
  | {
      readonly kind: "refused";
      readonly code: string;
      readonly message: string;
      /** What was refused, such as "Range.formulas"; "" where Excel does not say. */
      readonly location: string;
      readonly isTakenBack: boolean;
    };

export class InsertionError extends Error {
  override readonly name = "InsertionError";
  constructor(readonly fault: InsertionFault) {
    super(fault.kind === "refused" ? `${fault.code}: ${fault.message}` : fault.kind);
  }
}

/** The person cancelled. What could not be taken back at once is taken back by `cleanUpUnfinished`. */
export class InsertionCancelled extends Error {
  override readonly name = "AbortError";
  constructor(readonly isTakenBack: boolean) {
    super("cancelled");
  }
}

/** A request was given up: Excel did not answer. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";
}

/** What a failure means, when it is known whether everything was taken back. */
export function errorOf(failure: unknown, isTakenBack: boolean): Error {
  if (failure instanceof InsertionError) return failure;
  if (failure instanceof InsertionCancelled) return new InsertionCancelled(isTakenBack);
  if (failure instanceof NoAnswer) return new InsertionError({ kind: "noAnswer", isTakenBack });
  const { code, message, debugInfo } = failure as Partial<OfficeExtension.Error>;
  // What has no code of Excel's is a defect of ours and must be seen as one.
  if (typeof code !== "string") return failure instanceof Error ? failure : new Error(String(failure));
  return new InsertionError({
    kind: "refused",
    code,
    message: String(message),
    location: debugInfo?.errorLocation ?? "",
    isTakenBack,
  });
}
