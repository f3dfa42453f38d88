import { decodeText } from "../../imports/encoding";
import type { Language } from "../../kpi/texts";
import { BUILD_FAULTS } from "../../locale/cli-build";
import { readFile } from "../files";
import { UnusableInput } from "../unusable-input";

/** What a JSON file holds; nothing is said of its form yet. */
export function readJsonFile(file: string, language: Language): unknown {
  const { text } = readFile(file, language, decodeText);
  try {
    return JSON.parse(text);
  } catch (caught) {
    throw new UnusableInput(BUILD_FAULTS.notJson, language, { file, line: String(lineOf(caught, text)) });
  }
}

/** The parser names the position in its message; without one the end of the text came too early. */
function lineOf(caught: unknown, text: string): number {
  const position = /at position (\d+)/.exec((caught as SyntaxError).message)?.[1];
  const before = position === undefined ? text.trimEnd() : text.slice(0, Number(position));
  return before.split(/\r\n|\r|\n/).length;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
