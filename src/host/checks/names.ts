import { parseBox } from "../addresses/parse";
import { refuseArgument, readText } from "../model/read";
import { Refusal } from "../model/refusal";
import type { Session } from "../model/session";
import { sameName } from "./sheet-names";

const LONGEST = 255;
const SYNTAX = /^[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?]*$/u;
/** What looks like a cell in the other notation: R1C1, R, C. */
const ROW_COLUMN = /^r(?:\d*|\[-?\d+\])c?(?:\d*|\[-?\d+\])$|^c\d*$/i;

/** Whether Excel takes a text as the name of a range or table. */
export function isName(text: string): boolean {
  return (
    text.length <= LONGEST &&
    SYNTAX.test(text) &&
    parseBox(text) === undefined &&
    !ROW_COLUMN.test(text) &&
    !/^(?:true|false)$/i.test(text)
  );
}

/** A name that is free in its scope; tables and names of the workbook share one. */
export function readFreeName(session: Session, value: unknown, scope: string | null, own?: string): string {
  const text = readText(value);
  if (!isName(text)) return refuseArgument();
  const { names, tables } = session.spreadsheet;
  const isOwn = own !== undefined && sameName(own, text);
  const isTaken =
    names.all().some((name) => name.scope === scope && sameName(name.name, text)) ||
    (scope === null && tables.all().some((table) => sameName(table.name, text)));
  if (isTaken && !isOwn) throw new Refusal("ItemAlreadyExists");
  return text;
}
