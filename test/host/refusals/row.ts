import type { TestWorkbook } from "../../support/office";
import { Refusal, type RefusalCode } from "../../../src/host/model/refusal";

/**
 * How we know that Excel refuses so: "documentation" names code or rule; "reports" are issues that quote Excel;
 * "assumed" is what fits best where neither says it.
 */
export type Source = "documentation" | "reports" | "assumed";

export interface RefusalRow {
  readonly what: string;
  readonly code: RefusalCode;
  /** Where Excel has words of its own for the case; else those of the code. */
  readonly message?: string;
  readonly source: Source;
  /** Brings the workbook into the state in which it is refused, and gives what ends that. */
  readonly given?: (book: TestWorkbook) => () => void;
  readonly act: (context: Excel.RequestContext) => unknown;
}

export function messageOf({ code, message }: RefusalRow): string {
  return message ?? new Refusal(code).message;
}

export function sheet(context: Excel.RequestContext, name = "Sheet1"): Excel.Worksheet {
  return context.workbook.worksheets.getItem(name);
}

export function cells(context: Excel.RequestContext, address: string, name = "Sheet1"): Excel.Range {
  return sheet(context, name).getRange(address);
}

/** A value that the types of the API would not let through. */
export function wrong<Value>(value: unknown): Value {
  return value as Value;
}
