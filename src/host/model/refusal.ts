/** Excel's error codes that this host gives, with Excel's words. */
export const MESSAGES = {
  AccessDenied: "You can't perform the requested operation.",
  ApiNotFound:
    "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  GeneralException: "There was an internal error while processing the request.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidBinding: "This object binding is no longer valid due to previous updates.",
  InvalidObjectPath: "The object path is not valid.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "A resource with the same name or identifier already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict:
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  NonBlankCellOffSheet:
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet. These non-empty cells might appear empty but have blank values, some formatting, or a formula. Delete enough rows or columns to make room for what you want to insert and then try again.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  RequestAborted: "The request was aborted during run time.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  UnsupportedOperation: "The operation being attempted is not supported.",
} as const;

export type RefusalCode = keyof typeof MESSAGES;

/** What Excel would refuse. */
export class Refusal extends Error {
  /** "Range.values". */
  location: string | undefined;

  constructor(
    readonly code: RefusalCode,
    message: string = MESSAGES[code],
  ) {
    super(message);
  }
}

/** The words of a refusal that name what was wrong, for the cases in which Excel has its own. */
export const WORDS = {
  arrayShape:
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  sheetName:
    "The name of the sheet isn't valid: it must have 1 to 31 characters, none of : \\ / ? * [ ], and no apostrophe at either end.",
  lastSheet: "A workbook must contain at least one visible worksheet.",
  spill: "You can't change part of an array.",
  textTooLong: "The text is longer than the 32,767 characters that a cell can hold.",
  protected:
    "The cell or chart you're trying to change is on a protected sheet. To make a change, unprotect the sheet.",
} as const;
