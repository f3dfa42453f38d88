import { checkTables } from "../../grid/check-tables";

const LONGEST_SHEET_NAME = 31;
const UNFIT_FOR_SHEETS = /[[\]:*?/\\\u0000-\u001f]/g;

/** A sheet name after a file, as Excel allows it and as no sheet has it yet. */
export function sheetNameFor(file: string, taken: readonly string[]): string {
  const plain = withoutEnding(file)
    .replace(UNFIT_FOR_SHEETS, "_")
    .replace(/^'+|'+$/g, "")
    .trim();
  // Excel keeps "History" for itself.
  const name = plain === "" || /^history$/i.test(plain) ? `${plain}_` : plain;
  return firstFree(taken, (number) => {
    const suffix = number === 1 ? "" : ` (${number})`;
    return cut(name, LONGEST_SHEET_NAME - suffix.length).replace(/'+$/, "") + suffix;
  });
}

const LONGEST_TABLE_NAME = 100;

/** A table name after a file: letters, digits and underscores, no address of a cell, and as nothing is named yet. */
export function tableNameFor(file: string, taken: readonly string[]): string {
  const plain = cut(
    withoutEnding(file)
      .normalize("NFKC")
      .replace(/[^\p{L}\p{M}\p{N}_.]+/gu, "_"),
    LONGEST_TABLE_NAME,
  );
  const name = isTableName(plain) ? plain : `_${plain}`;
  return firstFree(taken, (number) => (number === 1 ? name : `${name}_${number}`));
}

function isTableName(name: string): boolean {
  try {
    checkTables([{ name, columns: ["x"], rows: [] }]);
    return true;
  } catch {
    return false; // why it is none does not matter: another is made
  }
}

const withoutEnding = (file: string): string => file.replace(/\.[^.]{1,5}$/, "");

/** Excel compares names without regard to case. */
export function firstFree(taken: readonly string[], nameOf: (number: number) => string): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let number = 1;
  while (used.has(nameOf(number).toLowerCase())) number++;
  return nameOf(number);
}

/** Not in the middle of a character that takes two units. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, "");
}
