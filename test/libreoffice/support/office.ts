import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Snapshot } from "../../../src/workbook/reader/snapshot";
import { snapshotOfFile } from "../../../src/workbook/reader/snapshot-of-file";
import { findCommand, OFFICE, PDF_TO_PICTURES } from "./commands";

/** Says "always" to "recalculate on load": LibreOffice believes the values in a file otherwise. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

const PICTURES = resolve("test/libreoffice/pictures");

function run(names: readonly string[], words: readonly string[]): void {
  const command = findCommand(names);
  if (command === undefined) throw new Error("npm run test:libreoffice installs what these tests need");
  const { status, stderr, error } = spawnSync(command, words, { encoding: "utf8", timeout: 110_000 });
  if (status !== 0) throw new Error(`${command}: ${error ? String(error) : stderr}`);
}

/** What LibreOffice makes of a file, with settings of its own in which every formula is calculated anew. */
function converted(file: Uint8Array, format: "xlsx" | "pdf"): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "aftersales-office-"));
  try {
    const profile = join(folder, "profile");
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    const source = join(folder, "workbook.xlsx");
    writeFileSync(source, file);
    const output = join(folder, "output");
    const settings = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    run(OFFICE, [settings, "--headless", "--convert-to", format, "--outdir", output, source]);
    return readFileSync(join(output, `workbook.${format}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The workbook as LibreOffice has calculated it. */
export async function recalculated(file: Uint8Array): Promise<Snapshot> {
  return snapshotOfFile(converted(file, "xlsx"));
}

/** Prints a file into pictures to be looked at, in test/libreoffice/pictures; gives one path for each page. */
export function printed(file: Uint8Array, name: string): string[] {
  mkdirSync(PICTURES, { recursive: true });
  for (const old of picturesOf(name)) rmSync(old);
  const pdf = join(PICTURES, `${name}.pdf`);
  writeFileSync(pdf, converted(file, "pdf"));
  run(PDF_TO_PICTURES, ["-png", "-r", "90", pdf, join(PICTURES, name)]);
  return picturesOf(name);
}

function picturesOf(name: string): string[] {
  return readdirSync(PICTURES)
    .filter((file) => file.startsWith(`${name}-`) && /-\d+\.png$/.test(file))
    .sort()
    .map((file) => join(PICTURES, file));
}
