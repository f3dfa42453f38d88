/**
 * What can be wrong with a file. Faults are data: the words a user reads are made by the locale layer.
 *
 * - `binary`: not a text file; `found` names what it looks like ("xlsx", "xls", "pdf", "nul", ...)
 * - `markup`: text, but a web page or XML saved under another name; `found` is "html" or "xml"
 * - `empty`: nothing but blank lines
 * - `undecodable`: damaged, or in an encoding that is not read; `line` is the first unreadable line
 * - `unclosedQuote`: `line` is the line on which the quote opens
 * - `strayQuote`: a quote at the start or the end of an unquoted field, or text after a closing quote
 * - `fieldCount`: a row with too few or too many fields (`expected`, `actual`)
 * - `noHeader`: `line` has nothing but delimiters where the names of the columns should be
 */
export type ImportFaultCode =
  "binary" | "markup" | "empty" | "undecodable" | "unclosedQuote" | "strayQuote" | "fieldCount" | "noHeader";

export interface ImportFault {
  readonly code: ImportFaultCode;
  /** Line of the file, counted from 1 as text editors do: line breaks inside quotes count too. */
  readonly line?: number;
  /** Name of the column; its position counted from 1 where there is no usable name. */
  readonly column?: number | string;
  readonly found?: string;
  readonly expected?: number;
  readonly actual?: number;
}

/**
 * What was done so that a file could be read, for the person to know.
 *
 * - `titles`: rows above the header that were skipped, as Excel counts them
 * - `renamed`: columns without a name of their own, by the names that they were given
 */
export type ImportNotice =
  | { readonly code: "titles"; readonly rows: readonly number[] }
  | { readonly code: "renamed"; readonly columns: readonly string[] };

export class ImportError extends Error {
  override readonly name = "ImportError";
  readonly fault: ImportFault;

  constructor(fault: ImportFault, options?: ErrorOptions) {
    // For logs only, never shown to a user.
    super(`import fault ${JSON.stringify(fault)}`, options);
    this.fault = fault;
  }
}
