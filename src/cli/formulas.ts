import { decodeText } from "../imports/encoding";
import type { Language } from "../kpi/texts";
import { CLI_TEXTS } from "../locale/cli";
import { readFile } from "./files";
import { UnusableInput } from "./unusable-input";

/** The formula of the command and those of the file, blank lines left out. */
export function readFormulas(
  formula: string | undefined,
  file: string | undefined,
  language: Language,
): string[] {
  const lines = file === undefined ? [] : readFile(file, language, linesOf);
  const given = [formula ?? "", ...lines].filter((line) => line.trim() !== "");
  if (given.length === 0) throw new UnusableInput(CLI_TEXTS.noFormula, language);
  return given.map((line) => readFormula(line, language));
}

function linesOf(bytes: Uint8Array): string[] {
  return decodeText(bytes).text.split(/\r\n|\r|\n/);
}

/** Spaces in front and a full-width equals sign are slips; a call without any equals sign would be mere text. */
function readFormula(line: string, language: Language): string {
  const body = /^\s*[=＝](.*)$/s.exec(line)?.[1];
  if (body !== undefined) return `=${body}`;
  if (/\bAFTERSALES\./i.test(line))
    throw new UnusableInput(CLI_TEXTS.notFormula, language, { found: line.trim() });
  return line;
}
