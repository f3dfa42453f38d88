import { CELLS } from "./cells";
import { OBJECTS } from "./objects";
import { messageOf, type RefusalRow } from "./row";
import { REQUESTS } from "./requests";
import { SHEETS } from "./sheets";

export const ROWS: readonly RefusalRow[] = [...SHEETS, ...CELLS, ...OBJECTS, ...REQUESTS];

/** The table of docs/office-refusals.md. */
export function refusalTable(): string {
  const rows = ROWS.map((row) => [row.what, row.code, messageOf(row), row.source]);
  const lines = rows.map((row) => `| ${row.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`);
  return ["| What | Error code | Message | Source |", "| --- | --- | --- | --- |", ...lines].join("\n");
}
