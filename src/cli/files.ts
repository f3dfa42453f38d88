import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { ImportError } from "../imports/csv";
import type { Bilingual, Language } from "../kpi/texts";
import { CLI_TEXTS, FILE_REASONS } from "../locale/cli";
import { importText } from "../locale/imports";
import { UnusableInput } from "./unusable-input";

const fileReasons: Readonly<Record<string, Bilingual>> = FILE_REASONS;

/** The script of package.json that starts this program. */
const NPM_SCRIPT = "aftersales";

/** Where the command was typed: `npm run` itself works in the folder of package.json. */
export function callerFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const { npm_lifecycle_event: script, INIT_CWD: typedIn } = environment;
  return script === NPM_SCRIPT && typedIn !== undefined ? typedIn : process.cwd();
}

/** What `read` makes of a file's bytes; a file that is not there, or not what it should be, is unusable input. */
export function readFile<T>(file: string, language: Language, read: (bytes: Uint8Array) => T): T {
  const bytes = readBytes(file, language);
  try {
    return read(bytes);
  } catch (caught) {
    if (!(caught instanceof ImportError)) throw caught;
    const reason = importText(caught.fault, language);
    throw new UnusableInput(CLI_TEXTS.fileFault, language, { file, reason });
  }
}

function readBytes(file: string, language: Language): Uint8Array {
  try {
    return readFileSync(resolve(callerFolder(), file));
  } catch (caught) {
    const { code = "", message } = caught as NodeJS.ErrnoException;
    const reason = fileReasons[code]?.[language] ?? message;
    throw new UnusableInput(CLI_TEXTS.unreadableFile, language, { file, reason });
  }
}
