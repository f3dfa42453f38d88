import type { Box, CellEntry, CellValue } from "../../../src/host/spreadsheet";
import { GridFunctionError } from "../../../src/grid";
import {
  createSpreadsheet,
  type LiveFunction,
  type LiveSpreadsheet,
  type SavedWorkbook,
} from "../../../src/grid/live/headless";

function liveFunction(
  name: string,
  call: LiveFunction["call"],
  [minimumArguments, maximumArguments]: readonly [number, number] = [0, 20],
): LiveFunction {
  return {
    name: `AFTERSALES.${name}`,
    minimumArguments,
    maximumArguments,
    call,
    description: `What ${name} does`,
    parameters: [{ name: "values", description: "Cells", optional: true }],
  };
}

export const FUNCTIONS: readonly LiveFunction[] = [
  liveFunction("ECHO", (args) => JSON.stringify(args)),
  liveFunction("SPILL", ([matrix]) => (matrix ?? [[]]).map((row) => row.map((cell) => cell as string))),
  liveFunction("HEIGHT", ([matrix]) => matrix?.length ?? 0),
  liveFunction("TOTAL", ([matrix]) =>
    (matrix ?? []).flat().reduce<number>((sum, cell) => sum + (typeof cell === "number" ? cell : 0), 0),
  ),
  liveFunction("SHARE", () => ({ type: "Double", basicValue: 0.982, numberFormat: "0.0%" })),
  liveFunction("SHARES", () => [
    ["2025-08", { type: "Double", basicValue: 0.5, numberFormat: "0.0%" }],
    ["2025-09", { type: "Error", basicType: "Error", basicValue: "#N/A" }],
  ]),
  liveFunction("FAIL", ([code, message]) => {
    throw new GridFunctionError(String(code?.[0]?.[0]), String(message?.[0]?.[0]));
  }),
  liveFunction("BROKEN", () => {
    throw new RangeError("a defect");
  }),
  liveFunction("TWO", () => 2, [2, 2]),
];

let opened: LiveSpreadsheet[] = [];

export function open(saved?: SavedWorkbook): LiveSpreadsheet {
  const spreadsheet = createSpreadsheet({
    functions: FUNCTIONS,
    language: "en-US",
    ...(saved === undefined ? {} : { saved }),
  });
  opened.push(spreadsheet);
  return spreadsheet;
}

export function closeAll(): void {
  for (const spreadsheet of opened) spreadsheet.dispose();
  opened = [];
}

/** "B2:C5" */
export function box(address: string): Box {
  const [first = "", last = first] = address.split(":");
  const [row, column] = cell(first);
  const [lastRow, lastColumn] = cell(last);
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

function cell(address: string): readonly [number, number] {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return [Number(digits) - 1, column];
}

/** Writes values, and formulas where a text starts with "=", from a cell on. */
export function put(
  spreadsheet: LiveSpreadsheet,
  address: string,
  rows: readonly (readonly CellValue[])[],
): void {
  const { row, column } = box(address);
  const entries = rows.map((cells) =>
    cells.map((value): CellEntry =>
      typeof value === "string" && value.startsWith("=") ? { formula: value } : { value },
    ),
  );
  const size = { rows: rows.length, columns: rows[0]?.length ?? 0 };
  spreadsheet.cells.write(spreadsheet.sheets.active(), { row, column, ...size }, entries);
}

/** The values of cells once everything is calculated. */
export async function get(spreadsheet: LiveSpreadsheet, address: string): Promise<CellValue[][]> {
  await spreadsheet.settled();
  return spreadsheet.cells.values(spreadsheet.sheets.active(), box(address));
}

export async function getOne(spreadsheet: LiveSpreadsheet, address: string): Promise<CellValue | undefined> {
  return (await get(spreadsheet, address))[0]?.[0];
}

export function addTable(spreadsheet: LiveSpreadsheet, name: string, address: string): string {
  return spreadsheet.tables.add({
    name,
    sheet: spreadsheet.sheets.active(),
    box: box(address),
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showFilterButton: false,
    style: "TableStyleLight9",
  });
}
