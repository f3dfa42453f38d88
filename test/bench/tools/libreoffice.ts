import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { findCommand, OFFICE } from "../../libreoffice/support/commands";
import type { Run } from "../run/measure";
import type { TypedValue } from "./typed";

const RUNS = 5;
const PATIENCE = 300_000;

/** Types each formula into a cell again and again, and writes down how long that took and what the cell shows. */
const MACRO = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub Measure(source As String, formulas As String, target As String, times As Long)
  Dim settings(2) As New com.sun.star.beans.PropertyValue
  settings(0).Name = "Hidden"
  settings(0).Value = True
  settings(1).Name = "FilterName"
  settings(1).Value = "Text - txt - csv (StarCalc)"
  settings(2).Name = "FilterOptions"
  settings(2).Value = "44,34,76,1"
  document = StarDesktop.loadComponentFromURL(source, "_blank", 0, settings())
  cell = document.Sheets.getByIndex(0).getCellByPosition(50, 0)
  wanted = FreeFile
  Open formulas For Input As #wanted
  results = FreeFile
  Open target For Output As #results
  Do While Not Eof(wanted)
    Line Input #wanted, formula
    For run = 1 To ${RUNS}
      begun = GetSystemTicks()
      For again = 1 To times
        cell.Formula = formula
        found = cell.Value
      Next
      Print #results, (GetSystemTicks() - begun) / times &amp; ";" &amp; found
    Next
  Loop
  Close #wanted
  Close #results
  document.close(True)
  StarDesktop.terminate()
End Sub
</script:module>
`;

export interface Calculated {
  readonly value: number;
  readonly runs: readonly Run[];
}

function cellText(value: TypedValue): string {
  // A flag is a number with a format: without the format 1 serves as well.
  return typeof value === "boolean" ? String(Number(value)) : String(value);
}

export function findLibreOffice(): string | undefined {
  return findCommand(OFFICE);
}

/** Each formula over a sheet of the given columns, calculated by LibreOffice several times. */
export function calculatedByLibreOffice(
  command: string,
  columns: readonly (readonly TypedValue[])[],
  formulas: readonly string[],
): Calculated[] {
  const folder = mkdtempSync(join(tmpdir(), "bench-office-"));
  const run = (...words: readonly string[]): void => {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const { status, stderr } = spawnSync(command, [profile, "--headless", "--norestore", ...words], {
      encoding: "utf8",
      timeout: PATIENCE,
    });
    if (status !== 0) throw new Error(`LibreOffice: ${stderr}`);
  };
  try {
    const height = Math.max(...columns.map((cells) => cells.length));
    const lines = Array.from({ length: height }, (_, row) =>
      columns.map((cells) => cellText(cells[row] ?? "")).join(","),
    );
    const [source, wanted, target] = ["records.csv", "formulas.txt", "results.txt"].map((name) =>
      join(folder, name),
    ) as [string, string, string];
    writeFileSync(source, lines.join("\n"));
    writeFileSync(wanted, `${formulas.join("\n")}\n`);
    // The first start makes the profile, and its library of macros.
    run("--terminate_after_init");
    const library = join(folder, "profile/user/basic/Standard");
    mkdirSync(library, { recursive: true });
    writeFileSync(join(library, "Module1.xba"), MACRO);
    const times = height >= 100_000 ? 1 : 20;
    run(
      `macro:///Standard.Module1.Measure(${pathToFileURL(source).href},${pathToFileURL(wanted).href},${pathToFileURL(target).href},${times})`,
    );
    if (!existsSync(target)) throw new Error("LibreOffice ran no macro");
    return resultsOf(readFileSync(target, "utf8"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function resultsOf(text: string): Calculated[] {
  const lines = text
    .trim()
    .split("\n")
    .map((line) => line.split(";").map(Number) as [number, number]);
  return Array.from({ length: lines.length / RUNS }, (_, index) => {
    const own = lines.slice(index * RUNS, (index + 1) * RUNS);
    return { value: own[0]?.[1] ?? NaN, runs: own.map(([time]) => ({ time, heap: 0 })) };
  });
}
