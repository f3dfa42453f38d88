import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

export const OFFICE = ["soffice", "libreoffice"];
export const PDF_TO_PICTURES = ["pdftoppm"];

const ELSEWHERE = [
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

/** The path of the first of these commands that is there; SOFFICE_PATH comes first for LibreOffice. */
export function findCommand(
  names: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
): string | undefined {
  const { SOFFICE_PATH: chosen, PATH: path = "" } = environment;
  if (names === OFFICE && chosen !== undefined && chosen !== "")
    return existsSync(chosen) ? chosen : undefined;
  const onPath = names.flatMap((name) => path.split(delimiter).map((folder) => join(folder, name)));
  return [...onPath, ...(names === OFFICE ? ELSEWHERE : [])].find((candidate) => existsSync(candidate));
}
