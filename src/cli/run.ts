import { CommanderError } from "commander";
import { fill } from "../locale/fill";
import type { Bilingual, Language } from "../kpi/texts";
import { USAGE_FAULTS } from "../locale/cli";
import { createProgram, type Streams } from "./program";
import { languageOf } from "./language";
import { UnusableInput } from "./unusable-input";

const UNUSABLE = 1;

const usageFaults: Readonly<Record<string, Bilingual>> = USAGE_FAULTS;

/** Runs the command line and gives its exit code. Only defects are thrown. */
export async function run(args: readonly string[], { out, err }: Streams): Promise<number> {
  const language = languageOf(args);
  try {
    await createProgram(language, { out, err }).parseAsync(args, { from: "user" });
    return 0;
  } catch (caught) {
    if (caught instanceof CommanderError && caught.exitCode === 0) return 0; // help was asked for
    err(`${messageOf(caught, language)}\n`);
    return UNUSABLE;
  }
}

/** The one line about input that cannot be used. */
function messageOf(caught: unknown, language: Language): string {
  if (caught instanceof UnusableInput) return caught.message.replace(/\s*[\r\n]+\s*/g, " ");
  if (!(caught instanceof CommanderError)) throw caught;
  const [firstLine = ""] = caught.message.split("\n");
  // commander quotes what it is about; an option with its other spellings: '-f, --formulas <file>'.
  const typed = /'(-[\w-]+|[^']*)/.exec(firstLine)?.[1] ?? "";
  // Some faults have other remedies in one command.
  const text = usageFaults[`${caught.code} ${typed}`] ?? usageFaults[caught.code];
  const allowed = /Allowed choices are (.*)\.$/.exec(firstLine)?.[1] ?? "";
  return text ? fill(text[language], { found: typed, allowed }) : firstLine;
}
