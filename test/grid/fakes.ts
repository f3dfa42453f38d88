import {
  createGrid,
  type Grid,
  type GridFunction,
  GridFunctionError,
  type GridResult,
  type GridTable,
} from "../../src/grid";

/** The JSON text of its arguments. */
export const echo: GridFunction = {
  name: "AFTERSALES.ECHO",
  minimumArguments: 0,
  maximumArguments: 20,
  call: (args) => JSON.stringify(args),
};

/** Hands on its first argument, so that its cells arrive in the function around it. */
export const spill: GridFunction = {
  name: "AFTERSALES.SPILL",
  minimumArguments: 1,
  maximumArguments: 1,
  call: ([matrix]) =>
    (matrix ?? []).map((row) => row.map((cell) => (typeof cell === "object" ? "" : (cell as string)))),
};

/** FAIL(code, message) */
export const fail: GridFunction = {
  name: "AFTERSALES.FAIL",
  minimumArguments: 2,
  maximumArguments: 2,
  call: ([code, message]) => {
    throw new GridFunctionError(String(code?.[0]?.[0]), String(message?.[0]?.[0]));
  },
};

export const broken: GridFunction = {
  name: "AFTERSALES.BROKEN",
  minimumArguments: 0,
  maximumArguments: 1,
  call: () => {
    throw new RangeError("a defect");
  },
};

export const visits: GridTable = {
  name: "Visits",
  columns: ["Customer", "Visit date", "数量[台]", "Month", "Done"],
  rows: [
    ["00123", 45870, 3, "2025-08", true],
    ["a", 45871, null, "1e5", false],
    ["", 45900, 2, "123456789012345678", true],
    ["#N/A", 45901.5, 5, "2025-09"],
  ],
};

let opened: Grid[] = [];

export async function open(
  tables: readonly GridTable[] = [visits],
  functions?: readonly GridFunction[],
): Promise<Grid> {
  const grid = await createGrid({ tables, functions: functions ?? [echo, spill, fail, broken] });
  opened.push(grid);
  return grid;
}

export function closeAll(): void {
  for (const grid of opened) grid.dispose();
  opened = [];
}

export async function evaluate(...formulas: string[]): Promise<GridResult[]> {
  return (await open()).evaluate(formulas);
}

/** The value of one formula, or its error code. */
export async function one(formula: string, tables?: readonly GridTable[]): Promise<unknown> {
  const [result] = await (await open(tables)).evaluate([formula]);
  if (result === undefined) throw new Error("No result.");
  return "value" in result ? result.value : result.error;
}

/** The arguments that ECHO was called with. */
export async function argumentsOf(list: string, tables?: readonly GridTable[]): Promise<unknown> {
  return JSON.parse(String(await one(`=AFTERSALES.ECHO(${list})`, tables)));
}

export function errorCell(code: string): unknown {
  return { type: "Error", basicType: "Error", basicValue: code };
}
