import { findDataset, type RecordTable } from "../columns";

/** Why nothing can be made of a table that was read. */
export type RecordsFault =
  | { readonly kind: "noRecords" }
  /** Every record is left out for what stands in a column, such as `found`. */
  | {
      readonly kind: "allLeftOut";
      readonly count: string;
      readonly header: string;
      readonly found: string;
    }
  | { readonly kind: "unreadableDates"; readonly header: string; readonly found: string };

/** What is wrong with a table of records as a whole; undefined where it can be used. */
export function recordsFault({
  dataset,
  rows,
  lastDay,
  columns,
  unreadable,
  leftOut,
}: RecordTable): RecordsFault | undefined {
  const [first] = leftOut;
  if (rows === 0 && first !== undefined) {
    const count = leftOut.reduce((sum, each) => sum + each.count, 0);
    return { kind: "allLeftOut", count: String(count), header: first.header, found: first.found };
  }
  if (rows === 0) return { kind: "noRecords" };
  if (lastDay !== undefined) return undefined;
  const { dateColumn } = findDataset(dataset);
  const header = columns.find(({ column }) => column === dateColumn)?.header ?? "";
  const found = unreadable.find(({ column }) => column === dateColumn)?.examples[0]?.found ?? "";
  return { kind: "unreadableDates", header, found };
}
