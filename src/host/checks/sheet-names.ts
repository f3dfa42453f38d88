import { Refusal, WORDS } from "../model/refusal";
import { readText } from "../model/read";
import type { Session } from "../model/session";

const LONGEST = 31;
const FORBIDDEN = /[:\\/?*[\]]/;
/** Excel keeps this name for itself, in any language. */
const RESERVED = "history";

export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The stem with the first number, from how many there are, that makes a name nobody has: "Sheet2". */
export function numberedName(
  stem: string,
  count: number,
  taken: readonly { readonly name: string }[],
): string {
  let number = count + 1;
  while (taken.some(({ name }) => sameName(name, stem + String(number)))) number += 1;
  return stem + String(number);
}

/** A name that a sheet can take; `own` is the id of the sheet that is renamed. */
export function readSheetName(session: Session, value: unknown, own?: string): string {
  const name = readText(value);
  const isValid =
    name.length > 0 &&
    name.length <= LONGEST &&
    !FORBIDDEN.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    !sameName(name, RESERVED);
  if (!isValid) throw new Refusal("InvalidArgument", WORDS.sheetName);
  const others = session.spreadsheet.sheets.all().filter(({ id }) => id !== own);
  if (others.some((sheet) => sameName(sheet.name, name))) throw new Refusal("ItemAlreadyExists");
  return name;
}
