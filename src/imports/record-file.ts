import {
  readRecords,
  recognise,
  recogniseDataset,
  type ColumnPlace,
  type DatasetId,
  type Match,
  type RecordTable,
} from "../columns";
import { readCsv, type FieldValue, type ImportNotice } from "./csv";

/** A CSV file that may be a table of records: what it looks like, and its records once that is settled. */
export interface RecordFile {
  /** The name of the file. */
  readonly title: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly FieldValue[])[];
  /** What a person should know about how its header was read. */
  readonly notices: readonly ImportNotice[];
  /** What it most likely is; none where it looks like no table that is known. */
  readonly dataset?: DatasetId;
  /** Which header is which column, for a person to confirm. */
  matches(dataset: DatasetId): readonly Match[];
  records(dataset: DatasetId, places: readonly ColumnPlace[]): RecordTable;
}

/** @throws ImportError when the file is damaged or no CSV file. */
export function readRecordFile(title: string, bytes: Uint8Array): RecordFile {
  const { columns: headers, rows, rowNumbers, notices } = readCsv(bytes);
  const dataset = recogniseDataset(headers);
  return {
    title,
    headers,
    rows,
    notices,
    ...(dataset !== undefined && { dataset }),
    matches: (of) => recognise(of, headers, rows),
    records: (of, places) =>
      readRecords(of, headers, rows, places, { title }, (index) => rowNumbers[index] ?? index),
  };
}
