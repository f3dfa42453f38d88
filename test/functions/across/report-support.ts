import { call, cell } from "../../support/call";

export type Row = [name: string, value: unknown, target: string, status: string, note: string];
export type Table = readonly (readonly unknown[])[];

/** REPORT over a table for a period. */
export function report(table: Table, period: string, ...rest: readonly unknown[]): Row[] {
  return call("REPORT", [table, cell(period), ...rest]) as Row[];
}

export function lineOf(lines: readonly Row[], name: string): Row {
  const line = lines.find(([shown]) => shown === name);
  if (line === undefined) throw new Error(`${name} is not among ${lines.map(([shown]) => shown).join()}`);
  return line;
}

/** A column of a table by its header, as an argument of a function. */
export function columnOf(table: Table, header: string): unknown[][] {
  const [headers = [], ...rows] = table;
  const index = headers.indexOf(header);
  if (index < 0) throw new Error(`No such header: ${header}`);
  return rows.map((row) => [row[index]]);
}
