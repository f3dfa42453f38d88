import { Refusal, WORDS } from "../model/refusal";
import type { Session } from "../model/session";
import type { Box, Json } from "../spreadsheet";

export const PROTECTION_PART = "protection";
export const WORKBOOK_KEY = "workbook";

/** What a protected sheet still allows; the names of Excel.WorksheetProtectionOptions. */
export const ALLOWANCES = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;
export type Allowance = (typeof ALLOWANCES)[number];

export type ProtectionOptions = Readonly<Record<string, Json>>;

export function protectionOf(
  session: Session,
  key: string,
): { readonly options: ProtectionOptions; readonly password: string } | undefined {
  const record = session.store.get(PROTECTION_PART, key);
  return record === undefined ? undefined : (record as { options: ProtectionOptions; password: string });
}

/** Refuses what a protected sheet does not allow. */
export function checkAllowed(session: Session, sheet: string, allowance?: Allowance): void {
  const protection = protectionOf(session, sheet);
  if (protection === undefined) return;
  if (allowance === undefined || protection.options[allowance] !== true)
    throw new Refusal("AccessDenied", WORDS.protected);
}

/** Refuses to change cells that are locked on a protected sheet. */
export function checkUnlocked(session: Session, sheet: string, box: Box): void {
  if (protectionOf(session, sheet) === undefined) return;
  if (session.spreadsheet.styles.read(sheet, box).locked !== false)
    throw new Refusal("AccessDenied", WORDS.protected);
}

/** Refuses to add, delete, rename, move or hide sheets of a protected workbook. */
export function checkStructure(session: Session): void {
  if (protectionOf(session, WORKBOOK_KEY) !== undefined) throw new Refusal("AccessDenied");
}
