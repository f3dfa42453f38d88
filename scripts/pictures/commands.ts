import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

/** The other computer programs that pictures need, and where to get them. */
const PACKAGES = {
  soffice: "libreoffice-calc",
  pdftoppm: "poppler-utils",
  pdftotext: "poppler-utils",
} as const;

type Program = keyof typeof PACKAGES;

function run(program: Program, args: readonly string[]): string {
  try {
    return execFileSync(program, args, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    throw new Error(`${program} is missing. Install it, on Debian: apt-get install ${PACKAGES[program]}`);
  }
}

/** Prints a workbook as LibreOffice does, without its settings; gives the PDF's path. */
export function printedByLibreOffice(file: string, folder: string): string {
  run("soffice", [
    `-env:UserInstallation=file://${join(folder, "libreoffice")}`,
    "--headless",
    "--convert-to",
    "pdf",
    "--outdir",
    folder,
    file,
  ]);
  return file.replace(/\.xlsx$/, ".pdf");
}

/** The pages of a PDF as PNG files, in order, the first ones where it says how many. */
export function pagesOf(
  pdf: string,
  folder: string,
  name: string,
  { dotsPerInch, last }: { readonly dotsPerInch: number; readonly last?: number },
): readonly string[] {
  const pages = last === undefined ? [] : ["-l", String(last)];
  run("pdftoppm", ["-png", "-r", String(dotsPerInch), ...pages, pdf, join(folder, name)]);
  return readdirSync(folder)
    .filter((file) => file.startsWith(`${name}-`) && file.endsWith(".png"))
    .sort((one, other) => pageNumber(one) - pageNumber(other))
    .map((file) => join(folder, file));
}

function pageNumber(file: string): number {
  return Number(/-(\d+)\.png$/.exec(file)?.[1]);
}

/** What is written on each page of a PDF. */
export function textsOf(pdf: string): readonly string[] {
  return run("pdftotext", [pdf, "-"]).split("\f").slice(0, -1);
}
